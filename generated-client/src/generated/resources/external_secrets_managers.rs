// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Vaults that hold the credentials of connections and destinations.
#[derive(Clone, Copy, Debug)]
pub struct ExternalSecretsManagers<'a> {
    pub(crate) client: &'a crate::Client,
}
impl ExternalSecretsManagers<'_> {
    /// List external secrets managers.
    ///
    /// All secrets managers of the account. Needs a plan that includes them.
    ///
    /// Operation `list_esms`, read access to `external-secrets`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.external_secrets_managers().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEsms {
        ListEsms {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::external_secrets_managers::LIST_ESMS,
            ),
        }
    }
    /// Create an external secrets manager.
    ///
    /// Makes a secrets manager of yours known to the service, which must be allowed to read from it beforehand. Connections and destinations then refer to it by its id.
    ///
    /// Operation `create_esm`, write access to `external-secrets`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .external_secrets_managers()
    ///     .create(
    ///         "HASHICORP_VAULT",
    ///         "Finance vault",
    ///         fivetran::SecretObject::try_from(serde_json::json!({
    ///           "vault_address": "https://vault.example.com",
    ///           "namespace": "data",
    ///           "role_id": "fivetran-reader",
    ///           "secret_id": "not-a-real-secret-id"
    ///         }))?,
    ///     )
    ///     .is_hybrid_deployment(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        type_: impl ::std::convert::Into<crate::types::ExternalSecretsManagerType>,
        name: impl ::std::convert::Into<::std::string::String>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> CreateEsm {
        CreateEsm {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::external_secrets_managers::CREATE_ESM,
            ),
            body: crate::types::CreateExternalSecretsManagerRequest::new(
                type_,
                name,
                config,
            ),
        }
    }
    /// List what uses any secrets manager.
    ///
    /// Connections and destinations of the account that take their secrets from a secrets manager. The answer carries `next_cursor`; that `cursor` takes it is not in the published documentation.
    ///
    /// Operation `list_esm_entities`, read access to `external-secrets`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .external_secrets_managers()
    ///     .list_all_entities()
    ///     .esm_id("a esm_id")
    ///     .type_("SOURCE")
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_entities(&self) -> ListEsmEntities {
        ListEsmEntities {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::external_secrets_managers::LIST_ESM_ENTITIES,
            ),
        }
    }
    /// Get an external secrets manager.
    ///
    /// One secrets manager by its id. Secrets in its `config` are masked.
    ///
    /// Operation `get_esm_details`, read access to `external-secrets`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.external_secrets_managers().get("esm_quiet_river").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetEsmDetails {
        GetEsmDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::external_secrets_managers::GET_ESM_DETAILS,
                )
                .path(external_secrets_manager_id),
        }
    }
    /// Update an external secrets manager.
    ///
    /// Changes how the service reaches the manager. Name and type stay. Whatever uses the manager depends on the new settings from then on.
    ///
    /// Operation `modify_esm`, write access to `external-secrets`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .external_secrets_managers()
    ///     .update(
    ///         "esm_quiet_river",
    ///         fivetran::SecretObject::try_from(serde_json::json!({
    ///           "vault_address": "https://vault2.example.com",
    ///           "namespace": "data",
    ///           "role_id": "fivetran-reader",
    ///           "secret_id": "not-a-real-secret-id"
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
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> ModifyEsm {
        ModifyEsm {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::external_secrets_managers::MODIFY_ESM,
                )
                .path(external_secrets_manager_id),
            body: crate::types::UpdateExternalSecretsManagerRequest::new(config),
        }
    }
    /// Delete an external secrets manager.
    ///
    /// Makes the service forget the manager; nothing changes in the manager itself. Answers 400 while a connection or destination uses it, list its entities to find them.
    ///
    /// Destructive: The settings and credentials for reaching the manager are gone and must be entered again.
    ///
    /// Operation `delete_esm`, write access to `external-secrets`.
    ///
    /// Documented errors: 400, 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .external_secrets_managers()
    ///     .delete("esm_quiet_river")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteEsm {
        DeleteEsm {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::external_secrets_managers::DELETE_ESM,
                )
                .path(external_secrets_manager_id),
        }
    }
    /// List what uses a secrets manager.
    ///
    /// Connections and destinations that take their secrets from this manager. None must be left before it can be deleted. The answer carries `next_cursor`; that `cursor` takes it is not in the published documentation.
    ///
    /// Operation `get_esm_entities`, read access to `external-secrets`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .external_secrets_managers()
    ///     .list_entities("esm_quiet_river")
    ///     .type_("SOURCE")
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_entities(
        &self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetEsmEntities {
        GetEsmEntities {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::external_secrets_managers::GET_ESM_ENTITIES,
                )
                .path(external_secrets_manager_id),
        }
    }
}
/// List external secrets managers: `GET /v1/external-secrets-managers`.
///
/// Operation `list_esms`, read access to `external-secrets`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEsms {
    pub(crate) call: crate::call::Call,
}
impl ListEsms {
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
    ) -> crate::Pending<crate::Page<crate::types::ExternalSecretsManager>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ExternalSecretsManager> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ExternalSecretsManager> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListEsms);
