//! Reads the `x-` extensions of an operation that need more than a single check.

use super::mapping::Mapping;
use crate::diagnostic::Diagnostics;
use crate::model::Command;
use crate::read::node::Node;

/// The noun and the verb of the command. Both are empty if it is missing or wrong.
pub(super) fn read_command(reader: &mut Mapping<'_, '_>) -> Command {
    let text = reader.text("x-command", COMMAND);
    command(&text).unwrap_or_else(|| {
        // An empty text has its error already.
        if let Some(node) = reader.node.get("x-command").filter(|_| !text.is_empty()) {
            let what = format!("`x-command` of {} is not two words", reader.what);
            reader.problems.push(&node.at, what, COMMAND);
        }
        Command {
            noun: String::new(),
            verb: String::new(),
        }
    })
}

/// The other names of the command.
pub(super) fn read_command_aliases(reader: &mut Mapping<'_, '_>) -> Vec<Command> {
    let Some(list) = reader.node.get("x-command-aliases") else {
        return Vec::new();
    };
    let texts = read_texts("x-command-aliases", "commands", list, reader.problems);
    let mut commands = Vec::new();
    for (text, item) in texts.iter().zip(list.items()) {
        match command(text) {
            Some(command) => commands.push(command),
            None => {
                let what = format!("`{text}` of {} is not two words", reader.what);
                reader.problems.push(&item.at, what, COMMAND);
            }
        }
    }
    commands
}

const COMMAND: &str = "write `<noun> <verb>`, such as `connection sync`";

fn command(text: &str) -> Option<Command> {
    match text.split(' ').collect::<Vec<_>>().as_slice() {
        [noun, verb] if !noun.is_empty() && !verb.is_empty() => Some(Command {
            noun: (*noun).to_owned(),
            verb: (*verb).to_owned(),
        }),
        _ => None,
    }
}

pub(super) fn read_wire_version(reader: &mut Mapping<'_, '_>) -> u8 {
    let help = "write `1`, or `2` if the operation requires `version=2` in `Accept`";
    let Some(node) = reader.require("x-wire-version", help) else {
        return 1;
    };
    match node.as_i64() {
        Some(1) => 1,
        Some(2) => 2,
        _ => {
            let what = format!("`x-wire-version` of {} is neither 1 nor 2", reader.what);
            reader.problems.push(&node.at, what, help);
            1
        }
    }
}

pub(super) fn read_events(reader: &mut Mapping<'_, '_>) -> Vec<String> {
    let help = "list the webhook events that the operation causes, or write `[]`";
    let Some(node) = reader.require("x-webhook-events", help) else {
        return Vec::new();
    };
    read_texts("x-webhook-events", "events", node, reader.problems)
}

/// A list of texts.
pub(super) fn read_texts(
    key: &str,
    what: &str,
    list: &Node,
    problems: &mut Diagnostics,
) -> Vec<String> {
    let mut wrong = |node: &Node, expected: &str| {
        problems.push(
            &node.at,
            format!("`{key}` contains {}, not {expected}", node.kind()),
            format!("list the {what}, each as a string"),
        );
    };
    if list.as_array().is_none() {
        wrong(list, "a list");
    }
    let mut texts = Vec::new();
    for item in list.items() {
        match item.as_str() {
            Some(text) => texts.push(text.to_owned()),
            None => wrong(item, "a string"),
        }
    }
    texts
}
