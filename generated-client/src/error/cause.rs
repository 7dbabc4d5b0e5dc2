//! What the cause of a failure says: whether it stays, and whether the request was looked at.

use std::error::Error as StdError;
use std::io;

/// Whether a failure of the HTTP client stays. Causes of the network pass, and so does what cannot
/// be told; a bad certificate, a URL or a proxy that cannot be used, and missing TLS stay.
pub(super) fn is_lasting(error: &reqwest::Error) -> bool {
    if error.is_builder() || error.is_redirect() {
        return true;
    }
    if error.is_timeout() || !error.is_connect() {
        return false;
    }
    // Whoever fails to connect because of the network says so with an I/O error. A proxy that
    // refuses to connect may do so because of the network behind it.
    let mut last = None;
    let mut cause = error.source();
    while let Some(next) = cause {
        if let Some(error) = next.downcast_ref::<io::Error>() {
            last = Some(is_of_setup(error));
        }
        cause = next.source();
    }
    last.unwrap_or_else(|| !is_refused_by_proxy(error))
}

/// What began a failure: a bad certificate, a port that is closed.
pub(super) fn first_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

/// Whether an I/O error is about what is said, not about the connection: TLS libraries report a
/// bad certificate in this way. One can hold another one, which its source leaves out.
fn is_of_setup(mut error: &io::Error) -> bool {
    while let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        error = inner;
    }
    matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
    )
}

/// Whether the server refused to look at the request, as HTTP/2 lets it do.
pub(crate) fn is_not_looked_at(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(next) = cause {
        if let Some(error) = next.downcast_ref::<h2::Error>() {
            let reset = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            let closed = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
            return error.is_remote() && (reset || closed);
        }
        cause = next.source();
    }
    false
}

/// Its type is not public, so that only its text tells.
fn is_refused_by_proxy(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(next) = cause {
        if next.to_string() == "tunnel error: unsuccessful" {
            return true;
        }
        cause = next.source();
    }
    false
}
