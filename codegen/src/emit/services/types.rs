//! The types of a service: structs with setters, enums, and the table of fields.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::field_doc;
use super::facts::{conditions, facts};
use crate::emit::enums;
use crate::model::services::{Facts, Field, Part, Services, Type};
use crate::rust::doc;
use crate::rust::names::{constant, snake};
use crate::rust::variants::variants;

/// The types of one module.
pub(super) struct TypeModule {
    /// Whether it is the module that services share.
    is_shared: bool,
    tokens: TokenStream,
    /// Those that are there: a shared field can stand in several shared objects.
    names: BTreeSet<String>,
    /// Objects that are values of fields.
    objects: Vec<Ident>,
}

impl TypeModule {
    pub(super) fn of_shared(is_shared: bool) -> Self {
        Self {
            is_shared,
            tokens: TokenStream::new(),
            names: BTreeSet::new(),
            objects: Vec::new(),
        }
    }

    /// Adds what a field needs and belongs here.
    pub(super) fn add(&mut self, ty: &Type, description: &str, services: &Services) {
        match ty {
            Type::Enum(name, _) | Type::Object(name, _)
                if name.is_shared != self.is_shared || !self.names.insert(name.name.clone()) => {}
            Type::Enum(name, known) => {
                let names = variants(known);
                let variants = names.iter().zip(known);
                self.tokens.extend(enums::with_names(
                    &quote!(services::choice),
                    &name.name,
                    description,
                    variants,
                ));
            }
            Type::Object(name, fields) => {
                self.add_object(&name.name, description, fields, services);
                self.objects.push(format_ident!("{}", name.name));
                for field in fields {
                    self.add(&field.ty, &field.description, services);
                }
            }
            Type::List(item) => self.add(item, description, services),
            _ => {}
        }
    }

