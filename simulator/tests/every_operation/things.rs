//! Users, keys, agents, logs, webhooks, transformations, packages, and the end of the story.

use fivetran::Upload;
use serde_json::{Value, json};

use super::{Story, id};

pub(crate) async fn access(story: &Story, group: &str, connection: &str) {
    story.call("list_all_roles", json!({})).await;
    story.call("list_all_users", json!({})).await;
    let body = json!({
        "email": "story@example.com",
        "given_name": "S",
        "family_name": "T",
        "role": "Account Reviewer",
    });
    let user = id(&story
        .call("create_user", json!({ "body": body.clone() }))
        .await);
    story
        .fails("create_user", json!({ "body": body }), 409)
        .await;
    let of_user = json!({ "user_id": user });
    story.call("user_details", of_user.clone()).await;
    story
        .call(
            "modify_user",
            json!({ "user_id": user, "body": { "phone": "1" } }),
        )
        .await;
    let body = json!({ "name": "Story", "role": "Account Reviewer" });
    let team = id(&story.call("create_team", json!({ "body": body })).await);
    let of_team = json!({ "team_id": team });
    story.call("list_all_teams", json!({})).await;
    story.call("team_details", of_team.clone()).await;
    story
        .call(
            "modify_team",
            json!({ "team_id": team, "body": { "name": "Tale" } }),
        )
        .await;

    for (owner, of) in [("user", &of_user), ("team", &of_team)] {
        let parameter = format!("{owner}_id");
        for (kind, plural, thing) in [
            ("group", "groups", group),
            ("connection", "connections", connection),
        ] {
            // The published ids are not of one form.
            let find = |method: &str, has_item: bool| {
                let path = if has_item {
                    format!("/v1/{owner}s/{{{parameter}}}/{plural}/{{{kind}_id}}")
                } else {
                    format!("/v1/{owner}s/{{{parameter}}}/{plural}")
                };
                let mut all = fivetran::operations().iter();
                let found = all.find(|one| one.path == path && one.method.as_str() == method);
                found.expect("there is one").id
            };
            let mut one = of.clone();
            let role = match kind {
                "group" => "Destination Reviewer",
                _ => "Connector Reviewer",
            };
            let mut add = of.clone();
            add["body"] = json!({ "id": thing, "role": role });
            story.call(find("POST", false), add.clone()).await;
            story.fails(find("POST", false), add.clone(), 409).await;
            add["body"]["id"] = "nothing".into();
            story.fails(find("POST", false), add, 404).await;
            let listed = story.call(find("GET", false), of.clone()).await;
            assert_eq!(listed["items"][0]["id"], *thing, "{listed}");
            one[format!("{kind}_id")] = thing.into();
            story.call(find("GET", true), one.clone()).await;
            let mut change = one.clone();
            change["body"] = json!({ "role": role });
            story.call(find("PATCH", true), change).await;
            story.call(find("DELETE", true), one.clone()).await;
            story.fails(find("GET", true), one, 404).await;
        }
    }
    let body = json!({ "user_id": user, "role": "Team Member" });
    story
        .call("add_user_to_team", json!({ "team_id": team, "body": body }))
        .await;
    let member = json!({ "team_id": team, "user_id": user });
    story.call("list_users_in_team", of_team.clone()).await;
    story.call("get_user_in_team", member.clone()).await;
    let mut change = member.clone();
    change["body"] = json!({ "role": "Team Manager" });
    story.call("update_user_membership", change).await;
    story.call("delete_user_from_team", member).await;
    story
        .call("delete_team_membership_in_account", of_team.clone())
        .await;
    story.call("delete_team", of_team).await;
    story
        .call("delete_user_membership_in_account", of_user.clone())
        .await;
    story.call("delete_user", of_user.clone()).await;
    story.fails("user_details", of_user, 404).await;
}

