//! Reads the types of fields.

use super::fields::{FieldReader, SHAPE};
use crate::diagnostic::{Location, listed};
use crate::lower::enums::read_values;
use crate::model::services::{Part, Type, TypeName};
use crate::read::node::Node;

impl FieldReader<'_> {
    /// Reads the keys that set the type of a value.
    pub(super) fn shape(&mut self, node: &Node, at: &Location, name: &str) -> Option<Type> {
        // A format belongs to a type, and says it alone where there is none.
        let says = |key: &&str| {
            node.get(key).is_some() && (*key != "format" || node.get("type").is_none())
        };
        let said: Vec<&str> = SHAPE.iter().copied().filter(says).collect();
        if said.len() > 1 {
            self.problems.push(
                at,
                format!("{} each set the type of the field", listed(said)),
                "keep one: `enum` means strings, `items` a list, `properties` an object",
            );
            return None;
        }
        let type_name = |name: &str| TypeName {
            is_shared: self.is_shared,
            // The parts of a service have these names.
            name: if Part::ALL.iter().any(|part| part.type_name() == name) {
                format!("{name}Value")
            } else {
                name.to_owned()
            },
        };
        if let Some(values) = node.get("enum") {
            let name = type_name(name);
            let what = format!("enum `{}`", name.name);
            let values = read_values(&what, values, &mut self.problems);
            return Some(Type::Enum(name, values));
        }
        if let Some(items) = node.get("items") {
            if items.as_object().is_none() {
                self.problems.push(
                    &items.at,
                    format!("`items` is {}, not a mapping", items.kind()),
                    "write the type of the items, such as `type: string`",
                );
                return None;
            }
            self.keys(items, SHAPE);
            let item = self.shape(items, &items.at, &format!("{name}Item"))?;
            return Some(Type::List(Box::new(item)));
        }
        if let Some(properties) = node.get("properties") {
            let type_name = type_name(name);
            return Some(Type::Object(type_name, self.fields(properties, name)));
        }
        let ty = node.get("type").map_or(Some("string"), Node::as_str);
        let format = node.get("format").map(Node::as_str);
        match (ty, format) {
            (Some("string"), None) => Some(Type::Text),
            (Some("string"), Some(Some("password"))) => Some(Type::Secret),
            (Some("string"), Some(Some("date-time"))) => Some(Type::Timestamp),
            (Some("integer"), None) => Some(Type::Integer),
            (Some("number"), None) => Some(Type::Number),
            (Some("boolean"), None) => Some(Type::Boolean),
            _ => {
                self.problems.push(
                    at,
                    "this type is not supported for fields of services",
                    "write `type: string`, `integer`, `number` or `boolean`, `format: password` or `date-time`, `enum`, `items`, or `properties`",
                );
                None
            }
        }
    }
}
