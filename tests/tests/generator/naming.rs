//! Names that Rust has a use for, or cannot have: the output compiles all the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fivetran_codegen::{CLIENT, Source};
use fivetran_tests::spec::{root, small};
use syn::{Item, UseTree};

/// Names of types that generated code, derives or the prelude speak of.
const TYPES: &[&str] = &[
    "box",
    "bytes",
    "call",
    "client",
    "clone",
    "debug",
    "default",
    "deserialize",
    "err",
    "error",
    "from",
    "future",
    "into",
    "iterator",
    "none",
    "ok",
    "option",
    "pending",
    "response",
    "result",
    "self",
    "send",
    "serialize",
    "some",
    "string",
    "sync",
    "upload",
    "vec",
    "3d-model",
    "größe",
    "b-tree-map",
    "decode",
    "deref",
    "items",
    "map",
    "page",
    "pages",
    "requests",
    "things",
    "types",
    "value",
];

/// Enums whose names are in scope everywhere, for parameters.
const SHADOWING: &[&str] = &["box", "default", "into", "string", "vec"];

/// Names of fields that are no names of Rust as they are.
const FIELDS: &[&str] = &[
    "type",
    "self",
    "super",
    "crate",
    "async",
    "await",
    "fn",
    "match",
    "15five",
    "größe",
    "日本",
    "has-dash",
    "has space",
    "has.dot",
    "camelCase",
    "call",
    "body",
    "client",
    "default",
    "new",
    "into",
    "value",
    "example",
    "properties",
    "items",
    "serde",
    "$schema",
];

/// Values of an enum whose variants need care.
const VALUES: &[&str] = &[
    "",
    "self",
    "1",
    "+2",
    "-2",
    "a b",
    "a:c",
    "größe",
    "日本",
    "SCREAMING_SNAKE",
    "camelCase",
    "type",
    "Some",
    "None",
    "Ok",
    "String",
    "quote\"d",
    "back\\slash",
    "{brace}",
];

/// Fields of all types that are not of the prelude.
const MORE: &str = "  texts:
    description: Texts by name.
    type: object
    additionalProperties:
      type: string
  free:
    description: A free-form object.
    type: object
    additionalProperties: true
  any:
    description: Any value.
  when:
    description: A point in time.
    type: string
    format: date-time
  many:
    description: A list.
    type: array
    items:
      type: string
";

/// Verbs of commands, which become methods.
const VERBS: &[&str] = &[
    "new", "type", "self", "async", "client", "send", "clone", "into", "builder",
];

/// Ids of operations, which become constants.
const IDS: &[&str] = &[
    "option", "result", "string", "send", "self", "type", "vec", "call", "15five",
];

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn torture() -> Source {
    let mut files: Vec<(String, String)> = Vec::new();
    let fields: String = FIELDS
        .iter()
        .map(|name| {
            format!(
                "  {}:\n    description: A field.\n    type: string\n",
                quoted(name)
            )
        })
        .collect();
    let references: String = TYPES
        .iter()
        .enumerate()
        .map(|(index, name)| {
            format!(
                "  field_{index}:\n    description: A type.\n    allOf:\n      - $ref: {name}.yaml\n"
            )
        })
        .collect();
    files.push((
        "schemas/things/thing.yaml".into(),
        format!("description: All.\ntype: object\nproperties:\n{references}"),
    ));
    let values: String = VALUES
        .iter()
        .map(|value| format!("  - {}\n", quoted(value)))
        .collect();
    for (index, name) in TYPES.iter().enumerate() {
        let schema = match index % 3 {
            0 => format!("description: An enum.\ntype: string\nenum:\n{values}"),
            1 => format!("description: An object.\ntype: object\nproperties:\n{fields}"),
            _ => format!(
                "description: An object.\ntype: object\nrequired: [type, self, largest]\nproperties:\n{fields}  largest:\n    description: A secret.\n    type: string\n    format: password\n{MORE}"
            ),
        };
        files.push((format!("schemas/things/{name}.yaml"), schema));
    }
    let mut paths = String::new();
    for (id, verb) in IDS.iter().zip(VERBS) {
        files.push((format!("paths/things/{id}.yaml"), operation(id, verb)));
        files.push((
            format!("examples/things/{id}.yaml"),
            "request:\n  summary: A.\n  value: { type: a, self: b }\nresponse:\n  summary: A.\n  value: { code: Success, data: {} }\n".into(),
        ));
        paths.push_str(&format!("  /v1/{id}:\n    $ref: paths/things/{id}.yaml\n"));
    }
    let source = small(&[]);
    let openapi = source
        .files()
        .find(|(path, _)| *path == "openapi.yaml")
        .map(|(_, text)| format!("{text}{paths}"))
        .expect("it has a root");
    files.push(("openapi.yaml".into(), openapi));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    small(&files)
}

