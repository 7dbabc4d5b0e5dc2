//! One page of a list.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(bound(deserialize = "T: DeserializeOwned"))]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    #[serde(
        default = "Vec::new",
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub items: Vec<T>,
    /// Where the next page starts; `None` on the last page.
    #[serde(default, alias = "nextCursor")]
    pub next_cursor: Option<String>,
}
