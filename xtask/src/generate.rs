//! `cargo xtask generate`: compiles the spec into the source of the client.

use std::collections::BTreeMap;
use std::time::Instant;

use fivetran_codegen::{CLIENT, Output, TESTS};
use serde_json::{Value, json};

use crate::console::Message;
use crate::difference::Difference;
use crate::error::Error;
use crate::files::{self, Change, Kind};
use crate::spec::{self, Invalid};
use crate::swap::{Content, Swap};
use crate::workspace::Workspace;

/// The folders in which all files are generated.
const FOLDERS: [&str; 2] = [CLIENT, TESTS];

pub(crate) fn run(workspace: &Workspace, check: bool) -> Result<Message, Error> {
    let start = Instant::now();
    let scratch = workspace.scratch();
    let swap = Swap::new(&workspace.root, &scratch);
    if workspace.is_locked() {
        swap.recover().map_err(Error::Recover)?;
    }
    let source = spec::read(&workspace.root).map_err(Error::ReadSpec)?;
    let output = match fivetran_codegen::generate(&source) {
        Ok(output) => output,
        Err(problems) => return Err(Error::Spec(Box::new(Invalid { problems, source }))),
    };
    let changes =
        files::compare(&workspace.root, &FOLDERS, &output.files).map_err(Error::ReadGenerated)?;
    if check && !changes.is_empty() {
        return Err(Error::OutOfDate(Difference(changes)));
    }
    let folders = new_folders(&output, &changes);
    if !folders.is_empty() {
        swap.replace(&folders).map_err(Error::WriteGenerated)?;
    }
    Ok(summary(&output, &changes, start.elapsed().as_secs_f32()))
}

/// The folders in which something changes, with all their files.
fn new_folders<'a>(
    output: &'a Output,
    changes: &'a [Change],
) -> BTreeMap<&'static str, BTreeMap<&'a str, Content<'a>>> {
    let mut folders = BTreeMap::new();
    for folder in FOLDERS {
        let is_inside = |path: &str| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        if !changes.iter().any(|change| is_inside(&change.path)) {
            continue;
        }
        let mut files: BTreeMap<&str, Content<'_>> = output
            .files
            .keys()
            .filter(|path| is_inside(path))
            .map(|path| (&**path, Content::Same))
            .collect();
        for change in changes.iter().filter(|change| is_inside(&change.path)) {
            if let Some(text) = &change.after {
                files.insert(&change.path, Content::New(text));
            }
        }
        folders.insert(folder, files);
    }
    folders
}

fn summary(output: &Output, changes: &[Change], seconds: f32) -> Message {
    let count = |kind: Kind| {
        changes
            .iter()
            .filter(|change| change.kind() == kind)
            .count()
    };
    let [new, other, gone] = [Kind::Added, Kind::Changed, Kind::Removed].map(count);
    let mut text = format!(
        "{} operations, {} types, {} services; {} files: {new} added, {other} changed, {gone} removed; {seconds:.2} s",
        output.operations,
        output.types,
        output.services,
        output.files.len(),
    );
    let mut objects: Vec<Value> = Vec::new();
    for change in changes {
        let kind = change.kind().to_string();
        text.push_str(&format!("\n  {kind} {}", change.path));
        objects.push(json!({ "kind": "change", "file": change.path, "change": kind }));
    }
    objects.push(json!({
        "kind": "generated",
        "operations": output.operations,
        "types": output.types,
        "services": output.services,
        "files": output.files.len(),
        "added": new,
        "changed": other,
        "removed": gone,
    }));
    Message { text, objects }
}
