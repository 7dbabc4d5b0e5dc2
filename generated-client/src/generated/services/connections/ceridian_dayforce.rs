// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Ceridian Dayforce: connections of the service `ceridian_dayforce`.
use crate::services::{self, shared};
/// The config of a connection of Ceridian Dayforce.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Confirmation that the user has been given the required access in Dayforce.
    pub access_confirmation: Option<String>,
    /// Host name of the Dayforce API for your company.
    pub client_host: Option<String>,
    /// Namespace that identifies your company in Dayforce, as used in API paths.
    pub client_namespace: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
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
    /// Confirmation that the user has been given the required access in Dayforce.
    pub fn access_confirmation(
        mut self,
        access_confirmation: impl Into<String>,
    ) -> Self {
        self.access_confirmation = Some(access_confirmation.into());
        self
    }
    /// Host name of the Dayforce API for your company.
    pub fn client_host(mut self, client_host: impl Into<String>) -> Self {
        self.client_host = Some(client_host.into());
        self
    }
    /// Namespace that identifies your company in Dayforce, as used in API paths.
    pub fn client_namespace(mut self, client_namespace: impl Into<String>) -> Self {
        self.client_namespace = Some(client_namespace.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
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
            name: "access_confirmation",
            kind: services::Kind::Text,
            description: "Confirmation that the user has been given the required access in Dayforce.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "client_host",
            kind: services::Kind::Text,
            description: "Host name of the Dayforce API for your company.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "client_namespace",
            kind: services::Kind::Text,
            description: "Namespace that identifies your company in Dayforce, as used in API paths.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.access_confirmation,
            &mut self.client_host,
            &mut self.client_namespace,
            &mut self.password,
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
        name: "ceridian_dayforce",
        display_name: Some("Ceridian Dayforce"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
