// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Toggl Track: connections of the service `toggl_track`.
use crate::services::{self, shared};
/// The config of a connection of Toggl Track.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Own limit of requests per hour to the Toggl Track API, in place of one from `rate_limit_plan`.
    pub custom_rate_limit: Option<String>,
    /// Your plan at the source, which sets how many API requests the syncs can make.
    pub rate_limit_plan: Option<RateLimitPlan>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Own limit of requests per hour to the Toggl Track API, in place of one from `rate_limit_plan`.
    pub fn custom_rate_limit(mut self, custom_rate_limit: impl Into<String>) -> Self {
        self.custom_rate_limit = Some(custom_rate_limit.into());
        self
    }
    /// Your plan at the source, which sets how many API requests the syncs can make.
    pub fn rate_limit_plan(mut self, rate_limit_plan: impl Into<RateLimitPlan>) -> Self {
        self.rate_limit_plan = Some(rate_limit_plan.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            name: "custom_rate_limit",
            kind: services::Kind::Text,
            description: "Own limit of requests per hour to the Toggl Track API, in place of one from `rate_limit_plan`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(RateLimitPlan::VALUES),
            ..shared::RATE_LIMIT_PLAN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.custom_rate_limit,
            &mut self.rate_limit_plan,
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
    " Your plan at the source, which sets how many API requests the syncs can make."] pub
    enum RateLimitPlan { #[doc = " ``"] Empty = "", #[doc = " `220`"] X220 = "220", #[doc
    = " `27`"] X27 = "27", #[doc = " `580`"] X580 = "580" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "toggl_track",
        display_name: Some("Toggl Track"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
