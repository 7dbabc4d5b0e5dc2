//! Why a task failed, with what to do about it.

use std::path::PathBuf;
use std::{fmt, io};

use crate::difference::Difference;
use crate::spec::Invalid;

/// Why a task failed.
#[derive(Debug)]
pub(crate) enum Error {
    /// The files of the spec cannot be read.
    ReadSpec(io::Error),
    /// The spec has errors.
    Spec(Invalid),
    /// The generated files cannot be read.
    ReadGenerated(io::Error),
    /// The generated files cannot be written. None of them has changed.
    WriteGenerated(io::Error),
    /// The generated files are not up to date.
    OutOfDate(Difference),
    /// The extension of the output of `bundle` is not that of a format.
    UnknownFormat(PathBuf),
    /// The output of `bundle` cannot be written.
    WriteBundle(PathBuf, io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::ReadSpec(error) => write!(f, "error: cannot read the spec: {error}"),
            Error::Spec(invalid) => invalid.fmt(f),
            Error::ReadGenerated(error) => {
                write!(f, "error: cannot read the generated files: {error}")
            }
            Error::WriteGenerated(error) => write!(
                f,
                "error: cannot write the generated files: {error}\n  note: no file was changed"
            ),
            Error::OutOfDate(difference) => difference.fmt(f),
            Error::UnknownFormat(path) => write!(
                f,
                "error: the extension of `{}` is not that of a supported format\n  help: use .json, .yaml or .yml",
                path.display()
            ),
            Error::WriteBundle(path, error) => {
                write!(f, "error: cannot write `{}`: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::ReadSpec(error)
            | Error::ReadGenerated(error)
            | Error::WriteGenerated(error)
            | Error::WriteBundle(_, error) => Some(error),
            Error::Spec(_) | Error::OutOfDate(_) | Error::UnknownFormat(_) => None,
        }
    }
}
