//! The modules of types: one for each folder of schemas.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Item, parse_quote};

use super::{links, objects, powers, rust_type};
use crate::emit::enums;
use crate::model::{Answer, Api, Body, Kind, Object, Property, Schema, Type};
use crate::progenitor::Structs;
use crate::rust::doc;
use crate::rust::names::{listed_plainly, pascal, snake};

/// Tokens by folder.
pub(crate) fn emit(api: &Api, types: &Structs) -> BTreeMap<String, TokenStream> {
    let mut folders: BTreeMap<String, Vec<&Schema>> = BTreeMap::new();
    for schema in api.schemas.values() {
        let emitted = types.contains_key(&schema.name) || matches!(schema.kind, Kind::Enum(_));
        if emitted {
            folders
                .entry(schema.folder.clone())
                .or_default()
                .push(schema);
        }
    }
    folders
        .into_iter()
        .map(|(folder, schemas)| {
            let tokens = one_folder(api, types, &folder, &schemas);
            (folder, tokens)
        })
        .collect()
}

/// The module over all folders.
pub(crate) fn module(folders: impl Iterator<Item = String>) -> TokenStream {
    let modules = folders.map(|folder| {
        let module = format_ident!("{}", snake(&folder));
        quote! {
            mod #module;
            pub use self::#module::*;
        }
    });
    quote! {
        #(#modules)*
    }
}

fn one_folder(api: &Api, types: &Structs, folder: &str, schemas: &[&Schema]) -> TokenStream {
    let foreign: BTreeSet<String> = schemas
        .iter()
        .flat_map(|schema| references(schema))
        .filter(|name| {
            api.schemas
                .get(*name)
                .is_some_and(|other| other.folder != folder)
        })
        .map(pascal)
        .collect();
    let uses = foreign.iter().map(|name| {
        let name = format_ident!("{name}");
        quote!(use super::#name;)
    });
    let items = schemas.iter().map(|schema| {
        if let Kind::Enum(values) = &schema.kind {
            return enums::emit(schema, values);
        }
        let mut items = types.get(&schema.name).cloned().unwrap_or_default();
        let links = links_to(api, &schema.name);
        for item in &mut items {
            if let Item::Struct(item) = item {
                add_doc(&mut item.attrs, &links);
            }
        }
        let methods = methods(api, schema);
        let json = objects::emit(schema, &items);
        quote!(#(#items)* #methods #json)
    });
    quote! {
        #(#uses)*
        #(#items)*
    }
}

/// Which operations send and answer a type, with links to them.
fn links_to(api: &Api, name: &str) -> TokenStream {
    let is_it = |ty: &Type| ty.named() == Some(name);
    let mut sent = Vec::new();
    let mut answered = Vec::new();
    for resource in &api.resources {
        for operation in &resource.operations {
            if matches!(&operation.body, Some(Body::Json(body)) if body == name) {
                sent.push(links::request_of(resource, operation));
            }
            if matches!(&operation.answer, Answer::Data(ty) | Answer::Page(ty) if is_it(ty)) {
                answered.push(links::method(resource, operation));
            }
        }
    }
    let paragraph = |verb: &str, links: &[String]| match links {
        [] => String::new(),
        links => format!("{verb} by {}.", listed_plainly(links).replace(", ", ",\n")),
    };
    doc::verbatim(&[
        paragraph("The body that is sent", &sent),
        paragraph("Answered", &answered),
    ])
}

/// Adds lines below the documentation that is there.
fn add_doc(attributes: &mut Vec<Attribute>, doc: &TokenStream) {
    let end = attributes
        .iter()
        .rposition(|attribute| attribute.path().is_ident("doc"))
        .map_or(0, |last| last + 1);
    let item: syn::ItemMod = parse_quote!(#doc mod documented {});
    attributes.splice(end..end, item.attrs);
}

fn references(schema: &Schema) -> Vec<&str> {
    match &schema.kind {
        Kind::Object(object) => object
            .properties
            .iter()
            .filter_map(|property| property.ty.named())
            .collect(),
        Kind::Map(values) => values.named().into_iter().collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// What is sent can be made: with what it must have, and by setters if it is part of something
/// else. The setters of a whole body are those of its request.
fn methods(api: &Api, schema: &Schema) -> Option<TokenStream> {
    let Kind::Object(object) = &schema.kind else {
        return None;
    };
    if !schema.sent {
        return None;
    }
    let name = format_ident!("{}", pascal(&schema.name));
    let new = constructor(api, schema, object);
    let is_body = api.is_whole_body(schema);
    let setters = object
        .properties
        .iter()
        .filter(|property| !property.required && !is_body)
        .map(|property| setter(api, schema, property));
    Some(quote! {
        impl #name {
            #new
            #(#setters)*
        }
    })
}

fn constructor(api: &Api, schema: &Schema, object: &Object) -> TokenStream {
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for property in &object.properties {
        let field = format_ident!("{}", snake(&property.name));
        if property.required {
            let (ty, value) = rust_type::argument(api, &property.ty, &field);
            arguments.push(quote!(#field: #ty));
            if rust_type::converted(api, &property.ty) {
                fields.push(quote!(#field: #value));
            } else {
                fields.push(quote!(#field));
            }
        } else if schema.can_clear(property) {
            fields.push(quote!(#field: crate::Update::Keep));
        } else {
            fields.push(quote!(#field: ::std::option::Option::None));
        }
    }
    let doc = if arguments.is_empty() {
        doc::paragraphs(["Creates it with no field set."])
    } else {
        doc::paragraphs(["Creates it with its required fields."])
    };
    // A type without anything required has `Default`, which says the same.
    if arguments.is_empty() {
        // A setter can have the name `default`.
        let is_taken = object
            .properties
            .iter()
            .any(|property| snake(&property.name) == "default");
        let made = if is_taken {
            quote!(<Self as ::std::default::Default>::default())
        } else {
            quote!(Self::default())
        };
        return quote! {
            #doc
            #[must_use]
            pub fn new() -> Self {
                #made
            }
        };
    }
    quote! {
        #doc
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn setter(api: &Api, schema: &Schema, property: &Property) -> TokenStream {
    let field = format_ident!("{}", snake(&property.name));
    let doc = doc::paragraphs([schema.described(property), powers::of_setter(property)]);
    let (ty, value) = rust_type::argument(api, &property.ty, &field);
    let value = if schema.can_clear(property) {
        quote!(crate::Update::Set(#value))
    } else {
        quote!(::std::option::Option::Some(#value))
    };
    quote! {
        #doc
        #[must_use]
        pub fn #field(mut self, #field: #ty) -> Self {
            self.#field = #value;
            self
        }
    }
}
