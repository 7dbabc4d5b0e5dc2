//! Waits for what a command started, and says how it ended.

use std::collections::BTreeMap;
use std::time::Duration;

use clap::ArgMatches;
use fivetran::{Client, Operation, RunOutcome, SyncOutcome};
use serde_json::Value;

use crate::connect::connect;
use crate::failure::Failure;
use crate::options::Options;
use crate::output::Output;
use crate::terminal::progress;

/// How often the state is looked at: first, and after a while.
const POLLING: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(30));

/// Starts what an operation starts, and waits for its end.
pub(crate) async fn started(
    client: &Client,
    operation: &Operation,
    arguments: &Value,
    limit: Option<Duration>,
    options: &Options,
    output: &Output,
) -> Result<(), Failure> {
    let body = &arguments["body"];
    let id = |name: &str| arguments[name].as_str().unwrap_or_default().to_owned();
    let bar = progress(options);
    bar.set_message("waiting");
    let (first, longest) = POLLING;
    let limit = limit.unwrap_or(Duration::from_secs(24 * 60 * 60));
    let outcome = match operation.id {
        "run_transformation" => {
            let full = body["full_refresh"].as_bool().unwrap_or(false);
            let waiting = client
                .transformations()
                .run_and_wait(id("transformation_id"));
            let waiting = waiting.full_refresh(full).with_polling(first, longest);
            Ended::Run(waiting.with_time_limit(limit).send().await?)
        }
        "resync_connection" => {
            let mut waiting = client.connections().resync_and_wait(id("connection_id"));
            if let Value::Object(scope) = &body["scope"] {
                let names = |tables: &Value| {
                    let tables = tables.as_array().into_iter().flatten();
                    tables
                        .filter_map(Value::as_str)
                        .map(str::to_owned)
                        .collect::<Vec<_>>()
                };
                let scope = scope
                    .iter()
                    .map(|(schema, tables)| (schema.clone(), names(tables)));
                waiting = waiting.scope(scope.collect::<BTreeMap<_, _>>());
            }
            let waiting = waiting.with_polling(first, longest).with_time_limit(limit);
            Ended::Sync(waiting.send().await?)
        }
        _ => {
            let force = body["force"].as_bool().unwrap_or(false);
            let waiting = client
                .connections()
                .sync_and_wait(id("connection_id"))
                .force(force);
            let waiting = waiting.with_polling(first, longest).with_time_limit(limit);
            Ended::Sync(waiting.send().await?)
        }
    };
    bar.finish_and_clear();
    outcome.tell(output)
}

/// Waits for the sync of a connection that somebody else started.
pub(crate) async fn sync(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let output = Output::new(options)?;
    let connected = connect(options, false)?;
    let id = matches
        .get_one::<String>("connection")
        .cloned()
        .unwrap_or_default();
    let (first, longest) = POLLING;
    let mut waiting = connected
        .client
        .connections()
        .wait_for_sync(id)
        .with_polling(first, longest);
    if let Some(time) = matches.get_one::<String>("since") {
        waiting = waiting.since(time.as_str());
    }
    if let Some(seconds) = matches.get_one::<u64>("wait-limit") {
        waiting = waiting.with_time_limit(Duration::from_secs(*seconds));
    }
    let bar = progress(options);
    bar.set_message("waiting");
    let outcome = waiting.send().await?;
    bar.finish_and_clear();
    Ended::Sync(outcome).tell(&output)
}

enum Ended {
    Sync(SyncOutcome),
    Run(RunOutcome),
}

impl Ended {
    fn tell(&self, output: &Output) -> Result<(), Failure> {
        let (is_success, text, value) = match self {
            Self::Sync(outcome) => (
                outcome.is_success(),
                outcome.to_string(),
                serde_json::to_value(outcome),
            ),
            Self::Run(outcome) => (
                outcome.is_success(),
                outcome.to_string(),
                serde_json::to_value(outcome),
            ),
        };
        output.one(&value.map_err(std::io::Error::from)?)?;
        if is_success {
            Ok(())
        } else {
            Err(Failure::Outcome(text))
        }
    }
}
