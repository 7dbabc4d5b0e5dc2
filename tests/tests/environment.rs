//! Credentials of the environment. A process cannot change its own safely, so this program runs
//! itself once for each case, in an environment that has it. It is its own harness for that.

use std::env;
use std::process::Command;

use fivetran::{Backoff, Client};
use fivetran_tests::server::{KEY, SECRET, Server};
use fivetran_tests::spec::API;

/// Names the case that a process is to try; without it, it starts one for each.
const CASE: &str = "FIVETRAN_TESTS_CASE";

/// The Base64 form of `the-key:the-secret-that-nobody-may-see`.
const PAIR: &str = "dGhlLWtleTp0aGUtc2VjcmV0LXRoYXQtbm9ib2R5LW1heS1zZWU=";

fn main() {
    match env::var(CASE).as_deref() {
        Err(_) => {
            run("given", Some(KEY), Some(SECRET));
            run("FIVETRAN_API_KEY", None, Some(SECRET));
            run("FIVETRAN_API_KEY", Some(""), Some(SECRET));
            run("FIVETRAN_API_SECRET", Some(KEY), None);
            // The Base64 form of both, as the official command line has it.
            for pair in [PAIR, PAIR.trim_end_matches('=')] {
                run("given", Some(pair), None);
                run("given", Some(pair), Some(""));
            }
            run("FIVETRAN_API_SECRET", Some("bm8gY29sb24="), None);
            run("FIVETRAN_API_SECRET", Some("OnNlY3JldA=="), None);
            run_behind_a_proxy();
            run("FIVETRAN_API_SECRET", Some(KEY), Some(""));
        }
        Ok("given") => given(),
        Ok(name) => missing(name),
    }
}

/// Tries a case in a process with these variables.
fn run(case: &str, key: Option<&str>, secret: Option<&str>) {
    let own = env::current_exe().expect("the test has a file");
    let mut command = Command::new(own);
    command.env(CASE, case);
    for (name, value) in [("FIVETRAN_API_KEY", key), ("FIVETRAN_API_SECRET", secret)] {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    try_it(&mut command, case, key);
}

/// Tries a case where the environment names a proxy. Nothing listens there: whatever is sent to it
/// fails.
fn run_behind_a_proxy() {
    let own = env::current_exe().expect("the test has a file");
    let mut command = Command::new(own);
    command.env(CASE, "given");
    command.env("FIVETRAN_API_KEY", PAIR);
    command.env_remove("FIVETRAN_API_SECRET");
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env(name, "http://127.0.0.1:1");
    }
    for name in ["no_proxy", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name);
    }
    try_it(&mut command, "given, behind a proxy", Some(PAIR));
}

fn try_it(command: &mut Command, case: &str, key: Option<&str>) {
    let status = command.status().expect("the test can be run");
    assert!(status.success(), "{case}, with {key:?} as key");
    println!("test {case}, with {key:?} as key ... ok");
}

/// Both are there, and are those that are sent: the server refuses others.
#[tokio::main(flavor = "current_thread")]
async fn given() {
    assert!(Client::from_env().is_ok());
    let server = Server::start(&API).await;
    let builder = Client::builder().base_url(server.url());
    let builder = builder.credentials_from_env().expect("both are set");
    let client = builder.retry(Backoff::never()).build();
    let client = client.expect("it can be built");
    client.groups().list().send().await.expect("it answers");
}

/// One is not there: the error names it, and does not tell the other.
fn missing(name: &str) {
    let error = Client::from_env().expect_err("one is missing");
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
    let told = format!("{error:?}");
    assert!(!told.contains(SECRET) && !told.contains(KEY), "{told}");
}
