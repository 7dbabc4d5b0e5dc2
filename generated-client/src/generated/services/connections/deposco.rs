// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Deposco: connections of the service `deposco`.
use crate::services::{self, shared};
/// The config of a connection of Deposco.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Code of the Deposco business unit whose data is synced.
    pub business_unit: Option<String>,
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub custom_base_url: Option<String>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Code that identifies your tenant in Deposco.
    pub tenant_code: Option<String>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Code of the Deposco business unit whose data is synced.
    pub fn business_unit(mut self, business_unit: impl Into<String>) -> Self {
        self.business_unit = Some(business_unit.into());
        self
    }
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub fn custom_base_url(mut self, custom_base_url: impl Into<String>) -> Self {
        self.custom_base_url = Some(custom_base_url.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Code that identifies your tenant in Deposco.
    pub fn tenant_code(mut self, tenant_code: impl Into<String>) -> Self {
        self.tenant_code = Some(tenant_code.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "business_unit",
            kind: services::Kind::Text,
            description: "Code of the Deposco business unit whose data is synced.",
            ..services::Field::PLAIN
        },
        shared::CUSTOM_BASE_URL,
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            name: "tenant_code",
            kind: services::Kind::Text,
            description: "Code that identifies your tenant in Deposco.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.business_unit,
            &mut self.custom_base_url,
            &mut self.environment,
            &mut self.password,
            &mut self.tenant_code,
            &mut self.username,
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
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " ``"] Empty = "", #[doc = " `api.deposco.com`"]
    ApiDeposcoCom = "api.deposco.com", #[doc = " `sandboxapi.deposco.com/config`"]
    SandboxapiDeposcoComConfig = "sandboxapi.deposco.com/config", #[doc =
    " `sandboxapi.deposco.com/ua`"] SandboxapiDeposcoComUa = "sandboxapi.deposco.com/ua"
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "deposco",
        display_name: Some("Deposco"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
