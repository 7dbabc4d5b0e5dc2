//! Reads the values of an enum, for schemas and for fields of services.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Location};
use crate::read::node::Node;
use crate::rust::variants::{Unnamable, unnamable};

/// Reads the values that `list` holds, and reports those that cannot be variants. `what` is the
/// enum in messages, such as ``enum `Status` ``.
pub(super) fn read_values(what: &str, list: &Node, problems: &mut Diagnostics) -> Vec<String> {
    if list.items().is_empty() {
        problems.push(
            &list.at,
            format!("{what} lists no values"),
            "list the known values, or write `type: string` without `enum`",
        );
    }
    let mut values: Vec<String> = Vec::new();
    let mut places: Vec<&Location> = Vec::new();
    let mut known = HashSet::new();
    for item in list.items() {
        match item.as_str() {
            Some(value) if !known.insert(value) => problems.push(
                &item.at,
                format!("{what} lists `{value}` twice"),
                "remove one of the two",
            ),
            Some(value) => {
                values.push(value.to_owned());
                places.push(&item.at);
            }
            None => problems.push(
                &item.at,
                format!("a value of {what} is {}, not a string", item.kind()),
                "put the value in quotes",
            ),
        }
    }
    for (index, reason) in unnamable(&values) {
        let value = &values[index];
        let message = match reason {
            Unnamable::Same { other, name } => {
                format!("`{other}` and `{value}` of {what} both become the variant `{name}`")
            }
            Unnamable::Reserved => format!(
                "`{value}` of {what} would become the variant for values that are not listed"
            ),
            Unnamable::NotAnIdentifier => {
                format!("`{value}` of {what} cannot become an identifier in Rust")
            }
        };
        problems.push(
            places[index],
            message,
            "write `type: string` without `enum`, and list the values in the description",
        );
    }
    values
}
