//! Powers: for each use of each power the smallest call that has it, and every grant without it.

use fivetran::{Demand, Field, Kind, When};
use serde_json::{Map, Value};

use super::*;

/// Everything but one power in one area. What is destroyed needs `full` otherwise, so that grants
/// are of `write`.
fn all_but(area: &str, power: &str) -> Grants {
    let mut grants = Grants::all(Grant::Write);
    for known in fivetran::capabilities() {
        for other in fivetran::powers() {
            let is_it = known.name == area && other.name == power;
            // What may destroy may interrupt.
            let covers = known.name == area && power == "interrupt" && other.name == "destroy";
            if !is_it && !covers {
                grants = grants
                    .power(known.name, other.name)
                    .expect("they are known");
            }
        }
    }
    grants
}

/// A value that fits.
fn some(kind: Kind) -> Value {
    match kind {
        Kind::Text | Kind::Timestamp => json!("some"),
        Kind::Boolean => json!(true),
        Kind::Integer | Kind::LongInteger | Kind::Number => json!(1),
        Kind::Enum(values) => json!(values[0]),
        Kind::List(item) => json!([some(*item)]),
        Kind::Map(value) => json!({ "some": some(*value) }),
        Kind::Object(fields) => filled(fields),
        Kind::FreeForm | Kind::Any => json!({ "some": "value" }),
        other => panic!("{other:?} has no values"),
    }
}

/// An object with what it must have, or with one field: none is rejected in many places.
fn filled(fields: &[Field]) -> Value {
    match (smallest(fields), fields.first()) {
        (Value::Object(entries), Some(field)) if entries.is_empty() => {
            json!({ field.name: some(field.kind) })
        }
        (object, _) => object,
    }
}

/// An object with what it must have.
fn smallest(fields: &[Field]) -> Value {
    let required = fields.iter().filter(|field| field.required);
    let entries = required.map(|field| (field.name.to_owned(), some(field.kind)));
    Value::Object(entries.collect())
}

/// What a path goes through.
fn container(kind: Kind) -> Value {
    match kind {
        Kind::Object(fields) => smallest(fields),
        other => some(other),
    }
}

/// A value with which a condition holds.
fn harmful(kind: Kind, unless: &[&str]) -> Value {
    let is_harmful = |value: &Value| !unless.contains(&value.to_string().as_str());
    let candidates = match kind {
        Kind::Boolean => vec![json!(true), json!(false)],
        Kind::Enum(values) => values.iter().map(|value| json!(value)).collect(),
        other => vec![some(other)],
    };
    let found = candidates.into_iter().find(is_harmful);
    found.expect("one value does harm")
}

/// Puts a value where these names lead, and what is needed around it.
fn put(body: &mut Value, kind: Kind, path: &[&str], unless: &[&str]) {
    let Some((step, rest)) = path.split_first() else {
        *body = harmful(kind, unless);
        return;
    };
    match kind {
        Kind::Object(fields) => {
            let field = fields.iter().find(|field| field.name == *step);
            let kind = field.expect("the table has it").kind;
            let entries = body.as_object_mut().expect("it is an object");
            let inner = entries.entry(*step).or_insert_with(|| container(kind));
            put(inner, kind, rest, unless);
        }
        Kind::Map(kind) => {
            let mut inner = container(*kind);
            put(&mut inner, *kind, rest, unless);
            *body = json!({ "some": inner });
        }
        Kind::List(kind) => {
            let mut inner = container(*kind);
            put(&mut inner, *kind, rest, unless);
            *body = json!([inner]);
        }
        other => panic!("nothing is in {other:?}"),
    }
}

/// Adds what the rules want beside a field.
fn complete(body: &mut Value, operation: &Operation, path: &[&str]) {
    let Some(Kind::Object(fields)) = operation.body else {
        return;
    };
    let entries = body.as_object_mut().expect("it is an object");
    for rule in operation.rules {
        match rule.demand {
            Demand::Requires(names) if rule.path == path => {
                for name in names {
                    let field = fields.iter().find(|field| field.name == *name);
                    let value = some(field.expect("the table has it").kind);
                    entries.entry(*name).or_insert(value);
                }
            }
            Demand::Fields { not_stored, .. }
                if rule.path.is_empty() && entries.keys().all(|it| not_stored.contains(&&**it)) =>
            {
                add_stored(entries, operation, fields, not_stored);
            }
            _ => {}
        }
    }
}

