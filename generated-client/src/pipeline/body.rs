//! Reading the body of an answer, chunk by chunk and never beyond a limit.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::Response;

use super::limits::AttemptLimit;
use crate::error::Error;

/// How much of a failure is read. The code and the message are in its first bytes.
const LONGEST_FAILURE: usize = 256 * 1024;

/// How long the rest of a failure is waited for, once its status is known.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// What came of a body.
pub(super) struct Body {
    pub(super) bytes: Bytes,
    /// Why it is not whole; nothing if it is.
    pub(super) broken: Option<Error>,
}

/// Reads the body of a success, up to a limit in bytes. What is longer is an error.
pub(super) async fn of_success(
    answer: &mut Response,
    longest: usize,
    limit: &AttemptLimit,
) -> Body {
    let mut read = Chunks::default();
    let announced = answer.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |announced| announced > longest) {
        return read.end(Some(Error::too_large(longest)));
    }
    let outcome = limit.within(read.all(answer, longest)).await;
    let broken = match outcome {
        Ok(Ok(true)) => None,
        Ok(Ok(false)) => Some(Error::too_large(longest)),
        Ok(Err(error)) => Some(Error::transport(error)),
        Err(error) => Some(error),
    };
    read.end(broken)
}

/// Reads the start of the body of a failure: what comes in time. The status is known already, so
/// that a body that breaks off or stalls does no harm.
pub(super) async fn of_failure(answer: &mut Response, limit: &AttemptLimit) -> Bytes {
    let mut read = Chunks::default();
    let reading = tokio::time::timeout(LONGEST_WAIT, read.all(answer, LONGEST_FAILURE));
    // Whatever ends it, what came is kept.
    let _ = limit.within(reading).await;
    read.end(None).bytes
}

/// The chunks that came.
#[derive(Default)]
struct Chunks {
    /// The first one. Most bodies have no other, and are not copied.
    first: Bytes,
    more: BytesMut,
}

impl Chunks {
    /// Reads up to a length. Returns whether that was all.
    async fn all(&mut self, answer: &mut Response, longest: usize) -> reqwest::Result<bool> {
        while let Some(mut chunk) = answer.chunk().await? {
            let left = longest - self.first.len() - self.more.len();
            let fits = chunk.len() <= left;
            chunk.truncate(left);
            if self.first.is_empty() {
                self.first = chunk;
            } else {
                self.more.extend_from_slice(&chunk);
            }
            if !fits {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn end(self, broken: Option<Error>) -> Body {
        let bytes = if self.more.is_empty() {
            self.first
        } else {
            [self.first.as_ref(), self.more.as_ref()].concat().into()
        };
        Body { bytes, broken }
    }
}
