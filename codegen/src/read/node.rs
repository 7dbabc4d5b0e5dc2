//! Values of a document with their places in the files of the spec.

use indexmap::IndexMap;

use crate::diagnostic::Location;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) at: Location,
    pub(crate) value: Value,
}

/// The value of a node.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Array(Vec<Node>),
    Object(Object),
}

/// A mapping in the order of the file.
pub(crate) type Object = IndexMap<String, Entry>;

/// A value of a mapping, with the place of its key.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key_at: Location,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) fn new(at: &Location, value: Value) -> Self {
        Self {
            at: at.clone(),
            value,
        }
    }

    pub(crate) fn string(at: &Location, text: impl Into<String>) -> Self {
        Self::new(at, Value::String(text.into()))
    }

    pub(crate) fn object(at: &Location) -> Self {
        Self::new(at, Value::Object(Object::new()))
    }

    pub(crate) fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_i64(&self) -> Option<i64> {
        match &self.value {
            Value::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    pub(crate) fn as_f64(&self) -> Option<f64> {
        match &self.value {
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        Some(&self.as_object()?.get(key)?.node)
    }

    /// The value at the end of a path of keys.
    pub(crate) fn at_path(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    /// What a node of this document refers to, or the node itself if it is no reference.
    pub(crate) fn follow<'a>(&'a self, mut node: &'a Node) -> &'a Node {
        // Components are no references themselves, so one step is enough in a bundle.
        if let Some(path) = node
            .get("$ref")
            .and_then(Node::as_str)
            .and_then(|reference| reference.strip_prefix("#/"))
        {
            let path: Vec<&str> = path.split('/').collect();
            node = self.at_path(&path).unwrap_or(node);
        }
        node
    }

    /// The entries of a mapping; none for anything else.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.as_object()
            .into_iter()
            .flatten()
            .map(|(key, entry)| (key.as_str(), entry))
    }

    /// The items of a list; none for anything else.
    pub(crate) fn items(&self) -> &[Node] {
        self.as_array().unwrap_or_default()
    }

    /// Sets a key of a mapping, at the place of the value. Does nothing to anything else.
    pub(crate) fn set(&mut self, key: &str, node: Node) {
        if let Value::Object(object) = &mut self.value {
            let key_at = node.at.clone();
            object.insert(key.to_owned(), Entry { key_at, node });
        }
    }

    /// The name of the kind of value, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "a mapping",
        }
    }

    /// The value without places.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => serde_json::Value::Bool(*value),
            Value::Number(number) => serde_json::Value::Number(number.clone()),
            Value::String(text) => serde_json::Value::String(text.clone()),
            Value::Array(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(object) => serde_json::Value::Object(
                object
                    .iter()
                    .map(|(key, entry)| (key.clone(), entry.node.to_json()))
                    .collect(),
            ),
        }
    }
}
