//! The attempts of a call: pacing, hooks, retries and their limits.

use std::time::Duration;

use super::attempt::Attempt;
use super::exchange::exchange;
use super::ledger::Ledger;
use crate::answer::RawAnswer;
use crate::call::Call;
use crate::error::Result;
use crate::governance::CallId;
use crate::resilience::Failure;

/// Makes attempts until one succeeds or no other may follow. No wait goes beyond the limit of the
/// call.
pub(super) async fn attempts(
    call: &Call,
    limit: Option<Duration>,
    ledger: &mut Ledger,
) -> Result<RawAnswer> {
    let client = &call.client.shared;
    let policy = call.options.retry.as_ref().unwrap_or(&client.retry);
    let begin = client.clock.now();
    let mut first = None;
    loop {
        if let Some(pacer) = &client.pacer {
            pacer.wait(&pools(call)).await;
        }
        let first = *first.get_or_insert_with(|| client.clock.now());
        let attempt = ledger.count_attempt();
        let error = match attempt_once(call, ledger.id(), attempt).await {
            Ok(answer) => {
                client.budget.refill();
                return Ok(answer);
            }
            Err(error) => error.of(call.operation).after(attempt),
        };
        let now = client.clock.now();
        let elapsed = now.saturating_duration_since(first);
        let failure = Failure::new(&error, attempt, elapsed);
        let Some(delay) = policy.delay(&failure) else {
            return Err(error);
        };
        // Fail at once where the wait would end after the limit.
        let over = now.saturating_duration_since(begin).saturating_add(delay);
        if limit.is_some_and(|limit| over > limit) {
            return Err(error);
        }
        if !error.is_rate_limited() && !client.budget.take() {
            return Err(error);
        }
        tracing::debug!(
            attempt,
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            status = error.status(),
            "retrying"
        );
        client.clock.sleep(delay).await;
    }
}

/// One attempt, with the hooks around it.
async fn attempt_once(call: &Call, id: CallId, number: u32) -> Result<RawAnswer> {
    let attempt = Attempt::begin(call, id, number);
    let outcome = exchange(call).await;
    attempt.end(&outcome);
    outcome
}

/// The rate pools that a call counts in.
fn pools(call: &Call) -> Vec<&'static str> {
    let says_false = |field: &str| {
        let value = call.body.value().and_then(|body| body.get(field));
        value.is_some_and(|value| value == &serde_json::Value::Bool(false))
    };
    call.operation
        .rate_pools
        .iter()
        .filter(|used| !used.unless_false.is_some_and(says_false))
        .map(|used| used.pool)
        .collect()
}
