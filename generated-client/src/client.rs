//! The client: where requests go, and as whom.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::redirect::Policy;

use crate::Secret;
use crate::error::{Error, Result};

const SERVICE: &str = "https://api.fivetran.com";

/// A client. Cheap to clone: clones share their connections.
///
/// ```
/// # fn build() -> Result<(), fivetran::Error> {
/// let fivetran = fivetran::Client::builder()
///     .credentials("key", "secret")
///     .build()?;
/// # let _ = fivetran;
/// # Ok(())
/// # }
/// # build().unwrap();
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    pub(crate) base_url: Url,
    pub(crate) authorization: Option<HeaderValue>,
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            base_url: SERVICE.to_owned(),
            credentials: None,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url.as_str())
            .finish_non_exhaustive()
    }
}

/// What a client will be.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    credentials: Option<(String, Secret)>,
}

impl ClientBuilder {
    /// The API key and its secret. Without them, only public operations work.
    pub fn credentials(mut self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some((key.into(), secret.into()));
        self
    }

    /// Another server than the service: `https`, or `http` on this machine (for tests).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When the base URL is none, or would send credentials in the clear; when the key holds
    /// a colon; when TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        let base_url = base_url(&self.base_url)?;
        let mut headers = HeaderMap::new();
        let agent = concat!("fivetran-rust/", env!("CARGO_PKG_VERSION"));
        headers.insert(USER_AGENT, HeaderValue::from_static(agent));
        let http = reqwest::Client::builder()
            .default_headers(headers)
            // The service does not redirect. Whoever does shall not get the credentials.
            .redirect(Policy::none())
            .build()
            .map_err(|error| Error::configuration("cannot set up HTTP").with_source(error))?;
        let authorization = self
            .credentials
            .map(|(key, secret)| authorization(&http, &key, &secret))
            .transpose()?;
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                authorization,
            }),
        })
    }
}

fn base_url(text: &str) -> Result<Url> {
    let url = Url::parse(text)
        .map_err(|error| Error::configuration("the base URL is no URL").with_source(error))?;
    let local = url.host_str().is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost" || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    });
    if url.scheme() != "https" && !(url.scheme() == "http" && local) {
        return Err(Error::configuration(
            "the base URL is neither https nor on this machine: credentials would go in the clear",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(
            "the base URL holds credentials: give them to `credentials`",
        ));
    }
    Ok(url)
}

/// `Basic`, with the key as the user and the secret as the password.
fn authorization(http: &reqwest::Client, key: &str, secret: &Secret) -> Result<HeaderValue> {
    if key.contains(':') {
        return Err(Error::configuration("the key holds a colon"));
    }
    // The encoder of reqwest, so that this crate needs none of its own.
    let request = http
        .get(SERVICE)
        .basic_auth(key, Some(secret.expose()))
        .build()
        .map_err(|error| {
            Error::configuration("the credentials fit no header").with_source(error)
        })?;
    let mut value = request
        .headers()
        .get(AUTHORIZATION)
        .cloned()
        .ok_or_else(|| Error::configuration("the credentials fit no header"))?;
    value.set_sensitive(true);
    Ok(value)
}
