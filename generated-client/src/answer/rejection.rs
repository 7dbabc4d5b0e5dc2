//! Why a 2xx answer is not accepted.

use serde::de::IgnoredAny;

use super::json_path;
use super::raw::RawAnswer;
use super::repair::Unreadable;

/// A 2xx answer that is not accepted.
pub(crate) struct Rejection {
    pub(crate) answer: Box<RawAnswer>,
    pub(crate) reason: Reason,
}

/// Why a 2xx answer is not accepted.
pub(crate) enum Reason {
    /// The body reports a failure, whatever the status says.
    Failure,
    /// The body cannot be decoded: the message says why, the field says where.
    Unreadable {
        message: String,
        field: Option<String>,
    },
}

impl Reason {
    pub(super) fn unreadable(message: String, field: Option<String>) -> Self {
        Self::Unreadable { message, field }
    }

    pub(super) fn without_data() -> Self {
        Self::unreadable("the answer has no `data`".to_owned(), None)
    }

    /// A part that has to be there is not, or is something else.
    pub(super) fn misfit(misfit: Unreadable) -> Self {
        let Unreadable {
            path,
            expected,
            found,
        } = misfit;
        let message =
            format!("the answer does not fit at `{path}`: expected {expected}, found {found}");
        Self::unreadable(message, Some(path))
    }

    /// The body is no JSON.
    pub(super) fn broken(answer: &RawAnswer) -> Self {
        match serde_json::from_slice::<IgnoredAny>(&answer.body) {
            Ok(IgnoredAny) => Self::unreadable("the answer is no JSON".to_owned(), None),
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                let path = json_path::at(&answer.body, line, column);
                let path = answer.hidden.scrub(&path);
                let message = format!(
                    "the answer does not fit at `{path}`: the JSON is cut short or invalid at \
                     line {line} column {column}"
                );
                Self::unreadable(message, Some(path))
            }
        }
    }
}

/// `Created` has been seen with 201, and other cases.
pub(super) fn is_success(code: &str) -> bool {
    code.eq_ignore_ascii_case("Success") || code.eq_ignore_ascii_case("Created")
}
