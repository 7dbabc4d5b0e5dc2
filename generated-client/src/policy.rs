//! What a client may do: a policy that is asked before every call.

use std::collections::BTreeMap;
use std::fmt;

use crate::error::{Error, Result};
use crate::operation::{Access, Operation, capabilities};

/// Decides on a call before anything is sent. A call that is denied never reaches the network.
///
/// A function of an [`Intent`] is a policy too:
///
/// ```
/// use fivetran::{Decision, Intent};
///
/// let one_group_only = |intent: &Intent<'_>| match intent.argument("group_id") {
///     Some("loyal_harbor") | None => Decision::Allow,
///     Some(other) => Decision::Deny(format!("the group `{other}` is out of reach")),
/// };
/// let fivetran = fivetran::Client::builder().policy(one_group_only).build();
/// ```
pub trait Policy: Send + Sync + 'static {
    /// Decides on one call.
    fn decide(&self, intent: &Intent<'_>) -> Decision;
}

impl<F> Policy for F
where
    F: Fn(&Intent<'_>) -> Decision + Send + Sync + 'static,
{
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        self(intent)
    }
}

/// A call that somebody wants to make.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Intent<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The values of its path parameters, in the order of the path.
    pub arguments: &'a [String],
    /// Who makes the call, if that was said.
    pub caller: Option<&'a str>,
}

impl<'a> Intent<'a> {
    /// The value of a path parameter.
    pub fn argument(&self, name: &str) -> Option<&'a str> {
        let names = self.operation.path_parameters;
        let index = names.iter().position(|known| *known == name)?;
        self.arguments.get(index).map(String::as_str)
    }
}

/// The decision on a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// It is made.
    Allow,
    /// It is not made, for this reason.
    Deny(String),
    /// It is made only with a confirmation: it fails with a code
    /// ([`Error::confirmation_code`]), and is made when it comes again with this code.
    Confirm,
}

/// Lets through what changes nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReadOnly;

impl Policy for ReadOnly {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        match intent.operation.access {
            Access::Read => Decision::Allow,
            Access::Write => Decision::Deny("this client only reads".into()),
        }
    }
}

/// What is granted of one capability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grant {
    /// Nothing.
    #[default]
    Off,
    /// Operations that change nothing.
    Read,
    /// Also those that change something, and destroy nothing.
    Write,
    /// Also those that destroy something.
    Full,
}

impl Grant {
    /// What an operation needs.
    pub fn needed(operation: &Operation) -> Self {
        match (operation.access, operation.destructive) {
            (Access::Read, _) => Grant::Read,
            (Access::Write, None) => Grant::Write,
            (Access::Write, Some(_)) => Grant::Full,
        }
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Grant::Off => "off",
            Grant::Read => "read",
            Grant::Write => "write",
            Grant::Full => "full",
        })
    }
}

/// Grants by capability. What is not granted is denied.
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
                Error::configuration(format!("there is no capability `{capability}`"))
            })?;
        self.by_capability.insert(known.name, grant);
        Ok(self)
    }

    /// Has calls confirmed that destroy something, even where they are granted.
    pub fn confirm_destructive(mut self) -> Self {
        self.confirm_destructive = true;
        self
    }

    /// What is granted for a capability.
    pub fn of(&self, capability: &str) -> Grant {
        self.by_capability
            .get(capability)
            .copied()
            .unwrap_or_default()
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
