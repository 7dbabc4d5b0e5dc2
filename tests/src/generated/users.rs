// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_users",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .list()
                        .active(true)
                        .user_type("REGULAR_USER")
                        .has_api_key(true)
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().list().active(true).user_type("REGULAR_USER")
                .has_api_key(true).cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .users()
                            .list()
                            .active(true)
                            .user_type("REGULAR_USER")
                            .has_api_key(true)
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .users()
                            .list()
                            .active(true)
                            .user_type("REGULAR_USER")
                            .has_api_key(true)
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "create_user",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .create("ben@example.com", "Ben", "Okafor")
                        .phone("+44 20 7946 0012")
                        .picture("https://example.com/avatars/ben.png")
                        .role("Account Reviewer")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().create("ben@example.com", "Ben", "Okafor")
                .phone("+44 20 7946 0012").picture("https://example.com/avatars/ben.png")
                .role("Account Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "user_details",
        send: |client| Box::pin(async move {
            outcome(client.users().get("user_bright_finch").send()).await
        }),
        debug: |client| format!("{:?}", client.users().get("user_bright_finch")),
        pages: None,
    },
    Call {
        operation: "modify_user",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .update("user_bright_finch")
                        .given_name("Ada")
                        .family_name("Lindqvist-Moreau")
                        .clear_phone()
                        .clear_picture()
                        .role("Account Analyst")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().update("user_bright_finch").given_name("Ada")
                .family_name("Lindqvist-Moreau").clear_phone().clear_picture()
                .role("Account Analyst")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user",
        send: |client| Box::pin(async move {
            outcome(client.users().delete("user_bright_finch").send()).await
        }),
        debug: |client| format!("{:?}", client.users().delete("user_bright_finch")),
        pages: None,
    },
    Call {
        operation: "get_user_memberships_in_connections",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .list_connections("user_bright_finch")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().list_connections("user_bright_finch")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .users()
                            .list_connections("user_bright_finch")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .users()
                            .list_connections("user_bright_finch")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "add_user_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .add_connection(
                            "user_bright_finch",
                            "smart_panda",
                            "Connection Administrator",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().add_connection("user_bright_finch", "smart_panda",
                "Connection Administrator")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_user_membership_in_connections",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .get_connection("user_bright_finch", "smart_panda")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().get_connection("user_bright_finch", "smart_panda")
            )
        },
        pages: None,
    },
    Call {
        operation: "update_user_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .update_connection(
                            "user_bright_finch",
                            "smart_panda",
                            "Connection Reviewer",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().update_connection("user_bright_finch",
                "smart_panda", "Connection Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .remove_connection("user_bright_finch", "smart_panda")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().remove_connection("user_bright_finch",
                "smart_panda")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_user_memberships_in_groups",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .list_groups("user_bright_finch")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().list_groups("user_bright_finch")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .users()
                            .list_groups("user_bright_finch")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .users()
                            .list_groups("user_bright_finch")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "add_user_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .add_group(
                            "user_bright_finch",
                            "loyal_harbor",
                            "Destination Administrator",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().add_group("user_bright_finch", "loyal_harbor",
                "Destination Administrator")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_user_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(client.users().get_group("user_bright_finch", "loyal_harbor").send())
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().get_group("user_bright_finch", "loyal_harbor")
            )
        },
        pages: None,
    },
    Call {
        operation: "update_user_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .update_group(
                            "user_bright_finch",
                            "loyal_harbor",
                            "Destination Reviewer",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().update_group("user_bright_finch", "loyal_harbor",
                "Destination Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .users()
                        .remove_group("user_bright_finch", "loyal_harbor")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.users().remove_group("user_bright_finch", "loyal_harbor")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user_membership_in_account",
        send: |client| Box::pin(async move {
            outcome(client.users().remove_account_role("user_bright_finch").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.users().remove_account_role("user_bright_finch"))
        },
        pages: None,
    },
];
