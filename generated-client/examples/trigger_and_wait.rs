//! Starts a sync, waits for its end, and prints the outcome.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… cargo run --example trigger_and_wait -- smart_panda
//! ```
//!
//! If a sync is already running, it waits for that one. The exit code is 0 only if the sync
//! succeeded.

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use fivetran::{Client, SyncOutcome};

/// Starts the sync, waits, and writes the outcome. Returns whether it succeeded.
pub(crate) async fn run(
    client: &Client,
    connection_id: &str,
    out: &mut impl Write,
) -> Result<bool, Box<dyn Error>> {
    let outcome = client
        .connections()
        .sync_and_wait(connection_id)
        .with_time_limit(Duration::from_secs(3600))
        .send()
        .await?;
    match &outcome {
        SyncOutcome::Succeeded { at, .. } => writeln!(out, "succeeded at {at}")?,
        SyncOutcome::Failed { at, tasks, .. } => {
            writeln!(out, "failed at {at}")?;
            for task in tasks {
                writeln!(out, "to do: {}", task.message.as_deref().unwrap_or("?"))?;
            }
        }
        SyncOutcome::Paused => writeln!(out, "the connection is paused")?,
        other => writeln!(out, "it did not come to an end: {other:?}")?,
    }
    Ok(outcome.is_success())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let connection_id = std::env::args().nth(1);
    let connection_id = connection_id.ok_or("usage: trigger_and_wait CONNECTION_ID")?;
    let mut builder = Client::builder().credentials_from_env()?;
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    let succeeded = run(&builder.build()?, &connection_id, &mut std::io::stdout()).await?;
    Ok(if succeeded {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
