//! The command `api`: a request to a path, for what the spec does not know.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use fivetran::Method;
use serde_json::Value;

use crate::connect::connect;
use crate::failure::Failure;
use crate::options::Options;
use crate::output::{Columns, Output};
use crate::run::confirm;
use crate::terminal::note;
use crate::{flags, secrets};

/// The command.
pub(crate) fn command() -> Command {
    Command::new("api")
        .about("Send a request to a path, for what this program has no command for")
        .arg(
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .ignore_case(true)
                .value_parser(PossibleValuesParser::new([
                    "GET", "POST", "PATCH", "DELETE",
                ])),
        )
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .required(true)
                .help("/v1/…, without a query"),
        )
        .arg(
            Arg::new("query")
                .long("query")
                .value_name("NAME=VALUE")
                .action(ArgAction::Append)
                .help("A parameter of the query"),
        )
        .arg(
            Arg::new("body")
                .long("body")
                .value_name("JSON|@FILE|-")
                .help("The body as JSON"),
        )
}

/// Sends the request.
pub(crate) async fn run(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let output = Output::new(options)?;
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let method = match text("method").to_ascii_uppercase().as_str() {
        "POST" => Method::Post,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        _ => Method::Get,
    };
    let connected = connect(options, false)?;
    let mut request = connected.client.request(method, text("path"));
    for pair in matches.get_many::<String>("query").into_iter().flatten() {
        let (name, value) = pair.split_once('=').ok_or_else(|| {
            Failure::usage(format!("--query `{pair}` has no `=`: write NAME=VALUE"))
        })?;
        request = request.query(name, value);
    }
    if let Some(body) = matches.get_one::<String>("body") {
        request = request.body(flags::json("--body", body, true)?);
    }
    confirm(&request.clone().preview()?, options)?;
    let operation = request.operation();
    let answer = request.send().await?;
    let message = answer.message().map(str::to_owned);
    let mut data = answer.into_data();
    if !options.show_secrets {
        match operation {
            Some(operation) => secrets::hide(operation, &mut data),
            None => secrets::hide_by_name(&mut data),
        };
    }
    match (&data, message) {
        (Value::Null, Some(message)) => note(options, &message),
        (Value::Array(items), _) => output.list(items, &Columns::of_values())?,
        _ => output.one(&data)?,
    }
    Ok(())
}
