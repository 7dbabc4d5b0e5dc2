//! Documentation comments from texts of the spec.

use quote::quote;
use syn::{Attribute, parse_quote};

use super::prose;

/// What stands before a statement that is likely, but that no document makes.
pub(crate) const INFERRED: &str = "Inferred, not documented";

/// `///` lines of prose.
pub(crate) fn attributes(text: &str) -> Vec<Attribute> {
    prose::markdown(text)
        .lines()
        .map(line)
        .map(|line| parse_quote!(#[doc = #line]))
        .collect()
}

/// The text of a line after `///`.
fn line(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!(" {text}")
    }
}

/// `///` lines of several paragraphs of prose.
pub(crate) fn paragraphs<S: AsRef<str>>(
    parts: impl IntoIterator<Item = S>,
) -> proc_macro2::TokenStream {
    let text = parts
        .into_iter()
        .map(|part| part.as_ref().trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    let attributes = attributes(&text);
    quote!(#(#attributes)*)
}

/// `///` lines of paragraphs that are Markdown already, below others.
pub(crate) fn verbatim(paragraphs: &[String]) -> proc_macro2::TokenStream {
    let paragraphs = paragraphs.iter().filter(|text| !text.is_empty());
    let lines = paragraphs.flat_map(|text| std::iter::once("").chain(text.lines()).map(line));
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines that are Markdown already.
pub(crate) fn inner(lines: &[String]) -> proc_macro2::TokenStream {
    let lines = lines.iter().map(|text| line(text));
    quote!(#(#![doc = #lines])*)
}
