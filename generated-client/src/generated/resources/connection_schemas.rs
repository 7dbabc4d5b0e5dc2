// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Which schemas, tables and columns a connection syncs, and how.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionSchemas<'a> {
    pub(crate) client: &'a crate::Client,
}
impl ConnectionSchemas<'_> {
    /// Get the schema config.
    ///
    /// Which schemas and tables are synced, and the columns that somebody has set. Before the first sync there is none, which shows as 404 with `NotFound_SchemaConfig` or as an answer without `schemas`; reload first. Thousands of tables make this megabytes.
    ///
    /// Operation `connection_schema_config`, read access to `connection-schemas`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connection_schemas().get("smart_panda").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionSchemaConfig {
        ConnectionSchemaConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::CONNECTION_SCHEMA_CONFIG,
                )
                .path(connection_id),
        }
    }
    /// Set up a schema config.
    ///
    /// Chooses what to sync before the first sync of a new connection, while its schemas are still unknown. The settings are applied when the source is first read; those that cannot be applied are dropped without an error. The answer repeats the request.
    ///
    /// Operation `pre_create_connection_schema_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .create("smart_panda", serde_json::from_value(serde_json::json!({
    ///       "public": {
    ///         "enabled": true,
    ///         "tables": {
    ///           "customers": {
    ///             "enabled": true,
    ///             "sync_mode": "HISTORY",
    ///             "columns": {
    ///               "email": {
    ///                 "enabled": true,
    ///                 "hashed": true
    ///               },
    ///               "notes": {
    ///                 "enabled": false
    ///               }
    ///             }
    ///           }
    ///         }
    ///       }
    ///     }))?)
    ///     .schema_change_handling("BLOCK_ALL")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schemas: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::SchemaUpdate,
        >,
    ) -> PreCreateConnectionSchemaConfig {
        PreCreateConnectionSchemaConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::PRE_CREATE_CONNECTION_SCHEMA_CONFIG,
                )
                .path(connection_id),
            body: crate::types::CreateSchemaConfigRequest::new(schemas),
        }
    }
    /// Update a schema config.
    ///
    /// Changes the schemas, tables and columns that are named and leaves the others. There must be a config, from a first sync or a reload. Names are those of the source, and a wrong case is a 404.
    ///
    /// Operation `modify_connection_schema_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .update("smart_panda")
    ///     .schemas(serde_json::from_value(serde_json::json!({
    ///       "audit": {
    ///         "enabled": true
    ///       },
    ///       "public": {
    ///         "tables": {
    ///           "customers": {
    ///             "sync_mode": "HISTORY"
    ///           }
    ///         }
    ///       }
    ///     }))?)
    ///     .schema_change_handling("ALLOW_COLUMNS")
    ///     .is_type_locked(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyConnectionSchemaConfig {
        ModifyConnectionSchemaConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::MODIFY_CONNECTION_SCHEMA_CONFIG,
                )
                .path(connection_id),
            body: crate::types::UpdateSchemaConfigRequest::new(),
        }
    }
    /// Drop blocked columns.
    ///
    /// Marks columns of any number of tables to be dropped from the destination by the next sync. Each must be turned off before, 409 otherwise.
    ///
    /// Destructive: The next sync drops the columns and their data from the destination tables.
    ///
    /// Operation `delete_multiple_columns_connection_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 409, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .drop_columns("smart_panda", serde_json::from_value(serde_json::json!({
    ///       "public": {
    ///         "tables": {
    ///           "customers": {
    ///             "columns": [
    ///               "notes",
    ///               "fax"
    ///             ]
    ///           },
    ///           "orders": {
    ///             "columns": [
    ///               "comment"
    ///             ]
    ///           }
    ///         }
    ///       }
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop_columns(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schemas: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::DropColumnsSchema,
        >,
    ) -> DeleteMultipleColumnsConnectionConfig {
        DeleteMultipleColumnsConnectionConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::DELETE_MULTIPLE_COLUMNS_CONNECTION_CONFIG,
                )
                .path(connection_id),
            body: crate::types::DropColumnsRequest::new(schemas),
        }
    }
    /// Reload the schema config.
    ///
    /// Reads the schemas and tables of the source anew, which makes the config of a connection that has never synced. Takes long for a large source, and not every service can do it; `supports_schema_reload` of the connector type tells.
    ///
    /// Destructive: With `exclude_mode` `EXCLUDE` or `INCLUDE` the selection of schemas and tables is overwritten, so tables stop syncing or start to.
    ///
    /// Operation `reload_connection_schema_config`, write access to `connection-schemas`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour).
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .reload("smart_panda")
    ///     .exclude_mode("PRESERVE")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ReloadConnectionSchemaConfig {
        ReloadConnectionSchemaConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::RELOAD_CONNECTION_SCHEMA_CONFIG,
                )
                .path(connection_id),
            body: crate::types::ReloadSchemaConfigRequest::new(),
        }
    }
    /// Resync tables.
    ///
    /// Loads the named tables again from the source. Other tables go on as before, and so does the schedule. Not every service can resync single tables.
    ///
    /// Destructive: The tables are loaded again from the start and get no new data by usual syncs until that ends.
    ///
    /// Operation `resync_tables`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .resync_tables(
    ///         "smart_panda",
    ///         serde_json::from_value::<
    ///             fivetran::types::ResyncTablesRequest,
    ///         >(serde_json::json!({
    ///           "public": [
    ///             "customers",
    ///             "orders"
    ///           ],
    ///           "audit": [
    ///             "logins"
    ///           ]
    ///         }))?,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resync_tables(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        body: impl ::std::convert::Into<crate::types::ResyncTablesRequest>,
    ) -> ResyncTables {
        ResyncTables {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::RESYNC_TABLES,
                )
                .path(connection_id),
            body: ::std::convert::Into::into(body),
        }
    }
    /// Update a schema.
    ///
    /// Turns one schema on or off, and the tables that are named in it. Answers with the whole config of the connection.
    ///
    /// Operation `modify_connection_database_schema_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .update_schema("smart_panda", "public")
    ///     .enabled(true)
    ///     .tables(serde_json::from_value(serde_json::json!({
    ///       "customers": {
    ///         "enabled": false
    ///       }
    ///     }))?)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_schema(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schema: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyConnectionDatabaseSchemaConfig {
        ModifyConnectionDatabaseSchemaConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::MODIFY_CONNECTION_DATABASE_SCHEMA_CONFIG,
                )
                .path(connection_id)
                .path(schema),
            body: crate::types::SchemaUpdate::new(),
        }
    }
    /// Update a table.
    ///
    /// Turns one table on or off, sets how it is synced, and sets the columns that are named in it. A table that is turned on gets a full load, or the whole connection does where single tables cannot be resynced. Answers with the whole config of the connection.
    ///
    /// Operation `modify_connection_table_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .update_table("smart_panda", "public", "customers")
    ///     .enabled(true)
    ///     .columns(serde_json::from_value(serde_json::json!({
    ///       "notes": {
    ///         "enabled": false
    ///       }
    ///     }))?)
    ///     .sync_mode("LIVE")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_table(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schema: impl ::std::convert::Into<::std::string::String>,
        table: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyConnectionTableConfig {
        ModifyConnectionTableConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::MODIFY_CONNECTION_TABLE_CONFIG,
                )
                .path(connection_id)
                .path(schema)
                .path(table),
            body: crate::types::TableUpdate::new(),
        }
    }
    /// List the columns of a table.
    ///
    /// All columns of a table, asked from the source, unlike the schema config, which has only those that somebody has set. Slow, and drawn from a small pool of requests; worth it only where `supports_columns_config` is `true`.
    ///
    /// Operation `connection_column_config`, read access to `connection-schemas`.
    ///
    /// Limits of a paid account: `source-interaction` (500 a minute, 5000 an hour).
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .list_columns("smart_panda", "public", "customers")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_columns(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schema: impl ::std::convert::Into<::std::string::String>,
        table: impl ::std::convert::Into<::std::string::String>,
    ) -> ConnectionColumnConfig {
        ConnectionColumnConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::CONNECTION_COLUMN_CONFIG,
                )
                .path(connection_id)
                .path(schema)
                .path(table),
        }
    }
    /// Update a column.
    ///
    /// Turns one column on or off, hashes it, or makes it a part of the primary key. Answers with the whole config of the connection.
    ///
    /// Operation `modify_connection_column_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .update_column("smart_panda", "public", "customers", "email")
    ///     .enabled(true)
    ///     .hashed(true)
    ///     .is_primary_key(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_column(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schema: impl ::std::convert::Into<::std::string::String>,
        table: impl ::std::convert::Into<::std::string::String>,
        column: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyConnectionColumnConfig {
        ModifyConnectionColumnConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::MODIFY_CONNECTION_COLUMN_CONFIG,
                )
                .path(connection_id)
                .path(schema)
                .path(table)
                .path(column),
            body: crate::types::ColumnUpdate::new(),
        }
    }
    /// Drop a blocked column.
    ///
    /// Marks a column to be dropped from the destination by the next sync. It must be turned off before, 409 otherwise.
    ///
    /// Destructive: The next sync drops the column and its data from the destination table.
    ///
    /// Operation `delete_column_connection_config`, write access to `connection-schemas`.
    ///
    /// Documented errors: 400, 401, 403, 404, 409, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connection_schemas()
    ///     .drop_column("smart_panda", "public", "customers", "email")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn drop_column(
        &self,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        schema: impl ::std::convert::Into<::std::string::String>,
        table: impl ::std::convert::Into<::std::string::String>,
        column: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteColumnConnectionConfig {
        DeleteColumnConnectionConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connection_schemas::DELETE_COLUMN_CONNECTION_CONFIG,
                )
                .path(connection_id)
                .path(schema)
                .path(table)
                .path(column),
        }
    }
}
/// Get the schema config: `GET /v1/connections/{connection_id}/schemas`.
///
/// Operation `connection_schema_config`, read access to `connection-schemas`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionSchemaConfig {
    pub(crate) call: crate::call::Call,
}
impl ConnectionSchemaConfig {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionSchemaConfig);
/// Set up a schema config: `POST /v1/connections/{connection_id}/schemas`.
///
/// Operation `pre_create_connection_schema_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreCreateConnectionSchemaConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateSchemaConfigRequest,
}
impl PreCreateConnectionSchemaConfig {
    /// What to do with whatever the request does not name and what appears later.
    pub fn schema_change_handling(
        mut self,
        schema_change_handling: impl ::std::convert::Into<
            crate::types::SchemaChangeHandling,
        >,
    ) -> Self {
        self.body.schema_change_handling = ::std::option::Option::Some(
            ::std::convert::Into::into(schema_change_handling),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateSchemaConfigRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(PreCreateConnectionSchemaConfig);
/// Update a schema config: `PATCH /v1/connections/{connection_id}/schemas`.
///
/// Operation `modify_connection_schema_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnectionSchemaConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateSchemaConfigRequest,
}
impl ModifyConnectionSchemaConfig {
    /// Schemas to change, by their name in the source.
    pub fn schemas(
        mut self,
        schemas: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::SchemaUpdate,
        >,
    ) -> Self {
        self.body.schemas = ::std::option::Option::Some(schemas);
        self
    }
    /// What to do with what newly appears in the source.
    pub fn schema_change_handling(
        mut self,
        schema_change_handling: impl ::std::convert::Into<
            crate::types::SchemaChangeHandling,
        >,
    ) -> Self {
        self.body.schema_change_handling = ::std::option::Option::Some(
            ::std::convert::Into::into(schema_change_handling),
        );
        self
    }
    /// Whether to keep column types in the destination as the source declares them.
    pub fn is_type_locked(mut self, is_type_locked: bool) -> Self {
        self.body.is_type_locked = ::std::option::Option::Some(is_type_locked);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateSchemaConfigRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnectionSchemaConfig);
/// Drop blocked columns: `POST /v1/connections/{connection_id}/schemas/drop-columns`.
///
/// Operation `delete_multiple_columns_connection_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 409, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMultipleColumnsConnectionConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::DropColumnsRequest,
}
impl DeleteMultipleColumnsConnectionConfig {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::DropColumnsRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(DeleteMultipleColumnsConnectionConfig);
/// Reload the schema config: `POST /v1/connections/{connection_id}/schemas/reload`.
///
/// Operation `reload_connection_schema_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReloadConnectionSchemaConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ReloadSchemaConfigRequest,
}
impl ReloadConnectionSchemaConfig {
    /// What becomes of the selection. `PRESERVE` by default.
    pub fn exclude_mode(
        mut self,
        exclude_mode: impl ::std::convert::Into<crate::types::ExcludeMode>,
    ) -> Self {
        self.body.exclude_mode = ::std::option::Option::Some(
            ::std::convert::Into::into(exclude_mode),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ReloadSchemaConfigRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ReloadConnectionSchemaConfig);
/// Resync tables: `POST /v1/connections/{connection_id}/schemas/tables/resync`.
///
/// Operation `resync_tables`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResyncTables {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ResyncTablesRequest,
}
impl ResyncTables {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ResyncTablesRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ResyncTables);
/// Update a schema: `PATCH /v1/connections/{connection_id}/schemas/{schema}`.
///
/// Operation `modify_connection_database_schema_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnectionDatabaseSchemaConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::SchemaUpdate,
}
impl ModifyConnectionDatabaseSchemaConfig {
    /// Whether to sync the schema.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Tables to change, by their name in the source.
    pub fn tables(
        mut self,
        tables: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::TableUpdate,
        >,
    ) -> Self {
        self.body.tables = ::std::option::Option::Some(tables);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::SchemaUpdate) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnectionDatabaseSchemaConfig);
/// Update a table: `PATCH /v1/connections/{connection_id}/schemas/{schema}/tables/{table}`.
///
/// Operation `modify_connection_table_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnectionTableConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::TableUpdate,
}
impl ModifyConnectionTableConfig {
    /// Whether to sync the table. Tables for which `enabled_patch_settings` forbids it cannot be changed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Columns to change, by their name in the source.
    pub fn columns(
        mut self,
        columns: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::types::ColumnUpdate,
        >,
    ) -> Self {
        self.body.columns = ::std::option::Option::Some(columns);
        self
    }
    /// What is to become of rows that change or vanish. Only for services that let one choose.
    pub fn sync_mode(
        mut self,
        sync_mode: impl ::std::convert::Into<crate::types::SyncMode>,
    ) -> Self {
        self.body.sync_mode = ::std::option::Option::Some(
            ::std::convert::Into::into(sync_mode),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::TableUpdate) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnectionTableConfig);
/// List the columns of a table: `GET /v1/connections/{connection_id}/schemas/{schema}/tables/{table}/columns`.
///
/// Operation `connection_column_config`, read access to `connection-schemas`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConnectionColumnConfig {
    pub(crate) call: crate::call::Call,
}
impl ConnectionColumnConfig {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TableColumns> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ConnectionColumnConfig);
/// Update a column: `PATCH /v1/connections/{connection_id}/schemas/{schema}/tables/{table}/columns/{column}`.
///
/// Operation `modify_connection_column_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConnectionColumnConfig {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::ColumnUpdate,
}
impl ModifyConnectionColumnConfig {
    /// Whether to sync the column. Columns for which `enabled_patch_settings` forbids it cannot be changed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// Whether to hash values before they reach the destination.
    pub fn hashed(mut self, hashed: bool) -> Self {
        self.body.hashed = ::std::option::Option::Some(hashed);
        self
    }
    /// Whether the column is part of the primary key. Only for services that let one choose.
    pub fn is_primary_key(mut self, is_primary_key: bool) -> Self {
        self.body.is_primary_key = ::std::option::Option::Some(is_primary_key);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::ColumnUpdate) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectionSchemaConfig> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyConnectionColumnConfig);
/// Drop a blocked column: `DELETE /v1/connections/{connection_id}/schemas/{schema}/tables/{table}/columns/{column}`.
///
/// Operation `delete_column_connection_config`, write access to `connection-schemas`.
///
/// Documented errors: 400, 401, 403, 404, 409, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteColumnConnectionConfig {
    pub(crate) call: crate::call::Call,
}
impl DeleteColumnConnectionConfig {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteColumnConnectionConfig);
