// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Prisma Cloud: connections of the service `prisma_cloud`.
use crate::services::{self, shared};
/// The config of a connection of Prisma Cloud.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// URL of the Prisma Cloud console; the API has its own address in `base_url`.
    pub console_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// URL of the Prisma Cloud console; the API has its own address in `base_url`.
    pub fn console_url(mut self, console_url: impl Into<String>) -> Self {
        self.console_url = Some(console_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "console_url",
            kind: services::Kind::Text,
            description: "URL of the Prisma Cloud console; the API has its own address in `base_url`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.base_url,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.console_url,
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
    pub enum BaseUrl { #[doc = " `https://api.anz.prismacloud.io`"]
    HttpsApiAnzPrismacloudIo = "https://api.anz.prismacloud.io", #[doc =
    " `https://api.ca.prismacloud.io`"] HttpsApiCaPrismacloudIo =
    "https://api.ca.prismacloud.io", #[doc = " `https://api.eu.prismacloud.io`"]
    HttpsApiEuPrismacloudIo = "https://api.eu.prismacloud.io", #[doc =
    " `https://api.fr.prismacloud.io`"] HttpsApiFrPrismacloudIo =
    "https://api.fr.prismacloud.io", #[doc = " `https://api.gov.prismacloud.io`"]
    HttpsApiGovPrismacloudIo = "https://api.gov.prismacloud.io", #[doc =
    " `https://api.id.prismacloud.io`"] HttpsApiIdPrismacloudIo =
    "https://api.id.prismacloud.io", #[doc = " `https://api.ind.prismacloud.io`"]
    HttpsApiIndPrismacloudIo = "https://api.ind.prismacloud.io", #[doc =
    " `https://api.jp.prismacloud.io`"] HttpsApiJpPrismacloudIo =
    "https://api.jp.prismacloud.io", #[doc = " `https://api.prismacloud.cn`"]
    HttpsApiPrismacloudCn = "https://api.prismacloud.cn", #[doc =
    " `https://api.prismacloud.io`"] HttpsApiPrismacloudIo =
    "https://api.prismacloud.io", #[doc = " `https://api.sg.prismacloud.io`"]
    HttpsApiSgPrismacloudIo = "https://api.sg.prismacloud.io", #[doc =
    " `https://api.uk.prismacloud.io`"] HttpsApiUkPrismacloudIo =
    "https://api.uk.prismacloud.io", #[doc = " `https://api2.eu.prismacloud.io`"]
    HttpsApi2EuPrismacloudIo = "https://api2.eu.prismacloud.io", #[doc =
    " `https://api2.prismacloud.io`"] HttpsApi2PrismacloudIo =
    "https://api2.prismacloud.io", #[doc = " `https://api3.prismacloud.io`"]
    HttpsApi3PrismacloudIo = "https://api3.prismacloud.io", #[doc =
    " `https://api4.prismacloud.io`"] HttpsApi4PrismacloudIo =
    "https://api4.prismacloud.io" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "prisma_cloud",
        display_name: Some("Prisma Cloud"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
