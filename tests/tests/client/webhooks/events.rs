//! Events: how a body is read.

use super::*;

#[test]
fn the_sample_is_read() {
    let event = read(SAMPLE).expect("it is an event");
    assert_eq!(event.event, WebhookEvent::SyncEnd);
    assert_eq!(
        event.created,
        Some(Timestamp::from("2026-05-22T00:06:08.638Z"))
    );
    assert_eq!(event.connector_type.as_deref(), Some("google_sheets"));
    assert_eq!(event.connector_id.as_deref(), Some("smart_panda"));
    assert_eq!(event.connector_name.as_deref(), Some("sheets.budget"));
    assert_eq!(
        event.sync_id.as_deref(),
        Some("5cbc9a3b-2a4a-4b53-9e1e-0d1c1d2f3a4b")
    );
    assert_eq!(event.destination_group_id.as_deref(), Some("loyal_harbor"));
    assert_eq!(event.sync_status(), Some(SyncStatus::Successful));
    assert_eq!(event.reason(), None);
    assert!(event.other.is_empty());
    assert_eq!(
        serde_json::to_string(&event).expect("it is written"),
        SAMPLE
    );
}

#[test]
fn every_known_event_is_read() {
    assert_eq!(WebhookEvent::VALUES.len(), 22);
    for name in WebhookEvent::VALUES {
        let event = event(&json!({ "event": name }));
        assert_eq!(event.event.as_str(), *name);
        assert!(
            !matches!(event.event, WebhookEvent::Unrecognized(_)),
            "{name}"
        );
    }
}

#[test]
fn an_unknown_event_is_kept() {
    let body = json!({ "event": "sync_dreamt", "data": { "of": ["sheep"] }, "depth": 3 });
    let event = event(&body);
    assert!(matches!(event.event, WebhookEvent::Unrecognized(_)));
    assert_eq!(event.event.as_str(), "sync_dreamt");
    assert_eq!(event.data["of"], json!(["sheep"]));
    assert_eq!(event.other["depth"], 3);
    assert_eq!(serde_json::to_value(&event).expect("it is written"), body);
}

#[test]
fn how_a_sync_ended_is_read() {
    for status in SyncStatus::VALUES {
        let event = event(&json!({ "event": "sync_end", "data": { "status": status } }));
        let read = event.sync_status().expect("there is a status");
        assert_eq!(read.as_str(), *status);
        assert!(!matches!(read, SyncStatus::Unrecognized(_)), "{status}");
    }
    let event = event(&json!({ "event": "sync_end", "data": {
        "status": "RESCHEDULED",
        "reason": "the source rests",
        "taskType": "reconnect",
        "rescheduledAt": "2026-05-22T01:00:00Z",
    }}));
    assert_eq!(event.sync_status(), Some(SyncStatus::Rescheduled));
    assert_eq!(event.reason().as_deref(), Some("the source rests"));
    assert_eq!(event.task_type().as_deref(), Some("reconnect"));
    let rescheduled_at = event.rescheduled_at().expect("it is there");
    assert_eq!(rescheduled_at, Timestamp::from("2026-05-22T01:00:00Z"));
}

#[test]
fn a_status_that_is_unknown_is_kept() {
    let event = event(&json!({ "event": "sync_end", "data": { "status": "DREAMT" } }));
    let status = event.sync_status().expect("there is a status");
    assert!(matches!(status, SyncStatus::Unrecognized(_)));
    assert_eq!(status.as_str(), "DREAMT");
}

#[test]
fn fields_can_be_null() {
    let body = json!({
        "event": "sync_start", "created": null, "connector_type": null, "connector_id": null,
        "connector_name": null, "sync_id": null, "destination_group_id": null, "data": null,
    });
    assert_eq!(event(&body), event(&json!({ "event": "sync_start" })));
    let event = event(&json!({ "event": "sync_end", "data": { "status": null } }));
    assert_eq!(event.sync_status(), None);
}

#[test]
fn a_number_is_taken_as_its_text() {
    let event = event(&json!({
        "event": 7, "created": 1_779_408_368_638_u64, "connector_id": 12, "sync_id": 1.5,
        "connector_name": true, "data": { "status": 0, "reason": 404 },
    }));
    assert_eq!(event.event.as_str(), "7");
    let created = event.created.as_ref().expect("it is kept");
    assert_eq!(created.as_str(), "1779408368638");
    assert_eq!(event.connector_id.as_deref(), Some("12"));
    assert_eq!(event.sync_id.as_deref(), Some("1.5"));
    assert_eq!(event.connector_name.as_deref(), Some("true"));
    assert_eq!(event.reason().as_deref(), Some("404"));
    assert!(event.other.is_empty());
}

