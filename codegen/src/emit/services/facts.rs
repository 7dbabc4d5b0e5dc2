//! The facts of a field in the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::model::services::{Condition, Facts};

/// The facts as an optional reference, so that a field without any costs nothing.
pub(super) fn facts(facts: &Facts) -> TokenStream {
    if facts == &Facts::default() {
        return quote!(None);
    }
    let Facts {
        default,
        example,
        optional,
        fixed,
        required_when,
        deprecated,
        successor,
    } = facts;
    let constant = |value: &Value| {
        let value = literal(value);
        quote!(Some(#value))
    };
    let default = default.as_ref().map(constant).into_iter();
    let example = example.as_ref().map(constant).into_iter();
    let optional = optional.then(|| quote!(optional: true,));
    let fixed = fixed.then(|| quote!(fixed: true,));
    let required_when = (!required_when.is_empty()).then(|| {
        let conditions = conditions(required_when);
        quote!(required_when: #conditions,)
    });
    let deprecated = deprecated.then(|| quote!(deprecated: true,));
    let successor = successor.iter();
    quote! {
        Some(&services::Facts {
            #(default: #default,)*
            #(example: #example,)*
            #optional #fixed #required_when #deprecated
            #(successor: Some(#successor),)*
            ..services::Facts::NONE
        })
    }
}

/// Conditions as a list of names and values.
pub(super) fn conditions(conditions: &[Condition]) -> TokenStream {
    let conditions = conditions
        .iter()
        .map(|Condition { field, value }| quote!((#field, #value)));
    quote!(&[#(#conditions),*])
}

/// A value in the table.
fn literal(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(services::Literal::Text(#text)),
        Value::Bool(value) => quote!(services::Literal::Boolean(#value)),
        Value::Array(items) => {
            let items = items.iter().map(literal);
            quote!(services::Literal::List(&[#(#items),*]))
        }
        other => match other.as_i64() {
            Some(number) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(services::Literal::Integer(#number))
            }
            None => {
                let number = Literal::f64_unsuffixed(other.as_f64().unwrap_or_default());
                quote!(services::Literal::Number(#number))
            }
        },
    }
}
