// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Where synced data lands.
#[derive(Clone, Copy, Debug)]
pub struct Destinations<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Destinations<'_> {
    /// List destinations.
    ///
    /// All destinations that the key can reach, without their setup. Read one alone to see its `config`.
    ///
    /// Operation `list_destinations`, read access to `destinations`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.destinations().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListDestinations {
        ListDestinations {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::destinations::LIST_DESTINATIONS,
            ),
        }
    }
    /// Create a destination.
    ///
    /// Puts a destination into an existing group that has none. Unless `run_setup_tests` is false, the call waits for the setup tests; a failed test leaves the destination created, and shows in `setup_status` and `setup_tests`.
    ///
    /// Operation `create_destination`, write access to `destinations`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour), unless `run_setup_tests` is false; `setup-tests` (250 a minute, 2500 an hour), unless `run_setup_tests` is false.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .destinations()
    ///     .create("quiet_meadow", "redshift", "-5")
    ///     .region("AWS_US_EAST_1")
    ///     .trust_certificates(true)
    ///     .trust_fingerprints(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        service: impl ::std::convert::Into<::std::string::String>,
        time_zone_offset: impl ::std::convert::Into<crate::types::TimeZoneOffset>,
    ) -> CreateDestination {
        CreateDestination {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::destinations::CREATE_DESTINATION,
            ),
            body: crate::types::CreateDestinationRequest::new(
                group_id,
                service,
                time_zone_offset,
            ),
        }
    }
    /// Get a destination.
    ///
    /// One destination by its id, with its setup. Secrets are masked.
    ///
    /// Operation `destination_details`, read access to `destinations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.destinations().get("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DestinationDetails {
        DestinationDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::destinations::DESTINATION_DETAILS,
                )
                .path(destination_id),
        }
    }
    /// Update a destination.
    ///
    /// Changes the settings that are sent and keeps the others. Type and group cannot change. All connections of the group load with the new settings from then on.
    ///
    /// Operation `modify_destination`, write access to `destinations`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour), unless `run_setup_tests` is false; `setup-tests` (250 a minute, 2500 an hour), unless `run_setup_tests` is false.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .destinations()
    ///     .update("loyal_harbor")
    ///     .region("AWS_EU_CENTRAL_1")
    ///     .config(fivetran::SecretObject::try_from(serde_json::json!({
    ///       "password": "not-a-real-password",
    ///       "connection_type": "PrivateLink"
    ///     }))?)
    ///     .trust_certificates(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyDestination {
        ModifyDestination {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::destinations::MODIFY_DESTINATION,
                )
                .path(destination_id),
            body: crate::types::UpdateDestinationRequest::new(),
        }
    }
    /// Delete a destination.
    ///
    /// Removes the destination, not the data that was loaded into it. Answers 409 while something still depends on it; delete the connections of the group first.
    ///
    /// Destructive: The setup with its credentials is gone, and nothing in the group can load until there is a new destination.
    ///
    /// Operation `delete_destination`, write access to `destinations`.
    ///
    /// Documented errors: 401, 403, 404, 409, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.destinations().delete("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteDestination {
        DeleteDestination {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::destinations::DELETE_DESTINATION,
                )
                .path(destination_id),
        }
    }
    /// Test a destination.
    ///
    /// Runs the setup tests and waits for them. A failed test is no failed request, look at `setup_status` and `setup_tests`. Its `details` can carry the certificate or fingerprint to approve.
    ///
    /// Operation `run_destination_setup_tests`, write access to `destinations`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour); `setup-tests` (250 a minute, 2500 an hour).
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .destinations()
    ///     .test("loyal_harbor")
    ///     .trust_certificates(true)
    ///     .trust_fingerprints(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(
        &self,
        destination_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RunDestinationSetupTests {
        RunDestinationSetupTests {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::destinations::RUN_DESTINATION_SETUP_TESTS,
                )
                .path(destination_id),
            body: crate::types::RunSetupTestsRequest::new(),
        }
    }
}
/// List destinations: `GET /v1/destinations`.
///
/// Operation `list_destinations`, read access to `destinations`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDestinations {
    pub(crate) call: crate::call::Call,
}
impl ListDestinations {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Destination>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Destination> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Destination> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListDestinations);
/// Create a destination: `POST /v1/destinations`.
///
/// Operation `create_destination`, write access to `destinations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDestination {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateDestinationRequest,
}
impl CreateDestination {
    /// Where the service processes the data on its way to the destination.
    pub fn region(
        mut self,
        region: impl ::std::convert::Into<crate::types::Region>,
    ) -> Self {
        self.body.region = ::std::option::Option::Some(
            ::std::convert::Into::into(region),
        );
        self
    }
    /// Whether to approve the TLS certificate that the destination presents. With `false`, the default, a setup test fails and tells the certificate to approve.
    pub fn trust_certificates(mut self, trust_certificates: bool) -> Self {
        self.body.trust_certificates = ::std::option::Option::Some(trust_certificates);
        self
    }
    /// Whether to approve the host key that the SSH tunnel shows. With `false`, the default, a setup test fails and tells the key to approve.
    pub fn trust_fingerprints(mut self, trust_fingerprints: bool) -> Self {
        self.body.trust_fingerprints = ::std::option::Option::Some(trust_fingerprints);
        self
    }
    /// Whether to run the setup tests at once, which is the default. Without them the destination stays incomplete.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Whether the offset follows daylight saving time. For time zones of the USA only.
    pub fn daylight_saving_time_enabled(
        mut self,
        daylight_saving_time_enabled: bool,
    ) -> Self {
        self.body.daylight_saving_time_enabled = ::std::option::Option::Some(
            daylight_saving_time_enabled,
        );
        self
    }
    /// Id of the hybrid deployment agent that runs the syncs of this destination.
    pub fn hybrid_deployment_agent_id(
        mut self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.hybrid_deployment_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(hybrid_deployment_agent_id),
        );
        self
    }
    /// Id of the private link to the destination. Send `networking_method` in the same request.
    pub fn private_link_id(
        mut self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.private_link_id = ::std::option::Option::Some(
            ::std::convert::Into::into(private_link_id),
        );
        self
    }
    /// How the service reaches the destination.
    pub fn networking_method(
        mut self,
        networking_method: impl ::std::convert::Into<crate::types::NetworkingMethod>,
    ) -> Self {
        self.body.networking_method = ::std::option::Option::Some(
            ::std::convert::Into::into(networking_method),
        );
        self
    }
    /// Id of the proxy agent to go through, where `networking_method` is `ProxyAgent`.
    pub fn proxy_agent_id(
        mut self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.proxy_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(proxy_agent_id),
        );
        self
    }
    /// Id of the external secrets manager that holds the secrets of this destination. It must be of the same deployment model, hosted or hybrid.
    pub fn external_secrets_manager_id(
        mut self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.external_secrets_manager_id = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_manager_id),
        );
        self
    }
    /// How to reach the destination and log in. Its fields depend on `service`; `port` is an integer and `connection_type` says how to connect.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// For each field of `config` whose value lies in the external secrets manager, the key it has there. Which fields can, depends on `service`.
    pub fn external_secrets_keys_config(
        mut self,
        external_secrets_keys_config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.external_secrets_keys_config = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_keys_config),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateDestinationRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Destination> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateDestination);
