//! The names of the fields of configs: which hold a secret in any service, and which in none.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::services::{Field, Service, Services};
use crate::secrecy::SUSPICIOUS;

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
    let plain = plain.difference(&secret);
    let secret = secret.iter();
    let parts = SUSPICIOUS;
    quote! {
        /// Fields that hold a secret in at least one service. Sorted.
        pub(crate) const SECRET: &[&str] = &[#(#secret),*];
        /// Fields that hold a secret in no service. Sorted.
        pub(crate) const PLAIN: &[&str] = &[#(#plain),*];
        /// Parts of names that suggest a secret, in snake case.
        pub(crate) const SUSPICIOUS: &[&str] = &[#(#parts),*];
    }
}
