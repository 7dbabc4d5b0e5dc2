// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! myosh: connections of the service `myosh`.
use crate::services::{self, shared};
/// The config of a connection of myosh.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// First part of the myosh URL, e.g. `acme` for `https://acme.myosh.com`.
    pub server_variable: Option<String>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<SubDomain>,
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
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// First part of the myosh URL, e.g. `acme` for `https://acme.myosh.com`.
    pub fn server_variable(mut self, server_variable: impl Into<String>) -> Self {
        self.server_variable = Some(server_variable.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<SubDomain>) -> Self {
        self.sub_domain = Some(sub_domain.into());
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
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            name: "server_variable",
            kind: services::Kind::Text,
            description: "First part of the myosh URL, e.g. `acme` for `https://acme.myosh.com`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SubDomain::VALUES),
            ..shared::SUB_DOMAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.api_key,
            &mut self.password,
            &mut self.server_variable,
            &mut self.sub_domain,
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
    " Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`."]
    pub enum SubDomain { #[doc = " `api`"] Api = "api", #[doc = " `oteapi`"] Oteapi =
    "oteapi", #[doc = " `testapi`"] Testapi = "testapi" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "myosh",
        display_name: Some("myosh"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
