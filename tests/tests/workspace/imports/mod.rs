//! The imports of each crate: no circle between its files, and none against the order of its rooms.
//!
//! An import is a path, wherever it is written: in a `use`, in code, in an attribute, in the tokens
//! of a macro. It is followed through re-exports to the file that defines its target. A method that
//! is called on a value has no path, so it does not count. Nor does code of `#[cfg(test)]`.

mod circles;
mod files;
mod made_up;
mod mentions;
mod modules;
mod report;
mod rooms;

use std::fs;
use std::path::Path;

use fivetran_tests::spec::root;

use modules::Texts;
use report::Crate;

/// The crates, each with the file that declares its modules and the list of its rooms.
const CRATES: [(&str, &str, Option<&str>); 6] = [
    ("cli/src/", "main.rs", Some("tests/rooms/cli.txt")),
    ("codegen/src/", "lib.rs", Some("tests/rooms/codegen.txt")),
    (
        "generated-client/src/",
        "lib.rs",
        Some("tests/rooms/client.txt"),
    ),
    (
        "simulator/src/",
        "lib.rs",
        Some("tests/rooms/simulator.txt"),
    ),
    ("tests/src/", "lib.rs", None),
    ("xtask/src/", "main.rs", Some("tests/rooms/xtask.txt")),
];

#[test]
fn go_in_one_direction() {
    let mut problems = Vec::new();
    for (folder, file, rooms) in CRATES {
        let list = rooms.map(|path| (path, text(&root().join(path))));
        problems.extend(check(
            folder,
            file,
            list.as_ref().map(|(path, list)| (*path, &**list)),
        ));
    }
    for program in fs::read_dir(root().join("tests/tests")).expect("it is a folder") {
        let program = program.expect("it can be read");
        if program.path().join("main.rs").exists() {
            let folder = format!("tests/tests/{}/", program.file_name().display());
            problems.extend(check(&folder, "main.rs", None));
        }
    }
    assert!(
        problems.is_empty(),
        "\n{}\n\nhelp: move what two files need from each other to a file of a lower room\n",
        problems.join("\n")
    );
}

fn check(folder: &str, file: &str, rooms: Option<(&str, &str)>) -> Vec<String> {
    let mut texts = Texts::new();
    read(&root().join(folder), "", &mut texts);
    assert!(texts.contains_key(file), "there is no {folder}{file}");
    let checked = Crate {
        folder,
        root: file,
        texts: &texts,
        rooms,
    };
    checked.problems()
}

fn read(folder: &Path, below: &str, texts: &mut Texts) {
    for entry in fs::read_dir(folder).expect("it is a folder") {
        let entry = entry.expect("it can be read");
        let name = format!("{below}{}", entry.file_name().display());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), texts);
        } else if entry.path().extension().is_some_and(|end| end == "rs") {
            texts.insert(name, text(&entry.path()));
        }
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
