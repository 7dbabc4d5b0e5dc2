// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "metadata_public_connectors",
        send: |client| Box::pin(async move {
            outcome(client.connector_types().list_public().send()).await
        }),
        debug: |client| format!("{:?}", client.connector_types().list_public()),
        pages: None,
    },
    Call {
        operation: "metadata_connectors",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connector_types()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connector_types().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connector_types()
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
                            .connector_types()
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
        operation: "metadata_connector_config",
        send: |client| Box::pin(async move {
            outcome(client.connector_types().get("google_sheets").send()).await
        }),
        debug: |client| format!("{:?}", client.connector_types().get("google_sheets")),
        pages: None,
    },
];
