//! Decides what a plain scalar is: a null, a boolean, a number or a text.
//!
//! The rules are those of the core schema of YAML 1.2. Where other readers, which follow YAML 1.1,
//! would see another value, the scalar is refused.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Location};
use crate::read::node::Value;

/// The value of a scalar that is not in quotes.
pub(crate) fn value(text: Cow<'_, str>, at: &Location) -> Result<Value, Box<Diagnostic>> {
    let refuse = |what: &str, help: &str| {
        let message = format!("`{text}` {what}");
        Err(Box::new(Diagnostic::new(at, message, help)))
    };
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    if is_word_for_boolean(&text) {
        return refuse(
            "is a boolean for some readers of YAML and a text for others",
            "write `true` or `false`, or put the text in quotes",
        );
    }
    // What can be no number is most of a spec.
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return Ok(Value::String(text.into_owned()));
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(&text);
    if matches!(&*unsigned.to_ascii_lowercase(), ".inf" | ".nan") {
        return refuse(
            "is not a finite number, which JSON cannot express",
            "write a number, or put the text in quotes",
        );
    }
    if is_json_number(&text) {
        return number(&text).map_or_else(
            || {
                refuse(
                    "is out of the range of numbers",
                    "write a number that fits into 64 bits, or put the text in quotes",
                )
            },
            Ok,
        );
    }
    if is_number_for_some(unsigned) {
        return refuse(
            "is a number for some readers of YAML and a text or another number for others",
            "write the number as in JSON, or put the text in quotes",
        );
    }
    Ok(Value::String(text.into_owned()))
}

/// The booleans of YAML 1.1 that are none in YAML 1.2. No reader in use takes `y` and `n` for one.
fn is_word_for_boolean(text: &str) -> bool {
    ["yes", "no", "on", "off"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether it is written as a number of JSON. All readers agree on these.
fn is_json_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let whole = digits.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let length = digits.len() - whole.len();
    if length == 0 || (length > 1 && digits.starts_with('0')) {
        return false;
    }
    let Some(fraction) = whole.strip_prefix('.') else {
        return whole.is_empty();
    };
    let exponent = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
    if exponent.len() == fraction.len() {
        return false;
    }
    let Some(exponent) = exponent.strip_prefix(['e', 'E']) else {
        return exponent.is_empty();
    };
    // YAML 1.1 wants the sign.
    exponent.strip_prefix(['+', '-']).is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
    })
}

fn number(text: &str) -> Option<Value> {
    let number = if text.contains('.') {
        serde_json::Number::from_f64(text.parse().ok()?)?
    } else if let Ok(number) = text.parse::<i64>() {
        number.into()
    } else {
        text.parse::<u64>().ok()?.into()
    };
    Some(Value::Number(number))
}

/// Whether a text without its sign is a number by the core schema or by YAML 1.1, in another form
/// than that of JSON.
fn is_number_for_some(text: &str) -> bool {
    let only = |text: &str, set: &str| text.chars().all(|character| set.contains(character));
    for (prefix, set) in [
        ("0x", "0123456789abcdefABCDEF_"),
        ("0o", "01234567_"),
        ("0b", "01_"),
    ] {
        if let Some(digits) = text.strip_prefix(prefix) {
            return !digits.is_empty() && only(digits, set);
        }
    }
    let has_digit = text.contains(|character: char| character.is_ascii_digit());
    // Base 60: `12:30`, `1:30:00.5`.
    if text.contains(':') {
        return has_digit
            && text
                .split(':')
                .all(|part| !part.is_empty() && only(part, "0123456789_."));
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    has_digit
        && only(mantissa, "0123456789_.")
        && mantissa.contains(|character: char| character.is_ascii_digit())
        && mantissa.matches('.').count() <= 1
        && !exponent.is_empty()
        && only(exponent, "0123456789")
}

#[cfg(test)]
mod tests {
    use super::value;
    use crate::diagnostic::Location;

    fn read(text: &str) -> String {
        match value(text.into(), &Location::start("a.yaml")) {
            Ok(value) => crate::read::node::Node::new(&Location::start("a.yaml"), value)
                .to_json()
                .to_string(),
            Err(problem) => {
                assert!(problem.message.starts_with(&format!("`{text}` is ")));
                "refused".into()
            }
        }
    }

    #[test]
    fn all_readers_agree_on_these() {
        for (text, json) in [
            ("", "null"),
            ("~", "null"),
            ("null", "null"),
            ("true", "true"),
            ("False", "false"),
            ("0", "0"),
            ("-12", "-12"),
            ("18446744073709551615", "18446744073709551615"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("1.50", "1.5"),
            ("-0.5", "-0.5"),
            ("1.0e+3", "1000.0"),
            ("3.0.3", "\"3.0.3\""),
            ("1.2.3", "\"1.2.3\""),
            ("12h", "\"12h\""),
            ("-", "\"-\""),
            ("--", "\"--\""),
            (".", "\".\""),
            ("...", "\"...\""),
            ("-a", "\"-a\""),
            ("5 minutes", "\"5 minutes\""),
            ("+49 30", "\"+49 30\""),
            ("0x", "\"0x\""),
            ("12:", "\"12:\""),
            ("1e", "\"1e\""),
            ("nullable", "\"nullable\""),
            ("Y", "\"Y\""),
            ("yesterday", "\"yesterday\""),
            // A date is a text in YAML 1.2, and so in OpenAPI. The bundle puts it in quotes.
            ("2024-05-01", "\"2024-05-01\""),
            ("2024-05-01T12:30:00Z", "\"2024-05-01T12:30:00Z\""),
        ] {
            assert_eq!(read(text), json, "{text}");
        }
    }

    #[test]
    fn what_readers_see_differently_is_refused() {
        for text in [
            "yes",
            "No",
            "ON",
            "off",
            "+12",
            "012",
            "-012",
            "0o17",
            "0x1F",
            "0b101",
            "1_000",
            "1_000.5",
            "12:30",
            "1:30:00",
            ".5",
            "5.",
            "+.5",
            "1e3",
            "1.5e3",
            "1E-3",
            ".inf",
            "-.inf",
            "+.Inf",
            ".NaN",
            "18446744073709551616",
            "-9223372036854775809",
        ] {
            assert_eq!(read(text), "refused", "{text}");
        }
        let huge = format!("{}.0", "9".repeat(400));
        assert_eq!(read(&huge), "refused");
    }
}
