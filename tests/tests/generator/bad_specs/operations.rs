//! Operations, what they must say, and their examples.

use super::*;

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
            get("x-rate-pools: { account: always, tests: run_tests }\n"),
        ),
        (
            "x_rate_pools_limit_misspelled",
            changed(ROOT, "{ per_hour: 100 }", "{ per_hours: 100 }"),
        ),
        ("x_idempotent_wrong", get("x-idempotent: \"yes\"\n")),
        ("x_takes_long_wrong", get("x-takes-long: \"yes\"\n")),
        ("x_wire_version_wrong", get("x-wire-version: 3\n")),
        (
            "x_webhook_events_no_list",
            patch("x-webhook-events: thing_changed\n"),
        ),
        ("x_inferred_no_sentence", patch("x-inferred: true\n")),
        ("x_inferred_no_end", patch("x-inferred: [It is fast]\n")),
        ("x_inferred_empty", patch("x-inferred: []\n")),
        (
            "x_inferred_of_a_property",
            thing("name:\n  description: Its name.\n  type: string\n  x-inferred: perhaps\n"),
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
    let done = "{ description: It is done., content: { application/json: { schema: { $ref: ../../shared/schemas/envelope.yaml }, examples: { default: { summary: It is done., value: { code: Success } } } } } }";
    let answers = "responses:
  \"200\": &done
  \"201\": &done
"
    .replace("&done", done);
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
        ("answer_two", get(&answers)),
        ("answer_none", get("responses: {}\n")),
        (
            "answer_of_a_range",
            get(&format!("responses:\n  2XX: {done}\n")),
        ),
        (
            "answer_of_errors_without_a_status",
            changed(
                THING_PATH,
                "  responses:\n",
                "  responses:\n    default:\n      description: An error.\n    \"0404\":\n      description: Another.\n",
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
        (
            "security_missing",
            changed(ROOT, "security:\n  - basic: []\n", ""),
        ),
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
