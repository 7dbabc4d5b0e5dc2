//! Service files with a fault: each is refused with the place, what is wrong and how to fix it.

mod facts;

use fivetran_codegen::services::{Condition, Field, Services, Type};
use fivetran_codegen::{CLIENT, Source, check, generate};
use fivetran_tests::fixture::indented;
use fivetran_tests::snapshot;
use fivetran_tests::spec::{problems, small};
use quote::quote;

const SHOP: &str = "services/connections/shop.yaml";
const LAKE: &str = "services/destinations/lake.yaml";
const SHARED: &str = "services/shared/common.yaml";
const MORE: &str = "services/shared/more.yaml";

/// One snapshot a case, so that a reviewer sees just the messages that changed.
///
/// Each line is a case: its name, and what a spec is made of, where `; ` starts a new line.
fn refused(cases: &str, make: impl Fn(&str) -> Source) {
    // A case that fails must not hide those after it.
    let mut failed = Vec::new();
    for case in cases.trim().lines() {
        let (name, said) = case.trim().split_once(' ').expect("it has a name");
        let source = make(&said.trim().replace("; ", "\n"));
        let matches = snapshot::matches("bad_services", name, || {
            let found = problems(&source);
            assert_ne!(found, "nothing", "`{name}` is taken for right");
            found
        });
        if !matches {
            failed.push(name);
        }
    }
    assert!(failed.is_empty(), "not refused as they were: {failed:?}");
}

/// Files of services, parted by ` | `: each a path, and a text.
fn files(said: &str) -> Source {
    let files = said.split(" | ").map(|file| {
        let (path, text) = file.split_once(' ').unwrap_or((file, ""));
        (format!("services/{path}"), format!("{text}\n"))
    });
    let files: Vec<(String, String)> = files.collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    small(&files)
}

/// The text of a connection with these fields in its config.
fn connection(fields: &str) -> String {
    let fields = if fields.is_empty() { "{}" } else { fields };
    format!("schema_format: schema\nconfig:\n{}", indented(fields, 2))
}

/// A connection with these fields in its config.
fn config(fields: &str) -> Source {
    small(&[(SHOP, &connection(fields))])
}

/// A connection with a field, called `mode`, of which this is said.
fn mode(said: &str) -> Source {
    config(&format!("mode: {{ description: A mode., {said} }}"))
}

/// A connection with these keys beside a config of `host` and `port`.
fn beside(keys: &str) -> Source {
    let config = connection("host: { description: A host. }\nport: { description: A port. }\n");
    small(&[(SHOP, &format!("{config}{keys}\n"))])
}

/// One or two files of shared fields and, behind ` | `, the config of a connection.
fn shared(said: &str) -> Source {
    let parts: Vec<&str> = said.split(" | ").collect();
    match parts[..] {
        [one, two, own] => small(&[(SHARED, one), (MORE, two), (SHOP, &connection(own))]),
        [one, own] => small(&[(SHARED, one), (SHOP, &connection(own))]),
        _ => panic!("{said}"),
    }
}

