//! Pages of lists, with cursors that say how far a reader has come.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::answer::{Refusal, Reply};

const DEFAULT_LIMIT: usize = 100;

/// The page of a list that a cursor leads to. As with the real service, a cursor is a number of
/// items to pass over: if the list changes in the meantime, items come twice or are missed.
pub(crate) fn page(
    items: impl Iterator<Item = Value>,
    cursor: Option<&str>,
    limit: Option<&str>,
) -> Result<Reply, Refusal> {
    let limit = match limit {
        None => DEFAULT_LIMIT,
        Some(text) => match text.parse() {
            Ok(limit @ 1..=1000) => limit,
            _ => return Err(Refusal::invalid("`limit` must be from 1 to 1000")),
        },
    };
    let begin = match cursor {
        None => 0,
        Some(cursor) => offset(cursor).ok_or_else(|| Refusal::invalid("`cursor` is invalid"))?,
    };
    let mut rest = items.skip(begin);
    let items: Vec<Value> = rest.by_ref().take(limit).collect();
    let next = rest.next().map(|_| self::cursor(begin + items.len()));
    Ok(Reply::Page { items, next })
}

fn cursor(offset: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("skip={offset}"))
}

fn offset(cursor: &str) -> Option<usize> {
    let decoded = URL_SAFE_NO_PAD.decode(cursor).ok()?;
    let text = std::str::from_utf8(&decoded).ok()?;
    text.strip_prefix("skip=")?.parse().ok()
}
