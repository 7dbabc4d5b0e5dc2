// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_esms",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .external_secrets_managers()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.external_secrets_managers().list()
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .external_secrets_managers()
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
                            .external_secrets_managers()
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
        operation: "create_esm",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .external_secrets_managers()
                        .create(
                            "HASHICORP_VAULT",
                            "Finance vault",
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"vault_address\":\"https://vault.example.com\",\"namespace\":\"data\",\"role_id\":\"fivetran-reader\",\"secret_id\":\"not-a-real-secret-id\"}",
                            ),
                        )
                        .is_hybrid_deployment(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.external_secrets_managers().create("HASHICORP_VAULT",
                "Finance vault", json:: < fivetran::SecretObject >
                ("{\"vault_address\":\"https://vault.example.com\",\"namespace\":\"data\",\"role_id\":\"fivetran-reader\",\"secret_id\":\"not-a-real-secret-id\"}"))
                .is_hybrid_deployment(false)
            )
        },
        pages: None,
    },
    Call {
        operation: "list_esm_entities",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .external_secrets_managers()
                        .list_all_entities()
                        .esm_id("a esm_id")
                        .type_("SOURCE")
                        .cursor("eyJza2lwIjoxMDB9")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.external_secrets_managers().list_all_entities()
                .esm_id("a esm_id").type_("SOURCE").cursor("eyJza2lwIjoxMDB9")
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .external_secrets_managers()
                            .list_all_entities()
                            .esm_id("a esm_id")
                            .type_("SOURCE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .external_secrets_managers()
                            .list_all_entities()
                            .esm_id("a esm_id")
                            .type_("SOURCE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "get_esm_details",
        send: |client| Box::pin(async move {
            outcome(client.external_secrets_managers().get("esm_quiet_river").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.external_secrets_managers().get("esm_quiet_river"))
        },
        pages: None,
    },
    Call {
        operation: "modify_esm",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .external_secrets_managers()
                        .update(
                            "esm_quiet_river",
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"vault_address\":\"https://vault2.example.com\",\"namespace\":\"data\",\"role_id\":\"fivetran-reader\",\"secret_id\":\"not-a-real-secret-id\"}",
                            ),
                        )
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.external_secrets_managers().update("esm_quiet_river",
                json:: < fivetran::SecretObject >
                ("{\"vault_address\":\"https://vault2.example.com\",\"namespace\":\"data\",\"role_id\":\"fivetran-reader\",\"secret_id\":\"not-a-real-secret-id\"}"))
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_esm",
        send: |client| Box::pin(async move {
            outcome(client.external_secrets_managers().delete("esm_quiet_river").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.external_secrets_managers().delete("esm_quiet_river"))
        },
        pages: None,
    },
    Call {
        operation: "get_esm_entities",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .external_secrets_managers()
                        .list_entities("esm_quiet_river")
                        .type_("SOURCE")
                        .cursor("eyJza2lwIjoxMDB9")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.external_secrets_managers()
                .list_entities("esm_quiet_river").type_("SOURCE")
                .cursor("eyJza2lwIjoxMDB9")
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .external_secrets_managers()
                            .list_entities("esm_quiet_river")
                            .type_("SOURCE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .external_secrets_managers()
                            .list_entities("esm_quiet_river")
                            .type_("SOURCE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .pages(),
                    )
                    .await
            }),
        }),
    },
];
