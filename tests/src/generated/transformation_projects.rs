// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_transformation_projects",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformation_projects()
                        .list()
                        .cursor("eyJza2lwIjoxMDB9")
                        .limit(500)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformation_projects().list()
                .cursor("eyJza2lwIjoxMDB9").limit(500)
            )
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .transformation_projects()
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
                            .transformation_projects()
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
        operation: "create_transformation_project",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformation_projects()
                        .create(
                            "loyal_harbor",
                            "DBT_CORE",
                            json::<
                                _,
                            >(
                                "{\"git_remote_url\":\"git@github.com:example/models.git\",\"git_branch\":\"main\",\"folder_path\":\"dbt/shop\",\"dbt_version\":\"1.8.3\",\"default_schema\":\"analytics\",\"target_name\":\"prod\",\"threads\":4,\"environment_vars\":[\"DBT_REGION=eu\",\"DBT_START_DATE=2024-01-01\"]}",
                            ),
                        )
                        .run_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformation_projects().create("loyal_harbor",
                "DBT_CORE", json:: < _ >
                ("{\"git_remote_url\":\"git@github.com:example/models.git\",\"git_branch\":\"main\",\"folder_path\":\"dbt/shop\",\"dbt_version\":\"1.8.3\",\"default_schema\":\"analytics\",\"target_name\":\"prod\",\"threads\":4,\"environment_vars\":[\"DBT_REGION=eu\",\"DBT_START_DATE=2024-01-01\"]}"))
                .run_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "transformation_project_details",
        send: |client| Box::pin(async move {
            outcome(client.transformation_projects().get("project_warm_cedar").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.transformation_projects().get("project_warm_cedar"))
        },
        pages: None,
    },
    Call {
        operation: "modify_transformation_project",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .transformation_projects()
                        .update("project_warm_cedar")
                        .project_config(
                            json::<
                                _,
                            >(
                                "{\"git_branch\":\"release\",\"folder_path\":\"dbt/shop_v2\",\"target_name\":\"prod_eu\",\"threads\":8,\"environment_vars\":[]}",
                            ),
                        )
                        .run_tests(true)
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformation_projects().update("project_warm_cedar")
                .project_config(json:: < _ >
                ("{\"git_branch\":\"release\",\"folder_path\":\"dbt/shop_v2\",\"target_name\":\"prod_eu\",\"threads\":8,\"environment_vars\":[]}"))
                .run_tests(true)
            )
        },
        pages: None,
    },
    Call {
        operation: "delete_transformation_project",
        send: |client| Box::pin(async move {
            outcome(client.transformation_projects().delete("project_warm_cedar").send())
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.transformation_projects().delete("project_warm_cedar")
            )
        },
        pages: None,
    },
    Call {
        operation: "test_transformation_project",
        send: |client| Box::pin(async move {
            outcome(client.transformation_projects().test("project_warm_cedar").send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.transformation_projects().test("project_warm_cedar"))
        },
        pages: None,
    },
];
