//! The requests of each resource: setters for what is optional, and the ways to send them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::request::Request;
use super::{links, powers, rust_type};
use crate::model::{Answer, Api, Property, QueryParameter, Resource, Schema, with_default};
use crate::rust::names::{pascal, snake};
use crate::rust::{doc, prose};

/// The requests of a resource.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    Request::all(api, resource)
        .into_iter()
        .map(|request| request.items())
        .collect()
}

impl Request<'_> {
    /// The request: setters for what is optional, and the ways to send it.
    fn items(&self) -> TokenStream {
        let request = self.name();
        let doc = self.details();
        let body_type = self.body.map(|(schema, _)| {
            let ty = format_ident!("{}", pascal(&schema.name));
            quote!(crate::types::#ty)
        });
        let body_field = body_type.as_ref().map(|ty| quote!(pub(crate) body: #ty,));
        let setters = self
            .operation
            .query_parameters
            .iter()
            .filter(|parameter| !parameter.required)
            .map(|parameter| self.query_setter(parameter));
        let body_setters = self.body.into_iter().flat_map(|(schema, object)| {
            object
                .into_iter()
                .flat_map(|object| &object.properties)
                .filter(|property| !property.required)
                .map(move |property| self.body_setter(schema, property))
        });
        let whole_body = body_type.as_ref().map(|ty| {
            let doc = doc::paragraphs(["Replaces the whole body, with all that was set before."]);
            quote! {
                #doc
                pub fn with_body(mut self, body: #ty) -> Self {
                    self.body = body;
                    self
                }
            }
        });
        let send = self.send();
        let into_call = if self.body.is_some() {
            quote!(self.call.json(&self.body))
        } else {
            quote!(self.call)
        };
        quote! {
            #doc
            #[derive(Clone, Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #request {
                pub(crate) call: crate::call::Call,
                #body_field
            }
            impl #request {
                #(#setters)*
                #(#body_setters)*
                #whole_body
                #send
                fn into_call(self) -> crate::call::Call {
                    #into_call
                }
            }
            crate::call::call_options!(#request);
        }
    }

    fn query_setter(&self, parameter: &QueryParameter) -> TokenStream {
        let name = format_ident!("{}", snake(&parameter.name));
        let doc = doc::paragraphs([described(parameter)]);
        let (ty, _) = rust_type::argument(self.api, &parameter.ty, &name);
        let set = self.query(&quote!(self.call), parameter);
        let (optional, set_if_doc) = set_if(&parameter.name);
        let (optional_ty, value) = rust_type::optional(self.api, &parameter.ty, &name);
        let wire = &parameter.name;
        // The type of the value cannot be told from `to_string` alone.
        let value_ty = rust_type::value(&parameter.ty);
        quote! {
            #doc
            pub fn #name(mut self, #name: #ty) -> Self {
                self.call = #set;
                self
            }
            #set_if_doc
            pub fn #optional(mut self, #name: #optional_ty) -> Self {
                self.call = self.call.query_if::<#value_ty>(#wire, #value);
                self
            }
        }
    }

    fn body_setter(&self, schema: &Schema, property: &Property) -> TokenStream {
        let name = format_ident!("{}", snake(&property.name));
        let deprecated = if property.deprecated {
            "Deprecated by the service."
        } else {
            ""
        };
        let text = schema.described(property);
        let powers = powers::of_setter(property);
        let doc = doc::paragraphs([text.as_str(), deprecated, powers.as_str()]);
        let (ty, value) = rust_type::argument(self.api, &property.ty, &name);
        let (optional, set_if_doc) = set_if(&property.name);
        let (optional_ty, optional_value) = rust_type::optional(self.api, &property.ty, &name);
        if !schema.can_clear(property) {
            return quote! {
                #doc
                pub fn #name(mut self, #name: #ty) -> Self {
                    self.body.#name = ::std::option::Option::Some(#value);
                    self
                }
                #set_if_doc
                pub fn #optional(mut self, #name: #optional_ty) -> Self {
                    self.body.#name = #optional_value;
                    self
                }
            };
        }
        let clear = format_ident!("clear_{}", snake(&property.name));
        let clear_doc = doc::paragraphs([format!(
            "Takes away what {} holds.",
            prose::code(&property.name)
        )]);
        quote! {
            #doc
            pub fn #name(mut self, #name: #ty) -> Self {
                self.body.#name = crate::Update::Set(#value);
                self
            }
            #set_if_doc
            pub fn #optional(mut self, #name: #optional_ty) -> Self {
                self.body.#name = crate::Update::keep_or_set(#optional_value);
                self
            }
            #clear_doc
            pub fn #clear(mut self) -> Self {
                self.body.#name = crate::Update::Clear;
                self
            }
        }
    }

    /// The way to send a change that may change nothing.
    fn send_if_changed(&self, answered: &TokenStream, send: &TokenStream) -> Option<TokenStream> {
        let (schema, _) = self.body?;
        if !schema.is_never_empty() {
            return None;
        }
        let doc = doc::paragraphs([
            "Sends the request, or returns `None` if nothing is set that would change something.",
            "The service rejects a request that changes nothing, and so does `send`.",
        ]);
        Some(quote! {
            #doc
            pub fn send_if_changed(self) -> ::std::option::Option<crate::Pending<#answered>> {
                let call = self.into_call().if_changed()?;
                ::std::option::Option::Some(call.#send())
            }
        })
    }

    fn send(&self) -> TokenStream {
        let call = quote!(self.into_call());
        let errors = "Sends the request. It is sent when the answer is awaited.";
        let doc = doc::paragraphs([errors]);
        match &self.operation.answer {
            Answer::Message => {
                let if_changed = self.send_if_changed(&quote!(()), &quote!(send_for_message));
                quote! {
                    #doc
                    pub fn send(self) -> crate::Pending<()> {
                        #call.send_for_message()
                    }
                    #if_changed
                }
            }
            Answer::Data(ty) => {
                let ty = rust_type::value(ty);
                let if_changed = self.send_if_changed(&ty, &quote!(send));
                quote! {
                    #doc
                    pub fn send(self) -> crate::Pending<#ty> {
                        #call.send()
                    }
                    #if_changed
                }
            }
            Answer::Binary => quote! {
                #doc
                pub fn send(self) -> crate::Pending<::bytes::Bytes> {
                    #call.send_for_file()
                }
            },
            Answer::Page(ty) => {
                let ty = rust_type::value(ty);
                let doc = doc::paragraphs([
                    "Sends the request for one page. It is sent when the answer is awaited.",
                ]);
                let items = doc::paragraphs(["All items, page after page."]);
                let pages = doc::paragraphs(["All pages, one after the other."]);
                quote! {
                    #doc
                    pub fn send(self) -> crate::Pending<crate::Page<#ty>> {
                        #call.send()
                    }
                    #items
                    pub fn stream(self) -> crate::Items<#ty> {
                        crate::Items::new(#call)
                    }
                    #pages
                    pub fn pages(self) -> crate::Pages<#ty> {
                        crate::Pages::new(#call)
                    }
                }
            }
        }
    }

    /// What a reader of the request needs to know.
    fn details(&self) -> TokenStream {
        let operation = self.operation;
        let title = doc::paragraphs([format!(
            "{}: `{} {}`.",
            prose::plain(&operation.summary),
            operation.method,
            operation.path
        )]);
        let made = doc::verbatim(&[format!(
            "Made by {}.",
            links::method(self.resource, operation)
        )]);
        quote!(#title #made)
    }
}

/// The description of a parameter, with its default and the rules for its value.
fn described(parameter: &QueryParameter) -> String {
    let mut text = with_default(&parameter.description, parameter.default.as_ref());
    for demand in &parameter.rules {
        text.push_str(&format!(" {demand}"));
    }
    text
}

/// The name and the documentation of the setter that takes an `Option`.
fn set_if(wire: &str) -> (Ident, TokenStream) {
    let setter = snake(wire);
    let doc = doc::verbatim(&[format!(
        "Sets [`{setter}`](Self::{setter}), or leaves it out if there is no value."
    )]);
    (format_ident!("set_{setter}"), doc)
}
