//! Setup tests. What is set up decides how they end, so that each outcome can be had on purpose.
//!
//! | part of a host name | outcome |
//! |---|---|
//! | `unreachable` | the connection to the host fails |
//! | `self-signed` | fails until the certificate that it presents is approved |
//! | `unknown-key` | fails until the fingerprint that it presents is approved |
//! | `slow-tests` | passes with a warning |
//!
//! A password or token that contains `wrong` fails the test of the credentials.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use fivetran::services::Service;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::service_configs::missing;
use crate::world::{Object, World};

/// The results of setup tests, and what they say of the setup.
pub(super) struct Report {
    pub(super) results: Vec<Value>,
    /// `connected`, `incomplete` or `broken`.
    pub(super) setup_state: &'static str,
}

/// Runs the setup tests of a thing with this path, as `/v1/connections/c`.
pub(super) fn run(
    world: &mut World,
    path: &str,
    service: &Service,
    config: &Object,
    trust: Trust,
) -> Report {
    let missing = missing(service, config);
    if let Some(field) = missing.first() {
        let message = format!("The setup is not complete: '{field}' is not set");
        return Report {
            results: vec![result("Validating the configuration", "FAILED", &message)],
            setup_state: "incomplete",
        };
    }
    let mut results = Vec::new();
    let values: Vec<&str> = config.values().filter_map(Value::as_str).collect();
    let has = |part: &str| values.iter().copied().find(|value| value.contains(part));
    results.push(match has("unreachable") {
        Some(host) => result("Host connection", "FAILED", &format!("Cannot reach {host}")),
        None => result("Host connection", "PASSED", ""),
    });
    for (part, kind, trusted) in [
        ("self-signed", Kind::Certificate, trust.certificates),
        ("unknown-key", Kind::Fingerprint, trust.fingerprints),
    ] {
        if let Some(host) = has(part) {
            results.push(check_key(world, path, kind, host, trusted));
        }
    }
    results.push(match has("wrong") {
        Some(_) => result(
            "Validating credentials",
            "FAILED",
            "The credentials are refused",
        ),
        None => result("Validating credentials", "PASSED", ""),
    });
    if has("slow-tests").is_some() {
        results.push(result(
            "Checking permissions",
            "WARNING",
            "The source answers slowly",
        ));
    }
    let failed = results.iter().any(|result| result["status"] == "FAILED");
    Report {
        results,
        setup_state: if failed { "broken" } else { "connected" },
    }
}

/// Which keys are approved unseen.
#[derive(Clone, Copy, Default)]
pub(super) struct Trust {
    pub(super) certificates: bool,
    pub(super) fingerprints: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Certificate,
    Fingerprint,
}

/// Tests the key that a host presents. One that is trusted unseen is approved.
fn check_key(world: &mut World, path: &str, kind: Kind, host: &str, trusted: bool) -> Value {
    let (title, collection, key) = match kind {
        Kind::Certificate => ("Validating certificate", "certificates", certificate(host)),
        Kind::Fingerprint => ("Validating host key", "fingerprints", fingerprint(host)),
    };
    let hash = key["hash"].as_str().unwrap_or_default().to_owned();
    let collection = format!("{path}/{collection}");
    if trusted && let Value::Object(approved) = &key {
        world.things.insert(&collection, &hash, approved.clone());
    }
    if world.things.get(&collection, &hash).is_some() {
        return result(title, "PASSED", "");
    }
    let mut failed = result(
        title,
        "FAILED",
        "The host presents a key that is not approved",
    );
    failed["details"] = json!([key]);
    failed
}

/// The certificate that a host presents: the same for the same host.
pub(super) fn certificate(host: &str) -> Value {
    let encoded = STANDARD.encode(format!("a certificate of {host}"));
    json!({
        "hash": hash(encoded.as_bytes()),
        "name": format!("CN={host}"),
        "type": "X.509",
        "public_key": STANDARD.encode(Sha256::digest(host)),
        "sha1": hex::encode(&Sha256::digest(&encoded)[..20]),
        "sha256": hex::encode(Sha256::digest(&encoded)),
        "encoded_cert": encoded,
    })
}

fn fingerprint(host: &str) -> Value {
    let public_key = format!("ssh-ed25519 {}", STANDARD.encode(Sha256::digest(host)));
    json!({ "hash": hash(public_key.as_bytes()), "public_key": public_key })
}

/// The hash that an approval names.
pub(super) fn hash(key: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(key))
}

fn result(title: &str, status: &str, message: &str) -> Value {
    json!({ "title": title, "status": status, "message": message })
}
