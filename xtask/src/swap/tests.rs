//! A run dies at every step it takes, and what the next run finds is the old state or the new one.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::{fs, io};

use super::{Content, Swap};

thread_local! {
    /// How many steps are left before the death of this thread's run.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// What a dying run throws.
struct Death;

/// Dies when its time has come. Nothing is cleaned up, as when a process is killed.
pub(super) fn checkpoint() {
    LEFT.with(|left| match left.get() {
        Some(0) => {
            left.set(None);
            resume_unwind(Box::new(Death));
        }
        Some(steps) => left.set(Some(steps - 1)),
        None => {}
    });
}

/// Runs until so many steps are done. True if the run came to its end before.
fn dies_after(steps: usize, run: impl FnOnce() -> io::Result<()>) -> bool {
    LEFT.set(Some(steps));
    let outcome = catch_unwind(AssertUnwindSafe(run));
    LEFT.set(None);
    match outcome {
        Ok(outcome) => {
            outcome.expect("nothing fails");
            true
        }
        Err(panic) if panic.is::<Death>() => false,
        Err(panic) => resume_unwind(panic),
    }
}

const FOLDERS: [&str; 2] = ["client/generated", "tests/generated"];

/// The files of a state.
fn state(name: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        files.insert(format!("{folder}/mod.rs"), name.to_owned());
        files.insert(format!("{folder}/same.rs"), "same".to_owned());
        files.insert(format!("{folder}/{name}/of-{name}.rs"), name.to_owned());
    }
    files
}

fn write(root: &Path, files: &BTreeMap<String, String>) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
}

fn read(root: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        collect(&root.join(folder), folder, &mut files);
    }
    files
}

fn collect(folder: &Path, name: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("it can be read").path();
        let name = format!(
            "{name}/{}",
            path.file_name().expect("it has a name").display()
        );
        if path.is_dir() {
            collect(&path, &name, files);
        } else {
            files.insert(name, fs::read_to_string(&path).expect("it is text"));
        }
    }
}

/// Replaces the folders so that they have these files.
fn replace(root: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    let mut folders: BTreeMap<&str, BTreeMap<&str, Content<'_>>> = BTreeMap::new();
    for folder in FOLDERS {
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(folder)) {
            let content = if text == "same" {
                Content::Same
            } else {
                Content::New(text)
            };
            folders.entry(folder).or_default().insert(path, content);
        }
    }
    let scratch = root.join(".xtask");
    Swap::new(root, &scratch).replace(&folders)
}

fn recover(root: &Path) -> io::Result<()> {
    let scratch = root.join(".xtask");
    Swap::new(root, &scratch).recover()
}

fn is_clean(root: &Path) -> bool {
    fs::read_dir(root.join(".xtask")).is_ok_and(|mut entries| entries.next().is_none())
}

#[test]
fn folders_are_replaced() -> io::Result<()> {
    let root = tempfile::tempdir()?;
    let root = root.path();
    write(root, &state("old"));
    let same = root.join(FOLDERS[0]).join("same.rs");
    let changed = fs::metadata(&same)?.modified()?;

    replace(root, &state("new"))?;

    assert_eq!(read(root), state("new"));
    // Cargo builds again what has another time.
    assert_eq!(fs::metadata(&same)?.modified()?, changed);
    assert!(!root.join(FOLDERS[0]).join("old").exists());
    assert!(is_clean(root));
    Ok(())
}

#[test]
fn folders_that_are_not_there_are_made() -> io::Result<()> {
    let root = tempfile::tempdir()?;
    let mut files = state("new");
    files.retain(|_, text| text != "same");
    replace(root.path(), &files)?;
    assert_eq!(read(root.path()), files);
    Ok(())
}

/// At every step: of the run, and of the run after it, which dies too.
#[test]
fn a_death_leaves_the_old_state_or_the_new_one() -> io::Result<()> {
    let mut outcomes = BTreeMap::new();
    for first in 0.. {
        let mut is_over = false;
        for second in 0.. {
            let root = tempfile::tempdir()?;
            let root = root.path();
            write(root, &state("old"));
            is_over = dies_after(first, || replace(root, &state("new")));
            let recovered = dies_after(second, || recover(root));
            if recovered {
                assert!(is_clean(root), "{first} {second}");
            }
            recover(root)?;
            let found = read(root);
            let outcome = [("old", state("old")), ("new", state("new"))]
                .into_iter()
                .find(|(_, state)| *state == found);
            let Some((outcome, _)) = outcome else {
                panic!("after {first} and {second} steps, these are there: {found:#?}");
            };
            assert!(is_clean(root), "{first} {second}");
            outcomes.insert((first, second), outcome);
            if recovered {
                break;
            }
        }
        if is_over {
            break;
        }
    }
    let of = |name: &str| {
        outcomes
            .values()
            .filter(|outcome| **outcome == name)
            .count()
    };
    assert!(of("old") > 5 && of("new") > 5, "{outcomes:?}");
    Ok(())
}

/// The second folder cannot be put in place, because a file stands where its parent has to be.
#[test]
fn a_failure_leaves_everything_as_it_was() -> io::Result<()> {
    let root = tempfile::tempdir()?;
    let root = root.path();
    let mut old = state("old");
    old.retain(|path, _| path.starts_with(FOLDERS[0]));
    write(root, &old);
    fs::write(root.join("tests"), "a file")?;
    let mut new = state("new");
    new.retain(|path, text| text != "same" || path.starts_with(FOLDERS[0]));

    assert!(replace(root, &new).is_err());

    assert_eq!(read(root), old);
    assert_eq!(fs::read_to_string(root.join("tests"))?, "a file");
    assert!(is_clean(root));
    Ok(())
}

/// A new folder that cannot be built is not put in place: one of its files is gone.
#[test]
fn a_stage_that_fails_is_removed() -> io::Result<()> {
    let root = tempfile::tempdir()?;
    let root = root.path();
    write(root, &state("old"));
    fs::remove_file(root.join(FOLDERS[1]).join("same.rs"))?;
    let before = read(root);

    assert!(replace(root, &state("new")).is_err());

    assert_eq!(read(root), before);
    assert!(is_clean(root));
    Ok(())
}
