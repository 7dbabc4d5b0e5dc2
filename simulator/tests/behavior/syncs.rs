//! Syncs, schedules and deliveries in the time of the simulator.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use fivetran::SyncOutcome;
use fivetran_simulator::{Behavior, Ending, Simulator};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{in_process, pass, ready};

#[tokio::test]
async fn a_sync_ends_as_it_is_told_to() {
    let simulator = in_process();
    let client = simulator.client();
    let id = &ready(&client).await[0];
    let endings = [
        Ending::Failure("no disk".to_owned()),
        Ending::Rescheduled(30.0),
        Ending::Warning("odd rows".to_owned()),
    ];
    simulator.behave(id, Behavior::takes(Duration::from_secs(10)).ends(endings));

    client
        .connections()
        .sync(id)
        .send()
        .await
        .expect("it starts");
    pass(&simulator, 10).await;
    let failed = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there");
    assert!(failed.failed_at.is_some());
    let errors = client
        .connections()
        .list_errors(id)
        .send()
        .await
        .expect("a page");
    assert_eq!(errors.items.len(), 1);

    client
        .connections()
        .sync(id)
        .send()
        .await
        .expect("it starts");
    pass(&simulator, 10).await;
    let waiting = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there");
    let status = waiting.status.clone().expect("it has a status");
    assert_eq!(
        status
            .sync_state
            .as_ref()
            .map(fivetran::types::SyncState::as_str),
        Some("rescheduled")
    );
    assert!(status.rescheduled_for.is_some());
    pass(&simulator, 30 + 10).await;
    let done = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there");
    assert!(done.succeeded_at > failed.failed_at);
    let warnings = client
        .connections()
        .list_warnings(id)
        .send()
        .await
        .expect("a page");
    assert_eq!(warnings.items.len(), 1);
    let history = client
        .connections()
        .list_sync_history(id)
        .send()
        .await
        .expect("a page");
    let ends: Vec<_> = history
        .items
        .iter()
        .take(3)
        .map(|sync| sync.status.as_deref())
        .collect();
    assert_eq!(
        ends,
        [Some("COMPLETED"), Some("RESCHEDULED"), Some("FAILED")]
    );
}

#[tokio::test]
async fn the_client_waits_for_a_sync_in_the_time_of_the_simulator() {
    let simulator = Simulator::options().pace(fivetran_simulator::Pace::Times(600.0));
    let simulator = simulator.start().await.expect("a port is free");
    let client = simulator.client();
    let id = &ready(&client).await[0];
    let waiting = client
        .connections()
        .sync_and_wait(id)
        .with_polling(Duration::from_millis(20), Duration::from_millis(100));
    let outcome = waiting.send().await.expect("it ends");
    assert!(
        matches!(outcome, SyncOutcome::Succeeded { .. }),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a_week_of_syncs_passes_in_a_moment() {
    let simulator = in_process();
    let client = simulator.client();
    let ids = ready(&client).await;
    pass(&simulator, 7 * 24 * 3600).await;
    for id in ids {
        let begin = "2026-11-02T08:00:00Z";
        let end = "2026-11-09T08:00:00Z";
        let history = client
            .connections()
            .list_sync_history(&id)
            .start_time(begin)
            .end_time(end);
        let mut syncs = history.stream();
        let mut count = 0;
        while let Some(sync) = syncs.try_next().await.expect("an item") {
            assert_eq!(sync.status.as_deref(), Some("COMPLETED"));
            count += 1;
        }
        // One an hour, and each takes a minute.
        assert!((150..=168).contains(&count), "{count}");
    }
}

#[tokio::test]
async fn a_pause_stops_a_sync_and_the_schedule() {
    let simulator = in_process();
    let client = simulator.client();
    let id = &ready(&client).await[0];
    let before = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there")
        .succeeded_at
        .clone();
    client
        .connections()
        .sync(id)
        .send()
        .await
        .expect("it starts");
    client
        .connections()
        .update(id)
        .paused(true)
        .send()
        .await
        .expect("it stops");
    pass(&simulator, 24 * 3600).await;
    let after = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there");
    assert_eq!(after.succeeded_at, before);
    let error = client
        .connections()
        .sync(id)
        .send()
        .await
        .expect_err("it is paused");
    assert_eq!(error.status(), Some(409));
    client
        .connections()
        .update(id)
        .paused(false)
        .send()
        .await
        .expect("it goes on");
    pass(&simulator, 24 * 3600).await;
    let after = client
        .connections()
        .get(id)
        .send()
        .await
        .expect("it is there");
    assert!(after.succeeded_at > before);
}

/// A receiver of webhooks that answers with a status, and keeps what came.
async fn receiver(status: Arc<Mutex<u16>>) -> (String, Arc<Mutex<Vec<(HeaderMap, Bytes)>>>) {
    let came = Arc::new(Mutex::new(Vec::new()));
    let kept = came.clone();
    let answer = move |headers: HeaderMap, body: Bytes| async move {
        kept.lock().expect("no panic").push((headers, body));
        StatusCode::from_u16(*status.lock().expect("no panic")).expect("a status")
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let router = axum::Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, came)
}

#[tokio::test]
async fn deliveries_are_signed_repeated_and_given_up() {
    let status = Arc::new(Mutex::new(200));
    let (url, came) = receiver(status.clone()).await;
    let simulator = in_process();
    let client = simulator.client();
    let id = &ready(&client).await[0];
    let body = json!({ "url": url, "events": ["sync_start", "sync_end"], "active": true, "secret": "sesame-sesame" });
    let webhook = client
        .call("create_account_webhook")
        .body(body)
        .send()
        .await
        .expect("it is tested");
    let tests = std::mem::take(&mut *came.lock().expect("no panic"));
    assert_eq!(tests.len(), 1);

    client
        .connections()
        .sync(id)
        .send()
        .await
        .expect("it starts");
    pass(&simulator, 60).await;
    let deliveries = std::mem::take(&mut *came.lock().expect("no panic"));
    let verifier = fivetran::webhook::Verifier::new(["sesame-sesame"]);
    let mut events = Vec::new();
    for (headers, body) in &deliveries {
        let signature = headers["x-fivetran-signature-256"].to_str().ok();
        let event = verifier.event(signature, body).expect("it is signed");
        let payload: Value = serde_json::from_slice(body).expect("it is JSON");
        assert_eq!(payload["connector_id"], **id);
        events.push(format!("{:?}", event.event));
    }
    assert_eq!(events.len(), 2, "{events:?}");

    *status.lock().expect("no panic") = 500;
    client
        .connections()
        .update(id)
        .schedule_type(fivetran::types::ScheduleType::Manual)
        .send()
        .await
        .expect("no schedule");
    client
        .connections()
        .sync(id)
        .send()
        .await
        .expect("it starts");
    pass(&simulator, 1).await;
    came.lock().expect("no panic").clear();
    pass(&simulator, 26 * 3600).await;
    let tried = came
        .lock()
        .expect("no panic")
        .iter()
        .filter(|(_, body)| {
            let payload: Value = serde_json::from_slice(body).expect("it is JSON");
            payload["connector_id"] == **id
        })
        .count();
    assert!((20..200).contains(&tried), "{tried}");
    let of = webhook["id"].as_str().expect("an id");
    let given_up = client.webhooks().get(of).send().await.expect("it is there");
    assert_eq!(given_up.active, Some(false));
}
