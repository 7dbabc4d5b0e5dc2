//! What belongs to a connection and is not answered with it: its secrets, its source, its syncs.

use std::time::Duration;

use indexmap::IndexMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::object::Object;

/// The hidden side of a connection.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Source {
    /// The config as it was sent, with its secrets.
    pub(crate) config: Object,
    pub(crate) auth: Object,
    pub(crate) behavior: Behavior,
    /// The sync that runs.
    pub(crate) running: Option<Sync>,
    /// The syncs that ended, the oldest first.
    pub(crate) history: Vec<Sync>,
    /// What the source has: schemas, their tables, and the columns of these with whether they are
    /// a primary key.
    pub(crate) catalog: IndexMap<String, IndexMap<String, IndexMap<String, bool>>>,
    /// The schema config, once the source was looked at.
    pub(crate) schema_config: Option<Object>,
    pub(crate) warnings: Vec<Value>,
    pub(crate) errors: Vec<Value>,
    /// The state of a connection of the function or SDK kind.
    pub(crate) state: Object,
    /// Open connect cards, by their tokens.
    pub(crate) cards: IndexMap<String, Timestamp>,
}

/// How the syncs of a connection go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Behavior {
    /// How long a sync takes, in seconds. A historical one takes five times as long.
    pub seconds: f64,
    /// How the next syncs end, one after the other; the last one is repeated.
    pub endings: Vec<Ending>,
}

impl Default for Behavior {
    fn default() -> Self {
        Self {
            seconds: 60.0,
            endings: vec![Ending::Success],
        }
    }
}

impl Behavior {
    /// Syncs that take so long, and succeed.
    pub fn takes(time: Duration) -> Self {
        Self {
            seconds: time.as_secs_f64(),
            ..Self::default()
        }
    }

    /// The next syncs end like this, one after the other; the last ending is repeated.
    pub fn ends(mut self, endings: impl IntoIterator<Item = Ending>) -> Self {
        self.endings = endings.into_iter().collect();
        self
    }
}

/// How a sync ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Ending {
    /// All went well.
    Success,
    /// It went well, with a warning about a table.
    Warning(String),
    /// It failed, for this reason.
    Failure(String),
    /// It failed, and the connection is broken from now on, until its setup tests pass.
    Broken(String),
    /// It is tried again after so many seconds.
    Rescheduled(f64),
}

/// A sync.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sync {
    pub(crate) id: String,
    pub(crate) kind: SyncKind,
    pub(crate) started: Timestamp,
    pub(crate) completed: Option<Timestamp>,
    pub(crate) status: String,
    pub(crate) message: Option<String>,
}

/// Why a sync runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SyncKind {
    Usual,
    Historical,
}
