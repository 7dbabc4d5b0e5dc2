//! What the server sends back: the raw answer, what its headers say, and how its body is decoded.
//!
//! Decoding reports a [`Rejection`] and not an error: the room of errors is above this one and
//! makes the error from it.

mod decode;
mod envelope;
mod excerpt;
mod failure;
mod json_path;
mod lenient;
mod rate_limit;
mod raw;
mod rejection;
mod repair;
mod response;
mod retry_after;
mod salvage;

pub use rate_limit::RateLimitState;
pub use repair::{Repair, RepairAction};
pub use response::Response;

pub(crate) use decode::null_as_empty;
pub(crate) use envelope::{data, file, message, message_and_data};
pub(crate) use excerpt::excerpt;
pub(crate) use failure::Failure;
pub(crate) use lenient::data_id;
pub(crate) use raw::{RawAnswer, clean_request_id};
pub(crate) use rejection::{Reason, Rejection};
pub(crate) use retry_after::retry_after;
