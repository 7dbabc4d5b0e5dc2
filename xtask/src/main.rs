//! The tasks of this workspace. Start with `cargo xtask`.

mod bundle;
mod console;
mod difference;
mod error;
mod files;
mod generate;
mod spec;
mod swap;
mod workspace;

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use console::{Format, Message};
use error::Error;
use workspace::Workspace;

/// A generator makes many small values, and all processors do: two fifths of its time were spent in
/// the allocator of the system.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The tasks of this workspace.
///
/// After a change in spec/, run `cargo xtask generate` and `cargo test`, then review the changes
/// of the generated files and of the snapshots.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// How results and errors are printed.
    #[arg(long, global = true, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Subcommand)]
enum Task {
    /// Generate the source of the client from spec/.
    Generate {
        /// Change nothing; fail if a generated file is not up to date.
        #[arg(long)]
        check: bool,
    },
    /// Bundle the files of spec/ into one OpenAPI 3.0 document.
    Bundle {
        /// Where to write it: JSON or YAML, by the extension.
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

fn main() -> ExitCode {
    let Arguments { task, format } = Arguments::parse();
    match run(&task, format) {
        Ok(message) => {
            format.result(&message);
            ExitCode::SUCCESS
        }
        Err(error) => {
            format.failure(|colour| error.message(colour));
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task, format: Format) -> Result<Message, Error> {
    let root = workspace::find().map_err(Error::FindWorkspace)?;
    match task {
        Task::Generate { check } => {
            let wait = |holder: &str| {
                format.note(&format!("waiting for the run in process {holder} to end"));
            };
            let workspace = match Workspace::lock(root.clone(), wait) {
                // Somebody who may not write can still ask.
                Err(error)
                    if *check
                        && matches!(
                            error.kind(),
                            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
                        ) =>
                {
                    Workspace::unlocked(root)
                }
                locked => locked.map_err(Error::LockWorkspace)?,
            };
            generate::run(&workspace, *check)
        }
        Task::Bundle { output } => bundle::run(&root, output),
    }
}