#[test]
fn what_cannot_be_read_is_kept_as_it_came() {
    for odd in [json!({ "id": 1 }), json!(["a"])] {
        let body = json!({
            "event": "status", "created": odd, "connector_type": odd, "connector_id": odd,
            "connector_name": odd, "sync_id": odd, "destination_group_id": odd,
            "data": ["what"], "connector": odd,
        });
        let event = event(&body);
        assert_eq!(event.connector_id, None);
        assert_eq!(event.created, None);
        assert!(event.data.is_empty());
        assert_eq!(event.other["connector_id"], odd);
        assert_eq!(event.other["data"], json!(["what"]));
        assert_eq!(serde_json::to_value(&event).expect("it is written"), body);
    }
    let event = event(&json!({ "event": "sync_end", "data": { "status": [], "reason": {} } }));
    assert_eq!(event.sync_status(), None);
    assert_eq!(event.reason(), None);
    assert_eq!(event.data.len(), 2);
}

#[test]
fn of_a_field_that_comes_twice_the_last_counts() {
    let event = read(r#"{"event":"status","event":"sync_end"}"#).expect("it is an event");
    assert_eq!(event.event, WebhookEvent::SyncEnd);
}

#[test]
fn what_is_no_event_is_refused() {
    let nested = "[".repeat(100_000);
    let bodies: [&[u8]; 15] = [
        b"",
        b" ",
        b"no JSON",
        b"null",
        b"7",
        b"\"sync_end\"",
        b"[]",
        br#"[{"event":"sync_end"}]"#,
        b"{}",
        br#"{"event":null}"#,
        br#"{"event":{"name":"sync_end"}}"#,
        br#"{"event":"sync_end""#,
        br#"{"event":"sync_end"}{}"#,
        b"{\"event\":\"\xff\"}",
        nested.as_bytes(),
    ];
    for body in bodies {
        let error = read(body).expect_err("refused");
        assert!(error.is_no_event(), "{error}");
        assert!(!error.is_malformed_signature() && !error.is_wrong_signature());
    }
}

#[test]
fn a_body_can_be_large() {
    let large = "x".repeat(10 << 20);
    let event = event(&json!({ "event": "sync_end", "data": { "reason": large } }));
    assert_eq!(event.reason().map(|reason| reason.len()), Some(large.len()));
    assert!(read(large).expect_err("refused").is_no_event());
}

#[test]
fn a_connection_is_found_under_either_name() {
    let event = |fields: &str| {
        let body = format!(r#"{{"event":"sync_end","created":"2026-05-22T00:06:08Z",{fields}}}"#);
        read(&body).expect("it is an event")
    };
    let newer = event(r#""connection_id":"smart_panda","connection_name":"shop""#);
    assert_eq!(newer.connection_id().as_deref(), Some("smart_panda"));
    assert_eq!(newer.connection_name().as_deref(), Some("shop"));
    let older = event(r#""connector_id":"smart_panda","connector_name":"shop""#);
    assert_eq!(older.connection_id().as_deref(), Some("smart_panda"));
    assert_eq!(older.delivery_key(), newer.delivery_key());
    let both = event(r#""connector_id":"old","connection_id":"smart_panda""#);
    assert_eq!(both.connection_id().as_deref(), Some("smart_panda"));
    let other = event(r#""connection_id":"calm_otter""#);
    assert_ne!(other.delivery_key(), newer.delivery_key());
    let odd = event(r#""connection_id":{"a":1},"connector_id":7"#);
    assert_eq!(odd.connection_id().as_deref(), Some("7"));
    let number = event(r#""connection_id":7"#);
    assert_eq!(number.connection_id().as_deref(), Some("7"));
    assert_eq!(
        serde_json::to_value(&newer).expect("it has a JSON form")["connection_id"],
        "smart_panda"
    );
}

#[test]
fn a_test_delivery_is_known_as_one() {
    let test = read(r#"{"event":"test_event","created":"2026-05-22T00:06:08Z"}"#);
    let test = test.expect("it is an event");
    assert!(test.is_test());
    assert!(test.delivery_key().is_some());
}
