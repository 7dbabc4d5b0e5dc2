//! Calls for the tests: one of each operation, with all parameters and the body of its example.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::example;
use crate::model::{Api, Body, Resource};
use crate::rust::names::snake;

/// The calls of one resource.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    let calls = resource.operations.iter().map(|operation| {
        let id = &operation.id;
        let request = example::request(api, resource, operation);
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
        let with_json = match &operation.body {
            Some(Body::Json(_)) => quote!(Some(|client, body| {
                let request = #request.with_body(serde_json::from_value(body)?);
                Ok(Box::pin(async move { outcome(request.send()).await }))
            })),
            _ => quote!(None),
        };
        quote! {
            Call {
                operation: #id,
                with_json: #with_json,
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
        pub(crate) mod configs;
        pub(crate) const CALLS: &[&[crate::calls::Call]] = &[#(#modules::CALLS),*];
    }
}
