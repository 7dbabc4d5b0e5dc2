//! Checks that the spec says of each suspicious name whether it is a secret.

use crate::diagnostic::Diagnostics;
use crate::read::bundle::Bundle;
use crate::read::node::Node;
use crate::secrecy::looks_secret;

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    parameters(&bundle.document, problems);
    let schemas = bundle.document.at_path(&["components", "schemas"]);
    for (schema, entry) in schemas.into_iter().flat_map(Node::entries) {
        let properties = entry.node.get("properties");
        for (name, entry) in properties.into_iter().flat_map(Node::entries) {
            let node = &entry.node;
            let ty = node.get("type").and_then(Node::as_str);
            let could_hold_one = match ty {
                Some("boolean" | "integer" | "number") => false,
                // What is referred to can be an enum or an object of secrets: the name does not say.
                Some(_) | None => true,
            };
            if let Some(mark) = node.get("x-secret") {
                check_mark(mark, name, node, problems);
            }
            let says = node.get("x-secret").is_some() || is_password(node);
            if could_hold_one && !says && looks_secret(name) {
                problems.push(
                    &entry.key_at,
                    format!("`{schema}.{name}` looks like a secret, but the spec does not say whether it is one"),
                    "write `format: password` for a secret string, `x-secret: true` for a free-form object with secrets, or `x-secret: false`",
                );
            }
        }
    }
}

/// Parameters are part of the URL, which proxies and logs keep: none may be a secret.
fn parameters(document: &Node, problems: &mut Diagnostics) {
    let paths = document.get("paths").into_iter().flat_map(Node::entries);
    let shared = document.at_path(&["components", "parameters"]);
    let inline = paths.flat_map(|(_, item)| {
        let operations = item.node.entries().map(|(_, entry)| &entry.node);
        operations
            .chain([&item.node])
            .filter_map(|node| node.get("parameters"))
    });
    let inline = inline.flat_map(Node::items);
    let shared = shared.into_iter().flat_map(Node::entries);
    for parameter in inline.chain(shared.map(|(_, entry)| &entry.node)) {
        let Some(name) = parameter.get("name").and_then(Node::as_str) else {
            continue;
        };
        let type_name = parameter
            .at_path(&["schema", "type"])
            .and_then(Node::as_str);
        let can_be_one = !matches!(type_name, Some("boolean" | "integer" | "number"));
        if can_be_one && looks_secret(name) && parameter.get("x-secret").is_none() {
            problems.push(
                &parameter.at,
                format!("the parameter `{name}` looks like a secret, which must not be in a URL"),
                "send it in the body, or write `x-secret: false` if it is none",
            );
        }
    }
}

/// Whether a value, or what it holds as a list or a map, is a secret string.
fn is_password(node: &Node) -> bool {
    node.get("format").and_then(Node::as_str) == Some("password")
        || ["items", "additionalProperties"]
            .iter()
            .any(|key| node.get(key).is_some_and(is_password))
}

/// A mark that has no effect must not look as if it had one.
fn check_mark(mark: &Node, name: &str, node: &Node, problems: &mut Diagnostics) {
    let is_free_form = node.get("additionalProperties").and_then(Node::as_bool) == Some(true);
    match mark.as_bool() {
        Some(true) if !is_free_form => problems.push(
            &mark.at,
            "`x-secret: true` is on something other than a free-form object",
            "write `format: password` on a string, including one inside a list or a map",
        ),
        Some(false) if !looks_secret(name) => problems.push(
            &mark.at,
            format!("`x-secret: false` has no effect: `{name}` does not look like a secret"),
            "remove it",
        ),
        Some(false) if is_password(node) => problems.push(
            &mark.at,
            "`x-secret: false` is on a secret",
            "remove it, or `format: password`",
        ),
        _ => {}
    }
}
