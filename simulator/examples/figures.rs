//! Measures the simulator: how fast it starts, how many requests it answers, and what it holds.
//!
//! `cargo run --release -p fivetran-simulator --example figures`

use std::time::Instant;

use fivetran_simulator::{Account, Plan, Simulator};

/// The memory of this process, in megabytes, as Linux tells it.
fn memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    Simulator::in_process()?
        .client()
        .groups()
        .list()
        .send()
        .await?;
    let begin = Instant::now();
    for _ in 0..100 {
        Simulator::in_process()?;
    }
    println!("start in process: {:?}", begin.elapsed() / 100);

    let begin = Instant::now();
    let account = Account::of(100_000, 200_000);
    let simulator = Simulator::options()
        .account(account)
        .plan(Plan::Paid)
        .start()
        .await?;
    simulator.remember_requests(false);
    println!(
        "100,000 connections are made up in {:?}: {:?} MB",
        begin.elapsed(),
        memory()
    );

    let client = simulator.client();
    let connections = client.connections().list().limit(1000).send().await?;
    for (name, count) in [
        ("one connection", 5_000),
        ("pages of 1,000 connections", 100),
    ] {
        let begin = Instant::now();
        for number in 0..count {
            if count > 1_000 {
                let id = &connections.items[number % connections.items.len()].id;
                client.connections().get(id).send().await?;
            } else {
                client.connections().list().limit(1000).send().await?;
            }
        }
        let each = begin.elapsed() / u32::try_from(count)?;
        println!("{name} over HTTP: {each:?} each");
    }
    Ok(())
}
