//! Sends the call of every operation to a server: `mock_calls URL`. Fails if one of them fails.

use std::env;
use std::process::ExitCode;

use fivetran::{Backoff, Client};
use fivetran_tests::calls;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(url) = env::args().nth(1) else {
        eprintln!("usage: mock_calls URL");
        return ExitCode::FAILURE;
    };
    let client = Client::builder()
        .credentials("key", "secret")
        .base_url(&url)
        .retry(Backoff::never())
        .build();
    let client = match client {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let (mut sent, mut failed) = (0, 0);
    for call in calls::all() {
        sent += 1;
        if let Err(error) = (call.send)(client.clone()).await {
            failed += 1;
            println!("{}: {error}", call.operation);
        }
    }
    println!("{sent} calls, {failed} failures");
    ExitCode::from(u8::from(failed > 0))
}
