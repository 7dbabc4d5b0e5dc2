//! Receiving webhooks: verifying the sender, parsing the event, and detecting repeated deliveries.
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
//! // The raw body and the header `webhook::SIGNATURE_HEADER` of a request.
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
//! assert_eq!(event.connection_id().as_deref(), Some("smart_panda"));
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
//! The signature covers the raw bytes of the body: take the body from your framework before it is
//! parsed. If you answer with anything but 2xx, the service delivers again, for up to a day. The
//! example `webhook_receiver` is a complete receiver.

mod error;
mod event;
mod signature;

pub use error::Error;
pub use event::{DeliveryKey, Event, SyncStatus};
pub use signature::{SIGNATURE_HEADER, Verifier, sign};
