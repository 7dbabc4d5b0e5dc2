//! The tools: which operations an agent is offered, and what it is told of each.

use std::sync::Arc;

use fivetran::{Access, Grant, Grants, Idempotence, Operation, When, operations};
use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Value, json};

/// The argument that names the fields of the answer to keep.
pub(super) const FIELDS: &str = "answer_fields";

/// The argument with the code of a confirmation.
pub(super) const CONFIRMATION: &str = "confirmation";

/// The operations that an agent can call at all: its areas are granted, and what it always needs.
pub(super) fn offered(grants: &Grants) -> Vec<&'static Operation> {
    operations()
        .iter()
        .copied()
        .filter(|operation| {
            let own = grants.of(operation.capability) >= Grant::needed(operation);
            let mut others = operation.also_reads.iter();
            let mut always = operation
                .powers
                .iter()
                .filter(|used| matches!(used.when, When::Always | When::Answered(_)));
            own && others.all(|area| grants.of(area) >= Grant::Read)
                && always.all(|used| grants.has(operation.capability, used.power))
                && operation.files.is_empty()
                && !matches!(operation.answer, fivetran::Answer::File)
        })
        .collect()
}

/// The name of the tool of an operation.
pub(super) fn name(operation: &Operation) -> String {
    operation.command.replace([' ', '-'], "_")
}

/// The tool of an operation.
pub(super) fn tool(operation: &Operation) -> Tool {
    let mut schema = operation.arguments_schema();
    if operation.destructive().next().is_some() {
        schema["properties"][CONFIRMATION] = json!({
            "type": "string",
            "description": "The code that a person gave for this call. Leave it out at first.",
        });
    }
    schema["properties"][FIELDS] = json!({
        "type": "array",
        "items": { "type": "string" },
        "description": "Paths of the fields to answer, as status.sync_state. Without it, all.",
    });
    // The host knows the dialect.
    if let Value::Object(schema) = &mut schema {
        schema.shift_remove("$schema");
        schema.shift_remove("title");
    }
    let is_read = operation.access == Access::Read;
    let mut hints = ToolAnnotations::with_title(operation.summary).read_only(is_read);
    if !is_read {
        hints = hints
            .destructive(operation.destructive().next().is_some())
            .idempotent(matches!(operation.idempotent, Idempotence::Always));
    }
    Tool::new(name(operation), description(operation), object(schema))
        .with_annotations(hints.open_world(false))
}

/// What the agent is told of an operation.
pub(super) fn description(operation: &Operation) -> String {
    let mut text = format!("{}.", operation.summary.trim_end_matches('.'));
    for used in operation.destructive() {
        let when = match used.when {
            When::Sent(path, _) => format!(" with `{}`", path.join(".")),
            _ => String::new(),
        };
        text.push_str(&format!(" A person must confirm it{when}: {}", used.what));
    }
    text
}

/// An object as the protocol wants it.
pub(super) fn object(value: Value) -> Arc<JsonObject> {
    match value {
        Value::Object(object) => Arc::new(object),
        _ => Arc::default(),
    }
}
