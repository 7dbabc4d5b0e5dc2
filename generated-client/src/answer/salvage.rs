//! Turns text that is almost JSON into JSON, for answers that no parser takes as they are.
//!
//! It is used only after the parser refused a body. What it mends: a byte order mark, bytes that
//! are not UTF-8, control characters and unpaired surrogates in texts, numbers out of range, `NaN`
//! and the like, and values that are nested too deep. The structure is left as it is: a body that
//! is cut short stays unreadable.

use std::borrow::Cow;

/// `serde_json` refuses to go deeper than 128 levels. Whatever is deeper becomes null.
const DEEPEST: usize = 96;

/// The text with everything replaced that JSON does not allow where it is.
pub(super) fn salvage(body: &[u8]) -> Vec<u8> {
    let text: Cow<'_, str> = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').as_bytes();
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    let mut depth = 0_usize;
    while let Some(&byte) = text.get(at) {
        let end = match byte {
            b'"' => string_end(text, at),
            b'{' | b'[' => {
                depth += 1;
                at + 1
            }
            b'}' | b']' => {
                // The bracket that closes what became null goes with it.
                if depth > DEEPEST {
                    if depth == DEEPEST + 1 {
                        out.extend_from_slice(b"null");
                    }
                    depth -= 1;
                    at += 1;
                    continue;
                }
                depth = depth.saturating_sub(1);
                at + 1
            }
            byte if is_word(byte) => word_end(text, at),
            _ => at + 1,
        };
        if depth <= DEEPEST {
            match byte {
                b'"' => string(&text[at..end], &mut out),
                byte if is_word(byte) => word(&text[at..end], &mut out),
                byte => out.push(byte),
            }
        }
        at = end;
    }
    out
}

/// Whether a byte is part of a number or a literal.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

fn word_end(text: &[u8], start: usize) -> usize {
    let rest = &text[start..];
    start + rest.iter().take_while(|byte| is_word(**byte)).count()
}

/// Where the string ends that starts here, behind its closing quote.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

/// A number or a literal. What is out of range, or no word of JSON that is about numbers, is null.
fn word(word: &[u8], out: &mut Vec<u8>) {
    let text = std::str::from_utf8(word).unwrap_or_default();
    let digits = text.trim_start_matches(['+', '-']);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
    let is_no_number = ["NaN", "Infinity", "inf", "nan"].contains(&digits);
    let fits = text.parse::<f64>().is_ok_and(f64::is_finite);
    if is_no_number || (is_number && !fits) {
        out.extend_from_slice(b"null");
    } else {
        out.extend_from_slice(word);
    }
}

/// A string with its quotes.
fn string(text: &[u8], out: &mut Vec<u8>) {
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'\\' if text.get(at + 1) == Some(&b'u') => {
                let length = unicode(&text[at..], out);
                at += length;
                continue;
            }
            b'\\' => {
                let length = 2.min(text.len() - at);
                out.extend_from_slice(&text[at..at + length]);
                at += length;
                continue;
            }
            0..=0x1f => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            byte => out.push(byte),
        }
        at += 1;
    }
}

/// An escape that begins with `\u`, and how long it is. A surrogate without its other half is
/// written as the replacement character.
fn unicode(text: &[u8], out: &mut Vec<u8>) -> usize {
    let unit = |at: usize| {
        let digits = std::str::from_utf8(text.get(at..at + 4)?).ok()?;
        u16::from_str_radix(digits, 16).ok()
    };
    let pair = match unit(2) {
        Some(0xd800..=0xdbff) if text.get(6..8) == Some(b"\\u") => {
            matches!(unit(8), Some(0xdc00..=0xdfff)).then_some(12)
        }
        Some(0xd800..=0xdfff) => None,
        Some(_) => Some(6),
        // Not four digits: the parser will say so.
        None => {
            out.extend_from_slice(b"\\u");
            return 2;
        }
    };
    if let Some(length) = pair {
        out.extend_from_slice(&text[..length]);
        length
    } else {
        out.extend_from_slice(b"\\ufffd");
        6
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::salvage;

    fn salvaged(body: &[u8]) -> Option<Value> {
        serde_json::from_slice(&salvage(body)).ok()
    }

    #[test]
    fn what_json_does_not_allow_is_replaced() {
        for (body, expected) in [
            (&b"\xef\xbb\xbf{\"a\":1}"[..], json!({"a": 1})),
            (b"{\"a\":\"x\xffy\"}", json!({"a": "x\u{fffd}y"})),
            (b"{\"a\":\"x\ty\x00\"}", json!({"a": "x\ty\u{0}"})),
            (
                br#"{"a":"\ud800","b":"\ud83e\udd80"}"#,
                json!({"a": "\u{fffd}", "b": "🦀"}),
            ),
            (
                br#"{"a":"\ud800\u0041\udc00"}"#,
                json!({"a": "\u{fffd}A\u{fffd}"}),
            ),
            (
                br#"{"a":1e999,"b":-1e999,"c":1.5}"#,
                json!({"a": null, "b": null, "c": 1.5}),
            ),
            (
                b"[NaN,-Infinity,true,false,null]",
                json!([null, null, true, false, null]),
            ),
            (br#"{"a\"b":["\\","{"]}"#, json!({"a\"b": ["\\", "{"]})),
        ] {
            assert_eq!(salvaged(body), Some(expected), "{}", body.escape_ascii());
        }
    }

    #[test]
    fn what_is_nested_too_deep_is_null() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let inner = if open == "[" { "" } else { "1" };
            let body = format!(
                "{{\"id\":\"x\",\"deep\":{}{inner}{},\"n\":2}}",
                open.repeat(5000),
                close.repeat(5000)
            );
            let value = salvaged(body.as_bytes()).expect("it is JSON now");
            assert_eq!((&value["id"], &value["n"]), (&json!("x"), &json!(2)));
        }
    }

    #[test]
    fn what_is_cut_short_stays_so() {
        for body in [
            "",
            "{",
            "{\"a",
            "{\"a\":\"\\",
            "[1,",
            "{\"a\":\"\\ud8",
            "]]}}",
            "\"\\u",
        ] {
            assert_eq!(salvaged(body.as_bytes()), None, "{body}");
        }
    }
}
