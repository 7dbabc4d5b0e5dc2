//! The start of a body for an error, without what could be a secret.

use serde_json::Value;

use crate::preview::REDACTED;

/// Longer excerpts are cut.
const LONGEST: usize = 512;

/// Keys whose values are words of the service, not data.
const TOLD: [&str; 2] = ["code", "message"];

/// An excerpt of a body; nothing if it is empty.
pub(crate) fn excerpt(body: &[u8]) -> Option<String> {
    let body = body.trim_ascii();
    if body.is_empty() {
        return None;
    }
    if let Ok(mut json) = serde_json::from_slice(body) {
        hide(&mut json);
        return Some(cut(&json.to_string()));
    }
    // JSON that is cut short can hold anything, and there is no telling what.
    if matches!(body.first(), Some(b'{' | b'[' | b'"')) {
        return Some(format!("[{} bytes that are no whole JSON]", body.len()));
    }
    Some(cut(&String::from_utf8_lossy(body)))
}

/// Hides all texts and numbers but those that the service says itself.
fn hide(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                if !(TOLD.contains(&key.as_str()) && value.is_string()) {
                    hide(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        Value::String(_) | Value::Number(_) => *value = Value::from(REDACTED),
        Value::Null | Value::Bool(_) => {}
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, excerpt};

    #[test]
    fn words_of_the_service_are_told_and_data_is_not() {
        let body =
            br#"{"code":"Bad","message":"no","data":{"password":"hunter2","port":5432,"on":true}}"#;
        let expected = r#"{"code":"Bad","message":"no","data":{"password":"[redacted]","port":"[redacted]","on":true}}"#;
        assert_eq!(excerpt(body).as_deref(), Some(expected));
    }

    #[test]
    fn json_that_is_cut_short_is_not_told() {
        let told = excerpt(br#"{"data":{"password":"hunter2"#).unwrap_or_default();
        assert!(!told.contains("hunter2"), "{told}");
    }

    #[test]
    fn a_page_of_a_gateway_is_cut() {
        let page = format!("<html>{}", "ü".repeat(10_000));
        let told = excerpt(page.as_bytes()).unwrap_or_default();
        assert!(told.starts_with("<html>"));
        assert_eq!(told.chars().count(), LONGEST + 1);
        assert_eq!(excerpt(b" \n"), None);
    }
}
