//! Tells what a service takes, and what is wrong with a config for it, without a call.
//!
//! ```text
//! cargo run --features services --example check_config -- postgres < config.json
//! ```
//!
//! Without anything on the standard input it lists the fields.

use std::error::Error;
use std::io::{Read, Write};

use fivetran::services::{Family, Kind, Service, service};
use serde_json::{Map, Value};

/// Lists the fields of a config, one a line: its name, what it is, and what it is for.
pub(crate) fn describe(service: &Service, out: &mut impl Write) -> std::io::Result<()> {
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

/// Writes what is wrong, and tells whether anything is.
pub(crate) fn check(
    service: &Service,
    config: &Map<String, Value>,
    out: &mut impl Write,
) -> std::io::Result<bool> {
    let problems = service.check_config(config);
    for problem in &problems {
        writeln!(out, "{problem}")?;
    }
    Ok(problems.is_empty())
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
