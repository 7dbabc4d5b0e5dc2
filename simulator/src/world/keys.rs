//! The keys of an account, and what each may do.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The API key of every simulated account.
pub const KEY: &str = "simulated-key";

/// The secret of [`KEY`].
pub const SECRET: &str = "simulated-secret";

/// An API key.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) secret: String,
    pub(crate) right: Right,
    /// When it stops to work.
    pub(crate) expires: Option<Timestamp>,
}

/// Who uses a key.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Right {
    /// The owner of the account.
    Account,
    /// A system key, which has the permissions that it was given.
    System(String),
}

impl Key {
    /// The key of the owner of the account.
    pub(crate) fn of_account(secret: &str) -> Self {
        Self {
            secret: secret.to_owned(),
            right: Right::Account,
            expires: None,
        }
    }
}
