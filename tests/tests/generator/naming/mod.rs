//! A spec of torture: names that Rust has a use for or cannot have, numbers at their bounds, texts
//! full of marks. The output compiles all the same, and so do its documentation and its doctests.

mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fivetran_codegen::{CLIENT, Source};
use fivetran_tests::spec::{root, small};
use syn::{Item, UseTree};

use words::{
    FIELDS, IDS, MORE, NUMBERS, PROSE, SERVICE_FIELDS, SHADOWING, TAGS, TYPES, VALUES, VERBS,
};

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
                "description: An object.\ntype: object\nrequired: [type, self, largest]\nproperties:\n{fields}{NUMBERS}  largest:\n    description: A secret.\n    type: string\n    format: password\n    x-harmless: It is invented.\n{MORE}"
            ),
        };
        files.push((format!("schemas/things/{name}.yaml"), schema));
    }
    let mut paths = String::new();
    let of_things = IDS
        .iter()
        .zip(VERBS)
        .map(|(id, verb)| ("things", *id, *verb));
    let of_others = TAGS.iter().map(|tag| (*tag, *tag, "get"));
    for (tag, id, verb) in of_things.chain(of_others) {
        let id = if tag == "things" {
            id.to_owned()
        } else {
            format!("{id}_get")
        };
        let file = id.replace('_', "-");
        files.push((
            format!("paths/{tag}/{file}.yaml"),
            operation(tag, &id, verb),
        ));
        files.push((
            format!("examples/{tag}/{id}.yaml"),
            "request:\n  summary: A.\n  value: { type: a, self: b }\nresponse:\n  summary: A.\n  value: { code: Success, data: {} }\n".into(),
        ));
        paths.push_str(&format!(
            "  /v1/{file}:\n    $ref: paths/{tag}/{file}.yaml\n"
        ));
    }
    let tags: String = TAGS
        .iter()
        .map(|tag| format!("  - name: {tag}\n    description: {}\n", quoted(PROSE)))
        .collect();
    files.push(("services/connections/shop.yaml".into(), service()));
    let source = small(&[]);
    let openapi = source
        .files()
        .find(|(path, _)| *path == "openapi.yaml")
        .map(|(_, text)| {
            format!(
                "{}{paths}",
                text.replace("tags:\n", &format!("tags:\n{tags}"))
            )
        })
        .expect("it has a root");
    files.push(("openapi.yaml".into(), openapi));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    small(&files)
}

/// A service with an enum, an object and a list of each name.
fn service() -> String {
    let mut text = format!(
        "display_name: {}\nschema_format: schema\nconfig:\n",
        quoted("[x] <b> `a */ \"")
    );
    for name in SERVICE_FIELDS {
        text += &format!(
            "  {name}:\n    description: {}\n    enum: [a, \"*/ `\", \"\"]\n",
            quoted(PROSE)
        );
        text += &format!(
            "  {name}_s:\n    description: A list.\n    items:\n      properties:\n        own:\n          description: A text.\n"
        );
    }
    text.replace(
        "    enum: [a, \"*/ `\", \"\"]\n  secret_s",
        "    enum: [a]\n    x-secret: false\n  secret_s",
    )
}

fn operation(tag: &str, id: &str, verb: &str) -> String {
    let noun = tag.strip_suffix('s').unwrap_or(tag);
    let prose = quoted(PROSE);
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
    let limit = "    - name: only-maximum
      in: query
      description: A number.
      required: true
      schema:
        type: integer
        format: int32
        maximum: -5
    - name: at-the-bound
      in: query
      description: A number.
      schema:
        type: integer
      example: -9223372036854775808
";
    format!(
        "post:
  operationId: {id}
  tags: [{tag}]
  summary: Do <it> [now], {verb}
  description: {prose}
  x-command: {noun} {verb}
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
{limit}{parameters}  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../../schemas/things/bytes.yaml
        examples:
          default:
            $ref: ../../examples/{tag}/{}.yaml#/request
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
              $ref: ../../examples/{tag}/{}.yaml#/response
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
        if ["lib.rs", "services/mod.rs"].contains(&name) {
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
        } else if !["generated", "wait", "webhook"]
            .iter()
            .any(|name| path.ends_with(name))
        {
            files.extend(by_hand(&path));
        }
    }
    files
}

/// A root of modules, without those that use operations of the real API, and without its
/// documentation, which speaks of it.
fn without_the_real_api(text: &str) -> String {
    let of_it = |ident: &syn::Ident| {
        ["wait", "webhook", "request", "compare"]
            .iter()
            .any(|name| ident == name)
    };
    let mut file = syn::parse_file(text).expect("it is Rust");
    file.attrs.clear();
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
    let cargo = |arguments: &[&str]| {
        let run = Command::new(env!("CARGO"))
            .args(arguments)
            .args([
                "--offline",
                "--no-default-features",
                "--features",
                "services",
            ])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", target.join("target"))
            // A small API has no use for every part of the runtime.
            .env(
                "RUSTFLAGS",
                "--deny warnings --allow dead_code --allow missing_docs --allow unused_imports",
            )
            .output()
            .expect("cargo can be run");
        let text = String::from_utf8_lossy(&run.stderr).into_owned();
        (
            run.status.success(),
            text + &String::from_utf8_lossy(&run.stdout),
        )
    };
    let (succeeded, text) = cargo(&["check"]);
    assert!(succeeded, "{text}");
    // What is written by hand speaks of the real API, and refers to what is not here.
    let (_, text) = cargo(&["doc", "--no-deps"]);
    let warnings: Vec<&str> = text
        .split("\n\n")
        .filter(|warning| warning.contains("src/generated/"))
        .collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n\n"));
    assert!(target.join("target/doc/fivetran").is_dir(), "{text}");
    let mut arguments = vec!["test", "--doc"];
    arguments.extend(["--package", "fivetran"]);
    let (_, text) = cargo(&arguments);
    let failed: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("src/generated/") && line.ends_with("FAILED"))
        .collect();
    let ran = text.lines().filter(|line| line.contains("src/generated/"));
    assert!(failed.is_empty(), "{}\n{text}", failed.join("\n"));
    assert!(ran.count() > 0, "no doctest ran: {text}");
}
