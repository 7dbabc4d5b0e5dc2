//! Each operation called once, as a user would call it.

pub use crate::call::{Boxed, Call, Outcome, Pages};
pub(crate) use crate::call::{all_items, all_pages, json, outcome};

/// All calls, resource by resource.
pub fn all() -> impl Iterator<Item = &'static Call> {
    crate::generated::CALLS.iter().copied().flatten()
}
