//! Every operation, called over HTTP: the request that it sends, its signature, its answer.

use std::fmt::Write as _;
use std::fs;

use fivetran_codegen::model::{Answer, Operation};
use fivetran_tests::calls::{self, Call};
use fivetran_tests::secrets;
use fivetran_tests::server::{Request, Scripted, Server};
use fivetran_tests::signature;
use fivetran_tests::snapshot;
use fivetran_tests::spec::{API, root};
use serde_json::{Value, json};

fn operation(call: &Call) -> &'static Operation {
    API.operations()
        .find(|operation| operation.id == call.operation)
        .expect("a call is of an operation of the spec")
}

/// `connection-schemas` becomes `connection_schemas`.
fn snake(tag: &str) -> String {
    tag.replace('-', "_")
}

/// `connection-schemas` becomes `ConnectionSchemas`.
fn pascal(tag: &str) -> String {
    tag.split('-')
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

#[test]
fn all_are_there() {
    let called: Vec<&str> = calls::all().map(|call| call.operation).collect();
    let described: Vec<&str> = API.operations().map(|operation| &*operation.id).collect();
    let listed: Vec<&str> = fivetran::operations()
        .iter()
        .map(|known| known.id)
        .collect();
    assert_eq!(described.len(), 172);
    assert_eq!(called, described);
    assert_eq!(listed, described);
}

#[tokio::test]
async fn each_is_called_and_answers_its_example() {
    let server = Server::start(&API).await;
    let client = server.client();
    // A snapshot that differs must not hide those after it.
    let mut changed = Vec::new();
    for call in calls::all() {
        let operation = operation(call);
        let outcome = (call.send)(client.clone()).await.unwrap_or_else(|error| {
            panic!("{} fails: {error:?}", call.operation);
        });
        let requests = server.take_requests();
        let [request] = requests.as_slice() else {
            panic!("{} sends {} requests", call.operation, requests.len());
        };

        assert_eq!(outcome.status, operation.status, "{}", call.operation);
        match &operation.answer {
            Answer::Binary => assert_eq!(outcome.data, json!(b"a package")),
            Answer::Message => {
                assert_eq!(outcome.data, Value::Null, "{}", call.operation);
                assert!(outcome.message.is_some(), "{}", call.operation);
            }
            Answer::Data(_) | Answer::Page(_) => {
                let example = operation
                    .example_answer
                    .as_ref()
                    .expect("it has an example");
                let lost = lost(&example["data"], &outcome.data, "data");
                assert_eq!(lost, Vec::<String>::new(), "{} loses these", call.operation);
            }
        }
        if !matches_snapshot(operation, request) {
            changed.push(call.operation);
        }
    }
    assert!(
        changed.is_empty(),
        "these are not as their snapshots say: {changed:?}"
    );
}

/// What stands in an example and not in what was read from it. Null, absent and empty are one.
fn lost(example: &Value, read: &Value, path: &str) -> Vec<String> {
    let is_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    match (example, read) {
        (Value::Object(example), Value::Object(read)) => example
            .iter()
            .flat_map(|(key, value)| {
                let read = read.get(key).unwrap_or(&Value::Null);
                lost(value, read, &format!("{path}.{key}"))
            })
            .collect(),
        (Value::Array(example), Value::Array(read)) if example.len() == read.len() => example
            .iter()
            .zip(read)
            .enumerate()
            .flat_map(|(index, (example, read))| lost(example, read, &format!("{path}.{index}")))
            .collect(),
        (example, read) if example == read || (is_nothing(example) && is_nothing(read)) => {
            Vec::new()
        }
        (example, read) => vec![format!("{path}: {example} became {read}")],
    }
}

/// One file an operation, so that a reviewer sees just the operations that changed.
fn matches_snapshot(operation: &Operation, request: &Request) -> bool {
    let resource = API
        .resources
        .iter()
        .find(|resource| {
            resource
                .operations
                .iter()
                .any(|known| known.id == operation.id)
        })
        .expect("an operation is one of a resource");
    let generated = |folder: &str| {
        let client = fivetran_codegen::CLIENT;
        let file = format!("{client}/{folder}/{}.rs", snake(&resource.tag));
        fs::read_to_string(root().join(file)).expect("the resource was generated")
    };
    let signature = signature::render(
        &generated("resources"),
        &generated("requests"),
        &snake(&resource.tag),
        &pascal(&resource.tag),
        &snake(operation.verb()),
    );
    let text = format!("{signature}\n{}", rendered(request));
    let folder = format!("operations/{}", resource.tag);
    snapshot::matches(&folder, operation.verb(), || text)
}

/// The request as it was on the wire, without what differs from run to run.
fn rendered(request: &Request) -> String {
    let mut text = format!("{} {}\n", request.method, request.target);
    let mut headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap_or("?")))
        .filter(|(name, _)| !matches!(*name, "host" | "user-agent" | "content-length"))
        .collect();
    headers.sort_unstable();
    let boundary = request
        .header("content-type")
        .and_then(|value| value.split_once("boundary="))
        .map(|(_, boundary)| boundary);
    for (name, value) in headers {
        let value = if name == "authorization" {
            "Basic [redacted]"
        } else {
            value
        };
        let _ = writeln!(text, "{name}: {value}");
    }
    if !request.body.is_empty() {
        let body = match serde_json::from_slice::<Value>(&request.body) {
            Ok(body) => format!("{body:#}"),
            Err(_) => String::from_utf8_lossy(&request.body).replace("\r\n", "\n"),
        };
        let _ = writeln!(text, "\n{body}");
    }
    match boundary {
        Some(boundary) => text.replace(boundary, "[boundary]"),
        None => text,
    }
}

