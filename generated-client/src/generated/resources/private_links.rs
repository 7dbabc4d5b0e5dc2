// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Private network paths to sources and destinations.
#[derive(Clone, Copy, Debug)]
pub struct PrivateLinks<'a> {
    pub(crate) client: &'a crate::Client,
}
impl PrivateLinks<'_> {
    /// List private links.
    ///
    /// All private links of the account, whatever their state.
    ///
    /// Operation `get_private_links`, read access to `private-links`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.private_links().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetPrivateLinks {
        GetPrivateLinks {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::private_links::GET_PRIVATE_LINKS,
            ),
        }
    }
    /// Create a private link.
    ///
    /// Starts to build a private network path between the service and a cloud resource of yours. It is built in the background; poll the private link until `state` is `OK`. Many services need you to accept the endpoint on your side.
    ///
    /// Operation `create_private_link`, write access to `private-links`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .private_links()
    ///     .create(
    ///         "shop_database",
    ///         "AWS_EU_CENTRAL_1",
    ///         "SOURCE_AWS",
    ///         fivetran::SecretObject::try_from(serde_json::json!({
    ///           "connection_service_name": "com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0"
    ///         }))?,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl ::std::convert::Into<::std::string::String>,
        region: impl ::std::convert::Into<crate::types::Region>,
        service: impl ::std::convert::Into<crate::types::PrivateLinkService>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> CreatePrivateLink {
        CreatePrivateLink {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::private_links::CREATE_PRIVATE_LINK,
            ),
            body: crate::types::CreatePrivateLinkRequest::new(
                name,
                region,
                service,
                config,
            ),
        }
    }
    /// Get a private link.
    ///
    /// Tells how far the private link is built and, when it is ready, the host to use in connections.
    ///
    /// Operation `get_private_link_details`, read access to `private-links`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.private_links().get("plink_blue_ridge").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetPrivateLinkDetails {
        GetPrivateLinkDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::private_links::GET_PRIVATE_LINK_DETAILS,
                )
                .path(private_link_id),
        }
    }
    /// Change the config of a private link.
    ///
    /// Changes the config; name, region and service cannot be changed. The work goes on in the background with `state` `UPDATING`, during which traffic over the link may fail.
    ///
    /// Operation `modify_private_link`, write access to `private-links`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .private_links()
    ///     .update(
    ///         "plink_blue_ridge",
    ///         fivetran::SecretObject::try_from(serde_json::json!({
    ///           "connection_service_name": "com.amazonaws.vpce.eu-central-1.vpce-svc-0fedcba9876543210"
    ///         }))?,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> ModifyPrivateLink {
        ModifyPrivateLink {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::private_links::MODIFY_PRIVATE_LINK,
                )
                .path(private_link_id),
            body: crate::types::UpdatePrivateLinkRequest::new(config),
        }
    }
    /// Delete a private link.
    ///
    /// Tears the private link down, in the background. Take it out of the connections and destinations that use it first.
    ///
    /// Destructive: Everything that connects over this link loses its network path, and its host name is gone for good.
    ///
    /// Operation `delete_private_link`, write access to `private-links`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.private_links().delete("plink_blue_ridge").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeletePrivateLink {
        DeletePrivateLink {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::private_links::DELETE_PRIVATE_LINK,
                )
                .path(private_link_id),
        }
    }
}
/// List private links: `GET /v1/private-links`.
///
/// Operation `get_private_links`, read access to `private-links`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrivateLinks {
    pub(crate) call: crate::call::Call,
}
impl GetPrivateLinks {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::PrivateLink>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::PrivateLink> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::PrivateLink> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetPrivateLinks);
/// Create a private link: `POST /v1/private-links`.
///
/// Operation `create_private_link`, write access to `private-links`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePrivateLink {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreatePrivateLinkRequest,
}
impl CreatePrivateLink {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreatePrivateLinkRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::PrivateLink> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreatePrivateLink);
/// Get a private link: `GET /v1/private-links/{private_link_id}`.
///
/// Operation `get_private_link_details`, read access to `private-links`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrivateLinkDetails {
    pub(crate) call: crate::call::Call,
}
impl GetPrivateLinkDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::PrivateLink> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetPrivateLinkDetails);
/// Change the config of a private link: `PATCH /v1/private-links/{private_link_id}`.
///
/// Operation `modify_private_link`, write access to `private-links`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPrivateLink {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdatePrivateLinkRequest,
}
impl ModifyPrivateLink {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdatePrivateLinkRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::PrivateLink> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyPrivateLink);
/// Delete a private link: `DELETE /v1/private-links/{private_link_id}`.
///
/// Operation `delete_private_link`, write access to `private-links`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePrivateLink {
    pub(crate) call: crate::call::Call,
}
impl DeletePrivateLink {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeletePrivateLink);
