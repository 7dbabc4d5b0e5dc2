// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Pardot Sandbox: connections of the service `pardot_sandbox`.
use crate::services::{self, shared};
/// The config of a connection of Pardot Sandbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Version of the source's API to use.
    pub api_version: Option<shared::ApiVersion>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Id of the Pardot business unit to sync; begins with `0Uv`.
    pub business_unit_id: Option<String>,
    /// Email address of the user who logs in; in answers of the email source, the address to send files to. Counts with `auth_type` `BASIC`.
    pub email: Option<String>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit_time_frame` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Whether the historical sync fetches everything or only data from a given date on.
    pub historical_sync_limit_time_frame: Option<shared::HistoricalSyncLimitTimeFrame>,
    /// Whether external activities are synced from Pardot too.
    pub is_external_activities_endpoint_selected: Option<bool>,
    /// Most API calls that syncing Pardot's external activities may use. Counts with `is_external_activities_endpoint_selected` `true`.
    pub limit_for_api_calls_to_external_activities_endpoint: Option<i32>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Largest number of calls to the source's REST API that the syncs may use up.
    pub rest_api_limit: Option<i32>,
    /// Security token of the Salesforce user, which its login needs besides the password. Counts with `auth_type` `BASIC`.
    pub salesforce_security_token: Option<crate::Secret>,
    /// Time zone in which the source gives dates and times or cuts its days.
    pub time_zone: Option<shared::TimeZone>,
    /// User key for the Pardot API, from the settings of the user in Pardot.
    pub user_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Version of the source's API to use.
    pub fn api_version(mut self, api_version: impl Into<shared::ApiVersion>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Id of the Pardot business unit to sync; begins with `0Uv`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<String>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Email address of the user who logs in; in answers of the email source, the address to send files to. Counts with `auth_type` `BASIC`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit_time_frame` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// Whether the historical sync fetches everything or only data from a given date on.
    pub fn historical_sync_limit_time_frame(
        mut self,
        historical_sync_limit_time_frame: impl Into<shared::HistoricalSyncLimitTimeFrame>,
    ) -> Self {
        self.historical_sync_limit_time_frame = Some(
            historical_sync_limit_time_frame.into(),
        );
        self
    }
    /// Whether external activities are synced from Pardot too.
    #[inline]
    pub fn is_external_activities_endpoint_selected(
        mut self,
        is_external_activities_endpoint_selected: bool,
    ) -> Self {
        self.is_external_activities_endpoint_selected = Some(
            is_external_activities_endpoint_selected,
        );
        self
    }
    /// Most API calls that syncing Pardot's external activities may use. Counts with `is_external_activities_endpoint_selected` `true`.
    #[inline]
    pub fn limit_for_api_calls_to_external_activities_endpoint(
        mut self,
        limit_for_api_calls_to_external_activities_endpoint: i32,
    ) -> Self {
        self.limit_for_api_calls_to_external_activities_endpoint = Some(
            limit_for_api_calls_to_external_activities_endpoint,
        );
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Largest number of calls to the source's REST API that the syncs may use up.
    #[inline]
    pub fn rest_api_limit(mut self, rest_api_limit: i32) -> Self {
        self.rest_api_limit = Some(rest_api_limit);
        self
    }
    /// Security token of the Salesforce user, which its login needs besides the password. Counts with `auth_type` `BASIC`.
    pub fn salesforce_security_token(
        mut self,
        salesforce_security_token: impl Into<crate::Secret>,
    ) -> Self {
        self.salesforce_security_token = Some(salesforce_security_token.into());
        self
    }
    /// Time zone in which the source gives dates and times or cuts its days.
    pub fn time_zone(mut self, time_zone: impl Into<shared::TimeZone>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
    /// User key for the Pardot API, from the settings of the user in Pardot.
    pub fn user_key(mut self, user_key: impl Into<crate::Secret>) -> Self {
        self.user_key = Some(user_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_VERSION,
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        shared::BUSINESS_UNIT_ID,
        shared::EMAIL,
        services::Field {
            applies_when: &[("historical_sync_limit_time_frame", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        shared::HISTORICAL_SYNC_LIMIT_TIME_FRAME,
        shared::IS_EXTERNAL_ACTIVITIES_ENDPOINT_SELECTED,
        shared::LIMIT_FOR_API_CALLS_TO_EXTERNAL_ACTIVITIES_ENDPOINT,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::REST_API_LIMIT,
        shared::SALESFORCE_SECURITY_TOKEN,
        services::Field {
            applies_when: &[],
            ..shared::TIME_ZONE
        },
        shared::USER_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 13] = [
            &mut self.api_version,
            &mut self.auth_type,
            &mut self.business_unit_id,
            &mut self.email,
            &mut self.historical_sync_limit_date,
            &mut self.historical_sync_limit_time_frame,
            &mut self.is_external_activities_endpoint_selected,
            &mut self.limit_for_api_calls_to_external_activities_endpoint,
            &mut self.password,
            &mut self.rest_api_limit,
            &mut self.salesforce_security_token,
            &mut self.time_zone,
            &mut self.user_key,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Config {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
services::choice! {
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `BASIC`"] Basic = "BASIC", #[doc = " `OAUTH`"] Oauth =
    "OAUTH" }
}
/// How a connection of Pardot Sandbox is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "pardot_sandbox",
        display_name: Some("Pardot Sandbox"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
