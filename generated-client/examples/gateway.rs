//! Makes one call if it is granted, and writes an audit log.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… \
//!     cargo run --example gateway -- connections=read groups=full group get loyal_harbor
//! ```
//!
//! Everything else is denied. The audit log goes to stderr, as lines of JSON. Put this between an
//! agent and the API: the agent never sees the key.

use std::error::Error;
use std::io::Write;

use fivetran::{Client, Grant, Grants, Record};
use serde_json::Value;

/// Splits the grants, such as `connections=read`, from the rest of the arguments.
pub(crate) fn grants(arguments: &[String]) -> Result<(Grants, &[String]), Box<dyn Error>> {
    let mut grants = Grants::none();
    let is_grant = |argument: &String| argument.contains('=');
    let end = arguments.iter().position(|argument| !is_grant(argument));
    let (given, command) = arguments.split_at(end.unwrap_or(arguments.len()));
    for text in given {
        let (capability, word) = text.split_once('=').unwrap_or_default();
        let levels = [Grant::Off, Grant::Read, Grant::Write, Grant::Full];
        let level = levels.into_iter().find(|level| level.to_string() == word);
        let level = level.ok_or_else(|| format!("`{word}` is not off, read, write or full"))?;
        grants = grants.grant(capability, level)?;
    }
    Ok((grants, command))
}

/// Writes a record as a line of JSON.
pub(crate) fn line(record: &Record<'_>) -> String {
    serde_json::to_string(record).unwrap_or_else(|error| error.to_string())
}

/// Makes the call of a command, and writes the answer.
pub(crate) async fn run(
    client: &Client,
    command: &[String],
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    // The commands are named as in `fivetran::operations()`.
    let answer = match words.as_slice() {
        ["group", "get", id] => json(client.groups().get(*id).send().await?.data())?,
        ["group", "delete", id] => message(&client.groups().delete(*id).send().await?),
        ["connection", "get", id] => {
            let mut connection = client.connections().get(*id).send().await?;
            // Leave out the config: the agent must not see it.
            connection.config = None;
            json(connection.data())?
        }
        ["connection", "sync", id] => message(&client.connections().sync(*id).send().await?),
        _ => return Err(format!("no command `{}`", words.join(" ")).into()),
    };
    writeln!(out, "{answer}")?;
    Ok(())
}

fn json(data: &impl serde::Serialize) -> serde_json::Result<Value> {
    serde_json::to_value(data)
}

fn message(answer: &fivetran::Response<()>) -> Value {
    answer.message().into()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (grants, command) = grants(&arguments)?;
    let mut builder = Client::builder()
        .credentials_from_env()?
        .policy(grants)
        .audit(|record: &Record<'_>| eprintln!("{}", line(record)))
        .caller("gateway");
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    run(&builder.build()?, command, &mut std::io::stdout()).await
}
