// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Splunk: log services of the service `splunkLog`.
use crate::services::{self, shared};
/// The config of a log service of Splunk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Channel id (GUID) sent with the logs to the Splunk HTTP Event Collector.
    pub channel: Option<String>,
    /// Whether logs are sent to the Splunk `host` over TLS (HTTPS) instead of plain HTTP.
    pub enable_ssl: Option<bool>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Token with which requests to the service's API are authorized.
    pub token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Channel id (GUID) sent with the logs to the Splunk HTTP Event Collector.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
    /// Whether logs are sent to the Splunk `host` over TLS (HTTPS) instead of plain HTTP.
    #[inline]
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.enable_ssl = Some(enable_ssl);
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Token with which requests to the service's API are authorized.
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "channel",
            kind: services::Kind::Text,
            description: "Channel id (GUID) sent with the logs to the Splunk HTTP Event Collector.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "enable_ssl",
            kind: services::Kind::Boolean,
            description: "Whether logs are sent to the Splunk `host` over TLS (HTTPS) instead of plain HTTP.",
            ..services::Field::PLAIN
        },
        shared::HOST,
        shared::PORT,
        shared::TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.channel,
            &mut self.enable_ssl,
            &mut self.host,
            &mut self.port,
            &mut self.token,
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
        name: "splunkLog",
        display_name: Some("Splunk"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::LogServices)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::LogServiceConfig for Config {}
