//! How the values at a place in a body are judged.

use super::names::{Verdict, is_suspicious, judge};
use crate::schema::{Field, Kind};

/// How the values at a place in a body are judged.
#[derive(Clone, Copy)]
pub(super) enum Rule<'a> {
    /// A value of this kind, in a field that is no secret.
    Shown(Kind),
    /// A config, or what no table has: its fields are judged by name, and all else is hidden. With
    /// the service of the config, if it is known.
    Config(Option<&'a str>),
    /// Every text and number is a secret.
    Hidden,
    /// No text is a secret, unless it looks like one.
    Plain,
}

impl<'a> Rule<'a> {
    pub(super) fn of(kind: Kind) -> Self {
        match kind {
            Kind::FreeForm | Kind::Any => Self::Config(None),
            kind => Self::Shown(kind),
        }
    }

    /// The rule for a field of an object at this place.
    pub(super) fn of_field(self, name: &str) -> Self {
        match self {
            Self::Shown(Kind::Object(fields)) => {
                let field = fields.iter().find(|field| field.name == name);
                field.map_or_else(|| Self::of_new(name), Self::of_known)
            }
            Self::Shown(Kind::Map(values)) => Self::of(*values),
            Self::Hidden => Self::Hidden,
            Self::Config(service) => Self::of_name(name, service),
            Self::Shown(_) | Self::Plain => Self::of_name(name, None),
        }
    }

    /// The rule for a field beside which this service stands.
    pub(super) fn beside(self, service: Option<&'a str>) -> Self {
        match self {
            Self::Config(None) => Self::Config(service),
            rule => rule,
        }
    }

    /// The rule for the items of a list at this place.
    pub(super) fn of_items(self) -> Self {
        match self {
            Self::Shown(Kind::List(item)) => Self::of(*item),
            rule => rule,
        }
    }

    /// Whether texts and numbers at this place are secrets, whatever they look like.
    pub(super) fn hides(self) -> bool {
        matches!(self, Self::Hidden | Self::Config(_))
    }

    fn of_known(field: &Field) -> Self {
        match (field.secret, field.kind) {
            (true, Kind::FreeForm) => Self::Config(None),
            (true, Kind::Map(Kind::FreeForm) | Kind::List(Kind::FreeForm)) => {
                Self::Shown(field.kind)
            }
            (true, _) => Self::Hidden,
            (false, kind) => Self::of(kind),
        }
    }

    /// The rule for a field of an answer that this version does not know.
    fn of_new(name: &str) -> Self {
        if judge(name, None) == Verdict::Secret || is_suspicious(name) {
            Self::Hidden
        } else {
            Self::Plain
        }
    }

    /// The rule for a field of a config.
    fn of_name(name: &str, service: Option<&'a str>) -> Self {
        match judge(name, service) {
            Verdict::Secret => Self::Hidden,
            Verdict::Plain => Self::Plain,
            // It can be a new secret. A number is hidden too: a PIN is one.
            Verdict::Unknown => Self::Config(service),
        }
    }
}
