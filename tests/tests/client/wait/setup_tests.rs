//! The verdict on setup tests.

use fivetran::types::Connection;
use fivetran::{Approval, SetupVerdict};

use super::*;

fn tested(tests: Value) -> Connection {
    let connection = look("scheduled").with("setup_tests", tests);
    serde_json::from_value(connection.data).expect("it is a connection")
}

#[tokio::test]
async fn what_failed_and_what_is_to_be_approved() {
    let setup = Setup::new([]).await;
    let connections = setup.client.connections();
    let connection = connections.test("c").send().await.expect("the example");
    let verdict = SetupVerdict::of(&connection.setup_tests);
    assert!(!verdict.is_passed());
    assert_eq!(verdict.failed[0].title, "Validating the certificate");
    assert!(
        matches!(
            verdict.approvals[..],
            [Approval::Certificate {
                hash: "W8Y2s1bq0Zc3mYt5kq9vLQ",
                encoded_cert: "RVhBTVBMRQ==",
                ..
            }]
        ),
        "{verdict:?}"
    );
}

#[test]
fn warnings_and_skipped_tests_pass() {
    let connection = tested(json!([
        { "title": "a", "status": "PASSED" },
        { "title": "b", "status": "skipped" },
        { "title": "c", "status": "WARNING", "details": "any JSON" },
    ]));
    let verdict = SetupVerdict::of(&connection.setup_tests);
    assert!(verdict.is_passed());
    assert_eq!((verdict.tests, verdict.warnings.len()), (3, 1));
}

#[test]
fn no_test_and_no_known_status_is_no_pass() {
    assert!(!SetupVerdict::of(&[]).is_passed());
    for status in [json!("JOB_FAILED"), json!("MAYBE"), json!(null)] {
        let connection = tested(json!([{ "title": "a", "status": status }]));
        let verdict = SetupVerdict::of(&connection.setup_tests);
        assert!(!verdict.is_passed(), "{status}");
        assert_eq!(verdict.undecided.len(), 1, "{status}");
    }
}

#[test]
fn a_key_is_found_wherever_it_is() {
    let key = json!({ "hash": "h", "public_key": "ssh-ed25519 AAAA" });
    for details in [key.clone(), json!([key]), json!({ "fingerprint": key })] {
        let test = json!([{ "title": "a", "status": "FAILED", "details": details }]);
        let connection = tested(test);
        let verdict = SetupVerdict::of(&connection.setup_tests);
        assert!(
            matches!(
                verdict.approvals[..],
                [Approval::Fingerprint {
                    hash: "h",
                    public_key: "ssh-ed25519 AAAA",
                    ..
                }]
            ),
            "{verdict:?}"
        );
    }
}
