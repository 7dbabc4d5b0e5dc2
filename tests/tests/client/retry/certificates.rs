//! Certificates of a server that must not be trusted.

use std::error::Error as _;

use fivetran::ErrorKind;
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::*;

/// A server with a certificate for this name that ends with this year; where it is, an HTTP client
/// that knows its certificate, and how many tried to talk to it.
async fn server(name: &str, year: i32) -> (String, reqwest::Client, Arc<AtomicU32>) {
    let key = KeyPair::generate().expect("a key can be made");
    let mut params = CertificateParams::new([name.to_owned()]).expect("the name is right");
    params.not_before = date_time_ymd(2000, 1, 1);
    params.not_after = date_time_ymd(year, 1, 1);
    let certificate = params.self_signed(&key).expect("it can be signed");
    let known = reqwest::Certificate::from_der(certificate.der()).expect("it is one");
    let http = reqwest::Client::builder().add_root_certificate(known);
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("key and certificate belong together");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let tried = Arc::new(AtomicU32::new(0));
    let counted = tried.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = acceptor.accept(stream).await;
        }
    });
    let http = http.build().expect("it can be set up");
    (format!("https://{address}"), http, tried)
}

#[tokio::test]
async fn are_refused_at_once_and_the_error_says_why() {
    for (name, year, why) in [
        ("127.0.0.1", 2001, "expired"),
        ("example.com", 4000, "not valid for name"),
    ] {
        let (url, http, tried) = server(name, year).await;
        let builder = Client::builder().credentials("k", "s").base_url(url);
        let (client, clock) = client(builder.http_client(http));
        let error = read(&client).await.expect_err("it is not trusted");
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(error.is_connect() && !error.is_retryable(), "{error:?}");
        assert!(error.to_string().contains(why), "{error}");
        assert!(error.source().is_some());
        assert_eq!(error.attempts(), 1);
        assert_eq!(tried.load(Ordering::SeqCst), 1, "{name}");
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn of_an_unknown_issuer_are_refused_too() {
    let (url, _, tried) = server("127.0.0.1", 4000).await;
    let builder = Client::builder().credentials("k", "s").base_url(url);
    let (client, _) = client(builder);
    let error = read(&client).await.expect_err("it is not trusted");
    assert!(error.is_connect() && !error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(tried.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn that_are_right_are_trusted() {
    let (url, http, tried) = server("127.0.0.1", 4000).await;
    let builder = Client::builder().credentials("k", "s").base_url(url);
    let (client, _) = client(builder.http_client(http).retry(Backoff::never()));
    let error = read(&client)
        .await
        .expect_err("the server ends the connection");
    assert!(!error.is_connect(), "{error:?}");
    assert_eq!(tried.load(Ordering::SeqCst), 1);
}
