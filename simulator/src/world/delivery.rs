//! What is sent to the receiver of a webhook.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A delivery to the receiver of a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) webhook: String,
    pub(crate) url: String,
    pub(crate) secret: String,
    pub(crate) payload: String,
    /// How often it was tried before.
    pub(crate) tried: u32,
    /// When the first attempt was made.
    pub(crate) first: Timestamp,
}
