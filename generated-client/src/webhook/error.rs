//! Why a delivery is rejected.

use std::fmt;

/// Why a delivery is rejected. It contains neither the secret nor the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Error(pub(super) Kind);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    MissingSignature,
    MalformedSignature,
    WrongSignature,
    NotAnObject,
    WithoutEvent,
}

impl Error {
    /// Whether the signature is missing, or is not the hex form of 32 bytes.
    pub fn is_malformed_signature(&self) -> bool {
        matches!(self.0, Kind::MissingSignature | Kind::MalformedSignature)
    }

    /// Whether the signature matches the body with none of the secrets.
    pub fn is_wrong_signature(&self) -> bool {
        self.0 == Kind::WrongSignature
    }

    /// Whether the signature is right but the body is not an event.
    pub fn is_no_event(&self) -> bool {
        matches!(self.0, Kind::NotAnObject | Kind::WithoutEvent)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::MissingSignature => "the webhook has no signature",
            Kind::MalformedSignature => "the signature of the webhook is not 32 bytes in hex",
            Kind::WrongSignature => "the signature of the webhook was not made with a known secret",
            Kind::NotAnObject => "the body of the webhook is not a JSON object",
            Kind::WithoutEvent => "the body of the webhook does not name its event",
        })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}
