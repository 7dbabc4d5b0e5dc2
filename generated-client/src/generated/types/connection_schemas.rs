// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// How a column is synced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnConfig {
    /// Name of the column in the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_in_destination: ::std::option::Option<::std::string::String>,
    /// Whether the column is synced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether values are hashed before they reach the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hashed: ::std::option::Option<bool>,
    /// Whether `enabled` can be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled_patch_settings: ::std::option::Option<EnabledPatchSettings>,
    /// Whether the column is part of the primary key. Null or absent where the service does not tell.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_key: ::std::option::Option<bool>,
}
/// What to change for a column.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnUpdate {
    /// Whether to sync the column. Columns for which `enabled_patch_settings` forbids it cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether to hash values before they reach the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hashed: ::std::option::Option<bool>,
    /// Whether the column is part of the primary key. Only for services that let one choose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_key: ::std::option::Option<bool>,
}
impl ColumnUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// What a connection syncs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSchemaConfig {
    /// Whether new schemas and tables are synced. Follows from `schema_change_handling`, and can be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable_new_by_default: ::std::option::Option<bool>,
    /// Schemas by their name in the source. Null or absent before the first sync or reload.
    #[serde(
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub schemas: ::std::collections::BTreeMap<::std::string::String, SchemaConfig>,
    /// What happens with what newly appears in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_change_handling: ::std::option::Option<SchemaChangeHandling>,
    /// Whether column types in the destination stay as the source declares them. Can be absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_type_locked: ::std::option::Option<bool>,
}
/// What a new connection is to sync.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSchemaConfigRequest {
    /// Schemas by their name in the source.
    pub schemas: ::std::collections::BTreeMap<::std::string::String, SchemaUpdate>,
    /// What to do with whatever the request does not name and what appears later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_change_handling: ::std::option::Option<SchemaChangeHandling>,
}
impl CreateSchemaConfigRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        schemas: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::SchemaUpdate,
        >,
    ) -> Self {
        Self {
            schemas,
            schema_change_handling: ::std::option::Option::None,
        }
    }
}
/// Columns to drop from the destination.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropColumnsRequest {
    /// Schemas by their name in the source.
    pub schemas: ::std::collections::BTreeMap<::std::string::String, DropColumnsSchema>,
}
impl DropColumnsRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        schemas: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::DropColumnsSchema,
        >,
    ) -> Self {
        Self { schemas }
    }
}
/// Tables of a schema that lose columns.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropColumnsSchema {
    /// Tables by their name in the source.
    pub tables: ::std::collections::BTreeMap<::std::string::String, DropColumnsTable>,
}
impl DropColumnsSchema {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        tables: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::DropColumnsTable,
        >,
    ) -> Self {
        Self { tables }
    }
}
/// Columns of a table to drop.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropColumnsTable {
    /// Names of columns in the source. Each must be turned off.
    pub columns: ::std::vec::Vec<::std::string::String>,
}
impl DropColumnsTable {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        columns: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            columns: columns.into_iter().map(::std::convert::Into::into).collect(),
        }
    }
}
crate::values::open_enum! {
    #[doc =
    " Why something cannot be turned on or off. `SYSTEM_COLUMN` and `SYSTEM_TABLE` are needed to sync at all, `DELETED` is gone from the source, `OTHER` is explained in the reason beside it."]
    pub enum EnabledPatchReason { #[doc = " `SYSTEM_COLUMN`"] SystemColumn =
    "SYSTEM_COLUMN", #[doc = " `SYSTEM_TABLE`"] SystemTable = "SYSTEM_TABLE", #[doc =
    " `DELETED`"] Deleted = "DELETED", #[doc = " `OTHER`"] Other = "OTHER" }
}
/// Whether a table or a column can be turned on or off.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledPatchSettings {
    /// Whether it can.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed: ::std::option::Option<bool>,
    /// Why not, for a person to read. Null or absent if it can.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Why not, for programs. Null or absent if it can.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason_code: ::std::option::Option<EnabledPatchReason>,
}
crate::values::open_enum! {
    #[doc =
    " What a reload does to the selection. `PRESERVE` keeps it, `EXCLUDE` turns all schemas and tables off, `INCLUDE` turns them on. Columns that nobody has set stay on under `EXCLUDE`, and are synced once their table is."]
    pub enum ExcludeMode { #[doc = " `PRESERVE`"] Preserve = "PRESERVE", #[doc =
    " `EXCLUDE`"] Exclude = "EXCLUDE", #[doc = " `INCLUDE`"] Include = "INCLUDE" }
}
/// How to reload. An empty object keeps the selection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReloadSchemaConfigRequest {
    /// What becomes of the selection. `PRESERVE` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_mode: ::std::option::Option<ExcludeMode>,
}
impl ReloadSchemaConfigRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// Tables to load again, as lists of table names by the name of their schema in the source.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ResyncTablesRequest(
    pub ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
);
impl ::std::ops::Deref for ResyncTablesRequest {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    > {
        &self.0
    }
}
impl ::std::convert::From<ResyncTablesRequest>
for ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::vec::Vec<::std::string::String>,
> {
    fn from(value: ResyncTablesRequest) -> Self {
        value.0
    }
}
impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
> for ResyncTablesRequest {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        Self(value)
    }
}
crate::values::open_enum! {
    #[doc =
    " What happens with what newly appears in the source. `ALLOW_ALL` syncs it, `ALLOW_COLUMNS` syncs new columns but no new schemas and tables, `BLOCK_ALL` syncs none of it."]
    pub enum SchemaChangeHandling { #[doc = " `ALLOW_ALL`"] AllowAll = "ALLOW_ALL", #[doc
    = " `ALLOW_COLUMNS`"] AllowColumns = "ALLOW_COLUMNS", #[doc = " `BLOCK_ALL`"]
    BlockAll = "BLOCK_ALL" }
}
/// How a schema is synced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaConfig {
    /// Name of the schema in the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_in_destination: ::std::option::Option<::std::string::String>,
    /// Whether the schema is synced. Its tables are not, if it is not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Tables by their name in the source. Null or absent if there are none.
    #[serde(
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub tables: ::std::collections::BTreeMap<::std::string::String, TableConfig>,
}
/// What to change for a schema.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaUpdate {
    /// Whether to sync the schema.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Tables to change, by their name in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tables: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, TableUpdate>,
    >,
}
impl SchemaUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
crate::values::open_enum! {
    #[doc =
    " What becomes of rows that change or vanish in the source. `SOFT_DELETE` keeps deleted rows and marks them, `HISTORY` keeps every version of a row, `LIVE` deletes rows in the destination too."]
    pub enum SyncMode { #[doc = " `SOFT_DELETE`"] SoftDelete = "SOFT_DELETE", #[doc =
    " `HISTORY`"] History = "HISTORY", #[doc = " `LIVE`"] Live = "LIVE" }
}
/// All columns of a table.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TableColumns {
    /// Columns by their name in the source. Null or absent if there are none.
    #[serde(
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub columns: ::std::collections::BTreeMap<::std::string::String, ColumnConfig>,
}
/// How a table is synced.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TableConfig {
    /// What becomes of rows that change or vanish. Absent where the mode cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_mode: ::std::option::Option<SyncMode>,
    /// Name of the table in the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_in_destination: ::std::option::Option<::std::string::String>,
    /// Whether the table is synced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Columns that somebody has set, by their name in the source. Null or absent if there are none.
    #[serde(
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub columns: ::std::collections::BTreeMap<::std::string::String, ColumnConfig>,
    /// Whether `enabled` can be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled_patch_settings: ::std::option::Option<EnabledPatchSettings>,
    /// Whether single columns can be turned on and off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_columns_config: ::std::option::Option<bool>,
    /// Whether `sync_mode` can be `HISTORY`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub supports_history_mode: ::std::option::Option<bool>,
}
/// What to change for a table.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TableUpdate {
    /// Whether to sync the table. Tables for which `enabled_patch_settings` forbids it cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Columns to change, by their name in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub columns: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ColumnUpdate>,
    >,
    /// What is to become of rows that change or vanish. Only for services that let one choose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_mode: ::std::option::Option<SyncMode>,
}
impl TableUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// What to change in a schema config. Schemas, tables and columns that are not named stay.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSchemaConfigRequest {
    /// Schemas to change, by their name in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schemas: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, SchemaUpdate>,
    >,
    /// What to do with what newly appears in the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_change_handling: ::std::option::Option<SchemaChangeHandling>,
    /// Whether to keep column types in the destination as the source declares them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_type_locked: ::std::option::Option<bool>,
}
impl UpdateSchemaConfigRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
