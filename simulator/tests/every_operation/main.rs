//! Every operation of the API, called on one account as a story, each answer as its schema says.

mod things;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use fivetran::Client;
use fivetran_simulator::{Account, Simulator};
use serde_json::{Value, json};
use sha2::Digest;

/// A client that notes what it calls, and what of the answers did not fit.
struct Story {
    simulator: Simulator,
    client: Client,
    called: Mutex<BTreeSet<&'static str>>,
    repairs: Arc<Mutex<Vec<String>>>,
}

impl Story {
    async fn begin() -> Self {
        let options = Simulator::options().account(Account::of(3, 12));
        let simulator = options.start().await.expect("a port is free");
        let repairs = Arc::new(Mutex::new(Vec::new()));
        let found = repairs.clone();
        let client = simulator
            .builder()
            .on_repairs(move |repaired| {
                let mut found = found.lock().expect("no panic");
                found.extend(
                    repaired
                        .repairs
                        .iter()
                        .map(|repair| format!("{}: {repair}", repaired.operation.id)),
                );
            })
            .build()
            .expect("the client is right");
        Self {
            simulator,
            client,
            called: Mutex::default(),
            repairs,
        }
    }

    async fn call(&self, id: &str, arguments: Value) -> Value {
        let call = self.client.call(id).arguments(arguments);
        self.called
            .lock()
            .expect("no panic")
            .insert(call.operation().id);
        let answer = call.send().await;
        answer
            .unwrap_or_else(|error| panic!("{id}: {error}"))
            .into_data()
    }

    async fn fails(&self, id: &str, arguments: Value, status: u16) {
        let answer = self.client.call(id).arguments(arguments).send().await;
        let error = answer.map(fivetran::Response::into_data).expect_err(id);
        assert_eq!(error.status(), Some(status), "{id}: {error}");
    }

    async fn wait(&self, seconds: u64) {
        let advanced = self.simulator.advance(Duration::from_secs(seconds)).await;
        advanced.expect("time passes");
    }
}

fn id(thing: &Value) -> String {
    thing["id"].as_str().expect("it has an id").to_owned()
}

#[tokio::test]
async fn is_answered() {
    let story = Story::begin().await;
    let account = story.call("get_account_info", json!({})).await;
    assert_eq!(account["account_name"], "Example Corporation");

    let group = groups_and_destinations(&story).await;
    let connection = connections(&story, &group).await;
    schemas(&story, &connection).await;
    things::access(&story, &group, &connection).await;
    things::keys_and_agents(&story, &group).await;
    things::logs_and_links(&story, &group).await;
    things::webhooks(&story, &group).await;
    things::transformations(&story, &group).await;
    things::packages_and_types(&story).await;
    things::the_end(&story, &group, &connection).await;

    let called = story.called.lock().expect("no panic");
    let all = fivetran::operations().iter().map(|operation| operation.id);
    let missing: Vec<_> = all.filter(|id| !called.contains(id)).collect();
    assert!(missing.is_empty(), "not called: {missing:?}");
    let repairs = story.repairs.lock().expect("no panic");
    assert!(repairs.is_empty(), "{repairs:#?}");
}

