// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Criteo Retail Media: connections of the service `criteo_retail_media`.
use crate::services::{self, shared};
/// The config of a connection of Criteo Retail Media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Dimensions>,
    /// Version of the Criteo API to call.
    pub version: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Dimensions by which the figures of the report are broken down.
    pub fn dimensions(mut self, dimensions: impl Into<Dimensions>) -> Self {
        self.dimensions = Some(dimensions.into());
        self
    }
    /// Version of the Criteo API to call.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            kind: services::Kind::Enum(Dimensions::VALUES),
            ..shared::DIMENSIONS
        },
        services::Field {
            name: "version",
            kind: services::Kind::Text,
            description: "Version of the Criteo API to call.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.dimensions,
            &mut self.version,
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
    #[doc = " Dimensions by which the figures of the report are broken down."] pub enum
    Dimensions { #[doc = " `accountId`"] AccountId = "accountId", #[doc =
    " `accountName`"] AccountName = "accountName", #[doc = " `accountTypeName`"]
    AccountTypeName = "accountTypeName", #[doc = " `activityType`"] ActivityType =
    "activityType", #[doc = " `advertiserType`"] AdvertiserType = "advertiserType", #[doc
    = " `advProductGtin`"] AdvProductGtin = "advProductGtin", #[doc = " `advProductId`"]
    AdvProductId = "advProductId", #[doc = " `advProductMpn`"] AdvProductMpn =
    "advProductMpn", #[doc = " `advProductName`"] AdvProductName = "advProductName",
    #[doc = " `attributionSettings`"] AttributionSettings = "attributionSettings", #[doc
    = " `brandId`"] BrandId = "brandId", #[doc = " `brandName`"] BrandName = "brandName",
    #[doc = " `buyType`"] BuyType = "buyType", #[doc = " `campaignEndDate`"]
    CampaignEndDate = "campaignEndDate", #[doc = " `campaignId`"] CampaignId =
    "campaignId", #[doc = " `campaignName`"] CampaignName = "campaignName", #[doc =
    " `campaignStartDate`"] CampaignStartDate = "campaignStartDate", #[doc =
    " `campaignTypeName`"] CampaignTypeName = "campaignTypeName", #[doc = " `date`"] Date
    = "date", #[doc = " `environment`"] Environment = "environment", #[doc = " `hour`"]
    Hour = "hour", #[doc = " `keyword`"] Keyword = "keyword", #[doc =
    " `lineItemEndDate`"] LineItemEndDate = "lineItemEndDate", #[doc = " `lineItemId`"]
    LineItemId = "lineItemId", #[doc = " `lineItemName`"] LineItemName = "lineItemName",
    #[doc = " `lineItemStartDate`"] LineItemStartDate = "lineItemStartDate", #[doc =
    " `lineItemStatus`"] LineItemStatus = "lineItemStatus", #[doc = " `pageCategory`"]
    PageCategory = "pageCategory", #[doc = " `pageTypeName`"] PageTypeName =
    "pageTypeName", #[doc = " `parentAccount`"] ParentAccount = "parentAccount", #[doc =
    " `placementId`"] PlacementId = "placementId", #[doc = " `placementName`"]
    PlacementName = "placementName", #[doc = " `retailerCategoryId`"] RetailerCategoryId
    = "retailerCategoryId", #[doc = " `retailerCategoryName`"] RetailerCategoryName =
    "retailerCategoryName", #[doc = " `retailerId`"] RetailerId = "retailerId", #[doc =
    " `retailerName`"] RetailerName = "retailerName", #[doc = " `salesChannel`"]
    SalesChannel = "salesChannel", #[doc = " `skuRelation`"] SkuRelation = "skuRelation",
    #[doc = " `soldBy`"] SoldBy = "soldBy", #[doc = " `targetedKeywordType`"]
    TargetedKeywordType = "targetedKeywordType", #[doc = " `taxonomy1Id`"] Taxonomy1Id =
    "taxonomy1Id", #[doc = " `taxonomy1Name`"] Taxonomy1Name = "taxonomy1Name", #[doc =
    " `taxonomy2Id`"] Taxonomy2Id = "taxonomy2Id", #[doc = " `taxonomy2Name`"]
    Taxonomy2Name = "taxonomy2Name", #[doc = " `taxonomy3Id`"] Taxonomy3Id =
    "taxonomy3Id", #[doc = " `taxonomy3Name`"] Taxonomy3Name = "taxonomy3Name", #[doc =
    " `taxonomy4Id`"] Taxonomy4Id = "taxonomy4Id", #[doc = " `taxonomy4Name`"]
    Taxonomy4Name = "taxonomy4Name", #[doc = " `taxonomy5Id`"] Taxonomy5Id =
    "taxonomy5Id", #[doc = " `taxonomy5Name`"] Taxonomy5Name = "taxonomy5Name", #[doc =
    " `taxonomy6Id`"] Taxonomy6Id = "taxonomy6Id", #[doc = " `taxonomy6Name`"]
    Taxonomy6Name = "taxonomy6Name", #[doc = " `taxonomy7Id`"] Taxonomy7Id =
    "taxonomy7Id", #[doc = " `taxonomy7Name`"] Taxonomy7Name = "taxonomy7Name", #[doc =
    " `taxonomyBreadcrumb`"] TaxonomyBreadcrumb = "taxonomyBreadcrumb" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "criteo_retail_media",
        display_name: Some("Criteo Retail Media"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
