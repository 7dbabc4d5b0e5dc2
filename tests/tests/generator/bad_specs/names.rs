//! Names that would become one, or none, in Rust, in a command line or on the wire.

use super::*;

#[test]
fn names() {
    let text = "description: A text.\n  type: string\n";
    let fields = |names: &[&str]| {
        let mut fields = String::new();
        for name in names {
            fields.extend([name, ":\n  ", text]);
        }
        fields
    };
    let colors = |values: &str| {
        small(&[
            (
                THING,
                &object("color:\n  description: Its color.\n  allOf:\n    - $ref: color.yaml\n"),
            ),
            (
                COLOR.0,
                &format!("description: A color.\ntype: string\nenum:\n{values}"),
            ),
        ])
    };
    let refers = |file: &str| {
        object(&format!(
            "part:\n  description: Its part.\n  allOf:\n    - $ref: {file}\n"
        ))
    };
    let part = object("name:\n  description: Its name.\n  type: string\n");
    let sends = |names: &[&str]| with_body(&object(&fields(names)), "{}");
    let query = |name: &str| {
        format!(
            "parameters:
  - name: {name}
    in: query
    description: Which one.
    schema:
      type: string
"
        )
    };
    snapshots([
        (
            "name_two_files_one_schema",
            small(&[
                (
                    THING,
                    &format!(
                        "{}  other:\n    description: Its other part.\n    allOf:\n      - $ref: ../others/part.yaml\n",
                        refers("part.yaml")
                    ),
                ),
                ("schemas/things/part.yaml", &part),
                ("schemas/others/part.yaml", &part),
            ]),
        ),
        ("name_operation_id_twice", get("operationId: read_thing\n")),
        (
            "name_operation_ids_one_constant",
            get("operationId: readThing\n"),
        ),
        (
            "name_paths_equal_but_for_parameters",
            edited(
                &edited(
                    &with_operation(
                        "get",
                        "",
                        &[(
                            "shared/parameters/other-id.yaml",
                            "name: other_id
in: path
required: true
description: Id of the other.
schema:
  type: string
example: other
",
                        )],
                    ),
                    ROOT,
                    "/v1/things:",
                    "/v1/things/{other_id}:",
                ),
                PATH,
                "get:",
                "parameters:\n  - $ref: ../../shared/parameters/other-id.yaml\nget:",
            ),
        ),
        ("name_command_twice", get("x-command: thing get\n")),
        ("name_two_nouns", get("x-command: part get-all\n")),
        (
            "name_commands_one_method",
            edited(
                &get("x-command: thing get_it\n"),
                THING_PATH,
                "thing get",
                "thing get-it",
            ),
        ),
        (
            "name_commands_one_request",
            edited(
                &edited(
                    &get("tags: [parts]\nx-command: thing part-get\n"),
                    THING_PATH,
                    "thing get",
                    "thing-part get",
                ),
                ROOT,
                "tags:\n",
                "tags:\n  - name: parts\n    description: Parts of things.\n",
            ),
        ),
        (
            "name_request_like_a_type",
            small(&[
                (THING, &refers("thing-get.yaml")),
                ("schemas/things/thing-get.yaml", &part),
            ]),
        ),
        ("name_command_one_word", get("x-command: things\n")),
        ("name_command_two_spaces", get("x-command: thing  get\n")),
        ("name_command_is_no_name", get("x-command: thing ½\n")),
        ("name_operation_is_no_name", get("operationId: \"½\"\n")),
        ("name_fields", thing(&fields(&["aB", "a_b"]))),
        (
            "name_field_of_strange_letters",
            thing(&fields(&["a½", "ⓐ"])),
        ),
        ("name_variants", colors("  - a_b\n  - A_B\n")),
        ("name_variant_unrecognized", colors("  - unrecognized\n")),
        (
            "name_variant_is_no_name",
            colors("  - a\n  - \"\"\n  - \"a½\"\n"),
        ),
        ("name_value_twice", colors("  - a\n  - a\n")),
        (
            "name_schema_like_a_client_type",
            small(&[
                (THING, &refers("secret.yaml")),
                ("schemas/things/secret.yaml", &part),
            ]),
        ),
        (
            "name_two_folders_one_module",
            small(&[
                (
                    THING,
                    &format!(
                        "{}  other:\n    description: Its other part.\n    allOf:\n      - $ref: ../a_b/other.yaml\n",
                        refers("../a-b/part.yaml")
                    ),
                ),
                ("schemas/a-b/part.yaml", &part),
                ("schemas/a_b/other.yaml", &part),
            ]),
        ),
        (
            "name_folder_is_no_name",
            small(&[
                (THING, &refers("../a½/part.yaml")),
                ("schemas/a½/part.yaml", &part),
            ]),
        ),
        (
            "name_schema_is_no_name",
            small(&[
                (THING, &refers("part½.yaml")),
                ("schemas/things/part½.yaml", &part),
            ]),
        ),
        (
            "name_tag_is_no_name",
            edited(
                &edited(&small(&[]), ROOT, "name: things", "name: thing½"),
                THING_PATH,
                "tags: [things]",
                "tags: [thing½]",
            ),
        ),
        ("name_field_send", sends(&["send"])),
        ("name_field_with", sends(&["with_body"])),
        (
            "name_field_like_a_parameter",
            with_operation(
                "patch",
                &format!("{}{}", query("name"), body("application/json", "{}")),
                &[(CHANGE, &part)],
            ),
        ),
        (
            "name_field_like_a_clear_setter",
            with_body(
                &object(&format!(
                    "{}  nullable: true\n{}",
                    fields(&["a"]),
                    fields(&["clear_a"])
                )),
                "{}",
            ),
        ),
        (
            "name_field_new_within_a_body",
            with_file(
                &with_body(&refers("part.yaml"), "{}"),
                "schemas/things/part.yaml",
                &object(&fields(&["new"])),
            ),
        ),
        (
            "name_parameter_twice",
            get(&format!(
                "{}{}",
                query("name"),
                query("name").replace("parameters:\n", "")
            )),
        ),
        (
            "name_parameters_one_argument",
            get(&format!(
                "{}{}",
                query("aB"),
                query("a_b").replace("parameters:\n", "")
            )),
        ),
        (
            "name_tag_twice",
            changed(
                ROOT,
                "tags:\n",
                "tags:\n  - name: things\n    description: Things again.\n",
            ),
        ),
        (
            "name_tags_one_module",
            edited(
                &get("tags: [Things]\n"),
                ROOT,
                "tags:\n",
                "tags:\n  - name: Things\n    description: Things again.\n",
            ),
        ),
        (
            "name_tag_like_a_method_of_the_client",
            edited(
                &get("tags: [builder]\n"),
                ROOT,
                "tags:\n",
                "tags:\n  - name: builder\n    description: Builders.\n",
            ),
        ),
    ]);
}
