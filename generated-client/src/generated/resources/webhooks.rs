// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Endpoints that events are posted to.
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Webhooks<'_> {
    /// List webhooks.
    ///
    /// All webhooks that the key can reach, of groups and of the account.
    ///
    /// Operation `list_all_webhooks`, read access to `webhooks`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.webhooks().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllWebhooks {
        ListAllWebhooks {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::webhooks::LIST_ALL_WEBHOOKS,
            ),
        }
    }
    /// Create an account webhook.
    ///
    /// Delivers the events of every group in the account. Unless `active` is `false`, a test event is posted to the URL first, and without a 2xx from there the answer is 400 and nothing is created.
    ///
    /// Operation `create_account_webhook`, write access to `webhooks`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .webhooks()
    ///     .create_account(
    ///         "https://hooks.example.com/fivetran",
    ///         ["sync_start", "sync_end", "connection_failure"],
    ///     )
    ///     .active(true)
    ///     .secret("example-signing-secret")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_account(
        &self,
        url: impl ::std::convert::Into<::std::string::String>,
        events: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::types::WebhookEvent>,
        >,
    ) -> CreateAccountWebhook {
        CreateAccountWebhook {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::webhooks::CREATE_ACCOUNT_WEBHOOK,
            ),
            body: crate::types::CreateWebhookRequest::new(url, events),
        }
    }
    /// Create a group webhook.
    ///
    /// Delivers only the events of one group. Unless `active` is `false`, a test event is posted to the URL first, and without a 2xx from there the answer is 400 and nothing is created.
    ///
    /// Operation `create_group_webhook`, write access to `webhooks`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .webhooks()
    ///     .create_group(
    ///         "loyal_harbor",
    ///         "https://hooks.example.com/analytics",
    ///         ["sync_end"],
    ///     )
    ///     .active(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_group(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        url: impl ::std::convert::Into<::std::string::String>,
        events: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::types::WebhookEvent>,
        >,
    ) -> CreateGroupWebhook {
        CreateGroupWebhook {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::webhooks::CREATE_GROUP_WEBHOOK,
                )
                .path(group_id),
            body: crate::types::CreateWebhookRequest::new(url, events),
        }
    }
    /// Get a webhook.
    ///
    /// One webhook by its id. The secret comes back masked.
    ///
    /// Operation `webhook_details`, read access to `webhooks`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.webhooks().get("hook_plain_birch").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        webhook_id: impl ::std::convert::Into<::std::string::String>,
    ) -> WebhookDetails {
        WebhookDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::webhooks::WEBHOOK_DETAILS,
                )
                .path(webhook_id),
        }
    }
    /// Change a webhook.
    ///
    /// Changes URL, events, secret, or whether it delivers at all. Group and type stay. The URL is tested when the webhook is switched on.
    ///
    /// Operation `modify_webhook`, write access to `webhooks`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .webhooks()
    ///     .update("hook_plain_birch")
    ///     .url("https://hooks.example.com/analytics/v2")
    ///     .events(["sync_end", "transformation_failed"])
    ///     .active(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        webhook_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyWebhook {
        ModifyWebhook {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::webhooks::MODIFY_WEBHOOK,
                )
                .path(webhook_id),
            body: crate::types::UpdateWebhookRequest::new(),
        }
    }
    /// Delete a webhook.
    ///
    /// Removes the webhook for good. To stop deliveries for a while, set `active` to `false` instead.
    ///
    /// Destructive: Its receiver gets no more events, and those of the meantime are not delivered later.
    ///
    /// Operation `delete_webhook`, write access to `webhooks`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.webhooks().delete("hook_plain_birch").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        webhook_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteWebhook {
        DeleteWebhook {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::webhooks::DELETE_WEBHOOK,
                )
                .path(webhook_id),
        }
    }
    /// Test a webhook.
    ///
    /// Posts one made-up event of the chosen kind to the URL. A receiver that fails shows in `succeed`, not in the status of this answer.
    ///
    /// Operation `test_webhook`, write access to `webhooks`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.webhooks().test("hook_plain_birch", "sync_end").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(
        &self,
        webhook_id: impl ::std::convert::Into<::std::string::String>,
        event: impl ::std::convert::Into<crate::types::WebhookEvent>,
    ) -> TestWebhook {
        TestWebhook {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::webhooks::TEST_WEBHOOK,
                )
                .path(webhook_id),
            body: crate::types::TestWebhookRequest::new(event),
        }
    }
}
/// List webhooks: `GET /v1/webhooks`.
///
/// Operation `list_all_webhooks`, read access to `webhooks`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllWebhooks {
    pub(crate) call: crate::call::Call,
}
impl ListAllWebhooks {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Webhook>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Webhook> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Webhook> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllWebhooks);
/// Create an account webhook: `POST /v1/webhooks/account`.
///
/// Operation `create_account_webhook`, write access to `webhooks`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAccountWebhook {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateWebhookRequest,
}
impl CreateAccountWebhook {
    /// Whether to deliver from the start. With `false` the URL is tested when it is switched on.
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = ::std::option::Option::Some(active);
        self
    }
    /// Secret to sign with. With it each delivery carries `X-Fivetran-Signature-256`, the HMAC-SHA-256 of the raw body in upper-case hex.
    pub fn secret(mut self, secret: impl ::std::convert::Into<crate::Secret>) -> Self {
        self.body.secret = ::std::option::Option::Some(
            ::std::convert::Into::into(secret),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateWebhookRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Webhook> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateAccountWebhook);
/// Create a group webhook: `POST /v1/webhooks/group/{group_id}`.
///
/// Operation `create_group_webhook`, write access to `webhooks`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupWebhook {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateWebhookRequest,
}
impl CreateGroupWebhook {
    /// Whether to deliver from the start. With `false` the URL is tested when it is switched on.
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = ::std::option::Option::Some(active);
        self
    }
    /// Secret to sign with. With it each delivery carries `X-Fivetran-Signature-256`, the HMAC-SHA-256 of the raw body in upper-case hex.
    pub fn secret(mut self, secret: impl ::std::convert::Into<crate::Secret>) -> Self {
        self.body.secret = ::std::option::Option::Some(
            ::std::convert::Into::into(secret),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateWebhookRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Webhook> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateGroupWebhook);
/// Get a webhook: `GET /v1/webhooks/{webhook_id}`.
///
/// Operation `webhook_details`, read access to `webhooks`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhookDetails {
    pub(crate) call: crate::call::Call,
}
impl WebhookDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Webhook> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(WebhookDetails);
/// Change a webhook: `PATCH /v1/webhooks/{webhook_id}`.
///
/// Operation `modify_webhook`, write access to `webhooks`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyWebhook {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateWebhookRequest,
}
impl ModifyWebhook {
    /// New URL that events are posted to. HTTPS only.
    pub fn url(mut self, url: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.body.url = ::std::option::Option::Some(::std::convert::Into::into(url));
        self
    }
    /// Which events are posted from now on. The list takes the place of the old one.
    pub fn events(
        mut self,
        events: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::types::WebhookEvent>,
        >,
    ) -> Self {
        self.body.events = ::std::option::Option::Some(
            events.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Whether events are delivered. Switching it on tests the URL first.
    pub fn active(mut self, active: bool) -> Self {
        self.body.active = ::std::option::Option::Some(active);
        self
    }
    /// New secret to sign with. The receiver has to know it before the next delivery.
    pub fn secret(mut self, secret: impl ::std::convert::Into<crate::Secret>) -> Self {
        self.body.secret = ::std::option::Option::Some(
            ::std::convert::Into::into(secret),
        );
        self
    }
    /// Whether to post a test event to the URL as part of this change. It is not kept.
    pub fn run_tests(mut self, run_tests: bool) -> Self {
        self.body.run_tests = ::std::option::Option::Some(run_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateWebhookRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Webhook> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyWebhook);
/// Delete a webhook: `DELETE /v1/webhooks/{webhook_id}`.
///
/// Operation `delete_webhook`, write access to `webhooks`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhook {
    pub(crate) call: crate::call::Call,
}
impl DeleteWebhook {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteWebhook);
/// Test a webhook: `POST /v1/webhooks/{webhook_id}/test`.
///
/// Operation `test_webhook`, write access to `webhooks`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestWebhook {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::TestWebhookRequest,
}
impl TestWebhook {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::TestWebhookRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::WebhookTestResult> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(TestWebhook);
