//! Made-up accounts, their persistence and their keys.

use fivetran::Backoff;
use fivetran_simulator::{Account, Simulator};
use serde_json::{Value, json};

use super::{in_process, pass};

#[tokio::test]
async fn the_same_seed_makes_the_same_account() {
    let state = |account: Account| {
        let simulator = Simulator::options()
            .account(account)
            .in_process()
            .expect("no file");
        let mut state = simulator.state();
        state["seed"].take();
        state
    };
    assert_eq!(state(Account::of(20, 100)), state(Account::of(20, 100)));
    assert_ne!(
        state(Account::of(20, 100)),
        state(Account::of(20, 100).seed(2))
    );
}

#[tokio::test]
async fn the_state_survives_an_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("state.json");
    let start = || {
        Simulator::options()
            .file(&path)
            .in_process()
            .expect("a simulator")
    };
    let group = {
        let simulator = start();
        let group = simulator
            .client()
            .groups()
            .create("Kept")
            .send()
            .await
            .expect("created");
        pass(&simulator, 3600).await;
        group.id.clone()
    };
    let simulator = start();
    assert_eq!(simulator.now(), "2026-11-02T09:00:00.000000Z");
    let kept = simulator
        .client()
        .groups()
        .get(&group)
        .send()
        .await
        .expect("it is there");
    assert_eq!(kept.name.as_deref(), Some("Kept"));
    std::fs::write(&path, "{").expect("written");
    let broken = Simulator::options().file(&path).in_process();
    let error = broken.map(|_| ()).expect_err("it is no state");
    assert!(
        error
            .to_string()
            .contains("is not the state of a simulator"),
        "{error}"
    );
}

#[tokio::test]
async fn a_thousand_accounts_fit_in_one_process() {
    let simulators: Vec<Simulator> = (0..1000).map(|_| in_process()).collect();
    let (first, last) = (&simulators[0], &simulators[999]);
    let group = first
        .client()
        .groups()
        .create("Mine")
        .send()
        .await
        .expect("created");
    last.client()
        .groups()
        .get(&group.id)
        .send()
        .await
        .expect_err("it is of another account");
}

#[tokio::test]
async fn the_configs_of_the_made_up_account_are_right() {
    use fivetran::services::{Family, Severity, service};
    let simulator = in_process();
    let state = simulator.state();
    for (id, connection) in state["things"]["/v1/connections"]
        .as_object()
        .expect("connections")
    {
        let name = connection["service"].as_str().expect("a service");
        let service = service(Family::Connections, name).expect("it is known");
        let config = state["sources"][id]["config"]
            .as_object()
            .expect("a config");
        let problems = service.check_config_change(config);
        let errors: Vec<_> = problems
            .iter()
            .filter(|one| one.severity() == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    for (_, destination) in state["things"]["/v1/destinations"]
        .as_object()
        .expect("destinations")
    {
        let name = destination["service"].as_str().expect("a service");
        let service = service(Family::Destinations, name).expect("it is known");
        let config = destination["config"].as_object().expect("a config");
        let problems = service.check_config_change(config);
        let errors: Vec<_> = problems
            .iter()
            .filter(|one| one.severity() == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[tokio::test]
async fn a_key_is_rotated_without_a_failed_call() {
    let simulator = in_process();
    let client = simulator.client();
    let permissions = json!([{ "resource_type": "DESTINATION", "access_level": "MANAGE" }]);
    let body = json!({ "name": "job", "permissions": permissions });
    let key = client
        .call("create_system_key")
        .body(body)
        .send()
        .await
        .expect("created");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let make = |secret: String| {
        let builder = simulator.builder().credentials(text(&key["key"]), secret);
        builder.retry(Backoff::never()).build().expect("a client")
    };
    let old = make(text(&key["secret"]));
    old.groups().create("A").send().await.expect("it may");
    let of = client
        .call("rotate_system_key")
        .argument("system_key_id", text(&key["id"]));
    let rotated = of
        .body(json!({ "expiration_period": "INFINITE" }))
        .send()
        .await
        .expect("rotated");
    old.groups()
        .list()
        .send()
        .await
        .expect_err("the old secret is dead at once");
    make(text(&rotated["secret"]))
        .groups()
        .create("B")
        .send()
        .await
        .expect("the new one works");
}
