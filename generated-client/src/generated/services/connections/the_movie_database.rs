// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! The Movie Database: connections of the service `the_movie_database`.
use crate::services;
/// The config of a connection of The Movie Database.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// API read access token from the API settings of your account at The Movie Database (TMDB).
    pub api_read_access_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// API read access token from the API settings of your account at The Movie Database (TMDB).
    pub fn api_read_access_token(
        mut self,
        api_read_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.api_read_access_token = Some(api_read_access_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_read_access_token",
            kind: services::Kind::Text,
            description: "API read access token from the API settings of your account at The Movie Database (TMDB).",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.api_read_access_token];
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
        name: "the_movie_database",
        display_name: Some("The Movie Database"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
