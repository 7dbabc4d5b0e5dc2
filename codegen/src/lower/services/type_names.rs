//! Checks that types have distinct names.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::model::services::{Field, Part, Service, Type};

/// Reports types of a service that would have the same name.
pub(super) fn check_types(service: &Service, problems: &mut Diagnostics) {
    let mut names: BTreeSet<String> = BTreeSet::new();
    names.extend(Part::ALL.map(|part| part.type_name().into()));
    for (_, fields) in service.parts() {
        let fields = fields.iter().collect();
        check_type_names(fields, |field| field.ty.is_shared(), &mut names, problems);
    }
}

/// Reports types of shared fields that would have the same name.
pub(super) fn check_shared_types(shared: &BTreeMap<String, Field>, problems: &mut Diagnostics) {
    let is_inherited = |field: &Field| {
        let base = shared.get(&field.name);
        base.is_some_and(|base| base.at != field.at && base.ty == field.ty)
    };
    let fields = shared.values().collect();
    check_type_names(fields, is_inherited, &mut BTreeSet::new(), problems);
}

fn check_type_names(
    mut fields: Vec<&Field>,
    is_from_elsewhere: impl Fn(&Field) -> bool,
    names: &mut BTreeSet<String>,
    problems: &mut Diagnostics,
) {
    while !fields.is_empty() {
        fields.retain(|field| !is_from_elsewhere(field));
        for field in &fields {
            if let Type::Enum(name, _) | Type::Object(name, _) = field.ty.innermost()
                && !names.insert(name.name.clone())
            {
                problems.push(
                    &field.at,
                    format!("`{}` creates a second type `{}`", field.name, name.name),
                    "define it in `services/shared/`, so that both fields have the same type",
                );
            }
        }
        // Outer ones first: it is an inner one that can be described elsewhere.
        fields = fields
            .iter()
            .flat_map(|field| field.ty.inner_fields())
            .collect();
    }
}
