//! What happens to a call between `send` and the answer: the policy is asked, the pace is kept,
//! attempts are made, and the audit is told.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Url;
use tracing::{Instrument, Span, field};

use crate::audit::{Outcome, Record, Verdict};
use crate::call::{Body, Call};
use crate::client::Inner;
use crate::error::{Error, Result};
use crate::hooks::{Answered, Sending};
use crate::operation::{Access, Operation};
use crate::policy::{Decision, Intent};
use crate::retry::Failure;
use crate::transport::{self, RawAnswer};

/// Takes a call to its answer. Whoever reads the answer closes the ledger.
pub(crate) async fn run(call: Call) -> (Result<RawAnswer>, Ledger) {
    let mut ledger = Ledger::open(&call);
    let span = ledger.span.clone();
    let outcome = make(&call, &mut ledger).instrument(span).await;
    (outcome, ledger)
}

async fn make(call: &Call, ledger: &mut Ledger) -> Result<RawAnswer> {
    if let Some(reason) = &call.invalid {
        ledger.verdict = Noted::Invalid(reason.clone());
        return Err(Error::invalid(reason));
    }
    // A call that cannot be right is not put before the policy.
    transport::url(call).inspect_err(|error| {
        ledger.verdict = Noted::Invalid(error.message().to_owned());
    })?;
    ask_policy(call, ledger)?;
    let client = &call.client.inner;
    if client.dry_run && call.operation.access == Access::Write {
        ledger.verdict = Noted::DryRun;
        return Err(Error::dry_run(call.clone().preview()?));
    }
    let limit = call.options.timeout.or(client.timeout);
    let attempts = attempts(call, limit, ledger);
    match limit {
        None => attempts.await,
        Some(limit) => tokio::time::timeout(limit, attempts)
            .await
            .unwrap_or_else(|_| Err(Error::out_of_time(limit))),
    }
}

fn ask_policy(call: &Call, ledger: &mut Ledger) -> Result<()> {
    let client = &call.client.inner;
    let Some(policy) = &client.policy else {
        return Ok(());
    };
    let intent = Intent {
        operation: call.operation,
        arguments: &call.path,
        caller: caller(call),
    };
    match policy.decide(&intent) {
        Decision::Allow => Ok(()),
        Decision::Deny(reason) => {
            let error = Error::denied(&reason);
            ledger.verdict = Noted::Denied(reason);
            Err(error)
        }
        Decision::Confirm => {
            let code = client.confirmation_code(call);
            if call.options.confirmation.as_deref() == Some(&code) {
                return Ok(());
            }
            ledger.verdict = Noted::Unconfirmed;
            Err(Error::unconfirmed(call.operation, code))
        }
    }
}

async fn attempts(call: &Call, limit: Option<Duration>, ledger: &mut Ledger) -> Result<RawAnswer> {
    let client = &call.client.inner;
    let policy = call.options.retry.as_ref().unwrap_or(&client.retry);
    let begin = client.clock.now();
    let mut first = None;
    loop {
        if let Some(pacer) = &client.pacer {
            pacer.wait(&pools(call)).await;
        }
        let first = *first.get_or_insert_with(|| client.clock.now());
        ledger.attempts += 1;
        let error = match attempt(call, ledger.attempts).await {
            Ok(answer) => {
                client.budget.refill();
                return Ok(answer);
            }
            Err(error) => error.of(call.operation).after(ledger.attempts),
        };
        let now = client.clock.now();
        let elapsed = now.saturating_duration_since(first);
        let failure = Failure::new(&error, ledger.attempts, elapsed);
        let Some(delay) = policy.delay(&failure) else {
            return Err(error);
        };
        // A wait that ends too late is not begun.
        let over = now.saturating_duration_since(begin).saturating_add(delay);
        if limit.is_some_and(|limit| over > limit) {
            return Err(error);
        }
        if !error.is_rate_limited() && !client.budget.take() {
            return Err(error);
        }
        tracing::debug!(
            attempt = ledger.attempts,
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            status = error.status(),
            "trying again"
        );
        client.clock.sleep(delay).await;
    }
}

async fn attempt(call: &Call, attempt: u32) -> Result<RawAnswer> {
    let client = &call.client.inner;
    for hook in &client.on_request {
        hook(&Sending::new(call.operation, attempt));
    }
    let start = Instant::now();
    let outcome = transport::attempt(call).await;
    let (status, request_id) = match &outcome {
        Ok(answer) => (Some(answer.status.as_u16()), answer.request_id()),
        Err(error) => (error.status(), error.request_id()),
    };
    for hook in &client.on_answer {
        let answered = Answered {
            operation: call.operation,
            attempt,
            status,
            request_id,
            duration: start.elapsed(),
        };
        hook(&answered);
    }
    outcome
}

