// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Pipelines from a source to a destination - create, set up, sync, watch.
#[derive(Clone, Copy, Debug)]
pub struct Connections<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Connections<'_> {
    /// List connections.
    ///
    /// All connections that the key can reach, in every group unless a filter says otherwise. `paused` can be null in a list; read the single connection to be sure.
    ///
    /// Operation `list_connections`, read access to `connections`.
    ///
    /// Documented errors: 401, 403, 405, 406, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .connections()
    ///     .list()
    ///     .group_id("a group_id")
    ///     .schema("a schema")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListConnections {
        ListConnections {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::connections::LIST_CONNECTIONS,
            ),
        }
    }
    /// Create a connection.
    ///
    /// Sets up a source to load into the destination of a group, which must exist. Setup tests run unless `run_setup_tests` is `false`, and their results come in the answer; a failed test does not undo the creation. Switch the tests off when a connect card is to collect the credentials.
    ///
    /// Operation `create_connection`, write access to `connections`.
    ///
    /// Limits of a paid account: `connections-created` (100 an hour); `source-interaction` (500 a minute, 5000 an hour), unless `run_setup_tests` is false; `setup-tests` (250 a minute, 2500 an hour), unless `run_setup_tests` is false.
    ///
    /// Documented errors: 400, 401, 403, 404, 406, 409, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .create(
    ///         "loyal_harbor",
    ///         "google_ads",
    ///         fivetran::SecretObject::try_from(serde_json::json!({
    ///           "schema": "google_ads_eu",
    ///           "sync_mode": "SpecificAccounts",
    ///           "accounts": [
    ///             "1234567890"
    ///           ],
    ///           "timeframe_months": "TWELVE"
    ///         }))?,
    ///     )
    ///     .trust_certificates(false)
    ///     .trust_fingerprints(false)
    ///     .run_setup_tests(false)
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
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> CreateConnection {
        CreateConnection {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::connections::CREATE_CONNECTION,
            ),
            body: crate::types::CreateConnectionRequest::new(group_id, service, config),
        }
    }
    /// Get a connection.
    ///
    /// One connection with its config, schedule and status. To wait for a sync, read this until `succeeded_at` or `failed_at` moves past the moment before the trigger.
    ///
    /// Operation `connection_details`, read access to `connections`.
    ///
    /// Documented errors: 401, 403, 404, 405, 406, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connections().get("smart_panda").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionDetails {
        ConnectionDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECTION_DETAILS,
                )
                .path(connection_id),
        }
    }
    /// Update a connection.
    ///
    /// Changes the fields that are sent and leaves the others; `paused` pauses and resumes. `run_setup_tests`, `trust_certificates` and `trust_fingerprints` are not kept and need another field beside them; to run tests alone, use the operation for that. A running sync is stopped first, and the request fails if it does not stop in time.
    ///
    /// Operation `modify_connection`, write access to `connections`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour), unless `run_setup_tests` is false; `setup-tests` (250 a minute, 2500 an hour), unless `run_setup_tests` is false.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .update("smart_panda")
    ///     .config(fivetran::SecretObject::try_from(serde_json::json!({
    ///       "host": "db.internal.example.com"
    ///     }))?)
    ///     .paused(false)
    ///     .trust_certificates(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyConnection {
        ModifyConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::MODIFY_CONNECTION,
                )
                .path(connection_id),
            body: crate::types::UpdateConnectionRequest::new(),
        }
    }
    /// Delete a connection.
    ///
    /// Removes the connection with its settings. What it already loaded stays in the destination.
    ///
    /// Destructive: Syncing stops at once, and the config, the schema selection and the sync position are gone; a new connection starts over with a full load.
    ///
    /// Operation `delete_connection`, write access to `connections`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connections().delete("smart_panda").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteConnection {
        DeleteConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::DELETE_CONNECTION,
                )
                .path(connection_id),
        }
    }
    /// Create a connect card.
    ///
    /// Makes a link to a hosted page on which somebody else enters the credentials of this connection. The link is secret and short-lived: create it when the person needs it, and do not store it.
    ///
    /// Operation `connect_card`, write access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 406, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .create_connect_card(
    ///         "smart_panda",
    ///         serde_json::from_value(serde_json::json!({
    ///           "redirect_uri": "https://app.example.com/connected",
    ///           "hide_setup_guide": false,
    ///           "all_fields": true
    ///         }))?,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_connect_card(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        connect_card_config: crate::types::ConnectCardConfig,
    ) -> ConnectCard {
        ConnectCard {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECT_CARD,
                )
                .path(connection_id),
            body: crate::types::CreateConnectCardRequest::new(connect_card_config),
        }
    }
    /// List the errors of a connection.
    ///
    /// Open problems that keep the connection from syncing, one item for each kind. In preview, and only for accounts that were admitted to it.
    ///
    /// Operation `connection_errors`, read access to `connections`, in preview: it may still change.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.connections().list_errors("smart_panda").limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_errors(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionErrors {
        ConnectionErrors {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECTION_ERRORS,
                )
                .path(connection_id),
        }
    }
    /// Resync a connection.
    ///
    /// Loads everything again from the source, or with `scope` only some tables. That can take days where a usual sync takes minutes. A paused connection starts once it is resumed; 409 means that the running sync could not be brought to its end.
    ///
    /// Destructive: Tables are loaded again from the start, with the load on the source and in the destination that this brings, and get no new data by usual syncs until it ends.
    ///
    /// Operation `resync_connection`, write access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 405, 406, 409, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .resync("smart_panda")
    ///     .scope(serde_json::from_value(serde_json::json!({
    ///       "public": [
    ///         "customers",
    ///         "orders"
    ///       ]
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resync(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ResyncConnection {
        ResyncConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::RESYNC_CONNECTION,
                )
                .path(connection_id),
            body: crate::types::ResyncConnectionRequest::new(),
        }
    }
    /// Get the state of a connection.
    ///
    /// The position from which the next sync goes on. Only for connections to functions and to connector SDK packages; 405 for any other, 400 while there is no state.
    ///
    /// Operation `connection_state`, read access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 405, 406, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connections().get_state("smart_panda").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_state(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionState {
        ConnectionState {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECTION_STATE,
                )
                .path(connection_id),
        }
    }
    /// Set the state of a connection.
    ///
    /// Writes the position from which the next sync goes on. Only for connections to functions and to connector SDK packages. Pause the connection before and resume it after; 409 while a sync runs.
    ///
    /// Operation `modify_connection_state`, write access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 405, 406, 409, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .update_state("smart_panda", serde_json::from_value(serde_json::json!({
    ///       "cursor": "2026-01-01T00:00:00Z",
    ///       "tables": {
    ///         "orders": {
    ///           "last_id": 40000
    ///         }
    ///       }
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_state(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        state: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> ModifyConnectionState {
        ModifyConnectionState {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::MODIFY_CONNECTION_STATE,
                )
                .path(connection_id),
            body: crate::types::UpdateConnectionStateRequest::new(state),
        }
    }
    /// Start a sync.
    ///
    /// Starts a sync ahead of the schedule, which stays as it is. With `schedule_type` `manual` nothing else starts one, not even after a sync was rescheduled. Answers before the sync has run; connections that are paused, broken or not fully set up answer differently.
    ///
    /// Operation `sync_connection`, write access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 406, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connections().sync("smart_panda").force(true).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> SyncConnection {
        SyncConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::SYNC_CONNECTION,
                )
                .path(connection_id),
            body: crate::types::SyncConnectionRequest::new(),
        }
    }
    /// List past syncs of a connection.
    ///
    /// Syncs within a span of time of at most 7 days. Walk further back in several requests.
    ///
    /// Operation `connection_sync_history`, read access to `connections`.
    ///
    /// Documented errors: 400, 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .connections()
    ///     .list_sync_history("smart_panda")
    ///     .start_time("2026-01-20T16:00:00Z")
    ///     .end_time("2026-01-20T16:00:00Z")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sync_history(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionSyncHistory {
        ConnectionSyncHistory {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECTION_SYNC_HISTORY,
                )
                .path(connection_id),
        }
    }
    /// Run the setup tests.
    ///
    /// Tests whether the source can be reached with the present config. The request succeeds even when tests fail, so read the status of each. A failed test for a certificate or a fingerprint carries in `details` what to approve.
    ///
    /// Operation `run_setup_tests`, write access to `connections`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour); `setup-tests` (250 a minute, 2500 an hour).
    ///
    /// Documented errors: 400, 401, 403, 404, 405, 406, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connections()
    ///     .test("smart_panda")
    ///     .trust_certificates(false)
    ///     .trust_fingerprints(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RunSetupTests {
        RunSetupTests {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::RUN_SETUP_TESTS,
                )
                .path(connection_id),
            body: crate::types::RunSetupTestsRequest::new(),
        }
    }
    /// List the warnings of a connection.
    ///
    /// Open problems that do not stop syncing, grouped by the table that they concern.
    ///
    /// Operation `connection_warnings`, read access to `connections`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .connections()
    ///     .list_warnings("smart_panda")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_warnings(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionWarnings {
        ConnectionWarnings {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connections::CONNECTION_WARNINGS,
                )
                .path(connection_id),
        }
    }
}
/// List connections: `GET /v1/connections`.
///
/// Operation `list_connections`, read access to `connections`.
///
/// Documented errors: 401, 403, 405, 406, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnections {
    pub(crate) call: crate::call::Call,
}
impl ListConnections {
    /// Only connections of this group.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "group_id",
                ::std::convert::Into::<::std::string::String>::into(group_id),
            );
        self
    }
    /// Only the connection that writes to this schema. For a connection with a prefix, the prefix.
    pub fn schema(
        mut self,
        schema: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "schema",
                ::std::convert::Into::<::std::string::String>::into(schema),
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Connection>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Connection> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Connection> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListConnections);
/// Create a connection: `POST /v1/connections`.
///
/// Operation `create_connection`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 406, 409, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateConnectionRequest,
}
impl CreateConnection {
    /// Whether the setup tests approve an unknown TLS certificate by themselves. Not kept. `false` by default, and then a certificate has to be approved before the test passes.
    pub fn trust_certificates(mut self, trust_certificates: bool) -> Self {
        self.body.trust_certificates = ::std::option::Option::Some(trust_certificates);
        self
    }
    /// Whether the setup tests approve an unknown SSH fingerprint by themselves. Not kept. `false` by default, and then a fingerprint has to be approved before the test passes.
    pub fn trust_fingerprints(mut self, trust_fingerprints: bool) -> Self {
        self.body.trust_fingerprints = ::std::option::Option::Some(trust_fingerprints);
        self
    }
    /// Whether to run the setup tests at once. `true` by default.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Whether syncs are switched off.
    pub fn paused(mut self, paused: bool) -> Self {
        self.body.paused = ::std::option::Option::Some(paused);
        self
    }
    /// Whether to pause when the free trial ends.
    pub fn pause_after_trial(mut self, pause_after_trial: bool) -> Self {
        self.body.pause_after_trial = ::std::option::Option::Some(pause_after_trial);
        self
    }
    /// Minutes between syncs, one of 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 and 1440. 360 by default. From 1 to 1440.
    pub fn sync_frequency(mut self, sync_frequency: i32) -> Self {
        self.call = self
            .call
            .with_range("sync_frequency", sync_frequency.into(), 1..=1440);
        self.body.sync_frequency = ::std::option::Option::Some(sync_frequency);
        self
    }
    /// How early a delay raises an alert.
    pub fn data_delay_sensitivity(
        mut self,
        data_delay_sensitivity: impl ::std::convert::Into<
            crate::types::DataDelaySensitivity,
        >,
    ) -> Self {
        self.body.data_delay_sensitivity = ::std::option::Option::Some(
            ::std::convert::Into::into(data_delay_sensitivity),
        );
        self
    }
    /// Minutes of delay after which an alert is raised. Counts only with the sensitivity `CUSTOM`. At least 0.
    pub fn data_delay_threshold(mut self, data_delay_threshold: i32) -> Self {
        self.call = self
            .call
            .with_range(
                "data_delay_threshold",
                data_delay_threshold.into(),
                0..=i64::MAX,
            );
        self.body.data_delay_threshold = ::std::option::Option::Some(
            data_delay_threshold,
        );
        self
    }
    /// Hour at which the daily sync starts, as `HH:00`, in the time zone of the destination. Needs a `sync_frequency` of 1440.
    pub fn daily_sync_time(
        mut self,
        daily_sync_time: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.daily_sync_time = ::std::option::Option::Some(
            ::std::convert::Into::into(daily_sync_time),
        );
        self
    }
    /// Whether syncs start by themselves.
    pub fn schedule_type(
        mut self,
        schedule_type: impl ::std::convert::Into<crate::types::ScheduleType>,
    ) -> Self {
        self.body.schedule_type = ::std::option::Option::Some(
            ::std::convert::Into::into(schedule_type),
        );
        self
    }
    /// Makes a connect card at once; its link is in the answer.
    pub fn connect_card_config(
        mut self,
        connect_card_config: crate::types::ConnectCardConfig,
    ) -> Self {
        self.body.connect_card_config = ::std::option::Option::Some(connect_card_config);
        self
    }
    /// Id of the proxy agent to use. Goes with the networking method `ProxyAgent`.
    pub fn proxy_agent_id(
        mut self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.proxy_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(proxy_agent_id),
        );
        self
    }
    /// Id of the private link to use. Needs `networking_method` in the same request.
    pub fn private_link_id(
        mut self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.private_link_id = ::std::option::Option::Some(
            ::std::convert::Into::into(private_link_id),
        );
        self
    }
    /// How to reach the source. `Directly`, `PrivateLink`, `SshTunnel` and `ProxyAgent` can be sent.
    pub fn networking_method(
        mut self,
        networking_method: impl ::std::convert::Into<crate::types::NetworkingMethod>,
    ) -> Self {
        self.body.networking_method = ::std::option::Option::Some(
            ::std::convert::Into::into(networking_method),
        );
        self
    }
    /// Id of the hybrid deployment agent that is to run the syncs.
    pub fn hybrid_deployment_agent_id(
        mut self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.hybrid_deployment_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(hybrid_deployment_agent_id),
        );
        self
    }
    /// Settings of the destination for this connection alone.
    pub fn destination_configuration(
        mut self,
        destination_configuration: crate::types::DestinationConfiguration,
    ) -> Self {
        self.body.destination_configuration = ::std::option::Option::Some(
            destination_configuration,
        );
        self
    }
    /// How names in the source become names in the destination. Cannot be changed later. Send it always, since it is to become required.
    pub fn destination_schema_names(
        mut self,
        destination_schema_names: impl ::std::convert::Into<
            crate::types::DestinationSchemaNames,
        >,
    ) -> Self {
        self.body.destination_schema_names = ::std::option::Option::Some(
            ::std::convert::Into::into(destination_schema_names),
        );
        self
    }
    /// Id of the external secrets manager that holds the credentials.
    pub fn external_secrets_manager_id(
        mut self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.external_secrets_manager_id = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_manager_id),
        );
        self
    }
    /// When to sync, in the newer form. Send this or `schedule_type`, `sync_frequency` and `daily_sync_time`, not both.
    pub fn schedule(mut self, schedule: crate::types::ConnectionSchedule) -> Self {
        self.body.schedule = ::std::option::Option::Some(schedule);
        self
    }
    /// Authorization at the source, such as the credentials of an OAuth application and its tokens, in the shape of the service. Not every service has this.
    pub fn auth(mut self, auth: impl ::std::convert::Into<crate::SecretObject>) -> Self {
        self.body.auth = ::std::option::Option::Some(::std::convert::Into::into(auth));
        self
    }
    /// For each field of `config` that is a secret, the name under which the external secrets manager has it.
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
    pub fn with_body(mut self, body: crate::types::CreateConnectionRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Connection> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateConnection);
