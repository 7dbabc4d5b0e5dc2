//! Codes that confirm a call.

use std::hash::{BuildHasher, Hash, RandomState};

/// Makes the codes of confirmations. Its keys are random, so that nobody can guess a code.
#[derive(Default)]
pub(crate) struct ConfirmationCodes(RandomState);

impl ConfirmationCodes {
    /// The code of a call, made from everything that is sent. It is the same for the same call,
    /// and different for another call or another client.
    pub(crate) fn code(&self, call: impl Hash) -> String {
        format!("{:012x}", self.0.hash_one(call) >> 16)
    }
}
