//! The agent server: the operations that are granted, as tools of the Model Context Protocol.

mod answer;
mod server;
mod small;
mod tools;

use clap::{Arg, ArgAction, ArgMatches, Command};
use fivetran::{Grant, Grants, capabilities};
use rmcp::ServiceExt;

use crate::connect::builder;
use crate::failure::Failure;
use crate::options::Options;
use server::Agent;

/// The largest answer of a tool, in bytes, unless another one is asked for.
const LARGEST: usize = 20_000;

/// The command.
pub(crate) fn command() -> Command {
    Command::new("mcp")
        .about("Serve the operations to an agent, by the Model Context Protocol over standard streams")
        .long_about(
            "Serves the granted operations as tools. Without --grant an agent can read, but not the \
             personal data of users. What is destructive is confirmed by a person: by the host, if it \
             can ask, else with a code that is written to standard error and that the person gives to \
             the agent.",
        )
        .arg(
            Arg::new("grant")
                .long("grant")
                .value_name("GRANTS")
                .action(ArgAction::Append)
                .help("What the agent may do: connections=write+interrupt,groups=read"),
        )
        .arg(
            Arg::new("toolsets")
                .long("toolsets")
                .value_name("NAMES")
                .value_delimiter(',')
                .help("A tool for each operation of these: connections,connection-schemas, or all"),
        )
        .arg(
            Arg::new("largest-answer")
                .long("largest-answer")
                .value_name("BYTES")
                .value_parser(clap::value_parser!(usize))
                .help("The largest answer of a tool [default: 20000]"),
        )
}

/// Serves until the host closes standard input.
pub(crate) async fn run(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let grants = grants(matches)?;
    let (builder, _simulator) = builder(options, false)?;
    let client = builder.policy(grants.clone()).caller("agent").build()?;
    let toolsets: Option<Vec<String>> = matches
        .get_many::<String>("toolsets")
        .map(|names| names.cloned().collect());
    let largest = matches
        .get_one::<usize>("largest-answer")
        .copied()
        .unwrap_or(LARGEST);
    let agent = Agent::new(client, &grants, toolsets.as_deref(), largest)?;
    let failed = |error: &dyn std::fmt::Display| {
        Failure::Io(
            "the agent server".to_owned(),
            std::io::Error::other(error.to_string()),
        )
    };
    let service = agent.serve(rmcp::transport::io::stdio()).await;
    let service = service.map_err(|error| failed(&error))?;
    service.waiting().await.map_err(|error| failed(&error))?;
    Ok(())
}

/// What the agent may do. Whatever it is, what is destructive must be confirmed.
fn grants(matches: &ArgMatches) -> Result<Grants, Failure> {
    let grants = match matches.get_many::<String>("grant") {
        Some(texts) => {
            let texts: Vec<&str> = texts.map(String::as_str).collect();
            texts.join(",").parse::<Grants>()?
        }
        None => {
            let mut grants = Grants::all(Grant::Read);
            for area in capabilities() {
                grants = grants.power(area.name, "read-configuration")?;
            }
            grants
        }
    };
    Ok(grants.confirm_destructive())
}
