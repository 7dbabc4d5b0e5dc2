//! The form of a request: its headers, and its arguments against the spec.

use std::sync::OnceLock;

use fivetran::http::{HeaderMap, header};
use fivetran::{Client, Field, Kind, Method, TransportError, Upload};
use serde_json::{Map, Value};

use super::answer::Refusal;
use super::route::Route;

/// Why the headers of a request are refused: 406 for what it wants, 415 for what it sends.
pub(crate) fn media_fault(route: &Route, headers: &HeaderMap) -> Option<Refusal> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let accept = text(header::ACCEPT).unwrap_or("*/*").to_ascii_lowercase();
    let is_taken = accept.split(',').any(|part| {
        let mut parts = part.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default();
        let version = parts.find_map(|part| part.strip_prefix("version="));
        let is_known = matches!(version, None | Some("1" | "2"));
        is_known
            && matches!(
                kind,
                "*/*" | "application/*" | "application/json" | "application/octet-stream"
            )
    });
    if !is_taken {
        let message = "the `Accept` header asks for something else than application/json";
        return Some(Refusal::new(406, "NotAcceptable", message));
    }
    let operation = route.operation;
    if !matches!(operation.method, Method::Post | Method::Patch) {
        return None;
    }
    let expected = match operation.files {
        [] => "application/json",
        _ => "multipart/form-data",
    };
    let sent = text(header::CONTENT_TYPE).unwrap_or_default();
    let sent = sent.split(';').next().unwrap_or_default().trim();
    (!sent.eq_ignore_ascii_case(expected)).then(|| {
        let message = format!("the `Content-Type` header must be {expected}");
        Refusal::new(415, "UnsupportedMediaType", message)
    })
}

/// Checks all arguments of a request as the client checks them before it sends.
///
/// # Errors
///
/// When one is wrong. The message names it.
pub(crate) fn arguments(
    route: &Route,
    query: &[(String, String)],
    body: Option<&Value>,
    files: &[(String, Vec<u8>)],
) -> Result<(), Refusal> {
    let operation = route.operation;
    let mut arguments = Map::new();
    for (name, value) in &route.path {
        arguments.insert((*name).to_owned(), value.clone().into());
    }
    for (name, text) in query {
        let field = operation
            .query_parameters
            .iter()
            .find(|field| field.name == name);
        let value = field.map_or_else(|| text.clone().into(), |field| typed(field, text));
        arguments.insert(name.clone(), value);
    }
    if let Some(body) = body {
        arguments.insert("body".to_owned(), body.clone());
    }
    let mut call = checker()?
        .call(operation)
        .arguments(Value::Object(arguments));
    for (name, content) in files {
        call = call.file(name, Upload::new("file", content.clone()));
    }
    call.preview().map(|_| ()).map_err(|error| {
        // What it is called in the API is not in the message: the caller knows what it called.
        Refusal::invalid(error.message().to_owned())
    })
}

/// A parameter of the query as JSON. What cannot be one stays a text, which is then refused.
fn typed(field: &Field, text: &str) -> Value {
    match field.kind {
        Kind::Integer | Kind::LongInteger | Kind::Number | Kind::Boolean => {
            serde_json::from_str(text).unwrap_or_else(|_| text.into())
        }
        _ => text.into(),
    }
}

/// A client that checks requests and sends none.
fn checker() -> Result<&'static Client, Refusal> {
    static CHECKER: OnceLock<Option<Client>> = OnceLock::new();
    let checker = CHECKER.get_or_init(|| {
        let never = |_| async { Err(TransportError::not_sent("this client only checks")) };
        Client::builder().transport(never).build().ok()
    });
    let failed = || Refusal::new(500, "InternalError", "requests cannot be checked");
    checker.as_ref().ok_or_else(failed)
}
