//! Files that cannot be read, and references between them.

use super::*;

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
