//! The state of the account's rate limit, from the headers of an answer.

use reqwest::header::HeaderMap;

/// How many requests an account may send, as reported by the server with an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitState {
    /// Requests allowed in the rolling hour.
    pub limit: Option<u64>,
    /// Requests left in the rolling hour.
    pub remaining: Option<u64>,
}

impl RateLimitState {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self {
            limit: number("x-rate-limit"),
            remaining: number("x-rate-limit-remaining"),
        }
    }
}
