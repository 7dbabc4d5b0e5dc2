//! Which powers a call uses, and whether it is idempotent: judged by what it sends.
//!
//! What cannot be judged counts as what may do harm: a value that no table knows, a field that no
//! table knows, a body where none is expected.

use serde::Serialize;
use serde_json::Value;

use crate::operation::{Access, DESTROY, INTERRUPT, Idempotence, Operation, When};
use crate::schema::Kind;

/// A power that a call uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UsedPower {
    /// Its name, one of [`powers`](crate::powers).
    pub power: &'static str,
    /// The capability in which it must be granted.
    pub area: &'static str,
    /// What happens, as a sentence.
    pub what: &'static str,
    /// The field that makes the call use it: of the body, with all names that lead to it, or of the
    /// answer. `None` if it is the operation itself.
    pub field: Option<String>,
}

/// What is said of a call whose body cannot be judged.
const IN_DOUBT: &str = "It sends what cannot be judged, which counts as destructive.";

/// The powers that a call of an operation with this body uses.
pub(crate) fn used(operation: &Operation, body: Option<&Value>) -> Vec<UsedPower> {
    let doubt = doubt(operation, body);
    let mut used = Vec::new();
    let mut add = |power, area, what, field| {
        used.push(UsedPower {
            power,
            area,
            what,
            field,
        });
    };
    for it in operation.powers {
        match it.when {
            When::Always => add(it.power, operation.capability, it.what, None),
            When::Answered(field) => {
                let own = [operation.capability];
                let areas = match operation.also_reads {
                    [] => own.as_slice(),
                    areas => areas,
                };
                for area in areas {
                    add(it.power, area, it.what, Some(field.to_owned()));
                }
            }
            When::Sent(..) => {
                if let Some(field) = doubt.clone().or_else(|| place(it.when, body)) {
                    add(it.power, operation.capability, it.what, Some(field));
                }
            }
        }
    }
    if let Some(field) = doubt.filter(|_| operation.access == Access::Write) {
        add(DESTROY, operation.capability, IN_DOUBT, Some(field));
    }
    used
}

/// Whether a call of an operation with this body can be repeated and leaves the same state.
pub(crate) fn is_idempotent(operation: &Operation, body: Option<&Value>) -> bool {
    match operation.idempotent {
        Idempotence::Always => true,
        Idempotence::Never => false,
        Idempotence::Unless(repeats) => {
            doubt(operation, body).is_none()
                && repeats.iter().all(|(when, _)| place(*when, body).is_none())
        }
    }
}

/// What is lost or interrupted, in one text.
pub(crate) fn destructive(used: &[UsedPower]) -> Option<String> {
    let mut sentences: Vec<&str> = Vec::new();
    for it in used {
        if matches!(it.power, DESTROY | INTERRUPT) && !sentences.contains(&it.what) {
            sentences.push(it.what);
        }
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The names of powers, each once.
pub(crate) fn names(used: &[UsedPower]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for it in used {
        if !names.contains(&it.power) {
            names.push(it.power);
        }
    }
    names
}

/// The first place of a body where it cannot be judged.
fn doubt(operation: &Operation, body: Option<&Value>) -> Option<String> {
    match (operation.body, body) {
        (Some(kind), Some(body)) => unknown(kind, body, String::new()),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => Some(String::new()),
    }
    .map(|place| {
        if place.is_empty() {
            "body".to_owned()
        } else {
            place
        }
    })
}

/// The first place where a condition holds.
fn place(when: When, body: Option<&Value>) -> Option<String> {
    match (when, body) {
        (When::Sent(path, unless), Some(body)) => found(body, path, unless, String::new()),
        _ => Some(String::new()),
    }
}

fn found(value: &Value, path: &[&str], unless: &[&str], at: String) -> Option<String> {
    let Some((step, rest)) = path.split_first() else {
        let text = value.to_string();
        let is_harmless = unless.iter().any(|known| known.eq_ignore_ascii_case(&text));
        return (!is_harmless).then_some(at);
    };
    match value {
        Value::Array(items) if *step == "*" => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| found(item, rest, unless, format!("{at}[{index}]"))),
        Value::Object(entries) if *step == "*" => entries
            .iter()
            .find_map(|(name, value)| found(value, rest, unless, below(&at, name))),
        Value::Object(entries) => {
            let value = entries.get(*step)?;
            found(value, rest, unless, below(&at, step))
        }
        // No object and no list: what it does cannot be told.
        _ => Some(at),
    }
}

/// The first field that the table of the body does not have, or that is of another form.
fn unknown(kind: Kind, value: &Value, at: String) -> Option<String> {
    match (kind, value) {
        (Kind::Object(fields), Value::Object(entries)) => {
            entries.iter().find_map(|(name, value)| {
                let at = below(&at, name);
                match fields.iter().find(|field| field.name == name) {
                    Some(field) => unknown(field.kind, value, at),
                    None => Some(at),
                }
            })
        }
        (Kind::Map(kind), Value::Object(entries)) => entries
            .iter()
            .find_map(|(name, value)| unknown(*kind, value, below(&at, name))),
        (Kind::List(kind), Value::Array(items)) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| unknown(*kind, item, format!("{at}[{index}]"))),
        // Null takes away what a field holds: the conditions on it hold.
        (_, Value::Null) => None,
        (Kind::Object(_) | Kind::Map(_) | Kind::List(_), _) => Some(at),
        _ => None,
    }
}

