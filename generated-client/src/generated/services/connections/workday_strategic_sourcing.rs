// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Workday Strategic Sourcing: connections of the service `workday_strategic_sourcing`.
use crate::services::{self, shared};
/// The config of a connection of Workday Strategic Sourcing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Company API key of Workday Strategic Sourcing, sent in the header X-Api-Key.
    pub x_api_key: Option<crate::Secret>,
    /// Email address of the user whose token is in `x_user_token`, sent in the header X-User-Email.
    pub x_user_email: Option<String>,
    /// API token of the user in `x_user_email`, sent in the header X-User-Token.
    pub x_user_token: Option<crate::Secret>,
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
    /// Company API key of Workday Strategic Sourcing, sent in the header X-Api-Key.
    pub fn x_api_key(mut self, x_api_key: impl Into<crate::Secret>) -> Self {
        self.x_api_key = Some(x_api_key.into());
        self
    }
    /// Email address of the user whose token is in `x_user_token`, sent in the header X-User-Email.
    pub fn x_user_email(mut self, x_user_email: impl Into<String>) -> Self {
        self.x_user_email = Some(x_user_email.into());
        self
    }
    /// API token of the user in `x_user_email`, sent in the header X-User-Token.
    pub fn x_user_token(mut self, x_user_token: impl Into<crate::Secret>) -> Self {
        self.x_user_token = Some(x_user_token.into());
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
            name: "x_api_key",
            kind: services::Kind::Text,
            description: "Company API key of Workday Strategic Sourcing, sent in the header X-Api-Key.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "x_user_email",
            kind: services::Kind::Text,
            description: "Email address of the user whose token is in `x_user_token`, sent in the header X-User-Email.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "x_user_token",
            kind: services::Kind::Text,
            description: "API token of the user in `x_user_email`, sent in the header X-User-Token.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.region,
            &mut self.x_api_key,
            &mut self.x_user_email,
            &mut self.x_user_token,
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
    enum Region { #[doc = " `ca`"] Ca = "ca", #[doc = " `eu`"] Eu = "eu", #[doc =
    " `us`"] Us = "us" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "workday_strategic_sourcing",
        display_name: Some("Workday Strategic Sourcing"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
