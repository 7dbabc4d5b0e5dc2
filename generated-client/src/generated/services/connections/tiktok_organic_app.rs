// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! TikTok Organic App: connections of the service `tiktok_organic_app`.
use crate::services::{self, shared};
/// The config of a connection of TikTok Organic App.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Environment of the source's API to connect to, such as production or sandbox.
    pub api_environment: Option<shared::ApiEnvironment>,
    /// Business category, as TikTok names it, that fits the account.
    pub business_category: Option<BusinessCategory>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Environment of the source's API to connect to, such as production or sandbox.
    pub fn api_environment(
        mut self,
        api_environment: impl Into<shared::ApiEnvironment>,
    ) -> Self {
        self.api_environment = Some(api_environment.into());
        self
    }
    /// Business category, as TikTok names it, that fits the account.
    pub fn business_category(
        mut self,
        business_category: impl Into<BusinessCategory>,
    ) -> Self {
        self.business_category = Some(business_category.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_ENVIRONMENT,
        services::Field {
            name: "business_category",
            kind: services::Kind::Enum(BusinessCategory::VALUES),
            description: "Business category, as TikTok names it, that fits the account.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_environment,
            &mut self.business_category,
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
    #[doc = " Business category, as TikTok names it, that fits the account."] pub enum
    BusinessCategory { #[doc = " `ART_AND_CRAFTS`"] ArtAndCrafts = "ART_AND_CRAFTS",
    #[doc = " `AUTOMOTIVE_AND_TRANSPORTATION`"] AutomotiveAndTransportation =
    "AUTOMOTIVE_AND_TRANSPORTATION", #[doc = " `BABY`"] Baby = "BABY", #[doc =
    " `BEAUTY`"] Beauty = "BEAUTY", #[doc = " `CLOTHING_AND_ACCESSORIES`"]
    ClothingAndAccessories = "CLOTHING_AND_ACCESSORIES", #[doc =
    " `EDUCATION_AND_TRAINING`"] EducationAndTraining = "EDUCATION_AND_TRAINING", #[doc =
    " `ELECTRONICS`"] Electronics = "ELECTRONICS", #[doc = " `FINANCE_AND_INVESTING`"]
    FinanceAndInvesting = "FINANCE_AND_INVESTING", #[doc = " `FOOD_AND_BEVERAGE`"]
    FoodAndBeverage = "FOOD_AND_BEVERAGE", #[doc = " `GAMING`"] Gaming = "GAMING", #[doc
    = " `HEALTH_AND_WELLNESS`"] HealthAndWellness = "HEALTH_AND_WELLNESS", #[doc =
    " `HOME_FURNITURE_AND_APPLIANCES`"] HomeFurnitureAndAppliances =
    "HOME_FURNITURE_AND_APPLIANCES", #[doc = " `MACHINERY_AND_EQUIPMENT`"]
    MachineryAndEquipment = "MACHINERY_AND_EQUIPMENT", #[doc =
    " `MEDIA_AND_ENTERTAINMENT`"] MediaAndEntertainment = "MEDIA_AND_ENTERTAINMENT",
    #[doc = " `OTHERS`"] Others = "OTHERS", #[doc = " `PERSONAL_BLOG`"] PersonalBlog =
    "PERSONAL_BLOG", #[doc = " `PETS`"] Pets = "PETS", #[doc =
    " `PROFESSIONAL_SERVICES`"] ProfessionalServices = "PROFESSIONAL_SERVICES", #[doc =
    " `PUBLIC_ADMINISTRATION`"] PublicAdministration = "PUBLIC_ADMINISTRATION", #[doc =
    " `REAL_ESTATE`"] RealEstate = "REAL_ESTATE", #[doc = " `RESTAURANTS_AND_BARS`"]
    RestaurantsAndBars = "RESTAURANTS_AND_BARS", #[doc = " `SHOPPING_AND_RETAIL`"]
    ShoppingAndRetail = "SHOPPING_AND_RETAIL", #[doc = " `SOFTWARE_AND_APPS`"]
    SoftwareAndApps = "SOFTWARE_AND_APPS", #[doc = " `SPORTS_FITNESS_AND_OUTDOORS`"]
    SportsFitnessAndOutdoors = "SPORTS_FITNESS_AND_OUTDOORS", #[doc =
    " `TRAVEL_AND_TOURISM`"] TravelAndTourism = "TRAVEL_AND_TOURISM" }
}
/// How a connection of TikTok Organic App is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Id of the company or account at the source (its realm) for which access was granted.
    pub realm_id: Option<String>,
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
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Id of the company or account at the source (its realm) for which access was granted.
    pub fn realm_id(mut self, realm_id: impl Into<String>) -> Self {
        self.realm_id = Some(realm_id.into());
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
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::CLIENT_ACCESS,
        shared::REALM_ID,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_token,
            &mut self.client_access,
            &mut self.realm_id,
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
        name: "tiktok_organic_app",
        display_name: Some("TikTok Organic App"),
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
