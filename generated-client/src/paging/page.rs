//! One page of a list.

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};

use crate::values::{Answered, Place, Read};

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

impl<T: Read + DeserializeOwned> Read for Page<T> {
    fn blank() -> Self {
        Self {
            items: Vec::new(),
            next_cursor: None,
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: Place<'_>) -> Result<Self, D::Error> {
        let page = Page::<Answered<T>>::deserialize(deserializer)?;
        Ok(Self {
            items: page.items.into_iter().map(|Answered(item)| item).collect(),
            next_cursor: page.next_cursor,
        })
    }
}