/// Get a connection: `GET /v1/connections/{connection_id}`.
///
/// Operation `connection_details`, read access to `connections`.
///
/// Documented errors: 401, 403, 404, 405, 406, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionDetails {
    pub(crate) call: crate::call::Call,
}
impl ConnectionDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Connection> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionDetails);
/// Update a connection: `PATCH /v1/connections/{connection_id}`.
///
/// Operation `modify_connection`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateConnectionRequest,
}
impl ModifyConnection {
    /// Settings of the source to change, in the shape of its service. Fields that are left out stay.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// New authorization at the source, such as the credentials of an OAuth application and its tokens, in the shape of the service. Not every service has this.
    pub fn auth(mut self, auth: impl ::std::convert::Into<crate::SecretObject>) -> Self {
        self.body.auth = ::std::option::Option::Some(::std::convert::Into::into(auth));
        self
    }
    /// Whether syncs are switched off.
    pub fn paused(mut self, paused: bool) -> Self {
        self.body.paused = ::std::option::Option::Some(paused);
        self
    }
    /// Whether the setup tests approve an unknown TLS certificate by themselves. Not kept. `false` by default, and then a certificate has to be approved before the test passes.
    pub fn trust_certificates(mut self, trust_certificates: bool) -> Self {
        self.body.trust_certificates = ::std::option::Option::Some(trust_certificates);
        self
    }
    /// Whether the setup tests approve an unknown SSH fingerprint by themselves. Not kept. `false` by default, and then a fingerprint has to be approved before the test passes.
    pub fn trust_fingerprints(mut self, trust_fingerprints: bool) -> Self {
        self.body.trust_fingerprints = ::std::option::Option::Some(trust_fingerprints);
        self
    }
    /// Minutes between syncs, one of 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 and 1440. From 1 to 1440.
    pub fn sync_frequency(mut self, sync_frequency: i32) -> Self {
        self.call = self
            .call
            .with_range("sync_frequency", sync_frequency.into(), 1..=1440);
        self.body.sync_frequency = ::std::option::Option::Some(sync_frequency);
        self
    }
    /// Minutes of delay after which an alert is raised. Counts only with the sensitivity `CUSTOM`. At least 0.
    pub fn data_delay_threshold(mut self, data_delay_threshold: i32) -> Self {
        self.call = self
            .call
            .with_range(
                "data_delay_threshold",
                data_delay_threshold.into(),
                0..=i64::MAX,
            );
        self.body.data_delay_threshold = ::std::option::Option::Some(
            data_delay_threshold,
        );
        self
    }
    /// How early a delay raises an alert.
    pub fn data_delay_sensitivity(
        mut self,
        data_delay_sensitivity: impl ::std::convert::Into<
            crate::types::DataDelaySensitivity,
        >,
    ) -> Self {
        self.body.data_delay_sensitivity = ::std::option::Option::Some(
            ::std::convert::Into::into(data_delay_sensitivity),
        );
        self
    }
    /// Hour at which the daily sync starts, as `HH:00`, in the time zone of the destination. Needs a `sync_frequency` of 1440.
    pub fn daily_sync_time(
        mut self,
        daily_sync_time: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.daily_sync_time = ::std::option::Option::Some(
            ::std::convert::Into::into(daily_sync_time),
        );
        self
    }
    /// Whether to pause when the free trial ends.
    pub fn pause_after_trial(mut self, pause_after_trial: bool) -> Self {
        self.body.pause_after_trial = ::std::option::Option::Some(pause_after_trial);
        self
    }
    /// Status of the schema config to put the connection in.
    pub fn schema_status(
        mut self,
        schema_status: impl ::std::convert::Into<crate::types::SchemaStatus>,
    ) -> Self {
        self.body.schema_status = ::std::option::Option::Some(
            ::std::convert::Into::into(schema_status),
        );
        self
    }
    /// With `true` everything is loaded again from the source, at once or, if paused, when resumed. A running sync is stopped for it.
    pub fn is_historical_sync(mut self, is_historical_sync: bool) -> Self {
        self.body.is_historical_sync = ::std::option::Option::Some(is_historical_sync);
        self
    }
    /// Whether syncs start by themselves.
    pub fn schedule_type(
        mut self,
        schedule_type: impl ::std::convert::Into<crate::types::ScheduleType>,
    ) -> Self {
        self.body.schedule_type = ::std::option::Option::Some(
            ::std::convert::Into::into(schedule_type),
        );
        self
    }
    /// Whether to run the setup tests after the change. `true` by default. Not kept.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// How to reach the source. `Directly`, `PrivateLink`, `SshTunnel` and `ProxyAgent` can be sent.
    pub fn networking_method(
        mut self,
        networking_method: impl ::std::convert::Into<crate::types::NetworkingMethod>,
    ) -> Self {
        self.body.networking_method = ::std::option::Option::Some(
            ::std::convert::Into::into(networking_method),
        );
        self
    }
    /// Id of the hybrid deployment agent that is to run the syncs.
    pub fn hybrid_deployment_agent_id(
        mut self,
        hybrid_deployment_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.hybrid_deployment_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(hybrid_deployment_agent_id),
        );
        self
    }
    /// Id of the proxy agent to use. Goes with the networking method `ProxyAgent`.
    pub fn proxy_agent_id(
        mut self,
        proxy_agent_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.proxy_agent_id = ::std::option::Option::Some(
            ::std::convert::Into::into(proxy_agent_id),
        );
        self
    }
    /// Id of the private link to use. Needs `networking_method` in the same request.
    pub fn private_link_id(
        mut self,
        private_link_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.private_link_id = ::std::option::Option::Some(
            ::std::convert::Into::into(private_link_id),
        );
        self
    }
    /// Settings of the destination for this connection alone.
    pub fn destination_configuration(
        mut self,
        destination_configuration: crate::types::DestinationConfiguration,
    ) -> Self {
        self.body.destination_configuration = ::std::option::Option::Some(
            destination_configuration,
        );
        self
    }
    /// Id of the external secrets manager that holds the credentials.
    pub fn external_secrets_manager_id(
        mut self,
        external_secrets_manager_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.external_secrets_manager_id = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_manager_id),
        );
        self
    }
    /// For each field of `config` that is a secret, the name under which the external secrets manager has it.
    pub fn external_secrets_keys_config(
        mut self,
        external_secrets_keys_config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.external_secrets_keys_config = ::std::option::Option::Some(
            ::std::convert::Into::into(external_secrets_keys_config),
        );
        self
    }
    /// When to sync, in the newer form. Send this or `schedule_type`, `sync_frequency` and `daily_sync_time`, not both.
    pub fn schedule(mut self, schedule: crate::types::ConnectionSchedule) -> Self {
        self.body.schedule = ::std::option::Option::Some(schedule);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateConnectionRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Connection> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnection);
