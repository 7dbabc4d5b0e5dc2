//! The program as others start it: a process with a folder, streams and signals.

mod bundles;
mod company;
mod console;
mod death;
mod folders;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fivetran_codegen::{CLIENT, TESTS};
use fivetran_tests::spec::small;
use tempfile::TempDir;

/// A workspace with a small spec, for one test.
struct Workspace {
    folder: TempDir,
}

const THING: &str = "schemas/things/thing.yaml";

impl Workspace {
    fn new() -> Self {
        let workspace = Self {
            folder: tempfile::tempdir().expect("a folder can be made"),
        };
        workspace.write("Cargo.toml", "[workspace]\n");
        for (path, text) in small(&[]).files() {
            workspace.write(&format!("spec/{path}"), text);
        }
        workspace
    }

    /// With everything generated.
    fn generated() -> Self {
        let workspace = Self::new();
        succeeds(workspace.task(&["generate"]));
        workspace
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    /// A spec in which every thing has another description, so that several files change.
    fn describe(&self, what: &str) {
        let thing = format!(
            "description: {what}.\ntype: object\nproperties:\n  name:\n    description: Its name.\n    type: string\n"
        );
        self.write(&format!("spec/{THING}"), thing);
        let path = self.path("spec/openapi.yaml");
        let text = fs::read_to_string(&path).expect("it is there");
        let start = text
            .find("    description: ")
            .expect("the tag is described");
        let rest = text[start..].split_once('\n').expect("lines follow").1;
        fs::write(
            &path,
            format!("{}    description: {what}.\n{rest}", &text[..start]),
        )
        .expect("it can be written");
    }

    /// The program, ready to be started in the workspace.
    fn task(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .current_dir(self.root())
            // Those of the package of this test.
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_PKG_NAME")
            .stdin(Stdio::null());
        command
    }

    /// The texts of all generated files.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        for folder in [CLIENT, TESTS] {
            collect(&self.path(folder), folder, &mut files);
        }
        files
    }

    /// Whether a run left anything but its lock.
    fn is_clean(&self) -> bool {
        fs::read_dir(self.path(".xtask"))
            .expect("it is there")
            .all(|entry| entry.expect("it can be read").file_name() == "lock")
    }
}

fn collect(folder: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("it can be read").path();
        let name = format!(
            "{name}/{}",
            path.file_name().expect("it has a name").display()
        );
        if path.is_dir() {
            collect(&path, &name, files);
        } else {
            files.insert(name, fs::read(&path).expect("it can be read"));
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Standard output of a run that ends well.
fn succeeds(mut command: Command) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("it can be started");
    assert!(status.success(), "{command:?}: {}", text(&stderr));
    text(&stdout)
}

/// Standard error of a run that fails.
fn fails(mut command: Command) -> String {
    let output = command.output().expect("it can be started");
    assert_eq!(output.status.code(), Some(1), "{command:?}");
    let stderr = text(&output.stderr);
    assert!(!stderr.contains("panicked"), "{stderr}");
    stderr
}
