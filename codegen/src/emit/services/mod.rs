//! The modules of services: one for each service, one for each family, and one for shared fields.

mod choices;
mod docs;
mod example;
mod facts;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::services::{
    Authorization, DESTINATION_NAMES, Family, Field, Part, Service, Services,
};
use crate::rust::names::{constant, pascal, snake};
use crate::rust::{doc, prose};

use types::{TypeModule, is_based};

/// The module over all families.
pub(crate) fn root() -> TokenStream {
    let families = Family::ALL.map(|family| {
        let module = format_ident!("{}", snake(family.folder()));
        let doc = doc::paragraphs([format!(
            "The services of {}s, each in a module of its name.",
            family.noun()
        )]);
        quote!(#doc pub mod #module;)
    });
    quote! {
        #(#families)*
        /// What several services share.
        pub mod shared;
    }
}

/// The module of a family.
pub(crate) fn family<'a>(services: impl Iterator<Item = &'a Service> + Clone) -> TokenStream {
    let modules = services.clone().map(|service| {
        let module = format_ident!("{}", snake(&service.name));
        quote!(pub mod #module;)
    });
    let tables = services.map(|service| {
        let module = format_ident!("{}", snake(&service.name));
        quote!(<self::#module::Config as crate::services::ServiceConfig>::SERVICE)
    });
    quote! {
        #(#modules)*
        /// Sorted by name.
        pub(crate) static SERVICES: &[&crate::services::Service] = &[#(#tables),*];
    }
}

/// What services share: fields, and the types of these.
pub(crate) fn shared(services: &Services) -> TokenStream {
    let mut types = TypeModule::of_shared(true);
    for field in services.shared.values() {
        types.add(&field.ty, &field.description, services);
    }
    let used: BTreeSet<&str> = services
        .services
        .iter()
        .flat_map(Service::parts)
        .flat_map(|(_, fields)| fields)
        .flat_map(Field::and_inner)
        .filter(|field| is_based(field, services))
        .map(|field| field.name.as_str())
        .collect();
    // The names in the destination are needed, whether a service has such a field or not.
    let fields: Vec<TokenStream> = services
        .shared
        .values()
        .filter(|field| {
            let name = field.name.as_str();
            used.contains(name) || DESTINATION_NAMES.contains(&name)
        })
        .map(|field| {
            let name = format_ident!("{}", constant(&field.name));
            let entry = types.full_entry(field);
            quote!(pub(crate) const #name: services::Field = #entry;)
        })
        .collect();
    let types = types.finish();
    quote! {
        use crate::services;
        #types
        #(#fields)*
    }
}

/// The module of a service.
pub(crate) fn one_service(service: &Service, services: &Services) -> TokenStream {
    let noun = service.family.noun();
    let title = match &service.display_name {
        Some(name) => format!(
            " {}: {noun}s of the service `{}`.",
            prose::plain(name),
            service.name
        ),
        None => format!(" The {noun} service `{}`.", service.name),
    };
    let mut types = TypeModule::of_shared(false);
    for (part, fields) in service.parts() {
        if part == Part::Config || !fields.is_empty() {
            let description = part_description(service, part);
            types.add_object(part.type_name(), &description, fields, services);
        }
        for field in fields {
            types.add(&field.ty, &field.description, services);
        }
    }
    let uses_shared = service
        .parts()
        .into_iter()
        .flat_map(|(_, fields)| fields)
        .flat_map(Field::and_inner)
        .any(|field| is_based(field, services) || field.ty.is_shared());
    let uses = if uses_shared {
        quote!(
            use crate::services::{self, shared};
        )
    } else {
        quote!(
            use crate::services;
        )
    };
    let types = types.finish();
    let traits = traits(service);
    let example = doc::inner(&example::lines(service));
    quote! {
        #![doc = #title]
        #example
        #uses
        #types
        #traits
    }
}

fn part_description(service: &Service, part: Part) -> String {
    let noun = service.family.noun();
    let name = prose::plain(service.display_name.as_ref().unwrap_or(&service.name));
    match part {
        Part::Config => {
            let is_known = service.config.iter().any(|field| !field.read_only);
            let unknown = if is_known {
                ""
            } else {
                " No fields of it are known; `unrecognized` takes any."
            };
            format!("The config of a {noun} of {name}.{unknown}")
        }
        Part::Auth => format!("How a {noun} of {name} is authorized: `auth`."),
        Part::ExternalSecretsKeys => format!(
            "Under which names an external secrets manager has the secrets of a {noun} of {name}: `external_secrets_keys_config`."
        ),
    }
}

/// What is known of the service.
fn table(service: &Service) -> TokenStream {
    let name = &service.name;
    let family = format_ident!("{}", pascal(service.family.folder()));
    let mut said = Vec::new();
    if let Some(name) = &service.display_name {
        said.push(quote!(display_name: Some(#name)));
    }
    if let Some(Authorization { connect_card, api }) = service.authorization {
        said.push(quote! {
            authorization: Some(
                services::Authorization { connect_card: #connect_card, api: #api }
            )
        });
    }
    if let Some(format) = service.schema_format {
        let format = format_ident!("{}", format.type_name());
        said.push(quote! {
            schema_format: Some(services::SchemaFormat::#format)
        });
    }
    for (part, fields) in service.parts() {
        if fields.is_empty() {
            continue;
        }
        let field = format_ident!("{}", snake(part.type_name()));
        let ty = format_ident!("{}", part.type_name());
        said.push(quote!(#field: <#ty as services::Settings>::FIELDS));
    }
    quote! {
        services::Service {
            name: #name,
            #(#said,)*
            ..services::Service::of(services::Family::#family)
        }
    }
}

/// What makes the config that of its service.
fn traits(service: &Service) -> TokenStream {
    let name = match service.schema_format {
        Some(format) => {
            let format = format_ident!("{}", format.type_name());
            quote!(services::#format)
        }
        None => quote!(()),
    };
    let part = |part: Part, fields: &[Field]| {
        let ty = format_ident!("{}", part.type_name());
        if fields.is_empty() {
            quote!(services::NotTaken)
        } else {
            quote!(#ty)
        }
    };
    let auth = part(Part::Auth, &service.auth);
    let keys = part(Part::ExternalSecretsKeys, &service.external_secrets_keys);
    let family = match service.family {
        Family::Connections => quote!(ConnectionConfig),
        Family::Destinations => quote!(DestinationConfig),
        Family::LogServices => quote!(LogServiceConfig),
        Family::PrivateLinks => quote!(PrivateLinkConfig),
    };
    let table = table(service);
    quote! {
        impl services::ServiceConfig for Config {
            const SERVICE: &'static services::Service = &#table;
            type Name = #name;
            type Auth = #auth;
            type ExternalSecretsKeys = #keys;
        }
        impl services::#family for Config {}
    }
}
