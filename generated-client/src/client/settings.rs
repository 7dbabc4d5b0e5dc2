//! The options of a client, as its builder collects them and as the client keeps them.

use std::sync::Arc;
use std::time::Duration;

use super::connection::DEFAULT_BASE_URL;
use super::governance::Options;
use super::hooks::{OnAnswer, OnHeaders, OnRepairs, OnRequest};
use crate::resilience::{
    ATTEMPT_LIMIT, Backoff, Budget, Clock, Pacer, Pacing, RetryPolicy, SystemClock,
};
use crate::transport::Transport;
use crate::values::Secret;

/// What a client shares with another one that it was made from.
#[derive(Clone)]
pub(crate) struct Inherited {
    /// The connections, and the base URL that they are for.
    pub(super) http: Option<(String, reqwest::Client)>,
    pub(super) pacer: Arc<Pacer>,
    pub(super) budget: Arc<Budget>,
}

/// The options of a client.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(super) base_url: String,
    pub(super) credentials: Option<(String, Secret)>,
    pub(super) user_agent: String,
    pub(super) http: Option<reqwest::Client>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) proxy: Option<String>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) attempt_timeout: Duration,
    pub(super) long_attempt_timeout: Duration,
    pub(super) answer_limit: usize,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Arc<dyn RetryPolicy>,
    pub(super) retry_budget: u32,
    /// Whether the budget is not that of the client that this one is made from.
    pub(super) own_budget: bool,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) pacing: Option<Pacing>,
    pub(super) governance: Options,
    pub(super) caller: Option<Arc<str>>,
    pub(super) dry_run: bool,
    pub(super) inherited: Option<Inherited>,
    pub(super) on_headers: Vec<OnHeaders>,
    pub(super) on_request: Vec<OnRequest>,
    pub(super) on_answer: Vec<OnAnswer>,
    pub(super) on_repairs: Vec<OnRepairs>,
}

impl Settings {
    pub(super) fn new() -> Self {
        Self {
            base_url: DEFAULT_BASE_URL.to_owned(),
            credentials: None,
            user_agent: concat!("fivetran-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            http: None,
            transport: None,
            proxy: None,
            connect_timeout: None,
            attempt_timeout: ATTEMPT_LIMIT,
            long_attempt_timeout: Duration::from_secs(15 * 60),
            answer_limit: 256 * 1024 * 1024,
            timeout: None,
            retry: Arc::new(Backoff::default()),
            retry_budget: 50,
            own_budget: false,
            clock: Arc::new(SystemClock),
            pacing: None,
            governance: Options::default(),
            caller: None,
            dry_run: false,
            inherited: None,
            on_headers: Vec::new(),
            on_request: Vec::new(),
            on_answer: Vec::new(),
            on_repairs: Vec::new(),
        }
    }
}
