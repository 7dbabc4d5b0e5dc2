//! What may not stand where it does: keys without effect, values of another type, texts that are no
//! prose, names that are no names.

use super::*;

const ENVELOPE: &str = "shared/schemas/envelope.yaml";

#[test]
fn the_document() {
    let root = |from: &str, to: &str| changed(ROOT, from, to);
    let server = "  - url: https://example.com\n    description: The server.\n";
    snapshots([
        ("servers_two", root(server, &server.repeat(2))),
        ("servers_none", root(&format!("servers:\n{server}"), "")),
        (
            "server_with_a_path",
            root("https://example.com", "https://example.com/v1"),
        ),
        (
            "security_of_another_kind",
            root("scheme: basic", "scheme: bearer"),
        ),
        (
            "security_of_another_name",
            root("  - basic: []", "  - token: []"),
        ),
        (
            "components_of_another_kind",
            root("components:\n", "components:\n  schemas: {}\n"),
        ),
        (
            "tag_key_misspelt",
            root("    description: Things.", "    descripton: Things."),
        ),
        ("root_is_a_text", small(&[(ROOT, "openapi\n")])),
        (
            "path_is_null",
            root("    $ref: paths/things/things-by-id.yaml\n", ""),
        ),
        (
            "rate_pool_is_a_number",
            root("paid: { per_hour: 100 }", "paid: 20000"),
        ),
        (
            "rate_pool_is_empty",
            root("paid: { per_hour: 100 }", "paid: {}"),
        ),
        (
            "rate_pool_is_null",
            root("paid: { per_hour: 100 }", "paid:"),
        ),
        (
            "rate_pool_of_none",
            root("{ per_hour: 100 }", "{ per_hour: 0 }"),
        ),
        (
            "path_with_a_query",
            root("/v1/things/{thing_id}:", "\"/v1/things/{thing_id}?a=b\":"),
        ),
        (
            "path_with_a_blank",
            root("/v1/things/{thing_id}:", "/v1/the things/{thing_id}:"),
        ),
        (
            "path_with_dots",
            root("/v1/things/{thing_id}:", "/v1/../things/{thing_id}:"),
        ),
    ]);
}

