// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Medallia Agile Research: connections of the service `medallia_agile_research`.
use crate::services::{self, shared};
/// The config of a connection of Medallia Agile Research.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Key for the API of Medallia Agile Research, used with `x_master_key`.
    pub x_key: Option<crate::Secret>,
    /// Master key for the API of Medallia Agile Research, used with `x_key`.
    pub x_master_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Key for the API of Medallia Agile Research, used with `x_master_key`.
    pub fn x_key(mut self, x_key: impl Into<crate::Secret>) -> Self {
        self.x_key = Some(x_key.into());
        self
    }
    /// Master key for the API of Medallia Agile Research, used with `x_key`.
    pub fn x_master_key(mut self, x_master_key: impl Into<crate::Secret>) -> Self {
        self.x_master_key = Some(x_master_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            name: "x_key",
            kind: services::Kind::Text,
            description: "Key for the API of Medallia Agile Research, used with `x_master_key`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "x_master_key",
            kind: services::Kind::Text,
            description: "Master key for the API of Medallia Agile Research, used with `x_key`.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.region,
            &mut self.x_key,
            &mut self.x_master_key,
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
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `ap`"] Ap = "ap", #[doc = " `ca`"] Ca = "ca", #[doc =
    " `eu`"] Eu = "eu", #[doc = " `eu2`"] Eu2 = "eu2", #[doc = " `us`"] Us = "us" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "medallia_agile_research",
        display_name: Some("Medallia Agile Research"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
