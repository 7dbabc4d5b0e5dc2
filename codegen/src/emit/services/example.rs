//! The example in the documentation of a service: what its config needs, as far as that is known.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::choices::Choices;
use crate::model::services::{Field, SchemaFormat, Service, Type, TypeName};
use crate::rust::names::snake;
use crate::rust::variants::variants;

/// What stands for a secret.
const SECRET: &str = "a secret";

/// The lines of the example.
pub(super) fn lines(service: &Service) -> Vec<String> {
    let family = snake(service.family.folder());
    let module = format_ident!("{}", snake(&service.name));
    let example = Example { module: &module };
    let config = example.object(&quote!(#module::Config), &service.config);
    let setup = match service.schema_format.map(name) {
        Some(name) => quote!(Setup::new(#name, #config)),
        None => quote!(Setup::from(#config)),
    };
    let function = quote!(
        fn example() {
            let setup = #setup;
        }
    );
    let text = syn::parse2(function).map(|file| prettyplease::unparse(&file));
    let text = text.unwrap_or_default();
    let shared = if text.contains("shared::") {
        "use fivetran::services::{Setup, shared};"
    } else {
        "use fivetran::services::Setup;"
    };
    let inner = text.lines().filter_map(|line| line.strip_prefix("    "));
    let head = [
        "",
        "What a setup needs, as far as it is known:",
        "",
        "```",
        shared,
        &format!("use fivetran::services::{family}::{module};"),
        "",
    ];
    let lines = head.into_iter().chain(inner).chain(["```"]);
    lines.map(str::to_owned).collect()
}

/// A name in the destination.
fn name(format: SchemaFormat) -> TokenStream {
    match format {
        SchemaFormat::Schema | SchemaFormat::SchemaPrefix => quote!("shop"),
        SchemaFormat::SchemaTable | SchemaFormat::SchemaTableGroup => quote!(("shop", "orders")),
    }
}

struct Example<'a> {
    /// The module of the service.
    module: &'a proc_macro2::Ident,
}

impl Example<'_> {
    /// An object with the fields that it needs.
    fn object(&self, ty: &TokenStream, fields: &[Field]) -> TokenStream {
        let choices = Choices::of(fields);
        let setters = choices.needed().map(|field| {
            let setter = format_ident!("{}", snake(&field.name));
            let value = field.facts.example.as_ref();
            let value = value.or_else(|| choices.value(field));
            let value = self.value(&field.ty, value);
            quote!(.#setter(#value))
        });
        quote!(#ty::new()#(#setters)*)
    }

    /// A value as a setter takes it: a given one, or one that shows no more than its type.
    fn value(&self, ty: &Type, given: Option<&Value>) -> TokenStream {
        match ty {
            Type::Secret => quote!(#SECRET),
            Type::Text => {
                let text = given.and_then(Value::as_str).unwrap_or("...");
                quote!(#text)
            }
            Type::Timestamp => {
                let text = given.and_then(Value::as_str);
                let text = text.unwrap_or("2026-01-20T16:00:00Z");
                quote!(#text)
            }
            Type::Boolean => {
                let value = given.and_then(Value::as_bool).unwrap_or(true);
                quote!(#value)
            }
            Type::Integer => {
                let number = given.and_then(Value::as_i64).unwrap_or(1);
                let number = Literal::i64_unsuffixed(number);
                quote!(#number)
            }
            Type::Number => {
                let number = given.and_then(Value::as_f64).unwrap_or(1.0);
                let number = Literal::f64_unsuffixed(number);
                quote!(#number)
            }
            Type::Enum(name, values) => {
                let ty = self.named(name);
                let given = given.and_then(Value::as_str);
                let names = variants(values);
                let mut all = names.iter().zip(values);
                let variant = all.find(|(_, value)| given.is_none_or(|given| given == *value));
                let variant = format_ident!("{}", variant.map_or("Unrecognized", |(name, _)| name));
                quote!(#ty::#variant)
            }
            Type::List(item) => {
                let items = given
                    .and_then(Value::as_array)
                    .filter(|all| !all.is_empty());
                let items = match items {
                    Some(items) => items.iter().map(|it| self.item(item, Some(it))).collect(),
                    None => vec![self.item(item, None)],
                };
                quote!([#(#items),*])
            }
            Type::Object(name, fields) => self.object(&self.named(name), fields),
        }
    }

    /// An item of a list, which is an array only where a setter takes it.
    fn item(&self, ty: &Type, given: Option<&Value>) -> TokenStream {
        let value = self.value(ty, given);
        match ty {
            Type::List(inner) if matches!(**inner, Type::Text | Type::Secret) => {
                quote!(#value.map(Into::into).into())
            }
            Type::List(_) => quote!(#value.into()),
            _ => value,
        }
    }

    fn named(&self, name: &TypeName) -> TokenStream {
        let ty = format_ident!("{}", name.name);
        if name.is_shared {
            quote!(shared::#ty)
        } else {
            let module = self.module;
            quote!(#module::#ty)
        }
    }
}
