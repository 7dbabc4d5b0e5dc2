//! The documented policy of one group: what it lets through, and what it denies.

use super::*;

/// As in the documentation of `Policy`.
fn one_group_only(intent: &Intent<'_>) -> Decision {
    if intent.is_only("group_id", "loyal_harbor") {
        Decision::Allow
    } else {
        Decision::Deny("only calls on the group `loyal_harbor` are allowed".into())
    }
}

#[tokio::test]
async fn lets_through_what_names_this_group_in_path_query_or_body() {
    let server = Server::start(&API).await;
    let client = client(&server, one_group_only);
    let (groups, connections) = (client.groups(), client.connections());
    groups.get("loyal_harbor").send().await.expect("allowed");
    let list = connections.list().group_id("loyal_harbor");
    list.send().await.expect("allowed");
    let config = json!({ "host": "h" });
    let config = fivetran::SecretObject::try_from(config).expect("an object");
    let create = connections.create("loyal_harbor", "postgres", config);
    create.send().await.expect("allowed");
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn denies_every_other_group_and_what_names_none() {
    let server = Server::start(&API).await;
    let client = client(&server, one_group_only);
    let (groups, connections) = (client.groups(), client.connections());
    let config =
        |value: serde_json::Value| fivetran::SecretObject::try_from(value).expect("an object");
    let plain = || config(json!({ "host": "h" }));
    let denied = |error: fivetran::Error| assert!(error.is_denied(), "{error:?}");

    denied(groups.get("other").send().await.expect_err("elsewhere"));
    denied(groups.list().send().await.expect_err("all groups"));
    let list = connections.list();
    denied(list.send().await.expect_err("of all groups"));
    let list = connections.list().group_id("other");
    denied(list.send().await.expect_err("of another group"));
    let create = connections.create("other", "postgres", plain());
    denied(create.send().await.expect_err("in another group"));
    for nested in [
        json!({ "group_id": "other" }),
        json!({ "a": [{ "b": { "group_id": "other" } }] }),
        json!({ "group_id": ["loyal_harbor", "other"] }),
        json!({ "group_id": { "id": "loyal_harbor" } }),
        json!({ "group_id": null }),
    ] {
        let create = connections.create("loyal_harbor", "kafka", config(nested.clone()));
        denied(create.send().await.expect_err(&nested.to_string()));
    }
    let delete = connections.delete("of_another_group");
    denied(delete.send().await.expect_err("whose it is is unknown"));
    // A group that is named somewhere does not make a call one on that group.
    let update = connections.update("of_another_group");
    let update = update.config(config(json!({ "group_id": "loyal_harbor" })));
    denied(update.send().await.expect_err("not the group of the call"));
    assert_eq!(server.take_requests().len(), 0);
}

#[tokio::test]
async fn denies_each_operation_whose_call_names_no_group() {
    let server = Server::start(&API).await;
    let allowed = allowed(
        &server,
        &client(&server, |intent: &Intent<'_>| {
            // Of the examples, each names another group.
            match intent.argument("group_id") {
                Some(group) if intent.is_only("group_id", group) => Decision::Allow,
                _ => Decision::Deny("no group".into()),
            }
        }),
    )
    .await;
    for id in &allowed {
        let known = fivetran::operation(id).expect("the table has it");
        let in_body = match known.body {
            Some(fivetran::Kind::Object(fields)) => {
                fields.iter().any(|field| field.name == "group_id")
            }
            _ => false,
        };
        let mut in_url = known.path_parameters.iter().chain(known.query_parameters);
        let in_url = in_url.any(|field| field.name == "group_id");
        assert!(in_body || in_url, "{id}");
    }
    for expected in ["group_details", "create_connection", "list_connections"] {
        assert!(allowed.contains(&expected), "{expected} of {allowed:?}");
    }
}
