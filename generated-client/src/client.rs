//! The client: where requests go, as whom, and how it behaves.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::redirect;

use crate::Secret;
use crate::audit::Audit;
use crate::call::{Body, Call};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::hooks::{Answered, OnAnswer, OnRequest, Sending};
use crate::pacing::{Pacer, Pacing};
use crate::policy::Policy;
use crate::retry::{Backoff, Budget, RetryPolicy};
use crate::secret::Hidden;

const SERVICE: &str = "https://api.fivetran.com";
const KEY_VARIABLE: &str = "FIVETRAN_API_KEY";
const SECRET_VARIABLE: &str = "FIVETRAN_API_SECRET";

/// A client. Cheap to clone: clones share their connections, their pace and their budget of
/// retries.
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
    pub(crate) user_agent: HeaderValue,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) budget: Budget,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) pacer: Option<Pacer>,
    pub(crate) policy: Option<Arc<dyn Policy>>,
    pub(crate) audit: Option<Arc<dyn Audit>>,
    pub(crate) caller: Option<Arc<str>>,
    pub(crate) dry_run: bool,
    pub(crate) on_request: Vec<OnRequest>,
    pub(crate) on_answer: Vec<OnAnswer>,
    /// What must not be in any text: the secret, and the header that is made of it.
    pub(crate) hidden: Hidden,
    /// Makes the codes of confirmations: nobody can guess them.
    codes: RandomState,
}

