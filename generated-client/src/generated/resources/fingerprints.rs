// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// SSH fingerprints that connections and destinations trust.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprints<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Fingerprints<'_> {
    /// List the fingerprints of a connection.
    ///
    /// SSH host keys that were approved for this connection, by hand or because a setup run trusted them.
    ///
    /// Operation `get_connection_fingerprints_list`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .fingerprints()
    ///     .list_for_connection("smart_panda")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_connection(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetConnectionFingerprintsList {
        GetConnectionFingerprintsList {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::GET_CONNECTION_FINGERPRINTS_LIST,
                )
                .path(connection_id),
        }
    }
    /// Approve a fingerprint for a connection.
    ///
    /// Trusts the host key of the SSH tunnel. Run the setup tests without `trust_fingerprints` first: the one that fails tells hash and key in its `details`. Run them again afterwards.
    ///
    /// Operation `approve_connection_fingerprint`, write access to `certificates`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .approve_for_connection(
    ///         "smart_panda",
    ///         "W8Y2s1bq0Zc3mYt5kq9vLQ",
    ///         "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve_for_connection(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
        public_key: impl ::std::convert::Into<::std::string::String>,
    ) -> ApproveConnectionFingerprint {
        ApproveConnectionFingerprint {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::APPROVE_CONNECTION_FINGERPRINT,
                )
                .path(connection_id),
            body: crate::types::ApproveFingerprintRequest::new(hash, public_key),
        }
    }
    /// Get a fingerprint of a connection.
    ///
    /// One approved SSH host key by its hash. A key that was never approved for this connection, or was revoked, is not found.
    ///
    /// Operation `get_connection_fingerprint_details`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .get_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_for_connection(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> GetConnectionFingerprintDetails {
        GetConnectionFingerprintDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::GET_CONNECTION_FINGERPRINT_DETAILS,
                )
                .path(connection_id)
                .path(hash),
        }
    }
    /// Revoke a fingerprint of a connection.
    ///
    /// Stops trusting the SSH host key for this connection only. Approve it again to undo this.
    ///
    /// Destructive: Setup tests and syncs of the connection fail where the SSH tunnel still shows this host key.
    ///
    /// Operation `revoke_connection_fingerprint`, write access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .revoke_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_for_connection(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> RevokeConnectionFingerprint {
        RevokeConnectionFingerprint {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::REVOKE_CONNECTION_FINGERPRINT,
                )
                .path(connection_id)
                .path(hash),
        }
    }
    /// List the fingerprints of a destination.
    ///
    /// SSH host keys that were approved for this destination, by hand or because a setup run trusted them.
    ///
    /// Operation `get_destination_fingerprints_list`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .fingerprints()
    ///     .list_for_destination("loyal_harbor")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_destination(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetDestinationFingerprintsList {
        GetDestinationFingerprintsList {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::GET_DESTINATION_FINGERPRINTS_LIST,
                )
                .path(destination_id),
        }
    }
    /// Approve a fingerprint for a destination.
    ///
    /// Trusts the host key of the SSH tunnel. Run the setup tests without `trust_fingerprints` first: the one that fails tells hash and key in its `details`. Run them again afterwards.
    ///
    /// Operation `approve_destination_fingerprint`, write access to `certificates`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .approve_for_destination(
    ///         "loyal_harbor",
    ///         "W8Y2s1bq0Zc3mYt5kq9vLQ",
    ///         "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve_for_destination(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
        public_key: impl ::std::convert::Into<::std::string::String>,
    ) -> ApproveDestinationFingerprint {
        ApproveDestinationFingerprint {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::APPROVE_DESTINATION_FINGERPRINT,
                )
                .path(destination_id),
            body: crate::types::ApproveFingerprintRequest::new(hash, public_key),
        }
    }
    /// Get a fingerprint of a destination.
    ///
    /// One approved SSH host key by its hash. A key that was never approved for this destination, or was revoked, is not found.
    ///
    /// Operation `get_destination_fingerprint_details`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .get_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_for_destination(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> GetDestinationFingerprintDetails {
        GetDestinationFingerprintDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::GET_DESTINATION_FINGERPRINT_DETAILS,
                )
                .path(destination_id)
                .path(hash),
        }
    }
    /// Revoke a fingerprint of a destination.
    ///
    /// Stops trusting the SSH host key for this destination only. Approve it again to undo this.
    ///
    /// Destructive: Setup tests, and syncs of every connection in the group, fail where the SSH tunnel still shows this host key.
    ///
    /// Operation `revoke_destination_fingerprint`, write access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .fingerprints()
    ///     .revoke_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_for_destination(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
        hash: impl ::std::convert::Into<::std::string::String>,
    ) -> RevokeDestinationFingerprint {
        RevokeDestinationFingerprint {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::fingerprints::REVOKE_DESTINATION_FINGERPRINT,
                )
                .path(destination_id)
                .path(hash),
        }
    }
}
/// List the fingerprints of a connection: `GET /v1/connections/{connection_id}/fingerprints`.
///
/// Operation `get_connection_fingerprints_list`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionFingerprintsList {
    pub(crate) call: crate::call::Call,
}
impl GetConnectionFingerprintsList {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Fingerprint>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Fingerprint> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Fingerprint> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetConnectionFingerprintsList);
/// Approve a fingerprint for a connection: `POST /v1/connections/{connection_id}/fingerprints`.
///
/// Operation `approve_connection_fingerprint`, write access to `certificates`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveConnectionFingerprint {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ApproveFingerprintRequest,
}
impl ApproveConnectionFingerprint {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ApproveFingerprintRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Fingerprint> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ApproveConnectionFingerprint);
/// Get a fingerprint of a connection: `GET /v1/connections/{connection_id}/fingerprints/{hash}`.
///
/// Operation `get_connection_fingerprint_details`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionFingerprintDetails {
    pub(crate) call: crate::call::Call,
}
impl GetConnectionFingerprintDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Fingerprint> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetConnectionFingerprintDetails);
/// Revoke a fingerprint of a connection: `DELETE /v1/connections/{connection_id}/fingerprints/{hash}`.
///
/// Operation `revoke_connection_fingerprint`, write access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeConnectionFingerprint {
    pub(crate) call: crate::call::Call,
}
impl RevokeConnectionFingerprint {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RevokeConnectionFingerprint);
/// List the fingerprints of a destination: `GET /v1/destinations/{destination_id}/fingerprints`.
///
/// Operation `get_destination_fingerprints_list`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDestinationFingerprintsList {
    pub(crate) call: crate::call::Call,
}
impl GetDestinationFingerprintsList {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Fingerprint>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Fingerprint> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Fingerprint> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetDestinationFingerprintsList);
/// Approve a fingerprint for a destination: `POST /v1/destinations/{destination_id}/fingerprints`.
///
/// Operation `approve_destination_fingerprint`, write access to `certificates`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveDestinationFingerprint {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ApproveFingerprintRequest,
}
impl ApproveDestinationFingerprint {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ApproveFingerprintRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Fingerprint> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ApproveDestinationFingerprint);
/// Get a fingerprint of a destination: `GET /v1/destinations/{destination_id}/fingerprints/{hash}`.
///
/// Operation `get_destination_fingerprint_details`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDestinationFingerprintDetails {
    pub(crate) call: crate::call::Call,
}
impl GetDestinationFingerprintDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Fingerprint> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetDestinationFingerprintDetails);
/// Revoke a fingerprint of a destination: `DELETE /v1/destinations/{destination_id}/fingerprints/{hash}`.
///
/// Operation `revoke_destination_fingerprint`, write access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeDestinationFingerprint {
    pub(crate) call: crate::call::Call,
}
impl RevokeDestinationFingerprint {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RevokeDestinationFingerprint);
