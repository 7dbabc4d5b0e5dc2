// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// API keys that belong to the organisation and to no user.
#[derive(Clone, Copy, Debug)]
pub struct SystemKeys<'a> {
    pub(crate) client: &'a crate::Client,
}
impl SystemKeys<'_> {
    /// List system keys.
    ///
    /// All system keys of the account, without their secrets. Only the key of a user who is an account administrator can manage system keys; a system key cannot.
    ///
    /// Operation `get_system_keys`, read access to `system-keys`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.system_keys().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> GetSystemKeys {
        GetSystemKeys {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::system_keys::GET_SYSTEM_KEYS,
            ),
        }
    }
    /// Create a system key.
    ///
    /// The answer is the only place that shows the secret, so store it at once. Needs the key of a user who is an account administrator.
    ///
    /// Operation `create_system_key`, write access to `system-keys`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .system_keys()
    ///     .create(
    ///         "nightly_loader",
    ///         serde_json::from_value::<Vec<_>>(serde_json::json!([
    ///           {
    ///             "resource_type": "USER",
    ///             "access_level": "READ"
    ///           },
    ///           {
    ///             "resource_type": "CONNECTOR",
    ///             "access_level": "MANAGE",
    ///             "resource_filter": {
    ///               "group_ids": [
    ///                 "loyal_harbor"
    ///               ]
    ///             }
    ///           },
    ///           {
    ///             "resource_type": "CONNECTOR",
    ///             "access_level": "NONE",
    ///             "resource_filter": {
    ///               "ids": [
    ///                 "smart_panda"
    ///               ]
    ///             }
    ///           }
    ///         ]))?,
    ///     )
    ///     .expiration_period("THREE_MONTHS")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl ::std::convert::Into<::std::string::String>,
        permissions: impl ::std::iter::IntoIterator<
            Item = crate::types::SystemKeyPermission,
        >,
    ) -> CreateSystemKey {
        CreateSystemKey {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::system_keys::CREATE_SYSTEM_KEY,
            ),
            body: crate::types::CreateSystemKeyRequest::new(name, permissions),
        }
    }
    /// Get a system key.
    ///
    /// One system key by its id, with its permissions and last use. The secret is not shown.
    ///
    /// Operation `get_system_key_details`, read access to `system-keys`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.system_keys().get("syskey_tidy_maple").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        system_key_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetSystemKeyDetails {
        GetSystemKeyDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::system_keys::GET_SYSTEM_KEY_DETAILS,
                )
                .path(system_key_id),
        }
    }
    /// Change a system key.
    ///
    /// Changes the name or replaces the permissions, for the key in use at once. The secret and the expiry stay; rotate to change them.
    ///
    /// Operation `update_system_key`, write access to `system-keys`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .system_keys()
    ///     .update("syskey_tidy_maple")
    ///     .name("nightly_reader")
    ///     .permissions(serde_json::from_value::<Vec<_>>(serde_json::json!([
    ///       {
    ///         "resource_type": "CONNECTOR",
    ///         "access_level": "READ"
    ///       }
    ///     ]))?)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        system_key_id: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateSystemKey {
        UpdateSystemKey {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::system_keys::UPDATE_SYSTEM_KEY,
                )
                .path(system_key_id),
            body: crate::types::UpdateSystemKeyRequest::new(),
        }
    }
    /// Delete a system key.
    ///
    /// Revokes the key and removes it.
    ///
    /// Destructive: Every process that signs in with the key is locked out at once, for good.
    ///
    /// Operation `delete_system_key`, write access to `system-keys`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.system_keys().delete("syskey_tidy_maple").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        system_key_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteSystemKey {
        DeleteSystemKey {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::system_keys::DELETE_SYSTEM_KEY,
                )
                .path(system_key_id),
        }
    }
    /// Rotate a system key.
    ///
    /// Makes a new secret and a new expiry for the same key. The answer is the only place that shows the secret, so store it at once.
    ///
    /// Destructive: The old secret is void, and every process that still signs in with it is locked out.
    ///
    /// Operation `rotate_system_key`, write access to `system-keys`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .system_keys()
    ///     .rotate("syskey_tidy_maple")
    ///     .expiration_period("ONE_MONTH")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate(
        &self,
        system_key_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RotateSystemKey {
        RotateSystemKey {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::system_keys::ROTATE_SYSTEM_KEY,
                )
                .path(system_key_id),
            body: crate::types::RotateSystemKeyRequest::new(),
        }
    }
}
/// List system keys: `GET /v1/system-keys`.
///
/// Operation `get_system_keys`, read access to `system-keys`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSystemKeys {
    pub(crate) call: crate::call::Call,
}
impl GetSystemKeys {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::SystemKey>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::SystemKey> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::SystemKey> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetSystemKeys);
/// Create a system key: `POST /v1/system-keys`.
///
/// Operation `create_system_key`, write access to `system-keys`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSystemKey {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateSystemKeyRequest,
}
impl CreateSystemKey {
    /// How long the key is valid, from now on. Without it the key does not expire.
    pub fn expiration_period(
        mut self,
        expiration_period: impl ::std::convert::Into<crate::types::ExpirationPeriod>,
    ) -> Self {
        self.body.expiration_period = ::std::option::Option::Some(
            ::std::convert::Into::into(expiration_period),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateSystemKeyRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::SystemKey> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateSystemKey);
/// Get a system key: `GET /v1/system-keys/{system_key_id}`.
///
/// Operation `get_system_key_details`, read access to `system-keys`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSystemKeyDetails {
    pub(crate) call: crate::call::Call,
}
impl GetSystemKeyDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::SystemKey> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetSystemKeyDetails);
/// Change a system key: `PATCH /v1/system-keys/{system_key_id}`.
///
/// Operation `update_system_key`, write access to `system-keys`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSystemKey {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateSystemKeyRequest,
}
impl UpdateSystemKey {
    /// New name, of letters, digits and underscores. Starts with a letter or an underscore.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// What the key may do from now on. The list takes the place of the old one, so send all entries.
    pub fn permissions(
        mut self,
        permissions: impl ::std::iter::IntoIterator<
            Item = crate::types::SystemKeyPermission,
        >,
    ) -> Self {
        self.body.permissions = ::std::option::Option::Some(
            permissions.into_iter().collect(),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateSystemKeyRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::SystemKey> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateSystemKey);
/// Delete a system key: `DELETE /v1/system-keys/{system_key_id}`.
///
/// Operation `delete_system_key`, write access to `system-keys`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSystemKey {
    pub(crate) call: crate::call::Call,
}
impl DeleteSystemKey {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteSystemKey);
/// Rotate a system key: `POST /v1/system-keys/{system_key_id}/rotate`.
///
/// Operation `rotate_system_key`, write access to `system-keys`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateSystemKey {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::RotateSystemKeyRequest,
}
impl RotateSystemKey {
    /// How long the key with its new secret is valid, from now on.
    pub fn expiration_period(
        mut self,
        expiration_period: impl ::std::convert::Into<crate::types::ExpirationPeriod>,
    ) -> Self {
        self.body.expiration_period = ::std::option::Option::Some(
            ::std::convert::Into::into(expiration_period),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::RotateSystemKeyRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::SystemKey> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(RotateSystemKey);
