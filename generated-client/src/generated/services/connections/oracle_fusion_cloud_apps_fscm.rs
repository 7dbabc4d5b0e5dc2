// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Oracle Fusion Cloud Applications FSCM: connections of the service `oracle_fusion_cloud_apps_fscm`.
use crate::services::{self, shared};
/// The config of a connection of Oracle Fusion Cloud Applications FSCM.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in; decides which of the credential fields are needed.
    pub authentication_method: Option<AuthenticationMethod>,
    /// How often the source is checked for deleted rows, if at all.
    pub delete_capture_frequency: Option<shared::DeleteCaptureFrequency>,
    /// Whether to switch off the use of effective dates when data is extracted.
    pub effective_date_disabled: Option<bool>,
    /// Issuer named in the JWT with which Fivetran logs in. Counts with `authentication_method` `JWT`.
    pub issuer: Option<String>,
    /// Password of the user that logs in. Counts with `authentication_method` `BASIC`.
    pub password: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service. Counts with `authentication_method` `JWT`.
    pub private_key: Option<crate::Secret>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.
    pub public_key: Option<crate::Secret>,
    /// URL of your Oracle application, such as `https://example.oraclecloud.com`.
    pub server_url: Option<String>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Way of logging in; decides which of the credential fields are needed.
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }
    /// How often the source is checked for deleted rows, if at all.
    pub fn delete_capture_frequency(
        mut self,
        delete_capture_frequency: impl Into<shared::DeleteCaptureFrequency>,
    ) -> Self {
        self.delete_capture_frequency = Some(delete_capture_frequency.into());
        self
    }
    /// Whether to switch off the use of effective dates when data is extracted.
    #[inline]
    pub fn effective_date_disabled(mut self, effective_date_disabled: bool) -> Self {
        self.effective_date_disabled = Some(effective_date_disabled);
        self
    }
    /// Issuer named in the JWT with which Fivetran logs in. Counts with `authentication_method` `JWT`.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// Password of the user that logs in. Counts with `authentication_method` `BASIC`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Private key with which the connection proves its identity to the service. Counts with `authentication_method` `JWT`.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.
    pub fn public_key(mut self, public_key: impl Into<crate::Secret>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }
    /// URL of your Oracle application, such as `https://example.oraclecloud.com`.
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthenticationMethod::VALUES),
            ..shared::AUTHENTICATION_METHOD
        },
        shared::DELETE_CAPTURE_FREQUENCY,
        shared::EFFECTIVE_DATE_DISABLED,
        shared::ISSUER,
        services::Field {
            applies_when: &[("authentication_method", "BASIC")],
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[("authentication_method", "JWT")],
            ..shared::PRIVATE_KEY
        },
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            ..shared::PUBLIC_KEY
        },
        shared::SERVER_URL,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.authentication_method,
            &mut self.delete_capture_frequency,
            &mut self.effective_date_disabled,
            &mut self.issuer,
            &mut self.password,
            &mut self.private_key,
            &mut self.public_key,
            &mut self.server_url,
            &mut self.username,
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
    #[doc = " Way of logging in; decides which of the credential fields are needed."] pub
    enum AuthenticationMethod { #[doc = " `BASIC`"] Basic = "BASIC", #[doc = " `JWT`"]
    Jwt = "JWT" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "oracle_fusion_cloud_apps_fscm",
        display_name: Some("Oracle Fusion Cloud Applications FSCM"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
