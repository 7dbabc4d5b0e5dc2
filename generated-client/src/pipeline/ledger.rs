//! The record of a call: what the span and the audits report, also when the call is dropped before
//! it ends.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Instant, SystemTime};

use tokio::task::JoinHandle;
use tracing::Span;

use super::report;
use super::span::span;
use crate::call::Call;
use crate::error::Error;
use crate::governance::{CallId, Created, Outcome, Record, Verdict, service, touched};
use crate::judge;
use crate::operation::Method;

/// How a call ended.
pub(super) enum Ending<'a> {
    Succeeded {
        status: u16,
        request_id: Option<&'a str>,
        /// The id in the data of the answer, if it has to be recorded.
        data_id: Option<String>,
    },
    Failed(&'a Error),
}

/// Everything that the span and the audits report of a call.
pub(super) struct Ledger {
    id: CallId,
    span: Span,
    call: Arc<Call>,
    start: Instant,
    time: SystemTime,
    verdict: OwnedVerdict,
    attempts: u32,
    closed: bool,
}

/// A [`Verdict`] that owns its reason.
pub(super) enum OwnedVerdict {
    Undecided,
    Allowed,
    Confirmed,
    Denied(String),
    Unconfirmed,
    DryRun,
    Invalid(String),
}

impl Ledger {
    pub(super) fn open(call: Arc<Call>) -> Self {
        let client = &call.client.shared;
        Self {
            id: CallId::random(),
            span: span(call.operation, &client.base_url),
            start: Instant::now(),
            time: client.clock.time_of_day(),
            verdict: OwnedVerdict::Undecided,
            attempts: 0,
            closed: false,
            call,
        }
    }

    pub(super) fn id(&self) -> CallId {
        self.id
    }

    pub(super) fn span(&self) -> &Span {
        &self.span
    }

    /// Records what was decided before anything is sent.
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
        error.of(self.call.operation).after(self.attempts)
    }

    /// Whether the id in the answer is recorded: it is that of something new.
    pub(super) fn records_created(&self) -> bool {
        let audited = !self.call.client.shared.governance.audits.is_empty();
        audited && self.call.operation.method == Method::Post
    }

    /// Reports how the call ended. What is returned ends when the asynchronous audits are done.
    pub(super) fn close(&mut self, ending: &Ending<'_>) -> Option<JoinHandle<()>> {
        self.closed = true;
        self.record_in_span(ending);
        let data_id = match ending {
            Ending::Succeeded { data_id, .. } => data_id.as_deref(),
            Ending::Failed(error) => error.data_id().filter(|_| self.records_created()),
        };
        let error_type = match ending {
            Ending::Succeeded { .. } => String::new(),
            Ending::Failed(error) => error.trace_type(),
        };
        let made = matches!(
            self.verdict,
            OwnedVerdict::Undecided | OwnedVerdict::Allowed | OwnedVerdict::Confirmed
        );
        let outcome = made.then(|| match ending {
            Ending::Succeeded {
                status, request_id, ..
            } => Outcome::Succeeded {
                status: *status,
                request_id: *request_id,
            },
            Ending::Failed(error) => Outcome::Failed {
                error: &error_type,
                status: error.status(),
                code: error.code(),
                request_id: error.request_id(),
            },
        });
        self.record_in_audits(outcome, data_id)
    }

    fn record_in_span(&self, ending: &Ending<'_>) {
        let status = match ending {
            Ending::Succeeded { status, .. } => Some(*status),
            Ending::Failed(error) => {
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

    fn record_in_audits(
        &self,
        outcome: Option<Outcome<'_>>,
        data_id: Option<&str>,
    ) -> Option<JoinHandle<()>> {
        let call = &*self.call;
        let audits = &call.client.shared.governance.audits;
        if audits.is_empty() {
            return None;
        }
        let body = call.body.value();
        let resource = touched(call.operation, &call.path, &call.query, body);
        // What the path names was there before.
        let is_new = |id: &&str| call.path.iter().all(|known| known != id);
        let created = data_id.filter(is_new).map(|id| {
            let id = Cow::Borrowed(id);
            Created::new(call.operation.acts_on, id)
        });
        let used = judge::used(call.operation, body);
        let record = Record {
            call_id: self.id,
            time: self.time,
            caller: call.caller().map(AsRef::as_ref),
            operation: call.operation,
            service: service(&resource, &call.query, body),
            resource,
            created,
            powers: judge::names(&used),
            destructive: judge::destructive(&used),
            decision: match &self.verdict {
                OwnedVerdict::Undecided => Verdict::Undecided,
                OwnedVerdict::Allowed => Verdict::Allowed,
                OwnedVerdict::Confirmed => Verdict::Confirmed,
                OwnedVerdict::Denied(reason) => Verdict::Denied(reason),
                OwnedVerdict::Unconfirmed => Verdict::Unconfirmed,
                OwnedVerdict::DryRun => Verdict::DryRun,
                OwnedVerdict::Invalid(reason) => Verdict::Invalid(reason),
            },
            outcome,
            attempts: self.attempts,
            duration: self.start.elapsed(),
        };
        report::report(audits, &record)
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        if !self.closed {
            // The task of the asynchronous audits goes on without a handle.
            drop(self.record_in_audits(Some(Outcome::Cancelled), None));
        }
    }
}
