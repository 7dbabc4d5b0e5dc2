//! HTTP/2 servers that refuse to look at a request.

use axum::http::Response;
use bytes::Bytes;
use fivetran::Upload;
use tokio::net::TcpListener;

use super::*;

/// A server that refuses so many streams, and answers the others. Counts all of them.
async fn refusing(streams: u32) -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Arc::new(AtomicU32::new(0));
    let counted = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let counted = counted.clone();
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await?;
                while let Some(next) = connection.accept().await {
                    let (_request, mut respond) = next?;
                    if counted.fetch_add(1, Ordering::SeqCst) < streams {
                        respond.send_reset(h2::Reason::REFUSED_STREAM);
                        continue;
                    }
                    let body = json!({ "code": "Success", "data": { "id": "p" } }).to_string();
                    let mut sending = respond.send_response(Response::new(()), false)?;
                    sending.send_data(Bytes::from(body), true)?;
                }
                Result::<(), h2::Error>::Ok(())
            });
        }
    });
    (format!("http://{address}"), seen)
}

fn client_of(url: &str) -> Client {
    let http = reqwest::Client::builder().http2_prior_knowledge();
    let http = http.build().expect("the HTTP client is right");
    let builder = Client::builder().credentials("k", "s").base_url(url);
    let builder = builder.http_client(http).retry(Backoff::never());
    builder.build().expect("the client is right")
}

#[tokio::test]
async fn are_sent_again_whatever_the_body_is() {
    for form in [false, true] {
        let (url, seen) = refusing(1).await;
        let client = client_of(&url);
        if form {
            let file = Upload::new("package.zip", "the file");
            let upload = client.connector_sdk_packages().create(file);
            upload.send().await.expect("it answers at last");
        } else {
            create(&client).await.expect("it answers at last");
        }
        assert_eq!(seen.load(Ordering::SeqCst), 2, "form: {form}");
    }
}

#[tokio::test]
async fn are_not_sent_for_ever() {
    let (url, seen) = refusing(u32::MAX).await;
    let error = create(&client_of(&url)).await.expect_err("refused");
    assert!(error.is_retryable(), "nothing was carried out: {error:?}");
    assert_eq!(error.attempts(), 1);
    assert!(seen.load(Ordering::SeqCst) < 10);
}
