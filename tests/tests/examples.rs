//! The examples of the client, run over HTTP: what they ask for, and what they print.

use fivetran::{Backoff, Client, Grant, ReadOnly, Record};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::{Request, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

#[path = "../../generated-client/examples/check_config.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod check_config;
#[path = "../../generated-client/examples/compliance_evidence.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod compliance_evidence;
#[path = "../../generated-client/examples/gateway.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod gateway;
#[path = "../../generated-client/examples/inventory.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod inventory;
#[path = "../../generated-client/examples/provision.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod provision;
#[path = "../../generated-client/examples/trigger_and_wait.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod trigger_and_wait;
#[path = "../../generated-client/examples/typed_connection.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod typed_connection;

fn success(data: &Value) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn refusal(status: u16, code: &str) -> Scripted {
    Scripted::json(status, &json!({ "code": code, "message": "no" }))
}

/// The lines of the requests, in their order.
fn lines(server: &Server) -> Vec<String> {
    let requests = server.take_requests();
    requests.iter().map(Request::line).collect()
}

fn text(out: Vec<u8>) -> String {
    String::from_utf8(out).expect("it is text")
}

mod inventories {
    use super::*;

    async fn run(server: &Server) -> Result<Vec<Value>, Box<dyn std::error::Error>> {
        let mut out = Vec::new();
        let outcome = inventory::run(&server.client(), &mut out).await;
        let lines = text(out);
        let lines = lines.lines().map(serde_json::from_str);
        outcome.map(|()| lines.map(|line| line.expect("it is JSON")).collect())
    }

    #[tokio::test]
    async fn tell_of_each_connection_of_each_group() {
        let server = Server::start(&API).await;
        let connections = run(&server).await.expect("it runs");
        // Two groups, and two connections in each.
        assert_eq!(connections.len(), 4);
        assert_eq!(
            connections[0],
            json!({
                "group": "Analytics",
                "connection": "smart_panda",
                "service": "postgres",
                "owner": "ada@example.com",
                "paused": false,
                "setup": "connected",
                "sync": "rescheduled",
                "succeeded_at": "2026-02-03T06:12:45.310877Z",
                "failed_at": "2026-01-29T18:03:22.004519Z",
                "tables": connections[0]["tables"],
            })
        );
        assert_eq!(connections[0]["tables"]["public"], json!(["customers"]));
        assert_eq!(connections[1]["owner"], Value::Null);
        assert_eq!(connections[1]["setup"], "incomplete");
        assert_eq!(connections[2]["group"], "Finance_EU");
        let requests = server.take_requests();
        let groups: Vec<_> = requests
            .iter()
            .filter(|request| request.line() == "GET /v1/connections")
            .map(|request| request.target.contains("group_id=loyal_harbor"))
            .collect();
        assert_eq!(groups, [true, true, false, false], "two pages of each");
    }

    #[tokio::test]
    async fn survive_what_is_broken_and_what_has_never_synced() {
        let server = Server::start(&API).await;
        let never = refusal(404, "NotFound_SchemaConfig");
        server.answer("GET /v1/connections/brisk_otter/schemas", never);
        let broken = refusal(400, "Broken");
        server.answer("GET /v1/connections/smart_panda/schemas", broken);
        let connections = run(&server).await.expect("it runs");
        assert_eq!(connections.len(), 4);
        for connection in connections {
            assert_eq!(connection["tables"], Value::Null, "{connection}");
        }
        let empty = success(&json!({ "schemas": null }));
        server.answer("GET /v1/connections/brisk_otter/schemas", empty);
        let connections = run(&server).await.expect("it runs");
        assert_eq!(connections[1]["tables"], json!({}));
    }

    #[tokio::test]
    async fn do_not_pass_over_what_goes_wrong() {
        let server = Server::start(&API).await;
        let down = refusal(500, "Oops");
        server.answer("GET /v1/connections/brisk_otter/schemas", down);
        let error = run(&server).await.expect_err("it fails");
        assert!(error.to_string().contains("500"), "{error}");
    }
}

mod evidence {
    use super::*;

    #[tokio::test]
    async fn is_one_document_that_takes_reading_alone() {
        let server = Server::start(&API).await;
        let client = server.builder().policy(ReadOnly).build();
        let client = client.expect("the client is right");
        let mut out = Vec::new();
        let run = compliance_evidence::run(&client, &mut out).await;
        run.expect("it runs");
        let evidence: Value = serde_json::from_slice(&out).expect("it is one document");
        let count = |name: &str| evidence[name].as_array().map_or(0, Vec::len);
        assert_eq!(count("users"), 3);
        assert!(count("teams") > 0);
        assert!(count("roles") > 0);
        assert_eq!(count("destinations"), 3);
        assert_eq!(evidence["users"][0]["user"]["email"], "ada@example.com");
        assert!(!evidence["users"][0]["groups"][0]["role"].is_null());
        assert!(!evidence["teams"][0]["members"][0]["user_id"].is_null());

        let requests = lines(&server);
        assert!(requests.iter().all(|line| line.starts_with("GET ")));
        for line in [
            "GET /v1/users/user_bright_finch/groups",
            "GET /v1/users/user_calm_heron/connections",
            "GET /v1/roles",
            "GET /v1/destinations",
        ] {
            assert!(requests.iter().any(|known| known == line), "{line}");
        }
    }

    #[tokio::test]
    async fn holds_no_credentials() {
        let server = Server::start(&API).await;
        let config = json!({ "password": "hunter2" });
        let destination = json!({ "id": "d", "service": "snowflake", "config": config });
        let page = success(&json!({ "items": [destination], "next_cursor": null }));
        server.answer("GET /v1/destinations", page);
        let mut out = Vec::new();
        let run = compliance_evidence::run(&server.client(), &mut out).await;
        run.expect("it runs");
        let text = text(out);
        assert!(text.contains("snowflake"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

mod provisioning {
    use super::*;

    #[tokio::test]
    async fn makes_a_group_a_connection_and_a_card() {
        let server = Server::start(&API).await;
        let plan = provision::Plan {
            group: "Finance_EU",
            service: "google_ads",
            schema: "google_ads_eu",
            redirect_uri: "https://app.example.com",
        };
        let group = success(&json!({ "id": "quiet_meadow" }));
        server.answer("POST /v1/groups", group);
        let mut out = Vec::new();
        let run = provision::run(&server.client(), &plan, &mut out).await;
        run.expect("it runs");
        assert_eq!(
            text(out),
            "group quiet_meadow\n\
             connection noble_heron\n\
             https://fivetran.com/connect-card/setup?auth=example-card-token\n"
        );
        let requests = server.take_requests();
        let body = |index: usize| -> Value {
            serde_json::from_slice(&requests[index].body).expect("it is JSON")
        };
        assert_eq!(requests.len(), 3);
        assert_eq!(body(0), json!({ "name": "Finance_EU" }));
        assert_eq!(requests[1].line(), "POST /v1/connections");
        assert_eq!(
            body(1),
            json!({
                "group_id": "quiet_meadow",
                "service": "google_ads",
                "run_setup_tests": false,
                "paused": true,
                "config": { "schema": "google_ads_eu" },
            })
        );
        assert_eq!(
            requests[2].line(),
            "POST /v1/connections/noble_heron/connect-card"
        );
        let card = json!({ "redirect_uri": "https://app.example.com" });
        assert_eq!(body(2), json!({ "connect_card_config": card }));
    }

    #[tokio::test]
    async fn ends_where_it_fails() {
        let server = Server::start(&API).await;
        server.answer("POST /v1/connections", refusal(400, "InvalidInput"));
        let plan = provision::Plan {
            group: "g",
            service: "s",
            schema: "x",
            redirect_uri: "https://app.example.com",
        };
        let mut out = Vec::new();
        let run = provision::run(&server.client(), &plan, &mut out).await;
        let error = run.expect_err("it is refused").to_string();
        assert!(error.contains("InvalidInput"), "{error}");
        assert!(text(out).starts_with("group "), "what was made is told");
        assert_eq!(server.take_requests().len(), 2);
    }
}

mod gateways {
    use std::sync::{Arc, Mutex};

    use super::*;

    struct Ran {
        outcome: Result<String, String>,
        audit: Vec<Value>,
        requests: Vec<String>,
    }

    async fn run(arguments: &str) -> Ran {
        let server = Server::start(&API).await;
        let arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
        let (grants, command) = gateway::grants(&arguments).expect("they are grants");
        let audit: Arc<Mutex<Vec<Value>>> = Arc::default();
        let log = audit.clone();
        let client =
            server
                .builder()
                .policy(grants)
                .caller("gateway")
                .audit(move |record: &Record<'_>| {
                    let line = serde_json::from_str(&gateway::line(record));
                    let line = line.expect("it is JSON");
                    log.lock().expect("no panic").push(line);
                });
        let client = client.build().expect("the client is right");
        let mut out = Vec::new();
        let outcome = gateway::run(&client, command, &mut out).await;
        let audit = audit.lock().expect("no panic").clone();
        Ran {
            outcome: outcome
                .map(|()| text(out))
                .map_err(|error| error.to_string()),
            audit,
            requests: lines(&server),
        }
    }

    #[tokio::test]
    async fn let_through_what_is_granted() {
        for (arguments, request) in [
            ("groups=read group get g", "GET /v1/groups/g"),
            (
                "users=off groups=full group delete g",
                "DELETE /v1/groups/g",
            ),
            ("connections=read connection get c", "GET /v1/connections/c"),
            (
                "connections=write connection sync c",
                "POST /v1/connections/c/sync",
            ),
        ] {
            let ran = run(arguments).await;
            let answer = ran.outcome.expect(arguments);
            assert!(serde_json::from_str::<Value>(&answer).is_ok(), "{answer}");
            assert_eq!(ran.requests, [request]);
            assert_eq!(ran.audit.len(), 1, "{arguments}");
            assert_eq!(ran.audit[0]["caller"], "gateway");
            assert_eq!(ran.audit[0]["decision"]["verdict"], "allowed");
            assert_eq!(ran.audit[0]["outcome"]["result"], "succeeded");
        }
    }

    #[tokio::test]
    async fn deny_everything_else_and_say_so() {
        for arguments in [
            "group get g",
            "connections=full group get g",
            "groups=write group delete g",
            "connections=read connection sync c",
        ] {
            let ran = run(arguments).await;
            let error = ran.outcome.expect_err(arguments);
            assert!(error.contains("denied"), "{error}");
            assert_eq!(ran.requests, [""; 0]);
            assert_eq!(ran.audit.len(), 1, "{arguments}");
            assert_eq!(ran.audit[0]["decision"]["verdict"], "denied");
        }
    }

    #[tokio::test]
    async fn know_no_other_command() {
        let ran = run("groups=full group rename g").await;
        assert_eq!(ran.outcome, Err("no command `group rename g`".to_owned()));
        assert_eq!(ran.requests, [""; 0]);
    }

    #[test]
    fn take_grants_and_leave_the_command() {
        let arguments = ["groups=read", "connections=full", "group", "get", "a=b"];
        let arguments = arguments.map(str::to_owned);
        let (grants, command) = gateway::grants(&arguments).expect("they are grants");
        assert_eq!(grants.of("groups"), Grant::Read);
        assert_eq!(grants.of("connections"), Grant::Full);
        assert_eq!(grants.of("users"), Grant::Off);
        assert_eq!(command, ["group", "get", "a=b"]);
        for wrong in ["groups=all", "groups=", "group=read", "=read"] {
            let wrong = [wrong.to_owned()];
            assert!(gateway::grants(&wrong).is_err(), "{wrong:?}");
        }
    }
}

mod triggers {
    use super::*;

    fn connection(sync_state: &str, succeeded: Option<&str>, failed: Option<&str>) -> Scripted {
        success(&json!({
            "id": "c",
            "service": "postgres",
            "paused": false,
            "schedule_type": "auto",
            "succeeded_at": succeeded,
            "failed_at": failed,
            "status": {
                "setup_state": "connected",
                "sync_state": sync_state,
                "tasks": [{ "code": "reconnect", "message": "Reconnect" }],
            },
        }))
    }

    fn client(server: &Server) -> Client {
        let builder = server.builder().clock(FakeClock::default());
        let client = builder.retry(Backoff::never()).build();
        client.expect("the client is right")
    }

    async fn run(server: &Server) -> (bool, String) {
        let mut out = Vec::new();
        let run = trigger_and_wait::run(&client(server), "c", &mut out).await;
        (run.expect("it runs"), text(out))
    }

    #[tokio::test]
    async fn tell_when_the_data_is_there() {
        let server = Server::start(&API).await;
        let at = "2026-02-03T07:00:00Z";
        server.script([
            connection("scheduled", None, None),
            success(&json!(null)),
            connection("syncing", None, None),
            connection("scheduled", Some(at), None),
        ]);
        let (succeeded, told) = run(&server).await;
        assert!(succeeded, "{told}");
        assert_eq!(told, format!("succeeded at {at}\n"));
        let requests = lines(&server);
        assert_eq!(requests[1], "POST /v1/connections/c/sync");
        assert_eq!(requests.len(), 4);
    }

    #[tokio::test]
    async fn tell_what_there_is_to_do() {
        let server = Server::start(&API).await;
        let at = "2026-02-03T07:00:00Z";
        server.script([
            connection("scheduled", None, None),
            success(&json!(null)),
            connection("scheduled", None, Some(at)),
        ]);
        let (succeeded, told) = run(&server).await;
        assert!(!succeeded, "{told}");
        assert_eq!(told, format!("failed at {at}\nto do: Reconnect\n"));
    }

    #[tokio::test]
    async fn start_nothing_that_is_paused() {
        let server = Server::start(&API).await;
        let paused = json!({ "id": "c", "service": "postgres", "paused": true });
        server.answer("GET /v1/connections/c", success(&paused));
        let (succeeded, told) = run(&server).await;
        assert!(!succeeded, "{told}");
        assert_eq!(told, "the connection is paused\n");
        assert!(lines(&server).iter().all(|line| line.starts_with("GET ")));
    }
}

mod typed_connections {
    use super::*;

    #[tokio::test]
    async fn send_what_is_set_and_then_what_changed() {
        let server = Server::start(&API).await;
        let connection = |config: Value| {
            success(&json!({ "id": "smart_panda", "service": "postgres", "config": config }))
        };
        let read = json!({ "host": "db1", "port": "5432", "password": "******", "new": [1] });
        server.script([connection(read), connection(json!({}))]);
        let plan = typed_connection::Plan {
            group_id: "loyal_harbor",
            schema_prefix: "shop",
            host: "db1",
            next_host: "db2",
            password: "hunter2".into(),
        };
        let mut out = Vec::new();
        let outcome = typed_connection::run(&server.client(), plan, &mut out).await;
        outcome.expect("it runs");

        let requests = server.take_requests();
        let bodies: Vec<Value> = requests
            .iter()
            .map(|request| serde_json::from_slice(&request.body).expect("it is JSON"))
            .collect();
        assert_eq!(
            bodies[0]["config"],
            json!({
                "schema_prefix": "shop",
                "database": "shop",
                "host": "db1",
                "password": "hunter2",
                "port": 5432,
                "update_method": "QUERY_BASED",
                "user": "fivetran",
            })
        );
        assert_eq!(bodies[1], json!({ "config": { "host": "db2" } }));
        let out = text(out);
        assert!(out.contains("moved to db2"), "{out}");
        assert!(!out.contains("hunter2") && !out.contains("******"), "{out}");
    }
}

mod config_checks {
    use fivetran::services::{Family, service};

    use super::*;

    #[test]
    fn name_the_wrong_field_and_the_right_one() {
        let postgres = service(Family::Connections, "postgres").expect("it is known");
        let wrong = json!({ "schema_prefix": "shop", "hots": "db1", "port": "5432" });
        let mut out = Vec::new();
        let is_right =
            check_config::check(postgres, wrong.as_object().expect("an object"), &mut out);
        assert!(!is_right.expect("it is written"));
        assert_eq!(
            text(out),
            "`hots` is no field of `postgres`: did you mean `host`?\n\
             `port` is not a whole number\n"
        );
    }

    #[test]
    fn list_the_fields() {
        let sheets = service(Family::Connections, "google_sheets").expect("it is known");
        let mut out = Vec::new();
        check_config::describe(sheets, &mut out).expect("it is written");
        let out = text(out);
        assert!(out.starts_with("schema <text> required - "), "{out}");
        assert!(
            out.contains("\nauth_type <OAuth|ServiceAccount> - "),
            "{out}"
        );
    }
}
