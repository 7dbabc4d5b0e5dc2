//! The folder of an inventory. What was read stands in parts until all is there, so that a run that
//! was killed goes on where it was.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::output::{Columns, csv};

/// The parts of a run that has not ended.
const PARTS: &str = ".parts";

/// The file that says what a folder holds. It is written last.
pub(super) const MANIFEST: &str = "manifest.json";

/// A folder that is filled.
pub(super) struct Folder {
    path: PathBuf,
    run: Run,
    /// Held as long as this run lasts.
    _lock: File,
}

/// What a run began with. A run that goes on keeps it, so that it gives the same files.
#[derive(Serialize, Deserialize)]
struct Run {
    kind: String,
    begun: Timestamp,
}

impl Folder {
    /// Begins to fill a folder, or goes on.
    ///
    /// # Errors
    ///
    /// When the folder is finished, holds something else, or another run fills it now.
    pub(super) fn begin(path: &Path, kind: &str) -> Result<Self, Failure> {
        if path.join(MANIFEST).exists() {
            return Err(Failure::usage(format!(
                "{} is finished: choose another folder",
                path.display()
            )));
        }
        let parts = path.join(PARTS);
        let is_new = !parts.exists();
        let is_foreign = fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some());
        if is_new && is_foreign {
            return Err(Failure::usage(format!(
                "{} is not empty, and no run began there: choose another folder",
                path.display()
            )));
        }
        fs::create_dir_all(&parts).map_err(Failure::of_file(&parts))?;
        let lock_path = parts.join("lock");
        let lock = File::create(&lock_path).map_err(Failure::of_file(&lock_path))?;
        lock.try_lock()
            .map_err(|_| Failure::usage(format!("another run fills {} now", path.display())))?;
        let run_path = parts.join("run.json");
        let run = match fs::read(&run_path) {
            Ok(text) => serde_json::from_slice::<Run>(&text)
                .map_err(|error| Failure::usage(format!("{}: {error}", run_path.display())))?,
            Err(_) => {
                let run = Run {
                    kind: kind.to_owned(),
                    begun: Timestamp::now(),
                };
                let text = json!({ "kind": run.kind, "begun": run.begun }).to_string();
                write(&run_path, text.as_bytes())?;
                run
            }
        };
        if run.kind != kind {
            return Err(Failure::usage(format!(
                "{} is the folder of an unfinished {}",
                path.display(),
                run.kind
            )));
        }
        Ok(Self {
            path: path.to_owned(),
            run,
            _lock: lock,
        })
    }

    /// When the first run began.
    pub(super) fn begun(&self) -> Timestamp {
        self.run.begun
    }

    /// The lines of a part, if it is there.
    pub(super) fn part(&self, file: &str, part: &str) -> Option<Vec<Value>> {
        let text = fs::read_to_string(self.part_path(file, part)).ok()?;
        text.lines()
            .map(|line| serde_json::from_str(line).ok())
            .collect()
    }

    /// Keeps a part of a file. All of it is there afterwards, or nothing.
    pub(super) fn keep(&self, file: &str, part: &str, lines: &[Value]) -> Result<(), Failure> {
        let path = self.part_path(file, part);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Failure::of_file(folder))?;
        }
        write(&path, text(lines).as_bytes())
    }

    fn part_path(&self, file: &str, part: &str) -> PathBuf {
        // An id can be anything; its hash is a name of a file everywhere.
        let name = hex::encode(&Sha256::digest(part)[..16]);
        self.path
            .join(PARTS)
            .join(file)
            .join(format!("{name}.jsonl"))
    }

    /// Puts the parts of a file together, in this order.
    pub(super) fn assemble(&self, file: &str, parts: &[String]) -> Result<(), Failure> {
        let mut lines = Vec::new();
        for part in parts {
            lines.extend(self.part(file, part).unwrap_or_default());
        }
        write(&self.file(file), text(&lines).as_bytes())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.jsonl"))
    }

    /// Writes the manifest, and removes the parts. Returns a sentence about what there is.
    pub(super) fn finish(&self, with_csv: bool) -> Result<String, Failure> {
        let entries = fs::read_dir(&self.path).map_err(Failure::of_file(&self.path))?;
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| {
                Path::new(name)
                    .extension()
                    .is_some_and(|end| end == "jsonl")
            })
            .collect();
        names.sort();
        let mut files = Vec::new();
        let mut counts = Vec::new();
        for name in &names {
            let path = self.path.join(name);
            let content = fs::read(&path).map_err(Failure::of_file(&path))?;
            let lines = String::from_utf8_lossy(&content).lines().count();
            files.push(json!({
                "file": name,
                "lines": lines,
                "sha256": hex::encode(Sha256::digest(&content)),
            }));
            counts.push(format!("{lines} {}", name.trim_end_matches(".jsonl")));
            if with_csv {
                self.write_csv(name, &content)?;
            }
        }
        let manifest = json!({
            "kind": self.run.kind,
            "begun": self.run.begun,
            "finished": Timestamp::now(),
            "client": concat!("fivetran-cli ", env!("CARGO_PKG_VERSION")),
            "files": files,
        });
        let manifest = serde_json::to_string_pretty(&manifest).unwrap_or_default();
        write(
            &self.path.join(MANIFEST),
            format!("{manifest}\n").as_bytes(),
        )?;
        let parts = self.path.join(PARTS);
        fs::remove_dir_all(&parts).map_err(Failure::of_file(&parts))?;
        Ok(format!("{}: {}", self.path.display(), counts.join(", ")))
    }

    fn write_csv(&self, name: &str, content: &[u8]) -> Result<(), Failure> {
        let content = String::from_utf8_lossy(content);
        let items: Vec<Value> = content
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        let columns = Columns::of_values().all(&[], &items);
        let mut text = Vec::new();
        csv(&mut text, &items, &columns)?;
        write(&self.path.join(name.replace(".jsonl", ".csv")), &text)
    }
}

fn text(lines: &[Value]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Writes a file, all of it or nothing.
fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = || Failure::of_file(path);
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed())?;
    file.write_all(content).map_err(failed())?;
    file.as_file().sync_all().map_err(failed())?;
    file.persist(path).map_err(|error| failed()(error.error))?;
    Ok(())
}
