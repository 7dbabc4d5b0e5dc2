//! Changes to files of the workspace: finds them, and makes all of them or none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// A change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Relative to the folder of the workspace, `/` between names.
    pub(crate) path: String,
    /// The text that is there; none if the file is new.
    pub(crate) before: Option<String>,
    /// The new text; none if the file is removed.
    pub(crate) after: Option<String>,
}

impl Change {
    /// What kind of change it is.
    pub(crate) fn kind(&self) -> Kind {
        match (&self.before, &self.after) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Changed,
        }
    }
}

/// What kind of change a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The file is new.
    Added,
    /// The file has another text.
    Changed,
    /// The file is removed.
    Removed,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Added => "added",
            Kind::Changed => "changed",
            Kind::Removed => "removed",
        })
    }
}

/// The changes that make the files of some folders these, and no others.
pub(crate) fn compare(
    root: &Path,
    folders: &[&str],
    wanted: &BTreeMap<String, String>,
) -> io::Result<Vec<Change>> {
    let mut present = BTreeMap::new();
    for folder in folders {
        read_folder(root, folder, &mut present)?;
    }
    let mut changes = Vec::new();
    for (path, text) in wanted {
        let before = present.remove(path);
        if before.as_ref() != Some(text) {
            changes.push(Change {
                path: path.clone(),
                before,
                after: Some(text.clone()),
            });
        }
    }
    changes.extend(present.into_iter().map(|(path, before)| Change {
        path,
        before: Some(before),
        after: None,
    }));
    Ok(changes)
}

fn read_folder(
    root: &Path,
    folder: &str,
    present: &mut BTreeMap<String, String>,
) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(root, &path, present)?;
        } else {
            let bytes = fs::read(entry.path())?;
            present.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// Makes all changes, or none: after an error, every file is as it was before.
pub(crate) fn apply(root: &Path, changes: &[Change]) -> io::Result<()> {
    // In the workspace, since files can only be moved within one file system.
    let stage = tempfile::Builder::new()
        .prefix(".xtask-")
        .tempdir_in(root)?;
    let staged: Vec<Step> = changes
        .iter()
        .enumerate()
        .map(|(index, change)| Step {
            target: root.join(&change.path),
            new: stage.path().join(format!("new-{index}")),
            old: stage.path().join(format!("old-{index}")),
        })
        .collect();
    for (step, change) in staged.iter().zip(changes) {
        if let Some(text) = &change.after {
            fs::write(&step.new, text)?;
        }
    }
    for (index, (step, change)) in staged.iter().zip(changes).enumerate() {
        if let Err(error) = step.take(change) {
            for (step, change) in staged.iter().zip(changes).take(index + 1).rev() {
                step.undo(change);
            }
            return Err(error);
        }
    }
    for change in changes.iter().filter(|change| change.after.is_none()) {
        remove_empty_folders(root, &change.path);
    }
    Ok(())
}

/// The paths of one change.
struct Step {
    target: PathBuf,
    new: PathBuf,
    old: PathBuf,
}

impl Step {
    fn take(&self, change: &Change) -> io::Result<()> {
        let named = |error: io::Error| {
            io::Error::new(error.kind(), format!("{}: {error}", self.target.display()))
        };
        if change.before.is_some() {
            fs::rename(&self.target, &self.old).map_err(named)?;
        }
        if change.after.is_some() {
            if let Some(folder) = self.target.parent() {
                fs::create_dir_all(folder).map_err(named)?;
            }
            fs::rename(&self.new, &self.target).map_err(named)?;
        }
        Ok(())
    }

    /// Restores the file. It may not have been moved yet.
    fn undo(&self, change: &Change) {
        if change.before.is_some() {
            if self.old.exists() {
                let _ = fs::rename(&self.old, &self.target);
            }
        } else if !self.new.exists() {
            let _ = fs::remove_file(&self.target);
        }
    }
}

fn remove_empty_folders(root: &Path, path: &str) {
    let mut folder = root.join(path);
    while folder.pop() && folder != root && fs::remove_dir(&folder).is_ok() {}
}

#[cfg(test)]
mod tests {
    use super::{Change, apply, compare};
    use std::collections::BTreeMap;
    use std::{fs, io};

    fn wanted(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn files_are_added_changed_and_removed() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        fs::create_dir_all(root.path().join("out/old"))?;
        fs::write(root.path().join("out/old/gone.rs"), "gone")?;
        fs::write(root.path().join("out/changed.rs"), "before")?;
        fs::write(root.path().join("by-hand.rs"), "by hand")?;
        let wanted = wanted(&[("out/changed.rs", "after"), ("out/new/added.rs", "added")]);

        let changes = compare(root.path(), &["out"], &wanted)?;
        apply(root.path(), &changes)?;

        assert_eq!(changes.len(), 3);
        assert_eq!(compare(root.path(), &["out"], &wanted)?, []);
        assert!(!root.path().join("out/old").exists());
        assert_eq!(
            fs::read_to_string(root.path().join("by-hand.rs"))?,
            "by hand"
        );
        assert_eq!(fs::read_dir(root.path())?.count(), 2, "no staging is left");
        Ok(())
    }

    #[test]
    fn a_failure_leaves_every_file_as_it_was() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        fs::create_dir_all(root.path().join("out"))?;
        fs::write(root.path().join("out/a.rs"), "before")?;
        fs::write(root.path().join("out/b.rs"), "before")?;
        let change = |path: &str, before: Option<&str>, after: Option<&str>| Change {
            path: path.to_owned(),
            before: before.map(str::to_owned),
            after: after.map(str::to_owned),
        };
        let changes = [
            change("out/a.rs", Some("before"), Some("after")),
            change("out/b.rs", Some("before"), None),
            change("out/c/new.rs", None, Some("new")),
            // A file stands where a folder would have to.
            change("out/a.rs/d.rs", None, Some("new")),
        ];

        assert!(apply(root.path(), &changes).is_err());

        assert_eq!(fs::read_to_string(root.path().join("out/a.rs"))?, "before");
        assert_eq!(fs::read_to_string(root.path().join("out/b.rs"))?, "before");
        assert!(!root.path().join("out/c/new.rs").exists());
        Ok(())
    }
}
