//! The rules of a request as parts of its schema.

use serde_json::{Value, json};

use crate::rules::{Demand, Rule};
use crate::schema::{Field, Kind};

/// Adds rules to the schema of a body.
pub(super) fn apply(schema: &mut Value, kind: Kind, rules: &[Rule]) {
    for rule in rules {
        match rule.path.split_last() {
            Some((name, parents)) => {
                let Some((parent, kind)) = descend(schema, kind, parents) else {
                    continue;
                };
                add(parent, kind, name, rule.demand);
            }
            None => of_whole(schema, kind, rule.demand),
        }
    }
}

/// Adds rules to the parameters of a query.
pub(super) fn apply_to_parameters(schema: &mut Value, fields: &'static [Field], rules: &[Rule]) {
    apply(schema, Kind::Object(fields), rules);
}

/// The schema at the end of a path, and the kind that it is of.
fn descend<'a>(
    mut schema: &'a mut Value,
    mut kind: Kind,
    path: &[&str],
) -> Option<(&'a mut Value, Kind)> {
    for name in path {
        (schema, kind) = step(schema, kind, name)?;
    }
    Some((schema, kind))
}

fn step<'a>(schema: &'a mut Value, kind: Kind, name: &str) -> Option<(&'a mut Value, Kind)> {
    match (kind, name) {
        (Kind::List(inner), "*") => Some((schema.get_mut("items")?, *inner)),
        (Kind::Map(inner), "*") => Some((schema.get_mut("additionalProperties")?, *inner)),
        (Kind::Object(fields), _) => {
            let field = fields.iter().find(|field| field.name == name)?;
            Some((schema.get_mut("properties")?.get_mut(name)?, field.kind))
        }
        _ => None,
    }
}

/// Adds a rule for a value to the schema of the object, list or map that it is in.
fn add(parent: &mut Value, kind: Kind, name: &str, demand: Demand) {
    match demand {
        Demand::Requires(others) => parent["dependentRequired"][name] = json!(others),
        Demand::Excludes(other, values) => {
            let mut both = json!({ "required": [name, other] });
            if !values.is_empty() {
                both["properties"][other] = json!({ "enum": typed(kind, other, values) });
            }
            more(parent, json!({ "not": both }));
        }
        Demand::AppliesWhen(other, values) => {
            let values = typed(kind, other, values);
            more(
                parent,
                json!({
                    "if": { "required": [name, other] },
                    "then": { "properties": { other: { "enum": values } } },
                }),
            );
        }
        demand => {
            if let Some((schema, kind)) = step(parent, kind, name) {
                of_whole(schema, kind, demand);
            }
        }
    }
}

/// Adds one more condition that must hold.
fn more(schema: &mut Value, condition: Value) {
    match schema.get_mut("allOf") {
        Some(Value::Array(conditions)) => conditions.push(condition),
        _ => schema["allOf"] = json!([condition]),
    }
}

/// Values of a field, as JSON. They are written as texts in rules.
fn typed(kind: Kind, name: &str, values: &[&str]) -> Vec<Value> {
    let field = match kind {
        Kind::Object(fields) => fields.iter().find(|field| field.name == name),
        _ => None,
    };
    let is_text = field
        .is_none_or(|field| matches!(field.kind, Kind::Text | Kind::Enum(_) | Kind::Timestamp));
    let mut typed: Vec<Value> = values
        .iter()
        .map(|value| {
            let number = (!is_text)
                .then(|| serde_json::from_str(value).ok())
                .flatten();
            number.unwrap_or_else(|| (*value).into())
        })
        .collect();
    // A field that is null is not set.
    typed.push(Value::Null);
    typed
}

/// Adds a rule for a value to its schema.
fn of_whole(schema: &mut Value, kind: Kind, demand: Demand) {
    match demand {
        Demand::Range(least, most) => {
            bound(schema, "minimum", (least != i64::MIN).then(|| least.into()));
            bound(schema, "maximum", (most != i64::MAX).then(|| most.into()));
        }
        Demand::Numbers(numbers) => schema["enum"] = json!(numbers),
        Demand::Bounds(least, most) => {
            for (limit, inner, outer) in [
                (least, "minimum", "exclusiveMinimum"),
                (most, "maximum", "exclusiveMaximum"),
            ] {
                if let Some((limit, is_exclusive)) = limit {
                    schema[if is_exclusive { outer } else { inner }] = limit.into();
                }
            }
        }
        Demand::Length(least, most) => count(schema, ("minLength", "maxLength"), least, most),
        Demand::Entries(least, most) => {
            let names = match kind {
                Kind::List(_) => ("minItems", "maxItems"),
                _ => ("minProperties", "maxProperties"),
            };
            count(schema, names, least, most);
        }
        Demand::Unique => schema["uniqueItems"] = true.into(),
        Demand::Fields { least, not_stored } => {
            bound(schema, "minProperties", (least > 0).then(|| least.into()));
            if let (Kind::Object(fields), false) = (kind, not_stored.is_empty()) {
                let stored = fields
                    .iter()
                    .filter(|field| !not_stored.contains(&field.name));
                let one: Vec<Value> = stored
                    .map(|field| json!({ "required": [field.name] }))
                    .collect();
                more(schema, json!({ "anyOf": one }));
            }
        }
        Demand::Requires(_) | Demand::Excludes(..) | Demand::AppliesWhen(..) => {}
    }
}

fn bound(schema: &mut Value, name: &str, limit: Option<Value>) {
    if let Some(limit) = limit {
        schema[name] = limit;
    }
}

fn count(schema: &mut Value, (lower, upper): (&str, &str), least: u64, most: u64) {
    bound(schema, lower, (least > 0).then(|| least.into()));
    bound(schema, upper, (most != u64::MAX).then(|| most.into()));
}
