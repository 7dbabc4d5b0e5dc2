//! For the tests: each operation called once, as a user would call it, with all its
//! parameters and the body of its example.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::model::{Api, Body, Kind, Operation, QueryParameter, Resource, Schema, Type};
use crate::names::{pascal, snake};

/// The calls of one resource.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    let calls = resource.operations.iter().map(|operation| {
        let id = &operation.id;
        let request = request(api, resource, operation);
        let pages = if operation.paged() {
            quote! {
                Some(Pages {
                    items: |client| Box::pin(async move { all_items(#request.stream()).await }),
                    pages: |client| Box::pin(async move { all_pages(#request.pages()).await }),
                })
            }
        } else {
            quote!(None)
        };
        quote! {
            Call {
                operation: #id,
                send: |client| Box::pin(async move { outcome(#request.send()).await }),
                debug: |client| format!("{:?}", #request),
                pages: #pages,
            }
        }
    });
    quote! {
        #[allow(unused_imports, reason = "not every resource needs all of them")]
        use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
        pub(super) const CALLS: &[Call] = &[#(#calls),*];
    }
}

/// The calls of all resources.
pub(crate) fn module(api: &Api) -> TokenStream {
    let modules: Vec<_> = api
        .resources
        .iter()
        .map(|resource| format_ident!("{}", snake(&resource.tag)))
        .collect();
    quote! {
        #(mod #modules;)*
        pub(crate) const CALLS: &[&[crate::calls::Call]] = &[#(#modules::CALLS),*];
    }
}

fn request(api: &Api, resource: &Resource, operation: &Operation) -> TokenStream {
    let accessor = format_ident!("{}", snake(&resource.tag));
    let method = format_ident!("{}", snake(operation.verb()));
    let mut arguments: Vec<TokenStream> = operation
        .path_parameters
        .iter()
        .map(|parameter| {
            let example = &parameter.example;
            quote!(#example)
        })
        .collect();
    let mut setters = Vec::new();
    for parameter in &operation.query_parameters {
        let value = literal(api, &parameter.ty, &sample(api, parameter));
        if parameter.required {
            arguments.push(value);
        } else {
            let name = format_ident!("{}", snake(&parameter.name));
            setters.push(quote!(.#name(#value)));
        }
    }
    match &operation.body {
        Some(Body::Json(name)) => {
            let example = operation.example_request.clone().unwrap_or_default();
            match api.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) => {
                    for property in &object.properties {
                        let Some(value) = example.get(&property.name) else {
                            continue;
                        };
                        let name = format_ident!("{}", snake(&property.name));
                        if value.is_null() {
                            let clear = format_ident!("clear_{}", snake(&property.name));
                            setters.push(quote!(.#clear()));
                            continue;
                        }
                        let value = literal(api, &property.ty, value);
                        if property.required {
                            arguments.push(value);
                        } else {
                            setters.push(quote!(.#name(#value)));
                        }
                    }
                }
                _ => arguments.push(literal(api, &Type::Named(name.clone()), &example)),
            }
        }
        Some(Body::Multipart(name)) => {
            if let Some(Schema {
                kind: Kind::Object(object),
                ..
            }) = api.schemas.get(name)
            {
                for _ in &object.properties {
                    arguments.push(quote!(fivetran::Upload::new("package.zip", "a package")));
                }
            }
        }
        None => {}
    }
    quote!(client.#accessor().#method(#(#arguments),*)#(#setters)*)
}

/// A value for a parameter: its example, or one that its type allows.
fn sample(api: &Api, parameter: &QueryParameter) -> Value {
    if let Some(example) = &parameter.example {
        return example.clone();
    }
    match &parameter.ty {
        Type::Boolean => Value::Bool(true),
        Type::Int32 | Type::Int64 => Value::from(parameter.range.map_or(1, |(minimum, _)| minimum)),
        Type::Timestamp => Value::from("2026-01-20T16:00:00Z"),
        Type::Named(name) => match api.schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Enum(values)) => values.first().cloned().into(),
            _ => Value::Null,
        },
        _ => Value::from(format!("a {}", parameter.name)),
    }
}

/// An expression of a value, as an argument takes it.
fn literal(api: &Api, ty: &Type, value: &Value) -> TokenStream {
    let text = value.to_string();
    match (ty, value) {
        (Type::Int32 | Type::Int64, Value::Number(number)) => {
            let number = proc_macro2::Literal::i64_unsuffixed(number.as_i64().unwrap_or_default());
            quote!(#number)
        }
        (Type::Boolean, Value::Bool(value)) => quote!(#value),
        (Type::String | Type::Secret | Type::Timestamp, Value::String(value)) => quote!(#value),
        (Type::Any, _) => quote!(json::<serde_json::Value>(#text)),
        (Type::SecretFreeForm, _) => quote!(json::<fivetran::SecretObject>(#text)),
        (Type::Named(name), value) => match (api.schemas.get(name).map(|known| &known.kind), value)
        {
            (Some(Kind::Enum(_)), Value::String(value)) => quote!(#value),
            (Some(Kind::Map(_)), _) => {
                let name = format_ident!("{}", pascal(name));
                quote!(json::<fivetran::types::#name>(#text))
            }
            _ => quote!(json(#text)),
        },
        (Type::List(item), Value::Array(values)) if is_text(api, item) => {
            let values = values.iter().map(|value| literal(api, item, value));
            quote!([#(#values),*])
        }
        (Type::List(_), _) => quote!(json::<Vec<_>>(#text)),
        _ => quote!(json(#text)),
    }
}

/// Whether values of a type are given as texts.
fn is_text(api: &Api, ty: &Type) -> bool {
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
