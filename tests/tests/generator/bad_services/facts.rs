//! Facts of fields that do not hold: a default of another type, a condition that is never true.

use fivetran_codegen::services::Facts;

use super::*;

#[test]
fn defaults_and_examples() {
    let cases = "
default_no_text             default: 15
default_empty               default: ''
default_no_boolean          type: boolean, default: 'true'
default_no_integer          type: integer, default: 1.5
default_of_64_bits          type: integer, default: 4294967296
default_no_number           type: number, default: '1.5'
default_not_in_the_enum     enum: [A, B], default: C
default_in_another_case     enum: [A, B], default: a
default_null                default: ~
default_no_list             items: { type: string }, default: A
default_no_item             items: { enum: [A, B] }, default: [A, C]
default_no_items            items: { type: string }, default: []
default_of_a_secret         format: password, default: hunter2
example_no_text             example: 2024
example_no_time             format: date-time, example: 2024-01-31
example_of_a_secret         format: password, example: hunter2
example_of_secrets          items: { format: password }, example: [hunter2]
example_of_an_object        properties: { a: { description: A. } }, example: { a: b }
example_of_objects          items: { properties: { a: { description: A. } } }, example: [{ a: b }]
example_of_its_name         example: Mode
example_of_yours            example: your_mode
example_of_crosses          items: { type: string }, example: [acme, XXX.XXX]
example_of_an_item          items: { type: string, example: A }
";
    refused(cases, mode);
    let cases = "
example_of_a_shared_secret  token: { description: A token., format: password } | token: { example: hunter2 }
default_not_in_shared_enum  kind: { description: A kind., enum: [X] } | kind: { default: Y }
default_of_shared           kind: { description: A kind., enum: [X], default: Y } | kind:
";
    refused(cases, shared);
}

#[test]
fn facts() {
    let kind = "kind: { description: A kind., enum: [X, Y] }\nmode: { description: A mode., ";
    let cases = "
fixed_no_boolean                 fixed: after creation
fixed_false                      fixed: false
optional_false                   optional: false
deprecated_false                 deprecated: false
fixed_in_an_object               properties: { part: { description: A part., fixed: true } }
required_when_not_beside         required_when: { kin: X }
required_when_not_a_value        required_when: { kind: [X, Z] }
required_when_of_itself          type: boolean, required_when: { mode: true }
required_when_no_word            required_when: { kind: 1 }
required_when_empty              required_when: {}
required_when_no_mapping         required_when: kind
required_when_not_used           required_when: { kind: X }, x-applies-when: { kind: Y }
successor_not_beside             deprecated: true, successor: kin
successor_of_itself              deprecated: true, successor: mode
successor_of_what_is_not_old     successor: kind
successor_no_text                deprecated: true, successor: [kind]
";
    refused(cases, |said| config(&format!("{kind}{said} }}\n")));
    let cases = "
successor_that_is_old  old: { description: A., deprecated: true, successor: new_kind }; new_kind: { description: B., deprecated: true }
";
    refused(cases, config);
    let cases = "
default_in_answers           response_only: { a: { description: A., default: b } }
optional_in_answers          response_only: { a: { description: A., optional: true } }
fixed_in_answers             response_only: { a: { description: A., fixed: true } }
required_when_in_answers     response_only: { a: { description: A., enum: [X] }, b: { description: B., required_when: { a: X } } }
required_when_of_an_answer   response_only: { a: { description: A., enum: [X] } }; auth: { b: { description: B., required_when: { a: X } } }
required_when_of_the_config  auth: { b: { description: B., required_when: { host: X } } }
fixed_in_an_auth             auth: { a: { description: A., fixed: true } }
";
    refused(cases, beside);
    let cases = "
required_and_default  connections/shop.yaml schema_format: schema;required: [a];config: { a: { description: A., default: b } }
required_and_optional connections/shop.yaml schema_format: schema;required: [a];config: { a: { description: A., optional: true } }
required_and_when     connections/shop.yaml schema_format: schema;required: [a];config: { a: { description: A., required_when: { b: true } }, b: { description: B., type: boolean } }
";
    refused(&cases.replace(';', "; "), files);
    let cases = "
required_when_of_shared_nowhere  host: { description: A., required_when: { kind: Z } } | host:; kind: { description: A kind., enum: [X, Y] }
successor_of_shared_nowhere      host: { description: A., deprecated: true, successor: url } | host:
";
    refused(cases, shared);
}

/// What a shared field says holds where it is possible, until a service says otherwise.
#[test]
fn facts_of_shared_fields() {
    let shared = "
host: { description: A host., example: a.example.com, optional: true, fixed: true, deprecated: true, successor: url, required_when: { kind: [X, Z] } }
kind: { description: A kind., enum: [X, Y], default: Y, example: X }
";
    let shop = connection("kind:\nurl: { description: A URL. }\nhost:\n");
    let other = connection(
        "kind: { enum: [Z] }\nhost: { example: b.example.com, optional: false, fixed: false }\n",
    );
    let required = connection("kind:\nhost:\n") + "required: [kind]\n";
    let lake = "config:\n  part: { description: A part., properties: { host: ~, kind: ~ } }\n";
    let services = services(&small(&[
        (SHARED, shared),
        (SHOP, &shop),
        ("services/connections/other.yaml", &other),
        ("services/connections/required.yaml", &required),
        (LAKE, lake),
    ]));
    let facts = |service, name| field(&services, service, name).facts.clone();
    let condition = |value: &str| Condition {
        field: "kind".into(),
        value: value.into(),
    };
    let expected = Facts {
        default: None,
        example: Some("a.example.com".into()),
        optional: true,
        fixed: true,
        required_when: vec![condition("X")],
        deprecated: true,
        successor: Some("url".into()),
    };
    assert_eq!(facts("shop", "host"), expected);
    let expected = Facts {
        example: Some("b.example.com".into()),
        optional: false,
        fixed: false,
        required_when: vec![condition("Z")],
        successor: None,
        ..expected
    };
    assert_eq!(facts("other", "host"), expected);
    let of_kind = Facts {
        default: Some("Y".into()),
        example: Some("X".into()),
        ..Facts::default()
    };
    assert_eq!(facts("shop", "kind"), of_kind);
    let without = "another type has other values";
    assert_eq!(facts("other", "kind"), Facts::default(), "{without}");
    let expected = Facts {
        default: None,
        ..of_kind
    };
    assert_eq!(facts("required", "kind"), expected, "it is never left out");
    let Type::Object(_, part) = &field(&services, "lake", "part").ty else {
        panic!("it is no object");
    };
    assert!(!part[0].facts.fixed, "a change does not look into it");
}
