// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SISTRIX: connections of the service `sistrix`.
use crate::services::{self, shared};
/// The config of a connection of SISTRIX.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Country index of SISTRIX from which figures are read, as a two-letter code.
    pub country: Option<Country>,
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Country index of SISTRIX from which figures are read, as a two-letter code.
    pub fn country(mut self, country: impl Into<Country>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "country",
            kind: services::Kind::Enum(Country::VALUES),
            description: "Country index of SISTRIX from which figures are read, as a two-letter code.",
            ..services::Field::PLAIN
        },
        shared::DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_key,
            &mut self.country,
            &mut self.domain,
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
    #[doc =
    " Country index of SISTRIX from which figures are read, as a two-letter code."] pub
    enum Country { #[doc = " `ae`"] Ae = "ae", #[doc = " `ar`"] Ar = "ar", #[doc =
    " `at`"] At = "at", #[doc = " `au`"] Au = "au", #[doc = " `be`"] Be = "be", #[doc =
    " `bg`"] Bg = "bg", #[doc = " `br`"] Br = "br", #[doc = " `ca`"] Ca = "ca", #[doc =
    " `ch`"] Ch = "ch", #[doc = " `cl`"] Cl = "cl", #[doc = " `co`"] Co = "co", #[doc =
    " `cy`"] Cy = "cy", #[doc = " `cz`"] Cz = "cz", #[doc = " `de`"] De = "de", #[doc =
    " `dk`"] Dk = "dk", #[doc = " `eg`"] Eg = "eg", #[doc = " `es`"] Es = "es", #[doc =
    " `fi`"] Fi = "fi", #[doc = " `fr`"] Fr = "fr", #[doc = " `gr`"] Gr = "gr", #[doc =
    " `hr`"] Hr = "hr", #[doc = " `hu`"] Hu = "hu", #[doc = " `id`"] Id = "id", #[doc =
    " `ie`"] Ie = "ie", #[doc = " `in`"] In = "in", #[doc = " `it`"] It = "it", #[doc =
    " `jp`"] Jp = "jp", #[doc = " `mt`"] Mt = "mt", #[doc = " `mx`"] Mx = "mx", #[doc =
    " `my`"] My = "my", #[doc = " `ng`"] Ng = "ng", #[doc = " `nl`"] Nl = "nl", #[doc =
    " `no`"] No = "no", #[doc = " `nz`"] Nz = "nz", #[doc = " `pe`"] Pe = "pe", #[doc =
    " `ph`"] Ph = "ph", #[doc = " `pk`"] Pk = "pk", #[doc = " `pl`"] Pl = "pl", #[doc =
    " `pt`"] Pt = "pt", #[doc = " `ro`"] Ro = "ro", #[doc = " `ru`"] Ru = "ru", #[doc =
    " `se`"] Se = "se", #[doc = " `sg`"] Sg = "sg", #[doc = " `si`"] Si = "si", #[doc =
    " `sk`"] Sk = "sk", #[doc = " `th`"] Th = "th", #[doc = " `tr`"] Tr = "tr", #[doc =
    " `ua`"] Ua = "ua", #[doc = " `uk`"] Uk = "uk", #[doc = " `us`"] Us = "us", #[doc =
    " `ve`"] Ve = "ve", #[doc = " `vn`"] Vn = "vn", #[doc = " `za`"] Za = "za" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sistrix",
        display_name: Some("SISTRIX"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