/// Create an external secrets manager: `POST /v1/external-secrets-managers`.
///
/// Operation `create_esm`, write access to `external-secrets`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEsm {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateExternalSecretsManagerRequest,
}
impl CreateEsm {
    /// Whether it is for connections and destinations of the hybrid deployment model, rather than hosted ones.
    pub fn is_hybrid_deployment(mut self, is_hybrid_deployment: bool) -> Self {
        self.body.is_hybrid_deployment = ::std::option::Option::Some(
            is_hybrid_deployment,
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::CreateExternalSecretsManagerRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ExternalSecretsManager> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateEsm);
/// List what uses any secrets manager: `GET /v1/external-secrets-managers-entities`.
///
/// Operation `list_esm_entities`, read access to `external-secrets`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEsmEntities {
    pub(crate) call: crate::call::Call,
}
impl ListEsmEntities {
    /// Only what uses the secrets manager with this id.
    pub fn esm_id(
        mut self,
        esm_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "esm_id",
                ::std::convert::Into::<::std::string::String>::into(esm_id),
            );
        self
    }
    /// Only connections, or only destinations.
    pub fn type_(
        mut self,
        type_: impl ::std::convert::Into<crate::types::ExternalSecretsManagerEntityType>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "type",
                ::std::convert::Into::<
                    crate::types::ExternalSecretsManagerEntityType,
                >::into(type_),
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
    /// Sends the request for one page. It is sent when the answer is awaited.
    pub fn send(
        self,
    ) -> crate::Pending<crate::Page<crate::types::ExternalSecretsManagerEntity>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ExternalSecretsManagerEntity> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ExternalSecretsManagerEntity> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListEsmEntities);
/// Get an external secrets manager: `GET /v1/external-secrets-managers/{external_secrets_manager_id}`.
///
/// Operation `get_esm_details`, read access to `external-secrets`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEsmDetails {
    pub(crate) call: crate::call::Call,
}
impl GetEsmDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ExternalSecretsManager> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetEsmDetails);
/// Update an external secrets manager: `PATCH /v1/external-secrets-managers/{external_secrets_manager_id}`.
///
/// Operation `modify_esm`, write access to `external-secrets`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyEsm {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateExternalSecretsManagerRequest,
}
impl ModifyEsm {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::UpdateExternalSecretsManagerRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ExternalSecretsManager> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyEsm);
/// Delete an external secrets manager: `DELETE /v1/external-secrets-managers/{external_secrets_manager_id}`.
///
/// Operation `delete_esm`, write access to `external-secrets`.
///
/// Documented errors: 400, 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEsm {
    pub(crate) call: crate::call::Call,
}
impl DeleteEsm {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteEsm);
/// List what uses a secrets manager: `GET /v1/external-secrets-managers/{external_secrets_manager_id}/entities`.
///
/// Operation `get_esm_entities`, read access to `external-secrets`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEsmEntities {
    pub(crate) call: crate::call::Call,
}
impl GetEsmEntities {
    /// Only connections, or only destinations.
    pub fn type_(
        mut self,
        type_: impl ::std::convert::Into<crate::types::ExternalSecretsManagerEntityType>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "type",
                ::std::convert::Into::<
                    crate::types::ExternalSecretsManagerEntityType,
                >::into(type_),
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
    /// Sends the request for one page. It is sent when the answer is awaited.
    pub fn send(
        self,
    ) -> crate::Pending<crate::Page<crate::types::ExternalSecretsManagerEntity>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ExternalSecretsManagerEntity> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ExternalSecretsManagerEntity> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetEsmEntities);
