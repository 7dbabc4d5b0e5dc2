//! A server that behaves as the Fivetran REST API does, with state, on your own machine.
//!
//! It answers every operation of the API over an account that is made up, without a network and
//! without a real account. What is created is there afterwards, syncs take their time and end, and
//! limits, cursors and errors are those of the API as `spec/` describes it.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//! use fivetran_simulator::{Behavior, Ending, Simulator};
//!
//! let simulator = Simulator::in_process()?;
//! let fivetran = simulator.client();
//! let connections = fivetran.connections().list().send().await?;
//! let connection = &connections.items[0];
//!
//! // Time passes when the test says so, and a sync ends as the test wants it.
//! simulator.behave(&connection.id, Behavior::default().ends([Ending::Failure("no disk".into())]));
//! fivetran.connections().sync(&connection.id).send().await?;
//! simulator.advance(Duration::from_secs(60)).await?;
//! let after = fivetran.connections().get(&connection.id).send().await?;
//! assert!(after.failed_at.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # In a test
//!
//! [`Simulator::in_process`] makes an account of its own for each test, in a millisecond or so.
//! [`Simulator::fault`] lets things go wrong, and [`Simulator::requests`] tells what came.
//!
//! # From any language
//!
//! The program `fivetran-simulator` listens on this machine. Its controls are at `/_simulator/`:
//!
//! | request | what it does |
//! |---|---|
//! | `GET time` | tells the time of the simulator |
//! | `POST advance` `{"seconds": 3600}` | lets time pass at once |
//! | `POST faults` `{"what": {"status": 503}, "operation": "sync_connection", "times": 2}` | sets a fault |
//! | `DELETE faults` | ends all faults |
//! | `PUT connections/ID/behavior` `{"seconds": 5, "endings": [{"failure": "no disk"}]}` | says how syncs go |
//! | `GET requests`, `DELETE requests` | shows or forgets the requests that came |
//! | `POST reset` `{"connections": 100, "tables": 1000}` | begins with another account |
//! | `GET state` | shows the whole state, with its secrets |
//!
//! # What it is not
//!
//! Where the behaviour of the real service is not documented, the simulator does what is likely, and
//! what is hard on clients rather than what is easy. A program that works against it can still meet
//! something else in production.

mod access;
mod account;
mod clock;
mod control;
mod door;
mod engine;
mod faults;
mod form;
#[allow(
    clippy::unnecessary_wraps,
    reason = "what does the work of operations has one form"
)]
mod rooms;
mod shared;
mod simulator;
mod wire;
mod world;

pub use account::Account;
pub use clock::Pace;
pub use engine::Seen;
pub use faults::{Fault, Wrong};
pub use simulator::{Options, Simulator};
pub use world::{Behavior, Ending, KEY, Plan, SECRET};
