//! Makes calls for an agent: only those that an operator granted, with a record of each, and with
//! the consent of a person to what destroys or interrupts.
//!
//! ```text
//! echo '{ "connections": "write+read-configuration", "groups": "full" }' > grants.json
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… cargo run --example gateway -- grants.json
//! ```
//!
//! The operator starts it, and gives the grants in a file; everything else is denied. A grant has a
//! level and the powers that are given by name: the command `powers connection get` lists those that
//! a command can need, and a denial names those that are missing. The agent
//! writes one command a line to stdin and reads one line of JSON a command from stdout. It never
//! sees the key, and nothing that it writes can grant anything. The operator reads stderr: it has
//! the audit log, as lines of JSON, and the codes of calls that a person has to confirm. Who wants
//! such a call made gives its code to the agent, for that call alone: `confirm CODE group delete
//! loyal_harbor`.

use std::error::Error;
use std::io::{self, BufRead, Write};

use fivetran::{Client, ClientBuilder, Grant, Grants, Record, When};
use serde_json::{Value, json};

/// A client that makes what is granted. What destroys or interrupts has to be confirmed, whatever
/// the grants are.
pub(crate) fn client(builder: ClientBuilder, grants: &str) -> Result<Client, Box<dyn Error>> {
    let grants: Grants = serde_json::from_str(grants)?;
    let builder = builder
        .policy(grants.confirm_destructive())
        .caller("agent-behind-the-gateway");
    Ok(builder.build()?)
}

/// Writes a record as a line of JSON.
pub(crate) fn line(record: &Record<'_>) -> String {
    serde_json::to_string(record).unwrap_or_else(|error| error.to_string())
}

/// Reads commands to their end, and answers each: to the agent what came of it, to the operator the
/// codes of confirmations.
pub(crate) async fn serve(
    client: &Client,
    commands: impl BufRead,
    agent: &mut impl Write,
    operator: &mut impl Write,
) -> io::Result<()> {
    for command in commands.lines() {
        let command = command?;
        let answer = match run(client, &command).await {
            Ok(answer) => json!({ "answer": answer }),
            Err(error) => {
                if let Some(failure) = error.downcast_ref::<fivetran::Error>()
                    && let Some(code) = failure.confirmation_code()
                {
                    let (asked, why) = (command.escape_debug(), failure.message());
                    writeln!(operator, "`{asked}`: {why}")?;
                    writeln!(operator, "`{asked}` is confirmed with the code {code}")?;
                }
                json!({ "error": error.to_string() })
            }
        };
        writeln!(agent, "{answer}")?;
    }
    Ok(())
}

/// Makes the call of a command.
async fn run(client: &Client, command: &str) -> Result<Value, Box<dyn Error>> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let (code, words) = match words.as_slice() {
        ["confirm", code, words @ ..] => (Some(*code), words),
        words => (None, words),
    };
    // The commands are named as in `fivetran::operations()`.
    Ok(match words {
        ["group", "get", id] => json!(client.groups().get(*id).send().await?.data()),
        ["group", "delete", id] => {
            let mut delete = client.groups().delete(*id);
            if let Some(code) = code {
                delete = delete.with_confirmation(code);
            }
            json!(delete.send().await?.message())
        }
        ["connection", "get", id] => {
            let mut connection = client.connections().get(*id).send().await?;
            // Leave out the config: the agent must not see it.
            connection.config = None;
            json!(connection.data())
        }
        ["connection", "sync", id] => {
            json!(client.connections().sync(*id).send().await?.message())
        }
        ["connection", "pause", id] => {
            let mut pause = client.connections().update(*id).paused(true);
            if let Some(code) = code {
                pause = pause.with_confirmation(code);
            }
            json!(pause.send().await?.message())
        }
        ["powers", noun, verb] => powers(&format!("{noun} {verb}"))?,
        _ => return Err(format!("no command `{}`", words.join(" ")).into()),
    })
}

/// The grant that an operation needs, and the powers that calls of it can need.
fn powers(command: &str) -> Result<Value, String> {
    let operation = fivetran::command(command).ok_or(format!("no operation `{command}`"))?;
    let powers = operation.powers.iter().map(|used| {
        let with = match used.when {
            When::Sent(path, _) => json!(path.join(".")),
            _ => Value::Null,
        };
        json!({ "power": used.power, "with": with, "what": used.what })
    });
    Ok(json!({
        "area": operation.capability,
        "grant": Grant::needed(operation),
        "powers": powers.collect::<Vec<_>>(),
    }))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args()
        .nth(1)
        .ok_or("which file has the grants?")?;
    let mut builder = Client::builder()
        .credentials_from_env()?
        .audit(|record: &Record<'_>| eprintln!("{}", line(record)));
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = client(builder, &std::fs::read_to_string(file)?)?;
    let (mut agent, mut operator) = (io::stdout(), io::stderr());
    serve(&client, io::stdin().lock(), &mut agent, &mut operator).await?;
    Ok(())
}