pub(crate) async fn keys_and_agents(story: &Story, group: &str) {
    let permissions = json!([{ "resource_type": "CONNECTOR", "access_level": "READ" }]);
    let body = json!({ "name": "story", "permissions": permissions });
    let key = story
        .call("create_system_key", json!({ "body": body }))
        .await;
    assert!(key["secret"].is_string());
    let of = json!({ "system_key_id": key["id"] });
    let client = |key: &Value, secret: &Value| {
        let builder = story.simulator.builder();
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        builder
            .credentials(text(key), text(secret))
            .retry(fivetran::Backoff::never())
            .build()
            .expect("a client")
    };
    let with_key = client(&key["key"], &key["secret"]);
    with_key
        .connections()
        .list()
        .send()
        .await
        .expect("it may read connections");
    let error = with_key
        .groups()
        .list()
        .send()
        .await
        .expect_err("it may not read groups");
    assert_eq!(error.status(), Some(403), "{error}");
    story.call("get_system_keys", json!({})).await;
    let shown = story.call("get_system_key_details", of.clone()).await;
    assert!(shown["secret"].is_null(), "{shown}");
    story
        .call(
            "update_system_key",
            json!({ "system_key_id": key["id"], "body": { "name": "tale" } }),
        )
        .await;
    let rotated =
        json!({ "system_key_id": key["id"], "body": { "expiration_period": "ONE_WEEK" } });
    let rotated = story.call("rotate_system_key", rotated).await;
    let error = with_key
        .connections()
        .list()
        .send()
        .await
        .expect_err("the old secret is dead");
    assert_eq!(error.status(), Some(401), "{error}");
    let with_key = client(&key["key"], &rotated["secret"]);
    with_key
        .connections()
        .list()
        .send()
        .await
        .expect("the new secret works");
    story.wait(8 * 24 * 3600).await;
    with_key
        .connections()
        .list()
        .send()
        .await
        .expect_err("the key has expired");
    story.call("delete_system_key", of).await;

    let body = json!({ "display_name": "proxy", "group_region": "GCP_US_EAST4" });
    let proxy = story
        .call("create_proxy_agent", json!({ "body": body }))
        .await;
    let of = json!({ "proxy_agent_id": proxy["agent_id"] });
    story.call("get_proxy_agent", json!({})).await;
    story.call("get_proxy_agent_details", of.clone()).await;
    story.call("get_proxy_agent_connections", of.clone()).await;
    story
        .call("regenerate_secrets_proxy_agent", of.clone())
        .await;
    story.call("delete_proxy_agent", of).await;

    let body = json!({ "display_name": "hybrid", "group_id": group, "env_type": "DOCKER", "accept_terms": true });
    let hybrid = story
        .call("create_hybrid_deployment_agent", json!({ "body": body }))
        .await;
    let of = json!({ "hybrid_deployment_agent_id": hybrid["id"] });
    story
        .call("get_hybrid_deployment_agent_list", json!({}))
        .await;
    story.call("get_hybrid_deployment_agent", of.clone()).await;
    let mut again = of.clone();
    again["body"] = json!({ "auth_type": "MANUAL" });
    story.call("re_auth_hybrid_deployment_agent", again).await;
    story
        .call("reset_hybrid_deployment_agent_credentials", of.clone())
        .await;
    story.call("delete_hybrid_deployment_agent", of).await;

    let body = json!({ "hub_server_url": "https://example.com", "port": 4340, "fingerprint": "f" });
    story
        .call("hvr_register_hub", json!({ "body": body }))
        .await;

    let config = json!({ "url": "https://vault.example.com", "token": "a-secret-token" });
    let body = json!({ "type": "HASHICORP_VAULT", "name": "vault", "config": config });
    let manager = story.call("create_esm", json!({ "body": body })).await;
    let of = json!({ "external_secrets_manager_id": manager["id"] });
    story.call("list_esms", json!({})).await;
    story.call("list_esm_entities", json!({})).await;
    story.call("get_esm_details", of.clone()).await;
    story.call("get_esm_entities", of.clone()).await;
    let mut change = of.clone();
    change["body"] = json!({ "config": { "url": "https://other.example.com" } });
    story.call("modify_esm", change).await;
    story.call("delete_esm", of).await;
}

