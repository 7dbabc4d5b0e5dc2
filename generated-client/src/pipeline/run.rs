//! The way of a call from `send` to its response, step by step.

use tracing::Instrument;

use super::attempts::attempts;
use super::decoding::{self, Decode, Decoded};
use super::gate;
use super::ledger::Ledger;
use crate::answer::{RawAnswer, Response};
use crate::call::Call;
use crate::error::{Error, Result};

/// Runs a call to its decoded response.
pub(super) async fn run(call: Call, decode: Decode) -> Result<Response<Decoded>> {
    let mut ledger = Ledger::open(&call);
    let span = ledger.span().clone();
    let outcome = async {
        let answer = steps(&call, &mut ledger).await?;
        decoding::decode(&call, answer, decode).await
    };
    let outcome = outcome.instrument(span).await;
    let outcome = outcome.map_err(|error| ledger.complete(error));
    ledger.close(
        outcome
            .as_ref()
            .map(|response| (response.status(), response.request_id())),
    );
    outcome
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
