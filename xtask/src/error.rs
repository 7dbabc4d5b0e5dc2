//! Why a task failed, with what to do about it.

use std::io;
use std::path::PathBuf;

use fivetran_codegen::Colour;
use serde_json::json;

use crate::console::Message;
use crate::difference::Difference;
use crate::spec::Invalid;

/// Why a task failed.
#[derive(Debug)]
pub(crate) enum Error {
    /// There is no workspace.
    FindWorkspace(io::Error),
    /// The workspace cannot be locked.
    LockWorkspace(io::Error),
    /// What an earlier run began cannot be completed.
    Recover(io::Error),
    /// The files of the spec cannot be read.
    ReadSpec(io::Error),
    /// The spec has errors.
    Spec(Box<Invalid>),
    /// The generated files cannot be read.
    ReadGenerated(io::Error),
    /// The generated files cannot be written. None of them has changed.
    WriteGenerated(io::Error),
    /// The generated files are not up to date.
    OutOfDate(Difference),
    /// The extension of the output of `bundle` is not that of a format.
    UnknownFormat(PathBuf),
    /// The output of `bundle` would be in a folder whose files are read or generated.
    OwnFolder(PathBuf, &'static str),
    /// The output of `bundle` cannot be written.
    WriteBundle(PathBuf, io::Error),
}

impl Error {
    pub(crate) fn message(&self, colour: Colour) -> Message {
        match self {
            Error::FindWorkspace(error) => plain(
                &format!("cannot find the workspace: {error}"),
                "run `cargo xtask` in a folder of the workspace",
            ),
            Error::LockWorkspace(error) => plain(
                &format!("cannot lock the workspace: {error}"),
                "make the folder of the workspace writable",
            ),
            Error::Recover(error) => plain(
                &format!("cannot complete what an earlier run began: {error}"),
                "make the generated folders writable; or remove `.xtask/`, and restore them with git",
            ),
            Error::ReadSpec(error) => plain(
                &format!("cannot read the spec: {error}"),
                "make the file readable",
            ),
            Error::Spec(invalid) => invalid.message(colour),
            Error::ReadGenerated(error) => plain(
                &format!("cannot read the generated files: {error}"),
                "make them readable",
            ),
            Error::WriteGenerated(error) => plain(
                &format!("cannot write the generated files: {error}"),
                "no file was changed; correct this and run it again",
            ),
            Error::OutOfDate(difference) => difference.message(),
            Error::UnknownFormat(path) => plain(
                &format!(
                    "the extension of `{}` is not that of a supported format",
                    path.display()
                ),
                "use .json, .yaml or .yml",
            ),
            Error::OwnFolder(path, folder) => plain(
                &format!("`{}` is in `{folder}`", path.display()),
                "write the bundle to another folder: all files of this one belong to the generator",
            ),
            Error::WriteBundle(path, error) => plain(
                &format!("cannot write `{}`: {error}", path.display()),
                "choose a folder that exists and is writable",
            ),
        }
    }
}

/// A message about something that is not in the spec.
fn plain(message: &str, help: &str) -> Message {
    Message {
        text: format!("error: {message}\n  help: {help}"),
        objects: vec![json!({
            "kind": "failure",
            "level": "error",
            "message": message,
            "help": help,
        })],
    }
}
