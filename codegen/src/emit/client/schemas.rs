//! The tables of schemas: the fields of each object, as data.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Api, Kind, Object, Property, Schema, Type};
use crate::rust::names::{constant, pascal, snake};

/// The tables of the objects, by the folder of their schemas.
pub(crate) fn folders(api: &Api) -> BTreeMap<&str, Vec<(&Schema, &Object)>> {
    let mut folders: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for schema in api.schemas.values() {
        if let Kind::Object(object) = &schema.kind
            && !object.is_form()
        {
            let folder = folders.entry(schema.folder.as_str()).or_default();
            folder.push((schema, object));
        }
    }
    folders
}

/// The module over all folders.
pub(crate) fn module<'a>(folders: impl Iterator<Item = &'a str>) -> TokenStream {
    let modules = folders.map(|folder| {
        let module = format_ident!("{}", snake(folder));
        quote!(pub(crate) mod #module;)
    });
    quote!(#(#modules)*)
}

/// The tables of one folder.
pub(crate) fn one_folder(api: &Api, schemas: &[(&Schema, &Object)]) -> TokenStream {
    let tables = schemas.iter().map(|(schema, object)| {
        let name = format_ident!("{}", constant(&schema.name));
        let fields = object
            .properties
            .iter()
            .map(|property| field(api, schema, property, identity(schema, object)));
        quote!(pub(crate) const #name: &[Field] = &[#(#fields),*];)
    });
    quote! {
        use crate::schema::{Field, Kind};

        #(#tables)*
    }
}

/// The property that tells the things of an answer apart. What is required of a schema that is sent
/// as well says nothing of answers.
fn identity<'a>(schema: &Schema, object: &'a Object) -> Option<&'a str> {
    let required = || {
        object
            .properties
            .iter()
            .filter(|property| property.required)
    };
    let names = || required().map(|property| property.name.as_str());
    let is_id = |name: &&str| name.ends_with("_id") || matches!(*name, "hash" | "name");
    let id = names().find(|name| *name == "id");
    id.or_else(|| names().find(is_id)).filter(|_| !schema.sent)
}

/// The fields of a form: its files.
pub(super) fn of_form(api: &Api, name: &str) -> Vec<TokenStream> {
    let Some(schema) = api.schemas.get(name) else {
        return Vec::new();
    };
    let Kind::Object(object) = &schema.kind else {
        return Vec::new();
    };
    let fields = object.properties.iter();
    fields
        .map(|property| field(api, schema, property, None))
        .collect()
}

fn field(api: &Api, schema: &Schema, property: &Property, identity: Option<&str>) -> TokenStream {
    let name = &property.name;
    let kind = kind(api, &property.ty);
    // What is answered only is described by its type.
    let description = Some(&property.description).filter(|_| schema.sent);
    let description = description.map(|description| quote!(description: #description,));
    let clears = schema.can_clear(property).then(|| quote!(clears: true,));
    let secret = property.ty.is_secret().then(|| quote!(secret: true,));
    let required = property.required.then(|| quote!(required: true,));
    let identifies = (identity == Some(name)).then(|| quote!(identifies: true,));
    quote!(crate::schema::Field { name: #name, kind: #kind, #description #secret #required #identifies #clears
        ..crate::schema::Field::PLAIN
    })
}

/// What a value is, as an expression.
pub(crate) fn kind(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::String | Type::Secret | Type::Binary => quote!(Kind::Text),
        Type::Timestamp => quote!(Kind::Timestamp),
        Type::Int32 => quote!(Kind::Integer),
        Type::Int64 => quote!(Kind::LongInteger),
        Type::Number => quote!(Kind::Number),
        Type::Boolean => quote!(Kind::Boolean),
        Type::Any => quote!(Kind::Any),
        Type::FreeForm | Type::SecretFreeForm => quote!(Kind::FreeForm),
        Type::List(item) => {
            let item = kind(api, item);
            quote!(Kind::List(&#item))
        }
        Type::Map(values) => {
            let values = kind(api, values);
            quote!(Kind::Map(&#values))
        }
        Type::Named(name) => of_schema(api, name),
    }
}

/// What a value of a schema is, as an expression.
pub(crate) fn of_schema(api: &Api, name: &str) -> TokenStream {
    match api.schemas.get(name).map(|schema| (schema, &schema.kind)) {
        Some((schema, Kind::Object(_))) => {
            let folder = format_ident!("{}", snake(&schema.folder));
            let table = format_ident!("{}", constant(&schema.name));
            quote!(Kind::Object(crate::generated::schemas::#folder::#table))
        }
        Some((_, Kind::Map(values))) => {
            let values = kind(api, values);
            quote!(Kind::Map(&#values))
        }
        Some((schema, Kind::Enum(_))) => {
            let ty = format_ident!("{}", pascal(&schema.name));
            quote!(Kind::Enum(crate::types::#ty::VALUES))
        }
        None => quote!(Kind::Any),
    }
}
