//! Grants: a policy that allows reading, writing or destroying, capability by capability.

use std::collections::BTreeMap;
use std::fmt;

use super::intent::Intent;
use super::policy::{Decision, Policy};
use crate::catalog::capabilities;
use crate::error::{Error, Result};
use crate::operation::{Access, Operation};

/// The level of access that is granted for one capability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grant {
    /// No operations.
    #[default]
    Off,
    /// Operations that change nothing.
    Read,
    /// Also operations that change something without destroying anything.
    Write,
    /// Also destructive operations.
    Full,
}

impl Grant {
    /// The grant that an operation needs.
    pub fn needed(operation: &Operation) -> Self {
        match (operation.access, operation.destructive) {
            (Access::Read, _) => Grant::Read,
            (Access::Write, None) => Grant::Write,
            (Access::Write, Some(_)) => Grant::Full,
        }
    }

    /// The word for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Grant::Off => "off",
            Grant::Read => "read",
            Grant::Write => "write",
            Grant::Full => "full",
        }
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A policy of grants by capability. Everything else is denied.
///
/// It decides by what an operation does, not by which resource it is about: add a policy that looks
/// at the [`Intent`] for that. Grants can be read from a text or, with serde, from a map.
///
/// ```
/// use fivetran::{Grant, Grants};
///
/// # fn grants() -> Result<(), fivetran::Error> {
/// let grants = Grants::none()
///     .grant("connections", Grant::Write)?
///     .grant("groups", Grant::Read)?
///     .confirm_destructive();
/// let fivetran = fivetran::Client::builder().policy(grants).build()?;
/// # Ok(())
/// # }
/// # grants().unwrap();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Grants {
    by_capability: BTreeMap<&'static str, Grant>,
    confirm_destructive: bool,
}

impl Grants {
    /// Nothing is granted.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same grant for every capability.
    pub fn all(grant: Grant) -> Self {
        Self {
            by_capability: capabilities()
                .iter()
                .map(|capability| (capability.name, grant))
                .collect(),
            confirm_destructive: false,
        }
    }

    /// Sets the grant for a capability, one of [`capabilities`].
    ///
    /// # Errors
    ///
    /// When there is no such capability.
    pub fn grant(mut self, capability: &str, grant: Grant) -> Result<Self> {
        let known = capabilities()
            .iter()
            .find(|known| known.name == capability)
            .ok_or_else(|| {
                let known: Vec<_> = capabilities().iter().map(|known| known.name).collect();
                Error::configuration(format!(
                    "there is no capability `{capability}`: use one of {}",
                    known.join(", ")
                ))
            })?;
        self.by_capability.insert(known.name, grant);
        Ok(self)
    }

    /// Requires a confirmation for destructive calls, even where they are granted.
    pub fn confirm_destructive(mut self) -> Self {
        self.confirm_destructive = true;
        self
    }

    /// The grant for a capability.
    pub fn of(&self, capability: &str) -> Grant {
        self.by_capability
            .get(capability)
            .copied()
            .unwrap_or_default()
    }

    pub(super) fn is_set(&self, capability: &str) -> bool {
        self.by_capability.contains_key(capability)
    }

    /// The capabilities that are set, and their grants.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, Grant)> {
        self.by_capability
            .iter()
            .map(|(name, grant)| (*name, *grant))
    }

    pub(super) fn confirms_destructive(&self) -> bool {
        self.confirm_destructive
    }
}

impl Policy for Grants {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        let operation = intent.operation;
        let (needed, granted) = (Grant::needed(operation), self.of(operation.capability));
        if granted < needed {
            return Decision::Deny(format!(
                "`{}` needs the grant `{needed}` for `{}`, which is `{granted}`",
                operation.command, operation.capability
            ));
        }
        if self.confirm_destructive && operation.destructive.is_some() {
            return Decision::Confirm;
        }
        Decision::Allow
    }
}
