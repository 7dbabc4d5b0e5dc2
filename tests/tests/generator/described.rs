//! Fields of which more was published than their names say, against what the spec says of them.
//!
//! `tests/published/described-fields.txt` lists these fields, without the texts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fivetran_codegen::services::{Field, Part, Service, Type};
use fivetran_tests::spec::source;

/// A path such as `config.reports.metrics`, and the field there.
fn add<'a>(prefix: &str, fields: &'a [Field], all: &mut BTreeMap<String, &'a Field>) {
    for field in fields {
        let path = format!("{prefix}.{}", field.name);
        let mut ty = &field.ty;
        while let Type::List(item) = ty {
            ty = item;
        }
        if let Type::Object(_, inner) = ty {
            add(&path, inner, all);
        }
        all.insert(path, field);
    }
}

fn fields(service: &Service) -> BTreeMap<String, &Field> {
    let mut all = BTreeMap::new();
    for (part, fields) in service.parts() {
        let prefix = match part {
            Part::Config => "config",
            Part::Auth => "auth",
            Part::ExternalSecretsKeys => continue,
        };
        add(prefix, fields, &mut all);
    }
    all
}

/// What all services with a field of this name share is too little where one has more to say.
#[test]
fn no_field_with_a_text_of_its_own_has_the_shared_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("published/described-fields.txt");
    let text = fs::read_to_string(path).expect("the list can be read");
    let services = fivetran_codegen::check(&source())
        .expect("the spec is without fault")
        .services;
    let known: BTreeMap<String, BTreeMap<String, &Field>> = services
        .services
        .iter()
        .map(|service| {
            let name = format!("{}/{}", service.family.folder(), service.name);
            (name, fields(service))
        })
        .collect();
    let (mut generic, mut stale) = (Vec::new(), Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let (service, path) = (words.next(), words.next());
        let is_judged = words.next() == Some("shared");
        let field = service.zip(path);
        let field = field.and_then(|(service, path)| known.get(service)?.get(path));
        let is_shared = field.map(|field| {
            let shared = services.shared.get(&field.name);
            shared.is_some_and(|shared| shared.description == field.description)
        });
        match (is_shared, is_judged) {
            (Some(true), false) => generic.push(line),
            (None, _) | (Some(false), true) => stale.push(line),
            (Some(true), true) | (Some(false), false) => {}
        }
    }
    assert!(stale.is_empty(), "no longer so: {stale:#?}");
    assert!(
        generic.is_empty(),
        "{} fields need a description of their own in their service, or the word `shared` if what \
         is shared says all that is published: {generic:#?}",
        generic.len()
    );
}
