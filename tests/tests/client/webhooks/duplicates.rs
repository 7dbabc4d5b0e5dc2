//! Delivery keys: an event that comes twice has the same one.

use super::*;

fn sample_but(field: &str, value: Value) -> Event {
    let mut body: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    body[field] = value;
    event(&body)
}

#[test]
fn an_event_that_comes_twice_has_the_same_key() {
    let mut seen = HashSet::new();
    let first = read(SAMPLE).expect("it is an event").delivery_key();
    assert!(seen.insert(first.clone().expect("it has a key")));
    for again in [
        read(SAMPLE).expect("it is an event"),
        sample_but("created", json!("2026-05-22T02:06:08.638000+02:00")),
        sample_but("connector_name", json!("renamed")),
        sample_but("attempt", json!(2)),
    ] {
        let key = again.delivery_key();
        assert_eq!(key, first);
        assert!(!seen.insert(key.expect("it has a key")));
    }
}

#[test]
fn another_event_has_another_key() {
    let mut keys = HashSet::from([read(SAMPLE).expect("it is an event").delivery_key()]);
    for (field, value) in [
        ("event", json!("sync_start")),
        ("event", json!("sync_dreamt")),
        ("created", json!("2026-05-22T00:06:08.639Z")),
        ("created", json!("yesterday")),
        ("connector_id", json!("other_panda")),
        ("connector_id", json!(null)),
        ("sync_id", json!("another")),
        ("sync_id", json!(null)),
    ] {
        let key = sample_but(field, value).delivery_key();
        assert!(key.is_some());
        assert!(keys.insert(key), "{field}");
    }
}

#[test]
fn a_key_has_a_text() {
    let key = read(SAMPLE).expect("it is an event").delivery_key();
    assert_eq!(
        key.expect("it has a key").to_string(),
        "2026-05-22T00:06:08.638Z/sync_end/smart_panda/5cbc9a3b-2a4a-4b53-9e1e-0d1c1d2f3a4b"
    );
    let bare = event(&json!({ "event": "status", "created": "soon" })).delivery_key();
    assert_eq!(bare.expect("it has a key").to_string(), "soon/status//");
}

#[test]
fn keys_can_be_sorted() {
    let early = sample_but("created", json!("2026-05-21T00:00:00Z"));
    let late = read(SAMPLE).expect("it is an event");
    assert!(early.delivery_key() < late.delivery_key());
}

#[test]
fn events_of_an_unknown_time_have_none() {
    assert_eq!(sample_but("created", json!(null)).delivery_key(), None);
    assert_eq!(sample_but("created", json!([])).delivery_key(), None);
}
