// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Services that the logs of a group or of the account are sent to.
#[derive(Clone, Copy, Debug)]
pub struct LogServices<'a> {
    pub(crate) client: &'a crate::Client,
}
impl LogServices<'_> {
    /// List log services.
    ///
    /// All log services that the key can reach. The items have no `config` and no `setup_tests`; get one log service for those.
    ///
    /// Operation `list_log_services`, read access to `log-services`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.log_services().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListLogServices {
        ListLogServices {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::LIST_LOG_SERVICES,
            ),
        }
    }
    /// Create a log service for a group.
    ///
    /// Sends the logs of one group to a service of yours. A group has at most one log service, and its id is that of the group.
    ///
    /// Operation `add_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .log_services()
    ///     .create("loyal_harbor", "datadog_log")
    ///     .enabled(true)
    ///     .config(fivetran::SecretObject::try_from(serde_json::json!({
    ///       "api_key": "example-api-key",
    ///       "region": "EU",
    ///       "hostname": "loyal-harbor.example.com"
    ///     }))?)
    ///     .run_setup_tests(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        service: impl ::std::convert::Into<crate::types::LogServiceType>,
    ) -> AddLogService {
        AddLogService {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::ADD_LOG_SERVICE,
            ),
            body: crate::types::CreateLogServiceRequest::new(group_id, service),
        }
    }
    /// Get the log service of the account.
    ///
    /// The log service that receives the logs of the whole account. There is at most one, so it is found without an id; 404 when there is none.
    ///
    /// Operation `get_account_log_service_details`, read access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().get_account().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_account(&self) -> GetAccountLogServiceDetails {
        GetAccountLogServiceDetails {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::GET_ACCOUNT_LOG_SERVICE_DETAILS,
            ),
        }
    }
    /// Create a log service for the account.
    ///
    /// Sends the logs of the whole account to a service of yours, the audit trail among them. There can be only one.
    ///
    /// Operation `add_account_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .log_services()
    ///     .create_account("splunkLog")
    ///     .enabled(true)
    ///     .config(fivetran::SecretObject::try_from(serde_json::json!({
    ///       "host": "splunk.example.com",
    ///       "port": 8088,
    ///       "channel": "fivetran",
    ///       "enable_ssl": true,
    ///       "token": "example-token"
    ///     }))?)
    ///     .run_setup_tests(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_account(
        &self,
        service: impl ::std::convert::Into<crate::types::LogServiceType>,
    ) -> AddAccountLogService {
        AddAccountLogService {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::ADD_ACCOUNT_LOG_SERVICE,
            ),
            body: crate::types::CreateAccountLogServiceRequest::new(service),
        }
    }
    /// Update the log service of the account.
    ///
    /// Changes the fields that are sent and leaves the others. The kind of service cannot be changed; delete the log service and create it anew.
    ///
    /// Operation `update_account_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .log_services()
    ///     .update_account()
    ///     .enabled(false)
    ///     .run_setup_tests(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_account(&self) -> UpdateAccountLogService {
        UpdateAccountLogService {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::UPDATE_ACCOUNT_LOG_SERVICE,
            ),
            body: crate::types::UpdateLogServiceRequest::new(),
        }
    }
    /// Delete the log service of the account.
    ///
    /// Ends the delivery of account logs. Log services of single groups stay. To stop only for a while, set `enabled` to `false` instead.
    ///
    /// Destructive: Logs of the account are no longer delivered, and the config is lost.
    ///
    /// Operation `delete_account_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().delete_account().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(&self) -> DeleteAccountLogService {
        DeleteAccountLogService {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::DELETE_ACCOUNT_LOG_SERVICE,
            ),
        }
    }
    /// Test the log service of the account.
    ///
    /// Runs the setup tests with the stored config. A failed test still answers 200, so look at the status of each one.
    ///
    /// Operation `run_setup_tests_account_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().test_account().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_account(&self) -> RunSetupTestsAccountLogService {
        RunSetupTestsAccountLogService {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::log_services::RUN_SETUP_TESTS_ACCOUNT_LOG_SERVICE,
            ),
        }
    }
    /// Get a log service.
    ///
    /// The log service of one group, with its config. Secrets in the config are masked.
    ///
    /// Operation `get_log_service_details`, read access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().get("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        log_service_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetLogServiceDetails {
        GetLogServiceDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::log_services::GET_LOG_SERVICE_DETAILS,
                )
                .path(log_service_id),
        }
    }
    /// Update a log service.
    ///
    /// Changes the fields that are sent and leaves the others. The kind of service and the group cannot be changed; delete the log service and create it anew.
    ///
    /// Operation `update_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .log_services()
    ///     .update("loyal_harbor")
    ///     .enabled(true)
    ///     .config(fivetran::SecretObject::try_from(serde_json::json!({
    ///       "api_key": "example-new-api-key"
    ///     }))?)
    ///     .run_setup_tests(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        log_service_id: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateLogService {
        UpdateLogService {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::log_services::UPDATE_LOG_SERVICE,
                )
                .path(log_service_id),
            body: crate::types::UpdateLogServiceRequest::new(),
        }
    }
    /// Delete a log service.
    ///
    /// Ends the delivery of the logs of this group. To stop only for a while, set `enabled` to `false` instead.
    ///
    /// Destructive: Logs of the group are no longer delivered, and the config is lost.
    ///
    /// Operation `delete_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().delete("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        log_service_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteLogService {
        DeleteLogService {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::log_services::DELETE_LOG_SERVICE,
                )
                .path(log_service_id),
        }
    }
    /// Test a log service.
    ///
    /// Runs the setup tests with the stored config. A failed test still answers 200, so look at the status of each one.
    ///
    /// Operation `run_setup_tests_log_service`, write access to `log-services`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_services().test("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(
        &self,
        log_service_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RunSetupTestsLogService {
        RunSetupTestsLogService {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::log_services::RUN_SETUP_TESTS_LOG_SERVICE,
                )
                .path(log_service_id),
        }
    }
}
/// List log services: `GET /v1/external-logging`.
///
/// Operation `list_log_services`, read access to `log-services`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogServices {
    pub(crate) call: crate::call::Call,
}
impl ListLogServices {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::LogService>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::LogService> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::LogService> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListLogServices);
/// Create a log service for a group: `POST /v1/external-logging`.
///
/// Operation `add_log_service`, write access to `log-services`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddLogService {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateLogServiceRequest,
}
impl AddLogService {
    /// Whether logs are sent.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Settings of the log service; which fields there are depends on `service`. For `datadog_log` they are `api_key`, `region` and `hostname`, for example.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateLogServiceRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddLogService);
/// Get the log service of the account: `GET /v1/external-logging/account`.
///
/// Operation `get_account_log_service_details`, read access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountLogServiceDetails {
    pub(crate) call: crate::call::Call,
}
impl GetAccountLogServiceDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetAccountLogServiceDetails);
/// Create a log service for the account: `POST /v1/external-logging/account`.
///
/// Operation `add_account_log_service`, write access to `log-services`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAccountLogService {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateAccountLogServiceRequest,
}
impl AddAccountLogService {
    /// Whether logs are sent.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Settings of the log service; which fields there are depends on `service`. For `datadog_log` they are `api_key`, `region` and `hostname`, for example.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::CreateAccountLogServiceRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddAccountLogService);
/// Update the log service of the account: `PATCH /v1/external-logging/account`.
///
/// Operation `update_account_log_service`, write access to `log-services`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAccountLogService {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateLogServiceRequest,
}
impl UpdateAccountLogService {
    /// Whether logs are sent. With `false` delivery stops and the settings stay.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Settings to change; fields that are left out stay. Which ones there are depends on the `service`.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateLogServiceRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateAccountLogService);
/// Delete the log service of the account: `DELETE /v1/external-logging/account`.
///
/// Operation `delete_account_log_service`, write access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAccountLogService {
    pub(crate) call: crate::call::Call,
}
impl DeleteAccountLogService {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteAccountLogService);
/// Test the log service of the account: `POST /v1/external-logging/account/test`.
///
/// Operation `run_setup_tests_account_log_service`, write access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunSetupTestsAccountLogService {
    pub(crate) call: crate::call::Call,
}
impl RunSetupTestsAccountLogService {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogServiceTestReport> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RunSetupTestsAccountLogService);
/// Get a log service: `GET /v1/external-logging/{log_service_id}`.
///
/// Operation `get_log_service_details`, read access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLogServiceDetails {
    pub(crate) call: crate::call::Call,
}
impl GetLogServiceDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetLogServiceDetails);
/// Update a log service: `PATCH /v1/external-logging/{log_service_id}`.
///
/// Operation `update_log_service`, write access to `log-services`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLogService {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateLogServiceRequest,
}
impl UpdateLogService {
    /// Whether logs are sent. With `false` delivery stops and the settings stay.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Settings to change; fields that are left out stay. Which ones there are depends on the `service`.
    pub fn config(
        mut self,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        self.body.config = ::std::option::Option::Some(
            ::std::convert::Into::into(config),
        );
        self
    }
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    pub fn run_setup_tests(mut self, run_setup_tests: bool) -> Self {
        self.body.run_setup_tests = ::std::option::Option::Some(run_setup_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateLogServiceRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogService> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateLogService);
/// Delete a log service: `DELETE /v1/external-logging/{log_service_id}`.
///
/// Operation `delete_log_service`, write access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLogService {
    pub(crate) call: crate::call::Call,
}
impl DeleteLogService {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteLogService);
/// Test a log service: `POST /v1/external-logging/{log_service_id}/test`.
///
/// Operation `run_setup_tests_log_service`, write access to `log-services`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunSetupTestsLogService {
    pub(crate) call: crate::call::Call,
}
impl RunSetupTestsLogService {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::LogServiceTestReport> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(RunSetupTestsLogService);
