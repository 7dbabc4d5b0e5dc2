// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! WooCommerce: connections of the service `woocommerce`.
use crate::services::{self, shared};
/// The config of a connection of WooCommerce.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Consumer key of the app or integration through which the API is called.
    pub consumer_key: Option<crate::Secret>,
    /// Secret that goes with `consumer_key`.
    pub consumer_secret: Option<crate::Secret>,
    /// WordPress site id of the shop, or its domain name, e.g. `shop.example.com`.
    pub word_press_site_id_or_woocommerce_domain_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Consumer key of the app or integration through which the API is called.
    pub fn consumer_key(mut self, consumer_key: impl Into<crate::Secret>) -> Self {
        self.consumer_key = Some(consumer_key.into());
        self
    }
    /// Secret that goes with `consumer_key`.
    pub fn consumer_secret(mut self, consumer_secret: impl Into<crate::Secret>) -> Self {
        self.consumer_secret = Some(consumer_secret.into());
        self
    }
    /// WordPress site id of the shop, or its domain name, e.g. `shop.example.com`.
    pub fn word_press_site_id_or_woocommerce_domain_name(
        mut self,
        word_press_site_id_or_woocommerce_domain_name: impl Into<String>,
    ) -> Self {
        self.word_press_site_id_or_woocommerce_domain_name = Some(
            word_press_site_id_or_woocommerce_domain_name.into(),
        );
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CONSUMER_KEY,
        shared::CONSUMER_SECRET,
        services::Field {
            name: "word_press_site_id_or_woocommerce_domain_name",
            kind: services::Kind::Text,
            description: "WordPress site id of the shop, or its domain name, e.g. `shop.example.com`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.consumer_key,
            &mut self.consumer_secret,
            &mut self.word_press_site_id_or_woocommerce_domain_name,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Config {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "woocommerce",
        display_name: Some("WooCommerce"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
