// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Tableau: connections of the service `tableau_source`.
use crate::services::{self, shared};
/// The config of a connection of Tableau.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the Tableau personal access token (PAT) whose secret is in `pat_secret`.
    pub pat_name: Option<String>,
    /// Secret of the Tableau personal access token (PAT) named in `pat_name`.
    pub pat_secret: Option<crate::Secret>,
    /// Name of the site at the source whose data is synced.
    pub site_name: Option<String>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the Tableau personal access token (PAT) whose secret is in `pat_secret`.
    pub fn pat_name(mut self, pat_name: impl Into<String>) -> Self {
        self.pat_name = Some(pat_name.into());
        self
    }
    /// Secret of the Tableau personal access token (PAT) named in `pat_name`.
    pub fn pat_secret(mut self, pat_secret: impl Into<crate::Secret>) -> Self {
        self.pat_secret = Some(pat_secret.into());
        self
    }
    /// Name of the site at the source whose data is synced.
    pub fn site_name(mut self, site_name: impl Into<String>) -> Self {
        self.site_name = Some(site_name.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "pat_name",
            kind: services::Kind::Text,
            description: "Name of the Tableau personal access token (PAT) whose secret is in `pat_secret`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "pat_secret",
            kind: services::Kind::Text,
            description: "Secret of the Tableau personal access token (PAT) named in `pat_name`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::SITE_NAME,
        shared::SUB_DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.pat_name,
            &mut self.pat_secret,
            &mut self.site_name,
            &mut self.sub_domain,
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
        name: "tableau_source",
        display_name: Some("Tableau"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
