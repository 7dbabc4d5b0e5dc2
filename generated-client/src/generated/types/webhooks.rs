// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A new webhook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// Where events are posted to. HTTPS only, and reachable from the internet.
    pub url: ::std::string::String,
    /// Which events are posted.
    pub events: ::std::vec::Vec<WebhookEvent>,
    /// Whether to deliver from the start. With `false` the URL is tested when it is switched on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Secret to sign with. With it each delivery carries `X-Fivetran-Signature-256`, the HMAC-SHA-256 of the raw body in upper-case hex.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::Secret>,
}
impl CreateWebhookRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        url: impl ::std::convert::Into<::std::string::String>,
        events: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::types::WebhookEvent>,
        >,
    ) -> Self {
        Self {
            url: ::std::convert::Into::into(url),
            events: events.into_iter().map(::std::convert::Into::into).collect(),
            active: ::std::option::Option::None,
            secret: ::std::option::Option::None,
        }
    }
}
/// What to test a webhook with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestWebhookRequest {
    /// The event to post a sample of.
    pub event: WebhookEvent,
}
impl TestWebhookRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(event: impl ::std::convert::Into<crate::types::WebhookEvent>) -> Self {
        Self {
            event: ::std::convert::Into::into(event),
        }
    }
}
/// What to change in a webhook. An absent field stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// New URL that events are posted to. HTTPS only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Which events are posted from now on. The list takes the place of the old one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub events: ::std::option::Option<::std::vec::Vec<WebhookEvent>>,
    /// Whether events are delivered. Switching it on tests the URL first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// New secret to sign with. The receiver has to know it before the next delivery.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::Secret>,
    /// Whether to post a test event to the URL as part of this change. It is not kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_tests: ::std::option::Option<bool>,
}
impl UpdateWebhookRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// An address that events are posted to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Id.
    pub id: ::std::string::String,
    /// Whether it gets the events of one group or of the whole account.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<WebhookType>,
    /// Id of the group whose events it gets. Null or absent when it gets those of the whole account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Where events are posted to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Which events are posted.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub events: ::std::vec::Vec<WebhookEvent>,
    /// Whether events are delivered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Masked secret that deliveries are signed with. Null or absent when they are not signed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::Secret>,
    /// When the webhook was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user who created the webhook.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " What a webhook can tell of. `sync_start` and `sync_end` are the begin and the end of a sync; `transformation_*`, `transformation_run_*` and `dbt_run_*` tell of transformations and their runs; `connection_successful` and `connection_failure` say whether the source could be reached; `*_connector` and `resync_table` are changes that somebody made to a connection."]
    pub enum WebhookEvent { #[doc = " `sync_start`"] SyncStart = "sync_start", #[doc =
    " `sync_end`"] SyncEnd = "sync_end", #[doc = " `dbt_run_start`"] DbtRunStart =
    "dbt_run_start", #[doc = " `dbt_run_succeeded`"] DbtRunSucceeded =
    "dbt_run_succeeded", #[doc = " `dbt_run_failed`"] DbtRunFailed = "dbt_run_failed",
    #[doc = " `transformation_start`"] TransformationStart = "transformation_start",
    #[doc = " `transformation_succeeded`"] TransformationSucceeded =
    "transformation_succeeded", #[doc = " `transformation_failed`"] TransformationFailed
    = "transformation_failed", #[doc = " `transformation_run_start`"]
    TransformationRunStart = "transformation_run_start", #[doc =
    " `transformation_run_succeeded`"] TransformationRunSucceeded =
    "transformation_run_succeeded", #[doc = " `transformation_run_failed`"]
    TransformationRunFailed = "transformation_run_failed", #[doc =
    " `connection_successful`"] ConnectionSuccessful = "connection_successful", #[doc =
    " `connection_failure`"] ConnectionFailure = "connection_failure", #[doc =
    " `create_connector`"] CreateConnector = "create_connector", #[doc =
    " `pause_connector`"] PauseConnector = "pause_connector", #[doc =
    " `resume_connector`"] ResumeConnector = "resume_connector", #[doc =
    " `edit_connector`"] EditConnector = "edit_connector", #[doc = " `delete_connector`"]
    DeleteConnector = "delete_connector", #[doc = " `force_update_connector`"]
    ForceUpdateConnector = "force_update_connector", #[doc = " `resync_connector`"]
    ResyncConnector = "resync_connector", #[doc = " `resync_table`"] ResyncTable =
    "resync_table", #[doc = " `status`"] Status = "status" }
}
/// How the receiver answered a test event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookTestResult {
    /// Whether the receiver answered with a 2xx status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub succeed: ::std::option::Option<bool>,
    /// HTTP status of the answer of the receiver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// What came back or went wrong, for a person to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " Whose events a webhook gets - those of one `group`, or of the whole `account`."]
    pub enum WebhookType { #[doc = " `group`"] Group = "group", #[doc = " `account`"]
    Account = "account" }
}
