//! The values that requests and answers are made of: secrets, timestamps, updates, uploads, and
//! enums that accept unknown values.
//!
//! The lowest room. Its types know how they are written as JSON and how they are shown, and
//! nothing of operations, calls or clients.

mod nearest;
mod open_enum;
mod preview;
mod read;
mod secret;
mod secret_object;
mod timestamp;
mod update;
mod upload;

pub use open_enum::UnrecognizedValue;
pub use preview::Preview;
pub use secret::Secret;
pub use secret_object::SecretObject;
pub use timestamp::Timestamp;
pub use update::Update;
pub use upload::Upload;

pub(crate) use nearest::nearest;
pub(crate) use open_enum::{open_enum, string_enum};
pub(crate) use read::{Answered, At, Place, Read};
pub(crate) use secret::REDACTED;
