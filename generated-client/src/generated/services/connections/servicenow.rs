// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! ServiceNow: connections of the service `servicenow`.
use crate::services::{self, shared};
/// The config of a connection of ServiceNow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Whether a table that extends another in ServiceNow also gets the columns of its parent table.
    pub include_inherited_columns: Option<bool>,
    /// Instance of the source that holds your account, usually the first part of its host name.
    pub instance: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    pub rollback_window: Option<i32>,
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
    /// Whether a table that extends another in ServiceNow also gets the columns of its parent table.
    #[inline]
    pub fn include_inherited_columns(mut self, include_inherited_columns: bool) -> Self {
        self.include_inherited_columns = Some(include_inherited_columns);
        self
    }
    /// Instance of the source that holds your account, usually the first part of its host name.
    pub fn instance(mut self, instance: impl Into<String>) -> Self {
        self.instance = Some(instance.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    #[inline]
    pub fn rollback_window(mut self, rollback_window: i32) -> Self {
        self.rollback_window = Some(rollback_window);
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
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "include_inherited_columns",
            kind: services::Kind::Boolean,
            description: "Whether a table that extends another in ServiceNow also gets the columns of its parent table.",
            ..services::Field::PLAIN
        },
        shared::INSTANCE,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::ROLLBACK_WINDOW,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.include_inherited_columns,
            &mut self.instance,
            &mut self.password,
            &mut self.rollback_window,
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
        name: "servicenow",
        display_name: Some("ServiceNow"),
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
