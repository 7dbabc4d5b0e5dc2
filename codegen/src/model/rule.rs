//! Rules for the body of a request.

use std::fmt;

use crate::diagnostic::{Location, listed};

/// A rule for a value in a schema.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Where the spec states it.
    pub at: Location,
    /// The names that lead from the schema to the value: none is the schema itself, and [`EACH`]
    /// is each item of a list and each value of a map.
    pub path: Vec<String>,
    /// What the value must be.
    pub demand: Demand,
}

/// The step of a path into each item of a list and each value of a map.
pub const EACH: &str = "*";

/// What a value must be.
#[derive(Clone, Debug, PartialEq)]
pub enum Demand {
    /// A whole number that is neither smaller nor larger.
    Range(i64, i64),
    /// One of these numbers.
    Numbers(Vec<i64>),
    /// A number that is neither smaller nor larger, without the bounds themselves where they are
    /// exclusive.
    Bounds(Bound, Bound),
    /// A text with at least and at most so many characters.
    Length(u64, u64),
    /// A list or a map with at least and at most so many entries.
    Entries(u64, u64),
    /// A list without two equal items.
    Unique,
    /// An object in which at least so many fields are set, without those that are not stored.
    Fields {
        /// How many.
        least: u64,
        /// The fields that do not count.
        not_stored: Vec<String>,
    },
    /// These fields are set in the same object.
    Requires(Vec<String>),
    /// This field is not set in the same object, or has another value.
    Excludes(Condition),
    /// If this field is set in the same object, it has one of the values.
    AppliesWhen(Condition),
}

/// A bound of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The bound, infinite where there is none.
    pub number: f64,
    /// Whether the bound itself is not allowed.
    pub exclusive: bool,
}

impl Bound {
    /// Whether a number is on the right side of a smallest number.
    pub fn is_least_of(&self, number: f64) -> bool {
        number > self.number || (!self.exclusive && number >= self.number)
    }

    /// Whether a number is on the right side of a largest number.
    pub fn is_most_of(&self, number: f64) -> bool {
        number < self.number || (!self.exclusive && number <= self.number)
    }
}

/// A field and some of its values. Without any, all are meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The field.
    pub field: String,
    /// Its values, as JSON.
    pub values: Vec<serde_json::Value>,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.field)?;
        let values: Vec<String> = self
            .values
            .iter()
            .map(|value| match value.as_str() {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            })
            .collect();
        match values.as_slice() {
            [] => Ok(()),
            values => write!(f, " {}", listed(values.iter().map(String::as_str))),
        }
    }
}

/// The rule as a sentence for the documentation of a field. Empty for what is said elsewhere.
impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Demand::Range(minimum, i64::MAX) => write!(f, "At least {minimum}."),
            Demand::Range(i64::MIN, maximum) => write!(f, "At most {maximum}."),
            Demand::Range(minimum, maximum) => write!(f, "From {minimum} to {maximum}."),
            Demand::Numbers(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                write!(f, "One of {}.", numbers.join(", "))
            }
            Demand::Bounds(least, most) => {
                let mut words = Vec::new();
                if least.number.is_finite() {
                    let than = if least.exclusive {
                        "more than"
                    } else {
                        "at least"
                    };
                    words.push(format!("{than} {}", least.number));
                }
                if most.number.is_finite() {
                    let than = if most.exclusive {
                        "less than"
                    } else {
                        "at most"
                    };
                    words.push(format!("{than} {}", most.number));
                }
                f.write_str(&sentence(&words.join(" and ")))
            }
            Demand::Length(1, u64::MAX) | Demand::Entries(1, u64::MAX) => f.write_str("Not empty."),
            Demand::Length(least, most) => f.write_str(&count(*least, *most, "characters")),
            Demand::Entries(least, most) => f.write_str(&count(*least, *most, "entries")),
            Demand::Unique => f.write_str("No entry twice."),
            Demand::Fields { .. } => Ok(()),
            Demand::Requires(names) => {
                write!(f, "Needs {}.", listed(names.iter().map(String::as_str)))
            }
            Demand::Excludes(condition) => write!(f, "Does not go with {condition}."),
            Demand::AppliesWhen(condition) => write!(f, "Goes with {condition} only."),
        }
    }
}

fn count(least: u64, most: u64, what: &str) -> String {
    match (least, most) {
        (least, u64::MAX) => format!("At least {least} {what}."),
        (0, most) => format!("At most {most} {what}."),
        (least, most) if least == most => format!("Exactly {least} {what}."),
        (least, most) => format!("From {least} to {most} {what}."),
    }
}

/// Words with a capital and a period.
fn sentence(words: &str) -> String {
    let mut rest = words.chars();
    match rest.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), rest.as_str()),
        None => String::new(),
    }
}
