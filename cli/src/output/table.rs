//! Tables for people, and CSV.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;

use super::value::{at, cell};

fn table(width: usize) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table
}

fn write(out: &mut impl Write, table: &Table) -> io::Result<()> {
    for line in table.to_string().lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A row for each item.
pub(super) fn rows(
    out: &mut impl Write,
    items: &[Value],
    columns: &[String],
    width: usize,
) -> io::Result<()> {
    let mut table = table(width);
    let heads = columns
        .iter()
        .map(|name| name.replace('_', " ").to_uppercase());
    table.set_header(heads.map(|head| head.replace("STATUS.", "")));
    for item in items {
        table.add_row(columns.iter().map(|name| cell(at(item, name))));
    }
    write(out, &table)
}

/// A row for each field of one thing, nested ones too.
pub(super) fn pairs(out: &mut impl Write, value: &Value, width: usize) -> io::Result<()> {
    let mut table = table(width);
    let mut rows = Vec::new();
    flatten(value, String::new(), &mut rows);
    for (path, text) in rows {
        table.add_row([path, text]);
    }
    write(out, &table)
}

fn flatten(value: &Value, path: String, rows: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            for (name, value) in object {
                let path = match path.as_str() {
                    "" => name.clone(),
                    _ => format!("{path}.{name}"),
                };
                flatten(value, path, rows);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (number, item) in items.iter().enumerate() {
                flatten(item, format!("{path}[{number}]"), rows);
            }
        }
        Value::Null => {}
        other => rows.push((path, cell(Some(other)))),
    }
}

/// Comma-separated values, with the names of the columns in the first line.
pub(crate) fn csv(out: &mut impl Write, items: &[Value], columns: &[String]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(columns)?;
    for item in items {
        writer.write_record(columns.iter().map(|name| cell(at(item, name))))?;
    }
    writer.flush()
}
