//! The check of all files, each as a file of its role.

use super::check::check_file;
use super::kinds::Value;
use super::{answers, deviations, document, operations, schemas, services};
use crate::diagnostic::Diagnostics;
use crate::parallel;
use crate::read::files::Files;
use crate::read::role::Role;
use crate::read::source::Source;

/// Reports everything in the files that may not stand there, and what is missing.
pub(crate) fn check(files: &Files<'_>, source: &Source) -> Diagnostics {
    let files: Vec<_> = files.iter().collect();
    let exists = |path: &str| source.has(path);
    let found = parallel::map(&files, |(path, role, node)| {
        check_file(path, node, content(*role), &exists)
    });
    let mut problems = Diagnostics::default();
    for found in found {
        problems.extend(found);
    }
    problems
}

/// What a file of each role contains.
pub(super) fn content(role: Role) -> &'static Value {
    match role {
        Role::Document => &document::DOCUMENT,
        Role::Path => &operations::PATH,
        Role::Schema => &schemas::SCHEMA,
        Role::Envelope => &answers::ENVELOPE,
        Role::Page => &answers::PAGE,
        Role::Error => &answers::ERROR,
        Role::Parameter => &operations::PARAMETER,
        Role::Header => &operations::HEADER,
        Role::ErrorAnswer => &operations::ERROR_ANSWER,
        Role::Examples => &operations::EXAMPLES,
        Role::Capabilities => &document::CAPABILITIES,
        Role::Powers => &document::POWERS,
        Role::RatePools => &document::RATE_POOLS,
        Role::Service(family) => services::service(family),
        Role::SharedFields => &services::SHARED_FIELDS,
        Role::Deviations => &deviations::DEVIATIONS,
    }
}
