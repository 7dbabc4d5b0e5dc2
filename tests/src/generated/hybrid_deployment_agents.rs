// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_hybrid_deployment_agent_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .hybrid_deployment_agents()
                        .list()
                        .group_id("a groupId")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.hybrid_deployment_agents().list().group_id("a groupId")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .hybrid_deployment_agents()
                            .list()
                            .group_id("a groupId")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .hybrid_deployment_agents()
                            .list()
                            .group_id("a groupId")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "create_hybrid_deployment_agent",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .hybrid_deployment_agents()
                        .create("Warehouse host", "DOCKER", true)
                        .group_id("loyal_harbor")
                        .auth_type("AUTO")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.hybrid_deployment_agents().create("Warehouse host",
                "DOCKER", true).group_id("loyal_harbor").auth_type("AUTO")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_hybrid_deployment_agent",
        send: |client| Box::pin(async move {
            outcome(client.hybrid_deployment_agents().get("hda_brave_otter").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.hybrid_deployment_agents().get("hda_brave_otter"))
        },
        pages: None,
    },
    Call {
        operation: "delete_hybrid_deployment_agent",
        send: |client| Box::pin(async move {
            outcome(client.hybrid_deployment_agents().delete("hda_brave_otter").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.hybrid_deployment_agents().delete("hda_brave_otter"))
        },
        pages: None,
    },
    Call {
        operation: "re_auth_hybrid_deployment_agent",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .hybrid_deployment_agents()
                        .regenerate_auth("hda_brave_otter")
                        .auth_type("MANUAL")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.hybrid_deployment_agents()
                .regenerate_auth("hda_brave_otter").auth_type("MANUAL")
            )
        },
        pages: None,
    },
    Call {
        operation: "reset_hybrid_deployment_agent_credentials",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .hybrid_deployment_agents()
                        .reset_credentials("hda_brave_otter")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.hybrid_deployment_agents()
                .reset_credentials("hda_brave_otter")
            )
        },
        pages: None,
    },
];