/// Delete a connection: `DELETE /v1/connections/{connection_id}`.
///
/// Operation `delete_connection`, write access to `connections`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConnection {
    pub(crate) call: crate::call::Call,
}
impl DeleteConnection {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteConnection);
/// Create a connect card: `POST /v1/connections/{connection_id}/connect-card`.
///
/// Operation `connect_card`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 406, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectCard {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateConnectCardRequest,
}
impl ConnectCard {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateConnectCardRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionConnectCard> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ConnectCard);
/// List the errors of a connection: `GET /v1/connections/{connection_id}/errors`.
///
/// Operation `connection_errors`, read access to `connections`, in preview: it may still change.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionErrors {
    pub(crate) call: crate::call::Call,
}
impl ConnectionErrors {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::ConnectionError>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ConnectionError> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ConnectionError> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionErrors);
/// Resync a connection: `POST /v1/connections/{connection_id}/resync`.
///
/// Operation `resync_connection`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 405, 406, 409, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResyncConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ResyncConnectionRequest,
}
impl ResyncConnection {
    /// Names of tables by the name of their schema, as in the schema config. Neither the map nor a list may be empty. Left out, everything is loaded again. Not every service can resync single tables, 400 where it cannot.
    pub fn scope(
        mut self,
        scope: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.body.scope = ::std::option::Option::Some(scope);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ResyncConnectionRequest) -> Self {
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
crate::call::call_options!(ResyncConnection);
/// Get the state of a connection: `GET /v1/connections/{connection_id}/state`.
///
/// Operation `connection_state`, read access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 405, 406, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionState {
    pub(crate) call: crate::call::Call,
}
impl ConnectionState {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionState> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionState);
/// Set the state of a connection: `PATCH /v1/connections/{connection_id}/state`.
///
/// Operation `modify_connection_state`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 405, 406, 409, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnectionState {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateConnectionStateRequest,
}
impl ModifyConnectionState {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::UpdateConnectionStateRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionState> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnectionState);
/// Start a sync: `POST /v1/connections/{connection_id}/sync`.
///
/// Operation `sync_connection`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 406, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyncConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::SyncConnectionRequest,
}
impl SyncConnection {
    /// With `true` a running sync is stopped and started anew. With `false`, the default, a running sync goes on and no other is started.
    pub fn force(mut self, force: bool) -> Self {
        self.body.force = ::std::option::Option::Some(force);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::SyncConnectionRequest) -> Self {
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
crate::call::call_options!(SyncConnection);
/// List past syncs of a connection: `GET /v1/connections/{connection_id}/sync-history`.
///
/// Operation `connection_sync_history`, read access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionSyncHistory {
    pub(crate) call: crate::call::Call,
}
impl ConnectionSyncHistory {
    /// Start of the span. At most 7 days before `end_time`. Without `end_time` the span is one hour from here.
    pub fn start_time(
        mut self,
        start_time: impl ::std::convert::Into<crate::Timestamp>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "start_time",
                ::std::convert::Into::<crate::Timestamp>::into(start_time),
            );
        self
    }
    /// End of the span, later than `start_time`. Without `start_time` the span is the hour that ends here.
    pub fn end_time(
        mut self,
        end_time: impl ::std::convert::Into<crate::Timestamp>,
    ) -> Self {
        self.call = self
            .call
            .query("end_time", ::std::convert::Into::<crate::Timestamp>::into(end_time));
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::SyncHistoryEntry>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::SyncHistoryEntry> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::SyncHistoryEntry> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionSyncHistory);
/// Run the setup tests: `POST /v1/connections/{connection_id}/test`.
///
/// Operation `run_setup_tests`, write access to `connections`.
///
/// Documented errors: 400, 401, 403, 404, 405, 406, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunSetupTests {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::RunSetupTestsRequest,
}
impl RunSetupTests {
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
    pub fn send(self) -> crate::Pending<crate::types::Connection> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(RunSetupTests);
/// List the warnings of a connection: `GET /v1/connections/{connection_id}/warnings`.
///
/// Operation `connection_warnings`, read access to `connections`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionWarnings {
    pub(crate) call: crate::call::Call,
}
impl ConnectionWarnings {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::TableWarnings>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::TableWarnings> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::TableWarnings> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionWarnings);
