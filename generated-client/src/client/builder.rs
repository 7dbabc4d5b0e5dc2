//! The builder of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue};

use super::connection::{base_url, http_client, offline_client};
use super::credentials::{self, authorization};
use super::handle::Client;
use super::hooks::{Answered, Repaired, Sending};
use super::settings::{Inherited, Settings};
use super::shared::Shared;
use crate::error::{Error, Result};
use crate::redact::Hidden;
use crate::resilience::{Budget, Clock, Pacer, Pacing, RetryPolicy};
use crate::transport::Transport;
use crate::values::Secret;

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Starts building a client from this one: with its settings, its connections, its pace, and its
    /// budget of retries, which both then share. So each caller of a gateway gets a client of its
    /// own, with its name and its policy, and all stay within the limits of the account together.
    ///
    /// Policies and audits of this client hold for the new one too. They can be added to, but not
    /// taken away. Confirmation codes are shared only with a
    /// [`confirmation_key`](ClientBuilder::confirmation_key).
    ///
    /// ```
    /// # fn build() -> Result<(), fivetran::Error> {
    /// let all = fivetran::Client::builder().credentials("key", "secret").build()?;
    /// let agent = all.to_builder().caller("agent").policy(fivetran::ReadOnly).build()?;
    /// # let _ = agent;
    /// # Ok(())
    /// # }
    /// # build().unwrap();
    /// ```
    pub fn to_builder(&self) -> ClientBuilder {
        let shared = &self.shared;
        let mut settings = shared.built_from.clone();
        let is_own = shared.own_http || shared.transport.is_some();
        settings.inherited = Some(Inherited {
            http: (!is_own).then(|| (settings.base_url.clone(), shared.http.clone())),
            pacer: shared.pacer.clone(),
            budget: shared.budget.clone(),
        });
        settings.own_budget = false;
        ClientBuilder { settings }
    }

    /// A client with the credentials in the environment variables `FIVETRAN_API_KEY` and
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
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(super) settings: Settings,
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            settings: Settings::new(),
        }
    }

    /// The API key and its secret. Without them, only public operations work.
    pub fn credentials(mut self, key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.settings.credentials = Some((key.into(), secret.into()));
        self
    }

    /// Reads the credentials from the environment variables `FIVETRAN_API_KEY` and
    /// `FIVETRAN_API_SECRET`. Without the second one, the first one can hold both, as the official
    /// command line has it: the Base64 form of `key:secret`.
    ///
    /// # Errors
    ///
    /// When one of the two is unset or empty.
    pub fn credentials_from_env(self) -> Result<Self> {
        let (key, secret) = credentials::from_env()?;
        Ok(self.credentials(key, secret))
    }

    /// Sends requests to another server: `https`, or `http` on this machine (for tests).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = url.into();
        self
    }

    /// Adds your program to the `User-Agent`, before this crate: `my-program/1.2`.
    pub fn user_agent(mut self, program: &str) -> Self {
        self.settings.user_agent = format!("{program} {}", self.settings.user_agent);
        self
    }

    /// The time limit for connecting to the server. 10 seconds by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = Some(limit);
        self
    }

    /// The time limit of one attempt, from the request to the last byte of the answer. 60 seconds by
    /// default. Operations that [take long](crate::Operation::takes_long) have their own limit, and
    /// a call with a longer `with_timeout` may use all of that for one attempt.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings.attempt_timeout = limit;
        self
    }

    /// The time limit of one attempt of an operation that [takes
    /// long](crate::Operation::takes_long): setup tests, reloads of schemas, files. 15 minutes by
    /// default, and never less than [`attempt_timeout`](Self::attempt_timeout).
    pub fn long_attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings.long_attempt_timeout = limit;
        self
    }

    /// The largest answer that is read, in bytes. 256 MB by default. A larger one is an error
    /// ([`ErrorKind::UnreadableAnswer`](crate::ErrorKind::UnreadableAnswer)). Of a failure, no more
    /// than 256 KB is read in any case.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.settings.answer_limit = bytes;
        self
    }

    /// The time limit of a whole call, including all attempts and waits. None by default; the retry
    /// policy has its own limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = Some(limit);
        self
    }

    /// Sends all requests through this proxy: `http` or `https`, and on this machine if the base
    /// URL is `http`. By default, the proxy settings of the environment are used, but not for a base
    /// URL on this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.settings.proxy = Some(url.into());
        self
    }

    /// Uses this HTTP client, with its own connect timeout, proxy and TLS settings. Build it with
    /// `redirect::Policy::none()`: the service does not redirect. If it follows a redirect all the
    /// same, it takes neither the credentials to another host nor the body anywhere, and the call
    /// fails.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.settings.http = Some(http);
        self
    }

    /// Sends all requests through this transport in place of an HTTP client: to a simulator in the
    /// same process, or to the answers of a test. Operations that need credentials can be called
    /// without: the transport can add them.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// The retry policy. [`Backoff::default`](crate::Backoff::default) by default.
    ///
    /// ```
    /// use fivetran::{Backoff, Client};
    ///
    /// let fivetran = Client::builder().retry(Backoff::default().attempts(6)).build();
    /// ```
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.settings.retry = Arc::new(policy);
        self
    }

    /// The budget of retries that all calls of this client and its clones share: each retry takes
    /// one, and ten successes return one. Retries after a rate limit (429) cost nothing. 50 by
    /// default.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.settings.retry_budget = retries;
        self.settings.own_budget = true;
        self
    }

    /// Spreads calls so that they stay within the rate limits of the account. Off by default.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.settings.pacing = Some(pacing);
        self
    }

    /// Who makes the calls, for the policy and the audit. A single call can override it.
    pub fn caller(mut self, caller: impl AsRef<str>) -> Self {
        self.settings.caller = Some(caller.as_ref().into());
        self
    }

    /// Does not send calls that would change something: they fail, and the error contains the
    /// request as it would have been sent ([`Error::preview`]). Policies are asked before.
    ///
    /// ```no_run
    /// # async fn show() -> Result<(), fivetran::Error> {
    /// let fivetran = fivetran::Client::builder()
    ///     .credentials_from_env()?
    ///     .dry_run(true)
    ///     .build()?;
    /// let error = fivetran.groups().delete("loyal_harbor").send().await.unwrap_err();
    /// if let Some(preview) = error.preview() {
    ///     println!("{preview}"); // DELETE https://api.fivetran.com/v1/groups/loyal_harbor
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.settings.dry_run = dry_run;
        self
    }

    /// Calls this before each attempt. A hook that panics changes nothing: the panic is reported as
    /// an error event of `tracing`.
    ///
    /// ```
    /// let fivetran = fivetran::Client::builder()
    ///     .on_request(|sending| {
    ///         eprintln!("{}: {} {}", sending.call_id, sending.operation.id, sending.attempt);
    ///     })
    ///     .build();
    /// ```
    pub fn on_request(mut self, hook: impl Fn(&Sending) + Send + Sync + 'static) -> Self {
        self.settings.on_request.push(Arc::new(hook));
        self
    }

    /// Calls this after each attempt, once for each time that [`on_request`](Self::on_request) was
    /// called: also when the attempt failed, was out of time, or was dropped.
    ///
    /// ```
    /// use fivetran::{Answered, Ended};
    ///
    /// let fivetran = fivetran::Client::builder()
    ///     .on_answer(|answered: &Answered<'_>| match answered.ended {
    ///         Ended::Failed(error) => eprintln!("{}: {error}", answered.call_id),
    ///         Ended::Cancelled => eprintln!("{}: cancelled", answered.call_id),
    ///         _ => {}
    ///     })
    ///     .build();
    /// ```
    pub fn on_answer(mut self, hook: impl Fn(&Answered<'_>) + Send + Sync + 'static) -> Self {
        self.settings.on_answer.push(Arc::new(hook));
        self
    }

    /// Adds these headers to each attempt, such as `traceparent`. A header that the client sets itself
    /// (`authorization`, `accept`, `content-type`, `user-agent` and those of the connection) fails the
    /// call, and so does a hook that panics.
    ///
    /// ```
    /// use fivetran::http::{HeaderMap, HeaderValue};
    ///
    /// let fivetran = fivetran::Client::builder()
    ///     .headers(|_| {
    ///         let mut headers = HeaderMap::new();
    ///         let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    ///         headers.insert("traceparent", HeaderValue::from_static(parent));
    ///         headers
    ///     })
    ///     .build();
    /// ```
    pub fn headers(mut self, hook: impl Fn(&Sending) -> HeaderMap + Send + Sync + 'static) -> Self {
        self.settings.on_headers.push(Arc::new(hook));
        self
    }

    /// Calls this for each answer that did not fit its schema and was repaired
    /// ([`Response::repairs`](crate::Response::repairs)), so that drift of the API is noticed.
    pub fn on_repairs(mut self, hook: impl Fn(&Repaired<'_>) + Send + Sync + 'static) -> Self {
        self.settings.on_repairs.push(Arc::new(hook));
        self
    }

    /// Uses this clock for waits between attempts, pacing and polling.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// The connections of the client that this one is made from, if they lead to the same server.
    fn inherited_http(&self) -> Option<reqwest::Client> {
        let (url, http) = self.settings.inherited.as_ref()?.http.as_ref()?;
        let is_same = *url == self.settings.base_url
            && self.settings.proxy.is_none()
            && self.settings.connect_timeout.is_none();
        is_same.then(|| http.clone())
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// When the base URL is invalid, ends in `/v1`, or would send credentials without encryption;
    /// when the credentials are empty or contain spaces or control characters, or the key a colon;
    /// when the user agent is not a valid header; when the proxy cannot be used; when an HTTP client
    /// or a transport is given together with options that it would ignore; when the share of the pacing is none;
    /// when TLS is missing or cannot be set up.
    pub fn build(self) -> Result<Client> {
        let built_from = self.settings.clone();
        let base_url = base_url(&self.settings.base_url)?;
        let own_http = self.settings.http.is_some();
        let http = match self.settings.http {
            given if self.settings.transport.is_some() => {
                if given.is_some()
                    || self.settings.proxy.is_some()
                    || self.settings.connect_timeout.is_some()
                {
                    return Err(Error::configuration(
                        "a transport is given together with `http_client`, `proxy` or \
                         `connect_timeout`, which it would ignore: leave them out",
                    ));
                }
                offline_client()?
            }
            Some(_) if self.settings.proxy.is_some() || self.settings.connect_timeout.is_some() => {
                return Err(Error::configuration(
                    "an HTTP client is given together with `proxy` or `connect_timeout`, which it \
                     would ignore: set them on that HTTP client",
                ));
            }
            Some(http) => http,
            None => match self.inherited_http() {
                Some(http) => http,
                None => http_client(
                    &base_url,
                    self.settings.connect_timeout,
                    self.settings.proxy.as_deref(),
                )?,
            },
        };
        let pacer = match self.settings.pacing {
            Some(pacing) => pacing.into_pacer().map_err(Error::configuration)?,
            None => match &self.settings.inherited {
                Some(inherited) => inherited.pacer.clone(),
                None => Arc::new(Pacer::unlimited()),
            },
        };
        let api_key = self
            .settings
            .credentials
            .as_ref()
            .map(|(key, _)| key.as_str());
        let governance = self.settings.governance.build(base_url.as_str(), api_key)?;
        let mut hidden = Vec::new();
        let authorization = match &self.settings.credentials {
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
        let user_agent = HeaderValue::from_str(&self.settings.user_agent).map_err(|error| {
            Error::configuration("the user agent is not a valid header value").with_source(error)
        })?;
        Ok(Client {
            shared: Arc::new(Shared {
                http,
                transport: self.settings.transport,
                base_url,
                authorization,
                user_agent,
                attempt_timeout: self.settings.attempt_timeout,
                long_attempt_timeout: self.settings.long_attempt_timeout,
                answer_limit: self.settings.answer_limit,
                own_http,
                timeout: self.settings.timeout,
                retry: self.settings.retry,
                budget: match &self.settings.inherited {
                    Some(inherited) if !self.settings.own_budget => inherited.budget.clone(),
                    _ => Arc::new(Budget::new(self.settings.retry_budget)),
                },
                built_from,
                on_headers: self.settings.on_headers,
                pacer,
                clock: self.settings.clock,
                governance,
                caller: self.settings.caller,
                dry_run: self.settings.dry_run,
                on_request: self.settings.on_request,
                on_answer: self.settings.on_answer,
                on_repairs: self.settings.on_repairs,
                hidden: hidden.into_iter().collect::<Hidden>().ready(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            // A refused URL could hold credentials.
            .field(
                "base_url",
                &base_url(&self.settings.base_url).ok().map(String::from),
            )
            .field("user_agent", &self.settings.user_agent)
            .finish_non_exhaustive()
    }
}
