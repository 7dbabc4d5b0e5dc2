// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Coalesce: connections of the service `coalesce`.
use crate::services::{self, shared};
/// The config of a connection of Coalesce.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub custom_base_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub fn custom_base_url(mut self, custom_base_url: impl Into<String>) -> Self {
        self.custom_base_url = Some(custom_base_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
        shared::CUSTOM_BASE_URL,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_token,
            &mut self.base_url,
            &mut self.custom_base_url,
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
    " Base address of the source's API: its URL, its host, or the part of it that varies."]
    pub enum BaseUrl { #[doc = " ``"] Empty = "", #[doc =
    " `app.australia-southeast1.gcp.coalescesoftware.io`"]
    AppAustraliaSoutheast1GcpCoalescesoftwareIo =
    "app.australia-southeast1.gcp.coalescesoftware.io", #[doc =
    " `app.coalescesoftware.io`"] AppCoalescesoftwareIo = "app.coalescesoftware.io",
    #[doc = " `app.eastus2.azure.coalescesoftware.io`"] AppEastus2AzureCoalescesoftwareIo
    = "app.eastus2.azure.coalescesoftware.io", #[doc = " `app.eu.coalescesoftware.io`"]
    AppEuCoalescesoftwareIo = "app.eu.coalescesoftware.io", #[doc =
    " `app.northamerica-northeast1.gcp.coalescesoftware.io`"]
    AppNorthamericaNortheast1GcpCoalescesoftwareIo =
    "app.northamerica-northeast1.gcp.coalescesoftware.io", #[doc =
    " `app.us-east-1.aws.coalescesoftware.io`"] AppUsEast1AwsCoalescesoftwareIo =
    "app.us-east-1.aws.coalescesoftware.io", #[doc =
    " `app.us-east-1.aws.privatelink.coalescesoftware.io`"]
    AppUsEast1AwsPrivatelinkCoalescesoftwareIo =
    "app.us-east-1.aws.privatelink.coalescesoftware.io", #[doc =
    " `app.us-west-2.aws.coalescesoftware.io`"] AppUsWest2AwsCoalescesoftwareIo =
    "app.us-west-2.aws.coalescesoftware.io", #[doc =
    " `app.us-west-2.aws.privatelink.coalescesoftware.io`"]
    AppUsWest2AwsPrivatelinkCoalescesoftwareIo =
    "app.us-west-2.aws.privatelink.coalescesoftware.io", #[doc =
    " `app.westus2.azure.coalescesoftware.io`"] AppWestus2AzureCoalescesoftwareIo =
    "app.westus2.azure.coalescesoftware.io" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "coalesce",
        display_name: Some("Coalesce"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
