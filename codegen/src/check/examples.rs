//! Checks that each operation has examples, and that each example and each default matches its
//! schema.

use crate::diagnostic::{Diagnostics, Location, listed};
use crate::model::Method;
use crate::model::rule::Bound;
use crate::read::bundle::Bundle;
use crate::read::node::{Node, Value};

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let mut examples = Examples {
        document: &bundle.document,
        what: "example",
        problems,
    };
    let paths = bundle.document.get("paths");
    for (_, item) in paths.into_iter().flat_map(Node::entries) {
        for method in Method::ALL {
            if let Some(operation) = item.node.get(method.key()) {
                examples.operation(operation);
                examples.parameters(operation.get("parameters"));
            }
        }
        examples.parameters(item.node.get("parameters"));
    }
    let responses = bundle.document.at_path(&["components", "responses"]);
    for (_, entry) in responses.into_iter().flat_map(Node::entries) {
        examples.headers(&entry.node);
        if let Some(media) = entry.node.at_path(&["content", "application/json"])
            && let (Some(example), Some(schema)) = (media.get("example"), media.get("schema"))
        {
            examples.value(example, &[schema], "");
        }
    }
    examples.what = "default";
    let schemas = bundle.document.at_path(&["components", "schemas"]);
    for (_, entry) in schemas.into_iter().flat_map(Node::entries) {
        let properties = entry.node.get("properties");
        for (_, entry) in properties.into_iter().flat_map(Node::entries) {
            examples.default(&entry.node);
        }
    }
}

struct Examples<'a, 'p> {
    document: &'a Node,
    /// What the values are, for messages.
    what: &'static str,
    problems: &'p mut Diagnostics,
}

