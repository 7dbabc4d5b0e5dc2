// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Awin: connections of the service `awin`.
use crate::services::{self, shared};
/// The config of a connection of Awin.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_token,
            &mut self.region,
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
    enum Region { #[doc = " `AT`"] At = "AT", #[doc = " `AU`"] Au = "AU", #[doc =
    " `BE`"] Be = "BE", #[doc = " `BR`"] Br = "BR", #[doc = " `BU`"] Bu = "BU", #[doc =
    " `CA`"] Ca = "CA", #[doc = " `CH`"] Ch = "CH", #[doc = " `DE`"] De = "DE", #[doc =
    " `DK`"] Dk = "DK", #[doc = " `ES`"] Es = "ES", #[doc = " `FI`"] Fi = "FI", #[doc =
    " `FR`"] Fr = "FR", #[doc = " `GB`"] Gb = "GB", #[doc = " `IE`"] Ie = "IE", #[doc =
    " `IT`"] It = "IT", #[doc = " `NL`"] Nl = "NL", #[doc = " `NO`"] No = "NO", #[doc =
    " `PL`"] Pl = "PL", #[doc = " `SE`"] Se = "SE", #[doc = " `US`"] Us = "US" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "awin",
        display_name: Some("Awin"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
