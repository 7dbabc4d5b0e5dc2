//! The small set of tools: four that reach every granted operation without a tool for each.

use fivetran::services::{Family, service};
use fivetran::{Field, Operation};
use rmcp::model::{CallToolResult, Tool, ToolAnnotations};
use serde_json::{Value, json};

use super::answer::{failure, text};
use super::tools::{description, name, object};

pub(super) const SEARCH: &str = "search_operations";
pub(super) const DESCRIBE: &str = "describe_operation";
pub(super) const CALL: &str = "call_operation";
pub(super) const SERVICE: &str = "service_help";

/// The most operations that a search answers.
const MOST: usize = 15;

/// The four tools.
pub(super) fn tools() -> Vec<Tool> {
    let tool = |name: &'static str, text: &'static str, properties: Value, required: &[&str]| {
        let schema = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        Tool::new(name, text, object(schema))
    };
    let named =
        json!({ "type": "string", "description": "The name of an operation, from a search" });
    let read_only = || ToolAnnotations::new().read_only(true).open_world(false);
    vec![
        tool(
            SEARCH,
            "Find operations of the Fivetran API by words: list connections, pause, schema, webhook.",
            json!({ "words": { "type": "string" } }),
            &["words"],
        )
        .with_annotations(read_only()),
        tool(
            DESCRIBE,
            "Describe an operation: what it does, its arguments as a JSON Schema, and what a person must confirm.",
            json!({ "operation": named }),
            &["operation"],
        )
        .with_annotations(read_only()),
        tool(
            CALL,
            "Call an operation. Describe it first.",
            json!({
                "operation": named,
                "arguments": {
                    "type": "object",
                    "description": "Parameters of path and query by name, and the body as `body`",
                },
                "answer_fields": {
                    "type": "array",
                    "items": { "type": "string" },
                    "description": "Paths of the fields to answer, as status.sync_state. Without it, all.",
                },
                "confirmation": {
                    "type": "string",
                    "description": "The code that a person gave for this call. Leave it out at first.",
                },
            }),
            &["operation"],
        ),
        tool(
            SERVICE,
            "The fields of the config of a service, such as postgres or snowflake.",
            json!({ "service": { "type": "string" } }),
            &["service"],
        )
        .with_annotations(read_only()),
    ]
}

/// The operations that match words, the best first.
pub(super) fn search(offered: &[&'static Operation], words: &str) -> CallToolResult {
    let words: Vec<String> = words
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1)
        .map(|word| word.trim_end_matches('s').to_owned())
        .collect();
    let mut found: Vec<(usize, &Operation)> = offered
        .iter()
        .map(|operation| {
            let in_name = operation.command.to_lowercase();
            let in_text = format!("{} {}", operation.summary, operation.id).to_lowercase();
            let score = words.iter().map(|word| {
                2 * usize::from(in_name.contains(word.as_str()))
                    + usize::from(in_text.contains(word.as_str()))
            });
            (score.sum(), *operation)
        })
        .filter(|(score, _)| *score > 0)
        .collect();
    // Of two that match alike, the shorter one is the plainer one.
    found.sort_by_key(|(score, operation)| (usize::MAX - score, operation.command.len()));
    let more = found.len().saturating_sub(MOST);
    let mut lines: Vec<String> = found
        .into_iter()
        .take(MOST)
        .map(|(_, operation)| format!("{}: {}", name(operation), operation.summary))
        .collect();
    if lines.is_empty() {
        lines.push("No granted operation matches: use other words.".to_owned());
    }
    if more > 0 {
        lines.push(format!("and {more} more: use more words"));
    }
    text(lines.join("\n"))
}

/// What is known of an operation.
pub(super) fn describe(operation: &Operation) -> CallToolResult {
    let described = json!({
        "operation": name(operation),
        "description": description(operation),
        "request": format!("{} {}", operation.method.as_str(), operation.path),
        "arguments": operation.arguments_schema(),
    });
    text(described.to_string())
}

/// The fields of the config of a service.
pub(super) fn service_help(wanted: &str) -> CallToolResult {
    let families = [
        Family::Connections,
        Family::Destinations,
        Family::LogServices,
        Family::PrivateLinks,
    ];
    let Some(found) = families
        .into_iter()
        .find_map(|family| service(family, wanted))
    else {
        return failure(format!(
            "There is no service `{wanted}`: give its id, as google_sheets."
        ));
    };
    let required: Vec<&Field> = found
        .config_fields()
        .filter(|field| field.required)
        .collect();
    let names: Vec<&str> = required.iter().map(|field| field.name).collect();
    let help = json!({
        "service": found.name,
        "name": found.display_name,
        "family": found.family.as_str(),
        "always_required": names,
        "config": found.config_schema(),
        "auth": found.auth_schema(),
    });
    text(help.to_string())
}
