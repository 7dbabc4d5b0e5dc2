//! Each value of each example of an answer, changed in each way that was seen: all are read.

use std::fmt::Write as _;

use fivetran::{Backoff, Client};
use fivetran_tests::calls::{self, Call};
use fivetran_tests::server::Server;
use fivetran_tests::spec::API;
use serde_json::{Value, json};

use super::{answered, example};

/// A way to change a value, and what it makes of one; nothing where it does not apply.
type Mutation = (&'static str, fn(&Value) -> Option<Value>);

const MUTATIONS: &[Mutation] = &[
    ("number as text", |value| {
        value.as_number().map(|number| number.to_string().into())
    }),
    ("number as float", |value| {
        value.as_number()?.as_f64().map(|number| json!(number))
    }),
    ("number too large", |value| {
        value.as_number().map(|_| json!(9_007_199_254_740_993_i64))
    }),
    ("boolean as text", |value| {
        value.as_bool().map(|value| value.to_string().into())
    }),
    ("boolean as number", |value| {
        value.as_bool().map(|value| u8::from(value).into())
    }),
    ("text as number", |value| value.as_str().map(|_| json!(7))),
    ("text as boolean", |value| {
        value.as_str().map(|_| json!(true))
    }),
    ("text as list", |value| {
        value.as_str().map(|text| json!([text]))
    }),
    ("null", |_| Some(Value::Null)),
    ("empty object", |value| {
        (!value.is_object()).then(|| json!({}))
    }),
    ("empty list", |value| (!value.is_array()).then(|| json!([]))),
    ("empty text", |value| {
        (!value.is_string()).then(|| json!(""))
    }),
    ("list with null", |value| {
        let mut items = value.as_array()?.clone();
        items.insert(0, Value::Null);
        Some(items.into())
    }),
    ("list with a text", |value| {
        let mut items = value.as_array()?.clone();
        items.push("odd".into());
        Some(items.into())
    }),
    ("first item alone", |value| {
        value.as_array()?.first().cloned()
    }),
    ("entry with null", |value| {
        let mut object = value.as_object()?.clone();
        object.insert("odd".into(), Value::Null);
        Some(object.into())
    }),
];

/// The places in a value, as JSON pointers. Not of ids: they identify.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let mut add = |key: &str, value: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        let pointer = format!("{pointer}/{key}");
        found.push(pointer.clone());
        places(value, &pointer, found);
    };
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                add(key, value);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                add(&index.to_string(), item);
            }
        }
        _ => {}
    }
}

/// Whether a place holds what identifies the data, or is the data.
fn identifies(pointer: &str) -> bool {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    let is_id = name == "id" || name.ends_with("_id") || matches!(name, "hash" | "name");
    is_id || pointer == "/data"
}

fn without(body: &Value, pointer: &str) -> Option<Value> {
    let mut body = body.clone();
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    body.pointer_mut(parent)?
        .as_object_mut()?
        .shift_remove(&key)?;
    Some(body)
}

#[tokio::test]
async fn none_makes_an_answer_unreadable() {
    let server = Server::start(&API).await;
    let client = server.builder().retry(Backoff::never()).build();
    let client = client.expect("the client is right");
    let (mut tried, mut failures) = (0, String::new());
    for call in calls::all() {
        let (status, body) = example(call);
        let Some(data) = body.get("data") else {
            continue;
        };
        let mut pointers = Vec::new();
        places(data, "/data", &mut pointers);
        for pointer in pointers.iter().filter(|pointer| !identifies(pointer)) {
            for (name, mutate) in MUTATIONS {
                let mut body = body.clone();
                let Some(value) = body.pointer_mut(pointer) else {
                    continue;
                };
                let Some(mutated) = mutate(value) else {
                    continue;
                };
                *value = mutated;
                tried += 1;
                check(
                    &server,
                    &client,
                    call,
                    status,
                    &body,
                    pointer,
                    name,
                    &mut failures,
                )
                .await;
            }
            if let Some(body) = without(&body, pointer) {
                tried += 1;
                check(
                    &server,
                    &client,
                    call,
                    status,
                    &body,
                    pointer,
                    "absent",
                    &mut failures,
                )
                .await;
            }
        }
    }
    assert!(failures.is_empty(), "of {tried}:\n{failures}");
    assert!(tried > 10_000, "{tried}");
}

#[allow(clippy::too_many_arguments, reason = "they are one case")]
async fn check(
    server: &Server,
    client: &Client,
    call: &Call,
    status: u16,
    body: &Value,
    pointer: &str,
    name: &str,
    failures: &mut String,
) {
    answered(server, status, body).await;
    if let Err(error) = (call.send)(client.clone()).await {
        let _ = writeln!(failures, "{}: {pointer}, {name}: {error}", call.operation);
    }
    server.take_requests();
}
