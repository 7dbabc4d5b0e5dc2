//! The services of the spec against what was published of them: the same services, fields, types
//! and values, but for differences that have a reason.
//!
//! `tests/published/` holds the published facts as they are, wrong ones included: a line a field.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fivetran_codegen::services::{Family, Field, Part, SchemaFormat, Service, Type};
use fivetran_tests::snapshot;
use fivetran_tests::spec::source;

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
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("published")
        .join(family.folder())
        .with_extension("txt");
    let text = fs::read_to_string(&path).expect("the published facts can be read");
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

/// Why the spec says otherwise. `None` where nobody decided to.
fn reason(
    published: &(String, Vec<String>),
    described: &(String, Vec<String>),
) -> Option<&'static str> {
    match (
        (published.0.as_str(), &published.1),
        (described.0.as_str(), &described.1),
    ) {
        (("object", values), ("enum", same)) if !values.is_empty() && values == same => {
            Some("enums are published as objects, and are strings on the wire")
        }
        (("string", none), ("string/password", _)) if none.is_empty() => {
            Some("a secret, also where it is not published as one")
        }
        (("object", none), ("string/password", _)) if none.is_empty() => {
            Some("an object without a field is a text, here that of a key")
        }
        _ => None,
    }
}

/// What the spec has and the published facts have not.
const NEWER: &str = "newer than what was published";

#[test]
fn every_difference_has_a_reason() {
    let services = fivetran_codegen::check(&source())
        .expect("the spec is without fault")
        .services;
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut unexplained = Vec::new();
    let mut counts = Vec::new();
    let mut fields = 0;
    for family in Family::ALL {
        let mut published = published(family);
        counts.push(published.len());
        for service in services.of(family) {
            let name = format!("{}/{}", family.folder(), service.name);
            let Some(mut published) = published.remove(&service.name) else {
                reasons.entry(NEWER).or_default().push(name);
                continue;
            };
            let mut described = described(service);
            published.required.sort();
            described.required.sort();
            if (&published.schema_format, &published.required)
                != (&described.schema_format, &described.required)
            {
                unexplained.push(format!("{name} is named or requires otherwise"));
            }
            fields += published.fields.len();
            for (path, was) in published.fields {
                match described.fields.remove(&path) {
                    None => unexplained.push(format!("{name} lacks `{path}`")),
                    Some(is) if is == was => {}
                    Some(is) => match reason(&was, &is) {
                        Some(reason) => reasons
                            .entry(reason)
                            .or_default()
                            .push(format!("{name} {path}")),
                        None => unexplained.push(format!("{name} {path}: {was:?} is {is:?}")),
                    },
                }
            }
            for path in described.fields.keys() {
                let newer = reasons.entry(NEWER).or_default();
                newer.push(format!("{name} {path}"));
            }
        }
        for name in published.keys() {
            unexplained.push(format!("{}/{name} has no file", family.folder()));
        }
    }
    assert!(
        unexplained.is_empty(),
        "without a reason:\n{}",
        unexplained.join("\n")
    );
    assert_eq!(counts, [773, 37, 8, 13]);

    let published: usize = counts.iter().sum();
    let mut text =
        format!("{fields} fields of {published} services are as published, but for these:\n");
    for (reason, differences) in reasons {
        let _ = write!(text, "\n{}: {reason}\n", differences.len());
        for difference in differences {
            let _ = writeln!(text, "  {difference}");
        }
    }
    snapshot::assert("", "published-differences", &text);
}
