//! How results are written: as tables, JSON, JSON lines, CSV or YAML; all of a result or some fields.

mod columns;
mod filter;
mod table;
mod value;

use std::io::{self, IsTerminal, Write};

use serde_json::Value;

pub(crate) use columns::Columns;
use filter::Filter;
pub(crate) use table::csv;
pub(crate) use value::at;

use crate::failure::Failure;
use crate::options::{Format, Options};

/// Writes results in the form that is asked for.
pub(crate) struct Output {
    format: Format,
    fields: Vec<String>,
    filters: Vec<Filter>,
    width: usize,
}

impl Output {
    pub(crate) fn new(options: &Options) -> Result<Self, Failure> {
        let is_terminal = io::stdout().is_terminal();
        let format = options.format.unwrap_or(if is_terminal {
            Format::Table
        } else {
            Format::Json
        });
        let filters = options.filters.iter().map(|text| Filter::parse(text));
        Ok(Self {
            format,
            fields: options.fields.clone(),
            filters: filters.collect::<Result<_, _>>()?,
            width: width(),
        })
    }

    /// Whether an item is asked for.
    pub(crate) fn wants(&self, item: &Value) -> bool {
        self.filters.iter().all(|filter| filter.matches(item))
    }

    /// Writes a list.
    pub(crate) fn list(&self, items: &[Value], columns: &Columns) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match self.format {
            Format::Json => {
                let items: Vec<Value> = items.iter().map(|item| self.picked(item)).collect();
                serde_json::to_writer_pretty(&mut out, &items).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::JsonLines => {
                for item in items {
                    writeln!(out, "{}", self.picked(item))?;
                }
            }
            Format::Yaml => {
                let items: Vec<Value> = items.iter().map(|item| self.picked(item)).collect();
                write!(out, "{}", yaml(&Value::Array(items))?)?;
            }
            Format::Csv => table::csv(&mut out, items, &columns.all(&self.fields, items))?,
            Format::Table => {
                let names = columns.fitting(&self.fields, items, self.width);
                table::rows(&mut out, items, &names, self.width)?;
            }
        }
        Ok(out.flush()?)
    }

    /// Writes one thing.
    pub(crate) fn one(&self, value: &Value) -> Result<(), Failure> {
        let value = self.picked(value);
        let mut out = io::stdout().lock();
        match self.format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut out, &value).map_err(io::Error::from)?;
                writeln!(out)?;
            }
            Format::JsonLines => writeln!(out, "{value}")?,
            Format::Yaml => write!(out, "{}", yaml(&value)?)?,
            Format::Csv => {
                let columns = Columns::of_values().all(&self.fields, std::slice::from_ref(&value));
                table::csv(&mut out, std::slice::from_ref(&value), &columns)?;
            }
            Format::Table => table::pairs(&mut out, &value, self.width)?,
        }
        Ok(out.flush()?)
    }

    /// A value with the fields that are asked for alone.
    fn picked(&self, value: &Value) -> Value {
        if self.fields.is_empty() {
            return value.clone();
        }
        let fields = self.fields.iter();
        fields
            .map(|path| (path.clone(), at(value, path).cloned().unwrap_or_default()))
            .collect()
    }
}

fn yaml(value: &Value) -> Result<String, Failure> {
    serde_yaml::to_string(value).map_err(|error| Failure::from(io::Error::other(error)))
}

/// The width of the terminal, in columns.
fn width() -> usize {
    let columns = std::env::var("COLUMNS")
        .ok()
        .and_then(|text| text.parse().ok());
    let measured = comfy_table::Table::new().width().map(usize::from);
    columns.or(measured).unwrap_or(120)
}
