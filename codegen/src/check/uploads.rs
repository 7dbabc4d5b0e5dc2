//! Whether files stand in forms alone, and forms hold nothing else; and whether each type that
//! is referred to is one that the client gets.

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
    /// What stands in JSON.
    fn value(&mut self, ty: &Type, at: &Location) {
        let help = "write `format: binary` at the properties of a `multipart/form-data` alone";
        match ty {
            Type::List(inner) | Type::Map(inner) => self.value(inner, at),
            Type::Binary => self.problems.push(at, "a file cannot stand in JSON", help),
            Type::Named(name) => match self.api.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) if object.is_form() => self.problems.push(
                    at,
                    format!("`{name}` holds a file, which cannot stand in JSON"),
                    help,
                ),
                Some(_) => {}
                None => self.problems.push(
                    at,
                    format!("`{name}` is a part of what answers are wrapped in, and no type"),
                    "refer to a schema in `schemas/`",
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
                format!("the form `{name}` names no files"),
                "write a property for each file that it takes",
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
                    format!("`{name}.{key}` stands in a form and is not a required file"),
                    "write `format: binary` and list it in `required`: the client sends no other forms",
                );
            }
        }
    }
}
