//! The documentation of a field of a service.

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::model::services::{Condition, Facts, Field};
use crate::rust::{doc, prose};

/// What a field is for, and what is known of it, in sentences.
pub(super) fn field_doc(field: &Field) -> TokenStream {
    let Facts {
        default,
        example,
        optional,
        fixed,
        required_when,
        deprecated,
        successor,
    } = &field.facts;
    let mut text = field.description.clone();
    let mut say = |sentence: &str| text.push_str(&format!(" {sentence}."));
    if field.required {
        say("Required");
    }
    if *optional {
        say("Optional");
    }
    if field.read_only {
        say("Only in answers");
    }
    if !field.applies_when.is_empty() {
        let conditions = in_words(&field.applies_when);
        let needed = if required_when == &field.applies_when {
            ", and required then"
        } else {
            ""
        };
        say(&format!("Used only when {conditions}{needed}"));
    }
    if !required_when.is_empty() && required_when != &field.applies_when {
        say(&format!("Required when {}", in_words(required_when)));
    }
    if let Some(value) = default {
        say(&format!("Default: {}", code(value)));
    }
    if let Some(value) = example {
        say(&format!("Example: {}", code(value)));
    }
    if *fixed {
        say("Cannot be changed after creation");
    }
    match (deprecated, successor) {
        (true, Some(successor)) => say(&format!(
            "Deprecated by the service: use {}",
            prose::code(successor)
        )),
        (true, None) => say("Deprecated by the service"),
        (false, _) => {}
    }
    doc::paragraphs([text])
}

/// Conditions, of which any is enough, in words.
fn in_words(conditions: &[Condition]) -> String {
    let mut parts: Vec<(&str, Vec<String>)> = Vec::new();
    for Condition { field, value } in conditions {
        let value = prose::code(value);
        match parts.iter_mut().find(|(name, _)| name == field) {
            Some((_, values)) => values.push(value),
            None => parts.push((field, vec![value])),
        }
    }
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(field, values)| format!("{} is {}", prose::code(field), values.join(" or ")))
        .collect();
    parts.join(", or ")
}

/// A value as code, in one line. A list is that of its items.
fn code(value: &Value) -> String {
    let as_json = || prose::code(&value.to_string());
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(code).collect();
            items.join(", ")
        }
        // What a line of code would not show as it is.
        Value::String(text) if text.is_empty() || text.trim() != text => as_json(),
        Value::String(text) if text.contains(char::is_control) => as_json(),
        Value::String(text) => prose::code(text),
        _ => as_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::code;
    use serde_json::json;

    #[test]
    fn values_stay_in_one_line() {
        for (value, shown) in [
            (json!("a b"), "`a b`"),
            (json!("\t"), r#"`"\t"`"#),
            (json!(" "), r#"`" "`"#),
            (json!(""), r#"`""`"#),
            (json!("a`b"), "``a`b``"),
            (json!([1, "b"]), "`1`, `b`"),
            (json!(true), "`true`"),
        ] {
            assert_eq!(code(&value), shown);
        }
    }
}
