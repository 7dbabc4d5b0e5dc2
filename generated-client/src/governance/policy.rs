//! Policies: they decide on every call before anything is sent.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::intent::Intent;
use crate::operation::Access;

/// Decides on a call before anything is sent. A call that is denied never reaches the network.
///
/// A client can have several policies: all of them must allow a call. A policy that panics does not
/// allow it either; the panic goes on where the call is awaited.
///
/// A function that takes an [`Intent`] is a policy too. Deny what you do not know:
///
/// ```
/// use fivetran::{Decision, Grant, Grants, Intent};
///
/// # fn build() -> Result<(), fivetran::Error> {
/// // Calls that name this group, in path, query or body, and no other group. It also denies calls
/// // that name no group, such as those on a connection: the call does not say whose it is.
/// let one_group_only = |intent: &Intent<'_>| {
///     if intent.is_only("group_id", "loyal_harbor") {
///         Decision::Allow
///     } else {
///         Decision::Deny("only calls on the group `loyal_harbor` are allowed".into())
///     }
/// };
/// let fivetran = fivetran::Client::builder()
///     .policy(one_group_only)
///     .policy(Grants::none().grant("groups", Grant::Read)?)
///     .build()?;
/// # let _ = fivetran;
/// # Ok(())
/// # }
/// # build().unwrap();
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

/// A policy that takes time, such as one that asks a server or a person.
///
/// The time that it takes counts in the time limit of the call, if there is one. The future does not
/// borrow the intent: take out of it what is needed first. A function that takes an [`Intent`] and
/// returns a future is such a policy too:
///
/// ```
/// use fivetran::{Decision, Intent};
///
/// # async fn ask_a_person(question: String) -> Option<bool> { None }
/// let approval = |intent: &Intent<'_>| {
///     let question = intent.to_string();
///     async move {
///         match ask_a_person(question).await {
///             Some(true) => Decision::Allow,
///             Some(false) => Decision::Deny("nobody approved it".into()),
///             None => Decision::Deny("nobody answered".into()),
///         }
///     }
/// };
/// let fivetran = fivetran::Client::builder().async_policy(approval).build();
/// ```
pub trait AsyncPolicy: Send + Sync + 'static {
    /// Decides on one call.
    fn decide(&self, intent: &Intent<'_>) -> Pin<Box<dyn Future<Output = Decision> + Send>>;
}

impl<F, D> AsyncPolicy for F
where
    F: Fn(&Intent<'_>) -> D + Send + Sync + 'static,
    D: Future<Output = Decision> + Send + 'static,
{
    fn decide(&self, intent: &Intent<'_>) -> Pin<Box<dyn Future<Output = Decision> + Send>> {
        Box::pin(self(intent))
    }
}

/// A policy of either kind.
#[derive(Clone)]
pub(crate) enum Guard {
    Sync(Arc<dyn Policy>),
    Async(Arc<dyn AsyncPolicy>),
}

impl Guard {
    pub(crate) async fn decide(&self, intent: &Intent<'_>) -> Decision {
        match self {
            Guard::Sync(policy) => policy.decide(intent),
            Guard::Async(policy) => policy.decide(intent).await,
        }
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
    /// ([`Error::confirmation_code`](crate::Error::confirmation_code)), and is made when the same
    /// caller sends it again with this code. Whoever confirms should not be the caller: show the
    /// code to a person, and not to the program that makes the call.
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
