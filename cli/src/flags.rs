//! The arguments and flags of an operation: made from its tables, and read back as its arguments.

use std::io::Read;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use fivetran::{Demand, Field, Kind, Operation};
use serde_json::{Map, Value};

use crate::failure::Failure;
use crate::options::taken;

/// The arguments and flags of an operation.
pub(crate) fn of(operation: &'static Operation) -> Vec<Arg> {
    let mut all = Vec::new();
    for field in operation.path_parameters {
        all.push(
            Arg::new(id("path", field))
                .value_name(upper(field.name))
                .required(true)
                .help(first_sentence(field.description)),
        );
    }
    for field in operation.query_parameters {
        let arg = flag("query", field, field.name.replace('_', "-"));
        let help = with_bounds(field, operation.query_rules);
        all.push(
            arg.required(field.required)
                .help(help)
                .help_heading("Filters and pages"),
        );
    }
    if let Some(Kind::Object(fields)) = operation.body {
        for field in fields.iter().filter(|field| !field.read_only) {
            let arg = flag("body", field, flag_name(operation, field));
            let help = with_bounds(field, operation.rules);
            all.push(arg.help(help).help_heading("Fields of the body"));
        }
    }
    if operation.body.is_some() {
        all.push(
            Arg::new("body")
                .long("body")
                .value_name("JSON|@FILE|-")
                .help("The body as JSON; flags beside it count more")
                .help_heading("Fields of the body"),
        );
        all.push(
            Arg::new("set")
                .long("set")
                .value_name("PATH=VALUE")
                .action(ArgAction::Append)
                .help("A field at any depth: config.host=db.example.com; VALUE is JSON or a text")
                .help_heading("Fields of the body"),
        );
    }
    for field in operation.files {
        all.push(
            Arg::new(id("file", field))
                .long(field.name)
                .value_name("FILE")
                .required(field.required)
                .value_parser(clap::value_parser!(std::path::PathBuf))
                .help("The file to send"),
        );
    }
    if operation.paged {
        all.push(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("All pages, not only one")
                .help_heading("Filters and pages"),
        );
    }
    all
}

fn id(place: &str, field: &Field) -> String {
    format!("{place}:{}", field.name)
}

/// The flag of a field of the body. One that another flag has is put behind `body-`.
fn flag_name(operation: &Operation, field: &Field) -> String {
    let name = field.name.replace('_', "-");
    let in_query = operation
        .query_parameters
        .iter()
        .any(|other| other.name == field.name);
    if in_query || taken(&name) {
        format!("body-{name}")
    } else {
        name
    }
}

fn flag(place: &str, field: &Field, name: String) -> Arg {
    let arg = Arg::new(id(place, field)).long(name);
    match field.kind {
        Kind::Boolean => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_name("true|false")
            .value_parser(PossibleValuesParser::new(["true", "false"]))
            .hide_possible_values(true),
        // The service can know more values than this version does.
        Kind::Enum(values) if values.len() <= 12 => arg.value_name(values.join("|")),
        Kind::Integer | Kind::LongInteger | Kind::Number => arg.value_name("NUMBER"),
        Kind::List(Kind::Text | Kind::Enum(_)) => arg.value_name("TEXT").action(ArgAction::Append),
        Kind::Text | Kind::Timestamp | Kind::Enum(_) => arg.value_name("TEXT"),
        _ => arg.value_name("JSON|@FILE"),
    }
}

fn upper(name: &str) -> String {
    name.to_uppercase()
}

fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    text[..end].trim_end_matches('.').to_owned()
}

/// The description of a field, and what its values must be.
fn with_bounds(field: &Field, rules: &[fivetran::Rule]) -> String {
    let mut help = first_sentence(field.description);
    let mut add = |text: String| {
        if !help.is_empty() {
            help.push(' ');
        }
        help.push_str(&text);
    };
    if field.required {
        add("[required]".to_owned());
    }
    if field.secret {
        add("[secret: @FILE keeps it out of the list of processes]".to_owned());
    }
    for rule in rules.iter().filter(|rule| rule.path == [field.name]) {
        match rule.demand {
            Demand::Range(least, most) => add(format!("[{least} to {most}]")),
            Demand::Numbers(numbers) => {
                let numbers: Vec<_> = numbers.iter().map(i64::to_string).collect();
                add(format!("[one of {}]", numbers.join(", ")));
            }
            _ => {}
        }
    }
    help
}