impl Inner {
    /// The code that confirms a call: of this client, and of this call alone.
    pub(crate) fn confirmation_code(&self, call: &Call) -> String {
        let body: &[u8] = match &call.body {
            Body::Json(body) => body,
            Body::None | Body::Form(_) => &[],
        };
        let files: Vec<_> = match &call.body {
            Body::Form(files) => files
                .iter()
                .map(|(field, file)| (field, &file.name, &file.content))
                .collect(),
            Body::None | Body::Json(_) => Vec::new(),
        };
        let hash = self
            .codes
            .hash_one((call.operation.id, &call.path, &call.query, body, files));
        format!("{:012x}", hash >> 16)
    }
}

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client with the credentials of the environment, `FIVETRAN_API_KEY` and
    /// `FIVETRAN_API_SECRET`.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::credentials_from_env`] and [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().credentials_from_env()?.build()
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
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    credentials: Option<(String, Secret)>,
    user_agent: String,
    http: Option<reqwest::Client>,
    proxy: Option<String>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    timeout: Option<Duration>,
    retry: Arc<dyn RetryPolicy>,
    retry_budget: u32,
    clock: Arc<dyn Clock>,
    pacing: Option<Pacing>,
    policy: Option<Arc<dyn Policy>>,
    audit: Option<Arc<dyn Audit>>,
    caller: Option<Arc<str>>,
    dry_run: bool,
    on_request: Vec<OnRequest>,
    on_answer: Vec<OnAnswer>,
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            base_url: SERVICE.to_owned(),
            credentials: None,
            user_agent: concat!("fivetran-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
            proxy: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(180),
            timeout: None,
            retry: Arc::new(Backoff::default()),
            retry_budget: 50,
            clock: Arc::new(SystemClock),
            pacing: None,
            policy: None,
            audit: None,
            caller: None,
            dry_run: false,
            on_request: Vec::new(),
            on_answer: Vec::new(),
        }
    }

    /// The API key and its secret. Without them, only public operations work.
    pub fn credentials(mut self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some((key.into(), secret.into()));
        self
    }

    /// The API key of `FIVETRAN_API_KEY` and the secret of `FIVETRAN_API_SECRET`.
    ///
    /// # Errors
    ///
    /// When one of the two is not set, or is empty.
    pub fn credentials_from_env(self) -> Result<Self> {
        let variable = |name: &str| {
            std::env::var(name)
                .ok()
                .filter(|value| !value.is_empty())
                .ok_or_else(|| Error::configuration(format!("`{name}` is not set")))
        };
        let (key, secret) = (variable(KEY_VARIABLE)?, variable(SECRET_VARIABLE)?);
        Ok(self.credentials(key, secret))
    }

    /// Another server than the service: `https`, or `http` on this machine (for tests).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Names your program in the `User-Agent`, before this crate: `my-program/1.2`.
    pub fn user_agent(mut self, program: &str) -> Self {
        self.user_agent = format!("{program} {}", self.user_agent);
        self
    }

    /// The limit for setting up a connection. 10 seconds by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// The limit of one attempt, from the request to the last byte of the answer. 3 minutes by
    /// default: setup tests and schema reloads take their time.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = limit;
        self
    }

    /// The limit of a whole call, all attempts and waits included. None by default; the retry
    /// policy has a limit of its own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Sends everything through this proxy. By default, that of the environment is used.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses this HTTP client. Its own connect timeout, proxy and redirects hold then. Should it
    /// follow redirects, it does not send the credentials to another host.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// When a call is tried again. [`Backoff::default`] by default.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// How many retries all calls of this client and its clones may make in a row: each takes
    /// one, and ten successes put one back. Waits for a limit of the rate are free. 50 by
    /// default.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Spreads calls, so that they stay within the limits of the account. Not done by default.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = Some(pacing);
        self
    }

    /// Asks this policy before every call. By default, everything is allowed that the key
    /// allows.
    pub fn policy(mut self, policy: impl Policy) -> Self {
        self.policy = Some(Arc::new(policy));
        self
    }

    /// Tells this audit of every call.
    pub fn audit(mut self, audit: impl Audit) -> Self {
        self.audit = Some(Arc::new(audit));
        self
    }

    /// Who makes the calls, for the policy and the audit. A call can say otherwise.
    pub fn caller(mut self, caller: impl AsRef<str>) -> Self {
        self.caller = Some(caller.as_ref().into());
        self
    }

    /// Sends nothing that changes anything: such calls fail, and their error holds the request
    /// as it would have been sent ([`Error::preview`]).
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }

    /// Calls this before each attempt.
    pub fn on_request(mut self, hook: impl Fn(&Sending) + Send + Sync + 'static) -> Self {
        self.on_request.push(Box::new(hook));
        self
    }

    /// Calls this after each attempt.
    pub fn on_answer(mut self, hook: impl Fn(&Answered<'_>) + Send + Sync + 'static) -> Self {
        self.on_answer.push(Box::new(hook));
        self
    }

    /// Uses this clock for waits between attempts, pacing and polling.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When the base URL is none, or would send credentials in the clear; when the key holds
    /// a colon; when the user agent fits no header; when the proxy is no URL; when TLS cannot
    /// be set up.
    pub fn build(self) -> Result<Client> {
        let base_url = base_url(&self.base_url)?;
        let http = match self.http {
            Some(http) => http,
            None => http(self.connect_timeout, self.proxy.as_deref())?,
        };
        let mut hidden = Vec::new();
        let authorization = match &self.credentials {
            None => None,
            Some((key, secret)) => {
                let value = authorization(&http, key, secret)?;
                hidden.push(secret.clone());
                let encoded = value
                    .to_str()
                    .ok()
                    .and_then(|text| text.strip_prefix("Basic "));
                hidden.extend(encoded.map(Secret::from));
                Some(value)
            }
        };
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|error| {
            Error::configuration("the user agent fits no header").with_source(error)
        })?;
        Ok(Client {
            inner: Arc::new(Inner {
                http,
                base_url,
                authorization,
                user_agent,
                attempt_timeout: self.attempt_timeout,
                timeout: self.timeout,
                retry: self.retry,
                budget: Budget::new(self.retry_budget),
                pacer: self.pacing.map(|pacing| Pacer::new(&pacing, &self.clock)),
                clock: self.clock,
                policy: self.policy,
                audit: self.audit,
                caller: self.caller,
                dry_run: self.dry_run,
                on_request: self.on_request,
                on_answer: self.on_answer,
                hidden: hidden.into_iter().collect(),
                codes: RandomState::new(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            // One that is refused could hold credentials.
            .field("base_url", &base_url(&self.base_url).ok().map(String::from))
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}

fn http(connect_timeout: Duration, proxy: Option<&str>) -> Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        // The service does not redirect. Whoever does shall not get the credentials.
        .redirect(redirect::Policy::none());
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(proxy)
            .map_err(|error| Error::configuration("the proxy is no URL").with_source(error))?;
        builder = builder.proxy(proxy);
    }
    builder
        .build()
        .map_err(|error| Error::configuration("cannot set up HTTP").with_source(error))
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
