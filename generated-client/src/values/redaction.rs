//! Writing a value as JSON with `[redacted]` in place of its secrets.
//!
//! The same `Serialize` code writes a body to be sent and a body to be shown. A thread-local flag
//! tells the secret types which of the two is wanted, so that no type is compiled twice.

use std::cell::Cell;

use serde::Serialize;
use serde_json::Value;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

thread_local! {
    /// Whether this thread writes secrets as `[redacted]`.
    static REDACTING: Cell<bool> = const { Cell::new(false) };
}

/// Whether secrets must be written as `[redacted]`.
pub(super) fn is_redacting() -> bool {
    REDACTING.get()
}

/// The JSON form of a value, with `[redacted]` in place of secrets.
pub(crate) fn redacted(value: &impl Serialize) -> Option<Value> {
    /// Resets the flag, also if serializing the value panics.
    struct Guard(bool);
    impl Drop for Guard {
        fn drop(&mut self) {
            REDACTING.set(self.0);
        }
    }
    let _guard = Guard(REDACTING.replace(true));
    // Through bytes, as bodies are sent: this way each type is serialized by the same code.
    serde_json::from_slice(&serde_json::to_vec(value).ok()?).ok()
}
