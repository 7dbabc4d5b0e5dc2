// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Klarna: connections of the service `klarna`.
use crate::services::{self, shared};
/// The config of a connection of Klarna.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Character that separates the columns in the CSV reports of the Klarna account.
    pub csv_delimiter: Option<CsvDelimiter>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub subdomain: Option<Subdomain>,
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
    /// Character that separates the columns in the CSV reports of the Klarna account.
    pub fn csv_delimiter(mut self, csv_delimiter: impl Into<CsvDelimiter>) -> Self {
        self.csv_delimiter = Some(csv_delimiter.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn subdomain(mut self, subdomain: impl Into<Subdomain>) -> Self {
        self.subdomain = Some(subdomain.into());
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
            name: "csv_delimiter",
            kind: services::Kind::Enum(CsvDelimiter::VALUES),
            description: "Character that separates the columns in the CSV reports of the Klarna account.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            kind: services::Kind::Enum(Subdomain::VALUES),
            ..shared::SUBDOMAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.csv_delimiter,
            &mut self.password,
            &mut self.subdomain,
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
    " Character that separates the columns in the CSV reports of the Klarna account."]
    pub enum CsvDelimiter { #[doc = " `,`"] Comma = ",", #[doc = " `:`"] Colon = ":",
    #[doc = " `;`"] Semicolon = ";", #[doc = " `|`"] Pipe = "|" }
}
services::choice! {
    #[doc =
    " Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`."]
    pub enum Subdomain { #[doc = " `api`"] Api = "api", #[doc = " `api-na`"] ApiNa =
    "api-na", #[doc = " `api-oc`"] ApiOc = "api-oc" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "klarna",
        display_name: Some("Klarna"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
