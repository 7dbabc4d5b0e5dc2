// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_groups",
        send: |client| Box::pin(async move {
            outcome(client.groups().list().cursor("eyJza2lwIjoxMDB9").limit(500).send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.groups().list().cursor("eyJza2lwIjoxMDB9").limit(500))
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .groups()
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
                            .groups()
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
        operation: "create_group",
        send: |client| Box::pin(async move {
            outcome(client.groups().create("Finance_EU").send()).await
        }),
        debug: |client| format!("{:?}", client.groups().create("Finance_EU")),
        pages: None,
    },
    Call {
        operation: "group_details",
        send: |client| Box::pin(async move {
            outcome(client.groups().get("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.groups().get("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "modify_group",
        send: |client| Box::pin(async move {
            outcome(client.groups().update("loyal_harbor").name("Analytics_2026").send())
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.groups().update("loyal_harbor").name("Analytics_2026")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_group",
        send: |client| Box::pin(async move {
            outcome(client.groups().delete("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.groups().delete("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "list_all_connections_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .groups()
                        .list_connections("loyal_harbor")
                        .schema("a schema")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.groups().list_connections("loyal_harbor")
                .schema("a schema").cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .groups()
                            .list_connections("loyal_harbor")
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
                            .groups()
                            .list_connections("loyal_harbor")
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
        operation: "group_ssh_public_key",
        send: |client| Box::pin(async move {
            outcome(client.groups().get_public_key("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.groups().get_public_key("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "group_service_account",
        send: |client| Box::pin(async move {
            outcome(client.groups().get_service_account("loyal_harbor").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.groups().get_service_account("loyal_harbor"))
        },
        pages: None,
    },
    Call {
        operation: "list_all_users_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .groups()
                        .list_users("loyal_harbor")
                        .active(true)
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.groups().list_users("loyal_harbor").active(true)
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .groups()
                            .list_users("loyal_harbor")
                            .active(true)
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .groups()
                            .list_users("loyal_harbor")
                            .active(true)
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "add_user_to_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .groups()
                        .add_user(
                            "loyal_harbor",
                            "ada@example.com",
                            "Destination Reviewer",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.groups().add_user("loyal_harbor", "ada@example.com",
                "Destination Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user_from_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .groups()
                        .remove_user("loyal_harbor", "user_bright_finch")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.groups().remove_user("loyal_harbor", "user_bright_finch")
            )
        },
        pages: None,
    },
];
