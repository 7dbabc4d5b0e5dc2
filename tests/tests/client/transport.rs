//! A transport of the caller carries the requests, and all else holds as over HTTP.

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use fivetran::{Backoff, Client, ClientBuilder, ErrorKind, Transport, TransportError, http};
use serde_json::json;

const SECRET: &str = "the-secret-that-nobody-may-see";

fn builder(transport: impl Transport) -> ClientBuilder {
    Client::builder()
        .credentials("the-key", SECRET)
        .retry(Backoff::never())
        .transport(transport)
}

fn client(transport: impl Transport) -> Client {
    builder(transport).build().expect("the client is right")
}

fn answer(status: u16, body: impl Into<Bytes>) -> http::Response<Bytes> {
    let mut answer = http::Response::new(body.into());
    *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
    answer
}

#[tokio::test]
async fn it_gets_the_request_and_gives_the_answer() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let requests = seen.clone();
    let client = client(move |request: http::Request<Bytes>| {
        requests.lock().expect("no panic").push(request);
        async {
            let data = json!({ "id": "g", "name": "n", "created_at": "2026-01-01T00:00:00Z" });
            Ok(answer(
                201,
                json!({ "code": "Success", "data": data }).to_string(),
            ))
        }
    });
    let group = client
        .groups()
        .create("Finance_EU")
        .send()
        .await
        .expect("an answer");
    assert_eq!((group.id.as_str(), group.status()), ("g", 201));
    let seen = seen.lock().expect("no panic");
    assert_eq!(seen[0].uri(), "https://api.fivetran.com/v1/groups");
    assert_eq!(seen[0].body().as_ref(), br#"{"name":"Finance_EU"}"#);
    assert!(seen[0].headers().contains_key("authorization"));
}

#[tokio::test]
async fn files_are_sent_in_one_piece() {
    let client = client(|request: http::Request<Bytes>| async move {
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let complete = body.contains("print(1)") && body.trim_end().ends_with("--");
        let kind = request.headers()["content-type"]
            .to_str()
            .unwrap_or_default()
            .to_owned();
        assert!(
            complete && kind.starts_with("multipart/form-data"),
            "{kind} {body}"
        );
        Ok(answer(200, r#"{"code":"Success","data":{"id":"p"}}"#))
    });
    let file = fivetran::Upload::new("code.py", "print(1)");
    client
        .connector_sdk_packages()
        .create(file)
        .send()
        .await
        .expect("it was taken");
}

#[tokio::test]
async fn what_may_have_been_carried_out_is_not_sent_again() {
    type Fault = fn() -> TransportError;
    let faults: [(Fault, ErrorKind, u32); 3] = [
        (
            || TransportError::not_sent("no route"),
            ErrorKind::Connect,
            3,
        ),
        (
            || TransportError::timed_out("no answer"),
            ErrorKind::Timeout,
            1,
        ),
        (|| TransportError::broken("reset"), ErrorKind::Transport, 1),
    ];
    for (fault, kind, attempts) in faults {
        let client = builder(move |_: http::Request<Bytes>| async move { Err(fault()) })
            .retry(Backoff::default().attempts(3))
            .clock(fivetran_tests::clock::FakeClock::default())
            .build()
            .expect("the client is right");
        let error = client
            .groups()
            .create("g")
            .send()
            .await
            .expect_err("no answer");
        assert_eq!(
            (error.kind(), error.attempts()),
            (kind, attempts),
            "{error}"
        );
    }
}

#[tokio::test]
async fn its_reason_does_not_tell_the_secrets() {
    let client = client(|request: http::Request<Bytes>| async move {
        Err(TransportError::broken(format!(
            "cannot send {request:?} with {SECRET}"
        )))
    });
    let error = client
        .groups()
        .get("g")
        .send()
        .await
        .expect_err("no answer");
    let mut chain = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        chain.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!chain.contains(SECRET), "{chain}");
    assert!(error.to_string().contains("cannot send"), "{error}");
}

#[tokio::test]
async fn a_panic_of_it_is_an_error() {
    struct Broken;
    impl Transport for Broken {
        fn send(
            &self,
            _: http::Request<Bytes>,
        ) -> std::pin::Pin<
            Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send>,
        > {
            panic!("a fault in the transport")
        }
    }
    let error = client(Broken)
        .groups()
        .get("g")
        .send()
        .await
        .expect_err("it panics");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn a_time_limit_ends_it() {
    let client = client(|_: http::Request<Bytes>| pending());
    let request = client
        .groups()
        .get("g")
        .with_timeout(Duration::from_millis(20));
    let error = request.send().await.expect_err("it never answers");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn large_answers_are_refused() {
    let large = || answer(200, vec![b' '; 2_000]);
    let client = builder(move |_: http::Request<Bytes>| async move { Ok(large()) });
    let client = client
        .answer_limit(1_000)
        .build()
        .expect("the client is right");
    let error = client
        .groups()
        .get("g")
        .send()
        .await
        .expect_err("it is too large");
    assert!(
        error.to_string().contains("larger than 1000 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_redirect_of_it_is_not_followed() {
    let client = client(|_: http::Request<Bytes>| async {
        let mut redirect = answer(307, "");
        let elsewhere = http::HeaderValue::from_static("https://elsewhere.example.com/");
        redirect
            .headers_mut()
            .insert(http::header::LOCATION, elsewhere);
        Ok(redirect)
    });
    let error = client
        .groups()
        .get("g")
        .send()
        .await
        .expect_err("it leads elsewhere");
    assert_eq!(error.status(), Some(307), "{error}");
}

#[test]
fn options_that_it_would_ignore_are_refused() {
    let nothing = |_: http::Request<Bytes>| async { Err(TransportError::not_sent("nothing")) };
    for builder in [
        builder(nothing).proxy("http://127.0.0.1:1"),
        builder(nothing).connect_timeout(Duration::from_secs(1)),
        builder(nothing).http_client(reqwest::Client::new()),
    ] {
        let error = builder.build().expect_err("it would be ignored");
        assert!(
            error.to_string().contains("a transport is given together"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn policies_and_audits_see_its_calls() {
    let outcomes = Arc::new(Mutex::new(Vec::new()));
    let records = outcomes.clone();
    let never = |_: http::Request<Bytes>| async { Err(TransportError::broken("never reached")) };
    let client = builder(never)
        .policy(fivetran::ReadOnly)
        .audit(move |record: &fivetran::Record<'_>| {
            records
                .lock()
                .expect("no panic")
                .push(format!("{:?}", record.outcome));
        })
        .build()
        .expect("the client is right");
    let error = client
        .groups()
        .create("g")
        .send()
        .await
        .expect_err("it is denied");
    assert_eq!(error.kind(), ErrorKind::Denied);
    assert_eq!(outcomes.lock().expect("no panic").len(), 1);
}
