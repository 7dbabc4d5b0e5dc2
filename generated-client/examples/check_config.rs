//! Lists the fields of a service, and checks a config for it, without calling the API.
//!
//! ```text
//! cargo run --features services --example check_config -- postgres < config.json
//! ```
//!
//! With an empty standard input it lists the fields.

use std::error::Error;
use std::io::{Read, Write};

use fivetran::services::{Family, Kind, Problem, Service, Severity, service};
use serde_json::{Map, Value};

/// Lists the fields of a config, one per line: name, type and description.
pub(crate) fn describe(service: &Service, out: &mut impl Write) -> std::io::Result<()> {
    if !service.has_known_fields() {
        writeln!(
            out,
            "no fields of `{}` are known; it may take some",
            service.name
        )?;
    }
    for field in service.config_fields().filter(|field| !field.read_only) {
        let marks = [(field.required, " required"), (field.secret, " secret")];
        let marks: String = marks
            .iter()
            .filter_map(|(holds, mark)| holds.then_some(*mark))
            .collect();
        let kind = match field.kind {
            Kind::Enum(values) => values.join("|"),
            other => format!("{other:?}").to_lowercase(),
        };
        let kind = kind.split('(').next().unwrap_or_default();
        writeln!(
            out,
            "{} <{kind}>{marks} - {}",
            field.name, field.description
        )?;
    }
    Ok(())
}

/// Writes the problems. Returns whether the config is free of errors; warnings do not count.
pub(crate) fn check(
    service: &Service,
    config: &Map<String, Value>,
    out: &mut impl Write,
) -> std::io::Result<bool> {
    let problems = service.check_config(config);
    for problem in &problems {
        let word = match problem.severity() {
            Severity::Warning => "warning: ",
            _ => "",
        };
        writeln!(out, "{word}{problem}")?;
    }
    let is_error = |problem: &Problem| problem.severity() == Severity::Error;
    Ok(!problems.iter().any(is_error))
}

fn main() -> Result<(), Box<dyn Error>> {
    let name = std::env::args()
        .nth(1)
        .ok_or("usage: check_config SERVICE")?;
    let service = service(Family::Connections, &name).ok_or("there is no such service")?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut out = std::io::stdout();
    if text.trim().is_empty() {
        describe(service, &mut out)?;
    } else if !check(service, &serde_json::from_str(&text)?, &mut out)? {
        std::process::exit(1);
    }
    Ok(())
}
