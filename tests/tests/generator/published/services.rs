//! The services of the spec against what was published of them: a line a field.

use std::collections::BTreeMap;

use fivetran_codegen::services::{Family, Field, Part, SchemaFormat, Service, Services, Type};

use super::difference::{Difference, NOTHING};

/// A field, as its type and the values that it can have.
type Fields = BTreeMap<String, (String, Vec<String>)>;

/// A service as it was published.
#[derive(Default)]
struct Published {
    schema_format: Option<String>,
    required: Vec<String>,
    fields: Fields,
}

fn published(family: Family) -> BTreeMap<String, Published> {
    let text = super::difference::published(family.folder());
    let mut services: BTreeMap<String, Published> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some(field) = line.strip_prefix("  ") {
            let mut words = field.splitn(3, ' ');
            let mut word = || words.next().unwrap_or_default().to_owned();
            let (path, ty, values) = (word(), word(), word());
            let values = serde_json::from_str(&values).unwrap_or_default();
            let service = services
                .get_mut(&current)
                .expect("a service stands before it");
            service.fields.insert(path, (ty, values));
        } else {
            let mut words = line.split(' ');
            current = words.next().map(str::to_owned).unwrap_or_default();
            let service = services.entry(current.clone()).or_default();
            while let Some(word) = words.next() {
                if word == "requires" {
                    let list = words.next().unwrap_or_default();
                    service.required = list.split(',').map(str::to_owned).collect();
                } else {
                    service.schema_format = Some(word.to_owned());
                }
            }
        }
    }
    services
}

/// A service as the spec has it, in the words of the published facts.
fn described(service: &Service) -> Published {
    let mut described = Published::default();
    for (part, fields) in service.parts() {
        for field in fields {
            let part = match part {
                Part::Config if field.read_only => "answers",
                Part::Config => "config",
                Part::Auth => "auth",
                Part::ExternalSecretsKeys => "external_secrets_keys_config",
            };
            if field.required {
                described.required.push(field.name.clone());
            }
            describe(part, field, &mut described.fields);
        }
    }
    let (format, names): (Option<&str>, &[&str]) = match service.schema_format {
        None => (None, &[]),
        Some(SchemaFormat::Schema) => (Some("schema"), &["schema"]),
        Some(SchemaFormat::SchemaTable) => (Some("schema_table"), &["schema", "table"]),
        Some(SchemaFormat::SchemaTableGroup) => {
            (Some("schema_table_group"), &["schema", "table_group_name"])
        }
        Some(SchemaFormat::SchemaPrefix) => (Some("schema_prefix"), &["schema_prefix"]),
    };
    described.schema_format = format.map(|format| format!("schema_format_{format}"));
    for name in names {
        described.required.push((*name).to_owned());
        let field = ("string".to_owned(), Vec::new());
        described.fields.insert(format!("config.{name}"), field);
    }
    described
}

fn describe(prefix: &str, field: &Field, fields: &mut Fields) {
    let mut path = format!("{prefix}.{}", field.name);
    let mut ty = &field.ty;
    while let Type::List(item) = ty {
        path.push_str("[]");
        ty = item;
    }
    let (word, values) = match ty {
        Type::Text => ("string", Vec::new()),
        Type::Secret => ("string/password", Vec::new()),
        Type::Timestamp => ("string/date-time", Vec::new()),
        Type::Boolean => ("boolean", Vec::new()),
        Type::Integer => ("integer/int32", Vec::new()),
        Type::Number => ("number", Vec::new()),
        Type::Enum(_, values) => ("enum", values.clone()),
        Type::Object(_, inner) => {
            for field in inner {
                describe(&path, field, fields);
            }
            ("object", Vec::new())
        }
        Type::List(_) => unreachable!("it was followed"),
    };
    fields.insert(path, (word.to_owned(), values));
}

/// What deviates, in the order of families and services.
pub(super) fn differences(services: &Services) -> Vec<Difference> {
    let mut all = Vec::new();
    let mut counts = Vec::new();
    for family in Family::ALL {
        let mut published = published(family);
        counts.push(published.len());
        for service in services.of(family) {
            let name = format!("{}/{}", family.folder(), service.name);
            match published.remove(&service.name) {
                None => all.push(Difference::new(&name, NOTHING, "a service")),
                Some(published) => differ(&name, published, described(service), &mut all),
            }
        }
        for name in published.keys() {
            let name = format!("{}/{name}", family.folder());
            all.push(Difference::new(&name, "a service", NOTHING));
        }
    }
    assert_eq!(counts, [773, 37, 8, 13], "as many as were published");
    all
}

fn differ(name: &str, was: Published, mut is: Published, all: &mut Vec<Difference>) {
    let named = |it: &Published| {
        let mut required = it.required.clone();
        required.sort();
        let format = it.schema_format.as_deref().unwrap_or_default();
        format!("{format} {}", required.join(",")).trim().to_owned()
    };
    let (before, now) = (named(&was), named(&is));
    if before != now {
        let at = format!("{name} required");
        all.push(Difference::new(&at, before, now));
    }
    for (path, was) in was.fields {
        let at = format!("{name} {path}");
        let Some(is) = is.fields.remove(&path) else {
            all.push(Difference::new(&at, was.0, NOTHING));
            continue;
        };
        // One decision for the type, and another for the values.
        if was.0 != is.0 {
            all.push(Difference::new(&at, was.0, is.0));
        }
        if was.1 != is.1 {
            let (before, now) = (
                super::difference::listed(&was.1),
                super::difference::listed(&is.1),
            );
            all.push(Difference::new(&format!("{at} values"), before, now));
        }
    }
    for (path, (ty, _)) in is.fields {
        let at = format!("{name} {path}");
        all.push(Difference::new(&at, NOTHING, ty));
    }
}