#[test]
fn files_and_folders() {
    let cases = "
yaml_malformed         connections/shop.yaml config: [a, b
yaml_malformed_shared  shared/common.yaml host: [ | destinations/lake.yaml config:;   host:
yaml_empty             connections/shop.yaml
service_no_mapping     destinations/lake.yaml - config
folder_unknown         shops/shop.yaml schema_format: schema
folder_missing         shop.yaml schema_format: schema
folder_too_deep        connections/eu/shop.yaml schema_format: schema
modules_with_one_name  connections/a-b.yaml schema_format: schema | connections/a_b.yaml schema_format: schema
module_no_name         connections/m².yaml schema_format: schema
shared_no_mapping      shared/common.yaml - host
name_not_described     shared/destination-names.yaml table: { description: A table. } | connections/shop.yaml schema_format: schema_table
";
    refused(cases, files);
}

#[test]
fn keys() {
    let cases = "
schema_format_missing           connections/shop.yaml config: {}
schema_format_unknown           connections/shop.yaml schema_format: table
schema_format_of_a_destination  destinations/lake.yaml schema_format: schema
authorization_of_a_destination  destinations/lake.yaml authorization: [api]
auth_of_a_destination           destinations/lake.yaml auth: { host: { description: A. } }
service_name_with_a_sign       connections/a+b.yaml schema_format: schema
service_name_of_a_crab          connections/🦀.yaml schema_format: schema
";
    refused(cases, files);
    let cases = "
service_key                    title: Shop
service_display_name           display_name: 15
authorization_unknown          authorization: [api, phone]
authorization_no_list          authorization: api
required_unknown               required: [host, hots]
required_in_answers            response_only: { a: { description: A. } }; required: [a]
required_no_list               required: host
external_secrets_keys_unknown  external_secrets_keys: [host, hots]
external_secrets_keys_twice    external_secrets_keys: [host, host]
external_secrets_keys_no_text  external_secrets_keys: [1]
external_secrets_keys_empty    external_secrets_keys: []
answered_as_well               response_only:;   Host:;     description: A host.
fields_no_mapping              response_only: [status]
fields_nothing                 auth:
";
    refused(cases, beside);
}

#[test]
fn fields() {
    let cases = "
field_not_shared             host:
field_no_mapping             host: A host.
field_no_name                m²: { description: An area. }
field_new                    new: { description: A field. }
field_unrecognized           Unrecognized: { description: A field. }
field_default                default: { description: A field. }
field_of_the_schema_format   schema: { description: A schema. }
fields_with_one_name         hostName: { description: A. }; host-name: { description: B. }
description_missing          host:;   type: string
description_no_text          host:;   description: 15
types_with_one_name          a: { description: A., properties: { b: { description: B., enum: [X] } } }; a_b: { description: B., enum: [X] }
secret_unsaid                api_key: { description: A key. }
secret_unsaid_in_capitals    accessToken: { description: A token. }
secret_unsaid_in_a_list      tokens: { description: Tokens., items: { type: string } }
";
    refused(cases, config);
    let cases = "
key_unknown                 title: A
shape_twice                 type: string, enum: [A]
shape_and_format            format: password, items: { type: string }
type_unknown                type: text
type_no_text                type: [string]
format_unknown              format: uuid
format_of_a_number          type: integer, format: int32
items_no_mapping            items: string
items_key                   items: { description: An item. }
items_type                  items: { items: { type: text } }
properties_no_mapping       properties: [a, b]
properties_not_shared       properties: { host: }
enum_no_string              enum: [A, 1]
enum_twice                  enum: [A, B, A]
enum_empty                  enum: []
enum_with_one_name          enum: [aB, a_b, A_B]
enum_unrecognized           enum: [UNRECOGNIZED]
enum_no_name                enum: [m²]
secret_unsaid_in_an_object  properties: { password: { description: A. } }
secret_true                 x-secret: true
secret_and_none             format: password, x-secret: false
formerly_its_own_name       x-formerly: [mode]
formerly_empty              x-formerly: []
";
    refused(cases, mode);
}

#[test]
fn fields_that_services_share() {
    let cases = "
shared_unused               host: { description: A host. } | {}
shared_not_shared           host: | host:
shared_type_unknown         host: { description: A host., type: text } | host:
shared_twice                host: { description: A. } | host: { description: B. } | host:
shared_with_one_name        a-b: { description: A. } | a_b: { description: B. } | a-b:
shared_types_with_one_name  a: { description: A., properties: { b: { description: B., enum: [X] } } }; a_b: { description: B., enum: [X] } | a:; a_b:
secret_unsaid_in_shared     api_key: { description: A key. } | api_key:
secret_unsaid_anew          api_key: { description: A key., format: password } | api_key: { type: string }
condition_of_shared_nowhere host: { description: A., x-applies-when: { kind: [X, Z] } } | host:; kind: { description: A kind., enum: [X, Y] }
condition_in_a_shared_object host: { description: A., properties: { a: { description: A., x-applies-when: { kind: X } } } } | host:; kind: { description: A kind., enum: [X] }
";
    refused(cases, shared);
}

#[test]
fn conditions() {
    let cases = "
condition_not_beside             x-applies-when: { kin: X }
condition_not_a_value            x-applies-when: { kind: [X, Z] }
condition_of_a_text              x-applies-when: { mode: X }
condition_no_word                x-applies-when: { kind: 1 }
condition_no_mapping             x-applies-when: kind
condition_empty                  x-applies-when: {}
condition_outside_of_the_object  properties: { part: { description: A part., x-applies-when: { kind: X } } }
";
    let kind = "kind: { description: A kind., enum: [X, Y] }\nmode: { description: A mode., ";
    refused(cases, |said| config(&format!("{kind}{said} }}\n")));
}

fn services(source: &Source) -> Services {
    match check(source) {
        Ok(checked) => checked.services,
        Err(problems) => panic!("it is not right:\n{problems}"),
    }
}

fn field<'a>(services: &'a Services, service: &str, name: &str) -> &'a Field {
    let mut all = services.services.iter();
    let service = all.find(|known| known.name == service);
    let mut fields = service.into_iter().flat_map(|service| &service.config);
    fields
        .find(|field| field.name == name)
        .expect("it is there")
}

