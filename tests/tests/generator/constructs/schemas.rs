//! Schemas: properties, enums, maps and nested objects, as fields and as setters.

use fivetran_tests::fixture::{self, indented, with_body};
use fivetran_tests::spec::small;

use super::{COLOR, COUNTS, RESOURCE, TYPES, shown, snapshot};

/// A schema with `value` as its one property.
fn object_of(property: &str, more: &str) -> String {
    let lines = indented(property, 4);
    format!("description: A thing.\ntype: object\n{more}properties:\n  value:\n{lines}")
}

/// A property by itself: answered, then sent.
#[test]
fn properties() {
    for (name, property) in [
        ("string", "type: string"),
        ("int32", "type: integer\nformat: int32"),
        ("int64", "type: integer\nformat: int64"),
        ("number", "type: number"),
        ("boolean", "type: boolean"),
        (
            "secret",
            "type: string\nformat: password\nx-harmless: It is shown to nobody.",
        ),
        ("timestamp", "type: string\nformat: date-time"),
        (
            "free_form_object",
            "type: object\nadditionalProperties: true\nx-harmless: It says nothing.",
        ),
        (
            "secret_free_form_object",
            "type: object\nadditionalProperties: true\nx-secret: true\nx-harmless: It says nothing.",
        ),
        ("any_json", "x-harmless: It says nothing."),
        ("list", "type: array\nitems:\n  type: string"),
        (
            "map",
            "type: object\nadditionalProperties:\n  type: integer\n  format: int64",
        ),
        ("reference_to_enum", "allOf:\n  - $ref: color.yaml"),
        ("list_of_enum", "type: array\nitems:\n  $ref: color.yaml"),
        ("reference_to_map", "allOf:\n  - $ref: counts.yaml"),
        ("deprecated", "type: string\ndeprecated: true"),
        ("nullable", "type: string\nnullable: true"),
        (
            "nullable_list",
            "type: array\nitems:\n  type: string\nnullable: true",
        ),
        (
            "nullable_reference",
            "allOf:\n  - $ref: color.yaml\nnullable: true",
        ),
        ("at_least", "type: integer\nformat: int32\nminimum: 1"),
        ("at_most", "type: integer\nformat: int64\nmaximum: 9"),
        (
            "from_to",
            "type: integer\nformat: int32\nminimum: 1\nmaximum: 9",
        ),
    ] {
        let property = format!("description: What it is.\n{property}");
        let schema = object_of(&property, "");
        let refers = |file: &str| property.contains(file);
        let mut source = with_body(&schema, "{}");
        let mut answered = property.as_str();
        if !answered.contains("format: password") && !answered.contains("x-secret") {
            // What is no secret needs no reason to be answered.
            answered = answered.split("\nx-harmless").next().unwrap_or_default();
        }
        let answered = object_of(answered, "");
        source = fixture::with_file(&source, "schemas/things/thing.yaml", &answered);
        for (file, path, text) in [
            ("color.yaml", COLOR.0, COLOR.1),
            ("counts.yaml", "schemas/things/counts.yaml", COUNTS),
        ] {
            if refers(file) {
                source = fixture::with_file(&source, path, text);
            }
        }
        let part = indented(property.trim_end(), 2);
        let mut setters = vec!["ThingEdit::value"];
        if property.contains("nullable") {
            setters.push("ThingEdit::clear_value");
        }
        let text = shown(
            &format!("value:\n{part}"),
            &source,
            &[(TYPES, &["Thing", "ThingChange"]), (RESOURCE, &setters)],
        );
        snapshot(&format!("property_{name}"), &text);
    }
}

/// What is only likely is shown as that.
#[test]
fn inferred_statements() {
    let schema = object_of(
        "description: What it is.\nx-inferred: It is one of three.\ntype: string",
        "x-inferred: There is always one.\n",
    );
    let source = with_body(&schema, "{ value: a }");
    let text = shown(&schema, &source, &[(TYPES, &["ThingChange"])]);
    snapshot("inferred_statements", &text);
}

/// What is required is an argument; what is not has a setter.
#[test]
fn required_and_optional_properties() {
    let schema = "description: A thing.
type: object
required: [name, color, size, tags]
minProperties: 1
properties:
  note:
    description: What to know of it.
    type: string
  name:
    description: Its name.
    type: string
  color:
    description: Its color.
    allOf:
      - $ref: color.yaml
  size:
    description: Its size.
    type: integer
    format: int32
    minimum: 1
  tags:
    description: Its tags.
    type: array
    items:
      type: string
";
    let example = "{ name: a, color: RED, size: 1, tags: [] }";
    let source = fixture::with_file(&with_body(schema, example), COLOR.0, COLOR.1);
    let text = shown(
        schema,
        &source,
        &[
            (TYPES, &["ThingChange", "ThingChange::new"]),
            (
                RESOURCE,
                &[
                    "Things::edit",
                    "ThingEdit",
                    "ThingEdit::note",
                    "ThingEdit::with_body",
                    "ThingEdit::send",
                ],
            ),
        ],
    );
    snapshot("schema_required_and_optional", &text);

    let source = small(&[("schemas/things/thing.yaml", schema), COLOR]);
    let source = fixture::edited(
        &source,
        "examples/things/read_thing.yaml",
        "data: {}",
        &format!("data: {example}"),
    );
    let text = shown(schema, &source, &[(TYPES, &["Thing"])]);
    snapshot("schema_required_in_an_answer", &text);
}

#[test]
fn enums() {
    let schema = object_of("description: Its color.\nallOf:\n  - $ref: color.yaml", "");
    let source = small(&[("schemas/things/thing.yaml", &schema), COLOR]);
    snapshot(
        "schema_enum",
        &shown(COLOR.1, &source, &[(TYPES, &["Color"])]),
    );
}

#[test]
fn maps() {
    let schema = object_of(
        "description: What it is.\nallOf:\n  - $ref: counts.yaml",
        "",
    );
    let source = small(&[
        ("schemas/things/thing.yaml", &schema),
        ("schemas/things/counts.yaml", COUNTS),
    ]);
    let text = shown(COUNTS, &source, &[(TYPES, &["Counts", "impl Counts"])]);
    snapshot("schema_map", &text);
}

/// What is sent within something else has setters of its own.
#[test]
fn objects_within_a_body() {
    let part = "description: A part of a thing.
type: object
required: [name]
properties:
  name:
    description: Its name.
    type: string
  color:
    description: Its color.
    type: string
    nullable: true
";
    let schema = object_of("description: Its part.\nallOf:\n  - $ref: part.yaml", "");
    let source = with_body(&schema, "{}");
    let source = fixture::with_file(&source, "schemas/things/part.yaml", part);
    let text = shown(
        part,
        &source,
        &[
            (TYPES, &["Part", "Part::new", "Part::color"]),
            (RESOURCE, &["ThingEdit::value"]),
        ],
    );
    snapshot("schema_within_a_body", &text);
}
