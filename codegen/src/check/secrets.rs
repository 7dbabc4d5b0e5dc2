//! Whether everything that looks like a secret says whether it is one.

use crate::bundle::Bundle;
use crate::diagnostic::Diagnostics;
use crate::node::Node;

/// Parts of names that tell of a secret.
const TELLING: &[&str] = &[
    "secret",
    "password",
    "passphrase",
    "token",
    "credential",
    "private_key",
    "auth_json",
];

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let schemas = bundle.document.at_path(&["components", "schemas"]);
    for (schema, entry) in schemas.into_iter().flat_map(Node::entries) {
        let properties = entry.node.get("properties");
        for (name, entry) in properties.into_iter().flat_map(Node::entries) {
            let node = &entry.node;
            let lower = name.to_lowercase();
            let could_hold_one = matches!(
                node.get("type").and_then(Node::as_str),
                Some("string" | "object")
            );
            let says = node.get("x-secret").is_some()
                || node.get("format").and_then(Node::as_str) == Some("password");
            if could_hold_one && !says && TELLING.iter().any(|part| lower.contains(part)) {
                problems.push(
                    &entry.key_at,
                    format!("`{schema}.{name}` looks like a secret and does not say whether it is"),
                    "write `format: password` for a secret string, `x-secret: true` for a free-form object with secrets, or `x-secret: false`",
                );
            }
        }
    }
}
