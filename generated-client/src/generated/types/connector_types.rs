// @generated from spec/ by `cargo xtask generate`. Do not edit.
crate::values::open_enum! {
    #[doc =
    " Kind of source that a connector reads. Names are published without a meaning."] pub
    enum ConnectorCategory { #[doc = " `API`"] Api = "API", #[doc = " `Dbt`"] Dbt =
    "Dbt", #[doc = " `Marketing`"] Marketing = "Marketing", #[doc = " `HumanResources`"]
    HumanResources = "HumanResources", #[doc = " `Finance`"] Finance = "Finance", #[doc =
    " `Productivity`"] Productivity = "Productivity", #[doc = " `Engineering`"]
    Engineering = "Engineering", #[doc = " `Support`"] Support = "Support", #[doc =
    " `Sales`"] Sales = "Sales", #[doc = " `Security`"] Security = "Security", #[doc =
    " `SuperConnectorTest`"] SuperConnectorTest = "SuperConnectorTest", #[doc =
    " `Free`"] Free = "Free", #[doc = " `File`"] File = "File", #[doc = " `Database`"]
    Database = "Database", #[doc = " `Events`"] Events = "Events", #[doc = " `Function`"]
    Function = "Function", #[doc = " `BITool`"] BiTool = "BITool", #[doc =
    " `Warehouse`"] Warehouse = "Warehouse", #[doc = " `Log`"] Log = "Log", #[doc =
    " `Hvr`"] Hvr = "Hvr" }
}
crate::values::open_enum! {
    #[doc =
    " How complete a connector is. `standard` is full, `lite` covers a part of the source."]
    pub enum ConnectorClass { #[doc = " `standard`"] Standard = "standard", #[doc =
    " `lite`"] Lite = "lite" }
}
/// One thing that a connector can do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorFeature {
    /// Which feature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ConnectorFeatureId>,
    /// Restrictions of the feature for this connector, for people. Null or absent without any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notes: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " What a connector can do. `CUSTOM_DATA` custom objects and fields, `CAPTURE_DELETES` rows deleted at the source, `DATA_BLOCKING` leaving out tables and columns, `COLUMN_HASHING` hashing values, `RE_SYNC` syncing again from scratch, `HISTORY` keeping old versions of rows, `API_CONFIGURABLE` setup through this API, `PRIORITY_FIRST_SYNC` newest data first, `FIVETRAN_DATA_MODELS` ready-made transformations, `PRIVATE_NETWORKING` private links, `AUTHORIZATION_VIA_API` credentials through this API, `ROW_FILTERING` leaving out rows."]
    pub enum ConnectorFeatureId { #[doc = " `CUSTOM_DATA`"] CustomData = "CUSTOM_DATA",
    #[doc = " `CAPTURE_DELETES`"] CaptureDeletes = "CAPTURE_DELETES", #[doc =
    " `DATA_BLOCKING`"] DataBlocking = "DATA_BLOCKING", #[doc = " `COLUMN_HASHING`"]
    ColumnHashing = "COLUMN_HASHING", #[doc = " `RE_SYNC`"] ReSync = "RE_SYNC", #[doc =
    " `HISTORY`"] History = "HISTORY", #[doc = " `API_CONFIGURABLE`"] ApiConfigurable =
    "API_CONFIGURABLE", #[doc = " `PRIORITY_FIRST_SYNC`"] PriorityFirstSync =
    "PRIORITY_FIRST_SYNC", #[doc = " `FIVETRAN_DATA_MODELS`"] FivetranDataModels =
    "FIVETRAN_DATA_MODELS", #[doc = " `PRIVATE_NETWORKING`"] PrivateNetworking =
    "PRIVATE_NETWORKING", #[doc = " `AUTHORIZATION_VIA_API`"] AuthorizationViaApi =
    "AUTHORIZATION_VIA_API", #[doc = " `ROW_FILTERING`"] RowFiltering = "ROW_FILTERING" }
}
/// A type of source that data can be loaded from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorType {
    /// Name of the type, for example `google_sheets`. The `service` of a connection.
    pub id: ::std::string::String,
    /// Name for people, for example `Google Sheets`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What kind of source it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<ConnectorCategory>,
    /// What the source is, in a sentence.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Addresses of the icon in several image formats. Set and addresses can change.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub icons: ::std::vec::Vec<::std::string::String>,
    /// Describes the fields that `config` of a connection takes, much like a JSON schema. Absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Describes the fields that `auth` of a connection takes. Absent in lists and where there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Address of the icon.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// Address of the setup guide.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub link_to_docs: ::std::option::Option<::std::string::String>,
    /// How complete the connector is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_class: ::std::option::Option<ConnectorClass>,
    /// What the connector can do.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub supported_features: ::std::vec::Vec<ConnectorFeature>,
    /// Address of the diagram of its tables. Empty or absent without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub link_to_erd: ::std::option::Option<::std::string::String>,
    /// How mature the connector is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_status: ::std::option::Option<ServiceStatus>,
    /// Day since which `service_status` holds, as a date alone, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_status_updated_at: ::std::option::Option<::std::string::String>,
    /// Describes which fields can come from an external secrets manager. Absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Whether a schema reload works for this type. Can be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_schema_reload: ::std::option::Option<bool>,
}
crate::values::open_enum! {
    #[doc =
    " How mature a connector is. `development` is not released, `sunset` is on its way out."]
    pub enum ServiceStatus { #[doc = " `general_availability`"] GeneralAvailability =
    "general_availability", #[doc = " `beta`"] Beta = "beta", #[doc =
    " `private_preview`"] PrivatePreview = "private_preview", #[doc = " `sunset`"] Sunset
    = "sunset", #[doc = " `development`"] Development = "development" }
}
