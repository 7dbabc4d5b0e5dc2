//! Values of an example as a person writes them, with the constructors of `fivetran::types`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::model::{Api, Kind, Schema, Type};
use crate::rust::names::{pascal, snake};

/// An expression for what an argument of a type takes, or none where the type has no constructor
/// for the value.
pub(super) fn argument(api: &Api, ty: &Type, value: &Value) -> Option<TokenStream> {
    match (ty, value) {
        (ty, Value::String(text)) if is_text(api, ty) => Some(quote!(#text)),
        // Nothing says of which type the items of an empty list are.
        (Type::List(item), Value::Array(values)) if values.is_empty() => {
            let item = name(item)?;
            Some(quote!(Vec::<#item>::new()))
        }
        (Type::List(item), Value::Array(values)) if is_text(api, item) => {
            let values = all(values, |value| argument(api, item, value))?;
            Some(quote!([#(#values),*]))
        }
        (Type::List(item), Value::Array(values)) => {
            let values = all(values, |value| exact(api, item, value))?;
            Some(quote!([#(#values),*]))
        }
        (ty, value) => exact(api, ty, value),
    }
}

/// Whether values of a type are given as texts.
pub(super) fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Secret | Type::Timestamp => true,
        Type::Named(name) => matches!(
            api.schemas.get(name),
            Some(Schema {
                kind: Kind::Enum(_),
                ..
            })
        ),
        _ => false,
    }
}

/// An expression of exactly this type.
fn exact(api: &Api, ty: &Type, value: &Value) -> Option<TokenStream> {
    match (ty, value) {
        (ty, Value::String(text)) if is_text(api, ty) => Some(quote!(#text.into())),
        (Type::Int32 | Type::Int64, Value::Number(number)) => {
            let number = Literal::i64_unsuffixed(number.as_i64()?);
            Some(quote!(#number))
        }
        (Type::Number, Value::Number(number)) => {
            let number = Literal::f64_unsuffixed(number.as_f64()?);
            Some(quote!(#number))
        }
        (Type::Boolean, Value::Bool(value)) => Some(quote!(#value)),
        (Type::List(item), Value::Array(values)) => {
            let values = all(values, |value| exact(api, item, value))?;
            Some(quote!(vec![#(#values),*]))
        }
        (Type::Map(values), Value::Object(entries)) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = exact(api, values, value)?;
                Some(quote!((#key.to_owned(), #value)))
            });
            let entries: Vec<_> = entries.collect::<Option<_>>()?;
            Some(quote!([#(#entries),*].into()))
        }
        (Type::Named(name), value) => {
            let schema = api.schemas.get(name)?;
            let ty = format_ident!("{}", pascal(name));
            match &schema.kind {
                Kind::Map(values) => {
                    let map = exact(api, &Type::Map(Box::new(values.clone())), value)?;
                    Some(quote!(types::#ty(#map)))
                }
                Kind::Object(_) => object(api, schema, value),
                Kind::Enum(_) => None,
            }
        }
        _ => None,
    }
}

/// A constructor with setters.
fn object(api: &Api, schema: &Schema, value: &Value) -> Option<TokenStream> {
    let Kind::Object(object) = &schema.kind else {
        return None;
    };
    let is_body = api.is_whole_body(schema);
    let entries = value.as_object()?;
    let is_known = |key: &String| object.properties.iter().any(|known| known.name == *key);
    if !schema.sent || !entries.keys().all(is_known) {
        return None;
    }
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for property in &object.properties {
        match entries.get(&property.name) {
            Some(value) if property.required => {
                arguments.push(argument(api, &property.ty, value)?);
            }
            // Only the setters of a request clear a field.
            Some(Value::Null) if schema.can_clear(property) => return None,
            Some(value) if !is_body => {
                let value = argument(api, &property.ty, value)?;
                let setter = format_ident!("{}", snake(&property.name));
                setters.push(quote!(.#setter(#value)));
            }
            None if !property.required => {}
            _ => return None,
        }
    }
    let ty = format_ident!("{}", pascal(&schema.name));
    Some(quote!(types::#ty::new(#(#arguments),*)#(#setters)*))
}

/// The type of an item, as a person names it.
fn name(ty: &Type) -> Option<TokenStream> {
    Some(match ty {
        Type::String => quote!(String),
        Type::Secret => quote!(fivetran::Secret),
        Type::Int32 => quote!(i32),
        Type::Int64 => quote!(i64),
        Type::Boolean => quote!(bool),
        Type::Named(name) => {
            let name = format_ident!("{}", pascal(name));
            quote!(types::#name)
        }
        _ => return None,
    })
}

fn all<'a, T: 'a>(
    values: &'a [T],
    each: impl Fn(&'a T) -> Option<TokenStream>,
) -> Option<Vec<TokenStream>> {
    values.iter().map(each).collect()
}
