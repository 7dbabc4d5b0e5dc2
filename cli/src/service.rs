//! The commands about services: which there are, what their configs hold, and whether one is right.

use std::io::{self, Write};

use clap::ArgMatches;
use fivetran::services::{Family, Service, Severity, service, services};
use fivetran::{Field, Kind};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::flags;
use crate::options::Options;
use crate::output::{Columns, Output};

/// Runs a command about services.
pub(crate) fn run(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let output = Output::new(options)?;
    match matches.subcommand() {
        Some(("show", matches)) => show(find(matches)?, &output),
        Some(("check", matches)) => check(find(matches)?, matches),
        Some((_, matches)) => list(matches.get_one::<String>("search"), &output),
        None => Ok(()),
    }
}

fn find(matches: &ArgMatches) -> Result<&'static Service, Failure> {
    let name = matches
        .get_one::<String>("service")
        .map_or("", String::as_str);
    let families = [
        Family::Connections,
        Family::Destinations,
        Family::LogServices,
        Family::PrivateLinks,
    ];
    families
        .into_iter()
        .find_map(|family| service(family, name))
        .ok_or_else(|| {
            Failure::usage(format!(
                "there is no service `{name}`: `fivetran service list` lists all"
            ))
        })
}

fn list(search: Option<&String>, output: &Output) -> Result<(), Failure> {
    let search = search.map(|text| text.to_lowercase());
    let items: Vec<Value> = services()
        .filter(|service| {
            let name = service.display_name.unwrap_or_default().to_lowercase();
            search.as_ref().is_none_or(|text| {
                service.name.contains(text.as_str()) || name.contains(text.as_str())
            })
        })
        .map(|service| {
            json!({
                "service": service.name,
                "name": service.display_name,
                "family": service.family.as_str(),
                "fields": service.config_fields().count(),
            })
        })
        .filter(|item| output.wants(item))
        .collect();
    output.list(&items, &Columns::of_values())
}

fn show(service: &'static Service, output: &Output) -> Result<(), Failure> {
    let mut items = Vec::new();
    let mut add = |place: &str, field: &Field| {
        let mut notes = Vec::new();
        for (is, note) in [
            (field.required, "required"),
            (field.secret, "secret"),
            (field.read_only, "answered only"),
            (field.is_fixed(), "fixed after creation"),
            (field.is_deprecated(), "deprecated"),
        ] {
            if is {
                notes.push(note);
            }
        }
        items.push(json!({
            "field": format!("{place}{}", field.name),
            "type": type_of(field.kind),
            "notes": notes.join(", "),
            "default": field.default().map(|value| value.to_string()),
            "description": field.description,
        }));
    };
    service
        .config_fields()
        .for_each(|field| add("config.", field));
    service.auth.iter().for_each(|field| add("auth.", field));
    output.list(&items, &Columns::of_values())
}

fn type_of(kind: Kind) -> String {
    match kind {
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer | Kind::LongInteger => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Enum(values) => values.join(" | "),
        Kind::List(inner) => format!("list of {}", type_of(*inner)),
        Kind::Object(_) | Kind::Map(_) | Kind::FreeForm => "object".to_owned(),
        _ => "text".to_owned(),
    }
}

fn check(service: &'static Service, matches: &ArgMatches) -> Result<(), Failure> {
    let text = matches
        .get_one::<String>("config")
        .map_or("", String::as_str);
    let config = flags::json("--config", text, true)?;
    let Value::Object(config) = config else {
        return Err(Failure::usage("--config is not an object"));
    };
    let problems = if matches.get_flag("change") {
        service.check_config_change(&config)
    } else {
        service.check_config(&config)
    };
    let mut out = io::stdout().lock();
    let mut errors = 0;
    for problem in &problems {
        let severity = match problem.severity() {
            Severity::Error => {
                errors += 1;
                "error"
            }
            _ => "warning",
        };
        writeln!(out, "{severity}: {problem}")?;
    }
    out.flush()?;
    match errors {
        0 => Ok(()),
        _ => Err(Failure::Outcome(format!(
            "{errors} of {} problems are errors",
            problems.len()
        ))),
    }
}
