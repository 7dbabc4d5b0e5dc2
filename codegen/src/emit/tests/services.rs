//! A function for the tests that visits the config type of each service.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::services::{Family, Services};
use crate::rust::names::snake;

/// A visit to the config of each service.
pub(crate) fn all(services: &Services) -> TokenStream {
    let visits = Family::ALL.map(|family| {
        let module = format_ident!("{}", snake(family.folder()));
        let visits = services.of(family).map(|service| {
            let service = format_ident!("{}", snake(&service.name));
            quote!(visitor.#module::<#module::#service::Config>();)
        });
        quote!(#(#visits)*)
    });
    quote! {
        //! All services, by their types.
        use fivetran::services::{connections, destinations, log_services, private_links};

        use crate::services::Visitor;

        /// Visits the config of each service.
        pub fn visit_all(visitor: &mut impl Visitor) {
            #(#visits)*
        }
    }
}
