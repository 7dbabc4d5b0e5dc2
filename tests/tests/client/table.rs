//! The table of operations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fivetran::types::WebhookEvent;
use fivetran::{Access, Method, Stability, WireVersion};
use fivetran_tests::snapshot;

/// One line an operation: a reviewer sees what changed about it.
#[test]
fn operations() {
    let mut text = String::new();
    for operation in fivetran::operations() {
        let pools: Vec<String> = operation
            .rate_pools
            .iter()
            .map(|used| match used.unless_false {
                Some(field) => format!("{}?{field}", used.pool),
                None => used.pool.to_owned(),
            })
            .collect();
        let mut words = vec![
            format!("{} {}", operation.method.as_str(), operation.path),
            operation.id.to_owned(),
            format!("`{}`", operation.command),
            format!("{}:{:?}", operation.capability, operation.access).to_lowercase(),
            operation.acts_on.to_owned(),
            pools.join("+"),
        ];
        for (holds, word) in [
            (operation.wire_version == WireVersion::V2, "v2"),
            (operation.destructive.is_some(), "destructive"),
            (operation.idempotent, "idempotent"),
            (operation.takes_long, "takes-long"),
            (operation.paged, "paged"),
            (operation.deprecated, "deprecated"),
            (operation.stability == Stability::Preview, "preview"),
            (!operation.authenticated, "public"),
            (operation.sends_secrets, "sends-secrets"),
            (operation.answers_secrets, "answers-secrets"),
            (operation.rejects_empty_body, "rejects-empty"),
            (!operation.aliases.is_empty(), "has-aliases"),
        ] {
            if holds {
                words.push(word.to_owned());
            }
        }
        words.extend(
            operation
                .webhook_events
                .iter()
                .map(|event| format!("!{event}")),
        );
        let _ = writeln!(text, "{}", words.join(" | "));
    }
    snapshot::assert("", "operations", &text);
}

#[test]
fn rate_pools() {
    let text = format!("{:#?}", fivetran::rate_pools());
    snapshot::assert("", "rate-pools", &text);
}

#[test]
fn what_it_names_exists() {
    let pools: BTreeSet<_> = fivetran::rate_pools()
        .iter()
        .map(|pool| pool.name)
        .collect();
    let capabilities: BTreeSet<_> = fivetran::capabilities()
        .iter()
        .map(|known| known.name)
        .collect();
    let mut used_capabilities = BTreeSet::new();
    for operation in fivetran::operations() {
        assert!(!operation.rate_pools.is_empty(), "{}", operation.id);
        for used in operation.rate_pools {
            assert!(pools.contains(used.pool), "{}", operation.id);
        }
        for event in operation.webhook_events {
            assert!(WebhookEvent::VALUES.contains(event), "{}", operation.id);
        }
        assert!(
            capabilities.contains(operation.capability),
            "{}",
            operation.id
        );
        used_capabilities.insert(operation.capability);
        assert_eq!(fivetran::operation(operation.id), Some(*operation));
    }
    assert_eq!(used_capabilities, capabilities, "each is used");
    assert_eq!(fivetran::operation("no_such_operation"), None);
}

#[test]
fn it_is_plausible() {
    for operation in fivetran::operations() {
        let id = operation.id;
        if operation.method == Method::Get {
            assert_eq!(operation.access, Access::Read, "{id}");
            assert!(operation.idempotent, "{id}");
        }
        if operation.method == Method::Delete {
            assert!(operation.destructive.is_some(), "{id}");
        }
        if operation.access == Access::Read {
            assert_eq!(operation.destructive, None, "{id}");
        }
        if operation.paged {
            assert!(operation.query_parameters.contains(&"cursor"), "{id}");
        }
        if operation.authenticated {
            assert!(operation.errors.contains(&"401"), "{id}");
        }
        assert!(operation.errors.contains(&"429"), "{id}");
        assert!(operation.errors.contains(&"5XX"), "{id}");
    }
    let v2 = fivetran::operations()
        .iter()
        .filter(|operation| operation.wire_version == WireVersion::V2);
    let newer = "17 published, and the history, warnings and errors of a connection";
    assert_eq!(v2.count(), 20, "{newer}");
}
