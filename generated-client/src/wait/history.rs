//! What the sync history says, where the states of a connection do not show whether the awaited
//! sync began.

use jiff::{SignedDuration, Timestamp as Instant};

use super::baseline::Ending;
use crate::types::SyncHistoryEntry;
use crate::values::Timestamp;

/// The longest span that the service takes is 7 days.
const SPAN: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long after an end the awaited sync may start.
const AFTER: SignedDuration = SignedDuration::from_mins(10);

/// Whose end it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// The end of the awaited sync.
    Awaited,
    /// The end of the sync before it; the awaited one has begun.
    Begun,
    /// Nothing shows that the awaited sync has begun.
    Open,
}

/// The span to look at, around an end.
pub(super) fn span(
    last_end: Option<&Timestamp>,
    ending: &Ending,
) -> Option<(Timestamp, Timestamp)> {
    let end = ending.at().to_jiff()?.checked_add(AFTER).ok()?;
    let start = end.checked_sub(SPAN).ok()?;
    let start = last_end
        .and_then(Timestamp::to_jiff)
        .filter(|last| *last > start && *last < end)
        .unwrap_or(start);
    Some((start.into(), end.into()))
}

/// Reads the history of a connection on which a sync ran when the awaited one was requested. Of
/// the syncs that started since `last_end`, the first is the one that ran, and one after it is the
/// awaited one.
pub(super) fn find(
    entries: &[SyncHistoryEntry],
    last_end: Option<&Timestamp>,
    ending: &Ending,
) -> Finding {
    let last_end = last_end.and_then(Timestamp::to_jiff);
    let mut started: Vec<(Instant, &SyncHistoryEntry)> = entries
        .iter()
        .filter_map(|entry| Some((entry.started_at.as_ref()?.to_jiff()?, entry)))
        .filter(|(start, _)| last_end.is_none_or(|last| *start >= last))
        .collect();
    started.sort_by_key(|(start, _)| *start);
    started.dedup_by(|one, other| one.1.sync_id == other.1.sync_id);
    let Some((start, latest)) = started.last() else {
        return Finding::Open;
    };
    let ended = ending.at().to_jiff();
    if ended.is_some_and(|ended| *start >= ended) {
        Finding::Begun
    } else if started.len() < 2 {
        Finding::Open
    } else if latest.completed_at.is_some() {
        Finding::Awaited
    } else {
        Finding::Begun
    }
}