/// What a service says of a shared field replaces what is shared, and nothing else.
#[test]
fn shared_fields() {
    let fields = "
kind: { description: A kind., enum: [X, Y] }
host: { description: A host., x-applies-when: { kind: [X, Z] } }
";
    let shop = connection("kind:\nhost: { description: Another host. }\n");
    let other = connection("kind: { enum: [Z] }\nhost:\n");
    let other = ("services/connections/other.yaml", &*other);
    let services = services(&small(&[(SHARED, fields), (SHOP, &shop), other]));
    let is = |service, name, description: &str, condition: Option<&str>| {
        let field = field(&services, service, name);
        let conditions: Vec<_> = field
            .applies_when
            .iter()
            .map(|condition| &condition.value)
            .collect();
        assert_eq!(field.description, description, "{service}.{name}");
        assert_eq!(conditions, Vec::from_iter(condition), "{service}.{name}");
        field.ty.clone()
    };
    let kind = is("shop", "kind", "A kind.", None);
    assert!(matches!(kind, Type::Enum(name, values) if name.is_shared && values == ["X", "Y"]));
    let kind = is("other", "kind", "A kind.", None);
    assert!(matches!(kind, Type::Enum(name, values) if !name.is_shared && values == ["Z"]));
    assert_eq!(is("shop", "host", "Another host.", Some("X")), Type::Text);
    assert_eq!(is("other", "host", "A host.", Some("Z")), Type::Text);
}

/// Fields are used, and conditions hold, also where it is only within a shared object.
#[test]
fn shared_fields_in_a_shared_object() {
    let fields = "
kind: { description: A kind., enum: [X] }
port: { description: A port., x-applies-when: { kind: X } }
door: { description: A door., properties: { lock: { description: A lock., properties: { kind: ~, port: ~ } } } }
";
    let services = services(&small(&[(SHARED, fields), (SHOP, &connection("door:\n"))]));
    let Type::Object(_, door) = &field(&services, "shop", "door").ty else {
        panic!("it is no object");
    };
    let Type::Object(_, lock) = &door[0].ty else {
        panic!("it is no object");
    };
    let condition = Condition {
        field: "kind".into(),
        value: "X".into(),
    };
    assert_eq!(lock[1].applies_when, [condition]);
}

/// A shared object can hold another, and what both hold is one type.
#[test]
fn shared_objects_in_shared_objects() {
    let fields = "
a_house: { description: A house., items: { properties: { door: ~, kind: ~ } } }
door: { description: A door., properties: { kind: ~ } }
kind: { description: A kind., enum: [X] }
";
    let shop = connection("a_house:\ndoor:\nkind:\n");
    let output = generate(&small(&[(SHARED, fields), (SHOP, &shop)])).expect("it is right");
    let shared = &output.files[&format!("{CLIENT}/services/shared.rs")];
    for once in [
        "pub enum Kind ",
        "pub struct Door ",
        "pub struct AHouseItem ",
    ] {
        assert_eq!(shared.matches(once).count(), 1, "{once} in {shared}");
    }
    let circle = "a: { description: A., properties: { b: ~ } }\nb: { description: B., properties: { a: ~ } }\n";
    let found = problems(&small(&[(SHARED, circle), (SHOP, &connection("a:\n"))]));
    assert!(found.contains("there is no shared field"), "{found}");
}

