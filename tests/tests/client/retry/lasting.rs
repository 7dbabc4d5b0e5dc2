//! Failures that stay.

use fivetran::ErrorKind;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::*;

/// A server that does not speak TLS, and counts who tries.
async fn without_tls() -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let tried = Arc::new(AtomicU32::new(0));
    let counted = tried.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    (format!("https://{address}"), tried)
}

#[tokio::test]
async fn of_tls_are_not_repeated() {
    let (url, tried) = without_tls().await;
    let builder = Client::builder().credentials("k", "s").base_url(url);
    let (client, clock) = client(builder);
    let error = read(&client).await.expect_err("no TLS there");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.attempts(), 1);
    assert_eq!(tried.load(Ordering::SeqCst), 1);
    assert!(clock.slept().is_empty());
}

#[tokio::test]
async fn of_a_budget_that_is_used_up_say_so() {
    let server = Server::start(&API).await;
    server.script([failure(503)]);
    let (client, _) = client(server.builder().retry_budget(0));
    let error = read(&client).await.expect_err("refused");
    assert!(error.to_string().contains("budget"), "{error}");
    assert!(error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn are_none_with_a_budget_without_an_end() {
    let server = Server::start(&API).await;
    server.script([failure(503), success()]);
    let (client, _) = client(server.builder().retry_budget(u32::MAX));
    for _ in 0..2 {
        read(&client).await.expect("it answers");
    }
}
