// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Zonka Feedback: connections of the service `zonka_feedback`.
use crate::services::{self, shared};
/// The config of a connection of Zonka Feedback.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that authenticates requests to the API of the source.
    pub auth_token: Option<crate::Secret>,
    /// Data centre in which your Zonka Feedback account is hosted.
    pub data_center_id: Option<DataCenterId>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that authenticates requests to the API of the source.
    pub fn auth_token(mut self, auth_token: impl Into<crate::Secret>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }
    /// Data centre in which your Zonka Feedback account is hosted.
    pub fn data_center_id(mut self, data_center_id: impl Into<DataCenterId>) -> Self {
        self.data_center_id = Some(data_center_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::AUTH_TOKEN,
        services::Field {
            name: "data_center_id",
            kind: services::Kind::Enum(DataCenterId::VALUES),
            description: "Data centre in which your Zonka Feedback account is hosted.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.auth_token,
            &mut self.data_center_id,
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
    #[doc = " Data centre in which your Zonka Feedback account is hosted."] pub enum
    DataCenterId { #[doc = " `au`"] Au = "au", #[doc = " `e`"] E = "e", #[doc = " `in`"]
    In = "in", #[doc = " `us1`"] Us1 = "us1" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "zonka_feedback",
        display_name: Some("Zonka Feedback"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
