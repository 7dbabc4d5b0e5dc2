//! Schemas of what is sent and answered.

use super::*;

#[test]
fn schemas() {
    let property = |lines: &str| {
        let lines = indented(lines, 2);
        thing(&format!("name:\n  description: Its name.\n{lines}"))
    };
    let colors = |schema: &str| {
        small(&[
            (
                THING,
                &object("color:\n  description: Its color.\n  allOf:\n    - $ref: color.yaml\n"),
            ),
            (COLOR.0, schema),
        ])
    };
    let thing_with = |line: &str| {
        with_thing(&format!(
            "{}{line}\n",
            object("name:\n  description: Its name.\n  type: string\n")
        ))
    };
    snapshots([
        (
            "schema_one_of",
            property("oneOf:\n  - type: string\n  - type: boolean\n"),
        ),
        (
            "schema_any_of",
            property("anyOf:\n  - type: string\n  - type: boolean\n"),
        ),
        ("schema_not", property("not:\n  type: string\n")),
        (
            "schema_discriminator",
            thing_with("discriminator:\n  propertyName: name"),
        ),
        ("schema_title", thing_with("title: Thing")),
        (
            "schema_read_only",
            property("type: string\nreadOnly: true\n"),
        ),
        ("schema_unknown_key", property("type: string\nxml: {}\n")),
        (
            "schema_inline_enum",
            property("type: string\nenum: [a, b]\n"),
        ),
        (
            "schema_inline_object",
            property("type: object\nproperties:\n  a:\n    description: A.\n    type: string\n"),
        ),
        (
            "schema_all_of_two",
            property("allOf:\n  - type: string\n  - type: string\n"),
        ),
        (
            "schema_properties_and_all_of",
            small(&[
                (
                    THING,
                    &format!(
                        "{}allOf:\n  - $ref: part.yaml\n",
                        object("name:\n  description: Its name.\n  type: string\n")
                    ),
                ),
                (
                    "schemas/things/part.yaml",
                    &object("size:\n  description: Its size.\n  type: integer\n"),
                ),
            ]),
        ),
        (
            "schema_properties_and_map",
            thing_with("additionalProperties:\n  type: string"),
        ),
        ("schema_properties_and_enum", thing_with("enum: [a]")),
        (
            "schema_properties_without_type",
            with_thing(
                "description: A thing.\nproperties:\n  name:\n    description: Its name.\n    type: string\n",
            ),
        ),
        (
            "schema_of_a_scalar",
            with_thing("description: A thing.\ntype: string\n"),
        ),
        ("schema_required_unknown", thing_with("required: [nam]")),
        (
            "schema_required_and_nullable",
            edited(
                &example("{ name: a }"),
                THING,
                "description: Its name.\n",
                "description: Its name.\n    nullable: true\n",
            ),
        ),
        (
            "schema_nullable_items",
            property("type: array\nitems:\n  type: string\n  nullable: true\n"),
        ),
        ("schema_nullable_by_itself", thing_with("nullable: true")),
        (
            "enum_of_objects",
            colors("description: A color.\ntype: object\nenum: [a, b]\n"),
        ),
        (
            "enum_of_integers",
            colors("description: A color.\ntype: integer\nenum: [\"1\", \"2\"]\n"),
        ),
        (
            "enum_with_a_number",
            colors("description: A color.\ntype: string\nenum:\n  - a\n  - 1\n"),
        ),
        (
            "enum_with_a_boolean",
            colors("description: A color.\ntype: string\nenum: [on, yes, true]\n"),
        ),
        (
            "enum_empty",
            colors("description: A color.\ntype: string\nenum: []\n"),
        ),
        ("type_unknown", property("type: text\n")),
        ("type_missing_with_format", property("format: password\n")),
        ("format_unknown", property("type: string\nformat: uuid\n")),
        ("list_without_items", property("type: array\n")),
        ("object_without_anything", property("type: object\n")),
        ("bounds_of_a_string", property("type: string\nminimum: 0\n")),
        (
            "bounds_with_a_fraction",
            property("type: integer\nminimum: 0.5\n"),
        ),
        (
            "bounds_upside_down",
            property("type: integer\nminimum: 2\nmaximum: 1\n"),
        ),
        (
            "file_in_an_answer",
            property("type: string\nformat: binary\n"),
        ),
        (
            "shared_schema_as_a_property",
            property("allOf:\n  - $ref: ../../shared/schemas/envelope.yaml\n"),
        ),
        (
            "description_of_a_schema",
            with_thing(
                "type: object\nproperties:\n  name:\n    description: Its name.\n    type: string\n",
            ),
        ),
        (
            "description_of_a_property",
            thing("name:\n  type: string\n"),
        ),
        (
            "description_empty",
            thing("name:\n  description: \"\"\n  type: string\n"),
        ),
        (
            "description_no_text",
            thing("name:\n  description: [a]\n  type: string\n"),
        ),
        (
            "secret_by_name",
            thing("api_token:\n  description: Its token.\n  type: string\n"),
        ),
        (
            "secret_list_by_name",
            thing(
                "passwords:\n  description: Its passwords.\n  type: array\n  items:\n    type: string\n",
            ),
        ),
        (
            "secret_of_any_json_by_name",
            thing("secrets:\n  description: Its secrets.\n"),
        ),
    ]);
}

#[test]
fn rules() {
    let property = |lines: &str| {
        let lines = indented(lines, 2);
        thing(&format!(
            "id:\n  description: Its id.\n  type: string\nname:\n  description: Its name.\n{lines}"
        ))
    };
    let sent = |properties: &str| {
        let name = "name:\n  description: Its name.\n  type: string\n";
        with_body(&object(&format!("{name}{properties}")), "{}")
    };
    let change = |lines: &str| {
        let properties = format!(
            "note:\n  description: A note.\n  type: string\n{lines}size:\n  description: Its \
             size.\n  type: integer\n  format: int32\n"
        );
        sent(&properties)
    };
    let size = |lines: &str| {
        let lines = indented(lines, 2);
        sent(&format!(
            "size:\n  description: Its size.\n  type: integer\n{lines}"
        ))
    };
    let list = |lines: &str| {
        let lines = indented(lines, 2);
        sent(&format!(
            "tags:\n  description: Its tags.\n  type: array\n  items:\n    type: string\n{lines}"
        ))
    };
    snapshots([
        (
            "rule_in_an_answer",
            property("type: string\nx-requires: [id]\n"),
        ),
        ("rule_min_items_of_none", list("minItems: 0\n")),
        ("rule_min_properties_of_a_list", list("minProperties: 1\n")),
        ("rule_numbers_of_texts", size("enum: [1, big]\n")),
        ("rule_numbers_twice", size("enum: [1, 1]\n")),
        (
            "rule_numbers_and_bounds",
            size("enum: [1, 2]\nminimum: 1\n"),
        ),
        ("rule_requires_nothing", change("  x-requires: []\n")),
        ("rule_requires_itself", change("  x-requires: [note]\n")),
        (
            "rule_requires_what_is_not_there",
            change("  x-requires: [weight]\n"),
        ),
        (
            "rule_excludes_no_value",
            change("  x-excludes:\n    size: []\n"),
        ),
        (
            "rule_excludes_what_cannot_be",
            change("  x-excludes:\n    size: large\n"),
        ),
        (
            "rule_applies_when_what_is_not_there",
            change("  x-applies-when:\n    weight: 1\n"),
        ),
        ("rule_stored_by_default", change("  x-stored: true\n")),
        ("rule_stored_without_effect", change("  x-stored: false\n")),
    ]);
}