fn below(at: &str, name: &str) -> String {
    let name = name.escape_debug();
    match at {
        "" => name.to_string(),
        at => format!("{at}.{name}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{found, unknown};
    use crate::schema::{Field, Kind};

    const PART: &[Field] = &[
        Field::sometimes("on", Kind::Boolean),
        Field::sometimes("mode", Kind::Enum(&["A", "B"])),
    ];
    const BODY: Kind = Kind::Object(&[
        Field::sometimes("parts", Kind::Map(&Kind::Object(PART))),
        Field::sometimes("list", Kind::List(&Kind::Object(PART))),
        Field::sometimes("free", Kind::FreeForm),
    ]);

    fn at(body: &Value, path: &[&str], unless: &[&str]) -> Option<String> {
        found(body, path, unless, String::new())
    }

    #[test]
    fn only_a_value_that_is_known_to_be_harmless_is() {
        let on = ["parts", "*", "on"];
        for harmless in [
            json!({}),
            json!({ "parts": {} }),
            json!({ "parts": { "a": { "on": true } } }),
        ] {
            assert_eq!(at(&harmless, &on, &["true"]), None, "{harmless}");
        }
        for value in [
            json!(false),
            json!(null),
            json!("true"),
            json!(1),
            json!([true]),
            json!({}),
        ] {
            let body = json!({ "parts": { "a": { "on": true }, "b": { "on": value } } });
            assert_eq!(
                at(&body, &on, &["true"]).as_deref(),
                Some("parts.b.on"),
                "{body}"
            );
        }
        for parts in [json!(null), json!("all"), json!(true), json!({ "a": null })] {
            let body = json!({ "parts": parts });
            assert!(at(&body, &on, &["true"]).is_some(), "{body}");
        }
        let mode = |value: &str| json!({ "list": [{ "mode": value }] });
        assert_eq!(at(&mode("a"), &["list", "*", "mode"], &["\"A\""]), None);
        let place = at(&mode("A "), &["list", "*", "mode"], &["\"A\""]);
        assert_eq!(place.as_deref(), Some("list[0].mode"));
    }

    #[test]
    fn what_no_table_knows_is_in_doubt() {
        let known = [
            json!({}),
            json!({ "parts": { "any name": { "on": "yes" } }, "free": { "a": [1] } }),
            json!({ "list": [{ "mode": "C" }], "parts": null }),
        ];
        for body in known {
            assert_eq!(unknown(BODY, &body, String::new()), None, "{body}");
        }
        for (body, place) in [
            (json!({ "Parts": {} }), "Parts"),
            (json!({ "parts": { "a": { "ON": true } } }), "parts.a.ON"),
            (json!({ "list": [{}, { "x": 1 }] }), "list[1].x"),
            (json!({ "list": { "0": {} } }), "list"),
            (json!({ "parts": [] }), "parts"),
            (json!([]), ""),
            (json!("{}"), ""),
        ] {
            let found = unknown(BODY, &body, String::new());
            assert_eq!(found.as_deref(), Some(place), "{body}");
        }
    }
}
