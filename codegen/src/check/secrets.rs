//! Checks that the spec says of each suspicious name whether it is a secret.

use crate::diagnostic::Diagnostics;
use crate::read::bundle::Bundle;
use crate::read::node::Node;
use crate::secrecy::looks_secret;

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let schemas = bundle.document.at_path(&["components", "schemas"]);
    for (schema, entry) in schemas.into_iter().flat_map(Node::entries) {
        let properties = entry.node.get("properties");
        for (name, entry) in properties.into_iter().flat_map(Node::entries) {
            let node = &entry.node;
            let ty = node.get("type").and_then(Node::as_str);
            let could_hold_one = match ty {
                Some("boolean" | "integer" | "number") => false,
                Some(_) => true,
                None => node.get("allOf").is_none(),
            };
            if let Some(mark) = node.get("x-secret") {
                check_mark(mark, node, problems);
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

/// Whether a value, or what it holds as a list or a map, is a secret string.
fn is_password(node: &Node) -> bool {
    node.get("format").and_then(Node::as_str) == Some("password")
        || ["items", "additionalProperties"]
            .iter()
            .any(|key| node.get(key).is_some_and(is_password))
}

/// A mark that has no effect must not look as if it had one.
fn check_mark(mark: &Node, node: &Node, problems: &mut Diagnostics) {
    let is_free_form = node.get("additionalProperties").and_then(Node::as_bool) == Some(true);
    match mark.as_bool() {
        Some(true) if !is_free_form => problems.push(
            &mark.at,
            "`x-secret: true` is on something other than a free-form object",
            "write `format: password` on a string, including one inside a list or a map",
        ),
        None => problems.push(
            &mark.at,
            format!("`x-secret` is {}, not `true` or `false`", mark.kind()),
            "write `true` or `false`",
        ),
        Some(_) => {}
    }
}
