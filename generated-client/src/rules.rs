//! The rules of the spec for what a request sends, as data, and the check of a body against them.
//!
//! They are checked over the JSON that would be sent, whoever made it.

use serde_json::{Map, Value};

use crate::schema::Kind;

/// A rule for a value in the body or the query of a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The names that lead to the value. Without any it is the whole body, and `*` is each item of
    /// a list and each value of a map.
    pub path: &'static [&'static str],
    /// What the value must be.
    pub demand: Demand,
}

/// What a value must be. A value that is absent or null breaks no rule.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Demand {
    /// A whole number from the first to the second.
    Range(i64, i64),
    /// One of these numbers.
    Numbers(&'static [i64]),
    /// A number from the first to the second, each if there is one. `true` says that the bound
    /// itself is not allowed.
    Bounds(Option<(f64, bool)>, Option<(f64, bool)>),
    /// A text with at least and at most so many characters, as Unicode counts them.
    Length(u64, u64),
    /// A list or a map with at least and at most so many entries.
    Entries(u64, u64),
    /// A list in which no entry is there twice.
    Unique,
    /// An object in which fields are set. Empty objects do not count.
    #[non_exhaustive]
    Fields {
        /// How many must be set at least.
        least: u64,
        /// The fields that do not count, because the service does not store them.
        not_stored: &'static [&'static str],
    },
    /// These fields are set in the same object.
    Requires(&'static [&'static str]),
    /// This field of the same object does not have one of these values. Without values, it is not
    /// set.
    Excludes(&'static str, &'static [&'static str]),
    /// If this field of the same object is set, it has one of these values.
    AppliesWhen(&'static str, &'static [&'static str]),
}

/// What is wrong with a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Fault {
    /// Nothing is set, or only what is not stored.
    NothingSet(String),
    /// A rule is broken, or a value is misspelt.
    Broken(String),
}

/// Why a change in which nothing is set is not sent.
const NOTHING_SET: &str = "nothing is set: the service rejects an empty body";

/// Checks a body against the rules of its operation, and its enums against their known values.
pub(crate) fn check(body: &Value, kind: Option<Kind>, rules: &[Rule]) -> Result<(), Fault> {
    for rule in rules {
        each(body, rule.path, &mut Path::default(), None, &mut |place| {
            judge(&place, rule.demand)
        })?;
    }
    match kind {
        Some(kind) => spelling(body, kind, &mut Path::default()).map_err(Fault::Broken),
        None => Ok(()),
    }
}

/// Checks a parameter of the query against the rules for it.
pub(crate) fn check_parameter(name: &str, value: &str, rules: &[Rule]) -> Result<(), String> {
    let mut rules = rules.iter().filter(|rule| rule.path == [name]);
    let number = value.parse::<i64>().ok();
    let fault = rules.find_map(|rule| match rule.demand {
        Demand::Length(least, most) => {
            count_fault(value.chars().count(), least, most, "characters")
        }
        demand => number_fault(number?, demand),
    });
    match fault {
        Some(fault) => Err(format!("`{name}` {fault}")),
        None => Ok(()),
    }
}

/// The way to a value, for messages.
#[derive(Default)]
struct Path(Vec<String>);

impl Path {
    fn text(&self) -> String {
        self.0.concat().trim_start_matches('.').to_owned()
    }

    /// Runs `inner` with one more step.
    fn step<T>(&mut self, step: String, inner: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(step);
        let outcome = inner(self);
        self.0.pop();
        outcome
    }
}

/// A value, where it is, and the object that it is a field of.
struct Place<'a> {
    value: &'a Value,
    path: &'a Path,
    parent: Option<&'a Map<String, Value>>,
}

/// Calls `judge` for each value that a path leads to.
fn each(
    value: &Value,
    steps: &[&str],
    path: &mut Path,
    parent: Option<&Map<String, Value>>,
    judge: &mut dyn FnMut(Place<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let Some((step, rest)) = steps.split_first() else {
        return if value.is_null() {
            Ok(())
        } else {
            judge(Place {
                value,
                path,
                parent,
            })
        };
    };
    match value {
        Value::Array(items) if *step == "*" => {
            for (index, item) in items.iter().enumerate() {
                path.step(format!("[{index}]"), |path| {
                    each(item, rest, path, None, judge)
                })?;
            }
        }
        Value::Object(object) => {
            for (name, value) in object {
                if *step == "*" || *step == name {
                    path.step(format!(".{name}"), |path| {
                        each(value, rest, path, Some(object), judge)
                    })?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn judge(place: &Place<'_>, demand: Demand) -> Result<(), Fault> {
    let Place {
        value,
        path,
        parent,
    } = place;
    let sibling = |name: &str| {
        let value = parent.and_then(|parent| parent.get(name));
        value.filter(|value| !value.is_null())
    };
    let fault = match demand {
        Demand::Range(..) | Demand::Numbers(_) => value
            .as_i64()
            .and_then(|number| number_fault(number, demand)),
        Demand::Bounds(least, most) => value
            .as_f64()
            .and_then(|number| bounds_fault(number, least, most)),
        Demand::Length(least, most) => value
            .as_str()
            .and_then(|text| count_fault(text.chars().count(), least, most, "characters")),
        Demand::Unique => value.as_array().and_then(|items| {
            let is_twice = |(index, item): (usize, &Value)| items[..index].contains(item);
            let index = items.iter().enumerate().position(is_twice)?;
            Some(format!("has {} twice", items[index]))
        }),
        Demand::Entries(least, most) => {
            let count = match value {
                Value::Array(items) => items.len(),
                Value::Object(entries) => entries.len(),
                _ => return Ok(()),
            };
            if count == 0 && least > 0 && path.0.is_empty() {
                return Err(Fault::NothingSet(NOTHING_SET.to_owned()));
            }
            count_fault(count, least, most, "entries")
        }
        Demand::Fields { least, not_stored } => return fields(place, least, not_stored),
        Demand::Requires(names) => names
            .iter()
            .find(|name| sibling(name).is_none())
            .map(|name| format!("needs `{name}` in the same request")),
        Demand::Excludes(name, values) => sibling(name)
            .filter(|value| values.is_empty() || is_one_of(value, values))
            .map(|value| match values {
                [] => format!("does not go with `{name}`: set one of the two"),
                _ => format!("does not go with `{name}` {}", plain(value)),
            }),
        Demand::AppliesWhen(name, values) => sibling(name)
            .filter(|value| !is_one_of(value, values))
            .map(|value| {
                let allowed = values.join(" or ");
                format!(
                    "goes with `{name}` {allowed} only, and that is {}",
                    plain(value)
                )
            }),
    };
    match fault {
        Some(fault) => Err(Fault::Broken(format!("`{}` {fault}", path.text()))),
        None => Ok(()),
    }
}

/// Whether enough fields of an object are set.
fn fields(place: &Place<'_>, least: u64, not_stored: &[&str]) -> Result<(), Fault> {
    let Some(object) = place.value.as_object() else {
        return Ok(());
    };
    let is_set = |value: &Value| value.as_object().is_none_or(|object| !object.is_empty());
    let count = object
        .iter()
        .filter(|(name, value)| !not_stored.contains(&name.as_str()) && is_set(value))
        .count() as u64;
    if count >= least {
        return Ok(());
    }
    let path = place.path.text();
    let alone = object
        .keys()
        .find(|name| not_stored.contains(&name.as_str()));
    let text = match alone {
        Some(name) => format!("`{name}` is not stored, and needs a field beside it that is"),
        None if least > 1 => format!("`{path}` sets {count} fields, and must set at least {least}"),
        None if path.is_empty() => NOTHING_SET.to_owned(),
        None => format!("`{path}` sets nothing, which the service rejects"),
    };
    Err(if path.is_empty() {
        Fault::NothingSet(text)
    } else {
        Fault::Broken(text)
    })
}

/// What is wrong with a number of characters or entries.
fn count_fault(count: usize, least: u64, most: u64, what: &str) -> Option<String> {
    match count as u64 {
        0 if least > 0 => Some("is empty, which the service rejects".to_owned()),
        count if count < least => Some(format!(
            "has {count} {what}, and must have at least {least}"
        )),
        count if count > most => Some(format!("has {count} {what}, and must have at most {most}")),
        _ => None,
    }
}

/// What is wrong with a number that need not be a whole one.
fn bounds_fault(
    number: f64,
    least: Option<(f64, bool)>,
    most: Option<(f64, bool)>,
) -> Option<String> {
    let fault = match (least, most) {
        (Some((least, true)), _) if number <= least => format!("more than {least}"),
        (Some((least, false)), _) if number < least => format!("at least {least}"),
        (_, Some((most, true))) if number >= most => format!("less than {most}"),
        (_, Some((most, false))) if number > most => format!("at most {most}"),
        _ => return None,
    };
    Some(format!("is {number}, and must be {fault}"))
}

/// What is wrong with a whole number.
fn number_fault(number: i64, demand: Demand) -> Option<String> {
    let allowed = match demand {
        Demand::Range(minimum, maximum) if (minimum..=maximum).contains(&number) => return None,
        Demand::Range(minimum, i64::MAX) => format!("at least {minimum}"),
        Demand::Range(i64::MIN, maximum) => format!("at most {maximum}"),
        Demand::Range(minimum, maximum) => format!("from {minimum} to {maximum}"),
        Demand::Numbers(numbers) if numbers.contains(&number) => return None,
        Demand::Numbers(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("one of {}", numbers.join(", "))
        }
        _ => return None,
    };
    Some(format!("is {number}, and must be {allowed}"))
}

fn is_one_of(value: &Value, values: &[&str]) -> bool {
    let value = plain(value);
    values
        .iter()
        .any(|known| known.eq_ignore_ascii_case(&value))
}

/// A text without its quotes, or a value as JSON writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What is wrong with a value of an enum that is a known one in another spelling.
pub(crate) fn misspelt(name: &str, kind: Kind, value: &Value) -> Option<String> {
    spelling(value, kind, &mut Path(vec![name.to_owned()])).err()
}

/// Checks that no value of an enum is a known one in another spelling. The service may know more
/// values than this version does, so others pass. So does one in another case: the service itself
/// answers such values, and they are sent back as they came.
fn spelling(value: &Value, kind: Kind, path: &mut Path) -> Result<(), String> {
    match (kind, value) {
        (Kind::Enum(known), Value::String(text))
            if !known.iter().any(|known| known.eq_ignore_ascii_case(text)) =>
        {
            match known.iter().find(|known| is_same_word(known, text)) {
                Some(known) => {
                    let path = path.text();
                    Err(format!("`{path}` is `{text}`: did you mean `{known}`?"))
                }
                None => Ok(()),
            }
        }
        (Kind::List(kind), Value::Array(items)) => {
            items.iter().enumerate().try_for_each(|(index, item)| {
                path.step(format!("[{index}]"), |path| spelling(item, *kind, path))
            })
        }
        (Kind::Map(kind), Value::Object(entries)) => {
            entries.iter().try_for_each(|(name, value)| {
                path.step(format!(".{name}"), |path| spelling(value, *kind, path))
            })
        }
        (Kind::Object(fields), Value::Object(entries)) => {
            fields
                .iter()
                .try_for_each(|field| match entries.get(field.name) {
                    Some(value) => path.step(format!(".{}", field.name), |path| {
                        spelling(value, field.kind, path)
                    }),
                    None => Ok(()),
                })
        }
        _ => Ok(()),
    }
}

/// Whether two words differ in nothing but case and separators.
fn is_same_word(left: &str, right: &str) -> bool {
    let letters = |word: &str| {
        let kept = word
            .bytes()
            .filter(|byte| !matches!(byte, b'_' | b'-' | b' '));
        kept.map(|byte| byte.to_ascii_lowercase())
            .collect::<Vec<_>>()
    };
    letters(left) == letters(right)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Demand, Fault, Rule, check, check_parameter};

    fn fault(demand: Demand, value: &serde_json::Value) -> Option<String> {
        let rule = Rule {
            path: &["a"],
            demand,
        };
        match check(&json!({ "a": value }), None, &[rule]) {
            Ok(()) => None,
            Err(Fault::Broken(text) | Fault::NothingSet(text)) => Some(text),
        }
    }

    #[test]
    fn values_at_and_beyond_their_bounds() {
        let share = Demand::Bounds(Some((0.0, true)), Some((1.0, false)));
        for (demand, good, bad) in [
            (share, json!(0.5), json!(0)),
            (share, json!(1), json!(1.5)),
            (Demand::Length(2, 3), json!("abc"), json!("a")),
            (Demand::Length(0, 2), json!("öö"), json!("ööö")),
            (Demand::Entries(0, 2), json!([1, 2]), json!([1, 2, 3])),
            (Demand::Entries(2, u64::MAX), json!([1, 2]), json!([1])),
            (Demand::Unique, json!([1, "1", 2]), json!([1, 2, 1])),
        ] {
            assert_eq!(fault(demand, &good), None, "{demand:?}");
            assert!(fault(demand, &bad).is_some(), "{demand:?}");
        }
    }

    #[test]
    fn a_parameter_has_a_length_and_a_range() {
        let rules = [
            Rule {
                path: &["name"],
                demand: Demand::Length(1, 3),
            },
            Rule {
                path: &["limit"],
                demand: Demand::Range(1, 10),
            },
        ];
        assert_eq!(check_parameter("name", "abc", &rules), Ok(()));
        assert!(check_parameter("name", "abcd", &rules).is_err());
        assert_eq!(check_parameter("limit", "10", &rules), Ok(()));
        assert!(check_parameter("limit", "11", &rules).is_err());
    }
}
