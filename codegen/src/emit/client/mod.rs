//! Source of the client: resources with their requests, the table of operations, and types.

pub(crate) mod field_names;
mod links;
mod objects;
pub(crate) mod operations;
mod powers;
mod request;
pub(crate) mod requests;
pub(crate) mod resources;
mod rules;
mod rust_type;
pub(crate) mod schemas;
pub(crate) mod types;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Api;
use crate::rust::doc;
use crate::rust::names::snake;

/// The module that holds everything that is generated.
pub(crate) fn root() -> TokenStream {
    quote! {
        //! Everything that is made from `spec/`.
        pub(crate) mod field_names;
        pub(crate) mod operations;
        /// The requests of the operations, by resource.
        pub mod requests;
        /// The resources, each with a method for each of its operations.
        pub mod resources;
        pub(crate) mod schemas;
        /// What each service takes.
        #[cfg(feature = "services")]
        #[allow(clippy::doc_markdown, reason = "names of products are written as they are")]
        pub(crate) mod services;
        /// What is sent and answered.
        pub mod types;
    }
}

/// `pub mod` for each resource.
pub(crate) fn resource_modules(api: &Api) -> TokenStream {
    let modules = api.resources.iter().map(|resource| {
        let module = format_ident!("{}", snake(&resource.tag));
        let doc = doc::paragraphs([&resource.description]);
        quote!(#doc pub mod #module;)
    });
    quote!(#(#modules)*)
}
