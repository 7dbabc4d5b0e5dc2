//! All things of an account, in collections that are named by their paths.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::object::Object;

/// The things of an account: `/v1/groups` holds groups by their ids, `/v1/users/u/groups` the
/// memberships of a user. Each collection keeps the order of creation.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Collections", into = "Collections")]
pub(crate) struct Things {
    collections: Collections,
    /// The ids that were ever given.
    used: HashSet<String>,
}

type Collections = BTreeMap<String, IndexMap<String, Object>>;

impl From<Collections> for Things {
    fn from(collections: Collections) -> Self {
        let used = collections.values().flat_map(IndexMap::keys).cloned();
        Self {
            used: used.collect(),
            collections,
        }
    }
}

impl From<Things> for Collections {
    fn from(things: Things) -> Self {
        things.collections
    }
}

impl Things {
    pub(crate) fn is_used(&self, id: &str) -> bool {
        self.used.contains(id)
    }

    pub(crate) fn insert(&mut self, collection: &str, id: &str, thing: Object) {
        self.used.insert(id.to_owned());
        let things = self.collections.entry(collection.to_owned()).or_default();
        things.insert(id.to_owned(), thing);
    }

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<&Object> {
        self.collections.get(collection)?.get(id)
    }

    pub(crate) fn get_mut(&mut self, collection: &str, id: &str) -> Option<&mut Object> {
        self.collections.get_mut(collection)?.get_mut(id)
    }

    /// The things of a collection, in the order of their creation.
    pub(crate) fn all(&self, collection: &str) -> impl Iterator<Item = (&str, &Object)> + Clone {
        let things = self.collections.get(collection);
        let things = things.into_iter().flat_map(IndexMap::iter);
        things.map(|(id, thing)| (id.as_str(), thing))
    }

    /// The collections whose path ends so, as `/groups`.
    pub(crate) fn ending_in(&self, end: &str) -> Vec<String> {
        let paths = self.collections.keys();
        paths.filter(|path| path.ends_with(end)).cloned().collect()
    }

    /// Removes a thing with everything below it, and where others hold it as a member.
    pub(crate) fn remove(&mut self, collection: &str, id: &str) -> Option<Object> {
        let removed = self.collections.get_mut(collection)?.shift_remove(id)?;
        let below = format!("{collection}/{id}/");
        self.collections.retain(|path, _| !path.starts_with(&below));
        if let Some(("/v1", name)) = collection.rsplit_once('/') {
            for path in self.ending_in(&format!("/{name}")) {
                if let Some(members) = self.collections.get_mut(&path) {
                    members.shift_remove(id);
                }
            }
        }
        Some(removed)
    }
}
