//! Reads the file of one service.

use std::collections::{BTreeMap, HashMap};

use super::fields::{FieldReader, Held};
use super::type_names::check_types;
use crate::diagnostic::Diagnostics;
use crate::model::services::{
    Authorization, Facts, Family, Field, Part, SchemaFormat, Service, Type,
};
use crate::read::node::{Node, Value};
use crate::rust::names::snake;

/// The keys of a service.
const KEYS: &[&str] = &[
    "display_name",
    "schema_format",
    "authorization",
    "required",
    "config",
    "response_only",
    "auth",
    "external_secrets_keys",
];

pub(super) fn read_service(
    family: Family,
    name: &str,
    node: &Node,
    shared: &BTreeMap<String, Field>,
) -> (Service, Vec<Held>, Diagnostics) {
    let mut reader = FieldReader {
        shared,
        is_shared: false,
        held: Vec::new(),
        problems: Diagnostics::default(),
    };
    reader.keys(node, KEYS);
    if !matches!(node.value, Value::Object(_)) {
        reader.problems.push(
            &node.at,
            format!("a service is a mapping, not {}", node.kind()),
            "write at least `config: {}`",
        );
    }
    let mut part = |part: Part, key: &str| {
        let fields = node.get(key).map(|node| reader.fields(node, part.prefix()));
        fields.unwrap_or_default()
    };
    let mut config = part(Part::Config, "config");
    let mut answered = part(Part::Config, "response_only");
    let mut auth = part(Part::Auth, "auth");
    let others = answered.clone();
    reader.settle(&mut config, &others);
    reader.settle(&mut answered, &config);
    reader.settle(&mut auth, &config);
    for field in &mut auth {
        reader.not_of_config(field);
    }
    let schema_format = schema_format(family, node, &mut reader);
    let names: HashMap<String, &str> = config
        .iter()
        .rev()
        .map(|field| (snake(&field.name), field.name.as_str()))
        .collect();
    for field in &mut answered {
        field.read_only = true;
        reader.only_answered(field);
        if let Some(other) = names.get(&snake(&field.name)) {
            reader.problems.push(
                &field.at,
                format!("`{other}` is also a field of `config`"),
                "keep it in `config` if it can be sent, otherwise in `response_only`",
            );
        }
    }
    for field in &config {
        let names = schema_format.map_or(&[][..], SchemaFormat::names);
        if names.contains(&field.name.as_str()) {
            reader.problems.push(
                &field.at,
                format!("`{}` is already part of the `schema_format`", field.name),
                "remove it from `config`",
            );
        }
    }
    require(node, &mut config, &mut reader);
    let external_secrets_keys = keys(node, &config, &auth, &mut reader);
    config.extend(answered);
    let service = Service {
        family,
        name: name.to_owned(),
        display_name: reader.text(node, "display_name"),
        authorization: authorization(family, node, &mut reader),
        schema_format,
        config,
        auth,
        external_secrets_keys,
        at: node.at.clone(),
    };
    check_types(&service, &mut reader.problems);
    (service, reader.held, reader.problems)
}

fn schema_format(
    family: Family,
    node: &Node,
    reader: &mut FieldReader<'_>,
) -> Option<SchemaFormat> {
    let help = "write one of `schema`, `schema_table`, `schema_table_group` and `schema_prefix`";
    let entry = node.as_object().and_then(|node| node.get("schema_format"));
    match (family, entry) {
        (Family::Connections, None) => {
            reader
                .problems
                .push(&node.at, "a connection needs a `schema_format`", help);
            None
        }
        (Family::Connections, Some(entry)) => {
            let format = match entry.node.as_str() {
                Some("schema") => Some(SchemaFormat::Schema),
                Some("schema_table") => Some(SchemaFormat::SchemaTable),
                Some("schema_table_group") => Some(SchemaFormat::SchemaTableGroup),
                Some("schema_prefix") => Some(SchemaFormat::SchemaPrefix),
                _ => None,
            };
            if format.is_none() {
                let at = &entry.node.at;
                reader
                    .problems
                    .push(at, "this is not a `schema_format`", help);
            }
            format
        }
        (_, Some(entry)) => {
            reader.problems.push(
                &entry.key_at,
                format!("a {} has no `schema_format`", family.noun()),
                "remove it",
            );
            None
        }
        (_, None) => None,
    }
}

fn authorization(
    family: Family,
    node: &Node,
    reader: &mut FieldReader<'_>,
) -> Option<Authorization> {
    let list = node.get("authorization")?;
    let mut authorization = Authorization::default();
    let mut is_wrong = list.as_array().is_none() || family != Family::Connections;
    for item in list.items() {
        match item.as_str() {
            Some("connect_card") => authorization.connect_card = true,
            Some("api") => authorization.api = true,
            _ => is_wrong = true,
        }
    }
    if is_wrong {
        reader.problems.push(
            &list.at,
            "`authorization` is not a list of the ways to authorize a connection",
            "list `connect_card`, `api` or both, or write `[]` if it needs none; remove the key if that is unknown or if this is not a connection",
        );
    }
    Some(authorization)
}

/// Marks the fields of `config` that are required.
fn require(node: &Node, config: &mut [Field], reader: &mut FieldReader<'_>) {
    let Some(list) = node.get("required") else {
        return;
    };
    for item in list.items() {
        let field = config
            .iter_mut()
            .find(|field| item.as_str() == Some(&field.name));
        match field {
            Some(field) => {
                field.required = true;
                reader.always_required(field, &item.at);
            }
            None => reader.problems.push(
                &item.at,
                "`config` has no such field",
                "name a field of `config`; those of the `schema_format` are always required",
            ),
        }
    }
    if list.items().is_empty() {
        reader.problems.push(
            &list.at,
            "`required` lists no fields",
            "list the names of fields, or remove it",
        );
    }
}

/// The fields of `external_secrets_keys_config`: each has the name of a field that it is for.
fn keys(node: &Node, config: &[Field], auth: &[Field], reader: &mut FieldReader<'_>) -> Vec<Field> {
    let Some(list) = node.get("external_secrets_keys") else {
        return Vec::new();
    };
    let mut keys: Vec<Field> = Vec::new();
    for item in list.items() {
        let name = item.as_str().unwrap_or_default();
        let is_field = config.iter().chain(auth).any(|field| field.name == name);
        if !is_field || keys.iter().any(|key| key.name == name) {
            reader.problems.push(
                &item.at,
                format!("`{name}` is not a field of `config` or `auth`, or is listed twice"),
                "list each field that an external secrets manager can hold, once",
            );
            continue;
        }
        keys.push(Field {
            name: name.to_owned(),
            description: format!("Name under which the external secrets manager has `{name}`."),
            ty: Type::Text,
            required: false,
            read_only: false,
            applies_when: Vec::new(),
            facts: Facts::default(),
            formerly: Vec::new(),
            at: item.at.clone(),
        });
    }
    if list.items().is_empty() {
        reader.problems.push(
            &list.at,
            "`external_secrets_keys` lists no fields",
            "list the names of fields, or remove it",
        );
    }
    keys
}
