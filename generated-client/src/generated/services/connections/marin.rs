// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Marin Software: connections of the service `marin`.
use crate::services::{self, shared};
/// The config of a connection of Marin Software.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Folder path, or start of the object names, to which the sync is limited.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PREFIX,
        shared::USER,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.host,
            &mut self.password,
            &mut self.prefix,
            &mut self.user,
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
        name: "marin",
        display_name: Some("Marin Software"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
