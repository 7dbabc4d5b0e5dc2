//! What is known of an operation, as a page of text.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use clap::ArgMatches;
use fivetran::{Field, Idempotence, Kind, Operation, When, command, operation};

use crate::failure::Failure;

/// Shows the page of an operation.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let words: Vec<&str> = matches
        .get_many::<String>("name")
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let name = words.join(" ");
    let found = operation(&name).or_else(|| command(&name)).ok_or_else(|| {
        Failure::usage(format!(
            "there is no operation `{name}`: give its id or its command"
        ))
    })?;
    let mut out = io::stdout().lock();
    out.write_all(page(found).as_bytes())?;
    Ok(out.flush()?)
}

fn page(operation: &Operation) -> String {
    let mut page = format!(
        "{}\n\n  command    fivetran {}\n  request    {} {}\n  id         {}\n  area       {}\n",
        operation.summary,
        operation.command,
        operation.method.as_str(),
        operation.path,
        operation.id,
        operation.capability,
    );
    let repeated = match operation.idempotent {
        Idempotence::Always => "changes nothing more",
        Idempotence::Never => "does it again",
        _ => "depends on what is sent",
    };
    let _ = writeln!(page, "  repeating  {repeated}");
    for pool in operation.rate_pools {
        let _ = writeln!(page, "  counts in  {}", pool.pool);
    }
    fields(&mut page, "Path", operation.path_parameters);
    fields(&mut page, "Query", operation.query_parameters);
    if let Some(Kind::Object(body)) = operation.body {
        fields(&mut page, "Body", body);
    }
    if !operation.powers.is_empty() {
        page.push_str("\nPowers\n");
        for used in operation.powers {
            let when = match used.when {
                When::Sent(path, _) => format!(" with {}", path.join(".")),
                _ => String::new(),
            };
            let _ = writeln!(page, "  {}{when}: {}", used.power, used.what);
        }
    }
    page
}

fn fields(page: &mut String, title: &str, fields: &[Field]) {
    if fields.is_empty() {
        return;
    }
    let _ = writeln!(page, "\n{title}");
    for field in fields {
        let required = if field.required { ", required" } else { "" };
        let secret = if field.secret { ", secret" } else { "" };
        let _ = writeln!(
            page,
            "  {} ({}{required}{secret})",
            field.name,
            noun(field.kind)
        );
        if !field.description.is_empty() {
            let _ = writeln!(page, "      {}", field.description);
        }
    }
}

fn noun(kind: Kind) -> String {
    match kind {
        Kind::Timestamp => "time".to_owned(),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Integer | Kind::LongInteger => "whole number".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Enum(values) => values.join(" | "),
        Kind::List(inner) => format!("list of {}", noun(*inner)),
        Kind::Object(_) | Kind::Map(_) | Kind::FreeForm => "object".to_owned(),
        Kind::Any => "any JSON".to_owned(),
        _ => "text".to_owned(),
    }
}
