// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Agents that let connections reach sources in a closed network.
#[derive(Clone, Copy, Debug)]
pub struct ProxyAgents<'a> {
    pub(crate) client: &'a crate::Client,
}
impl ProxyAgents<'_> {
    /// List proxy agents.
    ///
    /// All proxy agents of the account, with the numbers of connections and destinations that use each. Which ones they are, the details of an agent tell.
    ///
    /// Operation `get_proxy_agent`, read access to `agents`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.proxy_agents().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetProxyAgent {
        GetProxyAgent {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::proxy_agents::GET_PROXY_AGENT,
            ),
        }
    }
    /// Create a proxy agent.
    ///
    /// Registers a proxy agent and hands out what it needs to start. Two agents cannot have one name (409), and not every region has proxy servers (400). Keep the secrets, since no operation reads them back.
    ///
    /// Operation `create_proxy_agent`, write access to `agents`.
    ///
    /// Documented errors: 400, 401, 403, 409, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .proxy_agents()
    ///     .create("Frankfurt proxy")
    ///     .group_region("GCP_EUROPE_WEST3")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        display_name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateProxyAgent {
        CreateProxyAgent {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::proxy_agents::CREATE_PROXY_AGENT,
            ),
            body: crate::types::CreateProxyAgentRequest::new(display_name),
        }
    }
    /// Get a proxy agent.
    ///
    /// Tells whether the agent is connected and what uses it. It has no credentials in it.
    ///
    /// Operation `get_proxy_agent_details`, read access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.proxy_agents().get("proxy_calm_lake").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetProxyAgentDetails {
        GetProxyAgentDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::proxy_agents::GET_PROXY_AGENT_DETAILS,
                )
                .path(proxy_agent_id),
        }
    }
    /// Delete a proxy agent.
    ///
    /// Removes the agent. Answers 409 while connections are attached to it; move them to another networking method first.
    ///
    /// Destructive: The credentials of the agent are void at once, and a proxy that still runs with them is cut off.
    ///
    /// Operation `delete_proxy_agent`, write access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 409, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.proxy_agents().delete("proxy_calm_lake").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteProxyAgent {
        DeleteProxyAgent {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::proxy_agents::DELETE_PROXY_AGENT,
                )
                .path(proxy_agent_id),
        }
    }
    /// List the connections of a proxy agent.
    ///
    /// Connections that reach their source through this agent, by id alone. Destinations are not listed here, but in the details of the agent.
    ///
    /// Operation `get_proxy_agent_connections`, read access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .proxy_agents()
    ///     .list_connections("proxy_calm_lake")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_connections(
        &self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetProxyAgentConnections {
        GetProxyAgentConnections {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::proxy_agents::GET_PROXY_AGENT_CONNECTIONS,
                )
                .path(proxy_agent_id),
        }
    }
    /// Regenerate the secrets of a proxy agent.
    ///
    /// Issues a new token, certificate and private key for the same agent. Install them on its machine and restart it; no operation reads them back.
    ///
    /// Destructive: The secrets in use become void, and everything behind the agent is out of reach until it runs with the new ones.
    ///
    /// Operation `regenerate_secrets_proxy_agent`, write access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .proxy_agents()
    ///     .regenerate_secrets("proxy_calm_lake")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn regenerate_secrets(
        &self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RegenerateSecretsProxyAgent {
        RegenerateSecretsProxyAgent {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::proxy_agents::REGENERATE_SECRETS_PROXY_AGENT,
                )
                .path(proxy_agent_id),
        }
    }
}
/// List proxy agents: `GET /v1/proxy`.
///
/// Operation `get_proxy_agent`, read access to `agents`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyAgent {
    pub(crate) call: crate::call::Call,
}
impl GetProxyAgent {
    /// Where to go on - `next_cursor` of the page before. Leave it out for the first page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "cursor",
                ::std::convert::Into::<::std::string::String>::into(cursor),
            );
        self
    }
    /// Items in a page, at most. From 1 to 1000.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call = self
            .call
            .with_range("limit", limit.into(), 1..=1000)
            .query("limit", limit);
        self
    }
    /// Sends the request for one page. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::ProxyAgent>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ProxyAgent> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ProxyAgent> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetProxyAgent);
/// Create a proxy agent: `POST /v1/proxy`.
///
/// Operation `create_proxy_agent`, write access to `agents`.
///
/// Documented errors: 400, 401, 403, 409, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProxyAgent {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateProxyAgentRequest,
}
impl CreateProxyAgent {
    /// Region in which the service processes the data. The agent serves connections and destinations of this region only.
    pub fn group_region(
        mut self,
        group_region: impl ::std::convert::Into<crate::types::Region>,
    ) -> Self {
        self.body.group_region = ::std::option::Option::Some(
            ::std::convert::Into::into(group_region),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateProxyAgentRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ProxyAgentCredentials> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateProxyAgent);
/// Get a proxy agent: `GET /v1/proxy/{proxy_agent_id}`.
///
/// Operation `get_proxy_agent_details`, read access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyAgentDetails {
    pub(crate) call: crate::call::Call,
}
impl GetProxyAgentDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ProxyAgent> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetProxyAgentDetails);
/// Delete a proxy agent: `DELETE /v1/proxy/{proxy_agent_id}`.
///
/// Operation `delete_proxy_agent`, write access to `agents`.
///
/// Documented errors: 401, 403, 404, 409, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProxyAgent {
    pub(crate) call: crate::call::Call,
}
impl DeleteProxyAgent {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteProxyAgent);
/// List the connections of a proxy agent: `GET /v1/proxy/{proxy_agent_id}/connections`.
///
/// Operation `get_proxy_agent_connections`, read access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyAgentConnections {
    pub(crate) call: crate::call::Call,
}
impl GetProxyAgentConnections {
    /// Where to go on - `next_cursor` of the page before. Leave it out for the first page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "cursor",
                ::std::convert::Into::<::std::string::String>::into(cursor),
            );
        self
    }
    /// Items in a page, at most. From 1 to 1000.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call = self
            .call
            .with_range("limit", limit.into(), 1..=1000)
            .query("limit", limit);
        self
    }
    /// Sends the request for one page. It is sent when the answer is awaited.
    pub fn send(
        self,
    ) -> crate::Pending<crate::Page<crate::types::ProxyAgentConnection>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ProxyAgentConnection> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ProxyAgentConnection> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetProxyAgentConnections);
/// Regenerate the secrets of a proxy agent: `POST /v1/proxy/{proxy_agent_id}/regenerate-secrets`.
///
/// Operation `regenerate_secrets_proxy_agent`, write access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegenerateSecretsProxyAgent {
    pub(crate) call: crate::call::Call,
}
impl RegenerateSecretsProxyAgent {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ProxyAgentCredentials> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RegenerateSecretsProxyAgent);
