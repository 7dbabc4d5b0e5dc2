// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "connection_schema_config",
        send: |client| Box::pin(async move {
            outcome(client.connection_schemas().get("smart_panda").send()).await
        }),
        debug: |client| format!("{:?}", client.connection_schemas().get("smart_panda")),
        pages: None,
    },
    Call {
        operation: "pre_create_connection_schema_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .create(
                            "smart_panda",
                            json::<
                                _,
                            >(
                                "{\"public\":{\"enabled\":true,\"tables\":{\"customers\":{\"enabled\":true,\"sync_mode\":\"HISTORY\",\"columns\":{\"email\":{\"enabled\":true,\"hashed\":true},\"notes\":{\"enabled\":false}}}}}}",
                            ),
                        )
                        .schema_change_handling("BLOCK_ALL")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().create("smart_panda", json:: < _ >
                ("{\"public\":{\"enabled\":true,\"tables\":{\"customers\":{\"enabled\":true,\"sync_mode\":\"HISTORY\",\"columns\":{\"email\":{\"enabled\":true,\"hashed\":true},\"notes\":{\"enabled\":false}}}}}}"))
                .schema_change_handling("BLOCK_ALL")
            )
        },
        pages: None,
    },
    Call {
        operation: "modify_connection_schema_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .update("smart_panda")
                        .schemas(
                            json::<
                                _,
                            >(
                                "{\"audit\":{\"enabled\":true},\"public\":{\"tables\":{\"customers\":{\"sync_mode\":\"HISTORY\"}}}}",
                            ),
                        )
                        .schema_change_handling("ALLOW_COLUMNS")
                        .is_type_locked(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().update("smart_panda").schemas(json::
                < _ >
                ("{\"audit\":{\"enabled\":true},\"public\":{\"tables\":{\"customers\":{\"sync_mode\":\"HISTORY\"}}}}"))
                .schema_change_handling("ALLOW_COLUMNS").is_type_locked(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_multiple_columns_connection_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .drop_columns(
                            "smart_panda",
                            json::<
                                _,
                            >(
                                "{\"public\":{\"tables\":{\"customers\":{\"columns\":[\"notes\",\"fax\"]},\"orders\":{\"columns\":[\"comment\"]}}}}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().drop_columns("smart_panda", json:: <
                _ >
                ("{\"public\":{\"tables\":{\"customers\":{\"columns\":[\"notes\",\"fax\"]},\"orders\":{\"columns\":[\"comment\"]}}}}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "reload_connection_schema_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .reload("smart_panda")
                        .exclude_mode("PRESERVE")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().reload("smart_panda")
                .exclude_mode("PRESERVE")
            )
        },
        pages: None,
    },
    Call {
        operation: "resync_tables",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .resync_tables(
                            "smart_panda",
                            json::<
                                fivetran::types::ResyncTablesRequest,
                            >(
                                "{\"public\":[\"customers\",\"orders\"],\"audit\":[\"logins\"]}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().resync_tables("smart_panda", json:: <
                fivetran::types::ResyncTablesRequest >
                ("{\"public\":[\"customers\",\"orders\"],\"audit\":[\"logins\"]}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "modify_connection_database_schema_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .update_schema("smart_panda", "public")
                        .enabled(true)
                        .tables(json::<_>("{\"customers\":{\"enabled\":false}}"))
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().update_schema("smart_panda",
                "public").enabled(true).tables(json:: < _ >
                ("{\"customers\":{\"enabled\":false}}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "modify_connection_table_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .update_table("smart_panda", "public", "customers")
                        .enabled(true)
                        .columns(json::<_>("{\"notes\":{\"enabled\":false}}"))
                        .sync_mode("LIVE")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().update_table("smart_panda", "public",
                "customers").enabled(true).columns(json:: < _ >
                ("{\"notes\":{\"enabled\":false}}")).sync_mode("LIVE")
            )
        },
        pages: None,
    },
    Call {
        operation: "connection_column_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .list_columns("smart_panda", "public", "customers")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().list_columns("smart_panda", "public",
                "customers")
            )
        },
        pages: None,
    },
    Call {
        operation: "modify_connection_column_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .update_column("smart_panda", "public", "customers", "email")
                        .enabled(true)
                        .hashed(true)
                        .is_primary_key(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().update_column("smart_panda",
                "public", "customers", "email").enabled(true).hashed(true)
                .is_primary_key(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_column_connection_config",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connection_schemas()
                        .drop_column("smart_panda", "public", "customers", "email")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connection_schemas().drop_column("smart_panda", "public",
                "customers", "email")
            )
        },
        pages: None,
    },
];
