//! Calls for many inputs, some at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fivetran::{concurrently, concurrently_unordered};
use fivetran_tests::server::Server;
use fivetran_tests::spec::API;
use tokio::sync::Semaphore;

#[tokio::test]
async fn outcomes_come_in_order_each_with_its_input_and_none_is_lost() {
    let server = Server::start(&API).await;
    let client = server.client();
    let ids: Vec<String> = (0..50).map(|index| index.to_string()).collect();
    let inputs = ids.clone();
    // Every fifth id is not allowed in a path: an error of its input only.
    let outcomes = concurrently(inputs, 8, move |id: String| {
        let bad = id.ends_with('0') || id.ends_with('5');
        client
            .groups()
            .get(if bad { String::new() } else { id })
            .send()
    });
    let outcomes = outcomes.collect().await;
    let inputs: Vec<_> = outcomes.iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(inputs, ids);
    let failed = outcomes
        .iter()
        .filter(|(_, outcome)| outcome.is_err())
        .count();
    assert_eq!(failed, 10);
    assert_eq!(server.take_requests().len(), 40);
}

#[tokio::test]
async fn no_more_are_under_way_than_allowed_and_the_order_holds() {
    let running = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    // Later inputs end first: each waits for a permit that the one after it gives.
    let gates: Arc<Vec<Semaphore>> = Arc::new((0..5).map(|_| Semaphore::new(0)).collect());
    gates[4].add_permits(1);
    let (now, peak, opened) = (running.clone(), most.clone(), gates.clone());
    let outcomes = concurrently(0..5, 5, move |index: usize| {
        let (running, most, gates) = (now.clone(), peak.clone(), opened.clone());
        async move {
            let under_way = running.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(under_way, Ordering::SeqCst);
            let permit = gates[index].acquire().await;
            drop(permit);
            if let Some(before) = index.checked_sub(1) {
                gates[before].add_permits(1);
            }
            running.fetch_sub(1, Ordering::SeqCst);
            index
        }
    });
    let outcomes = outcomes.collect().await;
    assert_eq!(outcomes, [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)]);
    assert_eq!(most.load(Ordering::SeqCst), 5);

    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (now, peak) = (running.clone(), most.clone());
    let outcomes = concurrently(0..20, 3, move |index: usize| {
        let (running, most) = (now.clone(), peak.clone());
        async move {
            let under_way = running.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(under_way, Ordering::SeqCst);
            tokio::task::yield_now().await;
            running.fetch_sub(1, Ordering::SeqCst);
            index
        }
    });
    assert_eq!(outcomes.collect().await.len(), 20);
    assert_eq!(most.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn none_at_a_time_is_one_at_a_time() {
    let outcomes = concurrently(0..3, 0, |index: usize| async move { index });
    assert_eq!(outcomes.collect().await.len(), 3);
}

#[tokio::test]
async fn a_slow_call_does_not_hold_up_the_others_if_there_is_no_order() {
    let gate = Arc::new(Semaphore::new(0));
    let held = gate.clone();
    let mut outcomes = concurrently_unordered(0..20, 2, move |index: usize| {
        let gate = held.clone();
        async move {
            if index == 0 {
                let _permit = gate.acquire().await;
            }
            index * 2
        }
    });
    for _ in 0..19 {
        let (input, outcome) = outcomes.next().await.expect("there are more");
        assert_eq!(outcome, input * 2);
        assert_ne!(input, 0);
    }
    gate.add_permits(1);
    assert_eq!(outcomes.next().await, Some((0, 0)));
    assert_eq!(outcomes.next().await, None);
}