impl<'a> Examples<'a, '_> {
    fn operation(&mut self, operation: &'a Node) {
        let id = operation
            .get("operationId")
            .and_then(Node::as_str)
            .unwrap_or("?");
        if let Some(content) = operation.at_path(&["requestBody", "content"]) {
            self.media(id, "request", content);
        }
        let responses = operation.get("responses");
        for (_, entry) in responses
            .into_iter()
            .flat_map(Node::entries)
            .filter(|(status, _)| status.starts_with('2'))
        {
            let response = self.document.follow(&entry.node);
            self.headers(response);
            if let Some(content) = response.get("content") {
                self.media(id, "response", content);
            }
        }
    }

    fn parameters(&mut self, parameters: Option<&'a Node>) {
        for parameter in parameters.map(Node::items).unwrap_or_default() {
            let parameter = self.document.follow(parameter);
            if let (Some(example), Some(schema)) =
                (parameter.get("example"), parameter.get("schema"))
            {
                self.value(example, &[schema], "");
            }
            if let Some(schema) = parameter.get("schema") {
                self.what = "default";
                self.default(schema);
                self.what = "example";
            }
        }
    }

    fn headers(&mut self, response: &'a Node) {
        for (_, entry) in response.get("headers").into_iter().flat_map(Node::entries) {
            let header = self.document.follow(&entry.node);
            if let (Some(example), Some(schema)) = (header.get("example"), header.get("schema")) {
                self.value(example, &[schema], "");
            }
        }
    }

    fn default(&mut self, schema: &'a Node) {
        if let Some(default) = schema.get("default") {
            self.value(default, &[schema], "");
        }
    }

    fn media(&mut self, id: &str, which: &str, content: &'a Node) {
        let Some(media) = content.get("application/json") else {
            return;
        };
        let example = media.at_path(&["examples", "default"]);
        let Some(value) = example.and_then(|example| self.document.follow(example).get("value"))
        else {
            self.problems.push(
                &media.at,
                format!("operation `{id}` has no example {which}"),
                format!(
                    "add `{which}` to `examples/<tag>/{id}.yaml`, and reference it under `examples: default`"
                ),
            );
            return;
        };
        if let Some(schema) = media.get("schema") {
            self.value(value, &[schema], "");
        }
    }

    /// All schemas that a value must fit: what is referred to, and the parts of `allOf`.
    fn flatten(&self, schema: &'a Node, into: &mut Vec<&'a Node>) {
        let schema = self.document.follow(schema);
        // Schemas that refer twice to schemas that refer twice, and so on, would not end.
        if into.iter().any(|known| std::ptr::eq(*known, schema)) {
            return;
        }
        into.push(schema);
        for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
            self.flatten(part, into);
        }
    }

    fn value(&mut self, value: &Node, schemas: &[&'a Node], path: &str) {
        let mut all = Vec::new();
        for schema in schemas {
            self.flatten(schema, &mut all);
        }
        if matches!(value.value, Value::Null) {
            let nullable =
                |schema: &&Node| schema.get("nullable").and_then(Node::as_bool) == Some(true);
            let typed = all.iter().any(|schema| schema.get("type").is_some());
            if typed && !all.iter().any(nullable) {
                self.wrong(
                    value,
                    path,
                    "is null",
                    "write a value, remove the key, or write `nullable: true` in the schema",
                );
            }
            return;
        }
        for schema in &all {
            self.scalar(value, schema, path);
            self.count(value, schema, path);
        }
        if value.as_object().is_some() {
            self.object(value, &all, path);
        }
        let items: Vec<&Node> = all
            .iter()
            .filter_map(|schema| schema.get("items"))
            .collect();
        if !items.is_empty() {
            for (index, item) in value.items().iter().enumerate() {
                self.value(item, &items, &format!("{path}/{index}"));
            }
        }
    }

    fn scalar(&mut self, value: &Node, schema: &Node, path: &str) {
        let Some(expected) = schema.get("type").and_then(Node::as_str) else {
            return;
        };
        let fits = match (&value.value, expected) {
            (Value::String(_), "string")
            | (Value::Bool(_), "boolean")
            | (Value::Number(_), "number")
            | (Value::Array(_), "array")
            | (Value::Object(_), "object") => true,
            (Value::Number(number), "integer") => number.is_i64(),
            _ => false,
        };
        if !fits {
            self.wrong(
                value,
                path,
                &format!("is {}, not of type `{expected}`", value.kind()),
                "correct the example or the schema",
            );
            return;
        }
        if let Some(text) = value.as_str()
            && schema.get("format").and_then(Node::as_str) == Some("date-time")
            && text.parse::<jiff::Timestamp>().is_err()
        {
            self.wrong(
                value,
                path,
                &format!("is `{text}`, not a point in time"),
                "write it as in RFC 3339, such as `2026-01-20T16:00:00Z`",
            );
        }
        if let (Some(values), Some(text)) = (schema.get("enum"), value.as_str())
            && !values
                .items()
                .iter()
                .any(|item| item.as_str() == Some(text))
        {
            self.wrong(
                value,
                path,
                &format!("is `{text}`, which the enum does not list"),
                "write a listed value, or add it to the enum",
            );
        }
        if let Some(number) = value.as_i64() {
            let listed = schema.get("enum").map(Node::items);
            if listed.is_some_and(|listed| !listed.iter().any(|it| it.as_i64() == Some(number))) {
                self.wrong(
                    value,
                    path,
                    &format!("is {number}, which the enum does not list"),
                    "write a listed value, or add it to the enum",
                );
            }
            let bound = |key: &str| schema.get(key).and_then(Node::as_i64);
            let is_small = schema.get("format").and_then(Node::as_str) == Some("int32");
            if is_small && i32::try_from(number).is_err() {
                self.wrong(
                    value,
                    path,
                    "has more than the 32 bits of `format: int32`",
                    "write a smaller number, or `format: int64` in the schema",
                );
            } else if bound("minimum").is_some_and(|minimum| number < minimum)
                || bound("maximum").is_some_and(|maximum| number > maximum)
            {
                self.wrong(
                    value,
                    path,
                    "is out of range",
                    "correct the example or the schema",
                );
            }
        }
    }

    /// The rules for lengths, and for numbers that need not be whole ones.
    fn count(&mut self, value: &Node, schema: &Node, path: &str) {
        let (count, keys) = match &value.value {
            Value::String(text) => (text.chars().count(), ["minLength", "maxLength"]),
            Value::Array(items) => (items.len(), ["minItems", "maxItems"]),
            Value::Object(entries) => (entries.len(), ["minProperties", "maxProperties"]),
            _ => return self.bounds(value, schema, path),
        };
        let [least, most] = keys.map(|key| {
            let number = schema.get(key).and_then(Node::as_i64);
            number.and_then(|number| usize::try_from(number).ok())
        });
        let items = value.items();
        let is_twice = schema.get("uniqueItems").is_some()
            && (1..items.len()).any(|index| {
                let item = items[index].to_json();
                items[..index].iter().any(|other| other.to_json() == item)
            });
        if is_twice {
            self.wrong(value, path, "has an item twice", "remove one of the two");
        }
        if least.is_some_and(|least| count < least) || most.is_some_and(|most| count > most) {
            self.wrong(
                value,
                path,
                "is too short or too long",
                "correct the example or the schema",
            );
        }
    }

    fn bounds(&mut self, value: &Node, schema: &Node, path: &str) {
        let is_number = schema.get("type").and_then(Node::as_str) == Some("number");
        let Some(number) = value.as_f64().filter(|_| is_number) else {
            return;
        };
        let bound = |key: &str, exclusive: &str, open: f64| Bound {
            number: schema.get(key).and_then(Node::as_f64).unwrap_or(open),
            exclusive: schema.get(exclusive).is_some(),
        };
        let least = bound("minimum", "exclusiveMinimum", f64::NEG_INFINITY);
        let most = bound("maximum", "exclusiveMaximum", f64::INFINITY);
        if !least.is_least_of(number) || !most.is_most_of(number) {
            self.wrong(
                value,
                path,
                "is out of range",
                "correct the example or the schema",
            );
        }
    }

    fn object(&mut self, value: &Node, schemas: &[&'a Node], path: &str) {
        for schema in schemas {
            for name in schema.get("required").map(Node::items).unwrap_or_default() {
                if let Some(name) = name.as_str()
                    && value.get(name).is_none()
                {
                    self.wrong(
                        value,
                        path,
                        &format!("lacks `{name}`, which the schema requires"),
                        "add it, or make it optional in the schema",
                    );
                }
            }
        }
        let is_closed = |schema: &&&Node| schema.get("properties").is_some();
        let open = schemas.iter().any(|schema| {
            let additional = schema.get("additionalProperties");
            additional.is_some_and(|additional| additional.as_bool() != Some(false))
        }) || !schemas.iter().any(|schema| is_closed(&schema));
        for (key, entry) in value.entries() {
            let path = format!("{path}/{key}");
            let known: Vec<&Node> = schemas
                .iter()
                .filter_map(|schema| schema.at_path(&["properties", key]))
                .collect();
            if !known.is_empty() {
                self.value(&entry.node, &known, &path);
                continue;
            }
            let additional: Vec<&Node> = schemas
                .iter()
                .filter_map(|schema| schema.get("additionalProperties"))
                .filter(|additional| additional.as_bool().is_none())
                .collect();
            if !additional.is_empty() {
                self.value(&entry.node, &additional, &path);
            } else if !open {
                let known: Vec<&str> = schemas
                    .iter()
                    .filter_map(|schema| schema.get("properties"))
                    .flat_map(Node::entries)
                    .map(|(name, _)| name)
                    .collect();
                self.problem(
                    &entry.key_at,
                    &path,
                    "is not a property of the schema",
                    &format!("write one of {}, or add it to the schema", listed(known)),
                );
            }
        }
    }

    fn wrong(&mut self, value: &Node, path: &str, what: &str, help: &str) {
        self.problem(&value.at, path, what, help);
    }

    fn problem(&mut self, at: &Location, path: &str, what: &str, help: &str) {
        let path = if path.is_empty() { "/" } else { path };
        self.problems
            .push(at, format!("in the {}, `{path}` {what}", self.what), help);
    }
}
