// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_connections",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .list()
                        .group_id("a group_id")
                        .schema("a schema")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().list().group_id("a group_id")
                .schema("a schema").cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connections()
                            .list()
                            .group_id("a group_id")
                            .schema("a schema")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .connections()
                            .list()
                            .group_id("a group_id")
                            .schema("a schema")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "create_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .create(
                            "loyal_harbor",
                            "google_ads",
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"schema\":\"google_ads_eu\",\"sync_mode\":\"SpecificAccounts\",\"accounts\":[\"1234567890\"],\"timeframe_months\":\"TWELVE\"}",
                            ),
                        )
                        .trust_certificates(false)
                        .trust_fingerprints(false)
                        .run_setup_tests(false)
                        .paused(false)
                        .pause_after_trial(true)
                        .sync_frequency(1440)
                        .data_delay_sensitivity("CUSTOM")
                        .data_delay_threshold(180)
                        .daily_sync_time("03:00")
                        .schedule_type("auto")
                        .connect_card_config(
                            json::<
                                _,
                            >(
                                "{\"redirect_uri\":\"https://app.example.com/connected\",\"hide_setup_guide\":true,\"all_fields\":false}",
                            ),
                        )
                        .networking_method("Directly")
                        .destination_configuration(
                            json::<_>("{\"virtual_warehouse\":\"LOAD_WH\"}"),
                        )
                        .destination_schema_names("FIVETRAN_NAMING")
                        .auth(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"client_access\":{\"client_id\":\"example-client\",\"client_secret\":\"example-client-secret\",\"developer_token\":\"example-developer-token\"}}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().create("loyal_harbor", "google_ads", json::
                < fivetran::SecretObject >
                ("{\"schema\":\"google_ads_eu\",\"sync_mode\":\"SpecificAccounts\",\"accounts\":[\"1234567890\"],\"timeframe_months\":\"TWELVE\"}"))
                .trust_certificates(false).trust_fingerprints(false)
                .run_setup_tests(false).paused(false).pause_after_trial(true)
                .sync_frequency(1440).data_delay_sensitivity("CUSTOM")
                .data_delay_threshold(180).daily_sync_time("03:00").schedule_type("auto")
                .connect_card_config(json:: < _ >
                ("{\"redirect_uri\":\"https://app.example.com/connected\",\"hide_setup_guide\":true,\"all_fields\":false}"))
                .networking_method("Directly").destination_configuration(json:: < _ >
                ("{\"virtual_warehouse\":\"LOAD_WH\"}"))
                .destination_schema_names("FIVETRAN_NAMING").auth(json:: <
                fivetran::SecretObject >
                ("{\"client_access\":{\"client_id\":\"example-client\",\"client_secret\":\"example-client-secret\",\"developer_token\":\"example-developer-token\"}}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "connection_details",
        send: |client| Box::pin(async move {
            outcome(client.connections().get("smart_panda").send()).await
        }),
        debug: |client| format!("{:?}", client.connections().get("smart_panda")),
        pages: None,
    },
    Call {
        operation: "modify_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .update("smart_panda")
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >("{\"host\":\"db.internal.example.com\"}"),
                        )
                        .paused(false)
                        .trust_certificates(true)
                        .trust_fingerprints(false)
                        .data_delay_threshold(120)
                        .data_delay_sensitivity("CUSTOM")
                        .pause_after_trial(false)
                        .run_setup_tests(true)
                        .networking_method("PrivateLink")
                        .private_link_id("plink_blue_ridge")
                        .destination_configuration(
                            json::<_>("{\"virtual_warehouse\":\"LOAD_WH\"}"),
                        )
                        .external_secrets_manager_id("esm_quiet_river")
                        .external_secrets_keys_config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"user\":\"prod/shop/user\",\"password\":\"prod/shop/password\"}",
                            ),
                        )
                        .schedule(
                            json::<
                                _,
                            >(
                                "{\"schedule_type\":\"TIME_OF_DAY\",\"time_of_day\":\"02:30\",\"days_of_week\":[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"]}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().update("smart_panda").config(json:: <
                fivetran::SecretObject > ("{\"host\":\"db.internal.example.com\"}"))
                .paused(false).trust_certificates(true).trust_fingerprints(false)
                .data_delay_threshold(120).data_delay_sensitivity("CUSTOM")
                .pause_after_trial(false).run_setup_tests(true)
                .networking_method("PrivateLink").private_link_id("plink_blue_ridge")
                .destination_configuration(json:: < _ >
                ("{\"virtual_warehouse\":\"LOAD_WH\"}"))
                .external_secrets_manager_id("esm_quiet_river")
                .external_secrets_keys_config(json:: < fivetran::SecretObject >
                ("{\"user\":\"prod/shop/user\",\"password\":\"prod/shop/password\"}"))
                .schedule(json:: < _ >
                ("{\"schedule_type\":\"TIME_OF_DAY\",\"time_of_day\":\"02:30\",\"days_of_week\":[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"]}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_connection",
        send: |client| Box::pin(async move {
            outcome(client.connections().delete("smart_panda").send()).await
        }),
        debug: |client| format!("{:?}", client.connections().delete("smart_panda")),
        pages: None,
    },
    Call {
        operation: "connect_card",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .create_connect_card(
                            "smart_panda",
                            json::<
                                _,
                            >(
                                "{\"redirect_uri\":\"https://app.example.com/connected\",\"hide_setup_guide\":false,\"all_fields\":true}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().create_connect_card("smart_panda", json:: <
                _ >
                ("{\"redirect_uri\":\"https://app.example.com/connected\",\"hide_setup_guide\":false,\"all_fields\":true}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "connection_errors",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .list_errors("smart_panda")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().list_errors("smart_panda")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connections()
                            .list_errors("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .connections()
                            .list_errors("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "resync_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .resync("smart_panda")
                        .scope(json::<_>("{\"public\":[\"customers\",\"orders\"]}"))
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().resync("smart_panda").scope(json:: < _ >
                ("{\"public\":[\"customers\",\"orders\"]}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "connection_state",
        send: |client| Box::pin(async move {
            outcome(client.connections().get_state("smart_panda").send()).await
        }),
        debug: |client| format!("{:?}", client.connections().get_state("smart_panda")),
        pages: None,
    },
    Call {
        operation: "modify_connection_state",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .update_state(
                            "smart_panda",
                            json::<
                                _,
                            >(
                                "{\"cursor\":\"2026-01-01T00:00:00Z\",\"tables\":{\"orders\":{\"last_id\":40000}}}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().update_state("smart_panda", json:: < _ >
                ("{\"cursor\":\"2026-01-01T00:00:00Z\",\"tables\":{\"orders\":{\"last_id\":40000}}}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "sync_connection",
        send: |client| Box::pin(async move {
            outcome(client.connections().sync("smart_panda").force(true).send()).await
        }),
        debug: |client| {
            format!("{:?}", client.connections().sync("smart_panda").force(true))
        },
        pages: None,
    },
    Call {
        operation: "connection_sync_history",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .list_sync_history("smart_panda")
                        .start_time("2026-01-20T16:00:00Z")
                        .end_time("2026-01-20T16:00:00Z")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().list_sync_history("smart_panda")
                .start_time("2026-01-20T16:00:00Z").end_time("2026-01-20T16:00:00Z")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connections()
                            .list_sync_history("smart_panda")
                            .start_time("2026-01-20T16:00:00Z")
                            .end_time("2026-01-20T16:00:00Z")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .connections()
                            .list_sync_history("smart_panda")
                            .start_time("2026-01-20T16:00:00Z")
                            .end_time("2026-01-20T16:00:00Z")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "run_setup_tests",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .test("smart_panda")
                        .trust_certificates(false)
                        .trust_fingerprints(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().test("smart_panda")
                .trust_certificates(false).trust_fingerprints(false)
            )
        },
        pages: None,
    },
    Call {
        operation: "connection_warnings",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connections()
                        .list_warnings("smart_panda")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connections().list_warnings("smart_panda")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connections()
                            .list_warnings("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .connections()
                            .list_warnings("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
];
