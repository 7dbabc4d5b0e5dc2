//! The handle of each resource, with a method for each operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::request::Request;
use super::{links, powers, rust_type};
use crate::emit::example;
use crate::model::{Api, Object, Property, Resource};
use crate::rust::names::{constant, listed_plainly, pascal, snake};
use crate::rust::{doc, prose};

/// The handle of a resource.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    let handle = format_ident!("{}", pascal(&resource.tag));
    let doc = doc::paragraphs([&resource.description]);
    let methods = Request::all(api, resource)
        .into_iter()
        .map(|request| request.method());
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            pub(crate) client: &'a crate::Client,
        }
        impl #handle<'_> {
            #(#methods)*
        }
    }
}

/// The methods of the client that lead to the resources.
pub(crate) fn accessors(api: &Api) -> TokenStream {
    let accessors = api.resources.iter().map(|resource| {
        let module = format_ident!("{}", snake(&resource.tag));
        let handle = format_ident!("{}", pascal(&resource.tag));
        let doc = doc::paragraphs([&resource.description]);
        quote! {
            #doc
            pub fn #module(&self) -> #module::#handle<'_> {
                #module::#handle { client: self }
            }
        }
    });
    quote! {
        impl crate::Client {
            #(#accessors)*
        }
    }
}

impl Request<'_> {
    /// The method of the handle: takes what is required.
    fn method(&self) -> TokenStream {
        let operation = self.operation;
        let request = self.name();
        let module = self.module();
        let constant = format_ident!("{}", constant(&operation.id));
        let method = format_ident!("{}", snake(operation.verb()));
        let mut arguments = Vec::new();
        let mut call = quote! {
            crate::call::Call::new(
                self.client,
                &crate::generated::operations::#module::#constant,
            )
        };
        for parameter in &operation.path_parameters {
            let name = format_ident!("{}", snake(&parameter.name));
            arguments.push(quote!(#name: impl ::std::convert::Into<::std::string::String>));
            call = quote!(#call.path(#name));
        }
        for parameter in operation
            .query_parameters
            .iter()
            .filter(|known| known.required)
        {
            let name = format_ident!("{}", snake(&parameter.name));
            let (ty, _) = rust_type::argument(self.api, &parameter.ty, &name);
            arguments.push(quote!(#name: #ty));
            call = self.query(&call, parameter);
        }
        for property in self.form.into_iter().flat_map(|form| &form.properties) {
            let name = format_ident!("{}", snake(&property.name));
            let wire = &property.name;
            let (ty, value) = rust_type::argument(self.api, &property.ty, &name);
            arguments.push(quote!(#name: #ty));
            call = quote!(#call.file(#wire, #value));
        }
        let body = self.body.map(|(schema, object)| {
            let ty = format_ident!("{}", pascal(&schema.name));
            let Some(object) = object else {
                arguments.push(quote!(body: impl ::std::convert::Into<crate::types::#ty>));
                return quote!(body: body.into(),);
            };
            let required: Vec<_> = required(object)
                .map(|property| {
                    let name = format_ident!("{}", snake(&property.name));
                    let (ty, _) = rust_type::argument(self.api, &property.ty, &name);
                    arguments.push(quote!(#name: #ty));
                    name
                })
                .collect();
            quote!(body: crate::types::#ty::new(#(#required),*),)
        });
        let doc = self.summary();
        let deprecation = self.deprecation();
        quote! {
            #doc
            #deprecation
            pub fn #method(&self, #(#arguments),*) -> crate::requests::#module::#request {
                crate::requests::#module::#request {
                    call: #call,
                    #body
                }
            }
        }
    }

    /// What a user of the method needs to know.
    fn summary(&self) -> TokenStream {
        let operation = self.operation;
        let uses = self.api.uses(operation);
        let mut words = vec![
            format!("{}.", prose::plain(&operation.summary)),
            operation.description.clone(),
        ];
        words.extend(powers::destructive(&uses));
        words.push(powers::needed(&uses));
        words.push(self.events());
        let words = doc::paragraphs(words);
        let more = doc::verbatim(&[
            self.facts(),
            self.limits(),
            example::documented(self.api, self.resource, operation),
            self.errors(),
        ]);
        quote!(#words #more)
    }

    /// The webhook events. No document says which operation causes which event.
    fn events(&self) -> String {
        let events: Vec<String> = self
            .operation
            .webhook_events
            .iter()
            .map(|event| format!("`{event}`"))
            .collect();
        match events.as_slice() {
            [] => String::new(),
            [event] => format!("{}: it causes the webhook event {event}.", doc::INFERRED),
            events => format!(
                "{}: it causes the webhook events {}.",
                doc::INFERRED,
                listed_plainly(events)
            ),
        }
    }

    /// What the table of operations says of it, in short.
    fn facts(&self) -> String {
        let operation = self.operation;
        let also_reads: String = operation
            .also_reads
            .iter()
            .map(|area| format!(", read access to `{area}`"))
            .collect();
        let stability = if operation.preview {
            ", in preview: it may still change"
        } else {
            ""
        };
        format!(
            "{} `{}`: `{} {}`, {} access to `{}`{also_reads}{stability}.",
            links::operation(),
            operation.id,
            operation.method,
            operation.path,
            if operation.write { "write" } else { "read" },
            operation.capability,
        )
    }

    /// The pools beyond the one that every request draws on.
    fn limits(&self) -> String {
        let pools: Vec<String> = self
            .operation
            .rate_pools
            .iter()
            .filter(|used| used.pool != "account")
            .filter_map(|used| {
                let name = &used.pool;
                let pool = self.api.rate_pools.iter().find(|pool| pool.name == *name)?;
                let windows = [
                    (pool.paid.per_minute, "a minute"),
                    (pool.paid.per_hour, "an hour"),
                ];
                let limits: Vec<String> = windows
                    .iter()
                    .filter_map(|(limit, window)| Some(format!("{} {window}", (*limit)?)))
                    .collect();
                let unless = used
                    .unless_false
                    .as_ref()
                    .map(|field| format!(", unless `{field}` is false"))
                    .unwrap_or_default();
                Some(format!("`{name}` ({}){unless}", limits.join(", ")))
            })
            .collect();
        if pools.is_empty() {
            return String::new();
        }
        format!("Limits of a paid account: {}.", pools.join("; "))
    }

    /// The statuses that the spec lists.
    fn errors(&self) -> String {
        match self.operation.errors.as_slice() {
            [] => String::new(),
            errors => {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                format!(
                    "# Errors\n\nThe documented statuses are {}.",
                    listed_plainly(&errors)
                )
            }
        }
    }
}

fn required(object: &Object) -> impl Iterator<Item = &Property> {
    object
        .properties
        .iter()
        .filter(|property| property.required)
}
