//! Each construct of the spec alone, with the code that it gives: the part of a spec, then the
//! parts of the generated files that are made from it.

use fivetran_codegen::Source;
use fivetran_tests::fixture::{self, answer, body, indented, with_body, with_operation};
use fivetran_tests::spec::{generated, small};
use quote::ToTokens;
use syn::{ImplItem, Item, ItemImpl, Type};

const TYPES: &str = "types/things.rs";
const RESOURCE: &str = "resources/things.rs";
const TABLE: &str = "operations/things.rs";

/// An enum, for properties and parameters that refer to it.
const COLOR: (&str, &str) = (
    "schemas/things/color.yaml",
    "description: A color.
type: string
enum: [RED, light-blue, \"+1\"]
",
);

/// Names with numbers, for bodies and properties that are one.
const COUNTS: &str = "description: Counts by name.
type: object
additionalProperties:
  type: integer
  format: int64
";

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "../snapshots/constructs",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

/// A part of a spec, and below it parts of the files that it gives.
fn shown(part: &str, source: &Source, wanted: &[(&str, &[&str])]) -> String {
    let mut text = part.trim_end().to_owned();
    for (file, names) in wanted {
        let code = cut(&generated(source, file), names);
        text.extend(["\n\n// ", file, "\n\n", code.trim_end()]);
    }
    text
}

/// The items of these names. `Type` stands for its definition, `Type::method` for one method
/// of it, `impl Type` for all that is implemented for it.
///
/// # Panics
///
/// When there is nothing of one of these names.
fn cut(code: &str, names: &[&str]) -> String {
    let file = syn::parse_file(code).expect("a generated file is Rust");
    let mut parts = Vec::new();
    for name in names {
        let before = parts.len();
        for item in &file.items {
            parts.extend(part(item, name));
        }
        assert!(parts.len() > before, "there is no `{name}` in\n{code}");
    }
    let texts: Vec<String> = parts
        .into_iter()
        .map(|item| {
            let mut file = file.clone();
            file.items = vec![item];
            prettyplease::unparse(&file)
        })
        .collect();
    texts.join("\n")
}

fn part(item: &Item, name: &str) -> Option<Item> {
    let wanted = match item {
        Item::Struct(item) => item.ident == name,
        Item::Static(item) => item.ident == name,
        Item::Macro(item) => {
            let tokens = item.mac.tokens.to_string();
            tokens.contains(&format!("pub enum {name} "))
        }
        Item::Impl(item) => return methods(item, name).map(Item::Impl),
        _ => false,
    };
    wanted.then(|| item.clone())
}

fn methods(item: &ItemImpl, name: &str) -> Option<ItemImpl> {
    let Type::Path(path) = &*item.self_ty else {
        return None;
    };
    let owner = &path.path.segments.last()?.ident;
    if let Some(all_of) = name.strip_prefix("impl ") {
        let whole = item.to_token_stream().to_string();
        let head = whole.split('{').next().unwrap_or_default();
        return head
            .split_whitespace()
            .any(|word| word == all_of)
            .then(|| item.clone());
    }
    let (wanted, method) = name.split_once("::")?;
    let mut item = item.clone();
    item.items.retain(|item| match item {
        ImplItem::Fn(function) => function.sig.ident == method,
        _ => false,
    });
    (owner == wanted && item.trait_.is_none() && !item.items.is_empty()).then_some(item)
}

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
        ("secret", "type: string\nformat: password"),
        ("timestamp", "type: string\nformat: date-time"),
        (
            "free_form_object",
            "type: object\nadditionalProperties: true",
        ),
        (
            "secret_free_form_object",
            "type: object\nadditionalProperties: true\nx-secret: true",
        ),
        ("any_json", ""),
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
        source = fixture::with_file(&source, "schemas/things/thing.yaml", &schema);
        for (file, path, text) in [
            ("color.yaml", COLOR.0, COLOR.1),
            ("counts.yaml", "schemas/things/counts.yaml", COUNTS),
        ] {
            if refers(file) {
                source = fixture::with_file(&source, path, text);
            }
        }
        let part = indented(property.trim_end(), 2);
        let mut setters = vec!["ChangeThing::value"];
        if property.contains("nullable") {
            setters.push("ChangeThing::clear_value");
        }
        let text = shown(
            &format!("value:\n{part}"),
            &source,
            &[(TYPES, &["Thing", "ThingChange"]), (RESOURCE, &setters)],
        );
        snapshot(&format!("property_{name}"), &text);
    }
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
                    "Things::change",
                    "ChangeThing",
                    "ChangeThing::note",
                    "ChangeThing::with_body",
                    "ChangeThing::send",
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
            (RESOURCE, &["ChangeThing::value"]),
        ],
    );
    snapshot("schema_within_a_body", &text);
}

const REQUEST: &[&str] = &["Things::change", "ChangeThing"];
const ANSWER: &[&str] = &["ChangeThing::send"];
const SEND: &[&str] = &["Things::change", "ChangeThing", "ChangeThing::send"];
const PAGES: &[&str] = &[
    "Things::change",
    "ChangeThing::cursor",
    "ChangeThing::send",
    "ChangeThing::stream",
    "ChangeThing::pages",
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
    let file = "responses:
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
                    "Things::change",
                    "ChangeThing::name",
                    "ChangeThing::other_color",
                    "ChangeThing::since",
                    "ChangeThing::all",
                    "ChangeThing::limit",
                    "ChangeThing::type_",
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
            vec![],
            (TABLE, ROW),
        ),
        (
            "rate_pool_on_a_condition",
            "patch",
            format!(
                "x-rate-pools: {{ account: run_tests }}\n{}",
                body("application/json", "{ run_tests: false }")
            ),
            change(retest),
            (TABLE, ROW),
        ),
    ] {
        let source = with_operation(method, &own, &files);
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
