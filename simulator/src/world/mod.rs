//! The state of a simulated account, as data: what there is, what runs, and what is due.

mod delivery;
mod keys;
mod object;
mod source;
mod things;
mod timeline;
mod words;

use std::collections::BTreeMap;

use fastrand::Rng;
use indexmap::IndexMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) use delivery::Delivery;
pub use keys::{KEY, SECRET};
pub(crate) use keys::{Key, Right};
pub(crate) use object::{At, Object};
pub use source::{Behavior, Ending};
pub(crate) use source::{Source, Sync, SyncKind};
pub(crate) use things::Things;
pub(crate) use timeline::{Due, Timeline};

/// Which limits an account has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// The limits of a paid account.
    Paid,
    /// The limits of a trial account.
    Trial,
}

/// A simulated account.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct World {
    pub(crate) account_id: String,
    pub(crate) account_name: String,
    pub(crate) plan: Plan,
    /// What the clock shows. It is behind the clock while a request is answered.
    pub(crate) now: Timestamp,
    /// What everything that is made up follows from.
    seed: u64,
    pub(crate) keys: IndexMap<String, Key>,
    pub(crate) things: Things,
    /// What belongs to a connection and is not answered with it.
    pub(crate) sources: IndexMap<String, Source>,
    /// What signs the deliveries of each webhook.
    pub(crate) webhook_secrets: BTreeMap<String, String>,
    /// The contents of files, by the id of what holds them, in hex.
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) timeline: Timeline,
    /// Where the simulator is reached.
    #[serde(default)]
    pub(crate) url: String,
    /// What is to be sent to receivers of webhooks.
    #[serde(skip)]
    pub(crate) outbox: Vec<Delivery>,
}

impl World {
    /// An account in which there is nothing but a key.
    pub(crate) fn empty(seed: u64, now: Timestamp, key: &str, secret: &str) -> Self {
        let mut world = Self {
            account_id: String::new(),
            account_name: "Example Corporation".to_owned(),
            plan: Plan::Paid,
            now,
            seed,
            keys: IndexMap::new(),
            things: Things::default(),
            sources: IndexMap::new(),
            webhook_secrets: BTreeMap::new(),
            files: BTreeMap::new(),
            timeline: Timeline::default(),
            url: String::new(),
            outbox: Vec::new(),
        };
        world.account_id = world.new_id();
        world.keys.insert(key.to_owned(), Key::of_account(secret));
        world
    }

    /// Draws from what the seed gives.
    pub(crate) fn draw<T>(&mut self, draw: impl FnOnce(&mut Rng) -> T) -> T {
        let mut rng = Rng::with_seed(self.seed);
        let drawn = draw(&mut rng);
        self.seed = rng.get_seed();
        drawn
    }

    /// An id that nothing has.
    pub(crate) fn new_id(&mut self) -> String {
        loop {
            let id = self.draw(words::id);
            if !self.things.is_used(&id) {
                return id;
            }
            let number = self.draw(|rng| rng.u32(1_000..));
            let id = format!("{id}_{number}");
            if !self.things.is_used(&id) {
                return id;
            }
        }
    }

    pub(crate) fn new_token(&mut self, length: usize) -> String {
        self.draw(|rng| words::token(rng, length))
    }

    pub(crate) fn new_uuid(&mut self) -> String {
        self.draw(words::uuid)
    }

    pub(crate) fn source(&mut self, connection: &str) -> &mut Source {
        self.sources.entry(connection.to_owned()).or_default()
    }
}
