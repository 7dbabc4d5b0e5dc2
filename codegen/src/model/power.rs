//! Powers: what a call does beyond reading or writing its area, and what makes it do so.

use crate::diagnostic::Location;

/// The power to take away for good. `x-destructive` is about it and [`INTERRUPT`].
pub const DESTROY: &str = "destroy";

/// The power to stop what runs, or to make it start over.
pub const INTERRUPT: &str = "interrupt";

/// A power that can be granted.
#[derive(Clone, Debug)]
pub struct Power {
    /// As `give-access`.
    pub name: String,
    /// What it lets one do.
    pub description: String,
}

/// What the spec says of an operation or a field: that it needs a power, or keeps a call from being
/// idempotent.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where the spec says it.
    pub at: Location,
    /// What it is about.
    pub about: About,
    /// The values of the field with which it holds. Without any, it holds with all.
    pub values: Vec<serde_json::Value>,
    /// A sentence about what happens.
    pub what: String,
}

/// What a mark is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Doing it, or sending the field, needs this power.
    Power(String),
    /// Answering it, or the field, needs this power.
    Reveals(String),
    /// A call that sends the field is not idempotent.
    Repeats,
}

impl Mark {
    /// The power that it is about.
    pub fn power(&self) -> Option<&str> {
        match &self.about {
            About::Power(power) | About::Reveals(power) => Some(power),
            About::Repeats => None,
        }
    }

    /// Whether it is about something that is lost or interrupted.
    pub fn is_destructive(&self) -> bool {
        matches!(&self.about, About::Power(power) if power == DESTROY || power == INTERRUPT)
    }
}

/// Whether something holds of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Whatever is sent.
    Always,
    /// With some of the values that its body can have: the marks of its fields say which.
    Depends,
    /// Never.
    Never,
}
