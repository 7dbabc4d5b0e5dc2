//! Where a bundle is written.

use std::fs;

use super::*;

#[test]
fn a_bundle_is_written_beside_what_is_there() {
    let workspace = Workspace::new();
    for name in ["api.json", "api.yaml", "api.yml"] {
        let said = succeeds(workspace.task(&["bundle", "--output", name]));
        assert_eq!(said, format!("1 operations, 0 services -> {name}\n"));
        assert!(fs::read_to_string(workspace.path(name)).is_ok_and(|text| text.contains("3.0.3")));
    }
    let left: Vec<_> = fs::read_dir(workspace.root())
        .expect("it is there")
        .map(|entry| entry.expect("it can be read").file_name())
        .filter(|name| name.to_string_lossy().ends_with(".part"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The next run would take it for a part of the spec, or remove it.
#[test]
fn a_bundle_is_not_written_into_a_folder_of_the_generator() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    fs::create_dir(workspace.path("elsewhere")).expect("it can be made");
    for output in [
        "spec/bundle.yaml",
        "spec/schemas/things/bundle.json",
        "./elsewhere/../spec/bundle.yaml",
        "generated-client/src/generated/bundle.json",
        "tests/src/generated/bundle.yaml",
    ] {
        let said = fails(workspace.task(&["bundle", "--output", output]));
        assert!(said.contains("belong to the generator"), "{said}");
        assert!(!workspace.path(output).exists());
    }
    assert_eq!(workspace.files(), before);
}

#[cfg(unix)]
#[test]
fn a_bundle_is_not_written_there_through_a_link() {
    let workspace = Workspace::new();
    std::os::unix::fs::symlink("spec", workspace.path("link")).expect("it can be made");
    let said = fails(workspace.task(&["bundle", "--output", "link/bundle.yaml"]));
    assert!(said.contains("is in `spec`"), "{said}");
}

#[test]
fn a_bundle_that_cannot_be_written_keeps_the_old_one() {
    let workspace = Workspace::new();
    let said = fails(workspace.task(&["bundle", "--output", "nowhere/api.json"]));
    assert!(said.contains("cannot write `nowhere/api.json`"), "{said}");
    let said = fails(workspace.task(&["bundle", "--output", "api.txt"]));
    assert!(said.contains("use .json, .yaml or .yml"), "{said}");

    workspace.write("api.json", "the old one");
    workspace.write(&format!("spec/{THING}"), "type: object\n");
    fails(workspace.task(&["bundle", "--output", "api.json"]));
    let kept = fs::read_to_string(workspace.path("api.json")).expect("it is there");
    assert_eq!(kept, "the old one");
}
