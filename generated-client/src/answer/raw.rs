//! An answer as received, before its body is decoded.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::values::Hidden;

/// An answer as received, before its body is decoded.
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The texts to remove before any part of the answer is shown.
    pub(crate) hidden: Hidden,
}

impl RawAnswer {
    /// The id that the server gave to the request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}
