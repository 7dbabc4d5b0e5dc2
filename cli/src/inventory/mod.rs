//! Inventory and evidence: what an account has, as a folder of JSON lines with a manifest.

mod diff;
mod evidence;
mod extract;
mod folder;

use std::path::PathBuf;

use clap::ArgMatches;

use crate::connect::connect;
use crate::failure::Failure;
use crate::options::Options;
use crate::terminal::{note, progress};
use folder::Folder;

/// Runs `inventory`, or `inventory diff`.
pub(crate) async fn run(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    if let Some(("diff", matches)) = matches.subcommand() {
        let path = |name: &str| {
            matches
                .get_one::<PathBuf>(name)
                .cloned()
                .unwrap_or_default()
        };
        return diff::run(&path("old"), &path("new"), options);
    }
    let (folder, client, bar) = begin("inventory", matches, options)?;
    extract::all(&folder, &client.client, &bar).await?;
    bar.finish_and_clear();
    finish(&folder, matches, options)
}

/// Runs `evidence`.
pub(crate) async fn evidence(matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let (folder, client, bar) = begin("evidence", matches, options)?;
    evidence::all(&folder, &client.client, &bar).await?;
    bar.finish_and_clear();
    finish(&folder, matches, options)
}

type Begun = (Folder, crate::connect::Connected, indicatif::ProgressBar);

fn begin(kind: &str, matches: &ArgMatches, options: &Options) -> Result<Begun, Failure> {
    let path = matches
        .get_one::<PathBuf>("folder")
        .cloned()
        .unwrap_or_default();
    let folder = Folder::begin(&path, kind)?;
    let client = connect(options, true)?;
    Ok((folder, client, progress(options)))
}

fn finish(folder: &Folder, matches: &ArgMatches, options: &Options) -> Result<(), Failure> {
    let summary = folder.finish(matches.get_flag("csv"))?;
    note(options, &summary);
    Ok(())
}
