//! The commands of the program: one for each operation, named as the spec names them, and some more.

use clap::{Arg, ArgAction, Command};
use fivetran::{Operation, command, operations};

use crate::failure::EXIT_CODES;
use crate::{api, flags, mcp, options};

/// The program with its commands. Of the operations, only the one that is asked for has its flags:
/// all of them take longer than a call to this machine.
pub(crate) fn program(asked: &[String]) -> Command {
    let mut program = Command::new("fivetran")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The Fivetran REST API at a terminal")
        .after_help(EXIT_CODES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .infer_subcommands(false)
        .args(options::arguments());
    for noun in nouns() {
        let is_asked = asked.iter().any(|word| word == noun);
        let mut group = Command::new(noun)
            .about(format!("Commands about {}", plural(noun)))
            .subcommand_required(true)
            .arg_required_else_help(true);
        if is_asked || asked.is_empty() {
            for operation in operations() {
                if operation.command.split(' ').next() == Some(noun) {
                    group = group.subcommand(verb(operation, asked));
                }
            }
            group = extras(noun, group);
        }
        program = program.subcommand(group);
    }
    more(program)
}

/// The first words of the commands, in the order of the operations.
fn nouns() -> Vec<&'static str> {
    let mut nouns: Vec<&'static str> = Vec::new();
    for operation in operations() {
        let noun = operation.command.split(' ').next().unwrap_or_default();
        if !nouns.contains(&noun) {
            nouns.push(noun);
        }
    }
    nouns.sort_unstable();
    nouns
}

fn plural(noun: &str) -> String {
    let words = noun.replace('-', " ");
    match words.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u', 'i']) => format!("{stem}ies"),
        _ => format!("{words}s"),
    }
}

/// The command of one operation.
fn verb(operation: &'static Operation, asked: &[String]) -> Command {
    let name = operation.command.split(' ').nth(1).unwrap_or_default();
    let aliases = operation.command_aliases.iter().filter_map(|alias| {
        let (noun, verb) = alias.split_once(' ')?;
        operation
            .command
            .starts_with(&format!("{noun} "))
            .then_some(verb)
    });
    let aliases: Vec<&'static str> = aliases.collect();
    let is_asked = asked.is_empty()
        || asked
            .iter()
            .any(|word| word == name || aliases.contains(&word.as_str()));
    let mut command = Command::new(name)
        .about(operation.summary)
        .visible_aliases(aliases);
    if !is_asked {
        return command;
    }
    let mut after = format!("{} {}", operation.method.as_str(), operation.path);
    for used in operation.destructive() {
        after.push_str(&format!("\n\nAsks before: {}", used.what));
    }
    command = command.args(flags::of(operation)).after_help(after);
    if is_waited_for(operation) {
        command = command.args([
            Arg::new("wait")
                .long("wait")
                .action(ArgAction::SetTrue)
                .help("Wait until it has ended; the exit code says how"),
            Arg::new("wait-limit")
                .long("wait-limit")
                .value_name("SECONDS")
                .value_parser(clap::value_parser!(u64))
                .requires("wait")
                .help("Stop waiting after this time"),
        ]);
    }
    command
}

/// Whether the client can wait for what an operation starts.
pub(crate) fn is_waited_for(operation: &Operation) -> bool {
    matches!(
        operation.id,
        "sync_connection" | "resync_connection" | "run_transformation"
    )
}

/// Commands beside those of operations, under a noun that operations have.
fn extras(noun: &str, group: Command) -> Command {
    match noun {
        "connection" => group.subcommand(
            Command::new("wait")
                .about("Wait for a sync that runs or is scheduled")
                .arg(
                    Arg::new("connection")
                        .value_name("CONNECTION_ID")
                        .required(true),
                )
                .arg(
                    Arg::new("since")
                        .long("since")
                        .value_name("TIME")
                        .help("It is enough if a sync has succeeded since this time"),
                )
                .arg(
                    Arg::new("wait-limit")
                        .long("wait-limit")
                        .value_name("SECONDS")
                        .value_parser(clap::value_parser!(u64)),
                ),
        ),
        _ => group,
    }
}

fn more(program: Command) -> Command {
    let service = Command::new("service")
        .about("The services that connections and destinations are of, and their configs")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("list").about("List the services").arg(
                Arg::new("search")
                    .value_name("TEXT")
                    .help("Only services with this in their name"),
            ),
        )
        .subcommand(
            Command::new("show")
                .about("Show the fields of the config of a service")
                .arg(Arg::new("service").value_name("SERVICE").required(true)),
        )
        .subcommand(
            Command::new("check")
                .about("Check a config without sending it")
                .arg(Arg::new("service").value_name("SERVICE").required(true))
                .arg(
                    Arg::new("config")
                        .long("config")
                        .value_name("JSON|@FILE|-")
                        .required(true)
                        .help("The config as JSON"),
                )
                .arg(
                    Arg::new("change")
                        .long("change")
                        .action(ArgAction::SetTrue)
                        .help("It changes a connection: nothing is required"),
                ),
        );
    let folder = || {
        Arg::new("folder")
            .value_name("FOLDER")
            .required(true)
            .value_parser(clap::value_parser!(std::path::PathBuf))
    };
    let formats = Arg::new("csv")
        .long("csv")
        .action(ArgAction::SetTrue)
        .help("Write CSV files beside the JSON lines");
    let inventory = Command::new("inventory")
        .about("Write what the account has to a folder of JSON lines")
        .long_about(
            "Writes groups, destinations, connections, users, schemas, tables, columns, run times and \
             transformations to a folder, one file each, with a manifest. A run that was ended goes on \
             where it was, and gives the same files.",
        )
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .arg(folder())
        .arg(formats.clone())
        .subcommand(
            Command::new("diff")
                .about("Show how two inventories differ")
                .arg(Arg::new("old").required(true).value_parser(clap::value_parser!(std::path::PathBuf)))
                .arg(Arg::new("new").required(true).value_parser(clap::value_parser!(std::path::PathBuf))),
        );
    let evidence = Command::new("evidence")
        .about("Write who may do what, and how things are set up, to a folder of JSON lines")
        .arg(folder())
        .arg(formats);
    program
        .subcommand(service)
        .subcommand(inventory)
        .subcommand(evidence)
        .subcommand(api::command())
        .subcommand(mcp::command())
        .subcommand(
            Command::new("docs")
                .about("Show what is known of an operation")
                .arg(
                    Arg::new("name")
                        .value_name("OPERATION")
                        .required(true)
                        .num_args(1..=2),
                ),
        )
        .subcommand(
            Command::new("completions")
                .about("Print completions for a shell")
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_parser(clap::value_parser!(clap_complete::Shell)),
                ),
        )
        .subcommand(Command::new("man").about("Print the manual page"))
}

/// The operation of a command of two words, also of an older one.
pub(crate) fn operation_of(noun: &str, verb: &str) -> Option<&'static Operation> {
    command(&format!("{noun} {verb}"))
}
