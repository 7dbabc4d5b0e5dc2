//! The rules for the body of a request: those of its schema and of all schemas in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::bound;
use crate::model::rule::{Condition, Demand, EACH};
use crate::model::{Api, Kind, QueryParameter, Type};

/// The rules for the body of a schema.
pub(crate) fn of_body(api: &Api, schema: &str) -> Vec<TokenStream> {
    let mut rules = Vec::new();
    schema_rules(api, schema, &mut Vec::new(), &mut rules);
    rules
}

/// The rules for the parameters in the query.
pub(crate) fn of_query(parameters: &[QueryParameter]) -> Vec<TokenStream> {
    parameters
        .iter()
        .filter_map(|parameter| {
            let (minimum, maximum) = parameter.range?;
            Some(rule(&[&parameter.name], &Demand::Range(minimum, maximum)))
        })
        .collect()
}

fn schema_rules<'a>(
    api: &'a Api,
    name: &str,
    path: &mut Vec<&'a str>,
    rules: &mut Vec<TokenStream>,
) {
    let Some(schema) = api.schemas.get(name) else {
        return;
    };
    let start = path.len();
    for own in &schema.rules {
        path.extend(own.path.iter().map(String::as_str));
        rules.push(rule(path, &own.demand));
        path.truncate(start);
    }
    match &schema.kind {
        Kind::Object(object) => {
            for property in &object.properties {
                path.push(&property.name);
                type_rules(api, &property.ty, path, rules);
                path.truncate(start);
            }
        }
        Kind::Map(values) => {
            path.push(EACH);
            type_rules(api, values, path, rules);
            path.truncate(start);
        }
        Kind::Enum(_) => {}
    }
}

fn type_rules<'a>(
    api: &'a Api,
    ty: &'a Type,
    path: &mut Vec<&'a str>,
    rules: &mut Vec<TokenStream>,
) {
    match ty {
        Type::List(inner) | Type::Map(inner) => {
            path.push(EACH);
            type_rules(api, inner, path, rules);
            path.pop();
        }
        Type::Named(name) => schema_rules(api, name, path, rules),
        _ => {}
    }
}

fn rule(path: &[impl AsRef<str>], demand: &Demand) -> TokenStream {
    let path = path.iter().map(AsRef::as_ref);
    let demand = match demand {
        Demand::Range(minimum, maximum) => {
            let (minimum, maximum) = (bound(*minimum), bound(*maximum));
            quote!(crate::rules::Demand::Range(#minimum, #maximum))
        }
        Demand::Numbers(numbers) => {
            let numbers = numbers.iter().map(|number| bound(*number));
            quote!(crate::rules::Demand::Numbers(&[#(#numbers),*]))
        }
        Demand::Entries(least) => {
            let least = proc_macro2::Literal::u64_unsuffixed(*least);
            quote!(crate::rules::Demand::Entries(#least))
        }
        Demand::Fields { least, not_stored } => {
            let least = proc_macro2::Literal::u64_unsuffixed(*least);
            quote!(crate::rules::Demand::Fields { least: #least, not_stored: &[#(#not_stored),*] })
        }
        Demand::Requires(names) => quote!(crate::rules::Demand::Requires(&[#(#names),*])),
        Demand::Excludes(condition) => {
            let (field, values) = condition_parts(condition);
            quote!(crate::rules::Demand::Excludes(#field, &[#(#values),*]))
        }
        Demand::AppliesWhen(condition) => {
            let (field, values) = condition_parts(condition);
            quote!(crate::rules::Demand::AppliesWhen(#field, &[#(#values),*]))
        }
    };
    quote!(crate::rules::Rule { path: &[#(#path),*], demand: #demand })
}

/// The field of a condition, and its values as they are written in JSON without quotes.
fn condition_parts(condition: &Condition) -> (&str, Vec<String>) {
    let values = condition.values.iter().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    (&condition.field, values.collect())
}
