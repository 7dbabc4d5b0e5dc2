// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_teams",
        send: |client| Box::pin(async move {
            outcome(client.teams().list().cursor("eyJza2lwIjoxMDB9").limit(500).send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.teams().list().cursor("eyJza2lwIjoxMDB9").limit(500))
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .teams()
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
                            .teams()
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
        operation: "create_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .create("Data Platform", "Account Reviewer")
                        .description("Runs the pipelines of the warehouse")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().create("Data Platform", "Account Reviewer")
                .description("Runs the pipelines of the warehouse")
            )
        },
        pages: None,
    },
    Call {
        operation: "team_details",
        send: |client| Box::pin(async move {
            outcome(client.teams().get("team_keen_falcon").send()).await
        }),
        debug: |client| format!("{:?}", client.teams().get("team_keen_falcon")),
        pages: None,
    },
    Call {
        operation: "modify_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .update("team_keen_falcon")
                        .name("Data Platform EU")
                        .description("Runs the pipelines of the European warehouse")
                        .role("Account Analyst")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().update("team_keen_falcon")
                .name("Data Platform EU")
                .description("Runs the pipelines of the European warehouse")
                .role("Account Analyst")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_team",
        send: |client| Box::pin(async move {
            outcome(client.teams().delete("team_keen_falcon").send()).await
        }),
        debug: |client| format!("{:?}", client.teams().delete("team_keen_falcon")),
        pages: None,
    },
    Call {
        operation: "get_team_memberships_in_connections",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .list_connections("team_keen_falcon")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().list_connections("team_keen_falcon")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .teams()
                            .list_connections("team_keen_falcon")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .teams()
                            .list_connections("team_keen_falcon")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "add_team_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .add_connection(
                            "team_keen_falcon",
                            "smart_panda",
                            "Connection Administrator",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().add_connection("team_keen_falcon", "smart_panda",
                "Connection Administrator")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_team_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .get_connection("team_keen_falcon", "smart_panda")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().get_connection("team_keen_falcon", "smart_panda")
            )
        },
        pages: None,
    },
    Call {
        operation: "update_team_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .update_connection(
                            "team_keen_falcon",
                            "smart_panda",
                            "Connection Reviewer",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().update_connection("team_keen_falcon",
                "smart_panda", "Connection Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_team_membership_in_connection",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .remove_connection("team_keen_falcon", "smart_panda")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().remove_connection("team_keen_falcon",
                "smart_panda")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_team_memberships_in_groups",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .list_groups("team_keen_falcon")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().list_groups("team_keen_falcon")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .teams()
                            .list_groups("team_keen_falcon")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .teams()
                            .list_groups("team_keen_falcon")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "add_team_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .add_group(
                            "team_keen_falcon",
                            "loyal_harbor",
                            "Destination Administrator",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().add_group("team_keen_falcon", "loyal_harbor",
                "Destination Administrator")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_team_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(client.teams().get_group("team_keen_falcon", "loyal_harbor").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.teams().get_group("team_keen_falcon", "loyal_harbor"))
        },
        pages: None,
    },
    Call {
        operation: "update_team_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .update_group(
                            "team_keen_falcon",
                            "loyal_harbor",
                            "Destination Reviewer",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().update_group("team_keen_falcon", "loyal_harbor",
                "Destination Reviewer")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_team_membership_in_group",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .remove_group("team_keen_falcon", "loyal_harbor")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().remove_group("team_keen_falcon", "loyal_harbor")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_team_membership_in_account",
        send: |client| Box::pin(async move {
            outcome(client.teams().remove_account_role("team_keen_falcon").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.teams().remove_account_role("team_keen_falcon"))
        },
        pages: None,
    },
    Call {
        operation: "list_users_in_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .list_users("team_keen_falcon")
                        .active(true)
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().list_users("team_keen_falcon").active(true)
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .teams()
                            .list_users("team_keen_falcon")
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
                            .teams()
                            .list_users("team_keen_falcon")
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
        operation: "add_user_to_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .add_user("team_keen_falcon", "user_bright_finch")
                        .role("Team Member")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().add_user("team_keen_falcon", "user_bright_finch")
                .role("Team Member")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_user_in_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .get_user("team_keen_falcon", "user_bright_finch")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().get_user("team_keen_falcon", "user_bright_finch")
            )
        },
        pages: None,
    },
    Call {
        operation: "update_user_membership",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .update_user(
                            "team_keen_falcon",
                            "user_bright_finch",
                            "Team Manager",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().update_user("team_keen_falcon",
                "user_bright_finch", "Team Manager")
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_user_from_team",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .teams()
                        .remove_user("team_keen_falcon", "user_bright_finch")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.teams().remove_user("team_keen_falcon",
                "user_bright_finch")
            )
        },
        pages: None,
    },
];
