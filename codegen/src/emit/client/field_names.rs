//! The names of the fields of configs: which hold a secret in any service, and which in none.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::services::{Field, Service, Services};
use crate::secrecy::{SUSPICIOUS, looks_secret};

/// The lists of names.
pub(crate) fn lists(services: &Services) -> TokenStream {
    let (mut secret, mut plain) = (BTreeSet::new(), BTreeSet::new());
    let parts = services.services.iter().flat_map(Service::parts);
    let fields = parts.flat_map(|(_, fields)| fields);
    for field in fields
        .chain(services.shared.values())
        .flat_map(Field::and_inner)
    {
        let names = if field.is_secret() {
            &mut secret
        } else {
            &mut plain
        };
        names.insert(field.name.as_str());
    }
    let exceptions = exceptions(services, &secret);
    let exceptions = exceptions
        .iter()
        .map(|(name, services)| quote!((#name, &[#(#services),*])));
    let plain = plain.difference(&secret);
    let secret = secret.iter();
    let parts = SUSPICIOUS;
    quote! {
        /// Fields that hold a secret in at least one service. Sorted.
        pub(crate) const SECRET: &[&str] = &[#(#secret),*];
        /// Fields that hold a secret in no service. Sorted.
        pub(crate) const PLAIN: &[&str] = &[#(#plain),*];
        /// Fields of `SECRET` that are none in these services, both sorted. Not those whose name
        /// suggests a secret.
        pub(crate) const EXCEPTIONS: &[(&str, &[&str])] = &[#(#exceptions),*];
        /// Parts of names that suggest a secret, in snake case.
        pub(crate) const SUSPICIOUS: &[&str] = &[#(#parts),*];
    }
}

/// The services in which a field is no secret, though one of its name is a secret elsewhere.
fn exceptions<'a>(
    services: &'a Services,
    secret: &BTreeSet<&'a str>,
) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let fields = services.services.iter().flat_map(|service| {
        let fields = service.parts().into_iter().flat_map(|(_, fields)| fields);
        let fields = fields.flat_map(Field::and_inner);
        fields.map(|field| (field, service.name.as_str()))
    });
    let fields: Vec<_> = fields
        .filter(|(field, _)| secret.contains(field.name.as_str()) && !looks_secret(&field.name))
        .collect();
    let mut exceptions: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (field, service) in fields.iter().filter(|(field, _)| !field.is_secret()) {
        let names = exceptions.entry(field.name.as_str()).or_default();
        names.insert(*service);
    }
    // Services of two families can have one name.
    for (field, service) in fields.iter().filter(|(field, _)| field.is_secret()) {
        if let Some(names) = exceptions.get_mut(field.name.as_str()) {
            names.remove(service);
        }
    }
    exceptions
}
