//! The start of a body, for an error, without the values that could be secrets.

use serde_json::Value;

use super::raw::RawAnswer;
use crate::values::{Hidden, REDACTED};

/// The longest excerpt, in characters.
const LONGEST: usize = 512;

/// Keys whose values are written by the service itself and are not data: they are kept.
const KEPT: [&str; 2] = ["code", "message"];

/// An excerpt of the body of an answer; `None` if the body is empty.
pub(crate) fn excerpt(answer: &RawAnswer) -> Option<String> {
    of(&answer.body, &answer.hidden)
}

fn of(body: &[u8], hidden: &Hidden) -> Option<String> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let body = body.strip_prefix(MARK).unwrap_or(body).trim_ascii();
    if body.is_empty() {
        return None;
    }
    if let Ok(mut json) = serde_json::from_slice(body) {
        hide(&mut json, hidden);
        return Some(cut(&json.to_string()));
    }
    // Broken JSON can hold secrets that cannot be recognized: show only its length. A page of a
    // gateway, or plain text, is shown.
    if !body.starts_with(b"<") && body.iter().any(|byte| b"{[\"".contains(byte)) {
        return Some(format!("[{} bytes that are no whole JSON]", body.len()));
    }
    // Scrub before cutting: a hidden text that is cut would no longer be found.
    Some(cut(&hidden.scrub(&String::from_utf8_lossy(body))))
}

/// Hides all texts and numbers, except the values of [`KEPT`] keys.
fn hide(value: &mut Value, hidden: &Hidden) {
    match value {
        Value::Object(entries) => {
            let shown = std::mem::take(entries).into_iter().map(|(key, mut value)| {
                match &mut value {
                    Value::String(text) if KEPT.contains(&key.as_str()) => {
                        *text = hidden.scrub(text);
                    }
                    value => hide(value, hidden),
                }
                (hidden.scrub(&key), value)
            });
            *entries = shown.collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide(item, hidden)),
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
    use super::{LONGEST, of};
    use crate::values::{Hidden, Secret};

    fn excerpt(body: &[u8]) -> Option<String> {
        of(body, &Hidden::from_iter([Secret::from("the-secret")]))
    }

    #[test]
    fn code_and_message_are_kept_and_data_is_hidden() {
        let body =
            br#"{"code":"Bad","message":"no","data":{"password":"hunter2","port":5432,"on":true}}"#;
        let expected = r#"{"code":"Bad","message":"no","data":{"password":"[redacted]","port":"[redacted]","on":true}}"#;
        assert_eq!(excerpt(body).as_deref(), Some(expected));
    }

    #[test]
    fn json_that_is_cut_short_is_not_shown() {
        for body in [
            r#"{"data":{"password":"hunter2"#,
            r#"["hunter2"#,
            "\u{feff}{\"password\":\"hunter2",
            r#")]}', {"password":"hunter2"}"#,
        ] {
            let shown = excerpt(body.as_bytes()).unwrap_or_default();
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[test]
    fn hidden_texts_are_removed_everywhere() {
        let page = format!("<html>{}the-secret</html>", "x".repeat(LONGEST - 10));
        let json = r#"{"message":"\"the-secret\"","data":{"the-secret":null}}"#;
        for body in [&page, json] {
            let shown = excerpt(body.as_bytes()).unwrap_or_default();
            assert!(!shown.contains("the-"), "{shown}");
        }
    }

    #[test]
    fn a_page_of_a_gateway_is_cut() {
        let page = format!("<html>{}", "ü".repeat(10_000));
        let shown = excerpt(page.as_bytes()).unwrap_or_default();
        assert!(shown.starts_with("<html>"));
        assert_eq!(shown.chars().count(), LONGEST + 1);
        assert_eq!(excerpt(b" \n"), None);
    }
}
