//! Checks that an enum of the services of a family lists each of them, and nothing else.

use crate::diagnostic::{Diagnostics, listed};
use crate::model::services::{Family, Services};
use crate::read::bundle::Bundle;
use crate::read::node::Node;

pub(super) fn check(bundle: &Bundle, services: &Services, problems: &mut Diagnostics) {
    let schemas = bundle.document.at_path(&["components", "schemas"]);
    for (schema, entry) in schemas.into_iter().flat_map(Node::entries) {
        let Some(mark) = entry.node.get("x-services") else {
            continue;
        };
        let family = Family::ALL
            .into_iter()
            .find(|family| mark.as_str() == Some(family.folder()));
        let (Some(family), Some(values)) = (family, entry.node.get("enum")) else {
            problems.push(
                &mark.at,
                "`x-services` must be on an enum and name a family of services",
                format!("write one of {}", listed(Family::ALL.map(Family::folder))),
            );
            continue;
        };
        for value in values.items() {
            let is_service = services.of(family).any(|service| {
                let name = value.as_str();
                name.is_some_and(|name| name.eq_ignore_ascii_case(&service.name))
            });
            if !is_service {
                problems.push(
                    &value.at,
                    "there is no service of this name",
                    format!("create its file in `services/{}/`", family.folder()),
                );
            }
        }
        for service in services.of(family) {
            let is_listed = values.items().iter().any(|value| {
                let name = value.as_str();
                name.is_some_and(|name| name.eq_ignore_ascii_case(&service.name))
            });
            if !is_listed {
                problems.push(
                    &service.at,
                    format!("`{schema}` does not list `{}`", service.name),
                    format!("add it to the enum in {}", values.at.file),
                );
            }
        }
    }
}
