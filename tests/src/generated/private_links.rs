// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_private_links",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .private_links()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.private_links().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .private_links()
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
                            .private_links()
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
        operation: "create_private_link",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .private_links()
                        .create(
                            "shop_database",
                            "AWS_EU_CENTRAL_1",
                            "SOURCE_AWS",
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"connection_service_name\":\"com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0\"}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.private_links().create("shop_database",
                "AWS_EU_CENTRAL_1", "SOURCE_AWS", json:: < fivetran::SecretObject >
                ("{\"connection_service_name\":\"com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0\"}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "get_private_link_details",
        send: |client| Box::pin(async move {
            outcome(client.private_links().get("plink_blue_ridge").send()).await
        }),
        debug: |client| format!("{:?}", client.private_links().get("plink_blue_ridge")),
        pages: None,
    },
    Call {
        operation: "modify_private_link",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .private_links()
                        .update(
                            "plink_blue_ridge",
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"connection_service_name\":\"com.amazonaws.vpce.eu-central-1.vpce-svc-0fedcba9876543210\"}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.private_links().update("plink_blue_ridge", json:: <
                fivetran::SecretObject >
                ("{\"connection_service_name\":\"com.amazonaws.vpce.eu-central-1.vpce-svc-0fedcba9876543210\"}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_private_link",
        send: |client| Box::pin(async move {
            outcome(client.private_links().delete("plink_blue_ridge").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.private_links().delete("plink_blue_ridge"))
        },
        pages: None,
    },
];
