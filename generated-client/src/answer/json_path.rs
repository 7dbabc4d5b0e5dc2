//! The path of keys to a place in a JSON text that is given by line and column.
//!
//! The text is scanned again, and only after an error. If serde tracked the path while decoding,
//! the decoding code of every type would be compiled twice.

/// An object or array that encloses a place.
enum Level {
    /// An object, and the key that was read last.
    Object(Option<String>),
    /// An array, and the index of the value.
    Array(usize),
}

/// The path of the value at the line and column of a `serde_json` error, such as
/// `data.items[3].id`; `.` for the whole text.
pub(super) fn at(text: &[u8], line: usize, column: usize) -> String {
    let before: usize = text
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let end = before.saturating_add(column).min(text.len());
    written(&levels(&text[..end]))
}

/// The objects and arrays that are open at the end of a text.
fn levels(text: &[u8]) -> Vec<Level> {
    let mut levels = Vec::new();
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'{' => levels.push(Level::Object(None)),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Object(key)) => *key = None,
                Some(Level::Array(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let length = string_length(rest);
                if let Some(Level::Object(key @ None)) = levels.last_mut() {
                    let inner = rest.get(..length.saturating_sub(1)).unwrap_or(rest);
                    *key = Some(String::from_utf8_lossy(inner).into_owned());
                }
                rest = rest.get(length..).unwrap_or_default();
            }
            _ => {}
        }
    }
    levels
}

/// The length of a string after its opening quote, including the closing quote.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = false;
    for (index, byte) in text.iter().enumerate() {
        match byte {
            b'"' if !escaped => return index + 1,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

fn written(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object(Some(key)) if path.is_empty() => path.push_str(key),
            Level::Object(Some(key)) => {
                path.push('.');
                path.push_str(key);
            }
            Level::Object(None) => {}
            Level::Array(index) => path.push_str(&format!("[{index}]")),
        }
    }
    if path.is_empty() { ".".into() } else { path }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::at;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is only read")]
    struct Whole {
        id: String,
        #[serde(default)]
        items: Vec<Item>,
        #[serde(default)]
        by_name: BTreeMap<String, Item>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is only read")]
    struct Item {
        name: String,
        #[serde(default)]
        count: Option<i32>,
    }

    fn place(text: &str) -> String {
        let error = serde_json::from_str::<Whole>(text).expect_err("it does not fit");
        at(text.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_value_that_does_not_fit_is_named() {
        for (text, expected) in [
            (r#"{"id": 7}"#, "id"),
            (r#"{"id": {"a": 1}}"#, "id"),
            (r#"{"id": null, "items": []}"#, "id"),
            (r#"{"id": "a", "items": 1}"#, "items"),
            (r#"{"id": "a", "items": [1]}"#, "items[0]"),
            (
                r#"{"id": "a", "items": [{"name": "x"}, {"name": 7}]}"#,
                "items[1].name",
            ),
            (
                r#"{"id": "a", "items": [{"name": "x"}, {"count": 7}]}"#,
                "items[1]",
            ),
            (
                r#"{"id": "a", "items": [{"name": "x", "count": "many"}]}"#,
                "items[0].count",
            ),
            (
                "{\"id\": \"a\",\n \"items\": [\n {\"name\": [1, 2]}]}",
                "items[0].name",
            ),
            (
                r#"{"by_name": {"a \"b\" {c": {"name": true}}, "id": "a"}"#,
                r#"by_name.a \"b\" {c.name"#,
            ),
            (r#"{"unknown": [1, {"x": [2, 3]}], "id": false}"#, "id"),
            (r#"{"items": []}"#, "."),
            ("[]", "."),
            ("<html>", "."),
            ("", "."),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }

    #[test]
    fn any_place_in_any_text_has_a_path() {
        for text in [
            "",
            "\"",
            "{\"",
            "{\"a\\",
            "]]}},",
            "{\"a\":[1,[2,\n\n{\"b\":\"\\\"",
            "\u{fffd}[[[",
        ] {
            for line in 0..5 {
                for column in 0..20 {
                    assert!(!at(text.as_bytes(), line, column).is_empty());
                }
            }
        }
    }
}
