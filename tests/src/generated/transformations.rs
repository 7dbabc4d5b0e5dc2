// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "transformations_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .list()
                        .group_id("a group_id")
                        .project_id("a project_id")
                        .type_("DBT_CORE")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().list().group_id("a group_id")
                .project_id("a project_id").type_("DBT_CORE").cursor("eyJza2lwIjoxMDB9")
                .limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .transformations()
                            .list()
                            .group_id("a group_id")
                            .project_id("a project_id")
                            .type_("DBT_CORE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .transformations()
                            .list()
                            .group_id("a group_id")
                            .project_id("a project_id")
                            .type_("DBT_CORE")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "create_transformation",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .create(
                            "DBT_CORE",
                            json::<
                                _,
                            >(
                                "{\"project_id\":\"project_warm_cedar\",\"name\":\"Orders by day\",\"steps\":[{\"name\":\"Build\",\"command\":\"dbt run --select orders_by_day\"},{\"name\":\"Check\",\"command\":\"dbt test --select orders_by_day\"}]}",
                            ),
                        )
                        .schedule(
                            json::<
                                _,
                            >(
                                "{\"schedule_type\":\"TIME_OF_DAY\",\"time_of_day\":\"06:30\",\"days_of_week\":[\"MONDAY\",\"THURSDAY\"],\"connection_ids\":[\"smart_panda\"],\"smart_syncing\":true}",
                            ),
                        )
                        .paused(false)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().create("DBT_CORE", json:: < _ >
                ("{\"project_id\":\"project_warm_cedar\",\"name\":\"Orders by day\",\"steps\":[{\"name\":\"Build\",\"command\":\"dbt run --select orders_by_day\"},{\"name\":\"Check\",\"command\":\"dbt test --select orders_by_day\"}]}"))
                .schedule(json:: < _ >
                ("{\"schedule_type\":\"TIME_OF_DAY\",\"time_of_day\":\"06:30\",\"days_of_week\":[\"MONDAY\",\"THURSDAY\"],\"connection_ids\":[\"smart_panda\"],\"smart_syncing\":true}"))
                .paused(false)
            )
        },
        pages: None,
    },
    Call {
        operation: "transformation_package_metadata_list",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .list_packages()
                        .service("a service")
                        .name("a name")
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().list_packages().service("a service")
                .name("a name").cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .transformations()
                            .list_packages()
                            .service("a service")
                            .name("a name")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .transformations()
                            .list_packages()
                            .service("a service")
                            .name("a name")
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
    Call {
        operation: "transformation_package_metadata_details",
        send: |client| Box::pin(async move {
            outcome(client.transformations().get_package("stripe_quickstart").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.transformations().get_package("stripe_quickstart"))
        },
        pages: None,
    },
    Call {
        operation: "transformation_details",
        send: |client| Box::pin(async move {
            outcome(client.transformations().get("transform_swift_elm").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.transformations().get("transform_swift_elm"))
        },
        pages: None,
    },
    Call {
        operation: "update_transformation",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .update("transform_swift_elm")
                        .transformation_config(
                            json::<
                                _,
                            >(
                                "{\"steps\":[{\"name\":\"Build\",\"command\":\"dbt build --select orders_by_day\"}]}",
                            ),
                        )
                        .schedule(
                            json::<
                                _,
                            >(
                                "{\"schedule_type\":\"CRON\",\"cron\":[\"0 6 * * 1-5\",\"30 9 * * 6\"]}",
                            ),
                        )
                        .paused(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().update("transform_swift_elm")
                .transformation_config(json:: < _ >
                ("{\"steps\":[{\"name\":\"Build\",\"command\":\"dbt build --select orders_by_day\"}]}"))
                .schedule(json:: < _ >
                ("{\"schedule_type\":\"CRON\",\"cron\":[\"0 6 * * 1-5\",\"30 9 * * 6\"]}"))
                .paused(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_transformation",
        send: |client| Box::pin(async move {
            outcome(client.transformations().delete("transform_swift_elm").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.transformations().delete("transform_swift_elm"))
        },
        pages: None,
    },
    Call {
        operation: "cancel_transformation",
        send: |client| Box::pin(async move {
            outcome(client.transformations().cancel("transform_swift_elm").send()).await
        }),
        debug: |client| {
            format!("{:?}", client.transformations().cancel("transform_swift_elm"))
        },
        pages: None,
    },
    Call {
        operation: "run_transformation",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .run("transform_swift_elm")
                        .full_refresh(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().run("transform_swift_elm")
                .full_refresh(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "upgrade_transformation_package",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformations()
                        .upgrade_package("transform_swift_elm")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformations().upgrade_package("transform_swift_elm")
            )
        },
        pages: None,
    },
];
