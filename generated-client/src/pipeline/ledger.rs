//! The record of a call: what the span and the audit report, also when the call is dropped before
//! it ends.

use std::sync::Arc;
use std::time::Instant;

use tracing::Span;

use super::span::span;
use crate::call::Call;
use crate::client::Shared;
use crate::error::Error;
use crate::governance::{Outcome, Record, Verdict};
use crate::operation::Operation;

/// How a call ended: status and request id of a success, or the error.
type Ending<'a> = std::result::Result<(u16, Option<&'a str>), &'a Error>;

/// Everything that the span and the audit report of a call.
pub(super) struct Ledger {
    span: Span,
    client: Arc<Shared>,
    operation: &'static Operation,
    arguments: Vec<String>,
    caller: Option<Arc<str>>,
    start: Instant,
    verdict: OwnedVerdict,
    attempts: u32,
    closed: bool,
}

/// A [`Verdict`] that owns its reason.
pub(super) enum OwnedVerdict {
    Allowed,
    Denied(String),
    Unconfirmed,
    DryRun,
    Invalid(String),
}

impl Ledger {
    pub(super) fn open(call: &Call) -> Self {
        let client = call.client.shared.clone();
        let audited = client.audit.is_some();
        Self {
            span: span(call.operation, &client.base_url),
            operation: call.operation,
            arguments: if audited {
                call.path.clone()
            } else {
                Vec::new()
            },
            caller: call.caller().cloned(),
            start: Instant::now(),
            verdict: OwnedVerdict::Allowed,
            attempts: 0,
            closed: false,
            client,
        }
    }

    pub(super) fn span(&self) -> &Span {
        &self.span
    }

    /// Records that the call is not sent, and why.
    pub(super) fn decide(&mut self, verdict: OwnedVerdict) {
        self.verdict = verdict;
    }

    /// Counts one more attempt; gives its number, from 1.
    pub(super) fn count_attempt(&mut self) -> u32 {
        self.attempts += 1;
        self.attempts
    }

    /// Adds the operation and the number of attempts to an error.
    pub(super) fn complete(&self, error: Error) -> Error {
        error.of(self.operation).after(self.attempts)
    }

    /// Reports how the call ended.
    pub(super) fn close(mut self, ending: Ending<'_>) {
        self.record_in_span(ending);
        let outcome = match (&self.verdict, ending) {
            (OwnedVerdict::Allowed, Ok((status, request_id))) => {
                Some(Outcome::Succeeded { status, request_id })
            }
            (OwnedVerdict::Allowed, Err(error)) => Some(Outcome::Failed {
                status: error.status(),
                code: error.code(),
                request_id: error.request_id(),
            }),
            _ => None,
        };
        self.record_in_audit(outcome);
        self.closed = true;
    }

    fn record_in_span(&self, ending: Ending<'_>) {
        let status = match ending {
            Ok((status, _)) => Some(status),
            Err(error) => {
                self.span.record("error.type", error.trace_type());
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

    fn record_in_audit(&self, outcome: Option<Outcome<'_>>) {
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
                OwnedVerdict::Allowed => Verdict::Allowed,
                OwnedVerdict::Denied(reason) => Verdict::Denied(reason),
                OwnedVerdict::Unconfirmed => Verdict::Unconfirmed,
                OwnedVerdict::DryRun => Verdict::DryRun,
                OwnedVerdict::Invalid(reason) => Verdict::Invalid(reason),
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
            self.record_in_audit(None);
        }
    }
}
