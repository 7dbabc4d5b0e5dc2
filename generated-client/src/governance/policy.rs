//! Policies: they decide on every call before anything is sent.

use crate::operation::{Access, Operation};

/// Decides on a call before anything is sent. A call that is denied never reaches the network.
///
/// A function that takes an [`Intent`] is a policy too:
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

/// A call for which a decision is requested.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Intent<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The values of its path parameters, in the order of the path.
    pub arguments: &'a [String],
    /// Who makes the call, if known.
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
    /// The call is made.
    Allow,
    /// The call is not made, for this reason.
    Deny(String),
    /// The call is made only with a confirmation: it fails with a code
    /// ([`Error::confirmation_code`](crate::Error::confirmation_code)), and is made when it is sent
    /// again with this code.
    Confirm,
}

/// Allows only operations that change nothing.
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
