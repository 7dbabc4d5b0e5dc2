//! Receives webhooks, and prints each event once.
//!
//! ```text
//! FIVETRAN_WEBHOOK_SECRET=… cargo run --example webhook_receiver -- 127.0.0.1:8080
//! ```
//!
//! The service delivers only over HTTPS: put a proxy that terminates TLS in front.

use std::collections::HashSet;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use fivetran::webhook::{DeliveryKey, SIGNATURE_HEADER, Verifier};
use tokio::net::TcpListener;

struct Receiver {
    verifier: Verifier,
    /// It grows forever. A production receiver forgets keys after a day, and persists them.
    seen: Mutex<HashSet<DeliveryKey>>,
}

/// A receiver of webhooks at `/`.
pub(crate) fn router(verifier: Verifier) -> Router {
    let seen = Mutex::default();
    Router::new()
        .route("/", post(receive))
        .with_state(Arc::new(Receiver { verifier, seen }))
}

/// Takes the raw body, because the signature covers its bytes.
async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let event = match receiver
        .verifier
        .event(headers.get(SIGNATURE_HEADER), &body)
    {
        Ok(event) => event,
        Err(error) => {
            eprintln!("{error}");
            return if error.is_no_event() {
                StatusCode::BAD_REQUEST
            } else {
                StatusCode::UNAUTHORIZED
            };
        }
    };
    let mut seen = receiver.seen.lock().unwrap_or_else(PoisonError::into_inner);
    if event.delivery_key().is_none_or(|key| seen.insert(key)) {
        println!("{event:?}");
    }
    StatusCode::NO_CONTENT
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = std::env::var("FIVETRAN_WEBHOOK_SECRET")
        .map_err(|_| "FIVETRAN_WEBHOOK_SECRET is not set")?;
    let address = std::env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:0")).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, router(Verifier::new([secret]))).await?;
    Ok(())
}
