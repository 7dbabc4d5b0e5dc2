// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_proxy_agent",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .proxy_agents()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.proxy_agents().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .proxy_agents()
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
                            .proxy_agents()
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
        operation: "create_proxy_agent",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .proxy_agents()
                        .create("Frankfurt proxy")
                        .group_region("GCP_EUROPE_WEST3")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.proxy_agents().create("Frankfurt proxy")
                .group_region("GCP_EUROPE_WEST3")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_proxy_agent_details",
        send: |client| Box::pin(async move {
            outcome(client.proxy_agents().get("proxy_calm_lake").send()).await
        }),
        debug: |client| format!("{:?}", client.proxy_agents().get("proxy_calm_lake")),
        pages: None,
    },
    Call {
        operation: "delete_proxy_agent",
        send: |client| Box::pin(async move {
            outcome(client.proxy_agents().delete("proxy_calm_lake").send()).await
        }),
        debug: |client| format!("{:?}", client.proxy_agents().delete("proxy_calm_lake")),
        pages: None,
    },
    Call {
        operation: "get_proxy_agent_connections",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .proxy_agents()
                        .list_connections("proxy_calm_lake")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.proxy_agents().list_connections("proxy_calm_lake")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .proxy_agents()
                            .list_connections("proxy_calm_lake")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .proxy_agents()
                            .list_connections("proxy_calm_lake")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "regenerate_secrets_proxy_agent",
        send: |client| Box::pin(async move {
            outcome(client.proxy_agents().regenerate_secrets("proxy_calm_lake").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.proxy_agents().regenerate_secrets("proxy_calm_lake"))
        },
        pages: None,
    },
];
