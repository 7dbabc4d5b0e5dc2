//! One operation on its way to Rust: what its method and its request have in common.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::rust_type;
use crate::model::{Api, Body, Kind, Object, Operation, QueryParameter, Resource, Schema, Type};
use crate::rust::names::{self, snake};

/// One operation on its way to Rust.
pub(super) struct Request<'a> {
    pub(super) api: &'a Api,
    pub(super) resource: &'a Resource,
    pub(super) operation: &'a Operation,
    /// The schema of the body, and its properties unless it is a map.
    pub(super) body: Option<(&'a Schema, Option<&'a Object>)>,
    /// The form of a body that is one.
    pub(super) form: Option<&'a Object>,
}

impl<'a> Request<'a> {
    pub(super) fn new(api: &'a Api, resource: &'a Resource, operation: &'a Operation) -> Self {
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

    /// All of a resource.
    pub(super) fn all(api: &'a Api, resource: &'a Resource) -> Vec<Self> {
        resource
            .operations
            .iter()
            .map(|operation| Self::new(api, resource, operation))
            .collect()
    }

    pub(super) fn name(&self) -> Ident {
        format_ident!(
            "{}",
            names::request(&self.operation.command.noun, &self.operation.command.verb)
        )
    }

    /// The module of the resource.
    pub(super) fn module(&self) -> Ident {
        format_ident!("{}", snake(&self.resource.tag))
    }

    pub(super) fn deprecation(&self) -> Option<TokenStream> {
        self.operation
            .deprecated
            .then(|| quote!(#[deprecated = "deprecated by the service"]))
    }

    /// A call with a parameter, whose argument has the parameter's name.
    pub(super) fn query(&self, call: &TokenStream, parameter: &QueryParameter) -> TokenStream {
        let name = format_ident!("{}", snake(&parameter.name));
        let wire = &parameter.name;
        let (_, value) = rust_type::argument(self.api, &parameter.ty, &name);
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

/// A bound, by name where it is that of the type.
pub(super) fn bound(number: i64) -> TokenStream {
    match number {
        i64::MAX => quote!(i64::MAX),
        i64::MIN => quote!(i64::MIN),
        other => Literal::i64_unsuffixed(other).to_token_stream(),
    }
}
