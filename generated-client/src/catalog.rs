//! The catalog of operations: the tables that are generated from the spec, and how to look up an
//! entry.
//!
//! This is the only room below the services that imports generated code. The tables are plain data
//! of the types in [`operation`](crate::operation), so no circle arises.

use crate::generated::operations::{CAPABILITIES, OPERATIONS, POWERS, RATE_POOLS};
use crate::operation::{Capability, Operation, Power, RatePool};

/// All operations, resource by resource.
///
/// ```
/// for operation in fivetran::operations() {
///     for used in operation.destructive() {
///         println!("{}: {:?}, {}", operation.command, used.when, used.what);
///     }
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

/// The operation with this command, such as `connection sync`. Other names of a command are known
/// too.
///
/// ```
/// let now = fivetran::command("user list-connection-memberships").map(|known| known.id);
/// let before = fivetran::command("user list-connections").map(|known| known.id);
/// assert_eq!(now, Some("get_user_memberships_in_connections"));
/// assert_eq!(now, before);
/// ```
pub fn command(name: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .find(|known| known.command == name || known.command_aliases.contains(&name))
}

/// The rate pools of an account: which limits of requests there are.
pub fn rate_pools() -> &'static [RatePool] {
    RATE_POOLS
}

/// The powers that a grant can name: what calls can do beyond reading or writing an area.
pub fn powers() -> &'static [Power] {
    POWERS
}

/// The capabilities: the areas that a grant is given for.
pub fn capabilities() -> &'static [Capability] {
    CAPABILITIES
}
