//! The Rust type of a value, and of an argument that can be converted to it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, Kind, Schema, Type};
use crate::rust::names::pascal;

/// The type of a value.
pub(crate) fn value(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(::std::string::String),
        Type::Secret => quote!(crate::Secret),
        Type::Timestamp => quote!(crate::Timestamp),
        Type::Binary => quote!(crate::Upload),
        Type::Int32 => quote!(i32),
        Type::Int64 => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Any => quote!(::serde_json::Value),
        Type::FreeForm => quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>),
        Type::SecretFreeForm => quote!(crate::SecretObject),
        Type::List(item) => {
            let item = value(item);
            quote!(::std::vec::Vec<#item>)
        }
        Type::Map(values) => {
            let values = value(values);
            quote!(::std::collections::BTreeMap<::std::string::String, #values>)
        }
        Type::Named(name) => {
            let name = format_ident!("{}", pascal(name));
            quote!(crate::types::#name)
        }
    }
}

/// The type of an argument, and the expression that makes the value of it.
pub(crate) fn argument(api: &Api, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    if converts(api, ty) {
        let value = value(ty);
        return (
            quote!(impl ::std::convert::Into<#value>),
            quote!(#name.into()),
        );
    }
    match ty {
        Type::List(item) if converts(api, item) => {
            let item = value(item);
            (
                quote!(impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<#item>>),
                quote!(#name.into_iter().map(::std::convert::Into::into).collect()),
            )
        }
        Type::List(item) => {
            let item = value(item);
            (
                quote!(impl ::std::iter::IntoIterator<Item = #item>),
                quote!(#name.into_iter().collect()),
            )
        }
        other => (value(other), quote!(#name)),
    }
}

/// The type of an argument that may be absent, and the expression that makes an optional value of
/// it.
pub(crate) fn optional(api: &Api, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    let (argument, _) = argument(api, ty, name);
    let value = match ty {
        ty if converts(api, ty) => quote!(#name.map(::std::convert::Into::into)),
        Type::List(item) => {
            let items = match &**item {
                item if converts(api, item) => {
                    quote!(items.into_iter().map(::std::convert::Into::into).collect())
                }
                _ => quote!(items.into_iter().collect()),
            };
            quote!(#name.map(|items| #items))
        }
        _ => quote!(#name),
    };
    (quote!(::std::option::Option<#argument>), value)
}

/// Whether the value is made of the argument, and not the argument itself.
pub(crate) fn converted(api: &Api, ty: &Type) -> bool {
    converts(api, ty) || matches!(ty, Type::List(_))
}

/// Whether other types can be given in place of this one.
fn converts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String
        | Type::Secret
        | Type::Timestamp
        | Type::Binary
        | Type::Any
        | Type::SecretFreeForm => true,
        Type::Named(name) => matches!(
            api.schemas.get(name),
            Some(Schema {
                kind: Kind::Enum(_) | Kind::Map(_),
                ..
            })
        ),
        _ => false,
    }
}
