//! Checks the values that a file of services states: a default or an example of a field.

use super::fields::FieldReader;
use crate::diagnostic::listed;
use crate::model::services::Type;
use crate::read::node::{Node, Value};
use crate::rust::names::snake;

impl FieldReader<'_> {
    /// Reads a value of a type under a key.
    pub(super) fn constant(
        &mut self,
        node: &Node,
        key: &str,
        field: &str,
        ty: &Type,
    ) -> Option<serde_json::Value> {
        let value = node.get(key)?;
        match fits(value, ty) {
            Ok(()) => {}
            Err((at, is, help)) => {
                let message = format!("the `{key}` of `{field}` {is}");
                self.problems.push(&at.at, message, help);
                return None;
            }
        }
        Some(json(value, ty))
    }

    /// Reads the example of a field, which shows more than its name.
    pub(super) fn example(
        &mut self,
        node: &Node,
        field: &str,
        ty: &Type,
    ) -> Option<serde_json::Value> {
        let example = self.constant(node, "example", field, ty)?;
        let value = node.get("example")?;
        let is_text = ty.innermost() == &Type::Text;
        let texts = value.items().iter().chain([value]);
        let mut texts = texts.filter_map(|item| Some((item, item.as_str()?)));
        if let Some((at, _)) = texts.find(|(_, text)| is_text && only_holds_a_place(text, field)) {
            self.problems.push(
                &at.at,
                format!("the `example` of `{field}` says no more than its name"),
                "write a value in the form of the real ones, with `acme` and `example.com` for names, or remove it",
            );
        }
        Some(example)
    }
}

/// Whether a value is one of this type: if not, which part is none, why, and what to do.
fn fits<'a>(value: &'a Node, ty: &Type) -> Result<(), (&'a Node, String, String)> {
    let wrong = |is: String, help: &str| Err((value, is, help.to_owned()));
    let other = |help: &str| wrong(format!("is {}", value.kind()), help);
    match (ty, &value.value) {
        (Type::Secret, _) => wrong(
            "would be a secret".to_owned(),
            "remove it: no secret stands in the spec, not even an invented one",
        ),
        (Type::Object(..), _) => wrong(
            "would be an object".to_owned(),
            "write the values at the fields of the object",
        ),
        (Type::Text, Value::String(text)) if text.is_empty() => {
            wrong("is empty".to_owned(), "write a value, or remove it")
        }
        (Type::Text, Value::String(_))
        | (Type::Boolean, Value::Bool(_))
        | (Type::Number, Value::Number(_)) => Ok(()),
        (Type::Text, _) => other("write a string, in quotes if YAML would read it as another type"),
        (Type::Timestamp, Value::String(text)) if is_timestamp(text) => Ok(()),
        (Type::Timestamp, _) => wrong(
            "is not a point in time".to_owned(),
            "write it like `2024-01-31T00:00:00Z`",
        ),
        (Type::Boolean, _) => other("write `true` or `false`, without quotes"),
        (Type::Integer, Value::Number(number)) => {
            let number = number.as_i64().map(i32::try_from);
            match number {
                Some(Ok(_)) => Ok(()),
                _ => wrong(
                    "is not a whole number of 32 bits".to_owned(),
                    "write a whole number, without quotes",
                ),
            }
        }
        (Type::Integer, _) => other("write a whole number, without quotes"),
        (Type::Number, _) => other("write a number, without quotes"),
        (Type::Enum(_, values), Value::String(text)) if values.contains(text) => Ok(()),
        (Type::Enum(_, values), _) => wrong(
            "is not a value of its enum".to_owned(),
            &format!("write one of {}", listed(values.iter().map(String::as_str))),
        ),
        (Type::List(_), Value::Array(items)) if items.is_empty() => {
            wrong("is empty".to_owned(), "write some items, or remove it")
        }
        (Type::List(ty), Value::Array(items)) => items.iter().try_for_each(|item| fits(item, ty)),
        // What is wrong with a list of secrets is not that this is none.
        (Type::List(ty), _) if matches!(ty.innermost(), Type::Secret | Type::Object(..)) => {
            fits(value, ty.innermost())
        }
        (Type::List(_), _) => other("write a list"),
    }
}

/// A value that fits, as JSON in which numbers are of their type.
fn json(value: &Node, ty: &Type) -> serde_json::Value {
    match (ty, &value.value) {
        (Type::Number, Value::Number(number)) => number.as_f64().into(),
        (Type::List(ty), Value::Array(items)) => items.iter().map(|item| json(item, ty)).collect(),
        _ => value.to_json(),
    }
}

/// Whether a text is a date and a time of RFC 3339, as far as its form goes.
fn is_timestamp(text: &str) -> bool {
    let form: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let Some(rest) = form.strip_prefix("0000-00-00T00:00:00") else {
        return false;
    };
    let zone = rest
        .strip_prefix('.')
        .map_or(rest, |fraction| fraction.trim_start_matches('0'));
    matches!(zone, "Z" | "+00:00" | "-00:00")
}

/// Whether a text only marks the place of a value, such as `your_api_key`, `host` or `XXX.XXX`.
fn only_holds_a_place(text: &str, field: &str) -> bool {
    let words = snake(text);
    words == snake(field)
        || words.starts_with("your_")
        || matches!(words.as_str(), "string" | "text" | "value" | "placeholder")
        || text.to_lowercase().contains("xxx")
        || (text.starts_with('<') && text.ends_with('>'))
}

#[cfg(test)]
mod tests {
    use super::{is_timestamp, only_holds_a_place};

    #[test]
    fn places_are_told_from_values() {
        for text in [
            "api_host",
            "API Host",
            "your-api-host",
            "string",
            "XXX.XXX.XXX.XXX",
            "<host>",
        ] {
            assert!(only_holds_a_place(text, "api_host"), "{text}");
        }
        for text in ["api.example.com", "host", "acme", "yours.example.com"] {
            assert!(!only_holds_a_place(text, "api_host"), "{text}");
        }
    }

    #[test]
    fn points_in_time_have_a_date_a_time_and_a_zone() {
        for text in ["2024-01-31T00:00:00Z", "2024-01-31T00:00:00.123+02:00"] {
            assert!(is_timestamp(text), "{text}");
        }
        for text in ["2024-01-31", "2024-01-31T00:00:00", "00:00:00Z", "", "é"] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
