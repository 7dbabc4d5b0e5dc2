//! Adds the services to the bundled document as component schemas, for other tools.

use serde_json::{Map, Value, json};

use crate::model::services::{Condition, Facts, Field, Part, Service, Services, Type};

/// All component schemas of services, by name: `connections.postgres.config`, and
/// `fields.api_key` for what services share.
fn components(services: &Services) -> Map<String, Value> {
    let mut schemas = Map::new();
    for field in services.shared.values() {
        schemas.insert(shared_name(field), schema(field, services));
    }
    for service in &services.services {
        for (part, fields) in service.parts() {
            if part == Part::Config || !fields.is_empty() {
                let schema = object(service, part, fields, services);
                schemas.insert(name(service, part), schema);
            }
        }
    }
    schemas
}

fn shared_name(field: &Field) -> String {
    format!("fields.{}", field.name)
}

fn name(service: &Service, part: Part) -> String {
    let part = match part {
        Part::Config => "config",
        Part::Auth => "auth",
        Part::ExternalSecretsKeys => "external_secrets_keys_config",
    };
    format!("{}.{}.{part}", service.family.folder(), service.name)
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object of a service.
fn object(service: &Service, part: Part, fields: &[Field], services: &Services) -> Value {
    let mut properties = Map::new();
    let mut required: Vec<&str> = Vec::new();
    let format = service.schema_format.filter(|_| part == Part::Config);
    for field in format
        .into_iter()
        .flat_map(|format| services.names_of(format))
    {
        required.push(&field.name);
        properties.insert(field.name.clone(), schema(field, services));
    }
    for field in fields {
        if field.required {
            required.push(&field.name);
        }
        properties.insert(field.name.clone(), property(field, services));
    }
    let mut schema = Map::new();
    schema.insert("description".into(), description(service, part).into());
    schema.insert("type".into(), "object".into());
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    if !properties.is_empty() {
        schema.insert("properties".into(), properties.into());
    }
    if part == Part::Config {
        schema.insert("x-service".into(), facts(service));
    }
    schema.into()
}

fn description(service: &Service, part: Part) -> String {
    let noun = service.family.noun();
    let name = service.display_name.as_ref().unwrap_or(&service.name);
    match part {
        Part::Config => format!("What `config` of a {noun} of {name} holds."),
        Part::Auth => format!("What `auth` of a {noun} of {name} holds."),
        Part::ExternalSecretsKeys => {
            format!("Names that an external secrets manager has for secrets of a {noun} of {name}.")
        }
    }
}

/// The facts about a service other than its fields.
fn facts(service: &Service) -> Value {
    let mut facts = Map::new();
    facts.insert("name".into(), service.name.clone().into());
    if let Some(name) = &service.display_name {
        facts.insert("display_name".into(), name.clone().into());
    }
    if let Some(authorization) = service.authorization {
        let ways = [
            (authorization.connect_card, "connect_card"),
            (authorization.api, "api"),
        ];
        let ways: Vec<&str> = ways
            .into_iter()
            .filter_map(|(holds, way)| holds.then_some(way))
            .collect();
        facts.insert("authorization".into(), ways.into());
    }
    for (part, key) in [
        (Part::Auth, "auth"),
        (Part::ExternalSecretsKeys, "external_secrets_keys_config"),
    ] {
        let is_taken = service
            .parts()
            .into_iter()
            .any(|(other, fields)| other == part && !fields.is_empty());
        if is_taken {
            facts.insert(key.into(), reference(&name(service, part)));
        }
    }
    facts.into()
}

/// A field as a property: the shared one, or in full.
fn property(field: &Field, services: &Services) -> Value {
    let shared = services.shared.get(&field.name).filter(|shared| {
        shared.description == field.description
            && shared.ty == field.ty
            && shared.applies_when == field.applies_when
            && shared.facts == field.facts
            && shared.formerly == field.formerly
            && !field.read_only
    });
    match shared {
        Some(shared) => reference(&shared_name(shared)),
        None => schema(field, services),
    }
}

/// The schema of a field.
fn schema(field: &Field, services: &Services) -> Value {
    let mut schema = of_type(&field.ty, services);
    schema.insert("description".into(), field.description.clone().into());
    if field.read_only {
        schema.insert("readOnly".into(), true.into());
    }
    if !field.formerly.is_empty() {
        schema.insert("x-formerly".into(), field.formerly.clone().into());
    }
    let Facts {
        default,
        example,
        optional,
        fixed,
        required_when,
        deprecated,
        successor,
    } = &field.facts;
    let mark = |is_marked: bool| is_marked.then_some(Value::Bool(true));
    let facts = [
        ("default", default.clone()),
        ("example", example.clone()),
        ("deprecated", mark(*deprecated)),
        ("x-applies-when", conditions(&field.applies_when)),
        ("x-required-when", conditions(required_when)),
        ("x-optional", mark(*optional)),
        ("x-fixed", mark(*fixed)),
        ("x-successor", successor.clone().map(Value::from)),
    ];
    for (key, value) in facts {
        schema.extend(value.map(|value| (key.to_owned(), value)));
    }
    schema.into()
}

/// Conditions as a mapping of fields to their values. None without any.
fn conditions(all: &[Condition]) -> Option<Value> {
    let mut conditions: Map<String, Value> = Map::new();
    for Condition { field, value } in all {
        let values = conditions.entry(field).or_insert_with(|| json!([]));
        if let Value::Array(values) = values {
            values.push(value.clone().into());
        }
    }
    (!conditions.is_empty()).then(|| conditions.into())
}

fn of_type(ty: &Type, services: &Services) -> Map<String, Value> {
    let schema = match ty {
        Type::Text => json!({ "type": "string" }),
        Type::Secret => json!({ "type": "string", "format": "password" }),
        Type::Timestamp => json!({ "type": "string", "format": "date-time" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer", "format": "int32" }),
        Type::Number => json!({ "type": "number" }),
        Type::Enum(_, values) => json!({ "type": "string", "enum": values }),
        Type::List(item) => json!({ "type": "array", "items": of_type(item, services) }),
        Type::Object(_, fields) => {
            let properties: Map<String, Value> = fields
                .iter()
                .map(|field| (field.name.clone(), property(field, services)))
                .collect();
            json!({ "type": "object", "properties": properties })
        }
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// Puts the schemas into a document.
pub(crate) fn add_services(document: &mut Value, services: &Services) {
    let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    schemas.extend(components(services));
}
