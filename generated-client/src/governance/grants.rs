//! Grants: a policy that allows reading and writing, capability by capability, and powers by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::intent::Intent;
use super::policy::{Decision, Policy};
use crate::catalog::{capabilities, powers};
use crate::error::{Error, Result};
use crate::judge::UsedPower;
use crate::operation::{Access, DESTROY, INTERRUPT, Operation, UNDESCRIBED};

/// The level of access that is granted for one capability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grant {
    /// No operations.
    #[default]
    Off,
    /// Operations that change nothing.
    Read,
    /// Also operations that change something. What they do beyond that needs powers.
    Write,
    /// Also what destroys or interrupts: the powers `destroy` and `interrupt`, and no others.
    Full,
}

impl Grant {
    /// The grant that every call of an operation needs. The powers that a call uses come on top:
    /// see [`Operation::powers`] and [`Intent::powers`].
    pub fn needed(operation: &Operation) -> Self {
        match operation.access {
            Access::Read => Grant::Read,
            Access::Write => Grant::Write,
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

/// A policy of grants by capability, and of powers in it. Everything else is denied.
///
/// A grant covers what reads or writes. What a call does beyond that needs a power of the same
/// capability: to give access, to read configuration, to send data outward, and so on ([`powers`]
/// lists them). No grant has powers, but for [`Grant::Full`], which has `destroy` and `interrupt`.
/// Which powers a call uses depends on what it sends: `connection update` with `paused` true needs
/// `interrupt`.
///
/// Grants decide by what a call does, not by which resource it is about: add a policy that looks at
/// the [`Intent`] for that. They can be read from a text or, with serde, from a map.
///
/// ```
/// use fivetran::{Grant, Grants};
///
/// # fn grants() -> Result<(), fivetran::Error> {
/// let grants = Grants::none()
///     .grant("connections", Grant::Write)?
///     .power("connections", "read-configuration")?
///     .grant("groups", Grant::Read)?
///     .confirm_destructive();
/// let fivetran = fivetran::Client::builder().policy(grants).build()?;
/// # Ok(())
/// # }
/// # grants().unwrap();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Grants {
    by_capability: BTreeMap<&'static str, Area>,
    confirm_destructive: bool,
}

/// What is granted for one capability.
#[derive(Clone, Debug, Default)]
struct Area {
    grant: Grant,
    powers: BTreeSet<&'static str>,
}

impl Area {
    fn has(&self, power: &str) -> bool {
        let destroys = self.grant == Grant::Full || self.powers.contains(DESTROY);
        self.powers.contains(power) || (destroys && [DESTROY, INTERRUPT].contains(&power))
    }
}

impl Grants {
    /// Nothing is granted.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same grant for every capability.
    pub fn all(grant: Grant) -> Self {
        let area = Area {
            grant,
            powers: BTreeSet::new(),
        };
        Self {
            by_capability: capabilities()
                .iter()
                .map(|capability| (capability.name, area.clone()))
                .collect(),
            confirm_destructive: false,
        }
    }

    /// Sets the grant for a capability, one of [`capabilities`]. Its powers stay.
    ///
    /// `undescribed` stands for requests to paths that the tables do not have
    /// ([`Client::request`](crate::Client::request)). Only this grant allows them: nobody knows
    /// which capability they belong to.
    ///
    /// # Errors
    ///
    /// When there is no such capability.
    pub fn grant(mut self, capability: &str, grant: Grant) -> Result<Self> {
        let name = known_capability(capability)?;
        self.by_capability.entry(name).or_default().grant = grant;
        Ok(self)
    }

    /// Gives a power, one of [`powers`], within a capability. `destroy` covers `interrupt`.
    ///
    /// # Errors
    ///
    /// When there is no such capability or no such power.
    pub fn power(mut self, capability: &str, power: &str) -> Result<Self> {
        let name = known_capability(capability)?;
        let known = powers().iter().find(|known| known.name == power);
        let known = known.ok_or_else(|| {
            let known: Vec<_> = powers().iter().map(|known| known.name).collect();
            Error::configuration(format!(
                "there is no power `{power}`: use one of {}",
                known.join(", ")
            ))
        })?;
        let area = self.by_capability.entry(name).or_default();
        area.powers.insert(known.name);
        Ok(self)
    }

    /// Gives every power within every capability that is granted.
    pub fn every_power(mut self) -> Self {
        for area in self.by_capability.values_mut() {
            area.powers.extend(powers().iter().map(|power| power.name));
        }
        self
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
            .map(|area| area.grant)
            .unwrap_or_default()
    }

    /// Whether a power is given within a capability, by name or by the grant.
    pub fn has(&self, capability: &str, power: &str) -> bool {
        self.by_capability
            .get(capability)
            .is_some_and(|area| area.has(power))
    }

    pub(super) fn is_set(&self, capability: &str) -> bool {
        self.by_capability.contains_key(capability)
    }

    /// The capabilities that are set, with their grants and the powers that are given by name.
    pub(super) fn iter(
        &self,
    ) -> impl Iterator<Item = (&'static str, Grant, &BTreeSet<&'static str>)> {
        self.by_capability
            .iter()
            .map(|(name, area)| (*name, area.grant, &area.powers))
    }

    pub(super) fn confirms_destructive(&self) -> bool {
        self.confirm_destructive
    }

    /// Why a call is denied, if its area is not granted.
    fn missing_grant(&self, operation: &Operation) -> Option<String> {
        let own = (operation.capability, Grant::needed(operation));
        let others = operation.also_reads.iter().map(|area| (*area, Grant::Read));
        let (area, needed) = std::iter::once(own)
            .chain(others)
            .find(|(area, needed)| self.of(area) < *needed)?;
        Some(format!(
            "`{}` needs the grant `{needed}` for `{area}`, which is `{}`",
            operation.command,
            self.of(area)
        ))
    }
}

/// The name in the table, or that of what no table has.
fn known_capability(name: &str) -> Result<&'static str> {
    if name == UNDESCRIBED {
        return Ok(UNDESCRIBED);
    }
    let known = capabilities().iter().find(|known| known.name == name);
    known.map(|known| known.name).ok_or_else(|| {
        let known: Vec<_> = capabilities().iter().map(|known| known.name).collect();
        Error::configuration(format!(
            "there is no capability `{name}`: use one of {}",
            known.join(", ")
        ))
    })
}

/// A power that is missing, with its field and its sentence.
fn described(missing: &UsedPower) -> String {
    let UsedPower {
        power, area, what, ..
    } = missing;
    match &missing.field {
        None => format!("the power `{power}` for `{area}`: {what}"),
        Some(field) => format!("the power `{power}` for `{area}`, because of `{field}`: {what}"),
    }
}

impl Policy for Grants {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        let operation = intent.operation;
        if let Some(reason) = self.missing_grant(operation) {
            return Decision::Deny(reason);
        }
        let missing: Vec<String> = intent
            .powers()
            .iter()
            .filter(|used| !self.has(used.area, used.power))
            .map(described)
            .collect();
        if !missing.is_empty() {
            let missing = missing.join(" It needs ");
            return Decision::Deny(format!("`{}` needs {missing}", operation.command));
        }
        if self.confirm_destructive && intent.destructive().is_some() {
            return Decision::Confirm;
        }
        Decision::Allow
    }
}
