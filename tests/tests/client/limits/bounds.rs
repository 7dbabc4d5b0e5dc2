//! How much of an answer is read, and what an error says of an answer that did not come whole.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fivetran::ErrorKind;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

/// A server that answers with this head and then sends chunks until the client has enough.
/// Counts the bytes of the body that it could send.
async fn endless(head: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = sent.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let counted = counted.clone();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let head = format!("{head}\r\ntransfer-encoding: chunked\r\n\r\n");
                stream.write_all(head.as_bytes()).await?;
                let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
                loop {
                    stream.write_all(chunk.as_bytes()).await?;
                    counted.fetch_add(0x10000, Ordering::Relaxed);
                }
                #[allow(unreachable_code)]
                std::io::Result::Ok(())
            });
        }
    });
    (format!("http://{address}"), sent)
}

fn builder(url: &str) -> ClientBuilder {
    let builder = Client::builder().credentials(KEY, SECRET).base_url(url);
    builder.retry(Backoff::never())
}

/// More than any buffer on the way holds.
const MUCH: usize = 64 * 1024 * 1024;

#[tokio::test]
async fn of_a_failure_only_the_start_is_read() {
    let (url, sent) = endless("HTTP/1.1 401 Unauthorized\r\nx-request-id: r-1").await;
    let error = build(builder(&url)).groups().get("g").send().await;
    let error = error.expect_err("refused");
    assert!(error.is_unauthorized(), "{error:?}");
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(
        error
            .body_excerpt()
            .is_some_and(|excerpt| excerpt.len() < 2000)
    );
    assert!(sent.load(Ordering::Relaxed) < MUCH);
}

#[tokio::test]
async fn of_a_success_no_more_is_read_than_the_limit() {
    let (url, sent) = endless("HTTP/1.1 201 Created\r\nx-request-id: r-1").await;
    let client = build(builder(&url).answer_limit(1_000_000));
    let error = client.groups().create("g").send().await;
    let error = error.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::UnreadableAnswer);
    assert_eq!(error.status(), Some(201));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.to_string().contains("1000000"), "{error}");
    assert!(error.to_string().contains("answer_limit"), "{error}");
    assert!(sent.load(Ordering::Relaxed) < MUCH);
}

#[tokio::test]
async fn a_success_up_to_the_limit_is_whole() {
    let server = Server::start(&API).await;
    let answer = success();
    let length =
        json!({ "code": "Success", "data": { "id": "g", "name": "a name that is not short" } })
            .to_string()
            .len();
    for (limit, fits) in [(length, true), (length - 1, false)] {
        server.script([answer.clone()]);
        let client = build(builder(server.url()).answer_limit(limit));
        let outcome = client.groups().get("g").send().await;
        assert_eq!(outcome.is_ok(), fits, "{outcome:?}");
    }
}

#[tokio::test]
async fn what_was_carried_out_is_known_though_the_answer_does_not_come_whole() {
    for then in [Then::Stall, Then::Reset, Then::Close] {
        let data = json!({ "code": "Created", "data": { "id": "g", "name": "a long name" } });
        let answer = Scripted::json(201, &data).header("x-request-id", "r-7");
        let server = FaultyServer::start([Act::Half(answer, then)]).await;
        let client = build(server.builder().attempt_timeout(SHORT * 4));
        let error = client.groups().create("g").send().await;
        let error = error.expect_err("it is not whole");
        assert_eq!(error.status(), Some(201), "{then:?}: {error:?}");
        assert_eq!(error.request_id(), Some("r-7"), "{then:?}");
        assert!(error.to_string().contains("r-7"), "{error}");
        assert_eq!(error.is_timeout(), matches!(then, Then::Stall));
        assert!(!error.is_retryable(), "{error:?}");
        assert_eq!(server.take_requests().len(), 1);
    }
}

#[tokio::test]
async fn what_was_carried_out_is_known_though_the_limit_of_the_call_is_reached() {
    let answer = success().header("x-request-id", "r-8");
    let server = FaultyServer::start([Act::Half(answer, Then::Stall)]).await;
    let call = build(server.builder()).groups().create("g");
    let error = call.with_timeout(SHORT * 4).send().await;
    let error = error.expect_err("it is not whole");
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(200), Some("r-8"))
    );
    assert!(error.is_timeout() && !error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("200ms"), "{error}");
}

#[tokio::test]
async fn a_failure_whose_body_stalls_is_told() {
    let answer = Scripted::json(503, &json!({ "code": "Busy", "message": "later" }));
    let answer = answer
        .header("x-request-id", "r-9")
        .header("retry-after", "7");
    let server = FaultyServer::start([Act::Half(answer, Then::Stall)]).await;
    let client = build(
        server
            .builder()
            .attempt_timeout(SHORT * 4)
            .retry(Backoff::never()),
    );
    let error = client.groups().create("g").send().await;
    let error = error.expect_err("refused");
    assert!(error.is_server_error() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}
