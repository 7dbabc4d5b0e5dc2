// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Teamwork: connections of the service `teamwork`.
use crate::services::{self, shared};
/// The config of a connection of Teamwork.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Address of your Teamwork site, the one you sign in at.
    pub site_address: Option<String>,
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
    /// Address of your Teamwork site, the one you sign in at.
    pub fn site_address(mut self, site_address: impl Into<String>) -> Self {
        self.site_address = Some(site_address.into());
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
            name: "site_address",
            kind: services::Kind::Text,
            description: "Address of your Teamwork site, the one you sign in at.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.password,
            &mut self.site_address,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "teamwork",
        display_name: Some("Teamwork"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
