//! Specs with a fault: each is refused with the file, the line, what is wrong and how to fix it.

mod deviations;
mod files;
mod grammar;
mod hostile;
mod names;
mod operations;
mod places;
mod powers;
mod schemas;

use fivetran_codegen::{Source, check, generate};
use fivetran_tests::fixture::{
    PAGE, PAGE_SCHEMA, PATH, body, edited, indented, text, with_body, with_file, with_operation,
};
use fivetran_tests::snapshot;
use fivetran_tests::spec::{problems, small, with_thing};

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
        let matches = snapshot::matches("bad_specs", name, || {
            let found = problems(&source);
            assert_ne!(
                found, "nothing",
                "`{name}` is taken for a spec without fault"
            );
            found
        });
        if !matches {
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
