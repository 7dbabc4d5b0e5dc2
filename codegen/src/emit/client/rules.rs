//! The rules for the body of a request: those of its schema and of all schemas in it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::request::bound;
use crate::model::rule::{Bound, Condition, Demand, EACH};
use crate::model::{Api, Kind, QueryParameter, Type};

/// The rules for the body of a schema.
pub(crate) fn of_body(api: &Api, schema: &str) -> Vec<TokenStream> {
    let mut collected = Rules {
        api,
        counts: api.rules_within(),
        path: Vec::new(),
        found: Vec::new(),
    };
    collected.of_schema(schema);
    collected.found
}

/// The rules for the parameters in the query.
pub(crate) fn of_query(parameters: &[QueryParameter]) -> Vec<TokenStream> {
    parameters
        .iter()
        .flat_map(|parameter| {
            let demands = parameter.rules.iter();
            demands.map(|demand| rule(&[&parameter.name], demand))
        })
        .collect()
}

struct Rules<'a> {
    api: &'a Api,
    /// How many rules there are within each schema.
    counts: BTreeMap<&'a str, usize>,
    /// Where the values are whose rules are collected.
    path: Vec<&'a str>,
    found: Vec<TokenStream>,
}

impl<'a> Rules<'a> {
    fn of_schema(&mut self, name: &str) {
        // Many places have no rules behind them.
        let Some(schema) = self.api.schemas.get(name) else {
            return;
        };
        if !self.counts.contains_key(name) {
            return;
        }
        let start = self.path.len();
        for own in &schema.rules {
            self.path.extend(own.path.iter().map(String::as_str));
            self.found.push(rule(&self.path, &own.demand));
            self.path.truncate(start);
        }
        match &schema.kind {
            Kind::Object(object) => {
                for property in &object.properties {
                    self.path.push(&property.name);
                    self.of_type(&property.ty);
                    self.path.truncate(start);
                }
            }
            Kind::Map(values) => {
                self.path.push(EACH);
                self.of_type(values);
                self.path.truncate(start);
            }
            Kind::Enum(_) => {}
        }
    }

    fn of_type(&mut self, ty: &'a Type) {
        match ty {
            Type::List(inner) | Type::Map(inner) => {
                self.path.push(EACH);
                self.of_type(inner);
                self.path.pop();
            }
            Type::Named(name) => self.of_schema(name),
            _ => {}
        }
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
        Demand::Bounds(least, most) => {
            let (least, most) = (float_bound(*least), float_bound(*most));
            quote!(crate::rules::Demand::Bounds(#least, #most))
        }
        Demand::Length(least, most) => {
            let (least, most) = (count(*least), count(*most));
            quote!(crate::rules::Demand::Length(#least, #most))
        }
        Demand::Entries(least, most) => {
            let (least, most) = (count(*least), count(*most));
            quote!(crate::rules::Demand::Entries(#least, #most))
        }
        Demand::Unique => quote!(crate::rules::Demand::Unique),
        Demand::Fields { least, not_stored } => {
            let least = count(*least);
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

/// A number of characters or entries, by name where it is open.
fn count(number: u64) -> TokenStream {
    match number {
        u64::MAX => quote!(u64::MAX),
        other => proc_macro2::Literal::u64_unsuffixed(other).to_token_stream(),
    }
}

fn float_bound(bound: Bound) -> TokenStream {
    let Bound { number, exclusive } = bound;
    if number.is_infinite() {
        return quote!(::std::option::Option::None);
    }
    // A negative literal is none in tokens.
    let literal = proc_macro2::Literal::f64_unsuffixed(number.abs());
    let sign = number.is_sign_negative().then(|| quote!(-));
    quote!(::std::option::Option::Some((#sign #literal, #exclusive)))
}

/// The field of a condition, and its values as they are written in JSON without quotes.
fn condition_parts(condition: &Condition) -> (&str, Vec<String>) {
    let values = condition.values.iter().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    (&condition.field, values.collect())
}
