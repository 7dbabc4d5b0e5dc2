// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Rarible: connections of the service `rarible`.
use crate::services;
/// The config of a connection of Rarible.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Blockchain on which the NFT collection in `collection_address` lives.
    pub blockchain: Option<Blockchain>,
    /// Contract address of the NFT collection on the chosen `blockchain`.
    pub collection_address: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Blockchain on which the NFT collection in `collection_address` lives.
    pub fn blockchain(mut self, blockchain: impl Into<Blockchain>) -> Self {
        self.blockchain = Some(blockchain.into());
        self
    }
    /// Contract address of the NFT collection on the chosen `blockchain`.
    pub fn collection_address(mut self, collection_address: impl Into<String>) -> Self {
        self.collection_address = Some(collection_address.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "blockchain",
            kind: services::Kind::Enum(Blockchain::VALUES),
            description: "Blockchain on which the NFT collection in `collection_address` lives.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "collection_address",
            kind: services::Kind::Text,
            description: "Contract address of the NFT collection on the chosen `blockchain`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.blockchain,
            &mut self.collection_address,
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
services::choice! {
    #[doc = " Blockchain on which the NFT collection in `collection_address` lives."] pub
    enum Blockchain { #[doc = " `ETHEREUM`"] Ethereum = "ETHEREUM", #[doc = " `FLOW`"]
    Flow = "FLOW", #[doc = " `IMMUTABLEX`"] Immutablex = "IMMUTABLEX", #[doc =
    " `POLYGON`"] Polygon = "POLYGON", #[doc = " `SOLANA`"] Solana = "SOLANA", #[doc =
    " `TEZOS`"] Tezos = "TEZOS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "rarible",
        display_name: Some("Rarible"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
