//! The workspace that a task works on, and the lock that keeps other tasks out of it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::{env, process};

/// The folder for what a task needs while it runs. Git ignores it.
const FOLDER: &str = ".xtask";

/// The workspace, locked until this is dropped or the process ends.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// Its folder.
    pub(crate) root: PathBuf,
    lock: Option<File>,
}

/// The folder of the workspace: the one that `cargo` runs this task in, or the first one above the
/// current folder that has a spec.
pub(crate) fn find() -> io::Result<PathBuf> {
    // Another package's folder may be in the environment, if this is started by its tests.
    let by_cargo = env::var_os("CARGO_MANIFEST_DIR")
        .filter(|_| env::var("CARGO_PKG_NAME").is_ok_and(|name| name == env!("CARGO_PKG_NAME")));
    let start = by_cargo.map_or_else(env::current_dir, |folder| Ok(folder.into()))?;
    start
        .ancestors()
        .find(|folder| folder.join("Cargo.toml").is_file() && folder.join("spec").is_dir())
        .map(Path::to_owned)
        .ok_or_else(|| {
            let message = format!(
                "no folder with `Cargo.toml` and `spec/` at or above {}",
                start.display()
            );
            io::Error::new(io::ErrorKind::NotFound, message)
        })
}

impl Workspace {
    /// Waits until no other task works on it. `wait` is told who does.
    pub(crate) fn lock(root: PathBuf, wait: impl FnOnce(&str)) -> io::Result<Self> {
        let folder = root.join(FOLDER);
        fs::create_dir_all(&folder)?;
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(folder.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                lock.read_to_string(&mut holder)?;
                wait(match holder.trim() {
                    "" => "unknown",
                    holder => holder,
                });
                lock.lock()?;
            }
            // Some file systems of networks have no locks.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
        lock.set_len(0)?;
        lock.rewind()?;
        write!(lock, "{}", process::id())?;
        Ok(Self {
            root,
            lock: Some(lock),
        })
    }

    /// The workspace without a lock, for a task that only reads.
    pub(crate) fn unlocked(root: PathBuf) -> Self {
        Self { root, lock: None }
    }

    /// Whether no other task works on it.
    pub(crate) fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// The folder for what a task needs while it runs, on the file system of the workspace.
    pub(crate) fn scratch(&self) -> PathBuf {
        self.root.join(FOLDER)
    }
}
