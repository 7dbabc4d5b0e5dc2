//! The checks before anything is sent: validity, policies, confirmation and dry run.

use super::ledger::{Ledger, OwnedVerdict};
use crate::call::{Body, Call};
use crate::error::{Error, Result};
use crate::governance::{Decision, Intent, Sent};
use crate::operation::Access;

/// Lets a call pass, or fails with the reason and records it. An invalid call fails before a policy
/// is asked.
pub(super) async fn check(call: &Call, ledger: &mut Ledger) -> Result<()> {
    if let Some(reason) = &call.invalid {
        ledger.decide(OwnedVerdict::Invalid(reason.clone()));
        return Err(Error::invalid(reason));
    }
    call.url().inspect_err(|error| {
        ledger.decide(OwnedVerdict::Invalid(error.message().to_owned()));
    })?;
    let verdict = ask_policies(call, ledger).await?;
    if call.client.shared.dry_run && call.operation.access == Access::Write {
        ledger.decide(OwnedVerdict::DryRun);
        return Err(Error::dry_run(call.clone().preview()?));
    }
    ledger.decide(verdict);
    Ok(())
}

/// Asks all policies. The verdict is recorded only when there is one: what panics or is dropped
/// stays undecided.
async fn ask_policies(call: &Call, ledger: &mut Ledger) -> Result<OwnedVerdict> {
    let policies = &call.client.shared.governance.policies;
    if policies.is_empty() {
        return Ok(OwnedVerdict::Allowed);
    }
    let intent = intent(call, ledger);
    let mut must_confirm = false;
    for policy in policies {
        match policy.decide(&intent).await {
            Decision::Allow => {}
            Decision::Confirm => must_confirm = true,
            Decision::Deny(reason) => {
                let error = Error::denied(&reason);
                ledger.decide(OwnedVerdict::Denied(reason));
                return Err(error);
            }
        }
    }
    if !must_confirm {
        return Ok(OwnedVerdict::Allowed);
    }
    confirm(call, &intent).inspect_err(|_| ledger.decide(OwnedVerdict::Unconfirmed))?;
    Ok(OwnedVerdict::Confirmed)
}

/// Takes the confirmation of a call, or fails with a new code.
fn confirm(call: &Call, intent: &Intent<'_>) -> Result<()> {
    let governance = &call.client.shared.governance;
    let confirmations = &governance.confirmations;
    let now = call.client.shared.clock.time_of_day();
    let given = call.options.confirmation.as_deref();
    if call.options.is_repeat && given.is_some() {
        return Ok(());
    }
    let refusal = match given.map(|code| confirmations.redeem(code, intent, now)) {
        Some(Ok(())) => return Ok(()),
        Some(Err(refusal)) => Some(refusal.to_string()),
        None => None,
    };
    Err(Error::unconfirmed(
        intent.destructive().as_deref(),
        confirmations.code(intent, now),
        governance.show_confirmation_codes,
        refusal,
    ))
}

fn intent<'a>(call: &'a Call, ledger: &Ledger) -> Intent<'a> {
    Intent::new(
        ledger.id(),
        call.operation,
        call.caller().map(AsRef::as_ref),
        &call.path,
        &call.query,
        match &call.body {
            Body::None => Sent::Nothing,
            Body::Json(body) => Sent::Json(body.bytes(), body.value()),
            Body::Form(files) => Sent::Files(files),
        },
    )
}
