//! The body of a failure. It is read part by part: gateways and the service write it in many ways.

use serde_json::{Map, Value};

use super::lenient;
use super::raw::RawAnswer;

/// What a failure says of itself.
#[derive(Default)]
pub(crate) struct Failure {
    /// The code of the service, as `NotFound_Connection`.
    pub(crate) code: Option<String>,
    /// Words for a person.
    pub(crate) message: Option<String>,
}

impl Failure {
    /// Any body can be read as one: what it does not say stays empty.
    pub(crate) fn of(answer: &RawAnswer) -> Self {
        match lenient::parse(&answer.body) {
            Some((Value::Object(body), _)) => Self {
                code: code(&body),
                message: message(&body),
            },
            _ => Self::default(),
        }
    }
}

fn code(body: &Map<String, Value>) -> Option<String> {
    let own = body.get("code").and_then(scalar);
    own.or_else(|| match body.get("error") {
        Some(Value::Object(error)) => code(error),
        Some(Value::String(error)) if !error.contains(' ') => Some(error.clone()),
        _ => None,
    })
}

fn message(body: &Map<String, Value>) -> Option<String> {
    const KEYS: [&str; 7] = [
        "message",
        "error_description",
        "error",
        "errors",
        "detail",
        "details",
        "title",
    ];
    KEYS.iter().find_map(|key| words(body.get(*key)?))
}

/// The words in a value: a text, the texts of a list, or the message of an object.
fn words(value: &Value) -> Option<String> {
    let text = match value {
        Value::Array(items) => items
            .iter()
            .filter_map(words)
            .collect::<Vec<_>>()
            .join("; "),
        Value::Object(object) => message(object)?,
        value => scalar(value)?,
    };
    (!text.is_empty()).then_some(text)
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
