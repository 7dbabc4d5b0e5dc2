//! The catalog of operations: the tables that are generated from the spec, and how to look up an
//! entry.
//!
//! This is the only room below the services that imports generated code. The tables are plain data
//! of the types in [`operation`](crate::operation), so no circle arises.

use crate::generated::operations::{CAPABILITIES, OPERATIONS, RATE_POOLS};
use crate::operation::{Capability, Operation, RatePool};

/// All operations, resource by resource.
///
/// ```
/// let destructive = fivetran::operations()
///     .iter()
///     .filter(|operation| operation.destructive.is_some());
/// for operation in destructive {
///     println!("{}: {}", operation.command, operation.destructive.unwrap_or_default());
/// }
/// ```
pub fn operations() -> &'static [&'static Operation] {
    OPERATIONS
}

/// The operation with this id.
pub fn operation(id: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .find(|operation| operation.id == id)
}

/// The operation with this command, as `connection sync`.
pub(crate) fn command(command: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .find(|operation| operation.command == command)
}

/// The rate pools of an account: which limits of requests there are.
pub fn rate_pools() -> &'static [RatePool] {
    RATE_POOLS
}

/// The capabilities: the areas that a grant is given for.
pub fn capabilities() -> &'static [Capability] {
    CAPABILITIES
}
