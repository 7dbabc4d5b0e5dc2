//! Certificates and fingerprints that connections and destinations trust.

use serde_json::json;

use super::ask::Ask;
use super::common::{self, Place, place};
use super::setup_tests::hash;
use crate::wire::{Refusal, Reply};

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "approve_connection_certificate" | "approve_destination_certificate" => {
            approve(ask, "encoded_cert")
        }
        "approve_connection_fingerprint" | "approve_destination_fingerprint" => {
            approve(ask, "public_key")
        }
        "approve_certificate" => approve_anywhere(ask),
        _ => return None,
    })
}

/// Trusts a key from now on. Its hash must be that of the key.
fn approve(ask: &mut Ask<'_>, key: &str) -> Result<Reply, Refusal> {
    let Place { collection, .. } = place(ask);
    approve_in(ask, &collection, key)
}

fn approve_in(ask: &mut Ask<'_>, collection: &str, key: &str) -> Result<Reply, Refusal> {
    let given = ask.text("hash").unwrap_or_default().to_owned();
    let key_text = ask.text(key).unwrap_or_default();
    if given != hash(key_text.as_bytes()) {
        return Err(Refusal::invalid(format!(
            "`hash` is not the hash of `{key}`"
        )));
    }
    let mut approved = ask.body.clone();
    let owner = common::owner(ask);
    let more = json!({
        "name": "approved by hand",
        "type": "X.509",
        "public_key": key_text,
        "validated_date": ask.now(),
        "validated_by": owner,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        approved.entry(name.clone()).or_insert(value.clone());
    }
    ask.world
        .things
        .insert(collection, &given, approved.clone());
    Ok(ask.reply(&approved))
}

/// The older way: the body says what the certificate is for.
fn approve_anywhere(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    for (name, root) in [
        ("connection_id", "connections"),
        ("destination_id", "destinations"),
    ] {
        if let Some(id) = ask.text(name).map(str::to_owned) {
            ask.demand(&format!("/v1/{root}"), name, &id)?;
            return approve_in(
                ask,
                &format!("/v1/{root}/{id}/certificates"),
                "encoded_cert",
            );
        }
    }
    Err(Refusal::invalid(
        "`connection_id` or `destination_id` must be set",
    ))
}
