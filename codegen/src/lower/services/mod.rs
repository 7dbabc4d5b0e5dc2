//! From the files below `services/` to the model.

mod fields;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Location, listed};
use crate::model::services::{
    Authorization, Condition, DESTINATION_NAMES, Family, Field, Part, SchemaFormat, Service,
    Services, Type,
};
use crate::parallel;
use crate::read::node::{Node, Value};
use crate::read::source::{SERVICES, Source};
use crate::rust::names::{is_identifier, snake};

use crate::read::yaml;
use fields::FieldReader;

/// What can be said of a service.
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

/// The folder of the fields that services share, below that of all service files.
const SHARED: &str = "shared";

/// Reads all services.
///
/// # Errors
///
/// Everything that is wrong with their files.
pub(crate) fn read(source: &Source) -> Result<Services, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut shared = Vec::new();
    let mut own = Vec::new();
    let mut is_cut = false;
    let texts: Vec<(&str, &str)> = source.services().collect();
    let nodes = parallel::map(&texts, |(path, text)| yaml::parse(path, text));
    for ((path, _), node) in texts.into_iter().zip(nodes) {
        match (node, place(path)) {
            (Err(problem), place) => {
                is_cut |= matches!(place, Some(Place::Shared));
                problems.extend(problem.into());
            }
            (Ok(node), Some(Place::Shared)) => shared.push(node),
            (Ok(node), Some(Place::Service(family, name))) => own.push((family, name, node)),
            (Ok(node), None) => problems.push(
                &node.at,
                "this file is neither a service nor a shared field",
                format!(
                    "move it to `services/{SHARED}/`, or to a family: {}",
                    listed(Family::ALL.map(Family::folder))
                ),
            ),
        }
    }
    // Every service would be told to lack the fields of a file that cannot be read.
    if is_cut {
        return problems.into_result(Services::default());
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
    // What cannot be read may be what uses it.
    if problems.is_empty() {
        for field in shared.values().flat_map(|field| inner(&field.ty)) {
            for field in field.and_inner() {
                *used.entry(field.name.clone()).or_default() += 1;
            }
        }
        check_shared(&shared, &used, &held, &mut problems);
    }
    problems.into_result(Services { shared, services })
}

enum Place {
    Shared,
    Service(Family, String),
}

fn place(path: &str) -> Option<Place> {
    let (folder, file) = path.strip_prefix(SERVICES)?.split_once('/')?;
    let name = file.strip_suffix(".yaml")?;
    if folder == SHARED {
        return Some(Place::Shared);
    }
    let family = Family::ALL
        .into_iter()
        .find(|family| family.folder() == folder)?;
    (!name.contains('/')).then(|| Place::Service(family, name.to_owned()))
}

/// Reads the shared fields: first those that stand alone, then objects that refer to these, and so
/// on.
fn read_shared(
    files: &[Node],
    problems: &mut Diagnostics,
) -> (BTreeMap<String, Field>, BTreeSet<Held>) {
    let mut shared: BTreeMap<String, Field> = BTreeMap::new();
    let mut held = BTreeSet::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for file in files.iter().filter(|file| file.as_object().is_none()) {
        problems.push(
            &file.at,
            format!("shared fields are a mapping, not {}", file.kind()),
            "write the name of each field as a key",
        );
    }
    let ranks = ranks(files);
    let top = ranks.values().copied().max().unwrap_or_default();
    for rank in 0..=top {
        for file in files {
            let mut only = Node::object(&file.at);
            if let (Value::Object(all), Value::Object(some)) = (&file.value, &mut only.value) {
                let entries = all
                    .iter()
                    .filter(|(name, _)| ranks.get(name.as_str()) == Some(&rank));
                some.extend(entries.map(|(name, entry)| (name.clone(), entry.clone())));
            }
            let mut reader = FieldReader {
                shared: &shared,
                is_shared: true,
                held: Vec::new(),
                problems: Diagnostics::default(),
            };
            let mut fields = reader.fields(&only, "");
            for field in &mut fields {
                if let Type::Object(_, inner) = field.ty.innermost_mut() {
                    reader.settle(inner, &[]);
                }
            }
            problems.extend(reader.problems);
            held.extend(reader.held);
            for field in fields {
                if let Some(other) = shared.get(&field.name) {
                    problems.push(
                        &field.at,
                        format!("`{}` is described twice, first in {}", field.name, other.at),
                        "remove one of the two",
                    );
                } else {
                    let same = names.insert(snake(&field.name), field.name.clone());
                    if let Some(other) = same {
                        problems.push(
                            &field.at,
                            format!("`{}` and `{other}` have the same name in Rust", field.name),
                            "remove one of the two",
                        );
                    }
                    shared.insert(field.name.clone(), field);
                }
            }
        }
    }
    check_shared_types(&shared, problems);
    (shared, held)
}

/// Objects in objects in objects: more than any config has, and an end to circles.
const RANK_LIMIT: usize = 8;

