// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_webhooks",
        send: |client| Box::pin(async move {
            outcome(
                    client.webhooks().list().cursor("eyJza2lwIjoxMDB9").limit(500).send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.webhooks().list().cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .webhooks()
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
                            .webhooks()
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
        operation: "create_account_webhook",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .webhooks()
                        .create_account(
                            "https://hooks.example.com/fivetran",
                            ["sync_start", "sync_end", "connection_failure"],
                        )
                        .active(true)
                        .secret("example-signing-secret")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.webhooks()
                .create_account("https://hooks.example.com/fivetran", ["sync_start",
                "sync_end", "connection_failure"]).active(true)
                .secret("example-signing-secret")
            )
        },
        pages: None,
    },
    Call {
        operation: "create_group_webhook",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .webhooks()
                        .create_group(
                            "loyal_harbor",
                            "https://hooks.example.com/analytics",
                            ["sync_end"],
                        )
                        .active(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.webhooks().create_group("loyal_harbor",
                "https://hooks.example.com/analytics", ["sync_end"]).active(false)
            )
        },
        pages: None,
    },
    Call {
        operation: "webhook_details",
        send: |client| Box::pin(async move {
            outcome(client.webhooks().get("hook_plain_birch").send()).await
        }),
        debug: |client| format!("{:?}", client.webhooks().get("hook_plain_birch")),
        pages: None,
    },
    Call {
        operation: "modify_webhook",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .webhooks()
                        .update("hook_plain_birch")
                        .url("https://hooks.example.com/analytics/v2")
                        .events(["sync_end", "transformation_failed"])
                        .active(true)
                        .secret("example-new-secret")
                        .run_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.webhooks().update("hook_plain_birch")
                .url("https://hooks.example.com/analytics/v2").events(["sync_end",
                "transformation_failed"]).active(true).secret("example-new-secret")
                .run_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_webhook",
        send: |client| Box::pin(async move {
            outcome(client.webhooks().delete("hook_plain_birch").send()).await
        }),
        debug: |client| format!("{:?}", client.webhooks().delete("hook_plain_birch")),
        pages: None,
    },
    Call {
        operation: "test_webhook",
        send: |client| Box::pin(async move {
            outcome(client.webhooks().test("hook_plain_birch", "sync_end").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.webhooks().test("hook_plain_birch", "sync_end"))
        },
        pages: None,
    },
];
