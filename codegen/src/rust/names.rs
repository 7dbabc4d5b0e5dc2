//! How names of the spec become names in Rust.

use std::collections::HashMap;

use heck::{ToPascalCase, ToSnakeCase};

/// Words that cannot name a field, a function or an argument as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a field, method or module: snake case, as progenitor would have it.
pub(crate) fn snake(name: &str) -> String {
    let name = identifier(&words(name).to_snake_case(), 'x');
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a type: pascal case, as progenitor would have it.
pub(crate) fn pascal(name: &str) -> String {
    let name = identifier(&words(name).to_pascal_case(), 'X');
    if name == "Self" { "Self_".into() } else { name }
}

/// The name of a variant. Signs that tell numbers apart have a word: `+1` and `-1` are two.
pub(crate) fn variant(value: &str) -> String {
    let number = |rest: &str| rest.starts_with(|first: char| first.is_ascii_digit());
    match (value.strip_prefix('+'), value.strip_prefix('-')) {
        (Some(rest), _) if number(rest) => pascal(&format!("plus {rest}")),
        (_, Some(rest)) if number(rest) => pascal(&format!("minus {rest}")),
        _ if value.is_empty() => "Empty".into(),
        _ => pascal(value),
    }
}

/// The names of the variants of an enum, or two values that would have the same. Values whose
/// names would differ in nothing but signs have a word for each sign.
pub(crate) fn variants(values: &[String]) -> Result<Vec<String>, (String, String)> {
    let mut names: Vec<String> = values.iter().map(|value| variant(value)).collect();
    let short = names.clone();
    for (name, value) in names.iter_mut().zip(values) {
        if short.iter().filter(|other| *other == name).count() > 1 {
            *name = pascal(&spelled(value));
        }
    }
    let mut seen: HashMap<&str, &str> = HashMap::from([("Unrecognized", "any other value")]);
    for (name, value) in names.iter().zip(values) {
        if let Some(other) = seen.insert(name, value) {
            return Err((other.to_owned(), value.clone()));
        }
    }
    Ok(names)
}

/// A value with a word for each sign in it.
fn spelled(value: &str) -> String {
    let mut words = String::new();
    for character in value.chars() {
        let word = match character {
            ' ' => "space",
            '+' => "plus",
            '-' => "minus",
            '.' => "dot",
            '/' => "slash",
            ':' => "colon",
            ',' => "comma",
            ';' => "semicolon",
            '|' => "pipe",
            '_' => "underscore",
            other => {
                words.push(other);
                continue;
            }
        };
        words.push_str(&format!(" {word} "));
    }
    words
}

/// The name of a constant.
pub(crate) fn constant(name: &str) -> String {
    snake(name).trim_end_matches('_').to_uppercase()
}

/// What no identifier may hold parts words.
fn words(name: &str) -> String {
    name.replace(
        |character: char| !character.is_alphanumeric() && character != '_',
        "-",
    )
}

/// Puts a letter before what could not start an identifier.
fn identifier(name: &str, letter: char) -> String {
    match name.chars().next() {
        Some(first) if first.is_alphabetic() => name.to_owned(),
        _ => format!("{letter}{name}"),
    }
}

/// More words than this are too many for a message.
const LISTED: usize = 12;

/// Joins words to a list for a message: `a`, `b` and `c`.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    if quoted.len() > LISTED {
        let more = quoted.len() - LISTED;
        quoted.truncate(LISTED);
        quoted.push(format!("{more} more"));
    }
    match quoted.as_slice() {
        [] => "nothing".into(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{constant, pascal, snake, variant};

    #[test]
    fn fields() {
        for (name, expected) in [
            ("group_id", "group_id"),
            ("groupId", "group_id"),
            ("type", "type_"),
            ("self", "self_"),
            ("15five", "x15five"),
            ("é-tat", "é_tat"),
            ("🦀", "x"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn types() {
        for (name, expected) in [
            ("system-key", "SystemKey"),
            ("self", "Self_"),
            ("3d-model", "X3dModel"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
    }

    #[test]
    fn variants() {
        for (value, expected) in [
            ("AWS_US_EAST_1", "AwsUsEast1"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("0", "X0"),
            ("", "Empty"),
            ("us-east-1", "UsEast1"),
        ] {
            assert_eq!(variant(value), expected, "{value}");
        }
    }

    #[test]
    fn constants() {
        assert_eq!(constant("list_all_groups"), "LIST_ALL_GROUPS");
        assert_eq!(constant("type"), "TYPE");
    }
}
