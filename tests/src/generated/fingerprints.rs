// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_connection_fingerprints_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .list_for_connection("smart_panda")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().list_for_connection("smart_panda")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .fingerprints()
                            .list_for_connection("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .fingerprints()
                            .list_for_connection("smart_panda")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "approve_connection_fingerprint",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .approve_for_connection(
                            "smart_panda",
                            "W8Y2s1bq0Zc3mYt5kq9vLQ",
                            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().approve_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_connection_fingerprint_details",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .get_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().get_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "revoke_connection_fingerprint",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .revoke_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().revoke_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_destination_fingerprints_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .list_for_destination("loyal_harbor")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().list_for_destination("loyal_harbor")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .fingerprints()
                            .list_for_destination("loyal_harbor")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .fingerprints()
                            .list_for_destination("loyal_harbor")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "approve_destination_fingerprint",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .approve_for_destination(
                            "loyal_harbor",
                            "W8Y2s1bq0Zc3mYt5kq9vLQ",
                            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().approve_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_destination_fingerprint_details",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .get_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().get_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "revoke_destination_fingerprint",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .fingerprints()
                        .revoke_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.fingerprints().revoke_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
];