/// Get a destination: `GET /v1/destinations/{destination_id}`.
///
/// Operation `destination_details`, read access to `destinations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DestinationDetails {
    pub(crate) call: crate::call::Call,
}
impl DestinationDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Destination> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DestinationDetails);
/// Update a destination: `PATCH /v1/destinations/{destination_id}`.
///
/// Operation `modify_destination`, write access to `destinations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyDestination {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateDestinationRequest,
}
impl ModifyDestination {
    /// Where the service processes the data on its way to the destination.
    pub fn region(
        mut self,
        region: impl ::std::convert::Into<crate::types::Region>,
    ) -> Self {
        self.body.region = ::std::option::Option::Some(
            ::std::convert::Into::into(region),
        );
        self
    }
    /// Fields to change in the setup. They depend on `service`; what is absent stays.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// Whether to approve the TLS certificate that the destination presents. Only beside a field that is stored; alone, run the setup tests instead.
    pub fn trust_certificates(mut self, trust_certificates: bool) -> Self {
        self.body.trust_certificates = ::std::option::Option::Some(trust_certificates);
        self
    }
    /// Whether to approve the host key that the SSH tunnel shows. Only beside a field that is stored; alone, run the setup tests instead.
    pub fn trust_fingerprints(mut self, trust_fingerprints: bool) -> Self {
        self.body.trust_fingerprints = ::std::option::Option::Some(trust_fingerprints);
        self
    }
    /// Hours from UTC that sync schedules of the group count in. Published as mandatory, while other absent fields stay; send the present one if the service asks for it.
    pub fn time_zone_offset(
        mut self,
        time_zone_offset: impl ::std::convert::Into<crate::types::TimeZoneOffset>,
    ) -> Self {
        self.body.time_zone_offset = ::std::option::Option::Some(
            ::std::convert::Into::into(time_zone_offset),
        );
        self
    }
    /// Whether to run the setup tests afterwards, which is the default. Only beside a field that is stored; alone, run the setup tests instead.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Whether the offset follows daylight saving time. For time zones of the USA only.
    pub fn daylight_saving_time_enabled(
        mut self,
        daylight_saving_time_enabled: bool,
    ) -> Self {
        self.body.daylight_saving_time_enabled = ::std::option::Option::Some(
            daylight_saving_time_enabled,
        );
        self
    }
    /// Id of the hybrid deployment agent that runs the syncs of this destination.
    pub fn hybrid_deployment_agent_id(
        mut self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.hybrid_deployment_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(hybrid_deployment_agent_id),
        );
        self
    }
    /// Id of the private link to the destination. Send `networking_method` in the same request.
    pub fn private_link_id(
        mut self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.private_link_id = ::std::option::Option::Some(
            ::std::convert::Into::into(private_link_id),
        );
        self
    }
    /// How the service reaches the destination.
    pub fn networking_method(
        mut self,
        networking_method: impl ::std::convert::Into<crate::types::NetworkingMethod>,
    ) -> Self {
        self.body.networking_method = ::std::option::Option::Some(
            ::std::convert::Into::into(networking_method),
        );
        self
    }
    /// Id of the proxy agent to go through, where `networking_method` is `ProxyAgent`.
    pub fn proxy_agent_id(
        mut self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.proxy_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(proxy_agent_id),
        );
        self
    }
    /// Id of the external secrets manager that holds the secrets of this destination. It must be of the same deployment model, hosted or hybrid.
    pub fn external_secrets_manager_id(
        mut self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.external_secrets_manager_id = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_manager_id),
        );
        self
    }
    /// For each field of `config` whose value lies in the external secrets manager, the key it has there. Which fields can, depends on `service`.
    pub fn external_secrets_keys_config(
        mut self,
        external_secrets_keys_config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.external_secrets_keys_config = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_keys_config),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateDestinationRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Destination> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyDestination);
/// Delete a destination: `DELETE /v1/destinations/{destination_id}`.
///
/// Operation `delete_destination`, write access to `destinations`.
///
/// Documented errors: 401, 403, 404, 409, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDestination {
    pub(crate) call: crate::call::Call,
}
impl DeleteDestination {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteDestination);
/// Test a destination: `POST /v1/destinations/{destination_id}/test`.
///
/// Operation `run_destination_setup_tests`, write access to `destinations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDestinationSetupTests {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::RunSetupTestsRequest,
}
impl RunDestinationSetupTests {
    /// With `true` every TLS certificate that turns up is approved unseen.
    pub fn trust_certificates(mut self, trust_certificates: bool) -> Self {
        self.body.trust_certificates = ::std::option::Option::Some(trust_certificates);
        self
    }
    /// With `true` every SSH fingerprint that turns up is approved unseen.
    pub fn trust_fingerprints(mut self, trust_fingerprints: bool) -> Self {
        self.body.trust_fingerprints = ::std::option::Option::Some(trust_fingerprints);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::RunSetupTestsRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Destination> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(RunDestinationSetupTests);