/// The pools that a call draws on.
fn pools(call: &Call) -> Vec<&'static str> {
    let says_false = |field: &str| match &call.body {
        Body::Json(body) => serde_json::from_slice::<serde_json::Value>(body)
            .is_ok_and(|body| body.get(field) == Some(&serde_json::Value::Bool(false))),
        Body::None | Body::Form(_) => false,
    };
    call.operation
        .rate_pools
        .iter()
        .filter(|used| !used.unless_false.is_some_and(says_false))
        .map(|used| used.pool)
        .collect()
}

fn caller(call: &Call) -> Option<&str> {
    let own = call.options.caller.as_deref();
    own.or(call.client.inner.caller.as_deref())
}

/// A span by the conventions of OpenTelemetry for HTTP clients. It names no thing and no person.
fn span(operation: &'static Operation, base_url: &Url) -> Span {
    tracing::info_span!(
        "fivetran",
        otel.kind = "client",
        otel.status_code = field::Empty,
        otel.name = format!("{} {}", operation.method.as_str(), operation.path),
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = base_url.host_str(),
        server.port = base_url.port_or_known_default(),
        fivetran.operation = operation.id,
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        "error.type" = field::Empty,
    )
}

/// Status and request id of a success, or what went wrong.
type Told<'a> = std::result::Result<(u16, Option<&'a str>), &'a Error>;

/// What the span and the audit will be told, also when the call is dropped before it is over.
pub(crate) struct Ledger {
    span: Span,
    client: Arc<Inner>,
    operation: &'static Operation,
    arguments: Vec<String>,
    caller: Option<Arc<str>>,
    start: Instant,
    verdict: Noted,
    attempts: u32,
    closed: bool,
}

/// A verdict with its reason.
enum Noted {
    Allowed,
    Denied(String),
    Unconfirmed,
    DryRun,
    Invalid(String),
}

impl Ledger {
    fn open(call: &Call) -> Self {
        let client = call.client.inner.clone();
        let audited = client.audit.is_some();
        Self {
            span: span(call.operation, &client.base_url),
            operation: call.operation,
            arguments: if audited {
                call.path.clone()
            } else {
                Vec::new()
            },
            caller: call.options.caller.clone().or(client.caller.clone()),
            start: Instant::now(),
            verdict: Noted::Allowed,
            attempts: 0,
            closed: false,
            client,
        }
    }

    /// What was learned of an error on the way.
    pub(crate) fn complete(&self, error: Error) -> Error {
        error.of(self.operation).after(self.attempts)
    }

    /// Tells how the call went.
    pub(crate) fn close(mut self, outcome: Told<'_>) {
        self.note(outcome);
        let told = match (&self.verdict, outcome) {
            (Noted::Allowed, Ok((status, request_id))) => {
                Some(Outcome::Succeeded { status, request_id })
            }
            (Noted::Allowed, Err(error)) => Some(Outcome::Failed {
                status: error.status(),
                code: error.code(),
                request_id: error.request_id(),
            }),
            _ => None,
        };
        self.tell(told);
        self.closed = true;
    }

    fn note(&self, outcome: Told<'_>) {
        let status = match outcome {
            Ok((status, _)) => Some(status),
            Err(error) => {
                self.span.record("error.type", error.sort());
                self.span.record("otel.status_code", "ERROR");
                error.status()
            }
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if self.attempts > 1 {
            self.span
                .record("http.request.resend_count", self.attempts - 1);
        }
    }

    fn tell(&self, outcome: Option<Outcome<'_>>) {
        let Some(audit) = &self.client.audit else {
            return;
        };
        let names = self.operation.path_parameters.iter().copied();
        audit.record(&Record {
            caller: self.caller.as_deref(),
            operation: self.operation,
            resource: names
                .zip(self.arguments.iter().map(String::as_str))
                .collect(),
            decision: match &self.verdict {
                Noted::Allowed => Verdict::Allowed,
                Noted::Denied(reason) => Verdict::Denied(reason),
                Noted::Unconfirmed => Verdict::Unconfirmed,
                Noted::DryRun => Verdict::DryRun,
                Noted::Invalid(reason) => Verdict::Invalid(reason),
            },
            outcome,
            attempts: self.attempts,
            duration: self.start.elapsed(),
        });
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        if !self.closed {
            self.tell(None);
        }
    }
}
