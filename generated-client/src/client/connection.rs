//! What a client needs to reach a server: the HTTP client and the base URL.

use std::net::IpAddr;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::{Url, redirect};

use crate::error::{Error, Result};
pub(super) use crate::generated::operations::SERVER as DEFAULT_BASE_URL;

/// The time limit for connecting, if none is set.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

pub(super) fn http_client(
    base_url: &Url,
    connect_timeout: Option<Duration>,
    proxy: Option<&str>,
) -> Result<reqwest::Client> {
    let is_plain = base_url.scheme() == "http";
    if !is_plain && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(Error::configuration(
            "this program is built without TLS: enable the feature `rustls` or `native-tls`, or \
             pass an `http_client`",
        ));
    }
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout.unwrap_or(CONNECT_TIMEOUT))
        // The service does not redirect, and another server must not get the credentials.
        .redirect(redirect::Policy::none());
    // What goes to this machine without encryption must not go elsewhere in the clear.
    if is_plain {
        builder = builder.no_proxy();
    }
    if let Some(proxy) = proxy {
        builder = builder.proxy(usable_proxy(proxy, is_plain)?);
    }
    builder
        .build()
        .map_err(|error| Error::configuration("cannot set up the HTTP client").with_source(error))
}

/// An HTTP client that puts requests together and sends none. It has no certificates, which take
/// time to load.
pub(super) fn offline_client() -> Result<reqwest::Client> {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(client) = CLIENT.get() {
        return Ok(client.clone());
    }
    let builder = reqwest::Client::builder().no_proxy();
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    let builder = builder.tls_certs_only([]);
    let client = builder.build().map_err(|error| {
        Error::configuration("cannot set up the making of requests").with_source(error)
    })?;
    Ok(CLIENT.get_or_init(|| client).clone())
}

fn usable_proxy(text: &str, is_plain: bool) -> Result<reqwest::Proxy> {
    let invalid = "the proxy is not a valid URL";
    let url = Url::parse(text).map_err(|error| Error::configuration(invalid).with_source(error))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Error::configuration(
            "the proxy is neither http nor https: pass an `http_client` that can use it",
        ));
    }
    if is_plain && !is_local(&url) {
        return Err(Error::configuration(
            "the base URL is http, and the proxy is not on this machine: credentials would be sent \
             unencrypted",
        ));
    }
    reqwest::Proxy::all(text).map_err(|error| Error::configuration(invalid).with_source(error))
}

/// Whether a URL leads to this machine.
fn is_local(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    })
}

pub(super) fn base_url(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| {
        Error::configuration("the base URL is not a valid URL").with_source(error)
    })?;
    if url.scheme() != "https" && !(url.scheme() == "http" && is_local(&url)) {
        return Err(Error::configuration(
            "the base URL is neither https nor on this machine: credentials would be sent unencrypted",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(
            "the base URL contains credentials: pass them to `credentials` instead",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(Error::configuration(
            "the base URL has a query or a fragment: leave it out",
        ));
    }
    if url.path().trim_end_matches('/').ends_with("/v1") {
        return Err(Error::configuration(
            "the base URL ends in `/v1`: leave it out, the client adds it",
        ));
    }
    Ok(url)
}
