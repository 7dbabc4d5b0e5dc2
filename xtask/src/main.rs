//! The tasks of this workspace. Start with `cargo xtask`.

mod bundle;
mod difference;
mod error;
mod files;
mod generate;
mod spec;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
    let outcome = match Arguments::parse().task {
        Task::Generate { check } => generate::run(&root(), check),
        Task::Bundle { output } => bundle::run(&root(), &output),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}