async fn groups_and_destinations(story: &Story) -> String {
    let group = id(&story
        .call("create_group", json!({ "body": { "name": "Story" } }))
        .await);
    story
        .fails("create_group", json!({ "body": { "name": "Story" } }), 409)
        .await;
    let renamed = json!({ "group_id": group, "body": { "name": "Story_2" } });
    assert_eq!(story.call("modify_group", renamed).await["name"], "Story_2");
    story
        .call("group_details", json!({ "group_id": group }))
        .await;
    story.call("list_all_groups", json!({ "limit": 1 })).await;
    story
        .call("group_ssh_public_key", json!({ "group_id": group }))
        .await;
    story
        .call("group_service_account", json!({ "group_id": group }))
        .await;
    let add = json!({ "email": "new@example.com", "role": "Destination Reviewer" });
    story
        .call(
            "add_user_to_group",
            json!({ "group_id": group, "body": add }),
        )
        .await;
    let users = story
        .call("list_all_users_in_group", json!({ "group_id": group }))
        .await;
    let user = id(&users["items"][0]);
    let member = json!({ "group_id": group, "user_id": user });
    story.call("delete_user_from_group", member).await;

    let destination = json!({
        "group_id": group,
        "service": "postgres_warehouse",
        "region": "GCP_US_EAST4",
        "time_zone_offset": "0",
        "config": {
            "host": "self-signed.example.com",
            "port": 5432,
            "database": "db",
            "user": "u",
            "password": "a-secret-password",
            "connection_type": "Directly",
        },
    });
    let created = story
        .call("create_destination", json!({ "body": destination }))
        .await;
    assert_eq!(created["config"]["password"], "******");
    assert_eq!(created["setup_status"], "broken");
    let mut tests = created["setup_tests"].as_array().expect("tests").iter();
    let failed = tests
        .find(|test| test["status"] == "FAILED")
        .expect("one failed");
    let certificate = &failed["details"][0];
    let approval =
        json!({ "hash": certificate["hash"], "encoded_cert": certificate["encoded_cert"] });
    let approve = json!({ "destination_id": group, "body": approval });
    story.call("approve_destination_certificate", approve).await;
    let tested = json!({ "destination_id": group, "body": {} });
    let tested = story.call("run_destination_setup_tests", tested).await;
    assert_eq!(tested["setup_status"], "connected");
    let of = json!({ "destination_id": group });
    let listed = story
        .call("get_destination_certificates_list", of.clone())
        .await;
    let hash = listed["items"][0]["hash"].clone();
    let one = json!({ "destination_id": group, "hash": hash });
    story
        .call("get_destination_certificate_details", one.clone())
        .await;
    story.call("revoke_destination_certificate", one).await;
    keys(story, "destination", &group).await;
    story.call("list_destinations", json!({})).await;
    story.call("destination_details", of.clone()).await;
    let change = json!({ "run_setup_tests": false, "config": { "host": "db.example.com" } });
    story
        .call(
            "modify_destination",
            json!({ "destination_id": group, "body": change }),
        )
        .await;
    let body = json!({ "hash": certificate["hash"], "encoded_cert": certificate["encoded_cert"], "destination_id": group });
    story
        .call("approve_certificate", json!({ "body": body }))
        .await;
    group
}

/// The fingerprints of a connection or a destination.
async fn keys(story: &Story, kind: &str, of: &str) {
    let key = "ssh-ed25519 AAAA";
    let hash = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(key));
    let parameter = format!("{kind}_id");
    let body = json!({ "hash": hash, "public_key": key });
    let approve = json!({ parameter.clone(): of, "body": body });
    story
        .call(&format!("approve_{kind}_fingerprint"), approve)
        .await;
    let wrong = json!({ parameter.clone(): of, "body": { "hash": "x", "public_key": key } });
    story
        .fails(&format!("approve_{kind}_fingerprint"), wrong, 400)
        .await;
    story
        .call(
            &format!("get_{kind}_fingerprints_list"),
            json!({ parameter.clone(): of }),
        )
        .await;
    let one = json!({ parameter: of, "hash": hash });
    story
        .call(&format!("get_{kind}_fingerprint_details"), one.clone())
        .await;
    story.call(&format!("revoke_{kind}_fingerprint"), one).await;
}

async fn connections(story: &Story, group: &str) -> String {
    let body = json!({
        "group_id": group,
        "service": "postgres",
        "config": {
            "schema_prefix": "story",
            "host": "self-signed.example.com",
            "port": 5432,
            "database": "db",
            "user": "u",
            "password": "a-secret-password",
            "update_method": "QUERY_BASED",
        },
    });
    let created = story
        .call("create_connection", json!({ "body": body }))
        .await;
    let connection = id(&created);
    assert_eq!(created["config"]["password"], "******");
    assert_ne!(created["status"]["setup_state"], "connected", "{created}");
    let of = json!({ "connection_id": connection });
    let card = json!({ "connect_card_config": { "redirect_uri": "https://example.com/" } });
    let card = story
        .call(
            "connect_card",
            json!({ "connection_id": connection, "body": card }),
        )
        .await;
    assert!(
        card["connect_card"]["uri"]
            .as_str()
            .is_some_and(|uri| uri.contains("connect-card"))
    );
    let tests = json!({ "connection_id": connection, "body": { "trust_certificates": true } });
    let tested = story.call("run_setup_tests", tests).await;
    assert_eq!(tested["status"]["setup_state"], "connected", "{tested}");
    let listed = story
        .call("get_connection_certificates_list", of.clone())
        .await;
    let hash = listed["items"][0]["hash"].clone();
    let one = json!({ "connection_id": connection, "hash": hash });
    story
        .call("get_connection_certificate_details", one.clone())
        .await;
    story.call("revoke_connection_certificate", one).await;
    let cert = "a certificate";
    let hash = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(cert));
    let body = json!({ "hash": hash, "encoded_cert": cert });
    story
        .call(
            "approve_connection_certificate",
            json!({ "connection_id": connection, "body": body }),
        )
        .await;
    keys(story, "connection", &connection).await;

    story
        .call(
            "sync_connection",
            json!({ "connection_id": connection, "body": { "force": true } }),
        )
        .await;
    let syncing = story.call("connection_details", of.clone()).await;
    assert_eq!(syncing["status"]["sync_state"], "syncing");
    story.wait(600).await;
    let synced = story.call("connection_details", of.clone()).await;
    assert!(synced["succeeded_at"].is_string(), "{synced}");
    let history = story.call("connection_sync_history", of.clone()).await;
    assert_eq!(history["items"][0]["status"], "COMPLETED");
    story.call("connection_warnings", of.clone()).await;
    story.call("connection_errors", of.clone()).await;
    story
        .call(
            "resync_connection",
            json!({ "connection_id": connection, "body": {} }),
        )
        .await;
    story.wait(600).await;
    let pause = json!({ "connection_id": connection, "body": { "paused": true } });
    assert_eq!(
        story.call("modify_connection", pause).await["status"]["sync_state"],
        "paused"
    );
    story
        .call("list_connections", json!({ "group_id": group }))
        .await;
    story
        .call(
            "list_all_connections_in_group",
            json!({ "group_id": group }),
        )
        .await;

    let function = json!({
        "group_id": group,
        "service": "connector_sdk",
        "run_setup_tests": false,
        "config": { "schema": "sdk" },
    });
    let sdk = id(&story
        .call("create_connection", json!({ "body": function }))
        .await);
    story
        .fails("connection_state", json!({ "connection_id": sdk }), 400)
        .await;
    let state = json!({ "connection_id": sdk, "body": { "state": { "cursor": 5 } } });
    story.call("modify_connection_state", state).await;
    let state = story
        .call("connection_state", json!({ "connection_id": sdk }))
        .await;
    assert_eq!(state["state"]["cursor"], 5);
    story
        .call("delete_connection", json!({ "connection_id": sdk }))
        .await;
    connection
}

