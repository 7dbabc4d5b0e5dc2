//! Webhooks, as a receiver gets them.

use std::collections::HashSet;

use fivetran::types::WebhookEvent;
use fivetran::webhook::{self, Error, Event, SyncStatus, Verifier};
use fivetran::{Secret, Timestamp};
use serde_json::{Value, json};

/// The example is what is tested end to end.
#[path = "../../generated-client/examples/webhook_receiver.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod webhook_receiver;

const SECRET: &str = "correct horse battery staple";

const SAMPLE: &str = r#"{"event":"sync_end","created":"2026-05-22T00:06:08.638Z","connector_type":"google_sheets","connector_id":"smart_panda","connector_name":"sheets.budget","sync_id":"5cbc9a3b-2a4a-4b53-9e1e-0d1c1d2f3a4b","destination_group_id":"loyal_harbor","data":{"status":"SUCCESSFUL"}}"#;

fn sign(body: &[u8]) -> String {
    webhook::sign(&SECRET.into(), body)
}

fn verifier() -> Verifier {
    Verifier::new([SECRET])
}

/// Reads a body that is signed as it should be.
fn read(body: impl AsRef<[u8]>) -> Result<Event, Error> {
    let body = body.as_ref();
    verifier().event(Some(sign(body)), body)
}

fn event(body: &Value) -> Event {
    read(body.to_string()).expect("it is an event")
}

mod signatures {
    use super::*;

    fn verify(signature: impl AsRef<[u8]>) -> Result<(), Error> {
        verifier().verify(Some(signature), SAMPLE.as_bytes())
    }

    #[test]
    fn they_are_hmac_sha_256_in_upper_case() {
        // The first two are of RFC 4231; the third has a key that is longer than a block.
        for (secret, body, signature) in [
            (
                "\u{b}".repeat(20),
                "Hi There",
                "B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7",
            ),
            (
                "Jefe".to_owned(),
                "what do ya want for nothing?",
                "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843",
            ),
            (
                "k".repeat(131),
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "70E4B005732FA7FF79392AA24FB240159B925DBC9F1398420C0F45E6763DCF14",
            ),
        ] {
            assert_eq!(
                webhook::sign(&secret.as_str().into(), body.as_bytes()),
                signature
            );
            let verified = Verifier::new([secret]).verify(Some(signature), body.as_bytes());
            assert_eq!(verified, Ok(()));
        }
    }

    #[test]
    fn their_case_does_not_matter() {
        let upper = sign(SAMPLE.as_bytes());
        let lower = upper.to_lowercase();
        let mixed = format!("{}{}", &upper[..32], &lower[32..]);
        assert_ne!(upper, lower);
        for signature in [upper, lower, mixed] {
            assert_eq!(verify(signature), Ok(()));
        }
    }

    #[test]
    fn what_is_not_32_bytes_in_hex_is_refused() {
        let right = sign(SAMPLE.as_bytes());
        for signature in [
            String::new(),
            right[..62].to_owned(),
            right[..63].to_owned(),
            right[2..].to_owned(),
            format!("{right}0"),
            format!("{right}00"),
            right.repeat(1000),
            format!("sha256={right}"),
            format!("0x{right}"),
            format!(" {right}"),
            format!("{right}\n"),
            format!("{}G", &right[..63]),
            format!("{}é", &right[..62]),
            "\0".repeat(64),
        ] {
            let error = verify(&signature).expect_err("refused");
            assert!(error.is_malformed_signature(), "{signature:?}: {error}");
            assert!(!error.is_wrong_signature() && !error.is_no_event());
        }
        let error = verify([0xff; 64]).expect_err("refused");
        assert!(error.is_malformed_signature());
    }

    #[test]
    fn one_is_required() {
        let error = verifier().event(None::<&str>, SAMPLE.as_bytes());
        assert!(error.expect_err("refused").is_malformed_signature());
    }

    #[test]
    fn that_of_another_secret_is_refused() {
        for secret in ["", " ", "Correct horse battery staple", "SUCCESSFUL"] {
            let signature = webhook::sign(&secret.into(), SAMPLE.as_bytes());
            let error = verify(signature).expect_err("refused");
            assert!(error.is_wrong_signature(), "{secret:?}: {error}");
            assert!(!error.is_malformed_signature() && !error.is_no_event());
        }
    }

    #[test]
    fn one_that_differs_in_any_digit_is_refused() {
        let right = sign(SAMPLE.as_bytes());
        for place in 0..right.len() {
            let digit = if &right[place..=place] == "0" {
                "1"
            } else {
                "0"
            };
            let mut wrong = right.clone();
            wrong.replace_range(place..=place, digit);
            let error = verify(&wrong).expect_err("refused");
            assert!(error.is_wrong_signature(), "{wrong}");
        }
    }