    /// Adds a struct with its setters, and what makes it settings.
    pub(super) fn add_object(
        &mut self,
        name: &str,
        description: &str,
        fields: &[Field],
        services: &Services,
    ) {
        let ident = format_ident!("{name}");
        let doc = doc::paragraphs([description]);
        let members = fields.iter().map(|field| {
            let name = format_ident!("{}", snake(&field.name));
            let doc = field_doc(field);
            let ty = self.value(&field.ty);
            quote!(#doc pub #name: ::std::option::Option<#ty>)
        });
        let setters = fields
            .iter()
            .filter(|field| !field.read_only)
            .map(|field| self.setter(field));
        let entries = fields.iter().map(|field| self.entry(field, services));
        let slots: Vec<_> = fields
            .iter()
            .map(|field| format_ident!("{}", snake(&field.name)))
            .collect();
        let count = Literal::usize_unsuffixed(fields.len());
        let new_doc = doc::paragraphs([if name == Part::Config.type_name() {
            "An empty config."
        } else {
            "Creates it with no field set."
        }]);
        self.tokens.extend(quote! {
            #doc
            #[derive(Clone, Default)]
            #[non_exhaustive]
            pub struct #ident {
                #(#members,)*
                /// Fields that this version does not know, and values that do not fit their field.
                pub unrecognized: crate::SecretObject,
            }
            impl #ident {
                #new_doc
                #[inline]
                pub fn new() -> Self {
                    Self::default()
                }
                #(#setters)*
            }
            impl services::Settings for #ident {
                const FIELDS: &'static [services::Field] = &[#(#entries),*];
                #[inline]
                fn slots(&mut self) -> (::std::vec::Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
                    let slots: [&mut dyn services::Slot; #count] = [#(&mut self.#slots),*];
                    (slots.into(), &mut self.unrecognized)
                }
            }
            impl ::std::cmp::PartialEq for #ident {
                #[inline]
                fn eq(&self, other: &Self) -> bool {
                    services::same(self, other)
                }
            }
            impl ::std::fmt::Debug for #ident {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    services::debug(self, #name, f)
                }
            }
        });
    }

    pub(super) fn finish(self) -> TokenStream {
        let Self {
            tokens, objects, ..
        } = self;
        if objects.is_empty() {
            return tokens;
        }
        quote! {
            #tokens
            services::object_values!(#(#objects)*);
        }
    }

    fn setter(&self, field: &Field) -> TokenStream {
        let name = format_ident!("{}", snake(&field.name));
        let doc = field_doc(field);
        let (ty, made) = match &field.ty {
            Type::List(item) if converts(item) => {
                let item = self.value(item);
                (
                    quote!(impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<#item>>),
                    quote!(#name.into_iter().map(::std::convert::Into::into).collect()),
                )
            }
            Type::List(item) => {
                let item = self.value(item);
                (
                    quote!(impl ::std::iter::IntoIterator<Item = #item>),
                    quote!(#name.into_iter().collect()),
                )
            }
            ty if converts(ty) => {
                let ty = self.value(ty);
                (quote!(impl ::std::convert::Into<#ty>), quote!(#name.into()))
            }
            ty => (self.value(ty), quote!(#name)),
        };
        // A generic one is compiled where it is used, as an inline one is.
        let is_generic = converts(&field.ty) || matches!(field.ty, Type::List(_));
        let inline = (!is_generic).then(|| quote!(#[inline]));
        quote! {
            #doc
            #inline
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = ::std::option::Option::Some(#made);
                self
            }
        }
    }

    /// The type of a value.
    fn value(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Text => quote!(::std::string::String),
            Type::Secret => quote!(crate::Secret),
            Type::Timestamp => quote!(crate::Timestamp),
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i32),
            Type::Number => quote!(f64),
            Type::List(item) => {
                let item = self.value(item);
                quote!(::std::vec::Vec<#item>)
            }
            Type::Enum(name, _) | Type::Object(name, _) => {
                let ident = format_ident!("{}", name.name);
                if name.is_shared && !self.is_shared {
                    quote!(shared::#ident)
                } else {
                    quote!(#ident)
                }
            }
        }
    }

    /// What the value of a field is, in the table.
    fn kind(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Text | Type::Secret => quote!(services::Kind::Text),
            Type::Timestamp => quote!(services::Kind::Timestamp),
            Type::Boolean => quote!(services::Kind::Boolean),
            Type::Integer => quote!(services::Kind::Integer),
            Type::Number => quote!(services::Kind::Number),
            Type::Enum(..) => {
                let ty = self.value(ty);
                quote!(services::Kind::Enum(#ty::VALUES))
            }
            Type::List(item) => {
                let item = self.kind(item);
                quote!(services::Kind::List(&#item))
            }
            Type::Object(..) => {
                let ty = self.value(ty);
                quote!(services::Kind::Object(<#ty as services::Settings>::FIELDS))
            }
        }
    }

    /// A field in the table: in full, or as the shared one and what differs from it.
    fn entry(&self, field: &Field, services: &Services) -> TokenStream {
        let Some(base) = base(field, services) else {
            return self.full_entry(field);
        };
        let name = format_ident!("{}", constant(&field.name));
        let base_entry = if self.is_shared {
            quote!(#name)
        } else {
            quote!(shared::#name)
        };
        let kind = (base.ty != field.ty).then(|| {
            let kind = self.kind(&field.ty);
            quote!(kind: #kind,)
        });
        let secret = field.is_secret();
        let secret = (base.is_secret() != secret).then(|| quote!(secret: #secret,));
        let applies_when = (base.applies_when != field.applies_when).then(|| applies_when(field));
        let facts = (base.facts != field.facts).then(|| {
            let facts = facts(&field.facts);
            quote!(facts: #facts,)
        });
        let formerly = (base.formerly != field.formerly).then(|| formerly(field));
        let marks = marks(field);
        let differences = quote!(#kind #secret #marks #applies_when #facts #formerly);
        if differences.is_empty() {
            base_entry
        } else {
            quote!(services::Field { #differences ..#base_entry })
        }
    }

    /// A field in the table, in full.
    pub(super) fn full_entry(&self, field: &Field) -> TokenStream {
        let Field {
            name, description, ..
        } = field;
        let kind = self.kind(&field.ty);
        let secret = field.is_secret().then(|| quote!(secret: true,));
        let applies_when = (!field.applies_when.is_empty()).then(|| applies_when(field));
        let facts = (field.facts != Facts::default()).then(|| {
            let facts = facts(&field.facts);
            quote!(facts: #facts,)
        });
        let formerly = (!field.formerly.is_empty()).then(|| formerly(field));
        let marks = marks(field);
        quote! {
            services::Field {
                name: #name,
                kind: #kind,
                description: #description,
                #secret #marks #applies_when #facts #formerly
                ..services::Field::PLAIN
            }
        }
    }
}

/// Whether other types can be given in place of this one.
fn converts(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Text | Type::Secret | Type::Timestamp | Type::Enum(..)
    )
}

/// The shared field that this one is based on.
fn base<'a>(field: &Field, services: &'a Services) -> Option<&'a Field> {
    let shared = services.shared.get(&field.name)?;
    (shared.description == field.description).then_some(shared)
}

/// Whether a field is written as the shared one of its name.
pub(super) fn is_based(field: &Field, services: &Services) -> bool {
    base(field, services).is_some()
}

fn marks(field: &Field) -> TokenStream {
    let required = field.required.then(|| quote!(required: true,));
    let read_only = field.read_only.then(|| quote!(read_only: true,));
    quote!(#required #read_only)
}

fn applies_when(field: &Field) -> TokenStream {
    let conditions = conditions(&field.applies_when);
    quote!(applies_when: #conditions,)
}

fn formerly(field: &Field) -> TokenStream {
    let names = &field.formerly;
    quote!(formerly: &[#(#names),*],)
}
