//! Rust identifiers from names of the spec.

use heck::{ToPascalCase, ToSnakeCase};

/// Words that cannot name a field, a function or an argument as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a field, method or module: snake case, as progenitor writes it.
pub(crate) fn snake(name: &str) -> String {
    let name = identifier(&words(name).to_snake_case(), 'x');
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a type: pascal case, as progenitor writes it.
pub(crate) fn pascal(name: &str) -> String {
    let name = identifier(&words(name).to_pascal_case(), 'X');
    if name == "Self" { "Self_".into() } else { name }
}

/// Whether Rust takes a name made by this module as an identifier: not every letter or digit of
/// Unicode can be part of one.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The name of a request, from noun and verb of its operation's command.
pub(crate) fn request(noun: &str, verb: &str) -> String {
    pascal(&format!("{noun} {verb}"))
}

/// The name of a constant.
pub(crate) fn constant(name: &str) -> String {
    snake(name).trim_end_matches('_').to_uppercase()
}

/// Replaces characters that no identifier can contain by separators of words.
fn words(name: &str) -> String {
    name.replace(
        |character: char| !character.is_alphanumeric() && character != '_',
        "-",
    )
}

/// Adds a letter in front of a name that cannot start an identifier.
fn identifier(name: &str, letter: char) -> String {
    match name.chars().next() {
        Some(first) if first.is_alphabetic() => name.to_owned(),
        _ => format!("{letter}{name}"),
    }
}

/// Joins words to a list in a sentence: a, b and c.
pub(crate) fn listed_plainly(words: &[String]) -> String {
    match words {
        [] => String::new(),
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
    fn constants() {
        assert_eq!(constant("list_all_groups"), "LIST_ALL_GROUPS");
        assert_eq!(constant("type"), "TYPE");
    }
}
