// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_connector_sdk_packages",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connector_sdk_packages()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connector_sdk_packages().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .connector_sdk_packages()
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
                            .connector_sdk_packages()
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
        operation: "create_connector_sdk_package",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connector_sdk_packages()
                        .create(fivetran::Upload::new("package.zip", "a package"))
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connector_sdk_packages()
                .create(fivetran::Upload::new("package.zip", "a package"))
            )
        },
        pages: None,
    },
    Call {
        operation: "get_connector_sdk_package",
        send: |client| Box::pin(async move {
            outcome(client.connector_sdk_packages().get("sdk_amber_fox").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.connector_sdk_packages().get("sdk_amber_fox"))
        },
        pages: None,
    },
    Call {
        operation: "update_connector_sdk_package",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .connector_sdk_packages()
                        .update(
                            "sdk_amber_fox",
                            fivetran::Upload::new("package.zip", "a package"),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.connector_sdk_packages().update("sdk_amber_fox",
                fivetran::Upload::new("package.zip", "a package"))
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_connector_sdk_package",
        send: |client| Box::pin(async move {
            outcome(client.connector_sdk_packages().delete("sdk_amber_fox").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.connector_sdk_packages().delete("sdk_amber_fox"))
        },
        pages: None,
    },
    Call {
        operation: "download_connector_sdk_package",
        send: |client| Box::pin(async move {
            outcome(client.connector_sdk_packages().download("sdk_amber_fox").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.connector_sdk_packages().download("sdk_amber_fox"))
        },
        pages: None,
    },
];
