//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::connection::{DEFAULT_BASE_URL, authorization, base_url, http_client};
use super::handle::Client;
use super::hooks::{Answered, OnAnswer, OnRequest, Sending};
use super::shared::Shared;
use crate::error::{Error, Result};
use crate::governance::{Audit, ConfirmationCodes, Policy};
use crate::resilience::{Backoff, Budget, Clock, Pacer, Pacing, RetryPolicy, SystemClock};
use crate::values::Secret;

const KEY_VARIABLE: &str = "FIVETRAN_API_KEY";
const SECRET_VARIABLE: &str = "FIVETRAN_API_SECRET";

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

/// Collects the options of a client. From [`Client::builder`].
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
            base_url: DEFAULT_BASE_URL.to_owned(),
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
            None => http_client(self.connect_timeout, self.proxy.as_deref())?,
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
            shared: Arc::new(Shared {
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
                confirmation_codes: ConfirmationCodes::default(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            // A refused URL could hold credentials.
            .field("base_url", &base_url(&self.base_url).ok().map(String::from))
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}
