//! Changes progenitor's types: the order and the descriptions of the spec, lists that accept null,
//! fields that can be cleared, and `#[non_exhaustive]`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident};
use syn::punctuated::Punctuated;
use syn::{Attribute, Field, Fields, Item, ItemStruct, Path, Token, parse_quote};

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Kind, Object, Property, Schema};
use crate::read::source::whole_spec;
use crate::rust::doc;
use crate::rust::names::{pascal, snake};

/// The items of each schema that is a struct, by the schema's name.
pub(crate) type Structs = BTreeMap<String, Vec<syn::Item>>;

pub(super) fn refine(api: &Api, stream: TokenStream) -> Result<Structs, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut types = Structs::new();
    let items = match syn::parse2::<syn::File>(stream) {
        Ok(file) => file.items,
        Err(error) => {
            problems.push(
                &whole_spec(),
                format!("progenitor generated code that is not valid Rust: {error}"),
                "look at the schemas that changed last; the checks should have refused them",
            );
            return problems.into_result(types);
        }
    };
    for schema in api.schemas.values() {
        match &schema.kind {
            Kind::Enum(_) => continue,
            Kind::Object(object) if object.is_form() => continue,
            _ => {}
        }
        let name = pascal(&schema.name);
        let mut own: Vec<Item> = items
            .iter()
            .filter(|item| belongs_to(item, &name))
            .cloned()
            .collect();
        let Some(Item::Struct(item)) = own.iter_mut().find(|item| matches!(item, Item::Struct(_)))
        else {
            problems.push(
                &schema.at,
                format!(
                    "progenitor generated no struct `{name}` for schema `{}`",
                    schema.name
                ),
                "rename the file of the schema",
            );
            continue;
        };
        describe(&mut item.attrs, &schema.description);
        if let Kind::Object(object) = &schema.kind {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
            without_serde(&mut item.attrs);
            if let Err((property, found)) = refine_fields(schema, object, item) {
                problems.push(
                    &property.at,
                    format!(
                        "progenitor generated {found} for `{}.{}`",
                        schema.name, property.name
                    ),
                    "rename or remove the property",
                );
            }
        }
        types.insert(schema.name.clone(), own);
    }
    problems.into_result(types)
}

fn belongs_to(item: &Item, name: &str) -> bool {
    match item {
        Item::Struct(item) => item.ident == name,
        Item::Impl(item) => {
            let of_type = |ty: &syn::Type| ty.to_token_stream().to_string() == name;
            let of_trait = item.trait_.as_ref().is_some_and(|(path, _)| {
                path.segments.last().is_some_and(|segment| {
                    segment.arguments.to_token_stream().to_string() == format!("< {name} >")
                })
            });
            // A struct whose fields are all optional comes with a `Default` by derive.
            of_type(&item.self_ty) || of_trait
        }
        _ => false,
    }
}

/// Refines all fields, or returns a property with what progenitor generated for it.
fn refine_fields<'a>(
    schema: &Schema,
    object: &'a Object,
    item: &mut ItemStruct,
) -> Result<(), (&'a Property, String)> {
    let no_field = |property| Err((property, "no field".to_owned()));
    let Fields::Named(fields) = &mut item.fields else {
        return object.properties.first().map_or(Ok(()), no_field);
    };
    let made: Vec<Field> = fields.named.iter().cloned().collect();
    fields.named.clear();
    for property in &object.properties {
        let ident = format_ident!("{}", snake(&property.name));
        let field = made
            .iter()
            .find(|field| field.ident.as_ref() == Some(&ident));
        let Some(mut field) = field.cloned() else {
            return no_field(property);
        };
        describe(&mut field.attrs, &schema.described(property));
        if property.deprecated {
            field.attrs.push(parse_quote!(#[doc = ""]));
            field
                .attrs
                .push(parse_quote!(#[doc = " Deprecated by the service."]));
        }
        if schema.can_clear(property) {
            let inner = optional(&field.ty).unwrap_or(&field.ty).clone();
            field.ty = parse_quote!(crate::Update<#inner>);
        }
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        fields.named.push(field);
    }
    Ok(())
}

/// The `T` of `Option<T>`.
fn optional(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    if last.ident != "Option" {
        return None;
    }
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            syn::GenericArgument::Type(inner) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}

/// Replaces the documentation.
fn describe(attributes: &mut Vec<Attribute>, description: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let mut all = doc::attributes(description);
    all.append(attributes);
    *attributes = all;
}

/// Takes away what serde derives: objects are read and written along their tables.
fn without_serde(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("serde"));
    for attribute in attributes {
        let derived = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let (true, Ok(derived)) = (attribute.path().is_ident("derive"), derived) else {
            continue;
        };
        let is_serde = |path: &Path| {
            let last = path.segments.last();
            last.is_some_and(|last| last.ident == "Serialize" || last.ident == "Deserialize")
        };
        let derived = derived.into_iter().filter(|path| !is_serde(path));
        *attribute = parse_quote!(#[derive(#(#derived),*)]);
    }
}
