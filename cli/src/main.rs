//! The program `fivetran`: the Fivetran REST API at a terminal.

mod api;
mod connect;
mod docs;
mod failure;
mod flags;
mod inventory;
mod mcp;
mod options;
mod output;
mod run;
mod secrets;
mod service;
mod terminal;
mod tree;
mod waiting;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command};

use failure::Failure;
use options::Options;

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let program = tree::program(&asked);
    let matches = match program.try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return told(&error),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(dispatch(&matches)),
        Err(error) => Err(Failure::Io("the runtime".to_owned(), error)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !matches!(failure, Failure::Closed) {
                // Nobody is left to tell if this fails too.
                let _ = writeln!(io::stderr(), "error: {failure}");
            }
            failure.code()
        }
    }
}

/// Shows help, or what is wrong with the arguments.
fn told(error: &clap::Error) -> ExitCode {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    );
    match error.print() {
        Err(failed) if failed.kind() == io::ErrorKind::BrokenPipe => Failure::Closed.code(),
        _ if is_help => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

async fn dispatch(matches: &ArgMatches) -> Result<(), Failure> {
    let options = Options::read(matches);
    let Some((noun, matches)) = matches.subcommand() else {
        return Ok(());
    };
    match noun {
        "service" => service::run(matches, &options),
        "inventory" => inventory::run(matches, &options).await,
        "evidence" => inventory::evidence(matches, &options).await,
        "api" => api::run(matches, &options).await,
        "mcp" => mcp::run(matches, &options).await,
        "docs" => docs::run(matches),
        "completions" => completions(matches),
        "man" => manual(),
        _ => match matches.subcommand() {
            Some(("wait", matches)) if noun == "connection" => {
                waiting::sync(matches, &options).await
            }
            Some((verb, matches)) => {
                let operation = tree::operation_of(noun, verb);
                let operation = operation
                    .ok_or_else(|| Failure::usage(format!("there is no command {noun} {verb}")))?;
                run::operation(operation, matches, &options).await
            }
            None => Ok(()),
        },
    }
}

/// The whole program, as completions and the manual need it.
fn whole() -> Command {
    tree::program(&[])
}

fn completions(matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(shell) = matches.get_one::<clap_complete::Shell>("shell") {
        let mut text = Vec::new();
        clap_complete::generate(*shell, &mut whole(), "fivetran", &mut text);
        let mut out = io::stdout().lock();
        out.write_all(&text)?;
        out.flush()?;
    }
    Ok(())
}

fn manual() -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(whole()).render(&mut text)?;
    let mut out = io::stdout().lock();
    out.write_all(&text)?;
    Ok(out.flush()?)
}
