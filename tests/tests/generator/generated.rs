//! The output as a whole: the same every time, and changed by no more than what changed in the
//! spec.

use std::collections::BTreeMap;

use fivetran_codegen::{CLIENT, HEADER, MANIFEST, Output, Source, TESTS};
use fivetran_tests::spec::source;
use similar::{ChangeTag, TextDiff};

fn generate(source: &Source) -> Output {
    fivetran_codegen::generate(source).expect("the spec is right")
}

/// The spec with a text in one file replaced.
fn changed(file: &str, before: &str, after: &str) -> Source {
    let source = source();
    let mut found = false;
    let files: Vec<(String, String)> = source
        .files()
        .map(|(path, text)| {
            let here = path == file;
            found |= here && text.contains(before);
            let text = if here {
                text.replacen(before, after, 1)
            } else {
                text.to_owned()
            };
            (path.to_owned(), text)
        })
        .collect();
    assert!(found, "`{before}` stands in {file}");
    Source::from_files(files)
}

/// The lines that differ, by file, without the manifest, which holds the hash of the spec.
fn differences(before: &Output, after: &Output) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for (path, text) in &after.files {
        let old = before.files.get(path).map_or("", String::as_str);
        if path == MANIFEST || old == text {
            continue;
        }
        let lines = TextDiff::from_lines(old, text)
            .iter_all_changes()
            .filter(|change| change.tag() != ChangeTag::Equal)
            .map(|change| format!("{}{}", change.tag(), change.value().trim()))
            .collect();
        all.insert(path.clone(), lines);
    }
    all
}

#[test]
fn it_is_the_same_every_time() {
    let source = source();
    let reversed: Vec<_> = source.files().collect();
    let reversed = Source::from_files(reversed.into_iter().rev());
    assert_eq!(generate(&source).files, generate(&reversed).files);
}

#[test]
fn every_file_says_that_it_is_generated_and_is_listed() {
    let output = generate(&source());
    let manifest: serde_json::Value =
        serde_json::from_str(&output.files[MANIFEST]).expect("the manifest is JSON");
    let listed: Vec<&str> = manifest["files"]
        .as_array()
        .expect("it lists files")
        .iter()
        .filter_map(|path| path.as_str())
        .collect();
    let made: Vec<&str> = output
        .files
        .keys()
        .map(String::as_str)
        .filter(|path| *path != MANIFEST)
        .collect();
    assert_eq!(listed, made);
    assert_eq!(manifest["spec_sha256"], source().hash());
    for path in made {
        assert!(output.files[path].starts_with(HEADER), "{path}");
        assert!(
            path.starts_with(CLIENT) || path.starts_with(TESTS),
            "{path}"
        );
    }
}

#[test]
fn a_field_of_an_answer_changes_its_type_and_its_schema_alone() {
    let before = generate(&source());
    let after = generate(&changed(
        "schemas/groups/group.yaml",
        "properties:\n",
        "properties:\n  color:\n    description: Its colour.\n    type: string\n",
    ));
    let differences = differences(&before, &after);
    let expected = [
        "+/// Its colour.",
        "+pub color: Option<String>,",
        "+color: Read::blank(),",
        "+\"color\" => value.into(&mut self.color),",
        "+fields.some(\"color\", &self.color);",
    ];
    let types = format!("{CLIENT}/types/groups.rs");
    let schemas = format!("{CLIENT}/schemas/groups.rs");
    assert_eq!(differences.keys().collect::<Vec<_>>(), [&schemas, &types]);
    assert_eq!(differences[&types], expected);
    assert!(
        differences[&schemas]
            .iter()
            .all(|line| line.starts_with('+'))
    );
}

#[test]
fn a_field_of_a_request_changes_its_type_its_schema_and_its_request_alone() {
    let before = generate(&source());
    let after = generate(&changed(
        "schemas/connections/sync-connection-request.yaml",
        "properties:\n",
        "properties:\n  color:\n    description: Its colour.\n    type: boolean\n",
    ));
    let differences = differences(&before, &after);
    let requests = format!("{CLIENT}/requests/connections.rs");
    let types = format!("{CLIENT}/types/connections.rs");
    let schemas = format!("{CLIENT}/schemas/connections.rs");
    let changed: Vec<_> = differences.keys().collect();
    assert_eq!(changed, [&requests, &schemas, &types]);
    for line in differences.values().flatten() {
        assert!(line.starts_with('+'), "{line}");
    }
}

#[test]
fn a_word_of_an_operation_changes_that_operation_alone() {
    let before = generate(&source());
    let after = generate(&changed(
        "paths/groups/groups.yaml",
        "summary: List groups",
        "summary: List all groups",
    ));
    let differences = differences(&before, &after);
    let changed: Vec<_> = differences.values().map(Vec::len).collect();
    assert_eq!(changed, [4, 2, 2], "{differences:#?}");
    for line in differences.values().flatten() {
        assert!(
            line.contains("List groups") || line.contains("List all groups"),
            "{line}"
        );
    }
}
