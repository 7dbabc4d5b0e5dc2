//! The table of operations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fivetran::types::WebhookEvent;
use fivetran::{Access, Idempotence, Method, Operation, Stability, When, WireVersion};
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
            format!("{}:{:?}", operation.capability, operation.access).to_lowercase()
                + &reads(operation),
            operation.acts_on.to_owned(),
            pools.join("+"),
        ];
        for (holds, word) in [
            (operation.wire_version == WireVersion::V2, "v2"),
            (operation.is_always_destructive(), "destructive"),
            (
                !operation.is_always_destructive() && operation.destructive().next().is_some(),
                "destructive?",
            ),
            (operation.idempotent == Idempotence::Always, "idempotent"),
            (
                matches!(operation.idempotent, Idempotence::Unless(_)),
                "idempotent?",
            ),
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
        for alias in operation.command_aliases {
            let _ = writeln!(text, "    also `{alias}`");
        }
        for used in operation.powers {
            let _ = writeln!(
                text,
                "    {}{}: {}",
                used.power,
                condition(used.when),
                used.what
            );
        }
        if let Idempotence::Unless(repeats) = operation.idempotent {
            for (when, what) in repeats {
                let _ = writeln!(text, "    not idempotent{}: {what}", condition(*when));
            }
        }
    }
    snapshot::assert("", "operations", &text);
}

/// The other areas that it reads.
fn reads(operation: &Operation) -> String {
    let reads = operation.also_reads.iter();
    reads.map(|area| format!("+{area}:read")).collect()
}

/// When something holds, in few words.
fn condition(when: When) -> String {
    match when {
        When::Always => String::new(),
        When::Answered(field) => format!(" for `{field}` in the answer"),
        When::Sent(path, []) => format!(" with `{}`", path.join(".")),
        When::Sent(path, unless) => {
            format!(
                " with `{}` unless it is {}",
                path.join("."),
                unless.join(" or ")
            )
        }
        other => panic!("{other:?} has no words"),
    }
}

#[test]
fn commands_are_looked_up_by_each_of_their_names() {
    let mut aliases = 0;
    for operation in fivetran::operations() {
        assert_eq!(fivetran::command(operation.command), Some(*operation));
        for alias in operation.command_aliases {
            aliases += 1;
            assert_eq!(fivetran::command(alias), Some(*operation), "{alias}");
        }
    }
    assert!(aliases > 30, "{aliases}");
    for wrong in ["", "user", "user  get", "USER get", "user get ", "no such"] {
        assert_eq!(fivetran::command(wrong), None, "{wrong}");
    }
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
            assert_eq!(operation.idempotent, Idempotence::Always, "{id}");
        }
        if operation.method == Method::Delete {
            assert!(operation.is_always_destructive(), "{id}");
        }
        if operation.access == Access::Read {
            assert_eq!(operation.destructive().next(), None, "{id}");
        }
        if operation.paged {
            let mut query = operation.query_parameters.iter();
            assert!(query.any(|field| field.name == "cursor"), "{id}");
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