fn operation(id: &str, verb: &str) -> String {
    let id = quoted(id);
    let parameters: String = FIELDS
        .iter()
        .take(14)
        // A name with letters of two scripts is refused.
        .filter(|name| name.is_ascii())
        .map(|name| {
            format!(
                "    - name: {}\n      in: query\n      description: A parameter.\n      schema:\n        type: string\n",
                quoted(&format!("q-{name}"))
            )
        })
        .chain(SHADOWING.iter().map(|name| {
            format!(
                "    - name: enum-{name}\n      in: query\n      description: A parameter.\n      schema:\n        $ref: ../../schemas/things/{name}.yaml\n"
            )
        }))
        .collect();
    format!(
        "post:
  operationId: {id}
  tags: [things]
  summary: Do <it> [now]
  description: \"A \\<description> [with] *all* that_Markdown \\\"reads\\\" and */ comments end with.\"
  x-command: thing {verb}
  x-capability: things
  x-acts-on: thing
  x-access: write
  x-destructive: false
  x-powers: {{}}
  x-idempotent: false
  x-wire-version: 1
  x-rate-pools:
    account: always
  x-paging: none
  x-webhook-events: []
  x-stability: stable
  parameters:
{parameters}  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../../schemas/things/bytes.yaml
        examples:
          default:
            $ref: ../../examples/things/{}.yaml#/request
  responses:
    \"200\":
      description: All.
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
              $ref: ../../examples/things/{}.yaml#/response
",
        id.trim_matches('"'),
        id.trim_matches('"'),
    )
}

/// A workspace of nothing but the client, with this source in place of the generated one.
fn lay_out(folder: &Path, source: &Source) {
    let output = match fivetran_codegen::generate(source) {
        Ok(output) => output,
        Err(problems) => panic!("the names are refused:\n{problems}"),
    };
    let _ = fs::remove_dir_all(folder);
    let workspace = fs::read_to_string(root().join("Cargo.toml")).expect("it can be read");
    let members = workspace
        .lines()
        .find(|line| line.starts_with("members"))
        .expect("it has members");
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    let workspace = workspace.replace(members, "members = [\"generated-client\"]");
    let (workspace, _) = workspace.split_once("[profile.").expect("it has profiles");
    write("Cargo.toml", workspace);
    for file in ["Cargo.lock", "generated-client/Cargo.toml"] {
        let text = fs::read_to_string(root().join(file)).expect("it can be read");
        let mut sections: Vec<&str> = text.split("\n[").collect();
        // The examples speak of the real API.
        sections.retain(|section| !section.starts_with("[example]]"));
        write(file, &sections.join("\n["));
    }
    let source = root().join("generated-client/src");
    for path in by_hand(&source) {
        let mut text = fs::read_to_string(&path).expect("it can be read");
        let name = path.strip_prefix(&source).expect("it is in the source");
        let name = name.to_str().expect("it is UTF-8");
        if name == "lib.rs" {
            text = without_the_real_api(&text);
        }
        write(&format!("generated-client/src/{name}"), &text);
    }
    for (path, text) in &output.files {
        if path.starts_with(CLIENT) {
            write(path, text);
        }
    }
}

/// The files of a folder of the client that are written by hand and fit any API.
fn by_hand(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("it is a folder") {
        let path = entry.expect("it can be read").path();
        if !path.is_dir() {
            files.push(path);
        } else if !["generated", "services", "wait", "webhook"]
            .iter()
            .any(|name| path.ends_with(name))
        {
            files.extend(by_hand(&path));
        }
    }
    files
}

/// The root of the client, without the modules that use operations of the real API.
fn without_the_real_api(text: &str) -> String {
    let of_it = |ident: &syn::Ident| ident == "wait" || ident == "webhook";
    let mut file = syn::parse_file(text).expect("it is Rust");
    file.items.retain(|item| match item {
        Item::Mod(item) => !of_it(&item.ident),
        Item::Use(item) => !matches!(&item.tree, UseTree::Path(path) if of_it(&path.ident)),
        _ => true,
    });
    prettyplease::unparse(&file)
}

#[test]
fn the_output_compiles_without_warnings() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("naming");
    let folder = target.join("workspace");
    lay_out(&folder, &torture());
    let run = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--no-default-features"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target.join("target"))
        // A small API has no use for every part of the runtime.
        .env("RUSTFLAGS", "--deny warnings --allow dead_code")
        .output()
        .expect("cargo can be run");
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
}
