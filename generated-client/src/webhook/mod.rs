//! Webhooks, on the side of the receiver: who sent it, what it tells, and whether it came before.
//!
//! ```
//! use std::collections::HashSet;
//!
//! use fivetran::types::WebhookEvent;
//! use fivetran::webhook::{self, SyncStatus, Verifier};
//!
//! # fn main() -> Result<(), webhook::Error> {
//! // The secret that the webhook was created with, and the one before it.
//! let verifier = Verifier::new(["hunter2", "hunter1"]);
//!
//! // The raw body, and the header `webhook::SIGNATURE_HEADER`. Here they are made up.
//! let body = br#"{
//!     "event": "sync_end",
//!     "created": "2026-05-22T00:06:08.638Z",
//!     "connector_id": "smart_panda",
//!     "data": {"status": "SUCCESSFUL"}
//! }"#;
//! let signature = webhook::sign(&"hunter2".into(), body);
//!
//! let event = verifier.event(Some(&signature), body)?;
//! assert_eq!(event.event, WebhookEvent::SyncEnd);
//! assert_eq!(event.connector_id.as_deref(), Some("smart_panda"));
//! assert_eq!(event.sync_status(), Some(SyncStatus::Successful));
//!
//! // An event can be delivered twice.
//! let mut seen = HashSet::new();
//! let is_new = event.delivery_key().is_none_or(|key| seen.insert(key));
//! assert!(is_new);
//!
//! let error = verifier.event(Some(&signature), b"{}").unwrap_err();
//! assert!(error.is_wrong_signature());
//! # Ok(())
//! # }
//! ```
//!
//! The signature is over the bytes of the body as they came: a framework must hand them over
//! before it parses them. An answer other than 2xx makes the service deliver again, for up to a
//! day. The example `webhook_receiver` is a whole receiver.

mod event;
mod signature;

use std::fmt;

pub use event::{DeliveryKey, Event, SyncStatus};
pub use signature::{SIGNATURE_HEADER, Verifier, sign};

/// Why a delivery is not taken. It shows neither the secret nor the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Error(Kind);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
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

    /// Whether the signature fits the body with none of the secrets.
    pub fn is_wrong_signature(&self) -> bool {
        self.0 == Kind::WrongSignature
    }

    /// Whether the body is no event, although its signature is right.
    pub fn is_no_event(&self) -> bool {
        matches!(self.0, Kind::NotAnObject | Kind::WithoutEvent)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::MissingSignature => "the webhook has no signature",
            Kind::MalformedSignature => "the signature of the webhook is not 32 bytes in hex",
            Kind::WrongSignature => "the signature of the webhook is not by a known secret",
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
