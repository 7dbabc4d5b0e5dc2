//! The body of a request.

use bytes::Bytes;

use crate::values::Upload;

/// The body of a request.
#[derive(Clone)]
pub(crate) enum Body {
    None,
    Json(Bytes),
    Form(Vec<(&'static str, Upload)>),
}
