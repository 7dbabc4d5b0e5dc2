//! Checks that the rules of schemas can be kept and broken: that they are about properties that
//! exist, values that are possible, and schemas that are sent.

use serde_json::Value;

use crate::diagnostic::{Diagnostics, listed};
use crate::model::rule::{Condition, Demand, Rule};
use crate::model::{Api, Kind, Object, Property, Schema, Type};

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    for schema in api.schemas.values() {
        for rule in &schema.rules {
            // The keywords of OpenAPI say something of answers too; ours are for requests alone.
            let is_ours = matches!(
                rule.demand,
                Demand::Requires(_) | Demand::Excludes(_) | Demand::AppliesWhen(_)
            );
            if !schema.sent && is_ours {
                problems.push(
                    &rule.at,
                    format!(
                        "no request contains `{}`, so that this rule has no effect",
                        schema.name
                    ),
                    "remove it: the client checks what it sends, and reads answers leniently",
                );
            }
            check_rule(api, schema, rule, problems);
        }
    }
}

fn check_rule(api: &Api, schema: &Schema, rule: &Rule, problems: &mut Diagnostics) {
    let (Kind::Object(object), Some(own)) = (&schema.kind, rule.path.first()) else {
        return;
    };
    let siblings = |name: &str| find(object, name).filter(|_| name != own);
    let named: Vec<&str> = match &rule.demand {
        Demand::Requires(names) => names.iter().map(String::as_str).collect(),
        Demand::Excludes(condition) | Demand::AppliesWhen(condition) => vec![&condition.field],
        _ => return,
    };
    for name in named {
        if siblings(name).is_none() {
            let others = object.properties.iter().map(|it| it.name.as_str());
            problems.push(
                &rule.at,
                format!(
                    "the rule of `{}.{own}` names `{name}`, which is no other property",
                    schema.name
                ),
                format!(
                    "write one of {}",
                    listed(others.filter(|other| other != own))
                ),
            );
        }
    }
    if let Demand::Excludes(condition) | Demand::AppliesWhen(condition) = &rule.demand
        && let Some(property) = siblings(&condition.field)
    {
        check_values(api, schema, property, condition, rule, problems);
    }
}

fn find<'a>(object: &'a Object, name: &str) -> Option<&'a Property> {
    object.properties.iter().find(|known| known.name == name)
}

fn check_values(
    api: &Api,
    schema: &Schema,
    property: &Property,
    condition: &Condition,
    rule: &Rule,
    problems: &mut Diagnostics,
) {
    for value in &condition.values {
        if !is_possible(api, schema, property, value) {
            problems.push(
                &rule.at,
                format!("`{}` cannot be `{value}`", condition.field),
                "write a value of that property, as its type or its enum has it",
            );
        }
    }
}

fn is_possible(api: &Api, schema: &Schema, property: &Property, value: &Value) -> bool {
    match (&property.ty, value) {
        (Type::Named(name), Value::String(text)) => {
            match api.schemas.get(name).map(|it| &it.kind) {
                Some(Kind::Enum(values)) => values.contains(text),
                _ => false,
            }
        }
        (Type::Boolean, Value::Bool(_)) | (Type::String, Value::String(_)) => true,
        (Type::Int32 | Type::Int64, Value::Number(number)) => {
            let number = number.as_i64();
            let rules = schema
                .rules
                .iter()
                .filter(|rule| rule.path == [property.name.clone()]);
            number.is_some_and(|number| {
                rules.clone().all(|rule| match &rule.demand {
                    Demand::Numbers(numbers) => numbers.contains(&number),
                    Demand::Range(minimum, maximum) => (*minimum..=*maximum).contains(&number),
                    _ => true,
                })
            })
        }
        _ => false,
    }
}
