//! The slow way through an answer that does not fit: its envelope is put right, its data is
//! repaired along the schema, and the result is read again by the same code.
//!
//! Nothing here is generic, so it is compiled once and not for each type.

use serde_json::{Map, Value, json};

use super::raw::RawAnswer;
use super::rejection::{Reason, is_success};
use super::repair::{Repair, RepairAction, Repairs, Unreadable, noun};
use super::salvage::salvage;
use crate::operation::{Access, Operation};
use crate::schema::{self, Field, Kind};

const NEXT_CURSOR: &str = "next_cursor";

/// How older versions of the API spelled it, and one client still does.
const OTHER_NEXT_CURSOR: &str = "nextCursor";

/// A body that was put right.
pub(super) struct Repaired {
    pub(super) body: Vec<u8>,
    pub(super) repairs: Vec<Repair>,
}

/// Puts the body of a success right, for the data that this operation answers.
pub(super) fn repair(answer: &RawAnswer, operation: &Operation) -> Result<Repaired, Reason> {
    let mut repairs = Repairs::default();
    let mut envelope = open(answer, &mut repairs)?;
    let mut body = Map::new();
    body.insert("code".into(), "Success".into());
    if let Some(message) = envelope.shift_remove("message").filter(Value::is_string) {
        body.insert("message".into(), message);
    }
    match operation.answer {
        schema::Answer::Message | schema::Answer::File => {}
        schema::Answer::Data(kind) => {
            data(&mut envelope, operation, kind, &mut repairs)?;
        }
        schema::Answer::Page(item) => page(&mut envelope, item, &mut repairs)?,
    }
    if let Some(data) = envelope.shift_remove("data") {
        body.insert("data".into(), data);
    }
    Ok(Repaired {
        body: json!(body).to_string().into_bytes(),
        repairs: repairs.into_vec(),
    })
}

/// The JSON of a body, also if no parser takes it as it is.
pub(super) fn parse(body: &[u8]) -> Option<(Value, bool)> {
    if let Ok(value) = serde_json::from_slice(body) {
        return Some((value, false));
    }
    Some((serde_json::from_slice(&salvage(body)).ok()?, true))
}

/// The envelope of a success, with its code and its message read.
fn open(answer: &RawAnswer, repairs: &mut Repairs) -> Result<Map<String, Value>, Reason> {
    let Some((value, salvaged)) = parse(&answer.body) else {
        return Err(Reason::broken(answer));
    };
    if salvaged {
        repairs.note_body("valid JSON", "invalid JSON", RepairAction::Converted);
    }
    let mut envelope = match value {
        Value::Object(envelope) => envelope,
        other => {
            let message = format!("the answer is {}, expected an envelope", noun(&other));
            return Err(Reason::unreadable(message, None));
        }
    };
    code(&envelope, repairs)?;
    if let Some(message) = envelope.get_mut("message")
        && !matches!(message, Value::String(_) | Value::Null)
    {
        let found = noun(message);
        repairs.note_field("message", "a text", found, RepairAction::LeftOut);
        *message = Value::Null;
    }
    Ok(envelope)
}

/// Whether an envelope tells of success. The status says so already; the code can say otherwise.
fn code(envelope: &Map<String, Value>, repairs: &mut Repairs) -> Result<(), Reason> {
    match envelope.get("code") {
        Some(Value::String(code)) if is_success(code) => Ok(()),
        Some(Value::Number(code)) if matches!(code.as_u64(), Some(200..=299)) => {
            repairs.note_field("code", "a text", "a number", RepairAction::Converted);
            Ok(())
        }
        Some(Value::String(_) | Value::Number(_)) => Err(Reason::Failure),
        odd if envelope.contains_key("data") || envelope.contains_key("message") => {
            let found = odd.map_or("absent", noun);
            repairs.note_field("code", "a text", found, RepairAction::LeftOut);
            Ok(())
        }
        _ => Err(Reason::unreadable(
            "the answer is no envelope: it has no `code`, no `data` and no `message`".to_owned(),
            None,
        )),
    }
}

fn data(
    envelope: &mut Map<String, Value>,
    operation: &Operation,
    kind: Kind,
    repairs: &mut Repairs,
) -> Result<(), Reason> {
    let field = Field::always("data", kind);
    let is_absent = match envelope.get("data") {
        None | Some(Value::Null) => true,
        Some(Value::Object(data)) => data.is_empty() && operation.access == Access::Write,
        Some(_) => false,
    };
    if is_absent && operation.access == Access::Write {
        // The change was carried out. An error would say that it was not.
        repairs.fill(envelope, &field);
        return Ok(());
    }
    if is_absent {
        return Err(Reason::without_data());
    }
    repairs.field(envelope, &field).map_err(Reason::misfit)
}

/// The data of a page: its items, and where the next page starts.
fn page(
    envelope: &mut Map<String, Value>,
    item: &'static Kind,
    repairs: &mut Repairs,
) -> Result<(), Reason> {
    let mut data = match envelope.shift_remove("data") {
        Some(Value::Object(data)) => data,
        Some(items @ Value::Array(_)) => {
            repairs.note_field("data", "an object", "a list", RepairAction::Converted);
            Map::from_iter([("items".to_owned(), items)])
        }
        None | Some(Value::Null) => return Err(Reason::without_data()),
        Some(other) => {
            return Err(Reason::misfit(Unreadable {
                path: "data".to_owned(),
                expected: "an object",
                found: noun(&other),
            }));
        }
    };
    if data.get(NEXT_CURSOR).is_none_or(Value::is_null)
        && let Some(cursor) = data.shift_remove(OTHER_NEXT_CURSOR)
    {
        data.insert(NEXT_CURSOR.to_owned(), cursor);
    }
    // There is no other word for "no next page" that is not null.
    if data.get(NEXT_CURSOR) == Some(&Value::Bool(false)) {
        data.shift_remove(NEXT_CURSOR);
    }
    data.shift_remove(OTHER_NEXT_CURSOR);
    repairs
        .within("data", |repairs| {
            repairs.field(&mut data, &Field::sometimes("items", Kind::List(item)))?;
            repairs.field(&mut data, &Field::sometimes(NEXT_CURSOR, Kind::Text))
        })
        .map_err(Reason::misfit)?;
    envelope.insert("data".into(), Value::Object(data));
    Ok(())
}

/// The `id` in the data of an answer, whatever else is in it.
pub(crate) fn data_id(body: &[u8]) -> Option<String> {
    let (body, _) = parse(body)?;
    match body.get("data")?.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}
