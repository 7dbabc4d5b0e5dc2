//! Writes a document as YAML. The only module that uses `serde_yaml`.

use serde_json::Value;

/// Stands before texts that have to be in quotes. It is a character for private use, which no file
/// of a spec needs.
const MARK: char = '\u{f8ff}';

/// A document as YAML, in which every reader sees the same values: what some readers take for a
/// date, a boolean or a number is in quotes.
pub(crate) fn to_yaml(document: &Value) -> String {
    let mut marked = document.clone();
    mark(&mut marked);
    let text = serde_yaml::to_string(&marked).expect("a JSON value has a YAML form");
    let mut quoted = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.split_once(MARK) {
            // Such a text has no character that would need an escape.
            Some((before, rest)) => {
                let (rest, end) = rest.split_at(rest.trim_end().len());
                quoted.push_str(&format!("{before}'{rest}'{end}"));
            }
            None => quoted.push_str(line),
        }
    }
    quoted
}

fn mark(value: &mut Value) {
    match value {
        Value::String(text) if is_ambiguous(text) => text.insert(0, MARK),
        Value::Array(items) => items.iter_mut().for_each(mark),
        Value::Object(object) => object.values_mut().for_each(mark),
        _ => {}
    }
}

/// Whether a reader of YAML 1.1 could take a text for a date, a time or a boolean.
fn is_ambiguous(text: &str) -> bool {
    let is_plain = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '-' | ':' | '.' | '+' | '_')
    };
    let word = text.to_ascii_lowercase();
    !text.is_empty()
        && text.chars().all(is_plain)
        && (text.starts_with(|first: char| first.is_ascii_digit())
            || matches!(&*word, "y" | "n" | "yes" | "no" | "on" | "off"))
}

#[cfg(test)]
mod tests {
    use super::to_yaml;
    use serde_json::json;

    #[test]
    fn readers_see_the_same_values() {
        let document = json!({
            "date": "2026-01-20",
            "time": ["2026-01-20T16:00:00Z", "12:30"],
            "word": "No",
            "number": 12,
            "text": "on time",
            "digits": "012",
        });
        assert_eq!(
            to_yaml(&document),
            "date: '2026-01-20'\ntime:\n- '2026-01-20T16:00:00Z'\n- '12:30'\nword: 'No'\nnumber: 12\ntext: on time\ndigits: '012'\n"
        );
    }
}
