//! Reads a folder of YAML files. What it cannot read is an error with its place, and hides no other
//! file.

use std::collections::BTreeMap;
use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::Path;

use crate::diagnostic::{Cause, Diagnostic, Diagnostics, Location};

/// The largest file that is read, in bytes. The largest file of this spec has 15 KB.
const FILE_LIMIT: u64 = 4 << 20;

/// The most bytes that all files have together.
const TOTAL_LIMIT: u64 = 64 << 20;

/// How many folders a file can be in.
const DEPTH_LIMIT: usize = 8;

/// The file that explains the folder to its readers.
const README: &str = "README.md";

/// The texts of a folder by their paths, and what is wrong in it.
pub(super) struct Folder {
    pub(super) files: BTreeMap<String, String>,
    pub(super) problems: Diagnostics,
    bytes: u64,
}

impl Folder {
    /// Reads every `.yaml` file below a folder.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let mut read = Self {
            files: BTreeMap::new(),
            problems: Diagnostics::default(),
            bytes: 0,
        };
        read.folder(folder, "", 0)?;
        Ok(read)
    }

    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        let named = |error: io::Error| {
            io::Error::new(error.kind(), format!("{}: {error}", folder.display()))
        };
        let mut entries = fs::read_dir(folder)
            .map_err(named)?
            .collect::<io::Result<Vec<_>>>()
            .map_err(named)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let kind = entry.file_type().map_err(named)?;
            let name = entry.file_name();
            let path = format!("{prefix}{}", name.to_string_lossy());
            if name.to_str().is_none() {
                self.refuse(&path, "the name of this file is not UTF-8", RENAME);
            } else if kind.is_dir() {
                if depth == DEPTH_LIMIT {
                    self.refuse(
                        &path,
                        format!("this folder is in more than {DEPTH_LIMIT} folders"),
                        "move its files up",
                    );
                } else {
                    self.folder(&entry.path(), &format!("{path}/"), depth + 1)?;
                }
            } else if !kind.is_file() {
                self.refuse(
                    &path,
                    format!("this is {}, not a file", name_of(kind)),
                    "replace it by the file itself, or remove it",
                );
            } else if entry.path().extension().is_some_and(|end| end == "yaml") {
                self.file(&entry.path(), &path)?;
            } else if path != README && !name.to_string_lossy().starts_with('.') {
                self.refuse(
                    &path,
                    "this file is not read, because its name does not end in `.yaml`",
                    RENAME,
                );
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: &str) -> io::Result<()> {
        let mut bytes = Vec::new();
        // A file can grow, and a file of `/proc` has no size.
        File::open(path)
            .and_then(|file| file.take(FILE_LIMIT + 1).read_to_end(&mut bytes))
            .map_err(|error| {
                io::Error::new(error.kind(), format!("{}: {error}", path.display()))
            })?;
        let size = bytes.len() as u64;
        if size > FILE_LIMIT {
            self.refuse(
                name,
                format!("this file has more than {} MB", FILE_LIMIT >> 20),
                "split it into smaller files",
            );
            return Ok(());
        }
        let is_over = self.bytes > TOTAL_LIMIT;
        self.bytes += size;
        if self.bytes > TOTAL_LIMIT {
            if !is_over {
                self.refuse(
                    name,
                    format!(
                        "the files up to this one have more than {} MB together",
                        TOTAL_LIMIT >> 20
                    ),
                    "remove what does not belong into the folder",
                );
            }
            return Ok(());
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                self.not_utf8(name, error.as_bytes(), valid);
                // What can be read of it may have other errors.
                String::from_utf8_lossy(error.as_bytes()).into_owned()
            }
        };
        self.files.insert(name.to_owned(), text);
        Ok(())
    }

    fn not_utf8(&mut self, name: &str, bytes: &[u8], valid: usize) {
        let before = String::from_utf8_lossy(&bytes[..valid]);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let mut at = Location::point(name, line, before[start..].chars().count() + 1);
        at.end_column += 1;
        let message = match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "this file is UTF-16, not UTF-8".to_owned(),
            _ => format!("the byte {:#04x} is not UTF-8", bytes[valid]),
        };
        self.problems
            .add(Diagnostic::new(&at, message, "save the file as UTF-8").cause(Cause::File));
    }

    fn refuse(&mut self, path: &str, message: impl Into<String>, help: &str) {
        self.problems
            .add(Diagnostic::new(&Location::start(path), message, help).cause(Cause::File));
    }
}

const RENAME: &str = "rename it, or remove it";

/// What is neither a file nor a folder.
fn name_of(kind: FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_char_device() || kind.is_block_device() {
            return "a device";
        }
    }
    if kind.is_symlink() {
        "a symbolic link"
    } else {
        "something else"
    }
}
