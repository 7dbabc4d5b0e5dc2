// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Anaplan: connections of the service `anaplan`.
use crate::services::{self, shared};
/// The config of a connection of Anaplan.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<AuthMode>,
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `auth_mode` `Certificate`.
    pub certificate: Option<crate::Secret>,
    /// Password of the user that logs in. Counts with `auth_mode` `Basic`.
    pub password: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service. Counts with `auth_mode` `Certificate`.
    pub private_key: Option<crate::Secret>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Anaplan export actions to sync. Counts with `sync_mode` `SpecificExports`.
    pub selected_exports: Option<Vec<String>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
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
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `auth_mode` `Certificate`.
    pub fn certificate(mut self, certificate: impl Into<crate::Secret>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth_mode` `Basic`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Private key with which the connection proves its identity to the service. Counts with `auth_mode` `Certificate`.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Anaplan export actions to sync. Counts with `sync_mode` `SpecificExports`.
    pub fn selected_exports(
        mut self,
        selected_exports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_exports = Some(
            selected_exports.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
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
            kind: services::Kind::Enum(AuthMode::VALUES),
            ..shared::AUTH_MODE
        },
        services::Field {
            applies_when: &[("auth_mode", "Certificate")],
            ..shared::CERTIFICATE
        },
        services::Field {
            applies_when: &[("auth_mode", "Basic")],
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[("auth_mode", "Certificate")],
            ..shared::PRIVATE_KEY
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            name: "selected_exports",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Anaplan export actions to sync.",
            applies_when: &[("sync_mode", "SpecificExports")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.auth_mode,
            &mut self.certificate,
            &mut self.password,
            &mut self.private_key,
            &mut self.region,
            &mut self.selected_exports,
            &mut self.sync_mode,
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
    " Way of logging in, such as with a user's password, a token, a certificate or OAuth."]
    pub enum AuthMode { #[doc = " `Basic`"] Basic = "Basic", #[doc = " `Certificate`"]
    Certificate = "Certificate" }
}
services::choice! {
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `AUS`"] Aus = "AUS", #[doc = " `CAN`"] Can = "CAN", #[doc =
    " `DEFAULT`"] Default = "DEFAULT", #[doc = " `EU`"] Eu = "EU" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllExports`"] AllExports = "AllExports", #[doc =
    " `SpecificExports`"] SpecificExports = "SpecificExports" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "anaplan",
        display_name: Some("Anaplan"),
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
