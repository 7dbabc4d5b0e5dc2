//! Enums that keep what they do not know.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc;
use crate::model::Schema;
use crate::names::{pascal, variant};

/// One enum, by the client's macro.
pub(crate) fn emit(schema: &Schema, values: &[String]) -> TokenStream {
    let name = format_ident!("{}", pascal(&schema.name));
    let doc = doc::paragraphs([&schema.description]);
    let variants = values.iter().map(|value| {
        let variant = format_ident!("{}", variant(value));
        let doc = doc::paragraphs([format!("`{value}`")]);
        quote!(#doc #variant = #value)
    });
    quote! {
        crate::open_enum::open_enum! {
            #doc
            pub enum #name { #(#variants),* }
        }
    }
}
