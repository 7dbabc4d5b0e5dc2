//! The program as people and scripts use it: a process with arguments, streams and an exit code.

mod arguments;
mod inventory;
mod mcp;
mod operations;
mod output;
mod safety;

use std::process::{Command, Output, Stdio};

/// The program, without anything that the environment of the tests could add.
fn fivetran(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fivetran"));
    command
        .args(arguments)
        .env_clear()
        .env("COLUMNS", "100")
        .stdin(Stdio::null());
    command
}

/// Runs the program on the simulated account.
fn simulated(arguments: &[&str]) -> Output {
    let output = fivetran(arguments).arg("--simulate").output();
    output.expect("the program runs")
}

/// What a run printed that worked.
fn printed(arguments: &[&str]) -> String {
    let output = simulated(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("it is text")
}

/// The exit code and the errors of a run.
fn failed(output: &Output) -> (Option<i32>, String) {
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

/// A connection of the simulated account.
const CONNECTION: &str = "brave_glacier";
