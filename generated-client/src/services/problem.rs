//! What can be wrong with a free-form config.

use std::fmt;

/// A problem of a free-form config.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The name of the service.
    pub service: &'static str,
    /// The field, such as `reports[2].metrics[0]`.
    pub path: String,
    /// The kind of problem.
    pub kind: ProblemKind,
}

/// The kinds of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The service has no known field of this name.
    UnknownField {
        /// A known field with a similar name.
        nearest: Option<&'static str>,
    },
    /// No fields of the service are known, so this one cannot be checked.
    NothingKnown,
    /// The field has another name by now.
    Renamed {
        /// Its present name.
        to: &'static str,
    },
    /// The field is required and missing.
    Missing,
    /// The field is required with the value of another one, and missing.
    MissingWhen {
        /// The other field, next to it.
        field: &'static str,
        /// The value of the other field, which is set or is its default.
        value: &'static str,
    },
    /// The field cannot be changed after creation.
    Fixed,
    /// The service wants the field not to be used any more.
    Deprecated {
        /// The field that takes its place.
        successor: Option<&'static str>,
    },
    /// The field only comes in answers.
    ReadOnly,
    /// The value is of another type.
    WrongType {
        /// The expected type, in words.
        expected: &'static str,
    },
    /// The value is not one of the known values. The service may accept others.
    UnknownValue {
        /// A similar known value.
        nearest: Option<&'static str>,
    },
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The service may accept it: this version does not know enough to tell.
    Warning,
    /// The service is expected to reject it, or to ignore it.
    Error,
}

impl Problem {
    /// How bad the problem is. Values that are not known, services of which nothing is known, and
    /// deprecated fields are warnings, everything else is an error.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::UnknownValue { .. }
            | ProblemKind::NothingKnown
            | ProblemKind::Deprecated { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            service,
            path,
            kind,
        } = self;
        match kind {
            ProblemKind::UnknownField { .. } => write!(f, "`{path}` is no field of `{service}`")?,
            ProblemKind::NothingKnown => {
                write!(
                    f,
                    "`{path}` cannot be checked: no fields of `{service}` are known"
                )?;
            }
            ProblemKind::Renamed { to } => {
                write!(f, "`{path}` of `{service}` is called `{to}` by now")?;
            }
            ProblemKind::Missing => write!(f, "`{path}` is required by `{service}` and missing")?,
            ProblemKind::MissingWhen { field, value } => write!(
                f,
                "`{path}` is required by `{service}` when `{field}` is `{value}`, and missing"
            )?,
            ProblemKind::Fixed => write!(
                f,
                "`{path}` cannot be changed after creation in `{service}`: leave it out, or create anew"
            )?,
            ProblemKind::Deprecated { successor } => {
                write!(f, "`{path}` is deprecated by `{service}`")?;
                if let Some(successor) = successor {
                    write!(f, ": use `{successor}` instead")?;
                }
            }
            ProblemKind::ReadOnly => {
                write!(
                    f,
                    "`{path}` only comes in answers of `{service}`: leave it out"
                )?;
            }
            ProblemKind::WrongType { expected } => write!(f, "`{path}` is not {expected}")?,
            ProblemKind::UnknownValue { .. } => {
                write!(f, "`{path}` has a value that is not known of `{service}`")?;
            }
        }
        match kind {
            ProblemKind::UnknownField {
                nearest: Some(nearest),
            }
            | ProblemKind::UnknownValue {
                nearest: Some(nearest),
            } => write!(f, ": did you mean `{nearest}`?"),
            _ => Ok(()),
        }
    }
}
