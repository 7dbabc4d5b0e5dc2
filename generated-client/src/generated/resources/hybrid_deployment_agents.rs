// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Agents that run syncs in one's own network.
#[derive(Clone, Copy, Debug)]
pub struct HybridDeploymentAgents<'a> {
    pub(crate) client: &'a crate::Client,
}
impl HybridDeploymentAgents<'_> {
    /// List hybrid deployment agents.
    ///
    /// Agents that process data on machines of your own, each with the connections that use it. Without the filter, those of every group.
    ///
    /// Operation `get_hybrid_deployment_agent_list`, read access to `agents`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .hybrid_deployment_agents()
    ///     .list()
    ///     .group_id("a groupId")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetHybridDeploymentAgentList {
        GetHybridDeploymentAgentList {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::hybrid_deployment_agents::GET_HYBRID_DEPLOYMENT_AGENT_LIST,
            ),
        }
    }
    /// Create a hybrid deployment agent.
    ///
    /// Registers an agent in a group and hands out what it needs to start. The request is rejected with 400 unless `accept_terms` is `true`. Keep the token and the files, since no operation reads them back.
    ///
    /// Operation `create_hybrid_deployment_agent`, write access to `agents`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .hybrid_deployment_agents()
    ///     .create("Warehouse host", "DOCKER", true)
    ///     .group_id("loyal_harbor")
    ///     .auth_type("AUTO")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        display_name: impl ::std::convert::Into<::std::string::String>,
        env_type: impl ::std::convert::Into<crate::types::HybridDeploymentEnvironment>,
        accept_terms: bool,
    ) -> CreateHybridDeploymentAgent {
        CreateHybridDeploymentAgent {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::hybrid_deployment_agents::CREATE_HYBRID_DEPLOYMENT_AGENT,
            ),
            body: crate::types::CreateHybridDeploymentAgentRequest::new(
                display_name,
                env_type,
                accept_terms,
            ),
        }
    }
    /// Get a hybrid deployment agent.
    ///
    /// Tells whether the agent is online and which connections use it. It has no credentials in it.
    ///
    /// Operation `get_hybrid_deployment_agent`, read access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.hybrid_deployment_agents().get("hda_brave_otter").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetHybridDeploymentAgent {
        GetHybridDeploymentAgent {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::hybrid_deployment_agents::GET_HYBRID_DEPLOYMENT_AGENT,
                )
                .path(hybrid_deployment_agent_id),
        }
    }
    /// Delete a hybrid deployment agent.
    ///
    /// Removes the agent from the group. Move its connections to another agent first; the containers on your machine are yours to stop.
    ///
    /// Destructive: Connections and destinations that run on this agent stop syncing, and its credentials are void.
    ///
    /// Operation `delete_hybrid_deployment_agent`, write access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .hybrid_deployment_agents()
    ///     .delete("hda_brave_otter")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteHybridDeploymentAgent {
        DeleteHybridDeploymentAgent {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::hybrid_deployment_agents::DELETE_HYBRID_DEPLOYMENT_AGENT,
                )
                .path(hybrid_deployment_agent_id),
        }
    }
    /// Regenerate the authentication of an agent.
    ///
    /// Issues new credentials for the same agent. Install them on its machine and restart it; no operation reads them back.
    ///
    /// Destructive: The credentials in use become void, and the agent stays offline until it runs with the new ones.
    ///
    /// Operation `re_auth_hybrid_deployment_agent`, write access to `agents`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .hybrid_deployment_agents()
    ///     .regenerate_auth("hda_brave_otter")
    ///     .auth_type("MANUAL")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn regenerate_auth(
        &self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ReAuthHybridDeploymentAgent {
        ReAuthHybridDeploymentAgent {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::hybrid_deployment_agents::RE_AUTH_HYBRID_DEPLOYMENT_AGENT,
                )
                .path(hybrid_deployment_agent_id),
            body: crate::types::ReauthenticateHybridDeploymentAgentRequest::new(),
        }
    }
    /// Reset the credentials of an agent.
    ///
    /// Voids the credentials of the agent. The answer holds no new ones; to get them, regenerate the authentication.
    ///
    /// Destructive: The agent can no longer log in with what it has, and nothing that runs on it syncs until it is set up again.
    ///
    /// Operation `reset_hybrid_deployment_agent_credentials`, write access to `agents`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .hybrid_deployment_agents()
    ///     .reset_credentials("hda_brave_otter")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_credentials(
        &self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ResetHybridDeploymentAgentCredentials {
        ResetHybridDeploymentAgentCredentials {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::hybrid_deployment_agents::RESET_HYBRID_DEPLOYMENT_AGENT_CREDENTIALS,
                )
                .path(hybrid_deployment_agent_id),
        }
    }
}
/// List hybrid deployment agents: `GET /v1/hybrid-deployment-agents`.
///
/// Operation `get_hybrid_deployment_agent_list`, read access to `agents`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHybridDeploymentAgentList {
    pub(crate) call: crate::call::Call,
}
impl GetHybridDeploymentAgentList {
    /// Only the agents of this group, by its id. In camel case, unlike all other parameters.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "groupId",
                ::std::convert::Into::<::std::string::String>::into(group_id),
            );
        self
    }
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
    ) -> crate::Pending<crate::Page<crate::types::HybridDeploymentAgent>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::HybridDeploymentAgent> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::HybridDeploymentAgent> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetHybridDeploymentAgentList);
