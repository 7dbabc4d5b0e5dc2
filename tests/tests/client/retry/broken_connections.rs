//! Connections that fail or break off.

use super::*;

/// All ways in which it can, but for silence.
fn breaks() -> Vec<Act> {
    vec![
        Act::Nothing(Then::Reset),
        Act::Nothing(Then::Close),
        Act::Half(success(), Then::Reset),
        Act::Half(success(), Then::Close),
    ]
}

#[tokio::test]
async fn is_tried_again_where_that_is_safe() {
    for act in breaks() {
        let server = FaultyServer::start([act.clone(), Act::Answer(success())]).await;
        let (client, clock) = client(server.builder());
        let group = read(&client).await.expect("it answers at last");
        assert_eq!(group.id, "g");
        assert_eq!(server.take_requests().len(), 2, "{act:?}");
        assert_jittered(&clock.slept(), &[millis(500)]);
    }
}

#[tokio::test]
async fn is_told_at_once_where_it_is_not_safe() {
    for act in breaks() {
        // The second time, the connection has been used before.
        let script = [
            act.clone(),
            Act::Answer(success()),
            act.clone(),
            Act::Answer(success()),
        ];
        let server = FaultyServer::start(script).await;
        let (client, clock) = client(server.builder());
        for _ in 0..2 {
            let error = create(&client).await.expect_err("broken");
            // What was carried out is known from the head of the answer.
            let head = matches!(act, Act::Half(..)).then_some(200);
            assert_eq!(error.status(), head, "{error:?}");
            assert_eq!(error.attempts(), 1);
            assert!(!error.is_retryable(), "{error:?}");
            assert!(!error.is_timeout(), "{error:?}");
            assert_eq!(server.take_requests().len(), 1, "{act:?}");
            read(&client).await.expect("it answers");
            assert_eq!(server.take_requests().len(), 1, "{act:?}");
        }
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn after_a_refusal_leaves_the_refusal() {
    for then in [Then::Reset, Then::Close] {
        let server =
            FaultyServer::start([Act::Half(failure(404).header("x-request-id", "r-1"), then)])
                .await;
        let (client, _) = client(server.builder());
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.status(), Some(404), "{error:?}");
        assert_eq!(error.request_id(), Some("r-1"), "{error:?}");
        assert_eq!(server.take_requests().len(), 1, "{then:?}");
    }
}

#[tokio::test]
async fn before_there_is_one_is_tried_again_always() {
    let (client, clock) = client(nowhere());
    let error = create(&client).await.expect_err("no server");
    assert_eq!(error.attempts(), 4);
    assert!(error.is_retryable());
    assert_eq!(error.status(), None);
    assert!(error.to_string().contains("(after 4 attempts)"), "{error}");
    let bounds = [500, 1000, 2000].map(millis);
    assert_jittered(&clock.slept(), &bounds);
}
