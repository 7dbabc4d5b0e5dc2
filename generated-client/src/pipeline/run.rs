//! The way of a call from `send` to its response, step by step.

use std::sync::Arc;

use tracing::Instrument;

use super::attempts::attempts;
use super::decoding::{self, Decode, Decoded};
use super::gate;
use super::ledger::{Ending, Ledger};
use super::limits::Limits;
use super::report;
use crate::answer::{RawAnswer, Response};
use crate::call::Call;
use crate::error::Result;

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
            data_id: if ledger.records_created() {
                response.data_id()
            } else {
                None
            },
        },
        Err(error) => Ending::Failed(error),
    });
    if let Some(audits) = audits {
        report::finish(audits, &call).await;
    }
    outcome
}

async fn steps(call: &Call, ledger: &mut Ledger) -> Result<RawAnswer> {
    let limits = Limits::start(call);
    // Policies can take time too.
    let checked = limits.within(gate::check(call, ledger)).await;
    checked.unwrap_or_else(|| Err(limits.out_of_time()))?;
    attempts(call, &limits, ledger).await
}
