//! The client as users hold it: a handle of what all clones share.

use std::fmt;
use std::sync::Arc;

use super::shared::Shared;

/// A client. Cheap to clone: clones share their connections, their pacing and their budget of
/// retries.
///
/// ```
/// # fn build() -> Result<(), fivetran::Error> {
/// let fivetran = fivetran::Client::builder()
///     .credentials("key", "secret")
///     .build()?;
/// # let _ = fivetran;
/// # Ok(())
/// # }
/// # build().unwrap();
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url.as_str())
            .finish_non_exhaustive()
    }
}
