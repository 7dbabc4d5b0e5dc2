//! What a simulated account does besides answering: time, limits, faults, deliveries, persistence.

mod accounts;
mod doors;
mod faults;
mod syncs;

use std::time::Duration;

use fivetran::Client;
use fivetran_simulator::Simulator;

fn in_process() -> Simulator {
    Simulator::in_process().expect("it reads no file")
}

/// The ids of the connections whose setup is complete and that are not paused.
async fn ready(client: &Client) -> Vec<String> {
    let connections = client.connections().list().send().await.expect("a page");
    let ready = connections.items.iter().filter(|connection| {
        let connected = connection
            .status
            .as_ref()
            .and_then(|status| status.setup_state.as_ref());
        connected.is_some_and(|state| state.as_str() == "connected")
            && connection.paused != Some(true)
    });
    ready.map(|connection| connection.id.clone()).collect()
}

async fn pass(simulator: &Simulator, seconds: u64) {
    simulator
        .advance(Duration::from_secs(seconds))
        .await
        .expect("time passes");
}
