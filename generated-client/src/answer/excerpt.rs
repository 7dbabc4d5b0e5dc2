//! The start of a body, for an error, without the values that could be secrets.

use serde_json::{Map, Value};

use super::raw::RawAnswer;
use crate::redact::Hidden;
use crate::values::REDACTED;

/// The longest excerpt, in characters.
const LONGEST: usize = 512;

/// Keys whose values are written by the service itself and are not data: they are kept.
const KEPT: [&str; 2] = ["code", "message"];

/// The longest body that is read as JSON, in bytes. A part of a JSON text is no JSON.
const LONGEST_JSON: usize = 64 * 1024;

/// How much of a text is read, in bytes.
const PREFIX: usize = 16 * 1024;

/// An excerpt of the body of an answer; `None` if the body is empty.
pub(crate) fn excerpt(answer: &RawAnswer) -> Option<String> {
    of(
        &answer.body,
        answer.content_type().as_deref(),
        &answer.hidden,
    )
}

fn of(body: &[u8], content_type: Option<&str>, hidden: &Hidden) -> Option<String> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let body = body.strip_prefix(MARK).unwrap_or(body).trim_ascii();
    if body.is_empty() {
        return None;
    }
    if body.len() <= LONGEST_JSON
        && let Ok(mut json) = serde_json::from_slice(body)
    {
        hide(&mut json, hidden);
        return Some(cut(&json.to_string()));
    }
    let kind = content_type.unwrap_or("an unknown type");
    let summary = cut(&format!("[{} bytes of {kind}, no whole JSON]", body.len()));
    if !is_shown(body, content_type) {
        return Some(summary);
    }
    // Scrub before cutting: a hidden text that is cut would no longer be found.
    let prefix = String::from_utf8_lossy(&body[..body.len().min(PREFIX)]);
    Some(format!("{summary} {}", cut(&hidden.scrub(&prefix))))
}

/// Whether a body that is no JSON is shown: a page of a gateway, or plain text. Broken JSON, also
/// within a text, can hold secrets that nobody knows.
fn is_shown(body: &[u8], content_type: Option<&str>) -> bool {
    let kind = content_type.unwrap_or_default().to_ascii_lowercase();
    let is_page = body.starts_with(b"<") && !kind.contains("json");
    let is_text = matches!(&*kind, "" | "text/plain" | "text/html");
    is_page || (is_text && !body.iter().any(|byte| b"{[\"".contains(byte)))
}

/// Hides all texts and numbers of an envelope, except its own [`KEPT`] ones.
fn hide(value: &mut Value, hidden: &Hidden) {
    let Value::Object(entries) = value else {
        return hide_all(value, hidden);
    };
    for (key, value) in entries.iter_mut() {
        match value {
            Value::String(text) if KEPT.contains(&key.as_str()) => *text = hidden.scrub(text),
            value => hide_all(value, hidden),
        }
    }
    scrub_keys(entries, hidden);
}

fn hide_all(value: &mut Value, hidden: &Hidden) {
    match value {
        Value::Object(entries) => {
            entries
                .values_mut()
                .for_each(|value| hide_all(value, hidden));
            scrub_keys(entries, hidden);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide_all(item, hidden)),
        Value::String(_) | Value::Number(_) => *value = Value::from(REDACTED),
        Value::Null | Value::Bool(_) => {}
    }
}

fn scrub_keys(entries: &mut Map<String, Value>, hidden: &Hidden) {
    let old = std::mem::take(entries).into_iter();
    *entries = old
        .map(|(key, value)| (hidden.scrub(&key), value))
        .collect();
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
    use crate::redact::Hidden;
    use crate::values::Secret;

    fn excerpt(body: &[u8]) -> Option<String> {
        of(body, None, &Hidden::from_iter([Secret::from("the-secret")]))
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
    fn code_and_message_of_data_are_hidden() {
        let shown = excerpt(br#"{"data":{"message":"hunter2","x":[{"code":"hunter2"}]}}"#);
        let hidden = r#"{"data":{"message":"[redacted]","x":[{"code":"[redacted]"}]}}"#;
        assert_eq!(shown.as_deref(), Some(hidden));
    }

    #[test]
    fn other_types_show_their_length() {
        let hidden = Hidden::default();
        for (kind, text) in [
            ("application/octet-stream", "hunter2"),
            ("application/json", "<hunter2"),
            ("application/x-www-form-urlencoded", "password=hunter2"),
        ] {
            let shown = of(text.as_bytes(), Some(kind), &hidden).unwrap_or_default();
            let expected = format!("[{} bytes of {kind}, no whole JSON]", text.len());
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn a_page_of_a_gateway_is_cut() {
        let page = format!("<html>{}", "ü".repeat(10_000));
        let shown = excerpt(page.as_bytes()).unwrap_or_default();
        let start = "[20006 bytes of an unknown type, no whole JSON] <html>";
        assert!(shown.starts_with(start), "{shown}");
        assert!(shown.chars().count() < start.len() + LONGEST + 1);
        assert_eq!(excerpt(b" \n"), None);
    }
}
