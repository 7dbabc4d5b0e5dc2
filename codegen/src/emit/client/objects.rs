//! How types are read and written as JSON: which fields an object has.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, ItemStruct};

use crate::model::{Kind, Object, Property, Schema};
use crate::rust::names::{constant, pascal, snake};

/// The traits of a type that consists of these items.
pub(super) fn emit(schema: &Schema, items: &[Item]) -> Option<TokenStream> {
    let item = items.iter().find_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    })?;
    Some(match &schema.kind {
        Kind::Object(object) => of_object(schema, object, item),
        Kind::Map(_) => of_map(schema),
        Kind::Enum(_) => return None,
    })
}

fn of_object(schema: &Schema, object: &Object, item: &ItemStruct) -> TokenStream {
    let name = format_ident!("{}", pascal(&schema.name));
    let (folder, table) = (snake(&schema.folder), constant(&schema.name));
    let (folder, table) = (format_ident!("{folder}"), format_ident!("{table}"));
    let sent = schema.sent;
    let empty = empty(object, item);
    let reads = object.properties.iter().map(|property| {
        let (name, field) = (&property.name, format_ident!("{}", snake(&property.name)));
        quote!(#name => value.into(&mut self.#field),)
    });
    let writes = object.properties.iter().zip(&item.fields);
    let writes = writes.map(|(property, field)| write(schema, property, &field.ty));
    let (read, name_used, fields_used) = if object.properties.is_empty() {
        (quote!(value.skip()), quote!(_), quote!(_))
    } else {
        let read = quote! {
            match name {
                #(#reads)*
                _ => value.skip(),
            }
        };
        (read, quote!(name), quote!(fields))
    };
    quote! {
        crate::object::objects!(#name);

        impl crate::object::Object for #name {
            const FIELDS: &'static [crate::schema::Field] = crate::generated::schemas::#folder::#table;
            const SENT: bool = #sent;

            fn empty() -> Self {
                #empty
            }

            fn read_field<'de, M: ::serde::de::MapAccess<'de>>(
                &mut self,
                #name_used: &str,
                value: &mut crate::object::Entry<'_, M>,
            ) -> ::std::result::Result<(), M::Error> {
                #read
            }

            fn write_fields<M: ::serde::ser::SerializeMap>(
                &self,
                #fields_used: &mut crate::object::Writer<M>,
            ) {
                #(#writes)*
            }
        }
    }
}

/// An object that was not read yet.
fn empty(object: &Object, item: &ItemStruct) -> TokenStream {
    let derives = item.attrs.iter().filter(|it| it.path().is_ident("derive"));
    let has_default = derives.into_iter().any(|derive| {
        let tokens = quote!(#derive).to_string();
        tokens.contains("Default")
    });
    if has_default {
        return quote!(<Self as ::std::default::Default>::default());
    }
    let fields = object.properties.iter().map(|property| {
        let field = format_ident!("{}", snake(&property.name));
        quote!(#field: crate::values::Read::blank())
    });
    quote!(Self { #(#fields),* })
}

fn write(schema: &Schema, property: &Property, ty: &syn::Type) -> TokenStream {
    let (name, field) = (&property.name, format_ident!("{}", snake(&property.name)));
    let is_option = matches!(ty, syn::Type::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == "Option"));
    let method = if schema.can_clear(property) {
        "changed"
    } else if is_option {
        "some"
    } else if property.required {
        "always"
    } else {
        "filled"
    };
    let method = format_ident!("{method}");
    quote!(fields.#method(#name, &self.#field);)
}

fn of_map(schema: &Schema) -> TokenStream {
    let name = format_ident!("{}", pascal(&schema.name));
    quote! {
        impl crate::values::Read for #name {
            fn blank() -> Self {
                Self(crate::values::Read::blank())
            }

            fn read<'de, D: ::serde::Deserializer<'de>>(
                deserializer: D,
                place: crate::values::Place<'_>,
            ) -> ::std::result::Result<Self, D::Error> {
                crate::values::Read::read(deserializer, place).map(Self)
            }
        }
    }
}