/// Create a hybrid deployment agent: `POST /v1/hybrid-deployment-agents`.
///
/// Operation `create_hybrid_deployment_agent`, write access to `agents`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateHybridDeploymentAgent {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateHybridDeploymentAgentRequest,
}
impl CreateHybridDeploymentAgent {
    /// Id of the group that the agent works for.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.group_id = ::std::option::Option::Some(
            ::std::convert::Into::into(group_id),
        );
        self
    }
    /// How the agent gets its credentials, as a token or as files.
    pub fn auth_type(
        mut self,
        auth_type: impl ::std::convert::Into<crate::types::HybridDeploymentAuthType>,
    ) -> Self {
        self.body.auth_type = ::std::option::Option::Some(
            ::std::convert::Into::into(auth_type),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::CreateHybridDeploymentAgentRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::CreatedHybridDeploymentAgent> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateHybridDeploymentAgent);
/// Get a hybrid deployment agent: `GET /v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}`.
///
/// Operation `get_hybrid_deployment_agent`, read access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHybridDeploymentAgent {
    pub(crate) call: crate::call::Call,
}
impl GetHybridDeploymentAgent {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::HybridDeploymentAgent> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetHybridDeploymentAgent);
/// Delete a hybrid deployment agent: `DELETE /v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}`.
///
/// Operation `delete_hybrid_deployment_agent`, write access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteHybridDeploymentAgent {
    pub(crate) call: crate::call::Call,
}
impl DeleteHybridDeploymentAgent {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteHybridDeploymentAgent);
/// Regenerate the authentication of an agent: `PATCH /v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}/re-auth`.
///
/// Operation `re_auth_hybrid_deployment_agent`, write access to `agents`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReAuthHybridDeploymentAgent {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ReauthenticateHybridDeploymentAgentRequest,
}
impl ReAuthHybridDeploymentAgent {
    /// Kind of credentials to issue. It may differ from the one the agent was created with.
    pub fn auth_type(
        mut self,
        auth_type: impl ::std::convert::Into<crate::types::HybridDeploymentAuthType>,
    ) -> Self {
        self.body.auth_type = ::std::option::Option::Some(
            ::std::convert::Into::into(auth_type),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::ReauthenticateHybridDeploymentAgentRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::CreatedHybridDeploymentAgent> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ReAuthHybridDeploymentAgent);
/// Reset the credentials of an agent: `POST /v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}/reset-credentials`.
///
/// Operation `reset_hybrid_deployment_agent_credentials`, write access to `agents`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetHybridDeploymentAgentCredentials {
    pub(crate) call: crate::call::Call,
}
impl ResetHybridDeploymentAgentCredentials {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ResetHybridDeploymentAgentCredentials);
