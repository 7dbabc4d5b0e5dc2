//! Specs with a fault: each is refused with the file, the line, what is wrong and how to mend it.

use std::panic;

use fivetran_codegen::{Source, check, generate};
use fivetran_tests::fixture::{
    PAGE, PAGE_SCHEMA, PATH, body, edited, indented, text, with_body, with_file, with_operation,
};
use fivetran_tests::spec::{problems, small, source, with_thing};

const ROOT: &str = "openapi.yaml";
const THING: &str = "schemas/things/thing.yaml";
const CHANGE: &str = "schemas/things/thing-change.yaml";
const THING_PATH: &str = "paths/things/things-by-id.yaml";
const EXAMPLE: &str = "examples/things/read_thing.yaml";
const ID: &str = "shared/parameters/thing-id.yaml";

/// One snapshot a case, so that a reviewer sees just the messages that changed.
fn snapshots(cases: impl IntoIterator<Item = (&'static str, Source)>) {
    // A case that fails must not hide those after it.
    let mut failed = Vec::new();
    for (name, source) in cases {
        let outcome = panic::catch_unwind(|| {
            let found = problems(&source);
            assert_ne!(
                found, "nothing",
                "`{name}` is taken for a spec without fault"
            );
            insta::with_settings!({
                snapshot_path => "../snapshots/bad_specs",
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(name, found);
            });
        });
        if outcome.is_err() {
            failed.push(name);
        }
    }
    assert!(
        failed.is_empty(),
        "these are not refused as they were: {failed:?}"
    );
}

/// A thing with these lines below `properties`.
fn thing(properties: &str) -> Source {
    with_thing(&object(properties))
}

fn object(properties: &str) -> String {
    let lines = indented(properties, 2);
    format!("description: A thing.\ntype: object\nproperties:\n{lines}")
}

/// The small spec with one text of one file replaced.
fn changed(file: &str, from: &str, to: &str) -> Source {
    edited(&small(&[]), file, from, to)
}

/// A thing with a property for each kind of value, and this example of it.
fn example(value: &str) -> Source {
    let schema = "description: A thing.
type: object
required: [name]
properties:
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
  parts:
    description: Its parts.
    type: array
    items:
      type: string
";
    let source = small(&[(THING, schema), COLOR]);
    edited(&source, EXAMPLE, "data: {}", &format!("data: {value}"))
}

const COLOR: (&str, &str) = (
    "schemas/things/color.yaml",
    "description: A color.\ntype: string\nenum: [RED, BLUE]\n",
);

/// `PATCH /v1/things` without one line.
fn patch_without(key: &str) -> Source {
    let source = with_operation("patch", "", &[]);
    let path = text(&source, PATH);
    let line = path
        .split_inclusive('\n')
        .find(|line| line.trim_start().starts_with(&format!("{key}:")))
        .unwrap_or_else(|| panic!("there is no `{key}`"));
    edited(&source, PATH, line, "")
}

fn get(own: &str) -> Source {
    with_operation("get", own, &[])
}

fn patch(own: &str) -> Source {
    with_operation("patch", own, &[])
}

#[test]
fn yaml() {
    let name = "name:\n  description: Its name.\n  type: string\n";
    snapshots([
        (
            "yaml_malformed",
            with_thing("description: [a, b\ntype: object\n"),
        ),
        (
            "yaml_colon_in_a_value",
            with_thing("description: A thing: a part.\ntype: object\n"),
        ),
        (
            "yaml_tab",
            with_thing("description: A thing.\ntype: object\nproperties:\n\tname: {}\n"),
        ),
        ("yaml_indent", thing(&name.replace("  type", " type"))),
        ("yaml_key_twice", thing(&format!("{name}{name}"))),
        (
            "yaml_anchor",
            thing("name: &name\n  description: Its name.\n  type: string\n"),
        ),
        ("yaml_alias", thing("name: *name\n")),
        (
            "yaml_tag",
            thing("name: !thing\n  description: Its name.\n"),
        ),
        ("yaml_key_is_a_list", thing("? [a, b]\n: type: string\n")),
        (
            "yaml_not_a_number",
            thing("name:\n  description: Its name.\n  minimum: .inf\n"),
        ),
        (
            "yaml_two_documents",
            with_thing(&format!("{}---\n{}", object(name), object(name))),
        ),
        ("yaml_empty", with_thing("")),
        ("yaml_only_a_comment", with_thing("# to be done\n")),
        ("yaml_null", with_thing("---\n")),
        ("yaml_list", with_thing("- a\n- b\n")),
        (
            "yaml_too_deep",
            with_thing(&format!(
                "description: {}a{}\n",
                "[".repeat(120),
                "]".repeat(120)
            )),
        ),
    ]);
}

#[test]
fn references() {
    let thing = "../../schemas/things/thing.yaml";
    let to = |target: &str| changed(THING_PATH, thing, target);
    let part = "description: A part.
type: object
properties:
  whole:
    description: What it is a part of.
    allOf:
      - $ref: thing.yaml
";
    let within = |file: &str| {
        object(&format!(
            "part:\n  description: Its part.\n  allOf:\n    - $ref: {file}\n"
        ))
    };
    snapshots([
        ("ref_wrong_folder", to("../../schemas/thing.yaml")),
        ("ref_to_nothing", to("../../schemas/things/thong.yaml")),
        ("ref_empty", to("\"\"")),
        ("ref_to_a_folder", to("../../schemas/things")),
        (
            "ref_to_a_part",
            to("../../schemas/things/thing.yaml#/properties"),
        ),
        (
            "ref_to_a_missing_part",
            to("../../schemas/things/thing.yaml#/nothing"),
        ),
        (
            "ref_to_own_components",
            to("\"#/components/schemas/Thing\""),
        ),
        ("ref_leaves_the_spec", to("../../../etc/passwd")),
        ("ref_absolute", to("/etc/passwd")),
        ("ref_url", to("https://example.com/thing.yaml")),
        ("ref_file_url", to("file:///etc/passwd")),
        ("ref_back_slashes", to(r"..\..\schemas\things\thing.yaml")),
        ("ref_not_a_string", to("{ a: b }")),
        (
            "ref_with_siblings",
            changed(
                THING_PATH,
                &format!("$ref: {thing}"),
                &format!("$ref: {thing}\n                    description: The thing."),
            ),
        ),
        (
            "ref_circle_of_paths",
            changed(
                THING_PATH,
                "get:",
                "x-aliases:\n  $ref: things-by-id.yaml\nget:",
            ),
        ),
        (
            "ref_circle_of_schemas",
            small(&[
                (THING, &within("part.yaml")),
                ("schemas/things/part.yaml", part),
            ]),
        ),
        (
            "ref_circle_of_one_schema",
            with_thing(&within("thing.yaml")),
        ),
        (
            "ref_only",
            small(&[
                (THING, "$ref: part.yaml\n"),
                (
                    "schemas/things/part.yaml",
                    &object("name:\n  description: Its name.\n  type: string\n"),
                ),
            ]),
        ),
        ("file_without_reference", small(&[COLOR])),
        (
            "file_without_reference_and_what_it_refers_to",
            small(&[
                ("schemas/things/a.yaml", &within("b.yaml")),
                ("schemas/things/b.yaml", &within("c.yaml")),
                ("schemas/things/c.yaml", &within("b.yaml")),
            ]),
        ),
        (
            "ref_to_nothing_from_the_start",
            changed(ROOT, "things-by-id.yaml", "thing-by-id.yaml"),
        ),
    ]);
}

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
            "name_operation_ids_one_type",
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
        ("name_command_one_word", get("x-command: things\n")),
        ("name_command_is_no_name", get("x-command: thing ½\n")),
        ("name_operation_is_no_name", get("operationId: \"½\"\n")),
        ("name_fields", thing(&fields(&["aB", "a_b"]))),
        (
            "name_field_of_strange_letters",
            thing(&fields(&["a½", "ⓐ"])),
        ),
        ("name_variants", colors("  - a-b\n  - a_b\n")),
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

#[test]
fn extensions() {
    snapshots([
        ("x_access_missing", patch_without("x-access")),
        ("x_destructive_missing", patch_without("x-destructive")),
        ("x_capability_missing", patch_without("x-capability")),
        ("x_rate_pools_missing", patch_without("x-rate-pools")),
        ("x_idempotent_missing", patch_without("x-idempotent")),
        ("x_wire_version_missing", patch_without("x-wire-version")),
        ("x_paging_missing", patch_without("x-paging")),
        (
            "x_webhook_events_missing",
            patch_without("x-webhook-events"),
        ),
        ("x_stability_missing", patch_without("x-stability")),
        ("x_command_missing", patch_without("x-command")),
        ("x_acts_on_missing", patch_without("x-acts-on")),
        ("x_access_wrong", patch("x-access: maybe\n")),
        (
            "x_access_write_on_get",
            get("x-access: write\nx-destructive: false\nx-webhook-events: []\n"),
        ),
        ("x_destructive_on_read", get("x-destructive: false\n")),
        ("x_destructive_no_sentence", patch("x-destructive: true\n")),
        ("x_capability_unknown", get("x-capability: thing\n")),
        (
            "x_rate_pools_unknown",
            get("x-rate-pools: { acount: always }\n"),
        ),
        ("x_rate_pools_no_table", get("x-rate-pools: account\n")),
        (
            "x_rate_pools_without_a_field",
            get("x-rate-pools: { account: run_tests }\n"),
        ),
        (
            "x_rate_pools_limit_misspelled",
            changed(ROOT, "{ per_hour: 100 }", "{ per_hours: 100 }"),
        ),
        ("x_idempotent_wrong", get("x-idempotent: \"yes\"\n")),
        ("x_wire_version_wrong", get("x-wire-version: 3\n")),
        (
            "x_webhook_events_no_list",
            patch("x-webhook-events: thing_changed\n"),
        ),
        ("x_stability_wrong", get("x-stability: beta\n")),
        ("x_unknown", get("x-comand: thing change\n")),
        (
            "x_aliases_no_list",
            changed(THING_PATH, "get:", "x-aliases: /v1/old\nget:"),
        ),
        (
            "x_secret_on_a_string",
            thing("name:\n  description: Its name.\n  type: string\n  x-secret: true\n"),
        ),
        (
            "x_secret_on_a_map",
            thing(
                "secrets:\n  description: Its secrets.\n  type: object\n  additionalProperties:\n    type: string\n  x-secret: true\n",
            ),
        ),
        (
            "x_secret_no_flag",
            thing("token:\n  description: Its token.\n  type: string\n  x-secret: maybe\n"),
        ),
        ("tag_unknown", get("tags: [thing]\n")),
        ("tag_missing", patch_without("tags")),
        ("tag_two", get("tags: [things, things]\n")),
    ]);
}

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
        (
            "schema_bounds_of_items",
            property("type: array\nitems:\n  type: integer\n  minimum: 1\n"),
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
        ("bounds_of_a_number", property("type: number\nminimum: 0\n")),
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
fn operations() {
    let change = object("name:\n  description: Its name.\n  type: string\n");
    let with_change = |own: &str| with_operation("patch", own, &[(CHANGE, &change)]);
    let json = body("application/json", "{}");
    let limit = |lines: &str| {
        get(&format!(
            "parameters:
  - name: limit
    in: query
    description: How many.
{lines}"
        ))
    };
    let answers = "responses:
  \"200\":
    $ref: ../../shared/responses/done.yaml
  \"201\":
    $ref: ../../shared/responses/done.yaml
";
    let done = (
        "shared/responses/done.yaml",
        "description: It is done.
content:
  application/json:
    schema:
      $ref: ../schemas/envelope.yaml
    examples:
      default:
        summary: It is done.
        value: { code: Success }
",
    );
    snapshots([
        (
            "operation_without_description",
            patch_without("description"),
        ),
        ("operation_without_summary", patch_without("summary")),
        ("operation_without_id", patch_without("operationId")),
        (
            "operation_of_another_method",
            changed(THING_PATH, "get:", "put:"),
        ),
        (
            "parameter_without_description",
            changed(ID, "description: Id of the thing.\n", ""),
        ),
        (
            "parameter_without_example",
            changed(ID, "example: a_thing\n", ""),
        ),
        (
            "parameter_not_required",
            changed(ID, "required: true\n", ""),
        ),
        (
            "parameter_of_another_type",
            changed(ID, "type: string", "type: integer"),
        ),
        (
            "parameter_not_declared",
            changed(
                ROOT,
                "/v1/things/{thing_id}:",
                "/v1/things/{thing_id}/parts/{part_id}:",
            ),
        ),
        (
            "parameter_not_in_the_path",
            changed(ROOT, "/v1/things/{thing_id}:", "/v1/things:"),
        ),
        (
            "parameter_half_a_segment",
            changed(
                ROOT,
                "/v1/things/{thing_id}:",
                "/v1/things/{thing_id}.json:",
            ),
        ),
        (
            "parameter_in_a_header",
            get(
                "parameters:\n  - name: limit\n    in: header\n    description: How many.\n    schema:\n      type: string\n",
            ),
        ),
        (
            "parameter_of_a_list",
            limit("    schema:\n      type: array\n      items:\n        type: string\n"),
        ),
        ("parameter_without_schema", limit("")),
        (
            "parameter_example_does_not_fit",
            limit("    schema:\n      type: integer\n    example: many\n"),
        ),
        (
            "path_with_a_slash_at_its_end",
            changed(ROOT, "/v1/things/{thing_id}:", "/v1/things/{thing_id}/:"),
        ),
        ("answer_two", with_operation("get", answers, &[done])),
        ("answer_none", get("responses: {}\n")),
        (
            "answer_of_a_range",
            with_operation(
                "get",
                "responses:\n  2XX:\n    $ref: ../../shared/responses/done.yaml\n",
                &[done],
            ),
        ),
        (
            "answer_without_description",
            changed(THING_PATH, "      description: The thing.\n", ""),
        ),
        (
            "answer_without_envelope",
            edited(
                &get(""),
                THING_PATH,
                "              - $ref: ../../shared/schemas/envelope.yaml\n",
                "",
            ),
        ),
        (
            "body_not_required",
            with_change(&json.replace("  required: true\n", "")),
        ),
        (
            "body_of_a_file",
            with_change(&json.replace("application/json", "text/plain")),
        ),
        (
            "body_of_an_inline_schema",
            patch(&json.replace(
                "$ref: ../../schemas/things/thing-change.yaml",
                "type: object",
            )),
        ),
        (
            "body_of_an_enum",
            with_operation("patch", &json, &[(CHANGE, COLOR.1)]),
        ),
        (
            "body_form_with_a_text",
            with_change(&json.replace("application/json", "multipart/form-data")),
        ),
        (
            "body_form_that_is_a_map",
            with_operation(
                "post",
                &body("multipart/form-data", "{}"),
                &[(
                    CHANGE,
                    "description: A form.\ntype: object\nadditionalProperties:\n  type: string\n",
                )],
            ),
        ),
        (
            "body_json_with_a_file",
            with_operation(
                "patch",
                &json,
                &[(
                    CHANGE,
                    &change.replace("type: string", "type: string\n    format: binary"),
                )],
            ),
        ),
        ("paging_of_one_thing", get("x-paging: cursor\n")),
        (
            "paging_none_of_a_page",
            with_operation(
                "get",
                &PAGE.replace("x-paging: cursor", "x-paging: none"),
                &[PAGE_SCHEMA],
            ),
        ),
        (
            "paging_without_cursor",
            with_operation(
                "get",
                &PAGE.replace("name: cursor", "name: page"),
                &[PAGE_SCHEMA],
            ),
        ),
        ("security_missing", changed(ROOT, "security: []\n", "")),
        (
            "openapi_version",
            changed(ROOT, "openapi: 3.0.3", "openapi: 3.1.0"),
        ),
        ("openapi_type_of_a_key", get("deprecated: \"yes\"\n")),
    ]);
}

#[test]
fn examples() {
    let examples = "          examples:
            default:
              $ref: ../../examples/things/read_thing.yaml#/response
";
    let source = changed(THING_PATH, examples, "");
    let without = Source::from_files(source.files().filter(|(path, _)| *path != EXAMPLE));
    snapshots([
        ("example_missing", without),
        (
            "example_missing_request",
            with_operation(
                "patch",
                &body("application/json", "{}").replace("        default:", "        other:"),
                &[(
                    CHANGE,
                    &object("name:\n  description: Its name.\n  type: string\n"),
                )],
            ),
        ),
        ("example_wrong_type", example("{ name: 1 }")),
        ("example_no_object", example("[]")),
        ("example_unknown_field", example("{ name: a, nam: b }")),
        ("example_lacks_a_field", example("{ color: RED }")),
        (
            "example_not_in_the_enum",
            example("{ name: a, color: GREEN }"),
        ),
        ("example_null", example("{ name: null }")),
        (
            "example_null_of_a_reference",
            example("{ name: a, color: null }"),
        ),
        ("example_out_of_range", example("{ name: a, size: 0 }")),
        ("example_fraction", example("{ name: a, size: 1.5 }")),
        ("example_item", example("{ name: a, parts: [a, 1] }")),
    ]);
}

/// All that is wrong is told in one run, in the order of files and lines.
#[test]
fn several_at_once() {
    let source = with_operation(
        "patch",
        "x-access: maybe
x-capability: nothing
summary: \"\"
tags: [others]
",
        &[
            (
                THING,
                &object(
                    "aB:\n  type: string\n  title: A\na_b:\n  description: A.\n  type: text\npassword:\n  description: A.\n  type: string\n",
                ),
            ),
            (
                ID,
                "name: thing_id\nin: path\nrequired: true\nschema:\n  type: string\nexample: a\n",
            ),
        ],
    );
    snapshots([
        (
            "several",
            edited(&source, EXAMPLE, "data: {}", "data: { aB: 1, c: 2 }"),
        ),
        (
            "several_in_yaml",
            small(&[
                (THING, "description: [\n"),
                (ID, "name: a\nname: b\n"),
                (EXAMPLE, ""),
            ]),
        ),
        (
            "several_references",
            small(&[(
                THING_PATH,
                &text(&small(&[]), THING_PATH)
                    .replace(
                        "../../shared/parameters/thing-id.yaml",
                        "../../shared/parameters/id.yaml",
                    )
                    .replace("../../schemas/things/thing.yaml", "/thing.yaml"),
            )]),
        ),
    ]);
}

/// What nobody writes is refused too, and never ends the process.
#[test]
fn hostile() {
    let deep = 20_000;
    let huge = "x".repeat(5_000_000);
    let binary: String = (0..4096_u32)
        .map(|index| char::from_u32(index * 7 % 0xd800).unwrap_or('?'))
        .collect();
    let texts = [
        String::new(),
        "\u{feff}".into(),
        "\0".into(),
        "---\n---\n".into(),
        "- a\n- b\n".into(),
        "a".into(),
        "12".into(),
        "~".into(),
        "{}".into(),
        "&a [*a]".into(),
        "[".repeat(deep),
        "{".repeat(deep),
        "[{".repeat(deep),
        "- ".repeat(deep),
        "a: ".repeat(deep),
        "? ".repeat(deep),
        format!("{}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("\"{huge}"),
        format!("{{{huge}"),
        huge.clone(),
        format!("{huge}: {huge}"),
        "\n".repeat(1_000_000),
        binary,
        "a: |\n b\n c: 'd\n".into(),
        "openapi: 3.0.3\npaths: 7\ninfo: []\ntags: {}\ncomponents: a\n".into(),
        "openapi: 3.0.3\npaths:\n  /a: ~\n  b: []\n  \"\": { get: 1 }\n".into(),
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses: [1]\n      parameters: a\n      tags: {}\n"
            .into(),
        "openapi: 3.0.3\ncomponents:\n  schemas:\n    A: { type: object, properties: [] }\n    B: 1\n"
            .into(),
    ];
    let started = std::time::Instant::now();
    for text in &texts {
        let start: String = text.chars().take(20).collect();
        assert!(
            generate(&Source::from_files([(ROOT, text)])).is_err(),
            "{start}"
        );
        assert!(generate(&small(&[(ROOT, text)])).is_err(), "{start}");
        for file in [THING, THING_PATH, EXAMPLE, ID] {
            assert!(
                generate(&small(&[(file, text)])).is_err(),
                "{file}: {start}"
            );
        }
    }
    assert!(generate(&Source::default()).is_err());
    // Not for its own sake: whoever waits for the error must not think that it hangs.
    assert!(started.elapsed().as_secs() < 60);
}

/// References that lead on and on do not end the process either.
#[test]
fn hostile_chains_of_references() {
    let links = 5_000;
    let mut files = vec![];
    for link in 0..links {
        let next = link + 1;
        files.push((
            format!("schemas/things/part{link}.yaml"),
            object(&format!(
                "part:\n  description: Its part.\n  allOf:\n    - $ref: part{next}.yaml\n"
            )),
        ));
    }
    files.push((
        format!("schemas/things/part{links}.yaml"),
        object("name:\n  description: Its name.\n  type: string\n"),
    ));
    files.push((
        THING.to_owned(),
        object("part:\n  description: Its part.\n  allOf:\n    - $ref: part0.yaml\n"),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    assert!(generate(&small(&files)).is_err());
}

/// The spec with one line lost or the rest of a file cut off: it is refused or taken, and
/// nothing else happens.
#[test]
fn damaged_files() {
    let spec = source();
    let mut seed = 7_usize;
    let files: Vec<(&str, &str)> = spec.files().collect();
    for (index, (file, text)) in files.iter().step_by(31).enumerate() {
        let lines: Vec<&str> = text.lines().collect();
        seed = seed * 31 % 1009;
        let line = seed % lines.len();
        let damaged = if index % 2 == 0 {
            lines[..line].join("\n")
        } else {
            [&lines[..line], &lines[line + 1..]].concat().join("\n")
        };
        let source = with_file(&spec, file, &damaged);
        let outcome = panic::catch_unwind(|| check(&source).map(|_| ()));
        let outcome = outcome.unwrap_or_else(|_| panic!("it panics at {file}:{line}"));
        if let Err(problems) = outcome {
            assert!(!problems.is_empty(), "{file}:{line}");
        }
    }
}
