//! The way of a request through a transport of the caller.

use std::panic::AssertUnwindSafe;

use bytes::Bytes;
use futures_util::FutureExt;
use http_body_util::BodyExt;
use reqwest::{Request, Response};

use super::limits::AttemptLimit;
use crate::call::Call;
use crate::error::{Error, Result};
use crate::transport::{Transport, TransportError};

/// Hands a request to a transport, and takes its answer as one of the HTTP client.
pub(super) async fn carry(
    call: &Call,
    transport: &dyn Transport,
    request: Request,
    limit: &AttemptLimit,
) -> Result<Response> {
    let request = whole(request).await?;
    // The transport can panic before it returns a future, too.
    let carrying = AssertUnwindSafe(async { transport.send(request).await }).catch_unwind();
    let answer = limit.within(carrying).await?;
    let answer = answer.unwrap_or_else(|_| Err(TransportError::broken("the transport panicked")));
    answer
        .map(Response::from)
        .map_err(|error| Error::carried(&error, &call.hidden()))
}

/// A request with its body in one piece, forms with files too.
async fn whole(request: Request) -> Result<http::Request<Bytes>> {
    let request = http::Request::<reqwest::Body>::try_from(request).map_err(Error::transport)?;
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(Error::transport)?;
    Ok(http::Request::from_parts(parts, body.to_bytes()))
}
