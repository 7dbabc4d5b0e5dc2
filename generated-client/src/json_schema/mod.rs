//! JSON Schemas of operations and services, made from their tables.

mod kind;
mod rules;
#[cfg(feature = "services")]
mod service;

use serde_json::{Map, Value, json};

use crate::operation::Operation;
use crate::schema::Answer;
use kind::{Purpose, field, kind, or_null};

/// The dialect of all schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// With the feature `schema`.
impl Operation {
    /// The JSON Schema (2020-12) of the arguments of a call by name: an object with the parameters
    /// of path and query, and the body as `body`, as
    /// [`NamedCall::arguments`](crate::NamedCall::arguments) takes it.
    ///
    /// It says what the client refuses: unknown names, wrong types, what is missing, bounds, and the
    /// rules between fields. Texts of enums are those that this version knows. Files are left out:
    /// they are added by [`NamedCall::file`](crate::NamedCall::file). Secrets are `writeOnly`. One
    /// thing it cannot say: where something must be set, objects that are empty do not count.
    ///
    /// ```
    /// let operation = fivetran::operation("sync_connection").unwrap();
    /// let schema = operation.arguments_schema();
    /// assert_eq!(schema["required"][0], "connection_id");
    /// assert_eq!(schema["properties"]["body"]["properties"]["force"]["type"], "boolean");
    /// ```
    pub fn arguments_schema(&self) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for parameter in self.path_parameters.iter().chain(self.query_parameters) {
            let mut schema = field(parameter, Purpose::Request);
            if self
                .path_parameters
                .iter()
                .any(|path| path.name == parameter.name)
            {
                schema["minLength"] = 1.into();
            } else if !parameter.required {
                or_null(&mut schema);
            }
            properties.insert(parameter.name.to_owned(), schema);
            if parameter.required {
                required.push(parameter.name);
            }
        }
        if let Some(of_body) = self.body {
            let mut body = kind(of_body, Purpose::Request);
            rules::apply(&mut body, of_body, self.rules);
            if body.get("required").is_some() || self.rejects_empty_body {
                required.push("body");
            }
            properties.insert("body".to_owned(), body);
        }
        let mut schema = json!({
            "$schema": DIALECT,
            "title": self.summary,
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        rules::apply_to_parameters(&mut schema, self.query_parameters, self.query_rules);
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        schema
    }

    /// The JSON Schema (2020-12) of the data of its answer: of a list that is a page with `items`,
    /// and null where there is only a message. `None` if it answers a file.
    ///
    /// Answers are open: fields and values can be added, anything but what identifies a thing can be
    /// null or absent, and the known texts of an enum are `examples`.
    pub fn answer_schema(&self) -> Option<Value> {
        let mut schema = match self.answer {
            Answer::Data(data) => kind(data, Purpose::Answer),
            Answer::Page(item) => json!({
                "type": "object",
                "properties": {
                    "items": { "type": ["array", "null"], "items": kind(*item, Purpose::Answer) },
                    "next_cursor": { "type": ["string", "null"] },
                },
            }),
            Answer::Message => json!({ "type": "null" }),
            Answer::File => return None,
        };
        schema["$schema"] = DIALECT.into();
        Some(schema)
    }
}
