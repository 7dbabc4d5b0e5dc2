//! All that a wait knows of the sync or run that it awaits. It is data, and can be stored.

use serde::{Deserialize, Serialize};

use super::baseline::{Baseline, Doubt};
use super::obstacle::Obstacle;
use crate::types::TransformationStatus;
use crate::values::Timestamp;

/// The sync to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Goal {
    /// The running sync, or the next one.
    AnySync,
    /// The sync that was requested, or one that was already running.
    Sync,
    /// The sync that was requested; a running one was stopped first.
    NewSync,
    /// Like [`NewSync`](Self::NewSync), until everything is loaded.
    Resync,
}

/// All that is known of an awaited sync. It can be stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Watch {
    pub(super) goal: Goal,
    #[serde(default)]
    pub(super) through_reschedules: bool,
    /// A success since then is the awaited one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<Timestamp>,
    /// The state at the first poll; `None` before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) before: Option<Baseline>,
    /// The obstacle before the trigger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) old_obstacle: Option<Obstacle>,
    /// Whether a sync that ran at the start counts as the awaited one.
    #[serde(default)]
    pub(super) joined: bool,
    /// The sync that ran at the start, if another one is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) earlier: Option<Earlier>,
    /// Whether the awaited sync was seen to run.
    #[serde(default)]
    pub(super) ran: bool,
    /// The failure of the trigger, if it may have been carried out nevertheless.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unconfirmed: Option<String>,
    #[serde(skip)]
    pub(super) doubt: Doubt,
}

/// A sync that ran when another one was requested.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Earlier {
    /// It was not seen to end.
    Running,
    /// It no longer runs, and its end was not recorded yet.
    Stopped,
    /// A sync ended then, most likely this one.
    Ended(Timestamp),
}

impl Watch {
    /// A watch for a connection that was not read yet.
    pub(super) fn new(goal: Goal) -> Self {
        Self {
            goal,
            through_reschedules: false,
            since: None,
            before: None,
            old_obstacle: None,
            joined: false,
            earlier: None,
            ran: false,
            unconfirmed: None,
            doubt: Doubt::default(),
        }
    }

    /// The same, without what only this wait can know.
    pub(super) fn stored(&self) -> Self {
        Self {
            doubt: Doubt::default(),
            ..self.clone()
        }
    }
}

impl Goal {
    /// Whether a sync that is already running counts.
    pub(super) fn joins(self) -> bool {
        matches!(self, Self::AnySync | Self::Sync)
    }
}

/// All that is known of an awaited run. It can be stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct RunWatch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<TransformationStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_started_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_ended_at: Option<Timestamp>,
    #[serde(default)]
    pub(super) joined: bool,
    /// Whether a run was seen.
    #[serde(default)]
    pub(super) ran: bool,
    /// The failure of the trigger, if it may have been carried out nevertheless.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unconfirmed: Option<String>,
    #[serde(skip)]
    pub(super) doubt: Doubt,
}

impl RunWatch {
    /// The same, without what only this wait can know.
    pub(super) fn stored(&self) -> Self {
        Self {
            doubt: Doubt::default(),
            ..self.clone()
        }
    }
}