#[test]
fn operations_and_answers() {
    let answer = |from: &str, to: &str| changed(THING_PATH, from, to);
    let data =
        "                  data:\n                    $ref: ../../schemas/things/thing.yaml\n";
    let done = "{ description: It is done., content: { application/json: { schema: { $ref: ../../shared/schemas/envelope.yaml }, examples: { default: { summary: It is done., value: { code: Success } } } } } }";
    snapshots([
        ("operation_security", get("security:\n  - basic: []\n")),
        (
            "operation_body_on_get",
            get(&body("application/json", "{}")),
        ),
        ("operation_key_null", get("x-idempotent:\n")),
        (
            "operation_word_of_another_kind",
            get("x-access: \"true\"\n"),
        ),
        (
            "operation_without_the_account_pool",
            get("x-rate-pools: { tests: always }\n"),
        ),
        (
            "operation_event_misspelt",
            patch("x-webhook-events: [sync_strat]\n"),
        ),
        ("operation_thing_misspelt", get("x-acts-on: thign\n")),
        ("operation_verb_misspelt", get("x-command: thing eddit\n")),
        ("operation_noun_misspelt", get("x-command: thign edit\n")),
        (
            "alias_that_is_no_path",
            answer("get:", "x-aliases: [old things]\nget:"),
        ),
        (
            "alias_with_other_parameters",
            answer("get:", "x-aliases: [\"/v1/old/{id}\"]\nget:"),
        ),
        (
            "answer_beside_data",
            answer(
                data,
                &format!("{data}                  total:\n                    type: integer\n"),
            ),
        ),
        (
            "answer_of_a_second_media_type",
            answer(
                "        application/json:\n",
                "        text/plain:\n          schema: { type: string }\n        application/json:\n",
            ),
        ),
        (
            "answer_status_of_four_digits",
            get(&format!("responses:\n  \"2000\": {done}\n")),
        ),
        (
            "answer_status_with_a_letter",
            answer(
                "  responses:\n",
                "  responses:\n    4O1:\n      description: An error.\n",
            ),
        ),
        (
            "answer_default",
            answer(
                "  responses:\n",
                "  responses:\n    default:\n      description: An error.\n",
            ),
        ),
        (
            "answer_error_of_its_own",
            answer(
                "  responses:\n",
                "  responses:\n    \"404\":\n      description: Nothing.\n      content: {}\n",
            ),
        ),
        (
            "envelope_nullable",
            changed(
                ENVELOPE,
                "required: [code]",
                "required: [code]\nnullable: true",
            ),
        ),
        (
            "envelope_requires_more",
            changed(ENVELOPE, "required: [code]", "required: [code, message]"),
        ),
        (
            "header_of_no_type",
            answer(
                "      content:\n",
                "      headers:\n        X-A:\n          description: A.\n          schema:\n            type: banana\n          example: a\n      content:\n",
            ),
        ),
        (
            "parameter_default_of_another_type",
            get(
                "parameters:\n  - name: limit\n    in: query\n    description: How many.\n    schema: { type: integer, default: banana }\n",
            ),
        ),
        (
            "parameter_nullable",
            get(
                "parameters:\n  - name: limit\n    in: query\n    description: How many.\n    schema: { type: integer, nullable: true }\n",
            ),
        ),
        (
            "parameter_secret",
            get(
                "parameters:\n  - name: accessToken\n    in: query\n    description: A token.\n    schema: { type: string }\n",
            ),
        ),
        (
            "example_two",
            answer(
                "            default:\n",
                "            other:\n              summary: A.\n              value: {}\n            default:\n",
            ),
        ),
        (
            "example_part_without_use",
            changed(
                EXAMPLE,
                "response:\n",
                "request:\n  summary: A.\n  value: {}\nresponse:\n",
            ),
        ),
        (
            "example_part_misspelt",
            changed(EXAMPLE, "response:\n", "reponse:\n"),
        ),
    ]);
}

#[test]
fn values() {
    let property = |lines: &str| {
        let lines = indented(lines, 2);
        thing(&format!("name:\n  description: Its name.\n{lines}"))
    };
    let refers = |lines: &str| {
        let lines = indented(lines, 2);
        small(&[
            (
                THING,
                &object(&format!(
                    "color:\n  description: Its color.\n  allOf:\n    - $ref: color.yaml\n{lines}"
                )),
            ),
            COLOR,
        ])
    };
    snapshots([
        ("type_of_a_list", property("type: [string, 'null']\n")),
        (
            "length_of_no_number",
            property("type: string\nminLength: long\n"),
        ),
        (
            "length_upside_down",
            property("type: string\nminLength: 2\nmaxLength: 1\n"),
        ),
        (
            "length_of_a_number",
            property("type: integer\nmaxLength: 1\n"),
        ),
        (
            "unique_false",
            property("type: array\nitems: { type: string }\nuniqueItems: false\n"),
        ),
        (
            "exclusive_without_bound",
            property("type: number\nexclusiveMinimum: true\n"),
        ),
        ("default_outside_the_enum", refers("default: GREEN\n")),
        (
            "default_out_of_range",
            property("type: integer\nmaximum: 5\ndefault: 6\n"),
        ),
        (
            "default_of_another_type",
            property("type: boolean\ndefault: \"yes\"\n"),
        ),
        (
            "int32_out_of_range",
            property("type: integer\nformat: int32\nmaximum: 4294967295\n"),
        ),
        ("beside_all_of_a_type", refers("type: string\n")),
        ("beside_all_of_a_format", refers("format: password\n")),
        ("beside_all_of_a_bound", refers("minimum: 1\n")),
        ("schema_example", property("type: string\nexample: a\n")),
        ("schema_pattern", property("type: string\npattern: a+\n")),
        (
            "schema_nullable_false",
            property("type: string\nnullable: false\n"),
        ),
        (
            "schema_deprecated",
            with_thing(&format!(
                "{}deprecated: true\n",
                object("name:\n  description: Its name.\n  type: string\n")
            )),
        ),
        (
            "schema_required_twice",
            with_thing(&format!(
                "{}required: [name, name]\n",
                object("name:\n  description: Its name.\n  type: string\n")
            )),
        ),
        (
            "schema_required_null",
            with_thing(&format!(
                "{}required:\n",
                object("name:\n  description: Its name.\n  type: string\n")
            )),
        ),
        (
            "schema_services_at_a_property",
            property("type: string\nx-services: connections\n"),
        ),
        (
            "secret_within_items",
            property("type: array\nitems: { type: string, x-secret: true }\n"),
        ),
        (
            "secret_in_camel_case",
            thing("apiKey:\n  description: A key.\n  type: string\n"),
        ),
        (
            "secret_passwd",
            thing("passwd:\n  description: A word.\n  type: string\n"),
        ),
        (
            "secret_by_reference",
            small(&[
                (
                    THING,
                    &object(
                        "client_secret:\n  description: A secret.\n  allOf:\n    - $ref: color.yaml\n",
                    ),
                ),
                COLOR,
            ]),
        ),
        (
            "secret_mark_without_effect",
            property("type: string\nx-secret: false\n"),
        ),
        (
            "example_code_misspelt",
            edited(
                &changed(
                    ENVELOPE,
                    "    type: string\n  message",
                    "    type: string\n    enum: [Success]\n  message",
                ),
                EXAMPLE,
                "code: Success",
                "code: Sucess",
            ),
        ),
        (
            "example_date",
            edited(
                &property("type: string\nformat: date-time\n"),
                EXAMPLE,
                "data: {}",
                "data: { name: yesterday }",
            ),
        ),
        (
            "example_too_long",
            edited(
                &property("type: string\nmaxLength: 1\n"),
                EXAMPLE,
                "data: {}",
                "data: { name: ab }",
            ),
        ),
        (
            "example_int32",
            edited(
                &property("type: integer\nformat: int32\n"),
                EXAMPLE,
                "data: {}",
                "data: { name: 4294967295 }",
            ),
        ),
    ]);
}

