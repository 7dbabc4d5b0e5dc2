// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Xactly: connections of the service `xactly`.
use crate::services::{self, shared};
/// The config of a connection of Xactly.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the application through which the service is accessed.
    pub application_id: Option<String>,
    /// Password of the Xactly Connect user in `connect_username`.
    pub connect_password: Option<crate::Secret>,
    /// Name of the user who logs in to Xactly Connect.
    pub connect_username: Option<String>,
    /// Name of the API consumer registered at Xactly.
    pub consumer_name: Option<String>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Host of the Xactly environment where your company's data is kept.
    pub environment_host: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
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
    /// Password of the Xactly Connect user in `connect_username`.
    pub fn connect_password(
        mut self,
        connect_password: impl Into<crate::Secret>,
    ) -> Self {
        self.connect_password = Some(connect_password.into());
        self
    }
    /// Name of the user who logs in to Xactly Connect.
    pub fn connect_username(mut self, connect_username: impl Into<String>) -> Self {
        self.connect_username = Some(connect_username.into());
        self
    }
    /// Name of the API consumer registered at Xactly.
    pub fn consumer_name(mut self, consumer_name: impl Into<String>) -> Self {
        self.consumer_name = Some(consumer_name.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Host of the Xactly environment where your company's data is kept.
    pub fn environment_host(mut self, environment_host: impl Into<String>) -> Self {
        self.environment_host = Some(environment_host.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::APPLICATION_ID,
        services::Field {
            name: "connect_password",
            kind: services::Kind::Text,
            description: "Password of the Xactly Connect user in `connect_username`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "connect_username",
            kind: services::Kind::Text,
            description: "Name of the user who logs in to Xactly Connect.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "consumer_name",
            kind: services::Kind::Text,
            description: "Name of the API consumer registered at Xactly.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        services::Field {
            name: "environment_host",
            kind: services::Kind::Text,
            description: "Host of the Xactly environment where your company's data is kept.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.application_id,
            &mut self.connect_password,
            &mut self.connect_username,
            &mut self.consumer_name,
            &mut self.environment,
            &mut self.environment_host,
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
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " `api`"] Api = "api", #[doc = " `api-implement`"]
    ApiImplement = "api-implement", #[doc = " `api-sandbox`"] ApiSandbox = "api-sandbox"
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "xactly",
        display_name: Some("Xactly"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