/// How many shared fields stand in a row behind each, up to one that refers to no other.
fn ranks(files: &[Node]) -> BTreeMap<&str, usize> {
    let mut ranks: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..=RANK_LIMIT {
        let before = ranks.clone();
        for (name, entry) in files.iter().flat_map(Node::entries) {
            let inner = references(&entry.node)
                .into_iter()
                .filter_map(|name| before.get(name));
            let rank = inner.max().map_or(0, |rank| rank + 1);
            ranks.insert(name, rank);
        }
        if ranks == before {
            break;
        }
    }
    ranks
}

/// The names in an object, or in what a list holds, that refer to shared fields.
fn references(node: &Node) -> Vec<&str> {
    let mut names = Vec::new();
    if let Some(items) = node.get("items") {
        names.extend(references(items));
    }
    for (name, entry) in node.get("properties").into_iter().flat_map(Node::entries) {
        names.push(name);
        names.extend(references(&entry.node));
    }
    names
}

/// The fields of an object, also of one in a list.
fn inner(ty: &Type) -> &[Field] {
    match ty.innermost() {
        Type::Object(_, fields) => fields,
        _ => &[],
    }
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

/// The name of a shared field, and a condition of it.
type Held = (String, Condition);

fn read_service(
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
    let beside = answered.clone();
    reader.settle(&mut config, &beside);
    reader.settle(&mut answered, &config);
    reader.settle(&mut auth, &config);
    let schema_format = schema_format(family, node, &mut reader);
    for field in &mut answered {
        field.read_only = true;
        let same = config
            .iter()
            .find(|other| snake(&other.name) == snake(&field.name));
        if let Some(other) = same {
            reader.problems.push(
                &field.at,
                format!("`{}` is a field of `config` as well", other.name),
                "keep it in `config` if it can be sent, else in `response_only`",
            );
        }
    }
    for field in &config {
        let names = schema_format.map_or(&[][..], SchemaFormat::names);
        if names.contains(&field.name.as_str()) {
            reader.problems.push(
                &field.at,
                format!("`{}` is part of the `schema_format` already", field.name),
                "leave it out of `config`",
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
                reader.problems.push(at, "this is no `schema_format`", help);
            }
            format
        }
        (_, Some(entry)) => {
            reader.problems.push(
                &entry.key_at,
                format!("a {} has no `schema_format`", family.noun()),
                "leave it out",
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
            "this does not say how a connection is authorized",
            "list `connect_card`, `api`, both, or nothing if it needs none; leave it out if that is not known, and for other families",
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
            }
            None => reader.problems.push(
                &item.at,
                "`config` has no such field",
                "name a field of `config`; those of the `schema_format` are required anyway",
            ),
        }
    }
    if list.items().is_empty() {
        reader.problems.push(
            &list.at,
            "`required` names no field",
            "list names of fields, or leave it out",
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
                format!("`{name}` is no field of `config` or `auth`, or stands twice"),
                "name each field that an external secrets manager can hold once",
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
            at: item.at.clone(),
        });
    }
    if list.items().is_empty() {
        reader.problems.push(
            &list.at,
            "`external_secrets_keys` names no field",
            "list names of fields, or leave it out",
        );
    }
    keys
}

/// Reports types of a service that would have the same name.
fn check_types(service: &Service, problems: &mut Diagnostics) {
    let mut names: BTreeSet<String> = BTreeSet::new();
    names.extend(
        [Part::Config, Part::Auth, Part::ExternalSecretsKeys].map(|part| part.type_name().into()),
    );
    for (_, fields) in service.parts() {
        let fields = fields.iter().collect();
        check_type_names(fields, |field| field.ty.is_shared(), &mut names, problems);
    }
}

/// Reports types of shared fields that would have the same name.
fn check_shared_types(shared: &BTreeMap<String, Field>, problems: &mut Diagnostics) {
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
                    format!("`{}` makes a second type `{}`", field.name, name.name),
                    "describe it in `services/shared/` as well, so that both are one type",
                );
            }
        }
        // Outer ones first: it is an inner one that can be described elsewhere.
        fields = fields.iter().flat_map(|field| inner(&field.ty)).collect();
    }
}

/// Reports services of a family that would have one module.
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
                format!("`{}` cannot be a name in Rust", service.name),
                "teach the generator another name for it",
            );
        }
    }
}

/// Reports shared fields that nothing has, and conditions of them that hold nowhere.
fn check_shared(
    shared: &BTreeMap<String, Field>,
    used: &BTreeMap<String, usize>,
    held: &BTreeSet<Held>,
    problems: &mut Diagnostics,
) {
    let mut report = |at: &Location, message: String, help: &str| problems.push(at, message, help);
    for field in shared.values() {
        let is_name = DESTINATION_NAMES.contains(&field.name.as_str());
        if !is_name && !used.contains_key(&field.name) {
            report(
                &field.at,
                format!("no service has the field `{}`", field.name),
                "remove it, or add it to the services that have it",
            );
        }
        for condition in &field.applies_when {
            if !held.contains(&(field.name.clone(), condition.clone())) {
                report(
                    &field.at,
                    format!(
                        "`{}` refers to {condition}, which is possible in no service",
                        field.name
                    ),
                    "name a field that stands beside it somewhere, and a value that it can have",
                );
            }
        }
    }
}
