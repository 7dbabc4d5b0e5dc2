//! Runs the command of an operation: asks before something is lost, calls, and writes the answer.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use fivetran::{Access, Answer, Client, NamedCall, Operation, Preview, Upload};
use serde_json::Value;

use crate::connect::connect;
use crate::failure::Failure;
use crate::options::Options;
use crate::output::{Columns, Output};
use crate::terminal::{note, progress};
use crate::{flags, secrets, waiting};

/// Runs the command of an operation.
pub(crate) async fn operation(
    operation: &'static Operation,
    matches: &ArgMatches,
    options: &Options,
) -> Result<(), Failure> {
    let output = Output::new(options)?;
    let arguments = flags::read(operation, matches)?;
    let connected = connect(options, false)?;
    let client = &connected.client;
    let mut call = client.call(operation).arguments(arguments.clone());
    for field in operation.files {
        if let Some(path) = matches.get_one::<PathBuf>(&format!("file:{}", field.name)) {
            let content = std::fs::read(path).map_err(Failure::of_file(path))?;
            let name = path
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            call = call.file(field.name, Upload::new(name, content));
        }
    }
    if options.dry_run && operation.access == Access::Write {
        return Ok(writeln!(io::stdout(), "{}", shown(&call)?)?);
    }
    confirm(&call.clone().preview()?, options)?;
    if matches
        .try_get_one::<bool>("wait")
        .is_ok_and(|wait| wait == Some(&true))
    {
        let limit = matches
            .get_one::<u64>("wait-limit")
            .copied()
            .map(Duration::from_secs);
        return waiting::started(client, operation, &arguments, limit, options, &output).await;
    }
    match operation.answer {
        Answer::File => file(call).await,
        Answer::Page(kind) => {
            let columns = Columns::of(*kind);
            let all = matches.get_flag("all");
            list(operation, call, all, options, &output, &columns).await
        }
        _ => one(operation, call, options, &output).await,
    }
}

/// The request of a call as text, without its secrets.
fn shown(call: &NamedCall) -> Result<String, Failure> {
    let preview = call.clone().preview()?;
    let mut text = format!("{} {}", preview.method, preview.url);
    if let Some(body) = &preview.body {
        let body = serde_json::to_string_pretty(body).map_err(io::Error::from)?;
        text.push_str(&format!("\n{body}"));
    }
    if let Some(what) = &preview.destructive {
        text.push_str(&format!("\nThis would ask before: {what}"));
    }
    Ok(text)
}

/// Asks before something is lost or interrupted. Without a terminal nobody can answer.
pub(crate) fn confirm(preview: &Preview, options: &Options) -> Result<(), Failure> {
    let Some(what) = preview.destructive.as_ref().filter(|_| !options.yes) else {
        return Ok(());
    };
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::Unconfirmed(format!(
            "{what}\nGive --yes to do it all the same"
        )));
    }
    eprintln!("{} {}\n{what}", preview.method, preview.url);
    let answer = dialoguer::Confirm::new()
        .with_prompt("Do it?")
        .default(false)
        .interact_opt();
    match answer {
        Ok(Some(true)) => Ok(()),
        _ => Err(Failure::Unconfirmed("nothing was done".to_owned())),
    }
}

/// Writes a file to standard output. A terminal gets none.
async fn file(call: NamedCall) -> Result<(), Failure> {
    if io::stdout().is_terminal() {
        return Err(Failure::usage(
            "this is a file: send it into one, with `> FILE`",
        ));
    }
    let answer = call.send_for_file().await?;
    Ok(io::stdout().write_all(answer.data())?)
}

async fn one(
    operation: &Operation,
    call: NamedCall,
    options: &Options,
    output: &Output,
) -> Result<(), Failure> {
    let answer = call.send().await?;
    let message = answer.message().map(str::to_owned);
    let mut data = answer.into_data();
    if data.is_null() {
        if let Some(message) = message {
            note(options, &message);
        }
        return Ok(());
    }
    let hidden = !options.show_secrets && secrets::hide(operation, &mut data);
    match data {
        Value::Array(items) => output.list(&items, &Columns::of_values())?,
        data => output.one(&data)?,
    }
    if hidden {
        note(options, "a secret is hidden: --show-secrets shows it");
    }
    Ok(())
}

/// A list: one page, or all of it. What came before a failure is written.
async fn list(
    operation: &Operation,
    call: NamedCall,
    all: bool,
    options: &Options,
    output: &Output,
    columns: &Columns,
) -> Result<(), Failure> {
    let mut items = Vec::new();
    let mut more = false;
    let mut failed = None;
    if all {
        let bar = progress(options);
        let mut stream = call.stream();
        loop {
            match stream.try_next().await {
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
            bar.set_message(format!("{} items", items.len()));
        }
        bar.finish_and_clear();
    } else {
        let page = call.send().await?.into_data();
        more = page
            .get("next_cursor")
            .is_some_and(|cursor| !cursor.is_null());
        if let Some(Value::Array(of_page)) = page.get("items") {
            items.clone_from(of_page);
        }
    }
    let came = items.len();
    items.retain(|item| output.wants(item));
    let mut hidden = false;
    for item in &mut items {
        hidden |= !options.show_secrets && secrets::hide(operation, item);
    }
    output.list(&items, columns)?;
    if hidden {
        note(options, "secrets are hidden: --show-secrets shows them");
    }
    if more {
        note(options, "there are more: --all gets all pages");
    }
    match failed {
        None => Ok(()),
        Some(error) => {
            note(options, &format!("these are the first {came} items only"));
            Err(error.into())
        }
    }
}

/// All items of a list, by the id of its operation.
pub(crate) async fn all_items(
    client: &Client,
    operation: &str,
    arguments: Value,
) -> fivetran::Result<Vec<Value>> {
    let mut items = Vec::new();
    let mut stream = client.call(operation).arguments(arguments).stream();
    while let Some(item) = stream.try_next().await? {
        items.push(item);
    }
    Ok(items)
}
