// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! GitHub: connections of the service `github`.
use crate::services::{self, shared};
/// The config of a connection of GitHub.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<AuthMode>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// URL of the host that serves the source's API, such as your own instance.
    pub host_url: Option<String>,
    /// GitHub personal access tokens with which the repositories are read. Counts with `auth_mode` `PersonalAccessToken`.
    pub pats: Option<Vec<crate::Secret>>,
    /// Private key with which the connection proves its identity to the service. Counts with `auth_mode` `JWT`.
    pub private_key: Option<crate::Secret>,
    /// Repositories to sync, as owner and name, e.g. `acme/web-shop`. Counts with `sync_mode` `SpecificRepositories`.
    pub repositories: Option<Vec<String>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// Whether events that the source sends by webhooks are used besides reading its API.
    pub use_webhooks: Option<bool>,
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
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// URL of the host that serves the source's API, such as your own instance.
    pub fn host_url(mut self, host_url: impl Into<String>) -> Self {
        self.host_url = Some(host_url.into());
        self
    }
    /// GitHub personal access tokens with which the repositories are read. Counts with `auth_mode` `PersonalAccessToken`.
    pub fn pats(
        mut self,
        pats: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.pats = Some(pats.into_iter().map(Into::into).collect());
        self
    }
    /// Private key with which the connection proves its identity to the service. Counts with `auth_mode` `JWT`.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Repositories to sync, as owner and name, e.g. `acme/web-shop`. Counts with `sync_mode` `SpecificRepositories`.
    pub fn repositories(
        mut self,
        repositories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repositories = Some(repositories.into_iter().map(Into::into).collect());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// Whether events that the source sends by webhooks are used besides reading its API.
    #[inline]
    pub fn use_webhooks(mut self, use_webhooks: bool) -> Self {
        self.use_webhooks = Some(use_webhooks);
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
        shared::CLIENT_ID,
        shared::HOST_URL,
        services::Field {
            name: "pats",
            kind: services::Kind::List(&services::Kind::Text),
            description: "GitHub personal access tokens with which the repositories are read.",
            secret: true,
            applies_when: &[("auth_mode", "PersonalAccessToken")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("auth_mode", "JWT")],
            ..shared::PRIVATE_KEY
        },
        services::Field {
            name: "repositories",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Repositories to sync, as owner and name, e.g. `acme/web-shop`.",
            applies_when: &[("sync_mode", "SpecificRepositories")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::USE_WEBHOOKS,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.auth_mode,
            &mut self.client_id,
            &mut self.host_url,
            &mut self.pats,
            &mut self.private_key,
            &mut self.repositories,
            &mut self.sync_mode,
            &mut self.use_webhooks,
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
    pub enum AuthMode { #[doc = " `JWT`"] Jwt = "JWT", #[doc = " `OAuth`"] OAuth =
    "OAuth", #[doc = " `PersonalAccessToken`"] PersonalAccessToken =
    "PersonalAccessToken" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllRepositories`"] AllRepositories =
    "AllRepositories", #[doc = " `SpecificRepositories`"] SpecificRepositories =
    "SpecificRepositories" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "github",
        display_name: Some("GitHub"),
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
