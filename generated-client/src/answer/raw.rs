//! An answer as received, before its body is decoded.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};

use crate::redact::Hidden;

const REQUEST_ID: &str = "x-request-id";

/// Removes what the server sends back of a request from the id that it gives to it: the id is
/// told to hooks, audits and callers.
pub(crate) fn clean_request_id(headers: &mut HeaderMap, hidden: &Hidden) {
    let id = headers.get(REQUEST_ID).and_then(|id| id.to_str().ok());
    let id = id.filter(|id| !hidden.spares(id));
    if let Some(shown) = id.map(|id| hidden.scrub(id))
        && let Ok(shown) = HeaderValue::from_str(&shown)
    {
        headers.insert(REQUEST_ID, shown);
    }
}

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
        self.headers.get(REQUEST_ID)?.to_str().ok()
    }

    /// The type of the body, as the server calls it, without its parameters.
    pub(crate) fn content_type(&self) -> Option<String> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let kind = value.split(';').next()?.trim();
        (!kind.is_empty()).then(|| self.hidden.scrub(kind))
    }
}
