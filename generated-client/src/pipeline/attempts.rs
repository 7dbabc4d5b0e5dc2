//! The attempts of a call: pacing, hooks, retries and their limits.

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;

use super::attempt::Attempt;
use super::exchange::exchange;
use super::ledger::Ledger;
use super::limits::Limits;
use crate::answer::RawAnswer;
use crate::call::Call;
use crate::client::Sending;
use crate::error::{Error, Result};
use crate::governance::CallId;
use crate::judge;
use crate::operation::Method;
use crate::resilience::{Failure, RetryPolicy};

/// Makes attempts until one succeeds or no other may follow. No wait goes beyond the limit of the
/// call.
pub(super) async fn attempts(
    call: &Call,
    limits: &Limits,
    ledger: &mut Ledger,
) -> Result<RawAnswer> {
    let client = &call.client.shared;
    // Who sends the requests in place of this crate can add credentials.
    let is_own = client.own_http || client.transport.is_some();
    if call.operation.authenticated && client.authorization.is_none() && !is_own {
        return Err(Error::configuration(
            "the client has no credentials, and this operation needs them: pass them to \
             `credentials` or `credentials_from_env`",
        ));
    }
    let policy = call.options.retry.as_ref().unwrap_or(&client.retry);
    let pools = pools(call);
    let is_idempotent = judge::is_idempotent(call.operation, call.body.value());
    let begin = client.clock.now();
    let mut first = None;
    // Whether an attempt may have been carried out without an answer that says so.
    let mut in_doubt = false;
    loop {
        start(call, &pools, limits, policy.as_ref()).await?;
        let first = *first.get_or_insert_with(|| client.clock.now());
        let attempt = ledger.count_attempt();
        let error = match attempt_once(call, limits, ledger.id(), attempt).await {
            Ok(answer) => {
                client.budget.refill();
                return Ok(answer);
            }
            Err(error) => error
                .of(call.operation)
                .of_idempotent(is_idempotent)
                .after(attempt),
        };
        if in_doubt && call.operation.method == Method::Delete && error.is_not_found() {
            return Ok(deleted_before(call));
        }
        in_doubt |= error.may_have_been_carried_out();
        if error.is_rate_limited()
            && let Some(wait) = error.retry_after()
        {
            let limit = error.rate_limit();
            client.pacer.hold(&pools, wait, limit, client.clock.now());
        }
        let now = client.clock.now();
        let elapsed = now.saturating_duration_since(first);
        let failure = Failure::new(&error, attempt, elapsed, limits.attempt);
        let Some(delay) = policy.delay(&failure) else {
            return Err(error);
        };
        // Fail at once where the wait would end after the limit.
        let over = now.saturating_duration_since(begin);
        let Some(delay) = within(delay, error.retry_after(), over, limits.whole) else {
            return Err(error);
        };
        if !error.is_rate_limited() && !client.budget.take() {
            return Err(error.not_repeated("the retry budget of the client is used up"));
        }
        tracing::debug!(
            attempt,
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            status = error.status(),
            "retrying"
        );
        if limits.within(client.clock.sleep(delay)).await.is_none() {
            return Err(limits.out_of_time());
        }
    }
}

/// The delay, if it ends within the limit of the call. One that is longer than what the server
/// asks for, because of its jitter, is cut to what is left.
fn within(
    delay: Duration,
    requested: Option<Duration>,
    over: Duration,
    limit: Option<Duration>,
) -> Option<Duration> {
    let left = match limit {
        Some(limit) => limit.checked_sub(over)?,
        None => return Some(delay),
    };
    let least = requested.map_or(delay, |requested| requested.min(delay));
    (least <= left).then(|| delay.min(left))
}

/// Waits until the pace lets an attempt start.
async fn start(
    call: &Call,
    pools: &[&'static str],
    limits: &Limits,
    policy: &dyn RetryPolicy,
) -> Result<()> {
    let client = &call.client.shared;
    let patience = limits.left().or_else(|| {
        // A client with a pace waits for its turn, however long that takes.
        (!client.pacer.is_paced()).then(|| policy.longest_hold())
    });
    let turn = client.pacer.wait(pools, patience, &client.clock);
    match limits.within(turn).await {
        Some(Ok(())) => Ok(()),
        Some(Err(wait)) => Err(Error::paced(Some(wait), limits.whole)),
        None => Err(Error::paced(None, limits.whole)),
    }
}

/// One attempt, with the hooks around it.
async fn attempt_once(call: &Call, limits: &Limits, id: CallId, number: u32) -> Result<RawAnswer> {
    let attempt = Attempt::begin(call, id, number);
    let sending = Sending::new(id, call.operation, number);
    let outcome = exchange(call, &limits.start_attempt(), sending).await;
    attempt.end(&outcome);
    outcome
}

/// The answer of a deletion that an earlier attempt carried out, although its answer was lost: the
/// resource is gone, as it was asked for.
fn deleted_before(call: &Call) -> RawAnswer {
    const BODY: &[u8] = br#"{"code":"Success","message":"An earlier attempt has deleted it."}"#;
    RawAnswer {
        status: StatusCode::OK,
        headers: reqwest::header::HeaderMap::new(),
        body: Bytes::from_static(BODY),
        hidden: call.client.shared.hidden.clone(),
    }
}

/// The rate pools that a call counts in.
fn pools(call: &Call) -> Vec<&'static str> {
    let body = call.body.value();
    let says_false = |field: &str| body.is_some_and(|body| body[field] == false);
    call.operation
        .rate_pools
        .iter()
        .filter(|used| !used.unless_false.is_some_and(says_false))
        .map(|used| used.pool)
        .collect()
}
