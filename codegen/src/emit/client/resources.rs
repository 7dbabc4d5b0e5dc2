//! The public API of the client: a handle for each resource, and a request for each operation.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::rust_type;
use crate::emit::example;
use crate::model::{
    Answer, Api, Body, Kind, Object, Operation, Property, QueryParameter, Resource, Schema, Type,
};
use crate::rust::doc;
use crate::rust::names::{constant, pascal, snake};

/// The handle of a resource and the requests of its operations.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    let handle = format_ident!("{}", pascal(&resource.tag));
    let doc = doc::paragraphs([&resource.description]);
    let requests: Vec<Request<'_>> = resource
        .operations
        .iter()
        .map(|operation| Request::new(api, resource, operation))
        .collect();
    let methods = requests.iter().map(Request::method);
    let types = requests.iter().map(Request::items);
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            pub(crate) client: &'a crate::Client,
        }
        impl #handle<'_> {
            #(#methods)*
        }
        #(#types)*
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

/// One operation on its way to Rust.
struct Request<'a> {
    api: &'a Api,
    resource: &'a Resource,
    operation: &'a Operation,
    /// The schema of the body, and its properties unless it is a map.
    body: Option<(&'a Schema, Option<&'a Object>)>,
    form: Option<&'a Object>,
}

impl<'a> Request<'a> {
    fn new(api: &'a Api, resource: &'a Resource, operation: &'a Operation) -> Self {
        let object = |name: &str| {
            let schema = api.schemas.get(name)?;
            match &schema.kind {
                Kind::Object(object) => Some((schema, Some(object))),
                Kind::Map(_) => Some((schema, None)),
                Kind::Enum(_) => None,
            }
        };
        let (body, form) = match &operation.body {
            Some(Body::Json(name)) => (object(name), None),
            Some(Body::Multipart(name)) => (None, object(name).and_then(|(_, object)| object)),
            None => (None, None),
        };
        Self {
            api,
            resource,
            operation,
            body,
            form,
        }
    }

    fn name(&self) -> proc_macro2::Ident {
        format_ident!("{}", pascal(&self.operation.id))
    }