pub(crate) async fn logs_and_links(story: &Story, group: &str) {
    let config = json!({ "workspace_id": "w", "primary_key": "a-secret-key" });
    let body = json!({ "group_id": group, "service": "azure_monitor_log", "config": config });
    let log = story
        .call("add_log_service", json!({ "body": body.clone() }))
        .await;
    assert_eq!(log["config"]["primary_key"], "******");
    let of = json!({ "log_service_id": log["id"] });
    story.call("list_log_services", json!({})).await;
    story.call("get_log_service_details", of.clone()).await;
    let mut change = of.clone();
    change["body"] = json!({ "enabled": false });
    story.call("update_log_service", change).await;
    story.call("run_setup_tests_log_service", of.clone()).await;
    story.call("delete_log_service", of).await;
    let body = json!({ "service": "azure_monitor_log", "config": config });
    story
        .call("add_account_log_service", json!({ "body": body }))
        .await;
    story
        .call("get_account_log_service_details", json!({}))
        .await;
    story
        .call(
            "update_account_log_service",
            json!({ "body": { "enabled": false } }),
        )
        .await;
    story
        .call("run_setup_tests_account_log_service", json!({}))
        .await;
    story.call("delete_account_log_service", json!({})).await;

    let body = json!({
        "name": "link",
        "region": "AWS_US_EAST_1",
        "service": "SOURCE_AWS",
        "config": { "connection_service_name": "com.example.vpce" },
    });
    let link = story
        .call("create_private_link", json!({ "body": body }))
        .await;
    let of = json!({ "private_link_id": link["id"] });
    story.call("get_private_links", json!({})).await;
    story.call("get_private_link_details", of.clone()).await;
    let mut change = of.clone();
    change["body"] = json!({ "config": { "connection_service_name": "com.example.other" } });
    story.call("modify_private_link", change).await;
    story.call("delete_private_link", of).await;
}

pub(crate) async fn webhooks(story: &Story, group: &str) {
    let body = json!({
        "url": "http://127.0.0.1:9/nobody",
        "events": ["sync_end"],
        "active": false,
        "secret": "a-secret-of-webhooks",
    });
    let created = story
        .call("create_account_webhook", json!({ "body": body.clone() }))
        .await;
    assert_ne!(created["secret"], "a-secret-of-webhooks");
    let in_group = json!({ "group_id": group, "body": body.clone() });
    story.call("create_group_webhook", in_group).await;
    let mut active = body;
    active["active"] = true.into();
    story
        .fails("create_account_webhook", json!({ "body": active }), 400)
        .await;
    let of = json!({ "webhook_id": created["id"] });
    story.call("list_all_webhooks", json!({})).await;
    story.call("webhook_details", of.clone()).await;
    let mut change = of.clone();
    change["body"] = json!({ "events": ["sync_start"] });
    story.call("modify_webhook", change).await;
    let mut test = of.clone();
    test["body"] = json!({ "event": "sync_end" });
    let tested = story.call("test_webhook", test).await;
    assert_eq!(tested["succeed"], false);
    story.call("delete_webhook", of).await;
}