/// Adds a field that is stored, one that needs no power if there is one.
fn add_stored(
    entries: &mut Map<String, Value>,
    operation: &Operation,
    fields: &[Field],
    not_stored: &[&str],
) {
    let needs_power = |name: &str| {
        let mut powers = operation.powers.iter();
        powers.any(|used| matches!(used.when, When::Sent(path, _) if path[0] == name))
    };
    let is_plain = |it: &&Field| matches!(it.kind, Kind::Boolean | Kind::Text | Kind::Enum(_));
    let stored = || fields.iter().filter(|it| !not_stored.contains(&it.name));
    let harmless = stored().filter(is_plain).find(|it| !needs_power(it.name));
    let field = harmless.or_else(|| stored().next());
    let field = field.expect("there is a field");
    entries.insert(field.name.to_owned(), some(field.kind));
}

#[tokio::test]
async fn each_is_needed_by_the_smallest_call_that_uses_it() {
    let server = Server::start(&API).await;
    let everything = client(&server, Grants::all(Grant::Full).every_power());
    let mut without = std::collections::BTreeMap::new();
    let mut shown = std::collections::BTreeMap::new();
    for call in calls::all() {
        let known = operation(call);
        for used in known.powers {
            let body = known.body.map(|kind| {
                let mut body = container(kind);
                let path = match used.when {
                    When::Sent(path, unless) => {
                        put(&mut body, kind, path, unless);
                        path
                    }
                    _ => &[],
                };
                complete(&mut body, known, path);
                body
            });
            let make = |client: &Client| match (&body, call.with_json) {
                (Some(body), Some(send)) => send(client.clone(), body.clone())
                    .unwrap_or_else(|error| panic!("{}: {body}: {error}", known.id)),
                _ => (call.send)(client.clone()),
            };
            let areas = match (used.when, known.also_reads) {
                (When::Answered(_), [_, ..]) => known.also_reads,
                _ => &[known.capability],
            };
            for area in areas {
                let key = (*area, used.power);
                let client = without
                    .entry(key)
                    .or_insert_with(|| client(&server, all_but(area, used.power)));
                let what = format!("{} of {} with {body:?}", used.power, known.id);
                let error = make(client).await.expect_err(&what);
                assert!(error.is_denied(), "{what}: {error:?}");
                let power = format!("the power `{}` for `{area}`", used.power);
                assert!(error.message().contains(&power), "{what}: {error}");
                assert!(error.message().contains(used.what), "{what}: {error}");
                if let When::Sent(path, _) = used.when {
                    let last = path[path.len() - 1];
                    assert!(error.message().contains(&format!("{last}`")), "{error}");
                }
                assert_eq!(server.take_requests().len(), 0, "{what}");
                *shown.entry(used.power).or_insert(0) += 1;
            }
            let outcome = make(&everything).await;
            let sent = server.take_requests().len();
            assert!(outcome.is_ok() && sent == 1, "{}: {outcome:?}", known.id);
        }
    }
    for power in fivetran::powers() {
        assert!(shown.contains_key(power.name), "{} is shown", power.name);
    }
    assert!(shown.values().sum::<usize>() > 200, "{shown:?}");
}

/// What a body makes an operation use.
async fn judged(id: &str, body: Value) -> Vec<UsedPower> {
    let server = Server::start(&API).await;
    let judge = Judge::default();
    let client = client(&server, judge.clone());
    let call = calls::all().find(|call| call.operation == id);
    let send = call.and_then(|call| call.with_json).expect("it has a body");
    let error = send(client, body).expect("it fits").await.expect_err("no");
    assert!(error.is_denied(), "{error:?}");
    judge.take()
}

fn names(used: &[UsedPower]) -> Vec<&'static str> {
    used.iter().map(|it| it.power).collect()
}

