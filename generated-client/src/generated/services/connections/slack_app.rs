// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Slack App: connections of the service `slack_app`.
use crate::services::{self, shared};
/// The config of a connection of Slack App.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// OAuth scopes of your Slack app, as one list; only one choice adds `auditlogs:read`, for Enterprise organisations.
    pub app_level: Option<AppLevel>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// OAuth scopes of your Slack app, as one list; only one choice adds `auditlogs:read`, for Enterprise organisations.
    pub fn app_level(mut self, app_level: impl Into<AppLevel>) -> Self {
        self.app_level = Some(app_level.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "app_level",
            kind: services::Kind::Enum(AppLevel::VALUES),
            description: "OAuth scopes of your Slack app, as one list; only one choice adds `auditlogs:read`, for Enterprise organisations.",
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.app_level,
            &mut self.client_id,
            &mut self.client_secret,
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
    " OAuth scopes of your Slack app, as one list; only one choice adds `auditlogs:read`, for Enterprise organisations."]
    pub enum AppLevel { #[doc =
    " `users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read`"]
    UsersReadBookmarksReadChannelsHistoryChannelsReadDndReadEmojiReadGroupsHistoryGroupsReadImHistoryImReadMpimHistoryMpimReadPinsReadReactionsReadRemindersReadUsergroupsReadFilesReadUsersProfileReadUsersReadEmailRemoteFilesReadPinsReadTeamBillingReadTeamPreferencesRead
    =
    "users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read",
    #[doc =
    " `users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read,auditlogs:read`"]
    UsersReadBookmarksReadChannelsHistoryChannelsReadDndReadEmojiReadGroupsHistoryGroupsReadImHistoryImReadMpimHistoryMpimReadPinsReadReactionsReadRemindersReadUsergroupsReadFilesReadUsersProfileReadUsersReadEmailRemoteFilesReadPinsReadTeamBillingReadTeamPreferencesReadAuditlogsRead
    =
    "users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read,auditlogs:read"
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "slack_app",
        display_name: Some("Slack App"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
