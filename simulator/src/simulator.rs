//! The simulator as programs and tests hold it.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fivetran::http::{Request, Response};
use fivetran::{Backoff, Client, ClientBuilder, Transport, TransportError};
use jiff::Timestamp;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use crate::account::Account;
use crate::clock::{Clock, Pace};
use crate::door;
use crate::engine::{Engine, Seen};
use crate::faults::{Fault, Wrong};
use crate::shared::{Served, Shared};
use crate::world::{Behavior, KEY, Plan, SECRET, World};

/// The time at which a simulated account begins, if none is set.
const BEGIN: &str = "2026-11-02T08:00:00Z";

/// How a simulator is started.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `start` or `in_process` is called"]
pub struct Options {
    account: Account,
    pace: Pace,
    plan: Plan,
    address: SocketAddr,
    file: Option<PathBuf>,
    begin: Option<Timestamp>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            account: Account::default(),
            pace: Pace::Manual,
            plan: Plan::Paid,
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            file: None,
            begin: None,
        }
    }
}

impl Options {
    /// What is in the account at the beginning.
    pub fn account(mut self, account: Account) -> Self {
        self.account = account;
        self
    }

    /// How time goes on. [`Pace::Manual`] by default.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Which rate limits the account has. [`Plan::Paid`] by default.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.plan = plan;
        self
    }

    /// Where it listens. A free port of this machine by default.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Begins at this time, as RFC 3339 writes it. 2 November 2026 by default.
    ///
    /// # Errors
    ///
    /// When the text is no point in time.
    pub fn begin(mut self, time: &str) -> io::Result<Self> {
        let time = time.parse().map_err(io::Error::other)?;
        self.begin = Some(time);
        Ok(self)
    }

    /// Keeps the state in this file, which is written anew after each change, all of it or nothing.
    /// If the file is there, the account of it goes on.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Starts a simulator that listens.
    ///
    /// # Errors
    ///
    /// When the address is taken, or the file of the state cannot be read or written.
    pub async fn start(self) -> io::Result<Simulator> {
        let listener = TcpListener::bind(self.address).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = self.shared(&url)?;
        let door = tokio::spawn(door::serve(listener, shared.clone())).abort_handle();
        let clockwork = tokio::spawn(clockwork(shared.clone())).abort_handle();
        Ok(Simulator {
            shared,
            url: Some(url),
            tasks: vec![door, clockwork],
        })
    }

    /// Makes a simulator that has no socket: its [`client`](Simulator::client) calls it directly.
    ///
    /// # Errors
    ///
    /// When the file of the state cannot be read or written.
    pub fn in_process(self) -> io::Result<Simulator> {
        let shared = self.shared("http://simulator.localhost")?;
        Ok(Simulator {
            shared,
            url: None,
            tasks: Vec::new(),
        })
    }

    fn shared(self, url: &str) -> io::Result<Arc<Shared>> {
        let stored = match &self.file {
            Some(path) if path.exists() => Some(stored(path)?),
            _ => None,
        };
        let mut world = match stored {
            Some(world) => world,
            None => {
                let begin = match self.begin {
                    Some(begin) => begin,
                    None => BEGIN.parse().map_err(io::Error::other)?,
                };
                let mut world = self.account.build(begin, KEY, SECRET);
                world.plan = self.plan;
                world
            }
        };
        url.clone_into(&mut world.url);
        let clock = Clock::new(world.now, self.pace);
        let engine = Engine::new(world, clock, self.account.seed);
        let shared = Shared::new(engine, self.file);
        shared.save()?;
        Ok(shared)
    }
}

