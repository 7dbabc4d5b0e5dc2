//! What is known of services at run time: the table, checks of free-form configs, and the comparison
//! with what the live service says.

mod checks;
mod comparison;
mod table;

use fivetran::SecretObject;
use fivetran::services::{Family, Problem, ProblemKind, Service, Severity, service, services};
use serde_json::{Value, json};

fn object(value: Value) -> SecretObject {
    value.try_into().expect("it is an object")
}

fn texts(items: &[impl ToString]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}
