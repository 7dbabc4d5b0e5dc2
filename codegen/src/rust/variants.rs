//! Names of the variants of an enum.

use std::collections::HashMap;

use super::names::{is_identifier, pascal};

/// The variant that every enum has, for values that it does not list.
const UNRECOGNIZED: &str = "Unrecognized";

/// The names of the variants for these values, in their order. Values whose names would differ in
/// nothing but punctuation have a word for each sign: `a-b` and `a+b` become `AMinusB` and
/// `APlusB`.
pub(crate) fn variants(values: &[String]) -> Vec<String> {
    let short: Vec<String> = values.iter().map(|value| variant(value)).collect();
    let mut counts: HashMap<&String, usize> = HashMap::new();
    for name in &short {
        *counts.entry(name).or_default() += 1;
    }
    short
        .iter()
        .zip(values)
        .map(|(name, value)| {
            if counts[name] > 1 {
                pascal(&spelled(value))
            } else {
                name.clone()
            }
        })
        .collect()
}

/// Why a value cannot be a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unnamable {
    /// A value before it has the same name.
    Same {
        /// The value before it.
        other: String,
        /// The name of both.
        name: String,
    },
    /// The name is that of the variant for values that are not listed.
    Reserved,
    /// Rust does not take the name.
    NotAnIdentifier,
}

/// The values that cannot be variants, by their index.
pub(crate) fn unnamable(values: &[String]) -> Vec<(usize, Unnamable)> {
    let names = variants(values);
    let mut firsts: HashMap<&String, usize> = HashMap::new();
    for (index, name) in names.iter().enumerate() {
        firsts.entry(name).or_insert(index);
    }
    let reason = |(index, name): (usize, &String)| {
        let first = firsts[name];
        let reason = if name == UNRECOGNIZED {
            Unnamable::Reserved
        } else if !is_identifier(name) {
            Unnamable::NotAnIdentifier
        } else if first < index {
            Unnamable::Same {
                other: values[first].clone(),
                name: name.clone(),
            }
        } else {
            return None;
        };
        Some((index, reason))
    };
    names.iter().enumerate().filter_map(reason).collect()
}

/// The name of a single value. The sign of a number has a word: `+1` and `-1` are two values.
fn variant(value: &str) -> String {
    let number = |rest: &str| rest.starts_with(|first: char| first.is_ascii_digit());
    match (value.strip_prefix('+'), value.strip_prefix('-')) {
        (Some(rest), _) if number(rest) => pascal(&format!("plus {rest}")),
        (_, Some(rest)) if number(rest) => pascal(&format!("minus {rest}")),
        _ if value.is_empty() => "Empty".into(),
        _ => pascal(value),
    }
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

#[cfg(test)]
mod tests {
    use super::{Unnamable, unnamable, variant, variants};

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    #[test]
    fn a_value_alone() {
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
    fn signs_are_spelled_only_where_names_would_clash() {
        assert_eq!(
            variants(&values(&["a-b", "a+b", "c-d"])),
            ["AMinusB", "APlusB", "CD"]
        );
    }

    #[test]
    fn a_value_that_cannot_be_a_variant_has_a_reason() {
        let same = Unnamable::Same {
            other: "a?b".into(),
            name: "AB".into(),
        };
        assert_eq!(
            unnamable(&values(&["a b", "a?b", "a!b", "unrecognized", "²", "x"])),
            [
                (2, same),
                (3, Unnamable::Reserved),
                (4, Unnamable::NotAnIdentifier),
            ]
        );
    }
}