#[tokio::test]
async fn are_found_at_any_depth_whatever_the_names_are() {
    let column = json!({ "hashed": false });
    for (schema, table, name) in [
        ("shop", "orders", "email"),
        ("*", "*", "*"),
        ("", "", ""),
        ("schemas", "tables", "columns"),
        ("a.b", "a/b", "hashed"),
        ("\u{202e}", "\n", "\""),
    ] {
        let harmless = json!({ "columns": { "first": { "hashed": true } } });
        let body = json!({ "schemas": { "first": { "tables": { "first": harmless } }, schema: { "tables": { table: {
            "columns": { "first": { "hashed": true }, name: column.clone() }
        } } } } });
        let used = judged("modify_connection_schema_config", body).await;
        assert_eq!(names(&used), ["release-masked-data"], "{used:?}");
        let field = used[0].field.as_deref().expect("it is a field");
        assert!(
            field.starts_with("schemas.") && field.ends_with(".hashed"),
            "{field}"
        );
        assert!(!field.contains(['\n', '\u{202e}']), "{field:?}");
    }
}

#[tokio::test]
async fn of_values_that_are_unknown_or_in_another_case_are_needed_too() {
    for mode in ["LIVE", "live", "HISTORY", "SOMETHING_NEW"] {
        let used = judged(
            "modify_connection_table_config",
            json!({ "sync_mode": mode }),
        )
        .await;
        assert_eq!(names(&used), ["destroy"], "{mode}");
    }
    for mode in ["EXCLUDE", "exclude", "SOMETHING_NEW"] {
        let body = json!({ "exclude_mode": mode });
        let used = judged("reload_connection_schema_config", body).await;
        assert!(names(&used).contains(&"destroy"), "{mode}: {used:?}");
    }
    for mode in ["PRESERVE", "preserve"] {
        let body = json!({ "exclude_mode": mode });
        let used = judged("reload_connection_schema_config", body).await;
        assert_eq!(names(&used), [""; 0], "{mode}");
    }
}

#[tokio::test]
async fn depend_on_the_value_that_is_sent() {
    let powers = |body| async {
        let used = judged("modify_connection", body).await;
        let sent = used.iter().filter(|it| it.power != "read-configuration");
        sent.map(|it| it.power).collect::<Vec<_>>()
    };
    assert_eq!(powers(json!({ "sync_frequency": 60 })).await, [""; 0]);
    assert_eq!(powers(json!({ "paused": false })).await, [""; 0]);
    assert_eq!(powers(json!({ "paused": true })).await, ["interrupt"]);
    let full = json!({ "is_historical_sync": true });
    assert_eq!(powers(full).await, ["destroy"]);
    let config = json!({ "config": { "host": "elsewhere.example.com" } });
    assert_eq!(powers(config).await, ["destroy", "use-stored-secrets"]);
    let trust = json!({ "sync_frequency": 60, "trust_certificates": true });
    assert_eq!(powers(trust).await, ["trust-unknown-key"]);
    let none = json!({ "sync_frequency": 60, "trust_certificates": false });
    assert_eq!(powers(none).await, [""; 0]);
}