#[test]
fn texts() {
    let described = |text: &str| {
        let text = indented(text, 6);
        with_thing(&format!(
            "description: A thing.\ntype: object\nproperties:\n  name:\n    description: |\n{text}\n    type: string\n"
        ))
    };
    let name = |name: &str| {
        thing(&format!(
            "\"{name}\":\n  description: A name.\n  type: string\n"
        ))
    };
    snapshots([
        ("text_indented", described("A:\n\n    let code = 1;\n")),
        ("text_fence", described("A:\n```\nlet code = 1;\n```\n")),
        ("text_tildes", described("~~~\nlet code = 1;\n~~~\n")),
        ("text_html", described("A <b>thing</b>.\n")),
        ("text_heading", described("# A thing\n")),
        (
            "text_link_to_an_item",
            described("A [thing](crate::Thing).\n"),
        ),
        ("text_address", described("See https://example.com.\n")),
        (
            "text_return",
            with_thing("description: \"A\\rthing.\"\ntype: object\nproperties: {}\n"),
        ),
        (
            "text_direction",
            with_thing("description: \"A \\u202E thing.\"\ntype: object\nproperties: {}\n"),
        ),
        (
            "text_destructive_of_two_lines",
            patch("x-destructive: |\n  A.\n\n      code.\n"),
        ),
        (
            "text_summary_of_two_lines",
            patch("summary: |\n  A.\n  B.\n"),
        ),
        ("name_direction", name("na\\u202Eme")),
        ("name_of_two_scripts", name("n\\u0430me")),
        (
            "name_that_looks_like_ascii",
            name("\\u0441\\u043e\\u0440\\u0443"),
        ),
        ("name_of_two_lines", name("na\\nme")),
        (
            "value_invisible",
            small(&[
                (
                    THING,
                    &object(
                        "color:\n  description: Its color.\n  allOf:\n    - $ref: color.yaml\n",
                    ),
                ),
                (
                    COLOR.0,
                    "description: A color.\ntype: string\nenum: [\"RE\\u200BD\"]\n",
                ),
            ]),
        ),
    ]);
}