/// Whoever fixes the document must not then find out that a service is wrong too.
#[test]
fn document_and_service() {
    let thing = "type: object\nproperties: { name: { type: string } }\n";
    for (thing, place) in [
        ("description: [\n", "thing.yaml:2:1"),
        (thing, "thing.yaml:1:1"),
    ] {
        let found = problems(&small(&[
            ("schemas/things/thing.yaml", thing),
            (SHOP, &connection("host: 1\n")),
            (LAKE, "config:\n  port: 1\n"),
        ]));
        for place in [place, "shop.yaml:3:9", "lake.yaml:2:9"] {
            assert!(found.contains(place), "{place} in {found}");
        }
    }
}

/// An enum of services lists those that there are.
#[test]
fn services_that_a_schema_lists() {
    let listing = |said: &str| {
        let thing = "description: A thing.\ntype: object\nproperties:\n  name:\n    description: A name.\n    allOf:\n      - $ref: kind.yaml\n";
        let kind = format!("description: A kind.\ntype: string\n{said}");
        let lake = "config: {}\n";
        problems(&small(&[
            ("schemas/things/thing.yaml", thing),
            ("schemas/things/kind.yaml", &kind),
            (LAKE, lake),
        ]))
    };
    let lists = |value: &str| format!("x-services: destinations\nenum: [{value}]\n");
    assert_eq!(listing(&lists("LAKE")), "nothing");
    let found = listing(&lists("lake, river"));
    assert!(
        found.contains("there is no service of this name\n --> spec/schemas/things/kind.yaml:4:14"),
        "{found}"
    );
    let found = listing(&lists("river"));
    assert!(
        found
            .contains("`Kind` does not list `lake`\n --> spec/services/destinations/lake.yaml:1:1"),
        "{found}"
    );
    let found = listing("x-services: boats\nenum: [lake]\n");
    assert!(found.contains("the text `boats`"), "{found}");
}

/// No text of a spec ends a literal or a comment, and no type hides one that others speak of.
#[test]
fn names_and_values() {
    let values: Vec<&str> = "quo\"te|back\\slash|*/ a|`b|{c}||🦀|r#\"e\"#"
        .split('|')
        .collect();
    let listed = serde_json::json!(values);
    let names = "option|String|vec|from|config|self|has space|🦀|a */ \"b";
    let mut fields = String::new();
    for name in names.split('|') {
        let name = serde_json::Value::from(name);
        let said = format!("description: {name}, x-applies-when: {{ option: {listed} }}");
        fields += &format!("{name}: {{ {said}, enum: {listed} }}\n");
    }
    let text = format!("display_name: \"*/ \\\"\"\n{}", connection(&fields));
    let output = generate(&small(&[(SHOP, &text)])).expect("it is right");
    let path = format!("{CLIENT}/services/connections/shop.rs");
    let file = syn::parse_file(&output.files[&path]).expect("it is Rust");
    let tokens = quote!(#file).to_string();
    for value in values {
        assert!(tokens.contains(&quote!(= #value).to_string()), "{value}");
    }
    for name in ["Option", "String", "Vec", "From", "ConfigValue"] {
        assert!(tokens.contains(&format!("enum {name} ")), "{name}");
    }
}

/// Whatever stands in a file, it is refused or taken, and nothing else happens.
#[test]
fn hostile() {
    let deep = 20_000;
    let texts = [
        "\0".to_owned(),
        "~".into(),
        "config: 7\nauth: a\nrequired: {}\nauthorization: ~\nexternal_secrets_keys: {}\n".into(),
        "config: { a: 1, b: [], c: { enum: a, items: 1, x-applies-when: [a] } }\n".into(),
        "config: { ~: , 1: , true: , \"\": }\n".into(),
        "[".repeat(deep),
        "config: ".repeat(deep),
        format!("config: {{ a: {}", "{ items: ".repeat(deep)),
    ];
    for text in &texts {
        let start: String = text.chars().take(20).collect();
        for file in [SHOP, LAKE, SHARED, "services/connections/.yaml"] {
            let found = problems(&small(&[(file, text)]));
            assert_ne!(found, "nothing", "{file}: {start}");
        }
    }
    let object = ("properties: { a: { description: A., ", " } }");
    for levels in [40, 90, 200, deep] {
        for (open, close) in [("items: { ", " }"), object] {
            let (open, close) = (open.repeat(levels), close.repeat(levels));
            let found = problems(&mode(&format!("{open}type: string{close}")));
            let is_refused = found.contains("more than 100 levels deep");
            assert!(levels < 100 || is_refused, "{found}");
        }
    }
}
