// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_log_services",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .log_services()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.log_services().list().cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .log_services()
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
                            .log_services()
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
        operation: "add_log_service",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .log_services()
                        .create("loyal_harbor", "datadog_log")
                        .enabled(true)
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"api_key\":\"example-api-key\",\"region\":\"EU\",\"hostname\":\"loyal-harbor.example.com\"}",
                            ),
                        )
                        .run_setup_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.log_services().create("loyal_harbor", "datadog_log")
                .enabled(true).config(json:: < fivetran::SecretObject >
                ("{\"api_key\":\"example-api-key\",\"region\":\"EU\",\"hostname\":\"loyal-harbor.example.com\"}"))
                .run_setup_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "get_account_log_service_details",
        send: |client| Box::pin(async move {
            outcome(client.log_services().get_account().send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().get_account()),
        pages: None,
    },
    Call {
        operation: "add_account_log_service",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .log_services()
                        .create_account("splunkLog")
                        .enabled(true)
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >(
                                "{\"host\":\"splunk.example.com\",\"port\":8088,\"channel\":\"fivetran\",\"enable_ssl\":true,\"token\":\"example-token\"}",
                            ),
                        )
                        .run_setup_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.log_services().create_account("splunkLog").enabled(true)
                .config(json:: < fivetran::SecretObject >
                ("{\"host\":\"splunk.example.com\",\"port\":8088,\"channel\":\"fivetran\",\"enable_ssl\":true,\"token\":\"example-token\"}"))
                .run_setup_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "update_account_log_service",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .log_services()
                        .update_account()
                        .enabled(false)
                        .run_setup_tests(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.log_services().update_account().enabled(false)
                .run_setup_tests(false)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_account_log_service",
        send: |client| Box::pin(async move {
            outcome(client.log_services().delete_account().send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().delete_account()),
        pages: None,
    },
    Call {
        operation: "run_setup_tests_account_log_service",
        send: |client| Box::pin(async move {
            outcome(client.log_services().test_account().send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().test_account()),
        pages: None,
    },
    Call {
        operation: "get_log_service_details",
        send: |client| Box::pin(async move {
            outcome(client.log_services().get("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().get("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "update_log_service",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .log_services()
                        .update("loyal_harbor")
                        .enabled(true)
                        .config(
                            json::<
                                fivetran::SecretObject,
                            >("{\"api_key\":\"example-new-api-key\"}"),
                        )
                        .run_setup_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.log_services().update("loyal_harbor").enabled(true)
                .config(json:: < fivetran::SecretObject >
                ("{\"api_key\":\"example-new-api-key\"}")).run_setup_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_log_service",
        send: |client| Box::pin(async move {
            outcome(client.log_services().delete("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().delete("loyal_harbor")),
        pages: None,
    },
    Call {
        operation: "run_setup_tests_log_service",
        send: |client| Box::pin(async move {
            outcome(client.log_services().test("loyal_harbor").send()).await
        }),
        debug: |client| format!("{:?}", client.log_services().test("loyal_harbor")),
        pages: None,
    },
];
