//! Reads the files of services.

mod conditions;
mod constants;
mod facts;
mod fields;
mod service;
mod shape;
mod shared;
mod type_names;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::model::services::{DESTINATION_NAMES, Family, Field, Service, Services, Type};
use crate::parallel;
use crate::read::files::Files;
use crate::read::role::{Role, stem};
use crate::rust::names::{is_identifier, snake};

use service::read_service;
use shared::{check_shared, read_shared};

/// Reads all services.
///
/// # Errors
///
/// Everything that is wrong with their files.
pub(crate) fn read(files: &Files<'_>) -> Result<Services, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut shared = Vec::new();
    let mut own = Vec::new();
    for (path, role, node) in files.iter() {
        match role {
            Role::SharedFields => shared.push(node),
            Role::Service(family) => own.push((family, stem(path), node)),
            _ => {}
        }
    }
    let (shared, mut held) = read_shared(&shared, &mut problems);
    let read = parallel::map(&own, |(family, name, node)| {
        read_service(*family, name, node, &shared)
    });
    let mut services = Vec::new();
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for (service, own_held, own_problems) in read {
        for (_, fields) in service.parts() {
            count(fields, &mut used);
        }
        services.push(service);
        held.extend(own_held);
        problems.extend(own_problems);
    }
    services.sort_by(|left: &Service, right| {
        (left.family, &left.name).cmp(&(right.family, &right.name))
    });
    check_names(&services, &mut problems);
    check_destination_names(&services, &shared, &mut problems);
    // What cannot be read may be what uses it.
    if problems.is_empty() {
        for field in shared.values().flat_map(|field| field.ty.inner_fields()) {
            for field in field.and_inner() {
                *used.entry(field.name.clone()).or_default() += 1;
            }
        }
        check_shared(&shared, &used, &held, &mut problems);
    }
    problems.into_result(Services { shared, services })
}

fn count(fields: &[Field], used: &mut BTreeMap<String, usize>) {
    for field in fields {
        *used.entry(field.name.clone()).or_default() += 1;
        if let Type::Object(name, inner) = field.ty.innermost()
            && !name.is_shared
        {
            count(inner, used);
        }
    }
}

/// Reports services of a family whose modules would have the same name.
fn check_names(services: &[Service], problems: &mut Diagnostics) {
    let mut modules: BTreeMap<(Family, String), &Service> = BTreeMap::new();
    for service in services {
        let same = modules.insert((service.family, snake(&service.name)), service);
        if let Some(other) = same {
            problems.push(
                &service.at,
                format!(
                    "`{}` and `{}` have the same name in Rust",
                    service.name, other.name
                ),
                "remove one of the two",
            );
        }
        if !is_identifier(&snake(&service.name)) {
            problems.push(
                &service.at,
                format!("`{}` cannot become an identifier in Rust", service.name),
                "add another name for it to the generator",
            );
        }
    }
}

/// Reports names in the destination that a service has, and that are not described.
fn check_destination_names(
    services: &[Service],
    shared: &BTreeMap<String, Field>,
    problems: &mut Diagnostics,
) {
    let missing = DESTINATION_NAMES
        .into_iter()
        .filter(|name| !shared.contains_key(*name));
    for name in missing {
        let has_it = |service: &&Service| {
            let format = service.schema_format;
            format.is_some_and(|format| format.names().contains(&name))
        };
        if let Some(service) = services.iter().find(has_it) {
            problems.push(
                &service.at,
                format!("the `schema_format` contains `{name}`, which is not a shared field"),
                "describe it in a file of `services/shared/`",
            );
        }
    }
}
