// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! CJ Commission Detail: connections of the service `cj_commission_detail`.
use crate::services::{self, shared};
/// The config of a connection of CJ Commission Detail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the CJ companies whose commissions are synced, all in one string.
    pub company_ids: Option<String>,
    /// Personal access token of the user or service principal that logs in.
    pub personal_access_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Ids of the CJ companies whose commissions are synced, all in one string.
    pub fn company_ids(mut self, company_ids: impl Into<String>) -> Self {
        self.company_ids = Some(company_ids.into());
        self
    }
    /// Personal access token of the user or service principal that logs in.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "company_ids",
            kind: services::Kind::Text,
            description: "Ids of the CJ companies whose commissions are synced, all in one string.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PERSONAL_ACCESS_TOKEN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.company_ids,
            &mut self.personal_access_token,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "cj_commission_detail",
        display_name: Some("CJ Commission Detail"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
