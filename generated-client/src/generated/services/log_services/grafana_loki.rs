// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Grafana Loki: log services of the service `grafana_loki`.
use crate::services::{self, shared};
/// The config of a log service of Grafana Loki.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// URL of the Grafana Loki instance to which the logs are pushed.
    pub loki_url: Option<String>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<crate::Secret>,
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
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// URL of the Grafana Loki instance to which the logs are pushed.
    pub fn loki_url(mut self, loki_url: impl Into<String>) -> Self {
        self.loki_url = Some(loki_url.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<crate::Secret>) -> Self {
        self.tenant_id = Some(tenant_id.into());
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
            ..shared::ACCESS_TOKEN
        },
        services::Field {
            name: "loki_url",
            kind: services::Kind::Text,
            description: "URL of the Grafana Loki instance to which the logs are pushed.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            ..shared::TENANT_ID
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_token,
            &mut self.loki_url,
            &mut self.tenant_id,
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
        name: "grafana_loki",
        display_name: Some("Grafana Loki"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::LogServices)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::LogServiceConfig for Config {}
