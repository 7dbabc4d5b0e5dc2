//! The options that every command has, and how they are read.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    JsonLines,
    Csv,
    Yaml,
}

const FORMATS: [(&str, Format); 5] = [
    ("table", Format::Table),
    ("json", Format::Json),
    ("jsonl", Format::JsonLines),
    ("csv", Format::Csv),
    ("yaml", Format::Yaml),
];

/// Which account a command is about.
#[derive(Clone, Debug)]
pub(crate) enum Account {
    Real,
    /// One that is made up, and the file that keeps it, if there is one.
    Simulated(Option<PathBuf>),
}

/// The options that every command has.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) format: Option<Format>,
    pub(crate) fields: Vec<String>,
    pub(crate) filters: Vec<String>,
    pub(crate) profile: Option<String>,
    pub(crate) credentials: Option<PathBuf>,
    pub(crate) base_url: Option<String>,
    pub(crate) account: Account,
    pub(crate) yes: bool,
    pub(crate) dry_run: bool,
    pub(crate) show_secrets: bool,
    pub(crate) quiet: bool,
}

/// The names of these options. No field of an operation has one of them as its flag.
pub(crate) fn arguments() -> Vec<Arg> {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    let value = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .value_name(value)
            .help(help)
    };
    let all = vec![
        value(
            "output",
            "FORMAT",
            "How results are written [default: table on a terminal, else json]",
        )
        .short('o')
        .value_parser(PossibleValuesParser::new(FORMATS.map(|(name, _)| name))),
        value(
            "fields",
            "FIELDS",
            "The fields to write, by their paths: id,status.sync_state",
        )
        .value_delimiter(','),
        value(
            "filter",
            "FILTER",
            "Only items with this: paused=true, service!=mysql, schema~shop",
        )
        .action(ArgAction::Append),
        value(
            "profile",
            "NAME",
            "The profile of the config file whose credentials are used",
        )
        .env("FIVETRAN_PROFILE"),
        value("credentials", "FILE", "A TOML file with `key` and `secret`")
            .value_parser(clap::value_parser!(PathBuf)),
        value(
            "base-url",
            "URL",
            "Another server: https, or http on this machine",
        )
        .env("FIVETRAN_BASE_URL"),
        value(
            "simulate",
            "FILE",
            "Call a simulated account; with FILE, one that is kept there",
        )
        .num_args(0..=1)
        .require_equals(true)
        .value_parser(clap::value_parser!(OsString)),
        flag("yes", "Do not ask before something is lost or interrupted").short('y'),
        flag(
            "dry-run",
            "Show what would be sent, and send nothing that changes anything",
        ),
        flag(
            "show-secrets",
            "Show secrets of the answer, such as a new key",
        ),
        flag("quiet", "No notes and no progress").short('q'),
    ];
    all.into_iter()
        .map(|arg| arg.help_heading("Options of every command"))
        .collect()
}

/// The names of the options, as flags.
pub(crate) fn taken(name: &str) -> bool {
    const MORE: [&str; 9] = [
        "help",
        "version",
        "all",
        "body",
        "set",
        "wait",
        "wait-limit",
        "file",
        "since",
    ];
    MORE.contains(&name) || arguments().iter().any(|arg| arg.get_id() == name)
}

impl Options {
    pub(crate) fn read(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let texts = |name: &str| {
            let values = matches.get_many::<String>(name);
            values.into_iter().flatten().cloned().collect::<Vec<_>>()
        };
        let format = text("output");
        let format = format.and_then(|name| FORMATS.iter().find(|(known, _)| *known == name));
        let is_simulated =
            matches.contains_id("simulate") && matches.value_source("simulate").is_some();
        Self {
            format: format.map(|(_, format)| *format),
            fields: texts("fields"),
            filters: texts("filter"),
            profile: text("profile"),
            credentials: matches.get_one::<PathBuf>("credentials").cloned(),
            base_url: text("base-url"),
            account: if is_simulated {
                Account::Simulated(matches.get_one::<OsString>("simulate").map(PathBuf::from))
            } else {
                Account::Real
            },
            yes: matches.get_flag("yes"),
            dry_run: matches.get_flag("dry-run"),
            show_secrets: matches.get_flag("show-secrets"),
            quiet: matches.get_flag("quiet"),
        }
    }
}