async fn schemas(story: &Story, connection: &str) {
    let of = json!({ "connection_id": connection });
    let config = story.call("connection_schema_config", of.clone()).await;
    assert_eq!(config["schemas"]["public"]["enabled"], true);
    story
        .call(
            "reload_connection_schema_config",
            json!({ "connection_id": connection, "body": {} }),
        )
        .await;
    let body = json!({ "schema_change_handling": "BLOCK_ALL" });
    story
        .call(
            "modify_connection_schema_config",
            json!({ "connection_id": connection, "body": body }),
        )
        .await;
    let schema = json!({ "connection_id": connection, "schema": "public" });
    let with = |place: &Value, body: Value| {
        let mut place = place.clone();
        place["body"] = body;
        place
    };
    story
        .call(
            "modify_connection_database_schema_config",
            with(&schema, json!({ "enabled": true })),
        )
        .await;
    let wrong = with(
        &json!({ "connection_id": connection, "schema": "PUBLIC" }),
        json!({ "enabled": true }),
    );
    story
        .fails("modify_connection_database_schema_config", wrong, 404)
        .await;
    let mut table = schema.clone();
    table["table"] = "customers".into();
    story
        .call(
            "modify_connection_table_config",
            with(&table, json!({ "sync_mode": "HISTORY" })),
        )
        .await;
    let columns = story.call("connection_column_config", table.clone()).await;
    assert!(columns["columns"]["email"].is_object(), "{columns}");
    let mut column = table.clone();
    column["column"] = "email".into();
    story
        .fails("delete_column_connection_config", column.clone(), 409)
        .await;
    let excluded = with(&column, json!({ "enabled": false }));
    let config = story
        .call("modify_connection_column_config", excluded)
        .await;
    let stored = &config["schemas"]["public"]["tables"]["customers"]["columns"]["email"];
    assert_eq!(stored["enabled"], false);
    story.call("delete_column_connection_config", column).await;
    let drop =
        json!({ "schemas": { "public": { "tables": { "customers": { "columns": ["email"] } } } } });
    story
        .call("delete_multiple_columns_connection_config", with(&of, drop))
        .await;
    let resync = with(&of, json!({ "public": ["customers"] }));
    story.call("resync_tables", resync).await;
    story
        .fails(
            "resync_tables",
            with(&of, json!({ "public": ["nothing"] })),
            404,
        )
        .await;

    let body = json!({
        "group_id": story.call("connection_details", of.clone()).await["group_id"],
        "service": "mysql",
        "run_setup_tests": false,
        "config": { "schema_prefix": "before" },
    });
    let fresh = id(&story
        .call("create_connection", json!({ "body": body }))
        .await);
    story
        .fails(
            "connection_schema_config",
            json!({ "connection_id": fresh }),
            404,
        )
        .await;
    let body = json!({ "schemas": { "public": { "enabled": false } } });
    let created = json!({ "connection_id": fresh, "body": body });
    let created = story
        .call("pre_create_connection_schema_config", created)
        .await;
    assert_eq!(created["schemas"]["public"]["enabled"], false);
    story
        .call("delete_connection", json!({ "connection_id": fresh }))
        .await;
}
