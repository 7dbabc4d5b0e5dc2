// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Absorb LMS: connections of the service `absorb_lms`.
use crate::services::{self, shared};
/// The config of a connection of Absorb LMS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
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
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
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
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
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
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.password,
            &mut self.private_key,
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
    pub enum SubDomain { #[doc = " `rest.myabsorb.ca`"] RestMyabsorbCa =
    "rest.myabsorb.ca", #[doc = " `rest.myabsorb.com`"] RestMyabsorbCom =
    "rest.myabsorb.com", #[doc = " `rest.myabsorb.com.au`"] RestMyabsorbComAu =
    "rest.myabsorb.com.au", #[doc = " `rest.myabsorb.eu`"] RestMyabsorbEu =
    "rest.myabsorb.eu", #[doc = " `rest.sandbox.myabsorb.ca`"] RestSandboxMyabsorbCa =
    "rest.sandbox.myabsorb.ca", #[doc = " `rest.sandbox.myabsorb.com`"]
    RestSandboxMyabsorbCom = "rest.sandbox.myabsorb.com", #[doc =
    " `rest.sandbox.myabsorb.com.au`"] RestSandboxMyabsorbComAu =
    "rest.sandbox.myabsorb.com.au", #[doc = " `rest.sandbox.myabsorb.eu`"]
    RestSandboxMyabsorbEu = "rest.sandbox.myabsorb.eu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "absorb_lms",
        display_name: Some("Absorb LMS"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
