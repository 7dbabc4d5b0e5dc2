//! What a client needs to reach a server: the HTTP client, the base URL and the credentials.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Url, redirect};

use crate::error::{Error, Result};
use crate::values::Secret;

/// The server of the service.
pub(super) const DEFAULT_BASE_URL: &str = "https://api.fivetran.com";

pub(super) fn http_client(
    connect_timeout: Duration,
    proxy: Option<&str>,
) -> Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // The service does not redirect, and another server must not get the credentials.
        .redirect(redirect::Policy::none());
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(proxy).map_err(|error| {
            Error::configuration("the proxy is not a valid URL").with_source(error)
        })?;
        builder = builder.proxy(proxy);
    }
    builder
        .build()
        .map_err(|error| Error::configuration("cannot set up the HTTP client").with_source(error))
}

pub(super) fn base_url(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| {
        Error::configuration("the base URL is not a valid URL").with_source(error)
    })?;
    let local = url.host_str().is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    });
    if url.scheme() != "https" && !(url.scheme() == "http" && local) {
        return Err(Error::configuration(
            "the base URL is neither https nor on this machine: credentials would be sent unencrypted",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(
            "the base URL contains credentials: pass them to `credentials` instead",
        ));
    }
    Ok(url)
}

/// `Basic`, with the key as the user and the secret as the password.
pub(super) fn authorization(
    http: &reqwest::Client,
    key: &str,
    secret: &Secret,
) -> Result<HeaderValue> {
    if key.contains(':') {
        return Err(Error::configuration("the API key contains a colon"));
    }
    // reqwest encodes the header, so that this crate needs no encoder of its own.
    let request = http
        .get(DEFAULT_BASE_URL)
        .basic_auth(key, Some(secret.expose()))
        .build()
        .map_err(|error| {
            Error::configuration("the credentials are not a valid header value").with_source(error)
        })?;
    let mut value = request
        .headers()
        .get(AUTHORIZATION)
        .cloned()
        .ok_or_else(|| Error::configuration("the credentials are not a valid header value"))?;
    value.set_sensitive(true);
    Ok(value)
}