    #[test]
    fn a_body_that_differs_in_any_byte_is_refused() {
        let signature = sign(SAMPLE.as_bytes());
        for place in 0..SAMPLE.len() {
            let mut body = SAMPLE.as_bytes().to_vec();
            body[place] ^= 1;
            let error = verifier()
                .event(Some(&signature), &body)
                .expect_err("refused");
            assert!(error.is_wrong_signature(), "byte {place}");
        }
        for body in [format!("{SAMPLE}\n"), format!(" {SAMPLE}"), String::new()] {
            let error = verifier().event(Some(&signature), body.as_bytes());
            assert!(error.expect_err("refused").is_wrong_signature());
        }
    }

    #[test]
    fn one_of_several_secrets_is_enough() {
        let verifier = Verifier::new(["new", "old"]);
        for secret in ["new", "old"] {
            let signature = webhook::sign(&secret.into(), SAMPLE.as_bytes());
            let event = verifier.event(Some(signature), SAMPLE.as_bytes());
            assert_eq!(event.expect("it is right").event, WebhookEvent::SyncEnd);
        }
        let error = verifier.verify(Some(sign(SAMPLE.as_bytes())), SAMPLE.as_bytes());
        assert!(error.expect_err("refused").is_wrong_signature());
    }

    #[test]
    fn a_secret_that_is_empty_or_not_there_verifies_nothing() {
        let signature = webhook::sign(&"".into(), SAMPLE.as_bytes());
        for verifier in [Verifier::new([""]), Verifier::new(Vec::<Secret>::new())] {
            let error = verifier.verify(Some(&signature), SAMPLE.as_bytes());
            assert!(error.expect_err("refused").is_wrong_signature());
        }
    }

    #[test]
    fn the_body_is_not_looked_at_before() {
        let error = verifier()
            .event(Some("00".repeat(32)), b"no JSON")
            .expect_err("refused");
        assert!(error.is_wrong_signature());
        assert!(!error.is_no_event());
    }

    #[test]
    fn nothing_that_is_printed_shows_a_secret_or_a_body() {
        let body = format!(r#""{SECRET}""#);
        let errors = [
            verifier().event(None::<&str>, body.as_bytes()),
            verifier().event(Some(SECRET), body.as_bytes()),
            verifier().event(Some("00".repeat(32)), body.as_bytes()),
            read(&body),
            read(format!(r#"{{"name":{body}}}"#)),
        ];
        let mut printed = vec![format!("{:?} {:#?}", verifier(), verifier())];
        for error in errors {
            let error = error.expect_err("refused");
            printed.push(format!("{error} {error:?} {error:#?}"));
            assert!(std::error::Error::source(&error).is_none());
        }
        for text in printed {
            for word in SECRET.split(' ') {
                assert!(!text.contains(word), "{text}");
            }
        }
    }
}

mod events {
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
}

mod duplicates {
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
}

mod over_http {
    use std::net::SocketAddr;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// Starts the receiver of the example.
    async fn start() -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port is free");
        let address = listener.local_addr().expect("the socket has an address");
        let router = webhook_receiver::router(verifier());
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }

    /// Delivers a body as the service does, and gives the status of the answer.
    async fn deliver(address: SocketAddr, signature: Option<&str>, body: &str) -> u16 {
        let signature = signature
            .map(|value| format!("X-Fivetran-Signature-256: {value}\r\n"))
            .unwrap_or_default();
        let request = format!(
            "POST / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Type: application/json\r\n{signature}Content-Length: {}\r\n\r\n{body}",
            body.len(),
        );
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        stream
            .write_all(request.as_bytes())
            .await
            .expect("the request is sent");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .await
            .expect("an answer comes");
        let status = answer.split(' ').nth(1).expect("the answer has a status");
        status.parse().expect("the status is a number")
    }

    #[tokio::test]
    async fn what_is_signed_is_taken_as_often_as_it_comes() {
        let address = start().await;
        let signature = sign(SAMPLE.as_bytes());
        for signature in [signature.as_str(), &signature.to_lowercase(), &signature] {
            assert_eq!(deliver(address, Some(signature), SAMPLE).await, 204);
        }
    }

    #[tokio::test]
    async fn what_is_not_signed_is_refused() {
        let address = start().await;
        let signature = sign(SAMPLE.as_bytes());
        let prefixed = format!("sha256={signature}");
        let other = webhook::sign(&"other".into(), SAMPLE.as_bytes());
        for wrong in [
            None,
            Some(""),
            Some("no hex"),
            Some(&prefixed),
            Some(&other),
        ] {
            assert_eq!(deliver(address, wrong, SAMPLE).await, 401, "{wrong:?}");
        }
        let changed = SAMPLE.replace("SUCCESSFUL", "FAILURE");
        assert_eq!(deliver(address, Some(&signature), &changed).await, 401);
    }

    #[tokio::test]
    async fn what_is_no_event_is_refused() {
        let address = start().await;
        for body in ["", "[]", "{}"] {
            let signature = sign(body.as_bytes());
            assert_eq!(deliver(address, Some(&signature), body).await, 400);
        }
    }
}
