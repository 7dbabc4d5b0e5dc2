//! The door on a socket: HTTP over loopback, with the faults that only a socket can have.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use fivetran::http::{self, StatusCode};
use futures_util::{StreamExt, stream};
use tokio::net::TcpListener;

use crate::control;
use crate::faults::Wrong;
use crate::shared::{Served, Shared};

/// The largest body that is read.
const LARGEST: usize = 64 * 1024 * 1024;

/// Answers what comes to a socket, until the future is dropped.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let router = Router::new().fallback(answer).with_state(shared);
    // It ends only with the process or its task.
    let _ = axum::serve(listener, router).await;
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return plain(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the body is too large, or broke off",
        );
    };
    let request = http::Request::from_parts(parts, body);
    if let Some(path) = request.uri().path().strip_prefix("/_simulator/") {
        let path = path.to_owned();
        return control::answer(&shared, &path, request)
            .await
            .map(Body::from);
    }
    let Served { answer, wrong } = shared.serve(request).await;
    match wrong {
        // The connection is closed without an answer: the server drops it when its task ends so.
        Some(Wrong::ResetBefore | Wrong::ResetAfter) => resume_unwind(Box::new("a fault")),
        Some(Wrong::Truncate) => truncated(answer),
        _ => answer.map(Body::from),
    }
}

/// An answer that says how long it is, and ends in its middle.
fn truncated(answer: http::Response<Bytes>) -> Response {
    let (mut parts, body) = answer.into_parts();
    parts
        .headers
        .insert(http::header::CONTENT_LENGTH, body.len().into());
    let half = body.slice(..body.len() / 2);
    let broken = async {
        // The first part must be on its way before the connection breaks.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(std::io::Error::other("a fault"))
    };
    let parts_of_body = stream::once(async { Ok(half) }).chain(stream::once(broken));
    let body = Body::from_stream(parts_of_body);
    Response::from_parts(parts, body)
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let mut answer = Response::new(Body::from(text));
    *answer.status_mut() = status;
    answer
}
