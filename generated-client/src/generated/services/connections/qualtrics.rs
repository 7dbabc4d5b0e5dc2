// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Qualtrics: connections of the service `qualtrics`.
use crate::services::{self, shared};
/// The config of a connection of Qualtrics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Highest number of Qualtrics API requests that the connection may make in a minute.
    pub api_requests_per_minute: Option<i32>,
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `auth_type` `ADVANCED`.
    pub certificate: Option<crate::Secret>,
    /// Data centre in which your account at the source lives.
    pub data_center: Option<String>,
    /// Ids of the Qualtrics (XM) directories to sync. Counts with `directory_sync_mode` `CUSTOM`.
    pub directories: Option<Vec<String>>,
    /// Whether all XM Directory directories of Qualtrics are synced or only those listed in `directories`.
    pub directory_sync_mode: Option<DirectorySyncMode>,
    /// Number of days back from which each sync reads Qualtrics distributions again.
    pub distribution_incremental_fetch_window_days: Option<i32>,
    /// Passphrase that decrypts the key in `private_key`.
    pub pass_phrase: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Highest number of Qualtrics API requests that the connection may make in a minute.
    #[inline]
    pub fn api_requests_per_minute(mut self, api_requests_per_minute: i32) -> Self {
        self.api_requests_per_minute = Some(api_requests_per_minute);
        self
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `auth_type` `ADVANCED`.
    pub fn certificate(mut self, certificate: impl Into<crate::Secret>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Data centre in which your account at the source lives.
    pub fn data_center(mut self, data_center: impl Into<String>) -> Self {
        self.data_center = Some(data_center.into());
        self
    }
    /// Ids of the Qualtrics (XM) directories to sync. Counts with `directory_sync_mode` `CUSTOM`.
    pub fn directories(
        mut self,
        directories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.directories = Some(directories.into_iter().map(Into::into).collect());
        self
    }
    /// Whether all XM Directory directories of Qualtrics are synced or only those listed in `directories`.
    pub fn directory_sync_mode(
        mut self,
        directory_sync_mode: impl Into<DirectorySyncMode>,
    ) -> Self {
        self.directory_sync_mode = Some(directory_sync_mode.into());
        self
    }
    /// Number of days back from which each sync reads Qualtrics distributions again.
    #[inline]
    pub fn distribution_incremental_fetch_window_days(
        mut self,
        distribution_incremental_fetch_window_days: i32,
    ) -> Self {
        self.distribution_incremental_fetch_window_days = Some(
            distribution_incremental_fetch_window_days,
        );
        self
    }
    /// Passphrase that decrypts the key in `private_key`.
    pub fn pass_phrase(mut self, pass_phrase: impl Into<crate::Secret>) -> Self {
        self.pass_phrase = Some(pass_phrase.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_requests_per_minute",
            kind: services::Kind::Integer,
            description: "Highest number of Qualtrics API requests that the connection may make in a minute.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            applies_when: &[("auth_type", "ADVANCED")],
            ..shared::CERTIFICATE
        },
        shared::DATA_CENTER,
        services::Field {
            name: "directories",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Qualtrics (XM) directories to sync.",
            applies_when: &[("directory_sync_mode", "CUSTOM")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "directory_sync_mode",
            kind: services::Kind::Enum(DirectorySyncMode::VALUES),
            description: "Whether all XM Directory directories of Qualtrics are synced or only those listed in `directories`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "distribution_incremental_fetch_window_days",
            kind: services::Kind::Integer,
            description: "Number of days back from which each sync reads Qualtrics distributions again.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "pass_phrase",
            kind: services::Kind::Text,
            description: "Passphrase that decrypts the key in `private_key`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.api_requests_per_minute,
            &mut self.api_token,
            &mut self.auth_type,
            &mut self.certificate,
            &mut self.data_center,
            &mut self.directories,
            &mut self.directory_sync_mode,
            &mut self.distribution_incremental_fetch_window_days,
            &mut self.pass_phrase,
            &mut self.private_key,
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
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `ADVANCED`"] Advanced = "ADVANCED", #[doc =
    " `STANDARD`"] Standard = "STANDARD" }
}
services::choice! {
    #[doc =
    " Whether all XM Directory directories of Qualtrics are synced or only those listed in `directories`."]
    pub enum DirectorySyncMode { #[doc = " `ALL`"] All = "ALL", #[doc = " `CUSTOM`"]
    Custom = "CUSTOM" }
}
/// How a connection of Qualtrics is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "qualtrics",
        display_name: Some("Qualtrics"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
