//! The spec of this workspace, and small ones made for a test.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fivetran_codegen::model::Api;
use fivetran_codegen::{Colour, Report, Source};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The files of `spec/`.
///
/// # Panics
///
/// When they cannot be read.
pub fn source() -> Source {
    Source::read(&root().join("spec")).expect("spec/ can be read")
}

/// The API that `spec/` describes.
pub static API: LazyLock<Api> = LazyLock::new(|| match fivetran_codegen::check(&source()) {
    Ok(checked) => checked.api,
    Err(problems) => panic!("spec/ is not right:\n{problems}"),
});

/// A small spec: what every spec needs, and the files of one test in addition or in place.
///
/// It has one operation, `read_thing`, which answers the schema `Thing`.
pub fn small(files: &[(&str, &str)]) -> Source {
    let mut all: Vec<(String, String)> = SMALL
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    for (path, text) in files {
        all.retain(|(known, _)| known != path);
        all.push(((*path).to_owned(), (*text).to_owned()));
    }
    Source::from_files(all)
}

/// A small spec whose one schema is this.
pub fn with_thing(schema: &str) -> Source {
    small(&[("schemas/things/thing.yaml", schema)])
}

/// What is wrong with a spec, as `cargo xtask` shows it; `nothing` if it is right.
pub fn problems(source: &Source) -> String {
    match fivetran_codegen::generate(source) {
        Ok(_) => "nothing".into(),
        Err(problems) => Report::new(&problems, source, "spec").to_text(Colour::Never),
    }
}

/// The text of one generated file of the client.
///
/// # Panics
///
/// When the spec is not right, or makes no such file.
pub fn generated(source: &Source, file: &str) -> String {
    let output = match fivetran_codegen::generate(source) {
        Ok(output) => output,
        Err(problems) => panic!("the spec is not right:\n{problems}"),
    };
    let path = format!("{}/{file}", fivetran_codegen::CLIENT);
    let Some(text) = output.files.get(&path) else {
        let files: Vec<_> = output.files.keys().collect();
        panic!("no `{path}` in {files:#?}")
    };
    text.split_once("\n\n")
        .filter(|(header, _)| header.starts_with(fivetran_codegen::HEADER))
        .expect("the header is there")
        .1
        .to_owned()
}

/// The files that every spec needs.
const SMALL: &[(&str, &str)] = &[
    (
        "services/shared/destination-names.yaml",
        "schema: { description: The schema. }
schema_prefix: { description: The prefix of the schemas. }
table: { description: The table. }
table_group_name: { description: The group of tables. }
",
    ),
    (
        "openapi.yaml",
        "openapi: 3.0.3
info:
  title: Small
  version: v1
  description: A small API.
  x-capabilities:
    things: Things.
  x-powers:
    destroy: Takes away.
    interrupt: Stops.
  x-rate-pools:
    account:
      description: Every request.
      paid: { per_hour: 100 }
      trial: { per_hour: 10 }
    tests:
      description: Requests that run tests.
      paid: { per_minute: 5 }
      trial: { per_minute: 1 }
servers:
  - url: https://example.com
    description: The server.
security:
  - basic: []
components:
  securitySchemes:
    basic:
      type: http
      scheme: basic
      description: Key and secret.
tags:
  - name: things
    description: Things.
paths:
  /v1/things/{thing_id}:
    $ref: paths/things/things-by-id.yaml
",
    ),
    (
        "paths/things/things-by-id.yaml",
        "parameters:
  - $ref: ../../shared/parameters/thing-id.yaml
get:
  operationId: read_thing
  tags: [things]
  summary: Get a thing
  description: One thing by its id.
  x-command: thing get
  x-capability: things
  x-acts-on: thing
  x-access: read
  x-idempotent: true
  x-wire-version: 1
  x-rate-pools:
    account: always
  x-paging: none
  x-stability: stable
  responses:
    \"200\":
      description: The thing.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../../shared/schemas/envelope.yaml
              - type: object
                properties:
                  data:
                    $ref: ../../schemas/things/thing.yaml
          examples:
            default:
              $ref: ../../examples/things/read_thing.yaml#/response
",
    ),
    (
        "shared/parameters/thing-id.yaml",
        "name: thing_id
in: path
required: true
description: Id of the thing.
schema:
  type: string
  minLength: 1
example: a_thing
",
    ),
    (
        "shared/schemas/envelope.yaml",
        "description: What every answer is wrapped in.
type: object
required: [code]
properties:
  code:
    description: How it went.
    type: string
  message:
    description: What happened.
    type: string
",
    ),
    (
        "schemas/things/thing.yaml",
        "description: A thing.
type: object
properties:
  name:
    description: Its name.
    type: string
",
    ),
    (
        "examples/things/read_thing.yaml",
        "response:
  summary: A thing.
  value:
    code: Success
    data: {}
",
    ),
];
