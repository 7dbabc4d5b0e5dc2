//! The program that runs the simulator.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Parser;
use fivetran_simulator::{Account, KEY, Pace, Plan, SECRET, Simulator};

/// A server that behaves as the Fivetran REST API does, with state, on this machine.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on. Anybody who reaches it has the whole simulated account
    #[arg(long, default_value = "127.0.0.1")]
    listen: IpAddr,
    /// How many connections the account has
    #[arg(long)]
    connections: Option<usize>,
    /// How many tables all connections have together
    #[arg(long)]
    tables: Option<usize>,
    /// What the made-up account follows from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many times as fast as real time the clock goes; 0 stops it
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
    /// Use the rate limits of a trial account
    #[arg(long)]
    trial: bool,
    /// A file with the account to begin with, as JSON: `{"connections": 100, "tables": 1000}`
    #[arg(long, value_name = "FILE", conflicts_with_all = ["connections", "tables"])]
    account: Option<PathBuf>,
    /// A file that keeps the state. If it is there, its account goes on
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let simulator = start(&arguments).await?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "The simulator listens at {}",
        simulator.url().unwrap_or_default()
    )?;
    writeln!(out, "  key     {KEY}\n  secret  {SECRET}")?;
    writeln!(out, "  controls at /_simulator/; Ctrl-C ends it")?;
    out.flush()?;
    tokio::signal::ctrl_c().await
}

async fn start(arguments: &Arguments) -> io::Result<Simulator> {
    let account = match (&arguments.account, arguments.connections, arguments.tables) {
        (Some(path), _, _) => serde_json::from_slice(&std::fs::read(path)?)?,
        (None, None, None) => Account::default().seed(arguments.seed),
        (None, connections, tables) => {
            let connections = connections.unwrap_or(6);
            let tables = tables.unwrap_or(connections * 4);
            Account::of(connections, tables).seed(arguments.seed)
        }
    };
    let pace = match arguments.speed {
        speed if speed > 0.0 => Pace::Times(speed),
        _ => Pace::Manual,
    };
    let plan = if arguments.trial {
        Plan::Trial
    } else {
        Plan::Paid
    };
    let mut options = Simulator::options()
        .account(account)
        .pace(pace)
        .plan(plan)
        .listen(SocketAddr::new(arguments.listen, arguments.port));
    if let Some(path) = &arguments.state {
        options = options.file(path);
    }
    options.start().await
}
