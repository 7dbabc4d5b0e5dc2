//! Replaces whole folders: all of them or none, also when the process is killed.
//!
//! The new folders are built in `stage/`. Its renaming to `swap/` is the moment that decides: before
//! it, the next run removes what is there; after it, the next run completes it. Each folder is then
//! exchanged with the one in its place by one call of the system, where there is one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Value, json};

/// The folders that a run replaces, and where it keeps them meanwhile.
#[derive(Debug)]
pub(crate) struct Swap<'a> {
    root: &'a Path,
    scratch: &'a Path,
}

/// A file of a new folder.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    /// The file that is there, which keeps its time of change.
    Same,
    /// Another text.
    New(&'a str),
}

/// A new folder that is ready to be put in place.
struct Staged {
    /// What is to be replaced.
    target: PathBuf,
    /// The new folder. After an exchange, the old one.
    new: PathBuf,
    /// The old folder, where the system cannot exchange.
    old: PathBuf,
    /// The identity of the new folder, where the system has one.
    id: Option<u64>,
}

impl<'a> Swap<'a> {
    /// A swap in the workspace `root`, which keeps its files in `scratch`. Both have to be on one
    /// file system.
    pub(crate) fn new(root: &'a Path, scratch: &'a Path) -> Self {
        Self { root, scratch }
    }

    fn stage(&self) -> PathBuf {
        self.scratch.join("stage")
    }

    fn swap(&self) -> PathBuf {
        self.scratch.join("swap")
    }

    /// Completes what an earlier run decided, and removes what it left.
    pub(crate) fn recover(&self) -> io::Result<()> {
        if self.swap().exists() {
            for staged in self.staged()? {
                staged.put()?;
            }
            self.retire()?;
        }
        remove(&self.stage())
    }

    /// Replaces these folders, each given with all its files by their paths from the root. After an
    /// error, everything is as it was before.
    pub(crate) fn replace(
        &self,
        folders: &BTreeMap<&str, BTreeMap<&str, Content<'_>>>,
    ) -> io::Result<()> {
        self.build(folders).inspect_err(|_| {
            let _ = remove(&self.stage());
        })?;
        checkpoint();
        fs::rename(self.stage(), self.swap())?;
        checkpoint();
        let staged = self.staged()?;
        for (index, one) in staged.iter().enumerate() {
            if let Err(error) = one.put() {
                // Without its end, the next run would complete what failed here.
                staged
                    .iter()
                    .take(index + 1)
                    .rev()
                    .try_for_each(Staged::take_back)?;
                self.retire()?;
                return Err(error);
            }
        }
        self.retire()
    }

    /// Builds the new folders, and writes down what they replace.
    fn build(&self, folders: &BTreeMap<&str, BTreeMap<&str, Content<'_>>>) -> io::Result<()> {
        remove(&self.stage())?;
        let mut journal = Vec::new();
        for (index, (folder, files)) in folders.iter().enumerate() {
            let new = self.stage().join(index.to_string());
            fs::create_dir_all(&new).map_err(named(&new))?;
            for (path, content) in files {
                let inner = path
                    .strip_prefix(folder)
                    .and_then(|rest| rest.strip_prefix('/'))
                    .unwrap_or(path);
                let to = new.join(inner);
                if let Some(parent) = to.parent() {
                    fs::create_dir_all(parent).map_err(named(parent))?;
                }
                match content {
                    Content::Same => link(&self.root.join(path), &to)?,
                    Content::New(text) => fs::write(&to, text).map_err(named(&to))?,
                }
                checkpoint();
            }
            journal.push(json!({ "folder": folder, "id": identity(&new)? }));
        }
        let path = self.stage().join(JOURNAL);
        fs::write(&path, Value::from(journal).to_string()).map_err(named(&path))
    }

    /// The folders that are decided to be replaced.
    fn staged(&self) -> io::Result<Vec<Staged>> {
        let path = self.swap().join(JOURNAL);
        let journal: Vec<Value> = fs::read(&path)
            .and_then(|bytes| serde_json::from_slice(&bytes).map_err(io::Error::other))
            .map_err(named(&path))?;
        let staged = journal.iter().enumerate().filter_map(|(index, entry)| {
            Some(Staged {
                target: self.root.join(entry.get("folder")?.as_str()?),
                new: self.swap().join(index.to_string()),
                old: self.swap().join(format!("old-{index}")),
                id: entry.get("id")?.as_u64(),
            })
        });
        Ok(staged.collect())
    }

    /// Ends a swap, and removes the old folders.
    fn retire(&self) -> io::Result<()> {
        checkpoint();
        fs::rename(self.swap(), self.stage())?;
        checkpoint();
        remove(&self.stage())
    }
}

const JOURNAL: &str = "journal.json";

impl Staged {
    /// Whether the new folder still waits.
    fn is_waiting(&self) -> io::Result<bool> {
        Ok(self.new.exists() && (self.id.is_none() || identity(&self.new)? == self.id))
    }

    /// Puts the new folder in its place, if it is not there yet.
    fn put(&self) -> io::Result<()> {
        if !self.is_waiting()? {
            return Ok(());
        }
        if let Some(parent) = self.target.parent() {
            fs::create_dir_all(parent).map_err(named(parent))?;
        }
        checkpoint();
        if self.target.exists() && !exchange(&self.new, &self.target)? {
            fs::rename(&self.target, &self.old).map_err(named(&self.target))?;
        }
        checkpoint();
        if self.is_waiting()? {
            fs::rename(&self.new, &self.target).map_err(named(&self.target))?;
        }
        checkpoint();
        Ok(())
    }

    /// Puts the old folder back.
    fn take_back(&self) -> io::Result<()> {
        if self.old.exists() {
            if self.target.exists() {
                fs::rename(&self.target, &self.new)?;
            }
            fs::rename(&self.old, &self.target)
        } else if self.is_waiting()? {
            Ok(())
        } else if self.new.exists() {
            exchange(&self.new, &self.target).map(|_| ())
        } else {
            fs::rename(&self.target, &self.new)
        }
    }
}

/// Exchanges two folders by one call, or does nothing where the system has no such call.
fn exchange(new: &Path, target: &Path) -> io::Result<bool> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            // The file system cannot, or the system is too old.
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
            Err(error) => Err(named(target)(error.into())),
        }
    }
    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    {
        let _ = (new, target);
        Ok(false)
    }
}

/// What tells a folder from every other one that is there, where the system says it.
#[cfg_attr(not(unix), expect(clippy::unnecessary_wraps))]
fn identity(path: &Path) -> io::Result<Option<u64>> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        Ok(Some(fs::metadata(path).map_err(named(path))?.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(None)
    }
}

/// Makes a second name for a file, or a copy with the same time of change.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to)
        .or_else(|_| {
            fs::copy(from, to)?;
            let changed = fs::metadata(from)?.modified()?;
            fs::File::options()
                .write(true)
                .open(to)?
                .set_modified(changed)
        })
        .map_err(named(from))
}

/// Removes a folder that may not be there.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(named(folder)(error)),
        _ => Ok(()),
    }
}

/// Adds the path to an error.
fn named(path: &Path) -> impl Fn(io::Error) -> io::Error {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// A moment at which the process can be killed. Tests die here.
#[cfg(not(test))]
fn checkpoint() {}

#[cfg(test)]
use tests::checkpoint;

#[cfg(test)]
mod tests;
