//! The table of services and their fields.

use super::*;
use fivetran::services::{Field, Kind, Literal};

/// A service, and fields of it that stand beside each other.
type Group = (&'static str, Vec<&'static Field>);

fn groups() -> Vec<Group> {
    fn add(name: &'static str, fields: Vec<&'static Field>, all: &mut Vec<Group>) {
        for field in &fields {
            if let Kind::Object(fields) = item(field.kind) {
                add(name, fields.iter().collect(), all);
            }
        }
        all.push((name, fields));
    }
    let mut all = Vec::new();
    for it in services() {
        add(it.name, it.config_fields().collect(), &mut all);
        add(it.name, it.auth.iter().collect(), &mut all);
    }
    all
}

/// The kind, or that of what a list holds.
fn item(kind: Kind) -> Kind {
    match kind {
        Kind::List(kind) => item(*kind),
        kind => kind,
    }
}

#[test]
fn has_every_service_once_in_order() {
    let all: Vec<(Family, &str)> = services().map(|it| (it.family, it.name)).collect();
    let mut sorted = all.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(all, sorted);
    let counts = Family::ALL.map(|family| all.iter().filter(|(it, _)| *it == family).count());
    assert_eq!(counts, [773, 39, 8, 13]);
}

#[test]
fn is_looked_up_in_any_case() {
    for it in services() {
        let (upper, lower) = (it.name.to_uppercase(), it.name.to_lowercase());
        for name in [it.name, &upper, &lower] {
            let found = service(it.family, name).expect("it is there");
            assert_eq!((found.family, found.name), (it.family, it.name));
        }
    }
    assert!(service(Family::Destinations, "shopify").is_none());
    assert!(service(Family::Connections, "").is_none());
}

#[test]
fn tells_each_field_once_with_a_description_and_when_it_counts() {
    for (service, fields) in groups() {
        for (index, field) in fields.iter().enumerate() {
            let about = format!("{service} {}", field.name);
            let named = |name| fields.iter().position(|field| field.name == name);
            assert_eq!(named(field.name), Some(index), "{about}");
            assert!(field.description.ends_with('.'), "{about}");
            for (name, value) in field.applies_when {
                match fields[named(name).expect(&about)].kind {
                    Kind::Enum(values) => assert!(values.contains(value), "{about}"),
                    Kind::Boolean => assert!(["true", "false"].contains(value), "{about}"),
                    _ => {}
                }
            }
        }
    }
    let mut keys = services().flat_map(|it| it.external_secrets_keys);
    assert!(keys.all(|key| key.description.ends_with('.') && !key.secret));
}

#[test]
fn tells_facts_that_fit_their_fields() {
    for (service, fields) in groups() {
        for field in &fields {
            let about = format!("{service} {}", field.name);
            let named = |name| fields.iter().find(|other| other.name == name);
            for value in [field.default(), field.example()].into_iter().flatten() {
                assert!(!field.secret, "{about} is a secret");
                assert!(fits(value, field.kind), "{about}: {value:?}");
                let json = Value::from(value);
                assert!(!json.is_null() && !value.to_string().contains("hunter2"));
            }
            for &(name, value) in field.required_when() {
                let ok = match named(name).map(|other| other.kind) {
                    Some(Kind::Enum(values)) => values.contains(&value),
                    Some(Kind::Boolean) => ["true", "false"].contains(&value),
                    _ => false,
                };
                assert!(ok && !field.required, "{about}: {name}={value}");
            }
            if let Some(successor) = field.successor() {
                let successor = named(successor).expect(&about);
                assert!(
                    field.is_deprecated() && !successor.is_deprecated(),
                    "{about}"
                );
            }
        }
    }
}

fn fits(value: Literal, kind: Kind) -> bool {
    match (value, kind) {
        (Literal::Text(text), Kind::Enum(values)) => values.contains(&text),
        (Literal::Text(text), Kind::Text | Kind::Timestamp) => !text.is_empty(),
        (Literal::Boolean(_), Kind::Boolean) | (Literal::Number(_), Kind::Number) => true,
        (Literal::Integer(number), Kind::Integer) => i32::try_from(number).is_ok(),
        (Literal::List(items), Kind::List(kind)) => items.iter().all(|item| fits(*item, *kind)),
        _ => false,
    }
}

#[test]
fn tells_the_facts_of_the_spec() {
    let of = |family, name: &str, field: &str| {
        let service = service(family, name).expect("it is known");
        let mut fields = service.config_fields();
        *fields.find(|it| it.name == field).expect("it is there")
    };
    let region = of(Family::Connections, "intercom", "data_region");
    assert!(region.is_fixed() && region.default() == Some(Literal::Text("")));
    let port = of(Family::Connections, "postgres", "port");
    assert_eq!(port.example(), Some(Literal::Integer(5432)));
    assert_eq!(port.example().map(Value::from), Some(json!(5432)));
    let bucket = of(Family::Connections, "webhooks", "s3_bucket");
    assert_eq!(bucket.required_when(), [("bucket_service", "S3")]);
    let pattern = of(Family::Connections, "s3", "pattern");
    assert!(pattern.is_deprecated() && !pattern.is_fixed());
    assert_eq!(pattern.successor(), Some("files"));
    let name = of(Family::Connections, "s3", "schema");
    assert_eq!((name.default(), name.is_deprecated()), (None, false));
}

#[test]
fn tells_of_all_that_looks_like_a_secret_that_it_is_one() {
    const TELLING: &str = "access_key account_key api_key auth_json connection_string \
            credential pass_phrase passphrase password private_key pvt_key secret token";
    const HARMLESS: &str = "access_key_id aws_access_key_id community_api_key_name \
            gcs_service_account_credentials_path o_auth_service_token_url \
            oauth_token_endpoint_url schema_registry_credentials_source \
            token_authenticated_container token_authenticated_database";
    for (service, fields) in groups() {
        for field in fields.into_iter().filter(|field| !field.secret) {
            let is_text = matches!(item(field.kind), Kind::Text);
            let is_telling = TELLING.split(' ').any(|part| field.name.contains(part));
            let is_harmless = HARMLESS.split(' ').any(|name| field.name == name);
            assert!(
                !is_text || !is_telling || is_harmless,
                "{service} {}",
                field.name
            );
        }
    }
}