/// The arguments of an operation, as a call by name takes them, from what was given.
pub(crate) fn read(operation: &'static Operation, matches: &ArgMatches) -> Result<Value, Failure> {
    let mut arguments = Map::new();
    for field in operation.path_parameters {
        if let Some(value) = matches.get_one::<String>(&id("path", field)) {
            arguments.insert(field.name.to_owned(), value.clone().into());
        }
    }
    for field in operation.query_parameters {
        if let Some(value) = given("query", field, matches)? {
            arguments.insert(field.name.to_owned(), value);
        }
    }
    if operation.body.is_some() {
        arguments.insert("body".to_owned(), body(operation, matches)?);
    }
    Ok(Value::Object(arguments))
}

fn body(operation: &'static Operation, matches: &ArgMatches) -> Result<Value, Failure> {
    let mut body = match matches.get_one::<String>("body") {
        Some(text) => json("--body", text, true)?,
        None => Value::Object(Map::new()),
    };
    if !body.is_object() {
        return Err(Failure::usage("--body is not an object"));
    }
    if let Some(Kind::Object(fields)) = operation.body {
        for field in fields.iter().filter(|field| !field.read_only) {
            if let Some(value) = given("body", field, matches)? {
                body[field.name] = value;
            }
        }
    }
    for text in matches.get_many::<String>("set").into_iter().flatten() {
        let (path, value) = text.split_once('=').ok_or_else(|| {
            Failure::usage(format!("--set `{text}` has no `=`: write PATH=VALUE"))
        })?;
        set(&mut body, path, scalar(value)?)?;
    }
    Ok(body)
}

/// The value of a flag as JSON, by the kind of its field.
fn given(place: &str, field: &Field, matches: &ArgMatches) -> Result<Option<Value>, Failure> {
    let id = id(place, field);
    let Some(mut values) = matches.get_many::<String>(&id) else {
        return Ok(None);
    };
    if let Kind::List(Kind::Text | Kind::Enum(_)) = field.kind {
        return Ok(Some(values.cloned().collect()));
    }
    let Some(text) = values.next_back() else {
        return Ok(None);
    };
    let flag = format!("--{}", field.name.replace('_', "-"));
    let value = match field.kind {
        // An empty text clears a field, which null does on the wire.
        _ if text.is_empty() && field.clears => Value::Null,
        Kind::Text | Kind::Timestamp | Kind::Enum(_) if field.secret => file_or(text)?.into(),
        Kind::Text | Kind::Timestamp | Kind::Enum(_) => text.clone().into(),
        Kind::Boolean | Kind::Integer | Kind::LongInteger | Kind::Number => {
            serde_json::from_str(text).map_err(|_| {
                Failure::usage(format!("{flag} `{text}` is not {}", noun(field.kind)))
            })?
        }
        _ => json(&flag, text, false)?,
    };
    Ok(Some(value))
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "true or false",
        _ => "a number",
    }
}

/// JSON that is written out, in a file (`@FILE`), or on standard input (`-`).
pub(crate) fn json(what: &str, text: &str, stdin: bool) -> Result<Value, Failure> {
    let content = match text {
        "-" if stdin => {
            let mut content = String::new();
            let read = std::io::stdin().read_to_string(&mut content);
            read.map_err(|error| Failure::Io("standard input".to_owned(), error))?;
            content
        }
        _ => file_or(text)?,
    };
    // The text is not shown: it can hold secrets.
    serde_json::from_str(&content).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Failure::usage(format!("{what} is not JSON ({place})"))
    })
}

/// The content of a file if the text is `@FILE`, else the text.
fn file_or(text: &str) -> Result<String, Failure> {
    match text.strip_prefix('@') {
        None => Ok(text.to_owned()),
        Some(path) => {
            let content = std::fs::read_to_string(path);
            let content = content.map_err(Failure::of_file(path.as_ref()))?;
            Ok(content.trim_end_matches(['\r', '\n']).to_owned())
        }
    }
}

/// JSON where the text is, else the text.
fn scalar(text: &str) -> Result<Value, Failure> {
    let text = file_or(text)?;
    Ok(serde_json::from_str(&text).unwrap_or_else(|_| text.into()))
}

/// Sets a field at a path of names. Objects on the way are made.
fn set(body: &mut Value, path: &str, value: Value) -> Result<(), Failure> {
    let mut place = body;
    for name in path.split('.') {
        if name.is_empty() {
            return Err(Failure::usage(format!("--set `{path}` has an empty name")));
        }
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(object) = place else {
            return Err(Failure::usage(format!(
                "--set `{path}` leads into a value that is no object"
            )));
        };
        place = object.entry(name).or_insert(Value::Null);
    }
    *place = value;
    Ok(())
}
