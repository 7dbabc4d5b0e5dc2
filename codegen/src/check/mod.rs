//! Checks of the document and of the model, beyond those of lowering.

mod examples;
mod facts;
mod files;
mod names;
mod openapi;
mod powers;
mod rules;
mod secrets;
mod services;
mod size;
mod uploads;

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::model::services::Services;
use crate::read::bundle::Bundle;
use crate::read::files::Files;

/// Checks a document before the model is read from it.
pub(crate) fn document(files: &Files<'_>, bundle: &Bundle) -> Diagnostics {
    let mut problems = Diagnostics::default();
    files::check(files, bundle, &mut problems);
    facts::check(bundle, &mut problems);
    secrets::check(bundle, &mut problems);
    examples::check(bundle, &mut problems);
    problems
}

/// Checks what the document says of services.
pub(crate) fn services(bundle: &Bundle, services: &Services) -> Diagnostics {
    let mut problems = Diagnostics::default();
    services::check(bundle, services, &mut problems);
    problems
}

/// Checks the model: names that would become one in Rust, in a command line or on the wire, and
/// types that the client has not.
pub(crate) fn api(api: &Api) -> Diagnostics {
    let mut problems = Diagnostics::default();
    size::check(api, &mut problems);
    // The other checks would not end.
    if !problems.is_empty() {
        return problems;
    }
    names::check(api, &mut problems);
    facts::check_words(api, &mut problems);
    uploads::check(api, &mut problems);
    rules::check(api, &mut problems);
    powers::check(api, &mut problems);
    problems
}

/// The net below the others: their messages are better, so it is for what they let through.
pub(crate) fn openapi(bundle: &Bundle) -> Diagnostics {
    let mut problems = Diagnostics::default();
    openapi::check(bundle, &mut problems);
    problems
}
