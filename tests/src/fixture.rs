//! Small specs for one subject each: a test writes only the part that it is about.

use fivetran_codegen::Source;

use crate::spec::small;

/// The file of the path that [`with_operation`] adds.
pub const PATH: &str = "paths/things/things.yaml";

/// A small spec with one more operation, `change_thing` on `/v1/things`, and more files.
///
/// Keys that `own` does not have are as usual: see `operation`.
pub fn with_operation(method: &str, own: &str, files: &[(&str, &str)]) -> Source {
    let path = format!("{method}:\n{}", indented(&operation(method, own), 2));
    let root = text(&small(&[]), "openapi.yaml") + "  /v1/things:\n    $ref: " + PATH + "\n";
    let mut all = vec![("openapi.yaml", root.as_str()), (PATH, path.as_str())];
    all.extend_from_slice(files);
    small(&all)
}

/// A small spec with `PATCH /v1/things` that sends the schema `ThingChange`, like this example.
pub fn with_body(schema: &str, example: &str) -> Source {
    with_operation(
        "patch",
        &body("application/json", example),
        &[("schemas/things/thing-change.yaml", schema)],
    )
}

/// A `requestBody` of the schema `ThingChange`.
pub fn body(media: &str, example: &str) -> String {
    // A form has no example: the tests send files of their own.
    let examples = if media == "application/json" {
        format!(
            "      examples:
        default:
          summary: A change.
          value: {example}
"
        )
    } else {
        String::new()
    };
    format!(
        "requestBody:
  required: true
  content:
    {media}:
      schema:
        $ref: ../../schemas/things/thing-change.yaml
{examples}"
    )
}

/// `responses` with this `data`, like this example.
pub fn answer(data: &str, example: &str) -> String {
    format!(
        "responses:
  \"200\":
    description: Things.
    content:
      application/json:
        schema:
          allOf:
            - $ref: ../../shared/schemas/envelope.yaml
            - type: object
              properties:
                data: {data}
        examples:
          default:
            summary: Things.
            value: {{ code: Success, data: {example} }}
"
    )
}

/// `responses` with a page of things, and the query parameter that leads to the next.
pub const PAGE: &str = "x-paging: cursor
parameters:
  - name: cursor
    in: query
    description: Where the page starts.
    schema:
      type: string
responses:
  \"200\":
    description: Things.
    content:
      application/json:
        schema:
          allOf:
            - $ref: ../../shared/schemas/envelope.yaml
            - type: object
              properties:
                data:
                  allOf:
                    - $ref: ../../shared/schemas/page.yaml
                    - type: object
                      properties:
                        items:
                          type: array
                          items:
                            $ref: ../../schemas/things/thing.yaml
        examples:
          default:
            summary: Things.
            value: { code: Success, data: { items: [] } }
";

/// The schema that [`PAGE`] refers to.
pub const PAGE_SCHEMA: (&str, &str) = (
    "shared/schemas/page.yaml",
    "description: A page.
type: object
properties:
  next_cursor:
    description: Where the next page starts.
    type: string
    nullable: true
",
);

/// An operation with these keys, and with those that are missing as usual.
fn operation(method: &str, own: &str) -> String {
    let mut usual: Vec<(&str, &str)> = vec![
        ("operationId", "change_thing"),
        ("tags", "[things]"),
        ("summary", "Edit a thing"),
        ("description", "Changes one thing."),
        ("x-command", "thing edit"),
        ("x-capability", "things"),
        ("x-acts-on", "thing"),
        ("x-idempotent", "true"),
        ("x-wire-version", "1"),
        ("x-rate-pools", "{ account: always }"),
        ("x-paging", "none"),
        ("x-stability", "stable"),
        ("responses", MESSAGE),
    ];
    if method == "get" {
        usual.push(("x-access", "read"));
    } else {
        usual.push(("x-access", "write"));
        usual.push(("x-destructive", "false"));
        usual.push(("x-powers", "{}"));
        usual.push(("x-webhook-events", "[]"));
    }
    let has = |key: &str| own.lines().any(|line| line.starts_with(&format!("{key}:")));
    let mut text = String::new();
    for (key, value) in usual.into_iter().filter(|(key, _)| !has(key)) {
        text.extend([key, ": ", value, "\n"]);
    }
    text + own
}

const MESSAGE: &str = "
  \"200\":
    description: It is done.
    content:
      application/json:
        schema:
          $ref: ../../shared/schemas/envelope.yaml
        examples:
          default:
            summary: It is done.
            value: { code: Success }";

/// A text with each line this many spaces further in.
pub fn indented(text: &str, by: usize) -> String {
    let mut indented = String::new();
    for line in text.lines() {
        indented.extend([" ".repeat(by).as_str(), line, "\n"]);
    }
    indented
}

/// The text of one file.
///
/// # Panics
///
/// When there is no such file.
pub fn text(source: &Source, file: &str) -> String {
    let found = source.files().find(|(path, _)| *path == file);
    found
        .unwrap_or_else(|| panic!("there is no `{file}`"))
        .1
        .to_owned()
}

/// A spec with one file changed: the first of these two texts becomes the second.
///
/// # Panics
///
/// When the file does not have the text exactly once.
pub fn edited(source: &Source, file: &str, from: &str, to: &str) -> Source {
    let old = text(source, file);
    assert_eq!(old.matches(from).count(), 1, "`{from}` in `{file}`");
    with_file(source, file, &old.replace(from, to))
}

/// A spec with one file more, or in place of the one of this path.
pub fn with_file(source: &Source, file: &str, text: &str) -> Source {
    let others = source.files().filter(|(path, _)| *path != file);
    Source::from_files(others.chain([(file, text)]))
}
