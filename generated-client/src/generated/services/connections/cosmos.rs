// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Cosmos DB for NoSQL: connections of the service `cosmos`.
use crate::services::{self, shared};
/// The config of a connection of Azure Cosmos DB for NoSQL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that belongs to your account at the source and gives access to its data. Counts with `data_access_method` `ACCOUNT_KEY`.
    pub account_key: Option<crate::Secret>,
    /// Kind of credential used for Cosmos DB: key of the account or resource token.
    pub data_access_method: Option<DataAccessMethod>,
    /// Cosmos DB resource token, limited to the container named beside it. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub resource_token: Option<crate::Secret>,
    /// Whether documents are kept packed as JSON in one column or unpacked into several.
    pub sync_pack_mode: Option<SyncPackMode>,
    /// Name of the Cosmos DB container to which `resource_token` gives access. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub token_authenticated_container: Option<String>,
    /// Name of the Cosmos DB database that holds `token_authenticated_container`. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub token_authenticated_database: Option<String>,
    /// Endpoint of the Cosmos DB account, such as `https://acme.documents.azure.com:443/`.
    pub uri: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that belongs to your account at the source and gives access to its data. Counts with `data_access_method` `ACCOUNT_KEY`.
    pub fn account_key(mut self, account_key: impl Into<crate::Secret>) -> Self {
        self.account_key = Some(account_key.into());
        self
    }
    /// Kind of credential used for Cosmos DB: key of the account or resource token.
    pub fn data_access_method(
        mut self,
        data_access_method: impl Into<DataAccessMethod>,
    ) -> Self {
        self.data_access_method = Some(data_access_method.into());
        self
    }
    /// Cosmos DB resource token, limited to the container named beside it. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub fn resource_token(mut self, resource_token: impl Into<crate::Secret>) -> Self {
        self.resource_token = Some(resource_token.into());
        self
    }
    /// Whether documents are kept packed as JSON in one column or unpacked into several.
    pub fn sync_pack_mode(mut self, sync_pack_mode: impl Into<SyncPackMode>) -> Self {
        self.sync_pack_mode = Some(sync_pack_mode.into());
        self
    }
    /// Name of the Cosmos DB container to which `resource_token` gives access. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub fn token_authenticated_container(
        mut self,
        token_authenticated_container: impl Into<String>,
    ) -> Self {
        self.token_authenticated_container = Some(token_authenticated_container.into());
        self
    }
    /// Name of the Cosmos DB database that holds `token_authenticated_container`. Counts with `data_access_method` `RESOURCE_TOKEN`.
    pub fn token_authenticated_database(
        mut self,
        token_authenticated_database: impl Into<String>,
    ) -> Self {
        self.token_authenticated_database = Some(token_authenticated_database.into());
        self
    }
    /// Endpoint of the Cosmos DB account, such as `https://acme.documents.azure.com:443/`.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCOUNT_KEY,
        services::Field {
            name: "data_access_method",
            kind: services::Kind::Enum(DataAccessMethod::VALUES),
            description: "Kind of credential used for Cosmos DB: key of the account or resource token.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "resource_token",
            kind: services::Kind::Text,
            description: "Cosmos DB resource token, limited to the container named beside it.",
            secret: true,
            applies_when: &[("data_access_method", "RESOURCE_TOKEN")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncPackMode::VALUES),
            ..shared::SYNC_PACK_MODE
        },
        services::Field {
            name: "token_authenticated_container",
            kind: services::Kind::Text,
            description: "Name of the Cosmos DB container to which `resource_token` gives access.",
            applies_when: &[("data_access_method", "RESOURCE_TOKEN")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "token_authenticated_database",
            kind: services::Kind::Text,
            description: "Name of the Cosmos DB database that holds `token_authenticated_container`.",
            applies_when: &[("data_access_method", "RESOURCE_TOKEN")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "uri",
            kind: services::Kind::Text,
            description: "Endpoint of the Cosmos DB account, such as `https://acme.documents.azure.com:443/`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.account_key,
            &mut self.data_access_method,
            &mut self.resource_token,
            &mut self.sync_pack_mode,
            &mut self.token_authenticated_container,
            &mut self.token_authenticated_database,
            &mut self.uri,
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
    " Kind of credential used for Cosmos DB: key of the account or resource token."] pub
    enum DataAccessMethod { #[doc = " `ACCOUNT_KEY`"] AccountKey = "ACCOUNT_KEY", #[doc =
    " `RESOURCE_TOKEN`"] ResourceToken = "RESOURCE_TOKEN" }
}
services::choice! {
    #[doc =
    " Whether documents are kept packed as JSON in one column or unpacked into several."]
    pub enum SyncPackMode { #[doc = " `PACKED_MODE`"] PackedMode = "PACKED_MODE", #[doc =
    " `STANDARD_UNPACKED_MODE`"] StandardUnpackedMode = "STANDARD_UNPACKED_MODE" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "cosmos",
        display_name: Some("Azure Cosmos DB for NoSQL"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
