//! Faults on demand.

use fivetran::ErrorKind;
use fivetran_simulator::{Account, Fault, Simulator, Wrong};

use super::in_process;

#[tokio::test]
async fn each_fault_looks_to_the_client_as_it_should() {
    let simulator = Simulator::start().await.expect("a port is free");
    let client = simulator.client();
    for (wrong, kind, status) in [
        (Wrong::Status(503), ErrorKind::Refused, Some(503)),
        (Wrong::TooMany(5), ErrorKind::Refused, Some(429)),
        (Wrong::Html(502), ErrorKind::Refused, Some(502)),
        (Wrong::ResetBefore, ErrorKind::Transport, None),
        (Wrong::ResetAfter, ErrorKind::Transport, None),
        (Wrong::Truncate, ErrorKind::Transport, Some(200)),
        (Wrong::Garbage, ErrorKind::UnreadableAnswer, Some(200)),
    ] {
        simulator.fault(Fault::new(wrong.clone()).of("list_all_groups").times(1));
        let error = client
            .groups()
            .list()
            .send()
            .await
            .expect_err("there is a fault");
        assert_eq!(
            (error.kind(), error.status()),
            (kind, status),
            "{wrong:?}: {error}"
        );
        client
            .groups()
            .list()
            .send()
            .await
            .expect("the fault is over");
    }
    for wrong in [
        Wrong::UnknownFields,
        Wrong::UnknownValues,
        Wrong::NullLists,
        Wrong::NumbersAsTexts,
    ] {
        simulator.fault(Fault::new(wrong.clone()).times(1));
        let answer = client.connections().list().send().await;
        answer.unwrap_or_else(|error| panic!("{wrong:?}: {error}"));
    }
    simulator.fault(Fault::new(Wrong::RepeatCursor).of("list_connections"));
    let mut items = client.connections().list().stream();
    let error = loop {
        match items.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the list ended"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
}

#[tokio::test]
async fn a_fault_after_the_change_leaves_the_change() {
    let simulator = in_process();
    let client = simulator.client();
    for (wrong, is_created) in [
        (Wrong::ResetBefore, false),
        (Wrong::Status(500), false),
        (Wrong::ResetAfter, true),
        (Wrong::StatusAfter(500), true),
    ] {
        let name = format!("{wrong:?}").replace(['(', ')'], "_");
        simulator.fault(Fault::new(wrong).of("create_group").times(1));
        client
            .groups()
            .create(&name)
            .send()
            .await
            .expect_err("there is a fault");
        let groups = client.groups().list().send().await.expect("a page");
        let is_there = groups
            .items
            .iter()
            .any(|group| group.name.as_deref() == Some(&name));
        assert_eq!(is_there, is_created, "{name}");
    }
}

#[tokio::test]
async fn faults_by_chance_are_the_same_for_the_same_seed() {
    let outcomes = |seed: u64| async move {
        let account = Account::default().seed(seed);
        let simulator = Simulator::options()
            .account(account)
            .in_process()
            .expect("no file");
        simulator.fault(Fault::new(Wrong::Status(500)).chance(0.5));
        let client = simulator.client();
        let mut outcomes = Vec::new();
        for _ in 0..40 {
            outcomes.push(client.groups().list().send().await.is_ok());
        }
        outcomes
    };
    let first = outcomes(1).await;
    assert_eq!(first, outcomes(1).await);
    assert_ne!(first, outcomes(2).await);
    assert!(first.contains(&true) && first.contains(&false));
}
