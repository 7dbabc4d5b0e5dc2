//! The way of a call from `send` to its answer, step by step.

use tracing::Instrument;

use super::attempts::attempts;
use super::gate;
use super::ledger::Ledger;
use crate::answer::RawAnswer;
use crate::call::Call;
use crate::error::{Error, Result};

/// Runs a call. The caller decodes the answer and then closes the ledger.
pub(super) async fn run(call: Call) -> (Result<RawAnswer>, Ledger) {
    let mut ledger = Ledger::open(&call);
    let span = ledger.span().clone();
    let outcome = steps(&call, &mut ledger).instrument(span).await;
    (outcome, ledger)
}

async fn steps(call: &Call, ledger: &mut Ledger) -> Result<RawAnswer> {
    gate::check(call, ledger)?;
    let limit = call.options.timeout.or(call.client.shared.timeout);
    let attempts = attempts(call, limit, ledger);
    match limit {
        None => attempts.await,
        Some(limit) => tokio::time::timeout(limit, attempts)
            .await
            .unwrap_or_else(|_| Err(Error::out_of_time(limit))),
    }
}
