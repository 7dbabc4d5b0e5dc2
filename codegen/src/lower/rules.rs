//! Reads the rules of schemas: what the body of a request must keep.

use crate::diagnostic::Diagnostics;
use crate::model::rule::{Bound, Condition, Demand, EACH, Rule};
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

/// The rules of a value that stands by itself.
pub(super) fn read_value(schema: &Node, problems: &mut Diagnostics) -> Vec<Rule> {
    let mut reader = Reader {
        rules: Vec::new(),
        problems,
    };
    reader.value(schema, &mut Vec::new());
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
            let least = node.as_i64().and_then(|least| u64::try_from(least).ok())?;
            Some((node, least))
        });
        let mut not_stored = Vec::new();
        for (name, entry) in properties.entries() {
            let Some(node) = entry.node.get("x-stored") else {
                continue;
            };
            if least.is_none() {
                self.problems.push(
                    &node.at,
                    format!(
                        "`x-stored` of `{name}` has no effect: the schema has no `minProperties`"
                    ),
                    "write `minProperties` in the schema, or remove `x-stored`",
                );
            }
            not_stored.push(name.to_owned());
        }
        if let Some((node, least)) = least {
            self.add(node, &[], Demand::Fields { least, not_stored });
        }
    }

    /// The rules of one value, and of what is in it.
    fn value(&mut self, node: &Node, path: &mut Vec<String>) {
        let counts = [
            (
                "minLength",
                "maxLength",
                Demand::Length as fn(u64, u64) -> Demand,
            ),
            ("minItems", "maxItems", Demand::Entries),
            ("minProperties", "maxProperties", Demand::Entries),
        ];
        for (least, most, demand) in counts {
            self.count(node, least, most, demand, path);
        }
        if let Some(unique) = node.get("uniqueItems") {
            self.add(unique, path, Demand::Unique);
        }
        match node.get("type").and_then(Node::as_str) {
            Some("integer") => self.integer(node, path),
            Some("number") => self.number(node, path),
            _ => {}
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = node.get(key).filter(|inner| inner.as_bool().is_none()) {
                path.push(EACH.to_owned());
                self.value(inner, path);
                path.pop();
            }
        }
    }

    fn count(
        &mut self,
        node: &Node,
        least: &str,
        most: &str,
        demand: fn(u64, u64) -> Demand,
        path: &[String],
    ) {
        let read = |key: &str| {
            let number = node.get(key).and_then(Node::as_i64);
            number.and_then(|number| u64::try_from(number).ok())
        };
        let Some(place) = node.get(least).or(node.get(most)) else {
            return;
        };
        let counts = (read(least).unwrap_or(0), read(most).unwrap_or(u64::MAX));
        if counts.0 > counts.1 {
            self.upside_down(place, least, most);
        }
        self.add(place, path, demand(counts.0, counts.1));
    }

    fn upside_down(&mut self, place: &Node, least: &str, most: &str) {
        self.problems.push(
            &place.at,
            format!("`{least}` is greater than `{most}`"),
            "swap them, or correct one",
        );
    }

    fn integer(&mut self, node: &Node, path: &[String]) {
        let is_small = node.get("format").and_then(Node::as_str) == Some("int32");
        let size = if is_small {
            (i64::from(i32::MIN), i64::from(i32::MAX))
        } else {
            (i64::MIN, i64::MAX)
        };
        let numbers = ["minimum", "maximum", "default"].map(|key| node.get(key));
        let listed = node.get("enum").map(Node::items).unwrap_or_default();
        for number in numbers.into_iter().flatten().chain(listed) {
            if number
                .as_i64()
                .is_some_and(|number| !(size.0..=size.1).contains(&number))
            {
                self.problems.push(
                    &number.at,
                    "this number has more than the 32 bits of `format: int32`",
                    "write a smaller number, or `format: int64`",
                );
            }
        }
        let bounds = ["minimum", "maximum"].map(|key| node.get(key));
        if let Some(list) = node.get("enum") {
            return self.numbers(node, list, path);
        }
        let [minimum, maximum] = bounds;
        let Some(place) = minimum.or(maximum) else {
            return;
        };
        let bound = |node: Option<&Node>| node.and_then(Node::as_i64);
        let (least, most) = (
            bound(minimum).unwrap_or(i64::MIN),
            bound(maximum).unwrap_or(i64::MAX),
        );
        if least > most {
            self.upside_down(place, "minimum", "maximum");
        }
        self.add(place, path, Demand::Range(least, most));
    }

    fn number(&mut self, node: &Node, path: &[String]) {
        let bound = |key: &str, exclusive: &str, open: f64| Bound {
            number: node.get(key).and_then(Node::as_f64).unwrap_or(open),
            exclusive: node.get(exclusive).is_some(),
        };
        for (key, exclusive) in [
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ] {
            if let (None, Some(mark)) = (node.get(key), node.get(exclusive)) {
                self.problems.push(
                    &mark.at,
                    format!("`{exclusive}` has no effect without `{key}`"),
                    format!("write `{key}` beside it, or remove it"),
                );
            }
        }
        let Some(place) = node.get("minimum").or(node.get("maximum")) else {
            return;
        };
        let least = bound("minimum", "exclusiveMinimum", f64::NEG_INFINITY);
        let most = bound("maximum", "exclusiveMaximum", f64::INFINITY);
        if !most.is_most_of(least.number) || !least.is_least_of(most.number) {
            self.upside_down(place, "minimum", "maximum");
        }
        self.add(place, path, Demand::Bounds(least, most));
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
                Some(number) if numbers.contains(&number) => self.problems.push(
                    &item.at,
                    format!("`enum` lists {number} twice"),
                    "remove one of the two",
                ),
                number => numbers.extend(number),
            }
        }
        self.add(list, path, Demand::Numbers(numbers));
    }

    /// The rules between a property and others of the same object.
    fn siblings(&mut self, node: &Node, path: &[String]) {
        if let Some(list) = node.get("x-requires") {
            self.add(list, path, Demand::Requires(names(list)));
        }
        if let Some(excluded) = node.get("x-excludes") {
            let conditions = if excluded.as_array().is_some() {
                let values = Vec::new;
                let names = names(excluded).into_iter();
                names
                    .map(|field| Condition {
                        field,
                        values: values(),
                    })
                    .collect()
            } else {
                conditions(excluded)
            };
            for condition in conditions {
                self.add(excluded, path, Demand::Excludes(condition));
            }
        }
        if let Some(node) = node.get("x-applies-when") {
            for condition in conditions(node) {
                self.add(node, path, Demand::AppliesWhen(condition));
            }
        }
    }
}

fn names(list: &Node) -> Vec<String> {
    let names = list.items().iter().filter_map(Node::as_str);
    names.map(str::to_owned).collect()
}

fn conditions(node: &Node) -> Vec<Condition> {
    node.entries()
        .map(|(field, entry)| Condition {
            field: field.to_owned(),
            values: match entry.node.as_array() {
                Some(items) => items.iter().map(Node::to_json).collect(),
                None => vec![entry.node.to_json()],
            },
        })
        .collect()
}
