// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "approve_certificate",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .approve(
                            "W8Y2s1bq0Zc3mYt5kq9vLQ",
                            "MIIBexampleNotARealCertificate",
                        )
                        .connection_id("smart_panda")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().approve("W8Y2s1bq0Zc3mYt5kq9vLQ",
                "MIIBexampleNotARealCertificate").connection_id("smart_panda")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_connection_certificates_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .list_for_connection("smart_panda")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().list_for_connection("smart_panda")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .certificates()
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
                            .certificates()
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
        operation: "approve_connection_certificate",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .approve_for_connection(
                            "smart_panda",
                            "W8Y2s1bq0Zc3mYt5kq9vLQ",
                            "MIIBexampleNotARealCertificate",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().approve_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ", "MIIBexampleNotARealCertificate")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_connection_certificate_details",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .get_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().get_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "revoke_connection_certificate",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .revoke_for_connection("smart_panda", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().revoke_for_connection("smart_panda",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_destination_certificates_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .list_for_destination("loyal_harbor")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().list_for_destination("loyal_harbor")
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .certificates()
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
                            .certificates()
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
        operation: "approve_destination_certificate",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .approve_for_destination(
                            "loyal_harbor",
                            "W8Y2s1bq0Zc3mYt5kq9vLQ",
                            "MIIBexampleNotARealCertificate",
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().approve_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ", "MIIBexampleNotARealCertificate")
            )
        },
        pages: None,
    },
    Call {
        operation: "get_destination_certificate_details",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .get_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().get_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
    Call {
        operation: "revoke_destination_certificate",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .certificates()
                        .revoke_for_destination("loyal_harbor", "W8Y2s1bq0Zc3mYt5kq9vLQ")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.certificates().revoke_for_destination("loyal_harbor",
                "W8Y2s1bq0Zc3mYt5kq9vLQ")
            )
        },
        pages: None,
    },
];
