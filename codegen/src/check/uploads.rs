//! Checks that files are only in multipart forms, that forms contain only files, and that each
//! referenced type is one that the client has.

use crate::diagnostic::{Diagnostics, Location};
use crate::model::{Answer, Api, Body, Kind, Object, Property, Schema, Type};

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    let mut uses = Uses { api, problems };
    for operation in api.operations() {
        let at = &operation.at;
        match &operation.body {
            Some(Body::Json(name)) => uses.value(&Type::Named(name.clone()), at),
            Some(Body::Multipart(name)) => uses.form(name),
            None => {}
        }
        if let Answer::Data(ty) | Answer::Page(ty) = &operation.answer {
            uses.value(ty, at);
        }
    }
    for schema in api.schemas.values() {
        match &schema.kind {
            Kind::Object(object) if object.is_form() => {}
            Kind::Object(object) => {
                for property in &object.properties {
                    uses.value(&property.ty, &property.at);
                }
            }
            Kind::Map(values) => uses.value(values, &schema.at),
            Kind::Enum(_) => {}
        }
    }
}

fn object(kind: &Kind) -> Option<&Object> {
    match kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

struct Uses<'a, 'p> {
    api: &'a Api,
    problems: &'p mut Diagnostics,
}

impl Uses<'_, '_> {
    /// A value in JSON.
    fn value(&mut self, ty: &Type, at: &Location) {
        let help = "use `format: binary` only on properties of a `multipart/form-data` body";
        match ty {
            Type::List(inner) | Type::Map(inner) => self.value(inner, at),
            Type::Binary => self.problems.push(at, "JSON cannot contain a file", help),
            Type::Named(name) => match self.api.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) if object.is_form() => self.problems.push(
                    at,
                    format!("`{name}` contains a file, which JSON cannot contain"),
                    help,
                ),
                Some(_) => {}
                None => self.problems.push(
                    at,
                    format!(
                        "`{name}` is part of the envelope of responses and has no type of its own"
                    ),
                    "reference a schema in `schemas/`",
                ),
            },
            _ => {}
        }
    }

    fn form(&mut self, name: &str) {
        let Some(Schema { at, kind, .. }) = self.api.schemas.get(name) else {
            return;
        };
        let Some(object) = object(kind).filter(|object| !object.properties.is_empty()) else {
            self.problems.push(
                at,
                format!("the form `{name}` has no files"),
                "add a property for each file",
            );
            return;
        };
        for Property {
            at,
            name: key,
            ty,
            required,
            ..
        } in &object.properties
        {
            if *ty != Type::Binary || !required {
                self.problems.push(
                    at,
                    format!("`{name}.{key}` is in a multipart form but is not a required file"),
                    "write `format: binary` and list it in `required`: the client supports only forms of required files",
                );
            }
        }
    }
}
