//! Operations: requests, answers, pages and rows of the table.

use fivetran_tests::fixture::{self, answer, body, indented, with_operation};

use super::{COLOR, COUNTS, RESOURCE, TABLE, shown, snapshot};

const REQUEST: &[&str] = &["Things::edit", "ThingEdit"];
const ANSWER: &[&str] = &["ThingEdit::send"];
const SEND: &[&str] = &["Things::edit", "ThingEdit", "ThingEdit::send"];
const PAGES: &[&str] = &[
    "Things::edit",
    "ThingEdit::cursor",
    "ThingEdit::send",
    "ThingEdit::stream",
    "ThingEdit::pages",
];
const ROW: &[&str] = &["CHANGE_THING"];

const QUERY: &str = "parameters:
  - name: color
    in: query
    required: true
    description: Which color.
    schema:
      $ref: ../../schemas/things/color.yaml
  - name: name
    in: query
    description: Which name.
    schema:
      type: string
  - name: other_color
    in: query
    description: Which other color.
    schema:
      $ref: ../../schemas/things/color.yaml
  - name: since
    in: query
    description: From when on.
    schema:
      type: string
      format: date-time
  - name: all
    in: query
    description: Whether to answer all.
    schema:
      type: boolean
  - name: limit
    in: query
    description: How many at most.
    schema:
      type: integer
      format: int32
      minimum: 1
      maximum: 1000
  - name: type
    in: query
    description: Which type.
    schema:
      type: string
";

/// An operation whose other keys are as usual.
#[test]
fn operations() {
    let thing = "{ $ref: ../../schemas/things/thing.yaml }";
    let file = "x-reveals: { read: The file is all there is. }
responses:
  \"200\":
    description: A file.
    content:
      application/octet-stream:
        schema:
          type: string
          format: binary
";
    let change = |schema: &'static str| vec![("schemas/things/thing-change.yaml", schema)];
    let retest = "description: A change.
type: object
properties:
  run_tests:
    description: Whether to test it.
    type: boolean
";
    let form = "description: A form.
type: object
required: [package]
properties:
  package:
    description: The file.
    type: string
    format: binary
";
    for (name, method, own, files, wanted) in [
        (
            "query_parameters",
            "get",
            QUERY.to_owned(),
            vec![COLOR],
            (
                RESOURCE,
                [
                    "Things::edit",
                    "ThingEdit::name",
                    "ThingEdit::other_color",
                    "ThingEdit::since",
                    "ThingEdit::all",
                    "ThingEdit::limit",
                    "ThingEdit::type_",
                ]
                .as_slice(),
            ),
        ),
        (
            "pages",
            "get",
            fixture::PAGE.to_owned(),
            vec![fixture::PAGE_SCHEMA],
            (RESOURCE, PAGES),
        ),
        (
            "answer_message",
            "delete",
            "description: Removes it.\n".to_owned(),
            vec![],
            (RESOURCE, ANSWER),
        ),
        (
            "answer_data",
            "get",
            answer(thing, "{}"),
            vec![],
            (RESOURCE, ANSWER),
        ),
        (
            "answer_list",
            "get",
            answer(&format!("{{ type: array, items: {thing} }}"), "[]"),
            vec![],
            (RESOURCE, ANSWER),
        ),
        (
            "answer_map",
            "get",
            answer(
                &format!("{{ type: object, additionalProperties: {thing} }}"),
                "{}",
            ),
            vec![],
            (RESOURCE, ANSWER),
        ),
        (
            "answer_file",
            "get",
            file.to_owned(),
            vec![],
            (RESOURCE, ANSWER),
        ),
        (
            "body_map",
            "patch",
            body("application/json", "{ a: 1 }"),
            change(COUNTS),
            (RESOURCE, SEND),
        ),
        (
            "body_form",
            "post",
            body("multipart/form-data", "{}"),
            change(form),
            (RESOURCE, SEND),
        ),
        (
            "destructive",
            "delete",
            "x-destructive: Its rows are lost.\n".to_owned(),
            vec![],
            (RESOURCE, REQUEST),
        ),
        (
            "inferred",
            "post",
            "x-inferred:\n  - Its rows are counted again.\n  - That takes a while.\nx-webhook-events: [thing_changed, thing_counted]\n".to_owned(),
            events(),
            (RESOURCE, REQUEST),
        ),
        (
            "preview",
            "get",
            "x-stability: preview\n".to_owned(),
            vec![],
            (RESOURCE, REQUEST),
        ),
        (
            "deprecated",
            "get",
            "deprecated: true\n".to_owned(),
            vec![],
            (RESOURCE, REQUEST),
        ),
        (
            "without_credentials",
            "get",
            "security: []\n".to_owned(),
            vec![],
            (TABLE, ROW),
        ),
        (
            "wire_version_2",
            "get",
            "x-wire-version: 2\n".to_owned(),
            vec![],
            (TABLE, ROW),
        ),
        (
            "table_row_of_a_write",
            "post",
            "x-destructive: Its rows are lost.
x-idempotent: false
x-webhook-events: [thing_changed]
x-stability: preview
deprecated: true
"
            .to_owned(),
            events(),
            (TABLE, ROW),
        ),
        (
            "rate_pool_on_a_condition",
            "patch",
            format!(
                "x-rate-pools: {{ account: always, tests: run_tests }}\n{}",
                body("application/json", "{ run_tests: false }")
            ),
            change(retest),
            (TABLE, ROW),
        ),
    ] {
        let mut source = with_operation(method, &own, &files);
        if own.contains("x-reveals") {
            let powers = "    destroy: Takes away.\n";
            let more = format!("{powers}    read: Reads.\n");
            source = fixture::edited(&source, "openapi.yaml", powers, &more);
        }
        let lines = indented(&own, 2);
        let mut part = format!("{method}:\n{lines}");
        for (_, text) in files {
            part.extend(["---\n", text]);
        }
        snapshot(
            &format!("operation_{name}"),
            &shown(&part, &source, &[wanted]),
        );
    }
}

/// An enum of events, and a thing that has one.
fn events() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "schemas/things/thing.yaml",
            "description: A thing.
type: object
properties:
  event:
    description: What happened.
    allOf:
      - $ref: event.yaml
",
        ),
        (
            "schemas/things/event.yaml",
            "description: What happens.
type: string
x-webhook-events: true
enum: [thing_changed, thing_counted]
",
        ),
    ]
}
