//! The way of a call from `send` to its response, step by step.

use std::sync::Arc;

use tracing::Instrument;

use super::attempts::attempts;
use super::decoding::{self, Decode, Decoded};
use super::gate;
use super::ledger::{Ending, Ledger};
use crate::answer::{RawAnswer, Response};
use crate::call::Call;
use crate::error::{Error, Result};

/// Runs a call to its decoded response.
pub(super) async fn run(call: Call, decode: Decode) -> Result<Response<Decoded>> {
    let call = Arc::new(call);
    let mut ledger = Ledger::open(call.clone());
    let span = ledger.span().clone();
    let outcome = async {
        let answer = steps(&call, &mut ledger).await?;
        decoding::decode(&call, answer, decode).await
    };
    let outcome = outcome.instrument(span).await;
    let outcome = outcome.map_err(|error| ledger.complete(error));
    let audits = ledger.close(&match &outcome {
        Ok(response) => Ending::Succeeded {
            status: response.status(),
            request_id: response.request_id(),
            data_id: match ledger.records_created() {
                true => response.data_id(),
                false => None,
            },
        },
        Err(error) => Ending::Failed(error),
    });
    if let Some(audits) = audits {
        // Its panics are reported where it runs.
        let _ = audits.await;
    }
    outcome
}

async fn steps(call: &Call, ledger: &mut Ledger) -> Result<RawAnswer> {
    let limit = call.options.timeout.or(call.client.shared.timeout);
    let steps = async {
        // Policies can take time too.
        gate::check(call, ledger).await?;
        attempts(call, limit, ledger).await
    };
    match limit {
        None => steps.await,
        Some(limit) => tokio::time::timeout(limit, steps)
            .await
            .unwrap_or_else(|_| Err(Error::out_of_time(limit))),
    }
}
