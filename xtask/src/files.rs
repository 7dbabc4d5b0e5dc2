//! Finds how the files of some folders differ from those that are wanted.

use std::collections::BTreeMap;
use std::path::Path;
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
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let mut changes = Vec::new();
    for (path, after) in wanted {
        match present.remove(path) {
            Some(Some(before)) if before == after.as_bytes() => {}
            before => changes.push(Change {
                path: path.clone(),
                before: before.map(|bytes| bytes.map_or_else(String::new, text)),
                after: Some(after.clone()),
            }),
        }
    }
    changes.extend(present.into_iter().map(|(path, before)| Change {
        path,
        before: Some(before.map_or_else(String::new, text)),
        after: None,
    }));
    Ok(changes)
}

/// The bytes of each file; none for what is a link or another thing that is no file.
type Present = BTreeMap<String, Option<Vec<u8>>>;

fn read_folder(root: &Path, folder: &str, present: &mut Present) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{folder}: {error}"));
    let entries = match fs::read_dir(root.join(folder)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(named)?,
    };
    for entry in entries {
        let entry = entry.map_err(named)?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(named)?;
        if kind.is_dir() {
            read_folder(root, &path, present)?;
        } else {
            let bytes = kind.is_file().then(|| fs::read(entry.path()));
            present.insert(path, bytes.transpose().map_err(named)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Kind, compare};
    use std::collections::BTreeMap;
    use std::{fs, io};

    #[test]
    fn files_that_are_new_other_and_too_many_are_found() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        fs::create_dir_all(root.path().join("out/old"))?;
        fs::write(root.path().join("out/same.rs"), "same")?;
        fs::write(root.path().join("out/old/gone.rs"), "gone")?;
        fs::write(root.path().join("out/changed.rs"), "before")?;
        // Not text: what is read as U+FFFD is not the same as that character.
        fs::write(root.path().join("out/bytes.rs"), [0xff])?;
        fs::write(root.path().join("by-hand.rs"), "by hand")?;
        let wanted: BTreeMap<String, String> = [
            ("out/added.rs", "added"),
            ("out/bytes.rs", "\u{fffd}"),
            ("out/changed.rs", "after"),
            ("out/same.rs", "same"),
        ]
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .into();

        let changes = compare(root.path(), &["out", "missing"], &wanted)?;

        let found: Vec<(&str, Kind)> = changes
            .iter()
            .map(|change| (&*change.path, change.kind()))
            .collect();
        assert_eq!(
            found,
            [
                ("out/added.rs", Kind::Added),
                ("out/bytes.rs", Kind::Changed),
                ("out/changed.rs", Kind::Changed),
                ("out/old/gone.rs", Kind::Removed),
            ]
        );
        Ok(())
    }

    /// A link is not followed: what is behind it may be another file, or nothing that ends.
    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_replaced_and_not_read() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        fs::create_dir_all(root.path().join("out"))?;
        std::os::unix::fs::symlink("/dev/zero", root.path().join("out/a.rs"))?;
        std::os::unix::fs::symlink(".", root.path().join("out/loop"))?;
        let wanted = [("out/a.rs".to_owned(), String::new())].into();

        let changes = compare(root.path(), &["out"], &wanted)?;

        let kinds: Vec<Kind> = changes.iter().map(super::Change::kind).collect();
        assert_eq!(kinds, [Kind::Changed, Kind::Removed]);
        Ok(())
    }
}
