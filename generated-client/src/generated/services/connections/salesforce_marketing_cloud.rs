// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Salesforce Marketing Cloud: connections of the service `salesforce_marketing_cloud`.
use crate::services::{self, shared};
/// The config of a connection of Salesforce Marketing Cloud.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Instance of the source that holds your account, usually the first part of its host name.
    pub instance: Option<Instance>,
    /// Whether your installed package is of the enhanced kind (uses `sub_domain`) and not the legacy one (uses `instance`).
    pub is_new_package: Option<bool>,
    /// Whether you give SFTP credentials of Marketing Cloud (`sftp_host` and so on) so that exported files can be read.
    pub is_sftp_creds_available: Option<bool>,
    /// Names of the Marketing Cloud event types to sync. Counts with `sync_mode` `SelectedEvents`.
    pub selected_event_types: Option<Vec<String>>,
    /// Host name or IP address of the SFTP server that holds the files. Counts with `is_sftp_creds_available` `true`.
    pub sftp_host: Option<String>,
    /// Whether to log in to the SFTP server with a key pair instead of a password. Counts with `is_sftp_creds_available` `true`.
    pub sftp_is_key_pair: Option<bool>,
    /// Password of the user in `sftp_user`. Counts with `sftp_is_key_pair` `false`.
    pub sftp_password: Option<crate::Secret>,
    /// Port of the SFTP server, usually 22. Counts with `is_sftp_creds_available` `true`.
    pub sftp_port: Option<i32>,
    /// User that logs in to the SFTP server. Counts with `is_sftp_creds_available` `true`.
    pub sftp_user: Option<String>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<String>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// Public key to authorize for the user in `sftp_user` on the SFTP server. Only in answers. Counts with `sftp_is_key_pair` `true`.
    pub sftp_public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<shared::HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// Instance of the source that holds your account, usually the first part of its host name.
    pub fn instance(mut self, instance: impl Into<Instance>) -> Self {
        self.instance = Some(instance.into());
        self
    }
    /// Whether your installed package is of the enhanced kind (uses `sub_domain`) and not the legacy one (uses `instance`).
    #[inline]
    pub fn is_new_package(mut self, is_new_package: bool) -> Self {
        self.is_new_package = Some(is_new_package);
        self
    }
    /// Whether you give SFTP credentials of Marketing Cloud (`sftp_host` and so on) so that exported files can be read.
    #[inline]
    pub fn is_sftp_creds_available(mut self, is_sftp_creds_available: bool) -> Self {
        self.is_sftp_creds_available = Some(is_sftp_creds_available);
        self
    }
    /// Names of the Marketing Cloud event types to sync. Counts with `sync_mode` `SelectedEvents`.
    pub fn selected_event_types(
        mut self,
        selected_event_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_event_types = Some(
            selected_event_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Host name or IP address of the SFTP server that holds the files. Counts with `is_sftp_creds_available` `true`.
    pub fn sftp_host(mut self, sftp_host: impl Into<String>) -> Self {
        self.sftp_host = Some(sftp_host.into());
        self
    }
    /// Whether to log in to the SFTP server with a key pair instead of a password. Counts with `is_sftp_creds_available` `true`.
    #[inline]
    pub fn sftp_is_key_pair(mut self, sftp_is_key_pair: bool) -> Self {
        self.sftp_is_key_pair = Some(sftp_is_key_pair);
        self
    }
    /// Password of the user in `sftp_user`. Counts with `sftp_is_key_pair` `false`.
    pub fn sftp_password(mut self, sftp_password: impl Into<crate::Secret>) -> Self {
        self.sftp_password = Some(sftp_password.into());
        self
    }
    /// Port of the SFTP server, usually 22. Counts with `is_sftp_creds_available` `true`.
    #[inline]
    pub fn sftp_port(mut self, sftp_port: i32) -> Self {
        self.sftp_port = Some(sftp_port);
        self
    }
    /// User that logs in to the SFTP server. Counts with `is_sftp_creds_available` `true`.
    pub fn sftp_user(mut self, sftp_user: impl Into<String>) -> Self {
        self.sftp_user = Some(sftp_user.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            kind: services::Kind::Enum(Instance::VALUES),
            ..shared::INSTANCE
        },
        services::Field {
            name: "is_new_package",
            kind: services::Kind::Boolean,
            description: "Whether your installed package is of the enhanced kind (uses `sub_domain`) and not the legacy one (uses `instance`).",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "is_sftp_creds_available",
            kind: services::Kind::Boolean,
            description: "Whether you give SFTP credentials of Marketing Cloud (`sftp_host` and so on) so that exported files can be read.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "selected_event_types",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the Marketing Cloud event types to sync.",
            applies_when: &[("sync_mode", "SelectedEvents")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("is_sftp_creds_available", "true")],
            ..shared::SFTP_HOST
        },
        services::Field {
            applies_when: &[("is_sftp_creds_available", "true")],
            ..shared::SFTP_IS_KEY_PAIR
        },
        shared::SFTP_PASSWORD,
        services::Field {
            applies_when: &[("is_sftp_creds_available", "true")],
            ..shared::SFTP_PORT
        },
        services::Field {
            applies_when: &[("is_sftp_creds_available", "true")],
            ..shared::SFTP_USER
        },
        shared::SUB_DOMAIN,
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            read_only: true,
            ..shared::SFTP_PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 16] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.instance,
            &mut self.is_new_package,
            &mut self.is_sftp_creds_available,
            &mut self.selected_event_types,
            &mut self.sftp_host,
            &mut self.sftp_is_key_pair,
            &mut self.sftp_password,
            &mut self.sftp_port,
            &mut self.sftp_user,
            &mut self.sub_domain,
            &mut self.sync_mode,
            &mut self.sftp_public_key,
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
    " Instance of the source that holds your account, usually the first part of its host name."]
    pub enum Instance { #[doc = " `s1`"] S1 = "s1", #[doc = " `s10`"] S10 = "s10", #[doc
    = " `s11`"] S11 = "s11", #[doc = " `s12`"] S12 = "s12", #[doc = " `s4`"] S4 = "s4",
    #[doc = " `s5`"] S5 = "s5", #[doc = " `s50`"] S50 = "s50", #[doc = " `s51`"] S51 =
    "s51", #[doc = " `s6`"] S6 = "s6", #[doc = " `s7`"] S7 = "s7", #[doc = " `s8`"] S8 =
    "s8" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllEvents`"] AllEvents = "AllEvents", #[doc =
    " `SelectedEvents`"] SelectedEvents = "SelectedEvents" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "salesforce_marketing_cloud",
        display_name: Some("Salesforce Marketing Cloud"),
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
