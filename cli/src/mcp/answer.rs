//! What a tool answers: without secrets, with the fields that are asked for, and no larger than
//! fits.

use fivetran::{ErrorKind, Operation};
use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::{Map, Value, json};

use crate::output::at;
use crate::secrets;

/// The result of a call.
pub(super) fn of(
    operation: &Operation,
    mut data: Value,
    message: Option<&str>,
    fields: &[String],
    largest: usize,
) -> CallToolResult {
    secrets::hide(operation, &mut data);
    if data.is_null() {
        data = json!({ "message": message.unwrap_or("done") });
    }
    if !fields.is_empty() {
        data = picked(&data, fields);
    }
    text(fitting(data, largest).to_string())
}

/// A result with a text.
pub(super) fn text(text: impl Into<String>) -> CallToolResult {
    CallToolResult::success(vec![ContentBlock::text(text)])
}

/// A result that says what went wrong.
pub(super) fn failure(text: impl Into<String>) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(text)])
}

/// What went wrong with a call, and what an agent can do about it.
pub(super) fn of_error(error: &fivetran::Error) -> CallToolResult {
    let hint = match error.kind() {
        ErrorKind::InvalidRequest => "Correct the arguments and call again.",
        ErrorKind::Denied => "Do not try again: ask the person who runs this server for the grant.",
        _ if error.is_not_found() => "List the things of this kind to find the right id.",
        _ if error.is_rate_limited() => "Wait as long as the message says, then call again.",
        _ if error.is_unauthorized() || error.is_forbidden() => {
            "The API key of this server may not do this. Do not try again."
        }
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => {
            "Read the state before you call again: the call may have been carried out."
        }
        _ => "",
    };
    failure(format!("{error}\n{hint}").trim_end())
}

/// The fields that are asked for: of a page, of each of its items.
fn picked(data: &Value, fields: &[String]) -> Value {
    let pick = |value: &Value| -> Value {
        let found = fields.iter();
        found
            .map(|path| (path.clone(), at(value, path).cloned().unwrap_or_default()))
            .collect()
    };
    match data.get("items") {
        Some(Value::Array(items)) => {
            let mut page = Map::new();
            page.insert("items".to_owned(), items.iter().map(pick).collect());
            if let Some(cursor) = data.get("next_cursor") {
                page.insert("next_cursor".to_owned(), cursor.clone());
            }
            page.into()
        }
        _ => pick(data),
    }
}

/// An answer that is no larger than fits. It says what is missing and how to get it.
fn fitting(data: Value, largest: usize) -> Value {
    let length = data.to_string().len();
    if length <= largest {
        return data;
    }
    if let Some(Value::Array(items)) = data.get("items") {
        let mut left = largest.saturating_sub(400);
        let kept: Vec<Value> = items
            .iter()
            .take_while(|item| {
                let length = item.to_string().len() + 1;
                let fits = length <= left;
                left = left.saturating_sub(length);
                fits
            })
            .cloned()
            .collect();
        if !kept.is_empty() {
            let note = format!(
                "These are the first {} of {} items of the page, which do not all fit. Call again \
                 with `limit` {}, or name the fields that you need in `answer_fields`; then go on \
                 with `cursor`.",
                kept.len(),
                items.len(),
                kept.len()
            );
            return json!({ "items": kept, "note": note });
        }
    }
    let names: Vec<&str> = match &data {
        Value::Object(object) => object.keys().map(String::as_str).take(100).collect(),
        _ => Vec::new(),
    };
    json!({
        "note": format!(
            "The answer has {length} bytes and does not fit. Name the fields that you need in \
             `answer_fields`, as `{}`.",
            names.first().unwrap_or(&"id")
        ),
        "fields": names,
    })
}
