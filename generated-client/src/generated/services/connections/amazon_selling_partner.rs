// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon Selling Partner: connections of the service `amazon_selling_partner`.
use crate::services::{self, shared};
/// The config of a connection of Amazon Selling Partner.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub backward_sync_limit: Option<String>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<shared::HistoricalSyncTimeFrame>,
    /// Whether the account is in Amazon Vendor Central instead of Seller Central.
    pub is_vendor: Option<bool>,
    /// Id of your merchant or seller account at the source.
    pub merchant_id: Option<String>,
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
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub fn backward_sync_limit(
        mut self,
        backward_sync_limit: impl Into<String>,
    ) -> Self {
        self.backward_sync_limit = Some(backward_sync_limit.into());
        self
    }
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub fn historical_sync_time_frame(
        mut self,
        historical_sync_time_frame: impl Into<shared::HistoricalSyncTimeFrame>,
    ) -> Self {
        self.historical_sync_time_frame = Some(historical_sync_time_frame.into());
        self
    }
    /// Whether the account is in Amazon Vendor Central instead of Seller Central.
    #[inline]
    pub fn is_vendor(mut self, is_vendor: bool) -> Self {
        self.is_vendor = Some(is_vendor);
        self
    }
    /// Id of your merchant or seller account at the source.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
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
        shared::BACKWARD_SYNC_LIMIT,
        shared::HISTORICAL_SYNC_TIME_FRAME,
        services::Field {
            name: "is_vendor",
            kind: services::Kind::Boolean,
            description: "Whether the account is in Amazon Vendor Central instead of Seller Central.",
            ..services::Field::PLAIN
        },
        shared::MERCHANT_ID,
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.backward_sync_limit,
            &mut self.historical_sync_time_frame,
            &mut self.is_vendor,
            &mut self.merchant_id,
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
    enum Region { #[doc = " `EUROPE`"] Europe = "EUROPE", #[doc = " `FAR_EAST`"] FarEast
    = "FAR_EAST", #[doc = " `NORTH_AMERICA`"] NorthAmerica = "NORTH_AMERICA" }
}
/// How a connection of Amazon Selling Partner is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the application through which the service is accessed.
    pub application_id: Option<String>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the application through which the service is accessed.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
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
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::APPLICATION_ID,
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.application_id,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "amazon_selling_partner",
        display_name: Some("Amazon Selling Partner"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