    fn deprecation(&self) -> Option<TokenStream> {
        self.operation
            .deprecated
            .then(|| quote!(#[deprecated = "deprecated by the service"]))
    }

    /// The method of the handle: takes what is required.
    fn method(&self) -> TokenStream {
        let operation = self.operation;
        let request = self.name();
        let module = format_ident!("{}", snake(&self.resource.tag));
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
                return quote!(body: ::std::convert::Into::into(body),);
            };
            let required: Vec<_> = required(object)
                .map(|property| {
                    let name = format_ident!("{}", snake(&property.name));
                    let (ty, _) = rust_type::argument(self.api, &property.ty, &name);
                    arguments.push(quote!(#name: #ty));
                    if let Some(range) = property.range {
                        let wire = &property.name;
                        let range = bounds(range);
                        call = quote!(#call.with_range(#wire, #name.into(), #range));
                    }
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
            pub fn #method(&self, #(#arguments),*) -> #request {
                #request {
                    call: #call,
                    #body
                }
            }
        }
    }

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

    /// A call with a parameter, whose argument has the parameter's name.
    fn query(&self, call: &TokenStream, parameter: &QueryParameter) -> TokenStream {
        let name = format_ident!("{}", snake(&parameter.name));
        let wire = &parameter.name;
        let (_, value) = rust_type::argument(self.api, &parameter.ty, &name);
        match (&parameter.ty, parameter.range) {
            (Type::Int32 | Type::Int64, Some(range)) => {
                let range = bounds(range);
                quote!(#call.with_range(#wire, #value.into(), #range).query(#wire, #value))
            }
            _ => {
                let value = match &parameter.ty {
                    Type::Int32 | Type::Int64 | Type::Boolean => value,
                    ty => {
                        // The type of the value cannot be told from `to_string` alone.
                        let ty = rust_type::value(ty);
                        quote!(::std::convert::Into::<#ty>::into(#name))
                    }
                };
                quote!(#call.query(#wire, #value))
            }
        }
    }

    fn query_setter(&self, parameter: &QueryParameter) -> TokenStream {
        let name = format_ident!("{}", snake(&parameter.name));
        let doc = doc::paragraphs([with_range(&parameter.description, parameter.range)]);
        let (ty, _) = rust_type::argument(self.api, &parameter.ty, &name);
        let set = self.query(&quote!(self.call), parameter);
        quote! {
            #doc
            pub fn #name(mut self, #name: #ty) -> Self {
                self.call = #set;
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
        let text = with_range(&property.description, property.range);
        let doc = doc::paragraphs([text.as_str(), deprecated]);
        let (ty, value) = rust_type::argument(self.api, &property.ty, &name);
        let check = property.range.map(|range| {
            let wire = &property.name;
            let range = bounds(range);
            quote!(self.call = self.call.with_range(#wire, #name.into(), #range);)
        });
        if !schema.can_clear(property) {
            return quote! {
                #doc
                pub fn #name(mut self, #name: #ty) -> Self {
                    #check
                    self.body.#name = ::std::option::Option::Some(#value);
                    self
                }
            };
        }
        let clear = format_ident!("clear_{}", snake(&property.name));
        let clear_doc = doc::paragraphs([format!("Takes away what `{}` holds.", property.name)]);
        quote! {
            #doc
            pub fn #name(mut self, #name: #ty) -> Self {
                #check
                self.body.#name = crate::Update::Set(#value);
                self
            }
            #clear_doc
            pub fn #clear(mut self) -> Self {
                self.body.#name = crate::Update::Clear;
                self
            }
        }
    }

    fn send(&self) -> TokenStream {
        let call = quote!(self.into_call());
        let errors = "Sends the request. It is sent when the answer is awaited.";
        let doc = doc::paragraphs([errors]);
        match &self.operation.answer {
            Answer::Message => quote! {
                #doc
                pub fn send(self) -> crate::Pending<()> {
                    #call.send_for_message()
                }
            },
            Answer::Data(ty) => {
                let ty = rust_type::value(ty);
                quote! {
                    #doc
                    pub fn send(self) -> crate::Pending<#ty> {
                        #call.send()
                    }
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

    /// What a user of the method needs to know.
    fn summary(&self) -> TokenStream {
        let operation = self.operation;
        let destructive = operation
            .destructive
            .as_ref()
            .map(|text| format!("Destructive: {text}"))
            .unwrap_or_default();
        let words = doc::paragraphs([
            format!("{}.", operation.summary),
            operation.description.clone(),
            destructive,
            self.access(),
            self.limits(),
            self.errors(),
        ]);
        let example = doc::verbatim(&format!(
            "\n{}",
            example::documented(self.api, self.resource, operation)
        ));
        quote!(#words #example)
    }

    /// What a reader of the request needs to know.
    fn details(&self) -> TokenStream {
        let operation = self.operation;
        let title = format!(
            "{}: `{} {}`.",
            operation.summary, operation.method, operation.path
        );
        doc::paragraphs([title, self.access(), self.errors()])
    }

    fn access(&self) -> String {
        let operation = self.operation;
        format!(
            "Operation `{}`, {} access to `{}`{}.",
            operation.id,
            if operation.write { "write" } else { "read" },
            operation.capability,
            if operation.preview {
                ", in preview: it may still change"
            } else {
                ""
            },
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

    fn errors(&self) -> String {
        match self.operation.errors.as_slice() {
            [] => String::new(),
            errors => {
                let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
                format!("Documented errors: {}.", errors.join(", "))
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

/// A description with the bounds of the number that it describes.
fn with_range(description: &str, range: Option<(i64, i64)>) -> String {
    match range {
        None => description.to_owned(),
        Some((minimum, i64::MAX)) => format!("{description} At least {minimum}."),
        Some((i64::MIN, maximum)) => format!("{description} At most {maximum}."),
        Some((minimum, maximum)) => format!("{description} From {minimum} to {maximum}."),
    }
}

/// Bounds as a range.
fn bounds((minimum, maximum): (i64, i64)) -> TokenStream {
    let literal = proc_macro2::Literal::i64_unsuffixed;
    let end = match maximum {
        i64::MAX => quote!(i64::MAX),
        maximum => literal(maximum).to_token_stream(),
    };
    let start = match minimum {
        i64::MIN => quote!(i64::MIN),
        minimum => literal(minimum).to_token_stream(),
    };
    quote!(#start..=#end)
}
