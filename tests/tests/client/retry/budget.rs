//! The retry budget that all calls of a client share.

use super::*;

async fn requests_of_a_failing_call(server: &Server, client: &Client) -> usize {
    server.take_requests();
    server.script((0..4).map(|_| failure(503)));
    let error = read(client).await.expect_err("refused");
    let count = server.take_requests().len();
    assert_eq!(error.attempts() as usize, count);
    // What is left of the script is used up.
    for _ in count..4 {
        create(client).await.expect_err("refused");
    }
    count
}

#[tokio::test]
async fn keeps_an_outage_from_being_multiplied() {
    let server = Server::start(&API).await;
    let (client, _) = client(server.builder().retry_budget(5));
    let mut requests = Vec::new();
    for _ in 0..4 {
        // Clones share it.
        requests.push(requests_of_a_failing_call(&server, &client.clone()).await);
    }
    assert_eq!(requests, [4, 3, 1, 1]);
    for _ in 0..20 {
        read(&client).await.expect("it answers");
    }
    assert_eq!(requests_of_a_failing_call(&server, &client).await, 3);
    assert_eq!(requests_of_a_failing_call(&server, &client).await, 1);
}

#[tokio::test]
async fn is_not_touched_by_limits_of_the_rate() {
    let server = Server::start(&API).await;
    let (client, clock) = client(server.builder().retry_budget(0));
    server.script([limited("1"), limited("2"), limited("3"), success()]);
    read(&client).await.expect("it answers at last");
    assert_eq!(clock.slept().len(), 3);
    server.script([failure(500)]);
    let error = read(&client).await.expect_err("refused");
    assert_eq!(error.attempts(), 1);
}
