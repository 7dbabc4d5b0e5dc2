// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_system_keys",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .system_keys()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.system_keys().list().cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .system_keys()
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
                            .system_keys()
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
        operation: "create_system_key",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .system_keys()
                        .create(
                            "nightly_loader",
                            json::<
                                Vec<_>,
                            >(
                                "[{\"resource_type\":\"USER\",\"access_level\":\"READ\"},{\"resource_type\":\"CONNECTOR\",\"access_level\":\"MANAGE\",\"resource_filter\":{\"group_ids\":[\"loyal_harbor\"]}},{\"resource_type\":\"CONNECTOR\",\"access_level\":\"NONE\",\"resource_filter\":{\"ids\":[\"smart_panda\"]}}]",
                            ),
                        )
                        .expiration_period("THREE_MONTHS")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.system_keys().create("nightly_loader", json:: < Vec < _ >
                >
                ("[{\"resource_type\":\"USER\",\"access_level\":\"READ\"},{\"resource_type\":\"CONNECTOR\",\"access_level\":\"MANAGE\",\"resource_filter\":{\"group_ids\":[\"loyal_harbor\"]}},{\"resource_type\":\"CONNECTOR\",\"access_level\":\"NONE\",\"resource_filter\":{\"ids\":[\"smart_panda\"]}}]"))
                .expiration_period("THREE_MONTHS")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_system_key_details",
        send: |client| Box::pin(async move {
            outcome(client.system_keys().get("syskey_tidy_maple").send()).await
        }),
        debug: |client| format!("{:?}", client.system_keys().get("syskey_tidy_maple")),
        pages: None,
    },
    Call {
        operation: "update_system_key",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .system_keys()
                        .update("syskey_tidy_maple")
                        .name("nightly_reader")
                        .permissions(
                            json::<
                                Vec<_>,
                            >(
                                "[{\"resource_type\":\"CONNECTOR\",\"access_level\":\"READ\"}]",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.system_keys().update("syskey_tidy_maple")
                .name("nightly_reader").permissions(json:: < Vec < _ > >
                ("[{\"resource_type\":\"CONNECTOR\",\"access_level\":\"READ\"}]"))
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_system_key",
        send: |client| Box::pin(async move {
            outcome(client.system_keys().delete("syskey_tidy_maple").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.system_keys().delete("syskey_tidy_maple"))
        },
        pages: None,
    },
    Call {
        operation: "rotate_system_key",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .system_keys()
                        .rotate("syskey_tidy_maple")
                        .expiration_period("ONE_MONTH")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.system_keys().rotate("syskey_tidy_maple")
                .expiration_period("ONE_MONTH")
            )
        },
        pages: None,
    },
];
