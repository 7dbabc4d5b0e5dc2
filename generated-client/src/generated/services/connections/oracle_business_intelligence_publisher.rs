// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Oracle Business Intelligence Publisher: connections of the service `oracle_business_intelligence_publisher`.
use crate::services::{self, shared};
/// The config of a connection of Oracle Business Intelligence Publisher.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Data models to sync, each given by its path in the BI Publisher catalogue and an alias.
    pub data_model_path_alias_list: Option<Vec<DataModelPathAliasListItem>>,
    /// Path of the folder to read from.
    pub folder_path: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// URL of your Oracle application, such as `https://example.oraclecloud.com`.
    pub server_url: Option<String>,
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
    /// Data models to sync, each given by its path in the BI Publisher catalogue and an alias.
    pub fn data_model_path_alias_list(
        mut self,
        data_model_path_alias_list: impl IntoIterator<Item = DataModelPathAliasListItem>,
    ) -> Self {
        self.data_model_path_alias_list = Some(
            data_model_path_alias_list.into_iter().collect(),
        );
        self
    }
    /// Path of the folder to read from.
    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// URL of your Oracle application, such as `https://example.oraclecloud.com`.
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
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
            name: "data_model_path_alias_list",
            kind: services::Kind::List(
                &services::Kind::Object(
                    <DataModelPathAliasListItem as services::Settings>::FIELDS,
                ),
            ),
            description: "Data models to sync, each given by its path in the BI Publisher catalogue and an alias.",
            ..services::Field::PLAIN
        },
        shared::FOLDER_PATH,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::SERVER_URL,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.data_model_path_alias_list,
            &mut self.folder_path,
            &mut self.password,
            &mut self.server_url,
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
/// Data models to sync, each given by its path in the BI Publisher catalogue and an alias.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataModelPathAliasListItem {
    /// Short name under which the data model at `path` is synced.
    pub alias: Option<String>,
    /// Path on the server, to the site itself or to the object to read.
    pub path: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl DataModelPathAliasListItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Short name under which the data model at `path` is synced.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// Path on the server, to the site itself or to the object to read.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}
impl services::Settings for DataModelPathAliasListItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "alias",
            kind: services::Kind::Text,
            description: "Short name under which the data model at `path` is synced.",
            ..services::Field::PLAIN
        },
        shared::PATH,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.alias, &mut self.path];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for DataModelPathAliasListItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for DataModelPathAliasListItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "DataModelPathAliasListItem", f)
    }
}
services::object_values!(DataModelPathAliasListItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "oracle_business_intelligence_publisher",
        display_name: Some("Oracle Business Intelligence Publisher"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
