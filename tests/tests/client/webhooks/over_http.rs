//! The example of a receiver, over HTTP.

#[path = "../../../../generated-client/examples/webhook_receiver.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod webhook_receiver;

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

/// Starts the receiver of the example.
async fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listener.local_addr().expect("the socket has an address");
    let router = webhook_receiver::router(verifier());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Delivers a body as the service does, and gives the status of the answer.
async fn deliver(address: SocketAddr, signature: Option<&str>, body: &str) -> u16 {
    let signature = signature
        .map(|value| format!("X-Fivetran-Signature-256: {value}\r\n"))
        .unwrap_or_default();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Type: application/json\r\n{signature}Content-Length: {}\r\n\r\n{body}",
        body.len(),
    );
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream
        .write_all(request.as_bytes())
        .await
        .expect("the request is sent");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .await
        .expect("an answer comes");
    let status = answer.split(' ').nth(1).expect("the answer has a status");
    status.parse().expect("the status is a number")
}

#[tokio::test]
async fn what_is_signed_is_taken_as_often_as_it_comes() {
    let address = start().await;
    let signature = sign(SAMPLE.as_bytes());
    for signature in [signature.as_str(), &signature.to_lowercase(), &signature] {
        assert_eq!(deliver(address, Some(signature), SAMPLE).await, 204);
    }
}

#[tokio::test]
async fn what_is_not_signed_is_refused() {
    let address = start().await;
    let signature = sign(SAMPLE.as_bytes());
    let prefixed = format!("sha256={signature}");
    let other = webhook::sign(&"other".into(), SAMPLE.as_bytes());
    for wrong in [
        None,
        Some(""),
        Some("no hex"),
        Some(&prefixed),
        Some(&other),
    ] {
        assert_eq!(deliver(address, wrong, SAMPLE).await, 401, "{wrong:?}");
    }
    let changed = SAMPLE.replace("SUCCESSFUL", "FAILURE");
    assert_eq!(deliver(address, Some(&signature), &changed).await, 401);
}

#[tokio::test]
async fn what_is_no_event_is_refused() {
    let address = start().await;
    for body in ["", "[]", "{}"] {
        let signature = sign(body.as_bytes());
        assert_eq!(deliver(address, Some(&signature), body).await, 400);
    }
}
