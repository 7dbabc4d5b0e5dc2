//! The tasks of this workspace. Start with `cargo xtask`.

mod bundle;
mod files;
mod generate;
mod spec;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The tasks of this workspace.
///
/// After a change in spec/, run `cargo xtask generate`, then `cargo test`, and look at what
/// changed in the generated files and in the snapshots.
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
    /// Make the source of the client from spec/.
    Generate {
        /// Change nothing; fail if a generated file is not what the spec makes.
        #[arg(long)]
        check: bool,
    },
    /// Join the files of spec/ to one OpenAPI 3.0 document.
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
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}
