// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Jira: connections of the service `jira`.
use crate::services::{self, shared};
/// The config of a connection of Jira.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How far the cursor is moved back at each sync, so that late changes in Jira are read again.
    pub api_cursor_rollback_window: Option<i32>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Whether Jira runs on your own server instead of in Atlassian's cloud.
    pub on_premise: Option<bool>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Path on the server, to the site itself or to the object to read.
    pub path: Option<String>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Projects at the source to sync, by their ids. Counts with `sync_mode` `CUSTOM`.
    pub projects: Option<Vec<i32>>,
    /// Whether files attached to Jira issues are synced too.
    pub sync_files: Option<bool>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
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
    /// How far the cursor is moved back at each sync, so that late changes in Jira are read again.
    #[inline]
    pub fn api_cursor_rollback_window(
        mut self,
        api_cursor_rollback_window: i32,
    ) -> Self {
        self.api_cursor_rollback_window = Some(api_cursor_rollback_window);
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Whether Jira runs on your own server instead of in Atlassian's cloud.
    #[inline]
    pub fn on_premise(mut self, on_premise: bool) -> Self {
        self.on_premise = Some(on_premise);
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Path on the server, to the site itself or to the object to read.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Projects at the source to sync, by their ids. Counts with `sync_mode` `CUSTOM`.
    pub fn projects(mut self, projects: impl IntoIterator<Item = i32>) -> Self {
        self.projects = Some(projects.into_iter().collect());
        self
    }
    /// Whether files attached to Jira issues are synced too.
    #[inline]
    pub fn sync_files(mut self, sync_files: bool) -> Self {
        self.sync_files = Some(sync_files);
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
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
        services::Field {
            name: "api_cursor_rollback_window",
            kind: services::Kind::Integer,
            description: "How far the cursor is moved back at each sync, so that late changes in Jira are read again.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        shared::HOST,
        services::Field {
            name: "on_premise",
            kind: services::Kind::Boolean,
            description: "Whether Jira runs on your own server instead of in Atlassian's cloud.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PATH,
        shared::PORT,
        services::Field {
            kind: services::Kind::List(&services::Kind::Integer),
            applies_when: &[("sync_mode", "CUSTOM")],
            ..shared::PROJECTS
        },
        services::Field {
            name: "sync_files",
            kind: services::Kind::Boolean,
            description: "Whether files attached to Jira issues are synced too.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::USER,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.api_cursor_rollback_window,
            &mut self.auth_type,
            &mut self.host,
            &mut self.on_premise,
            &mut self.password,
            &mut self.path,
            &mut self.port,
            &mut self.projects,
            &mut self.sync_files,
            &mut self.sync_mode,
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
services::choice! {
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `BASIC`"] Basic = "BASIC", #[doc = " `OAUTH`"] Oauth =
    "OAUTH", #[doc = " `SERVICE_ACCOUNT`"] ServiceAccount = "SERVICE_ACCOUNT" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `ALL`"] All = "ALL", #[doc = " `CUSTOM`"] Custom =
    "CUSTOM" }
}
/// Under which names an external secrets manager has the secrets of a connection of Jira: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `password`.
    pub password: Option<String>,
    /// Name under which the external secrets manager has `user`.
    pub user: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name under which the external secrets manager has `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "password",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "user",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `user`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.password, &mut self.user];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ExternalSecretsKeys {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ExternalSecretsKeys {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ExternalSecretsKeys", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "jira",
        display_name: Some("Jira"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}
