//! The options of a client that control its calls, as its builder has them.

use std::sync::Arc;
use std::time::Duration;

use super::builder::ClientBuilder;
use crate::governance::{AsyncAudit, AsyncPolicy, Audit, Guard, Listener, Policy};
use crate::values::Secret;

impl ClientBuilder {
    /// Asks this policy before every call, after those that were added before. All of them must
    /// allow a call: one that denies it is enough, and later ones are then not asked; if one wants
    /// a confirmation, the call needs one. By default, every call is made, and the server decides
    /// what the key may do.
    pub fn policy(mut self, policy: impl Policy) -> Self {
        let guard = Guard::Sync(Arc::new(policy));
        self.settings.governance.policies.push(guard);
        self
    }

    /// Asks this policy before every call and waits for its decision. Otherwise as
    /// [`policy`](Self::policy).
    pub fn async_policy(mut self, policy: impl AsyncPolicy) -> Self {
        let guard = Guard::Async(Arc::new(policy));
        self.settings.governance.policies.push(guard);
        self
    }

    /// Sends a record of every call to this audit, and to those that were added before.
    pub fn audit(mut self, audit: impl Audit) -> Self {
        let listener = Listener::Sync(Arc::new(audit));
        self.settings.governance.audits.push(listener);
        self
    }

    /// Sends a record of every call to this audit and waits for it, up to
    /// [`audit_timeout`](Self::audit_timeout). Otherwise as [`audit`](Self::audit).
    pub fn async_audit(mut self, audit: impl AsyncAudit) -> Self {
        let listener = Listener::Async(Arc::new(audit));
        self.settings.governance.audits.push(listener);
        self
    }

    /// How long the answer of a call waits for asynchronous audits. 10 seconds by default. An audit
    /// that takes longer goes on in the background, and an error event of `tracing` tells of it. This
    /// time is in addition to the time limit of the call.
    pub fn audit_timeout(mut self, limit: Duration) -> Self {
        self.settings.governance.audit_timeout = limit;
        self
    }

    /// The key that confirmation codes are made with, a random text of at least 16 bytes. Clients
    /// with the same key take each other's codes, if they have the same base URL and API key: those
    /// of several replicas, and those of a process that was restarted. The clocks of the machines
    /// must agree. By default, the key is random, and codes are void when the client is dropped.
    ///
    /// A client and its clones take a code once. Other clients do not know that it was used: where
    /// several replicas share a key, send a confirmed call to the replica that wanted the
    /// confirmation, or add a policy that remembers confirmed calls for all of them.
    ///
    /// ```
    /// # fn build() -> Result<(), fivetran::Error> {
    /// # let key_from_the_vault = "b2f1c66a92d14c5f8a3e";
    /// let fivetran = fivetran::Client::builder()
    ///     .policy(fivetran::Grants::all(fivetran::Grant::Full).confirm_destructive())
    ///     .confirmation_key(key_from_the_vault)
    ///     .build()?;
    /// # let _ = fivetran;
    /// # Ok(())
    /// # }
    /// # build().unwrap();
    /// ```
    pub fn confirmation_key(mut self, key: impl Into<Secret>) -> Self {
        self.settings.governance.confirmation_key = Some(key.into());
        self
    }

    /// How long a confirmation code can be used, at least a second. 10 minutes by default.
    pub fn confirmation_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.governance.confirmation_lifetime = lifetime;
        self
    }

    /// Whether the message of an error shows the confirmation code. Not by default: programs that
    /// make calls for others pass messages on, and whoever reads the code can confirm the call. The
    /// code is always in [`Error::confirmation_code`](crate::Error::confirmation_code).
    pub fn show_confirmation_codes(mut self, show: bool) -> Self {
        self.settings.governance.show_confirmation_codes = show;
        self
    }
}