#[test]
fn no_snapshot_is_of_an_operation_that_is_gone() {
    let folder = root().join(snapshot::FOLDER).join("operations");
    for resource in fs::read_dir(folder).expect("there are snapshots") {
        let resource = resource.expect("it can be read");
        let tag = resource.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(resource.path()).expect("it is a folder") {
            let name = file.expect("it can be read").file_name();
            let name = name.to_string_lossy();
            let verb = name.trim_end_matches(".snap");
            let lives = API.resources.iter().any(|known| {
                known.tag == tag && known.operations.iter().any(|known| known.verb() == verb)
            });
            assert!(lives, "{tag}/{name} is of no operation: remove the file");
        }
    }
}

#[tokio::test]
async fn each_list_is_read_to_its_end_as_items_and_as_pages() {
    let server = Server::start(&API).await;
    let client = server.client();
    let mut lists = 0;
    for call in calls::all() {
        let Some(pages) = &call.pages else {
            assert!(!operation(call).paged(), "{}", call.operation);
            continue;
        };
        lists += 1;
        let example = operation(call)
            .example_answer
            .clone()
            .expect("it has an example");
        let items = example["data"]["items"]
            .as_array()
            .expect("it has items")
            .len();
        let page = |cursor: Option<&str>| {
            let mut page = example.clone();
            page["data"]["next_cursor"] = json!(cursor);
            Scripted::json(200, &page)
        };
        let script = || [page(Some("second")), page(Some("third")), page(None)];

        server.script(script());
        let read = (pages.items)(client.clone())
            .await
            .expect("items can be read");
        assert_eq!(read.len(), 3 * items, "{}", call.operation);
        assert_cursors(&server, call);

        server.script(script());
        let read = (pages.pages)(client.clone())
            .await
            .expect("pages can be read");
        assert_eq!(read, [items; 3], "{}", call.operation);
        assert_cursors(&server, call);
    }
    assert_eq!(
        lists,
        API.operations().filter(|known| known.paged()).count()
    );
    assert!(lists > 30, "{lists}");
}

/// Each page is asked for with the cursor of the page before, and with all else as it was.
fn assert_cursors(server: &Server, call: &Call) {
    let requests = server.take_requests();
    let cursor = |request: &Request| {
        let (path, query) = request.target.split_once('?').expect("there is a query");
        let mut rest: Vec<String> = query.split('&').map(str::to_owned).collect();
        let at = rest.iter().position(|pair| pair.starts_with("cursor="));
        let cursor = rest.swap_remove(at.expect("there is a cursor"));
        rest.sort();
        (cursor, path.to_owned(), rest)
    };
    let [first, second, third] = requests.as_slice() else {
        panic!("{} sends {} requests", call.operation, requests.len());
    };
    let (_, path, rest) = cursor(first);
    assert_eq!(
        cursor(second),
        ("cursor=second".into(), path.clone(), rest.clone())
    );
    assert_eq!(cursor(third), ("cursor=third".into(), path, rest));
}

#[tokio::test]
async fn no_secret_is_printed() {
    let server = Server::start(&API).await;
    let client = server.client();
    for call in calls::all() {
        let operation = operation(call);
        let mut secrets = vec![fivetran_tests::server::SECRET.to_owned()];
        let known = fivetran::operation(call.operation).expect("the table has it");
        if let Some(example) = operation
            .example_request
            .as_ref()
            .filter(|_| known.sends_secrets)
        {
            secrets.extend(secrets::values(example));
        }
        let outcome = (call.send)(client.clone()).await.expect("it answers");
        let request = (call.debug)(&client);
        if let Some(example) = operation
            .example_answer
            .as_ref()
            .filter(|_| known.answers_secrets)
        {
            secrets.extend(secrets::values(&example["data"]));
        }
        for secret in secrets {
            assert!(
                !request.contains(&secret),
                "{} shows {secret}",
                call.operation
            );
            assert!(
                !outcome.debug.contains(&secret),
                "{} shows {secret}",
                call.operation
            );
        }
    }
}
