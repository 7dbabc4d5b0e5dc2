// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Databricks: connections of the service `databricks_db`.
use crate::services::{self, shared};
/// The config of a connection of Databricks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub auth: Option<AuthValue>,
    /// Name of the Databricks catalog to work in.
    pub catalog: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.
    pub http_path: Option<String>,
    /// Personal access token of the user or service principal that logs in. Counts with `auth` `TOKEN`.
    pub personal_access_token: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub fn auth(mut self, auth: impl Into<AuthValue>) -> Self {
        self.auth = Some(auth.into());
        self
    }
    /// Name of the Databricks catalog to work in.
    pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.
    pub fn http_path(mut self, http_path: impl Into<String>) -> Self {
        self.http_path = Some(http_path.into());
        self
    }
    /// Personal access token of the user or service principal that logs in. Counts with `auth` `TOKEN`.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthValue::VALUES),
            ..shared::AUTH
        },
        services::Field {
            applies_when: &[],
            ..shared::CATALOG
        },
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::HTTP_PATH
        },
        services::Field {
            applies_when: &[("auth", "TOKEN")],
            ..shared::PERSONAL_ACCESS_TOKEN
        },
        shared::PORT,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.auth,
            &mut self.catalog,
            &mut self.host,
            &mut self.http_path,
            &mut self.personal_access_token,
            &mut self.port,
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
    " Kind of credentials used to log in, such as a password, a key pair, a token or OAuth."]
    pub enum AuthValue { #[doc = " `OAUTH2`"] Oauth2 = "OAUTH2", #[doc = " `TOKEN`"]
    Token = "TOKEN" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "databricks_db",
        display_name: Some("Databricks"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
