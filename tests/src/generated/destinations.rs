// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_destinations",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .destinations()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.destinations().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .destinations()
                            .list()
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .destinations()
                            .list()
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "create_destination",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .destinations()
                        .create("quiet_meadow", "redshift", "-5")
                        .region("AWS_US_EAST_1")
                        .trust_certificates(true)
                        .trust_fingerprints(false)
                        .run_setup_tests(true)
                        .daylight_saving_time_enabled(true)
                        .networking_method("SshTunnel")
                        .external_secrets_manager_id("esm_quiet_river")
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"host\":\"warehouse.example.com\",\"port\":5439,\"database\":\"finance\",\"connection_type\":\"SshTunnel\",\"tunnel_host\":\"bastion.example.com\",\"tunnel_port\":22,\"tunnel_user\":\"fivetran\"}",
                            ),
                        )
                        .external_secrets_keys_config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"user\":\"finance/warehouse-user\",\"password\":\"finance/warehouse-password\"}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.destinations().create("quiet_meadow", "redshift", "-5")
                .region("AWS_US_EAST_1").trust_certificates(true)
                .trust_fingerprints(false).run_setup_tests(true)
                .daylight_saving_time_enabled(true).networking_method("SshTunnel")
                .external_secrets_manager_id("esm_quiet_river").config(json:: <
                fivetran::SecretObject >
                ("{\"host\":\"warehouse.example.com\",\"port\":5439,\"database\":\"finance\",\"connection_type\":\"SshTunnel\",\"tunnel_host\":\"bastion.example.com\",\"tunnel_port\":22,\"tunnel_user\":\"fivetran\"}"))
                .external_secrets_keys_config(json:: < fivetran::SecretObject >
                ("{\"user\":\"finance/warehouse-user\",\"password\":\"finance/warehouse-password\"}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "destination_details",
        send: |client| Box::pin(async move {
            outcome(client.destinations().get("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.destinations().get("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "modify_destination",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .destinations()
                        .update("loyal_harbor")
                        .region("AWS_EU_CENTRAL_1")
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"password\":\"not-a-real-password\",\"connection_type\":\"PrivateLink\"}",
                            ),
                        )
                        .trust_certificates(false)
                        .trust_fingerprints(false)
                        .time_zone_offset("0")
                        .run_setup_tests(true)
                        .daylight_saving_time_enabled(false)
                        .private_link_id("plink_blue_ridge")
                        .networking_method("PrivateLink")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.destinations().update("loyal_harbor")
                .region("AWS_EU_CENTRAL_1").config(json:: < fivetran::SecretObject >
                ("{\"password\":\"not-a-real-password\",\"connection_type\":\"PrivateLink\"}"))
                .trust_certificates(false).trust_fingerprints(false)
                .time_zone_offset("0").run_setup_tests(true)
                .daylight_saving_time_enabled(false).private_link_id("plink_blue_ridge")
                .networking_method("PrivateLink")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_destination",
        send: |client| Box::pin(async move {
            outcome(client.destinations().delete("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.destinations().delete("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "run_destination_setup_tests",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .destinations()
                        .test("loyal_harbor")
                        .trust_certificates(true)
                        .trust_fingerprints(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.destinations().test("loyal_harbor")
                .trust_certificates(true).trust_fingerprints(false)
            )
        },
        pages: None,
    },
];
