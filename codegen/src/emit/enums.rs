//! Enums, which keep values that they do not list.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Schema;
use crate::rust::names::pascal;
use crate::rust::variants::variants;
use crate::rust::{doc, prose};

/// One enum, by the client's macro.
pub(crate) fn emit(schema: &Schema, values: &[String]) -> TokenStream {
    let names = variants(values);
    with_names(
        &quote!(crate::values::open_enum),
        &pascal(&schema.name),
        &schema.description,
        names.iter().zip(values),
    )
}

/// One enum, by a macro of the client, of variants and their values.
pub(crate) fn with_names<'a>(
    by: &TokenStream,
    name: &str,
    description: &str,
    variants: impl Iterator<Item = (&'a String, &'a String)>,
) -> TokenStream {
    let name = format_ident!("{name}");
    let doc = doc::paragraphs([description]);
    let variants = variants.map(|(variant, value)| {
        let variant = format_ident!("{variant}");
        let doc = doc::paragraphs([if value.is_empty() {
            "The empty text.".to_owned()
        } else {
            prose::code(value)
        }]);
        quote!(#doc #variant = #value)
    });
    quote! {
        #by! {
            #doc
            pub enum #name { #(#variants),* }
        }
    }
}
