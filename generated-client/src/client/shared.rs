//! What all clones of a client share.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::governance::Governance;
use super::hooks::{OnAnswer, OnHeaders, OnRepairs, OnRequest};
use super::settings::Settings;
use crate::redact::Hidden;
use crate::resilience::{Budget, Clock, Pacer, RetryPolicy};
use crate::transport::Transport;

pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    /// What carries the requests in place of the HTTP client.
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) base_url: Url,
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) attempt_timeout: Duration,
    pub(crate) long_attempt_timeout: Duration,
    /// The longest body of a success, in bytes.
    pub(crate) answer_limit: usize,
    /// Whether the HTTP client is that of the caller, which can follow redirects.
    pub(crate) own_http: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) budget: Arc<Budget>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) pacer: Arc<Pacer>,
    pub(crate) governance: Governance,
    pub(crate) caller: Option<Arc<str>>,
    pub(crate) dry_run: bool,
    /// What the client was built from.
    pub(crate) built_from: Settings,
    pub(crate) on_headers: Vec<OnHeaders>,
    pub(crate) on_request: Vec<OnRequest>,
    pub(crate) on_answer: Vec<OnAnswer>,
    pub(crate) on_repairs: Vec<OnRepairs>,
    /// The secret and the header that is made from it: removed from every text that is shown.
    pub(crate) hidden: Hidden,
}
