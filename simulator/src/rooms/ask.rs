//! A request, as the rooms see it.

use fivetran::Operation;
use serde_json::Value;

use crate::clock;
use crate::wire::{Refusal, Reply, Route, fitted, page, shown};
use crate::world::{Object, World};

/// A request, after all that holds of every request was checked.
pub(crate) struct Ask<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) route: &'a Route,
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: Object,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Ask<'_> {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.route.operation
    }

    /// A parameter of the path.
    pub(crate) fn path(&self, name: &str) -> String {
        self.route.parameter(name).to_owned()
    }

    /// A parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// A text of the body.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }

    /// A boolean of the body.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.body.get(name)?.as_bool()
    }

    /// An object of the body. Empty if it is not there.
    pub(crate) fn object(&self, name: &str) -> Object {
        let object = self.body.get(name).and_then(Value::as_object);
        object.cloned().unwrap_or_default()
    }

    /// The time of the request, as the API writes it.
    pub(crate) fn now(&self) -> String {
        clock::text(self.world.now)
    }

    /// Whether there is a thing; if not, why the request is refused. `what` is the parameter that
    /// names things of this kind.
    pub(crate) fn demand(&self, collection: &str, what: &str, id: &str) -> Result<(), Refusal> {
        match self.world.things.get(collection, id) {
            Some(_) => Ok(()),
            None => Err(Refusal::not_found(what, id)),
        }
    }

    /// The answer of the operation with this thing.
    pub(crate) fn reply(&mut self, thing: &Object) -> Reply {
        match self.operation().answer {
            fivetran::Answer::Data(kind) => Reply::Data(fitted(kind, thing, self.world)),
            _ => Reply::message(self.done()),
        }
    }

    /// The answer of the operation with a message alone.
    pub(crate) fn done(&self) -> String {
        format!("{}: done", self.operation().summary)
    }

    /// A page of things.
    pub(crate) fn page<'t>(
        &self,
        things: impl Iterator<Item = &'t Object>,
    ) -> Result<Reply, Refusal> {
        let kind = match self.operation().answer {
            fivetran::Answer::Page(kind) => *kind,
            _ => fivetran::Kind::Any,
        };
        let items = things.map(|thing| shown(kind, &Value::Object(thing.clone())));
        page(items, self.query("cursor"), self.query("limit"))
    }
}
