//! Files, folders and names that are not where their rules want them.

use super::*;

#[test]
fn places() {
    let part = object("name:\n  description: Its name.\n  type: string\n");
    let refers = |file: &str| {
        object(&format!(
            "part:\n  description: Its part.\n  allOf:\n    - $ref: {file}\n"
        ))
    };
    let moved = |source: &Source, from: &str, to: &str| {
        let files = source.files().map(|(path, text)| {
            let file = if path == from { to } else { path };
            (file.to_owned(), text.replace(from, to))
        });
        Source::from_files(files.collect::<Vec<_>>())
    };
    snapshots([
        ("file_in_no_place", small(&[("schemas/part.yaml", &part)])),
        (
            "file_of_a_schema_in_capitals",
            small(&[
                (THING, &refers("Part.yaml")),
                ("schemas/things/Part.yaml", &part),
            ]),
        ),
        (
            "file_of_a_schema_of_no_tag",
            small(&[
                (THING, &refers("../parts/part.yaml")),
                ("schemas/parts/part.yaml", &part),
            ]),
        ),
        (
            "file_of_a_path_with_another_name",
            moved(&small(&[]), THING_PATH, "paths/things/thing.yaml"),
        ),
        (
            "file_of_a_path_of_another_tag",
            moved(&small(&[]), THING_PATH, "paths/parts/things-by-id.yaml"),
        ),
        (
            "file_of_an_example_with_another_name",
            moved(
                &edited(
                    &small(&[]),
                    THING_PATH,
                    "../../examples/things/read_thing.yaml",
                    "../../examples/things/get_thing.yaml",
                ),
                EXAMPLE,
                "examples/things/get_thing.yaml",
            ),
        ),
        (
            "ref_to_a_file_of_another_kind",
            changed(
                THING_PATH,
                "../../schemas/things/thing.yaml",
                "../../shared/parameters/thing-id.yaml",
            ),
        ),
        (
            "tag_and_module_of_one_file",
            edited(
                &edited(
                    &small(&[]),
                    ROOT,
                    "tags:\n",
                    "tags:\n  - name: configs\n    description: Configs.\n",
                ),
                THING_PATH,
                "tags: [things]",
                "tags: [configs]",
            ),
        ),
    ]);
}
