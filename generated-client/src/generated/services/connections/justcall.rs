// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! JustCall: connections of the service `justcall`.
use crate::services::{self, shared};
/// The config of a connection of JustCall.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Secret that goes with the API key.
    pub api_secret: Option<crate::Secret>,
    /// Plan of the JustCall account, given as a number close to its limit of API requests per minute.
    pub plan_type: Option<PlanType>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Secret that goes with the API key.
    pub fn api_secret(mut self, api_secret: impl Into<crate::Secret>) -> Self {
        self.api_secret = Some(api_secret.into());
        self
    }
    /// Plan of the JustCall account, given as a number close to its limit of API requests per minute.
    pub fn plan_type(mut self, plan_type: impl Into<PlanType>) -> Self {
        self.plan_type = Some(plan_type.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::API_SECRET
        },
        services::Field {
            name: "plan_type",
            kind: services::Kind::Enum(PlanType::VALUES),
            description: "Plan of the JustCall account, given as a number close to its limit of API requests per minute.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_key,
            &mut self.api_secret,
            &mut self.plan_type,
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
    " Plan of the JustCall account, given as a number close to its limit of API requests per minute."]
    pub enum PlanType { #[doc = " `27`"] X27 = "27", #[doc = " `57`"] X57 = "57", #[doc =
    " `85`"] X85 = "85" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "justcall",
        display_name: Some("JustCall"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
