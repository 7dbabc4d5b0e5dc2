// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Hubs of HVR, the replication product on one's own machines.
#[derive(Clone, Copy, Debug)]
pub struct HvrHubs<'a> {
    pub(crate) client: &'a crate::Client,
}
impl HvrHubs<'_> {
    /// Register an HVR hub.
    ///
    /// Makes an HVR hub on your own machine known to the account. A hub can be registered once; the same data sent again is rejected with 400. Keep the token, since no operation reads it back.
    ///
    /// Operation `hvr_register_hub`, write access to `hvr`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .hvr_hubs()
    ///     .register("https://hvr.example.com", 4340, "9f2c41d07be8a653")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn register(
        &self,
        hub_server_url: impl ::std::convert::Into<::std::string::String>,
        port: i32,
        fingerprint: impl ::std::convert::Into<::std::string::String>,
    ) -> HvrRegisterHub {
        HvrRegisterHub {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::hvr_hubs::HVR_REGISTER_HUB,
                )
                .with_range("port", port.into(), 1..=65535),
            body: crate::types::RegisterHvrHubRequest::new(
                hub_server_url,
                port,
                fingerprint,
            ),
        }
    }
}
/// Register an HVR hub: `POST /v1/hvr/register-hub`.
///
/// Operation `hvr_register_hub`, write access to `hvr`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HvrRegisterHub {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::RegisterHvrHubRequest,
}
impl HvrRegisterHub {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::RegisterHvrHubRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::HvrHubRegistration> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(HvrRegisterHub);