#[tokio::test]
async fn are_the_same_for_setters_bodies_and_json() {
    use fivetran::types::{ColumnUpdate, UpdateConnectionRequest};

    let server = Server::start(&API).await;
    let judge = Judge::default();
    let client = client(&server, judge.clone());
    let connections = client.connections();
    let read = |text: &str| serde_json::from_str::<UpdateConnectionRequest>(text);
    let mut body = UpdateConnectionRequest::default();
    body.paused = Some(true);
    let mut verdicts = Vec::new();
    for update in [
        connections.update("c").paused(true),
        connections.update("c").set_paused(Some(true)),
        connections.update("c").with_body(body),
        connections
            .update("c")
            .with_body(read(r#"{"paused":true}"#).expect("it fits")),
        connections
            .update("c")
            .with_body(read(r#"{"\u0070aused":true}"#).expect("it fits")),
        connections.update("c%2F..%2Fd").paused(true),
        connections.update("c/sync").paused(true),
        connections.update("/c//").paused(true),
    ] {
        let error = update.send().await.expect_err("it is only judged");
        assert!(error.is_denied(), "{error:?}");
        verdicts.push(judge.take());
    }
    assert!(
        verdicts.windows(2).all(|two| two[0] == two[1]),
        "{verdicts:?}"
    );
    assert!(names(&verdicts[0]).contains(&"interrupt"));
    // These never become a body, so that nothing has to be judged.
    for wrong in [
        r#"{"Paused":true}"#,
        r#"{"paused":false,"paused":true}"#,
        r#"{"paused":"true"}"#,
        r#"{"paused":1}"#,
        r#"{"paused ":true}"#,
        r#"{"sync_frequency":60,"new_field":true}"#,
    ] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
    let mut column = ColumnUpdate::new();
    column.hashed = Some(false);
    let columns = std::iter::once(("email".to_owned(), column)).collect();
    let schemas = client.connection_schemas();
    let typed = schemas
        .update_table("c", "s", "t")
        .set_columns(Some(columns));
    typed.send().await.expect_err("it is only judged");
    assert_eq!(names(&judge.take()), ["release-masked-data"]);
    assert_eq!(server.take_requests().len(), 0);
}

#[tokio::test]
async fn that_are_missing_are_all_named() {
    let server = Server::start(&API).await;
    let grants = "connections=write+read-configuration";
    let client = client(&server, grants.parse::<Grants>().expect("known"));
    let config = fivetran::SecretObject::try_from(json!({ "host": "h" })).expect("an object");
    let update = client.connections().update("c").config(config).paused(true);
    let error = update.send().await.expect_err("denied");
    insta::assert_snapshot!(error, @"modify_connection: denied: `connection update` needs the power `destroy` for `connections`, because of `config`: Settings are replaced, and secrets that no answer shows. A running sync is stopped. It needs the power `use-stored-secrets` for `connections`, because of `config`: A new host in it gets the secrets that are stored for the connection. It needs the power `interrupt` for `connections`, because of `paused`: A running sync is stopped, and none starts until the connection is resumed.");
    assert_eq!(server.take_requests().len(), 0);
    client
        .connections()
        .update("c")
        .paused(false)
        .send()
        .await
        .expect("it is granted");
}

#[tokio::test]
async fn of_a_call_stand_in_preview_intent_and_record() {
    let server = Server::start(&API).await;
    let records: Arc<Mutex<Vec<Value>>> = Arc::default();
    let log = records.clone();
    let builder = server
        .builder()
        .audit(move |record: &fivetran::Record<'_>| {
            let record = serde_json::to_value(record).expect("it has a JSON form");
            log.lock().expect("no panic").push(record);
        });
    let intents: Arc<Mutex<Vec<Value>>> = Arc::default();
    let seen = intents.clone();
    let client = builder
        .policy(move |intent: &Intent<'_>| {
            let intent = serde_json::to_value(intent).expect("it has a JSON form");
            seen.lock().expect("no panic").push(intent);
            Decision::Allow
        })
        .build()
        .expect("the client is right");
    let run = |refresh| client.transformations().run("t").full_refresh(refresh);
    let loss = "Incremental models are dropped and built again, and lose what their sources no \
                longer have.";
    let preview = run(true).preview().expect("it is valid");
    assert_eq!(preview.destructive.as_deref(), Some(loss));
    assert_eq!(preview.powers, ["destroy"]);
    assert!(preview.to_string().contains(loss), "{preview}");
    let preview = run(false).preview().expect("it is valid");
    assert_eq!((preview.destructive, preview.powers), (None, vec![]));
    run(true).send().await.expect("it answers");
    run(false).send().await.expect("it answers");
    let records = records.lock().expect("no panic");
    assert_eq!(records[0]["powers"], json!(["destroy"]));
    assert_eq!(records[0]["destructive"], loss);
    assert_eq!(records[1]["powers"], json!([]));
    assert_eq!(records[1]["destructive"], Value::Null);
    let intents = intents.lock().expect("no panic");
    assert_eq!(intents[0]["destructive"], loss);
    assert_eq!(intents[0]["powers"][0]["field"], "full_refresh");
    assert_eq!(intents[1]["destructive"], Value::Null);
}
