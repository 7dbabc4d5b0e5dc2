//! Reads the rules of schemas: what the body of a request must keep.

use crate::diagnostic::Diagnostics;
use crate::model::rule::{Condition, Demand, EACH, Rule};
use crate::read::node::Node;

/// The rules of a schema that is in `components`, without those of the schemas it refers to.
pub(super) fn read_rules(schema: &Node, problems: &mut Diagnostics) -> Vec<Rule> {
    let mut reader = Reader {
        rules: Vec::new(),
        problems,
    };
    let mut path = Vec::new();
    if let Some(properties) = schema.get("properties") {
        reader.fields(schema, properties);
        for (name, entry) in properties.entries() {
            path.push(name.to_owned());
            reader.value(&entry.node, &mut path);
            reader.siblings(&entry.node, &path);
            path.pop();
        }
    } else {
        reader.value(schema, &mut path);
    }
    reader.rules
}

struct Reader<'p> {
    rules: Vec<Rule>,
    problems: &'p mut Diagnostics,
}

impl Reader<'_> {
    fn add(&mut self, at: &Node, path: &[String], demand: Demand) {
        self.rules.push(Rule {
            at: at.at.clone(),
            path: path.to_vec(),
            demand,
        });
    }

    /// `minProperties` of an object, and `x-stored` of its properties.
    fn fields(&mut self, schema: &Node, properties: &Node) {
        let least = schema.get("minProperties").and_then(|node| {
            let least = self.least("minProperties", node)?;
            Some((node, least))
        });
        let mut not_stored = Vec::new();
        for (name, entry) in properties.entries() {
            let Some(node) = entry.node.get("x-stored") else {
                continue;
            };
            if node.as_bool() != Some(false) {
                self.problems.push(
                    &node.at,
                    format!("`x-stored` of `{name}` is not `false`"),
                    "remove it: a property is stored unless `x-stored: false` says otherwise",
                );
            } else if least.is_none() {
                self.problems.push(
                    &node.at,
                    format!(
                        "`x-stored` of `{name}` has no effect: the schema has no `minProperties`"
                    ),
                    "write `minProperties` in the schema, or remove `x-stored`",
                );
            } else {
                not_stored.push(name.to_owned());
            }
        }
        if let Some((node, least)) = least {
            self.add(node, &[], Demand::Fields { least, not_stored });
        }
    }

    /// The rules of one value, and of what is in it.
    fn value(&mut self, node: &Node, path: &mut Vec<String>) {
        let ty = node.get("type").and_then(Node::as_str);
        for (key, fitting) in [("minItems", "array"), ("minProperties", "object")] {
            let Some(least) = node.get(key) else {
                continue;
            };
            if ty != Some(fitting) {
                self.problems.push(
                    &least.at,
                    format!("`{key}` is on a value that is not of `type: {fitting}`"),
                    "remove it, or write it in the schema that is referred to",
                );
            } else if let Some(count) = self.least(key, least) {
                self.add(least, path, Demand::Entries(count));
            }
        }
        // A schema of its own cannot be an enum of integers, which has its error already.
        let is_enum = ty == Some("integer") && !path.is_empty();
        if let Some(list) = node.get("enum").filter(|_| is_enum) {
            self.numbers(node, list, path);
        } else if let Some((minimum, maximum)) = super::types::bounds(node) {
            self.add(node, path, Demand::Range(minimum, maximum));
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = node.get(key).filter(|inner| inner.as_bool().is_none()) {
                path.push(EACH.to_owned());
                self.value(inner, path);
                path.pop();
            }
        }
    }

    fn least(&mut self, key: &str, node: &Node) -> Option<u64> {
        let least = node.as_i64().and_then(|number| u64::try_from(number).ok());
        let least = least.filter(|least| *least > 0);
        if least.is_none() {
            self.problems.push(
                &node.at,
                format!("`{key}` is not a positive integer"),
                "write how many there must be at least, or remove it",
            );
        }
        least
    }

    fn numbers(&mut self, node: &Node, list: &Node, path: &[String]) {
        for key in ["minimum", "maximum"] {
            if let Some(bound) = node.get(key) {
                self.problems.push(
                    &bound.at,
                    format!("`{key}` has no effect beside `enum`"),
                    "remove one of the two",
                );
            }
        }
        let mut numbers = Vec::new();
        for item in list.items() {
            match item.as_i64() {
                Some(number) if !numbers.contains(&number) => numbers.push(number),
                Some(number) => self.problems.push(
                    &item.at,
                    format!("`enum` lists {number} twice"),
                    "remove one of the two",
                ),
                None => self.problems.push(
                    &item.at,
                    format!("a value of an `enum` of integers is {}", item.kind()),
                    "write an integer",
                ),
            }
        }
        if list.items().is_empty() {
            self.problems.push(
                &list.at,
                "`enum` lists no numbers",
                "list the numbers that are allowed, or remove it",
            );
        }
        self.add(list, path, Demand::Numbers(numbers));
    }

    /// The rules between a property and others of the same object.
    fn siblings(&mut self, node: &Node, path: &[String]) {
        if let Some(list) = node.get("x-requires") {
            let names = self.names("x-requires", list);
            self.add(list, path, Demand::Requires(names));
        }
        if let Some(excluded) = node.get("x-excludes") {
            if excluded.as_array().is_some() {
                for field in self.names("x-excludes", excluded) {
                    let values = Vec::new();
                    self.add(
                        excluded,
                        path,
                        Demand::Excludes(Condition { field, values }),
                    );
                }
            } else {
                for condition in self.conditions("x-excludes", excluded) {
                    self.add(excluded, path, Demand::Excludes(condition));
                }
            }
        }
        if let Some(node) = node.get("x-applies-when") {
            for condition in self.conditions("x-applies-when", node) {
                self.add(node, path, Demand::AppliesWhen(condition));
            }
        }
    }

    fn names(&mut self, key: &str, list: &Node) -> Vec<String> {
        let names: Vec<String> = list
            .items()
            .iter()
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect();
        if names.is_empty() || names.len() != list.items().len() {
            self.problems.push(
                &list.at,
                format!("`{key}` is not a list of names"),
                "list the names of properties of the same object",
            );
        }
        names
    }

    fn conditions(&mut self, key: &str, node: &Node) -> Vec<Condition> {
        let conditions: Vec<Condition> = node
            .entries()
            .map(|(field, entry)| {
                let value = &entry.node;
                let values = match value.as_array() {
                    Some(items) => items.iter().map(Node::to_json).collect(),
                    None => vec![value.to_json()],
                };
                Condition {
                    field: field.to_owned(),
                    values,
                }
            })
            .collect();
        if conditions.is_empty() || conditions.iter().any(|it| it.values.is_empty()) {
            self.problems.push(
                &node.at,
                format!("`{key}` does not name a field and a value"),
                "write `field: value` or `field: [value, value]`",
            );
        }
        conditions
    }
}
