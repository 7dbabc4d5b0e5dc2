//! How names of the spec become names in Rust.

use heck::{ToPascalCase, ToSnakeCase};

/// Words that cannot name a field, a function or an argument as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a field, method or module: snake case, with `_` behind a keyword and before a digit.
pub(crate) fn snake(name: &str) -> String {
    let name = identifier(&spelled(name).to_snake_case());
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a type or variant: pascal case, with `_` behind `Self` and before a digit.
pub(crate) fn pascal(name: &str) -> String {
    let name = identifier(&spelled(name).to_pascal_case());
    if name == "Self" { "Self_".into() } else { name }
}

/// The name of a constant.
pub(crate) fn constant(name: &str) -> String {
    identifier(&spelled(name).to_snake_case()).to_uppercase()
}

/// Signs that tell values apart and have a word: `+1` and `-1` must not become one name.
fn spelled(name: &str) -> String {
    let mut spelled = String::with_capacity(name.len());
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let before_digit = characters.peek().is_some_and(char::is_ascii_digit);
        match character {
            '+' if before_digit => spelled.push_str("plus_"),
            '-' if before_digit && spelled.is_empty() => spelled.push_str("minus_"),
            other => spelled.push(other),
        }
    }
    spelled
}

/// Drops what no identifier may hold.
fn identifier(name: &str) -> String {
    let kept: String = name
        .chars()
        .filter(|character| character.is_alphanumeric() || *character == '_')
        .collect();
    if kept.chars().next().is_none_or(char::is_numeric) {
        format!("_{kept}")
    } else {
        kept
    }
}

/// Joins words to a list for a message: `a`, `b` and `c`.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => "nothing".into(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{constant, pascal, snake};

    #[test]
    fn fields() {
        for (name, expected) in [
            ("group_id", "group_id"),
            ("groupId", "group_id"),
            ("type", "type_"),
            ("self", "self_"),
            ("15five", "_15five"),
            ("", "_"),
            ("é-tat", "é_tat"),
            ("🦀", "_"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn types_and_variants() {
        for (name, expected) in [
            ("system-key", "SystemKey"),
            ("self", "Self_"),
            ("AWS_US_EAST_1", "AwsUsEast1"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("0", "_0"),
            ("us-east-1", "UsEast1"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
    }

    #[test]
    fn constants() {
        assert_eq!(constant("list_all_groups"), "LIST_ALL_GROUPS");
    }
}
