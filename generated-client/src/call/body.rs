//! The body of a request.

use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::values::Upload;

/// The body of a request.
#[derive(Clone)]
pub(crate) enum Body {
    None,
    Json(JsonBody),
    Form(Vec<(&'static str, Upload)>),
}

impl Body {
    /// The value of a JSON body.
    pub(crate) fn value(&self) -> Option<&Value> {
        match self {
            Body::Json(body) => Some(body.value()),
            Body::None | Body::Form(_) => None,
        }
    }
}

/// A JSON body: the text that is sent, and its value. Clones share both.
#[derive(Clone)]
pub(crate) struct JsonBody(Arc<Written>);

struct Written {
    bytes: Bytes,
    value: Value,
}

impl JsonBody {
    /// Writes a body as JSON. It is read again at once, so that whatever judges or shows a body
    /// sees what is sent.
    pub(crate) fn new(body: &impl Serialize) -> serde_json::Result<Self> {
        let bytes: Bytes = serde_json::to_vec(body)?.into();
        let value = serde_json::from_slice(&bytes)?;
        Ok(Self(Arc::new(Written { bytes, value })))
    }

    /// The text that is sent.
    pub(crate) fn bytes(&self) -> &Bytes {
        &self.0.bytes
    }

    /// The value of the text that is sent.
    pub(crate) fn value(&self) -> &Value {
        &self.0.value
    }
}
