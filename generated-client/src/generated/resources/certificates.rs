// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Certificates that connections and destinations trust.
#[derive(Clone, Copy, Debug)]
pub struct Certificates<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Certificates<'_> {
    /// Approve a certificate (old way).
    ///
    /// Deprecated in favour of the operations of a connection and of a destination. Trusts a certificate for the connection or the destination that the body names.
    ///
    /// Operation `approve_certificate`, write access to `certificates`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
    ///     .approve("W8Y2s1bq0Zc3mYt5kq9vLQ", "MIIBexampleNotARealCertificate")
    ///     .connection_id("smart_panda")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "deprecated by the service"]
    pub fn approve(
        &self,
        hash: impl ::std::convert::Into<::std::string::String>,
        encoded_cert: impl ::std::convert::Into<::std::string::String>,
    ) -> ApproveCertificate {
        ApproveCertificate {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::certificates::APPROVE_CERTIFICATE,
            ),
            body: crate::types::TrustCertificateRequest::new(hash, encoded_cert),
        }
    }
    /// List the certificates of a connection.
    ///
    /// TLS certificates that were approved for this connection, by hand or because a setup run trusted them.
    ///
    /// Operation `get_connection_certificates_list`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .certificates()
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
    ) -> GetConnectionCertificatesList {
        GetConnectionCertificatesList {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::GET_CONNECTION_CERTIFICATES_LIST,
                )
                .path(connection_id),
        }
    }
    /// Approve a certificate for a connection.
    ///
    /// Trusts the certificate that the source presents, needed where it is self-signed or comes from a private authority. Run the setup tests without `trust_certificates` first: the one that fails tells hash and certificate in its `details`. Run them again afterwards.
    ///
    /// Operation `approve_connection_certificate`, write access to `certificates`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
    ///     .approve_for_connection(
    ///         "smart_panda",
    ///         "W8Y2s1bq0Zc3mYt5kq9vLQ",
    ///         "MIIBexampleNotARealCertificate",
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
        encoded_cert: impl ::std::convert::Into<::std::string::String>,
    ) -> ApproveConnectionCertificate {
        ApproveConnectionCertificate {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::APPROVE_CONNECTION_CERTIFICATE,
                )
                .path(connection_id),
            body: crate::types::ApproveCertificateRequest::new(hash, encoded_cert),
        }
    }
    /// Get a certificate of a connection.
    ///
    /// One approved certificate by its hash. A certificate that was never approved for this connection, or was revoked, is not found.
    ///
    /// Operation `get_connection_certificate_details`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
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
    ) -> GetConnectionCertificateDetails {
        GetConnectionCertificateDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::GET_CONNECTION_CERTIFICATE_DETAILS,
                )
                .path(connection_id)
                .path(hash),
        }
    }
    /// Revoke a certificate of a connection.
    ///
    /// Stops trusting the certificate for this connection only. Approve it again to undo this.
    ///
    /// Destructive: Setup tests and syncs of the connection fail where the source still presents this certificate.
    ///
    /// Operation `revoke_connection_certificate`, write access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
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
    ) -> RevokeConnectionCertificate {
        RevokeConnectionCertificate {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::REVOKE_CONNECTION_CERTIFICATE,
                )
                .path(connection_id)
                .path(hash),
        }
    }
    /// List the certificates of a destination.
    ///
    /// TLS certificates that were approved for this destination, by hand or because a setup run trusted them.
    ///
    /// Operation `get_destination_certificates_list`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .certificates()
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
    ) -> GetDestinationCertificatesList {
        GetDestinationCertificatesList {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::GET_DESTINATION_CERTIFICATES_LIST,
                )
                .path(destination_id),
        }
    }
    /// Approve a certificate for a destination.
    ///
    /// Trusts the certificate that the destination presents, needed where it is self-signed or comes from a private authority. Run the setup tests without `trust_certificates` first: the one that fails tells hash and certificate in its `details`. Run them again afterwards.
    ///
    /// Operation `approve_destination_certificate`, write access to `certificates`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
    ///     .approve_for_destination(
    ///         "loyal_harbor",
    ///         "W8Y2s1bq0Zc3mYt5kq9vLQ",
    ///         "MIIBexampleNotARealCertificate",
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
        encoded_cert: impl ::std::convert::Into<::std::string::String>,
    ) -> ApproveDestinationCertificate {
        ApproveDestinationCertificate {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::APPROVE_DESTINATION_CERTIFICATE,
                )
                .path(destination_id),
            body: crate::types::ApproveCertificateRequest::new(hash, encoded_cert),
        }
    }
    /// Get a certificate of a destination.
    ///
    /// One approved certificate by its hash. A certificate that was never approved for this destination, or was revoked, is not found.
    ///
    /// Operation `get_destination_certificate_details`, read access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
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
    ) -> GetDestinationCertificateDetails {
        GetDestinationCertificateDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::GET_DESTINATION_CERTIFICATE_DETAILS,
                )
                .path(destination_id)
                .path(hash),
        }
    }
    /// Revoke a certificate of a destination.
    ///
    /// Stops trusting the certificate for this destination only. Approve it again to undo this.
    ///
    /// Destructive: Setup tests, and syncs of every connection in the group, fail where the destination still presents this certificate.
    ///
    /// Operation `revoke_destination_certificate`, write access to `certificates`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .certificates()
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
    ) -> RevokeDestinationCertificate {
        RevokeDestinationCertificate {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::certificates::REVOKE_DESTINATION_CERTIFICATE,
                )
                .path(destination_id)
                .path(hash),
        }
    }
}
/// Approve a certificate (old way): `POST /v1/certificates`.
///
/// Operation `approve_certificate`, write access to `certificates`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveCertificate {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::TrustCertificateRequest,
}
impl ApproveCertificate {
    /// Id of the connection that shall trust the certificate. Leave it out for a destination.
    pub fn connection_id(
        mut self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.connection_id = ::std::option::Option::Some(
            ::std::convert::Into::into(connection_id),
        );
        self
    }
    /// Id of the destination that shall trust the certificate. Leave it out for a connection.
    pub fn destination_id(
        mut self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.destination_id = ::std::option::Option::Some(
            ::std::convert::Into::into(destination_id),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::TrustCertificateRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ApproveCertificate);
/// List the certificates of a connection: `GET /v1/connections/{connection_id}/certificates`.
///
/// Operation `get_connection_certificates_list`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionCertificatesList {
    pub(crate) call: crate::call::Call,
}
impl GetConnectionCertificatesList {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Certificate>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Certificate> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Certificate> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetConnectionCertificatesList);
/// Approve a certificate for a connection: `POST /v1/connections/{connection_id}/certificates`.
///
/// Operation `approve_connection_certificate`, write access to `certificates`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveConnectionCertificate {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ApproveCertificateRequest,
}
impl ApproveConnectionCertificate {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ApproveCertificateRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Certificate> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ApproveConnectionCertificate);
/// Get a certificate of a connection: `GET /v1/connections/{connection_id}/certificates/{hash}`.
///
/// Operation `get_connection_certificate_details`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectionCertificateDetails {
    pub(crate) call: crate::call::Call,
}
impl GetConnectionCertificateDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Certificate> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetConnectionCertificateDetails);
/// Revoke a certificate of a connection: `DELETE /v1/connections/{connection_id}/certificates/{hash}`.
///
/// Operation `revoke_connection_certificate`, write access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeConnectionCertificate {
    pub(crate) call: crate::call::Call,
}
impl RevokeConnectionCertificate {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RevokeConnectionCertificate);
/// List the certificates of a destination: `GET /v1/destinations/{destination_id}/certificates`.
///
/// Operation `get_destination_certificates_list`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDestinationCertificatesList {
    pub(crate) call: crate::call::Call,
}
impl GetDestinationCertificatesList {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Certificate>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Certificate> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Certificate> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetDestinationCertificatesList);
/// Approve a certificate for a destination: `POST /v1/destinations/{destination_id}/certificates`.
///
/// Operation `approve_destination_certificate`, write access to `certificates`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveDestinationCertificate {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ApproveCertificateRequest,
}
impl ApproveDestinationCertificate {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ApproveCertificateRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Certificate> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ApproveDestinationCertificate);
/// Get a certificate of a destination: `GET /v1/destinations/{destination_id}/certificates/{hash}`.
///
/// Operation `get_destination_certificate_details`, read access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDestinationCertificateDetails {
    pub(crate) call: crate::call::Call,
}
impl GetDestinationCertificateDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Certificate> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetDestinationCertificateDetails);
/// Revoke a certificate of a destination: `DELETE /v1/destinations/{destination_id}/certificates/{hash}`.
///
/// Operation `revoke_destination_certificate`, write access to `certificates`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeDestinationCertificate {
    pub(crate) call: crate::call::Call,
}
impl RevokeDestinationCertificate {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RevokeDestinationCertificate);