fn stored(path: &Path) -> io::Result<World> {
    let text = std::fs::read(path)?;
    serde_json::from_slice(&text).map_err(|error| {
        let message = format!(
            "{} is not the state of a simulator: {error}",
            path.display()
        );
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}

/// Lets happen what is due, when its time has come.
async fn clockwork(shared: Arc<Shared>) {
    loop {
        shared.deliver().await;
        let wait = {
            let state = shared.engine.state();
            let next = state.world.timeline.next_time();
            next.and_then(|next| state.clock.real_time_until(next))
        };
        let changed = shared.changed.notified();
        match wait {
            // A deadline is missed by no more than this.
            Some(wait) => {
                let wait = wait.max(Duration::from_millis(10));
                let _ = tokio::time::timeout(wait, changed).await;
            }
            None => changed.await,
        }
    }
}

/// A simulated account, reached over HTTP or in the same process. It ends when it is dropped.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use fivetran_simulator::Simulator;
///
/// let simulator = Simulator::start().await?;
/// let fivetran = simulator.client();
/// let page = fivetran.connections().list().send().await?;
/// println!("{} connections at {:?}", page.items.len(), simulator.url());
/// # Ok(())
/// # }
/// ```
pub struct Simulator {
    shared: Arc<Shared>,
    url: Option<String>,
    tasks: Vec<AbortHandle>,
}

impl Simulator {
    /// How to start one: another account, another pace, a state that is kept.
    pub fn options() -> Options {
        Options::default()
    }

    /// Starts one with a small made-up account, on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start() -> io::Result<Self> {
        Options::default().start().await
    }

    /// Makes one with a small made-up account and without a socket.
    ///
    /// # Errors
    ///
    /// None that can be expected: it reads no file.
    pub fn in_process() -> io::Result<Self> {
        Options::default().in_process()
    }

    /// Where it listens. Nothing if it has no socket.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// A client of it with the key of the account, which does not repeat calls.
    ///
    /// # Panics
    ///
    /// Never: the options of the client are right.
    pub fn client(&self) -> Client {
        let client = self.builder().retry(Backoff::never()).build();
        client.expect("the options of the client are right")
    }

    /// What a client of it starts from: the key of the account, and the way to the simulator.
    pub fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().credentials(KEY, SECRET);
        match &self.url {
            Some(url) => builder.base_url(url),
            None => builder.transport(self.transport()),
        }
    }

    /// The way to the simulator without a socket, also for one that listens.
    pub fn transport(&self) -> impl Transport {
        InProcess(self.shared.clone())
    }

    /// Lets time pass at once, with all that happens in it: syncs, schedules, limits, deliveries.
    ///
    /// # Errors
    ///
    /// When the file of the state cannot be written.
    pub async fn advance(&self, by: Duration) -> io::Result<()> {
        self.shared.advance(by).await
    }

    /// What its clock shows, as the API writes points in time.
    pub fn now(&self) -> String {
        crate::clock::text(self.shared.engine.state().world.now)
    }

    /// Sets a fault. Those that were set before come first.
    pub fn fault(&self, fault: Fault) {
        self.shared.engine.state().faults.add(fault);
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.shared.engine.state().faults.clear();
    }

    /// How the syncs of a connection go from now on.
    ///
    /// # Panics
    ///
    /// When there is no such connection.
    pub fn behave(&self, connection: &str, behavior: Behavior) {
        let mut state = self.shared.engine.state();
        let known = state.world.things.get("/v1/connections", connection);
        assert!(known.is_some(), "there is no connection `{connection}`");
        state.world.source(connection).behavior = behavior;
    }

    /// The requests that it has seen, in their order.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.engine.state().seen.clone()
    }

    /// Forgets the requests that it has seen.
    pub fn forget_requests(&self) {
        self.shared.engine.state().seen.clear();
    }

    /// Whether it keeps the requests that it sees. It does by default; a long load test does not
    /// need them.
    pub fn remember_requests(&self, remember: bool) {
        self.shared.engine.state().remembers = remember;
    }

    /// Begins again with another account. Its clock goes on.
    pub fn reset(&self, account: &Account) {
        self.shared.engine.reset(account);
    }

    /// The whole state as JSON. It holds the secrets of the account.
    ///
    /// # Panics
    ///
    /// Never: every state can be written.
    pub fn state(&self) -> Value {
        let state = self.shared.engine.state();
        serde_json::to_value(&state.world).expect("every state can be written")
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

/// The way to a simulator in the same process.
struct InProcess(Arc<Shared>);

impl Transport for InProcess {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send>> {
        let shared = self.0.clone();
        Box::pin(async move {
            let Served { answer, wrong } = shared.serve(request).await;
            match wrong {
                Some(Wrong::ResetBefore | Wrong::ResetAfter | Wrong::Truncate) => Err(
                    TransportError::broken("the simulator closed the connection"),
                ),
                _ => Ok(answer),
            }
        })
    }
}