pub(crate) async fn transformations(story: &Story, group: &str) {
    let config = json!({ "git_remote_url": "git@example.com:p.git", "git_branch": "main", "folder_path": "/", "dbt_version": "1.9.0", "default_schema": "s", "threads": 4 });
    let body = json!({ "group_id": group, "type": "DBT_CORE", "project_config": config });
    let project = story
        .call("create_transformation_project", json!({ "body": body }))
        .await;
    let of_project = json!({ "transformation_project_id": project["id"] });
    story
        .call("list_all_transformation_projects", json!({}))
        .await;
    story
        .call("transformation_project_details", of_project.clone())
        .await;
    let mut change = of_project.clone();
    change["body"] = json!({ "project_config": { "git_branch": "next" } });
    let changed = story.call("modify_transformation_project", change).await;
    assert_eq!(changed["project_config"]["git_branch"], "next");
    story
        .call("test_transformation_project", of_project.clone())
        .await;

    let body = json!({
        "type": "DBT_CORE",
        "transformation_config": { "project_id": project["id"], "name": "daily", "steps": [{ "name": "run", "command": "dbt run" }] },
        "schedule": { "schedule_type": "INTERVAL", "interval": 60 },
    });
    let created = story
        .call("create_transformation", json!({ "body": body }))
        .await;
    let of = json!({ "transformation_id": created["id"] });
    story.call("transformations_list", json!({})).await;
    story
        .call(
            "run_transformation",
            json!({ "transformation_id": created["id"], "body": {} }),
        )
        .await;
    assert_eq!(
        story.call("transformation_details", of.clone()).await["status"],
        "RUNNING"
    );
    story.call("cancel_transformation", of.clone()).await;
    story.wait(3600 + 120).await;
    assert_eq!(
        story.call("transformation_details", of.clone()).await["status"],
        "SUCCEEDED"
    );
    story
        .call(
            "update_transformation",
            json!({ "transformation_id": created["id"], "body": { "paused": true } }),
        )
        .await;
    story
        .call("upgrade_transformation_package", of.clone())
        .await;
    let packages = story
        .call("transformation_package_metadata_list", json!({}))
        .await;
    let package = json!({ "package_definition_id": packages["items"][0]["id"] });
    story
        .call("transformation_package_metadata_details", package)
        .await;
    story.call("delete_transformation", of).await;
    story
        .call("delete_transformation_project", of_project)
        .await;
}

pub(crate) async fn packages_and_types(story: &Story) {
    let called = |id: &str| {
        let id = fivetran::operation(id).expect("there is one").id;
        story.called.lock().expect("no panic").insert(id);
    };
    let upload = story
        .client
        .call("create_connector_sdk_package")
        .file("file", Upload::new("code.zip", "first"));
    called("create_connector_sdk_package");
    let package = upload.send().await.expect("it is taken").into_data();
    let of = json!({ "package_id": package["id"] });
    called("update_connector_sdk_package");
    let update = story
        .client
        .call("update_connector_sdk_package")
        .arguments(of.clone());
    update
        .file("file", Upload::new("code.zip", "\r\n--second"))
        .send()
        .await
        .expect("it is taken");
    called("download_connector_sdk_package");
    let download = story
        .client
        .call("download_connector_sdk_package")
        .arguments(of.clone());
    let content = download
        .send_for_file()
        .await
        .expect("it is there")
        .into_data();
    assert_eq!(content.as_ref(), b"\r\n--second");
    story.call("list_connector_sdk_packages", json!({})).await;
    story.call("get_connector_sdk_package", of.clone()).await;
    story.call("delete_connector_sdk_package", of).await;

    let types = story
        .call("metadata_connectors", json!({ "limit": 1000 }))
        .await;
    assert!(
        types["items"]
            .as_array()
            .is_some_and(|types| types.len() > 700)
    );
    let one = story
        .call(
            "metadata_connector_config",
            json!({ "service": "postgres" }),
        )
        .await;
    assert!(one["config"]["properties"]["host"].is_object());
    story.call("metadata_public_connectors", json!({})).await;
}

pub(crate) async fn the_end(story: &Story, group: &str, connection: &str) {
    story
        .fails("delete_group", json!({ "group_id": group }), 409)
        .await;
    story
        .fails(
            "delete_destination",
            json!({ "destination_id": group }),
            409,
        )
        .await;
    story
        .call("delete_connection", json!({ "connection_id": connection }))
        .await;
    story
        .fails(
            "connection_details",
            json!({ "connection_id": connection }),
            404,
        )
        .await;
    story
        .call("delete_destination", json!({ "destination_id": group }))
        .await;
    story
        .call("delete_group", json!({ "group_id": group }))
        .await;
    story
        .fails("group_details", json!({ "group_id": group }), 404)
        .await;
}
