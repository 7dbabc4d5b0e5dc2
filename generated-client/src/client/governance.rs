//! What controls the calls of a client: its policies, audits and confirmations.

use std::time::Duration;

use crate::error::Result;
use crate::governance::{Confirmations, Guard, LIFETIME, Listener};
use crate::values::Secret;

/// The options, as they are collected.
#[derive(Clone)]
pub(super) struct Options {
    pub(super) policies: Vec<Guard>,
    pub(super) audits: Vec<Listener>,
    pub(super) audit_timeout: Duration,
    pub(super) confirmation_key: Option<Secret>,
    pub(super) confirmation_lifetime: Duration,
    pub(super) show_confirmation_codes: bool,
}

/// What controls the calls of a client.
pub(crate) struct Governance {
    pub(crate) policies: Vec<Guard>,
    pub(crate) audits: Vec<Listener>,
    /// How long an answer waits for the asynchronous audits.
    pub(crate) audit_timeout: Duration,
    pub(crate) confirmations: Confirmations,
    pub(crate) show_confirmation_codes: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            policies: Vec::new(),
            audits: Vec::new(),
            audit_timeout: Duration::from_secs(10),
            confirmation_key: None,
            confirmation_lifetime: LIFETIME,
            show_confirmation_codes: false,
        }
    }
}

impl Options {
    /// For calls to this server with this API key.
    pub(super) fn build(self, server: &str, api_key: Option<&str>) -> Result<Governance> {
        Ok(Governance {
            policies: self.policies,
            audits: self.audits,
            audit_timeout: self.audit_timeout,
            confirmations: Confirmations::new(
                self.confirmation_key.as_ref(),
                self.confirmation_lifetime,
                server,
                api_key,
            )?,
            show_confirmation_codes: self.show_confirmation_codes,
        })
    }
}
