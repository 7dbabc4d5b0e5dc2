//! Many waits through an outage, and waits while time is paused.

use fivetran_tests::server::{KEY, SECRET};

use super::*;

const CONNECTION: &str = "GET /v1/connections/c";

#[tokio::test]
async fn twenty_waits_survive_an_outage_at_every_step() {
    let setup = Setup::new([]).await;
    let outage = || refusal(503, "Unavailable");
    setup.server.answer(CONNECTION, outage());
    let waits: Vec<_> = (0..20)
        .map(|_| {
            let waiting = setup.client.connections().sync_and_wait("c");
            let limit = Duration::from_secs(365 * 24 * 3600);
            tokio::spawn(waiting.with_time_limit(limit).send())
        })
        .collect();
    // Before the trigger, far more often than the budget of retries allows.
    setup.server.until_requests(200).await;
    let trigger = "POST /v1/connections/c/sync";
    setup.server.answer(trigger, outage());
    setup
        .server
        .answer(CONNECTION, look("scheduled").succeeded(EARLY).into());
    setup.server.until_requests(400).await;
    setup.server.answer(trigger, done());
    setup
        .server
        .answer(CONNECTION, look("syncing").succeeded(EARLY).into());
    setup.server.until_requests(600).await;
    setup.server.answer(CONNECTION, outage());
    setup.server.until_requests(800).await;
    setup
        .server
        .answer(CONNECTION, look("scheduled").succeeded(LATE).into());
    for wait in waits {
        let outcome = wait.await.expect("no panic").expect("it survives");
        assert!(outcome.is_success(), "{outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_under_paused_time_polls_no_more_than_otherwise() {
    let server = Server::start(&API).await;
    server.answer(CONNECTION, look("syncing").into());
    // With the clock of the system, as a program has it.
    let builder = Client::builder().credentials(KEY, SECRET);
    let client = builder.base_url(server.url()).build();
    let client = client.expect("the client is right");
    let waiting = client.connections().wait_for_sync("c");
    let limit = Duration::from_secs(3600);
    let outcome = waiting.with_time_limit(limit).send().await;
    let outcome = outcome.expect("it can be looked at");
    assert!(
        matches!(outcome, SyncOutcome::TimedOut { .. }),
        "{outcome:?}"
    );
    let requests = server.take_requests().len();
    assert!((30..90).contains(&requests), "{requests}");
}
