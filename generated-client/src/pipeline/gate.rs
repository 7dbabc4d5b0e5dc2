//! The checks before anything is sent: validity, policy, confirmation and dry run.

use super::ledger::{Ledger, OwnedVerdict};
use crate::call::{Body, Call};
use crate::error::{Error, Result};
use crate::governance::{Decision, Intent};
use crate::operation::Access;

/// Lets a call pass, or fails with the reason and records it. An invalid call fails before the
/// policy is asked.
pub(super) fn check(call: &Call, ledger: &mut Ledger) -> Result<()> {
    if let Some(reason) = &call.invalid {
        ledger.decide(OwnedVerdict::Invalid(reason.clone()));
        return Err(Error::invalid(reason));
    }
    call.url().inspect_err(|error| {
        ledger.decide(OwnedVerdict::Invalid(error.message().to_owned()));
    })?;
    ask_policy(call, ledger)?;
    if call.client.shared.dry_run && call.operation.access == Access::Write {
        ledger.decide(OwnedVerdict::DryRun);
        return Err(Error::dry_run(call.clone().preview()?));
    }
    Ok(())
}

fn ask_policy(call: &Call, ledger: &mut Ledger) -> Result<()> {
    let client = &call.client.shared;
    let Some(policy) = &client.policy else {
        return Ok(());
    };
    let intent = Intent {
        operation: call.operation,
        arguments: &call.path,
        caller: call.caller().map(AsRef::as_ref),
    };
    match policy.decide(&intent) {
        Decision::Allow => Ok(()),
        Decision::Deny(reason) => {
            let error = Error::denied(&reason);
            ledger.decide(OwnedVerdict::Denied(reason));
            Err(error)
        }
        Decision::Confirm => {
            let code = confirmation_code(call);
            if call.options.confirmation.as_deref() == Some(&code) {
                return Ok(());
            }
            ledger.decide(OwnedVerdict::Unconfirmed);
            Err(Error::unconfirmed(call.operation, code))
        }
    }
}

/// The code that confirms a call: of this client, and of exactly what this call sends.
fn confirmation_code(call: &Call) -> String {
    let body: &[u8] = match &call.body {
        Body::Json(body) => body.bytes(),
        Body::None | Body::Form(_) => &[],
    };
    let files: Vec<_> = match &call.body {
        Body::Form(files) => files
            .iter()
            .map(|(field, file)| (field, &file.name, &file.content))
            .collect(),
        Body::None | Body::Json(_) => Vec::new(),
    };
    let sent = (call.operation.id, &call.path, &call.query, body, files);
    call.client.shared.confirmation_codes.code(sent)
}
