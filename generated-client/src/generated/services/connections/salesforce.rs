// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Salesforce: connections of the service `salesforce`.
use crate::services::{self, shared};
/// The config of a connection of Salesforce.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Limit on how much of your API allowance at Salesforce the syncs may use.
    pub api_usage_limit: Option<i32>,
    /// Way of logging in; decides which of the credential fields are needed.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<String>,
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `authentication_method` `ADVANCED`.
    pub certificate: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// Whether formula fields, which the source computes, are synced too.
    pub sync_formula_fields: Option<bool>,
    /// Whether each sync also updates objects that rarely change.
    pub update_infrequent_objects_in_every_sync: Option<bool>,
    /// Name of the user whose login authorised the connection. Only in answers.
    pub connecting_user: Option<String>,
    /// Email address of the user whose login authorised the connection. Only in answers.
    pub connecting_user_email: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent. Only in answers.
    pub connection_type: Option<shared::ConnectionType>,
    /// Id of your organization at the source. Only in answers.
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Limit on how much of your API allowance at Salesforce the syncs may use.
    #[inline]
    pub fn api_usage_limit(mut self, api_usage_limit: i32) -> Self {
        self.api_usage_limit = Some(api_usage_limit);
        self
    }
    /// Way of logging in; decides which of the credential fields are needed.
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// Certificate that authenticates Fivetran or secures the connection. Counts with `authentication_method` `ADVANCED`.
    pub fn certificate(mut self, certificate: impl Into<crate::Secret>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Whether formula fields, which the source computes, are synced too.
    #[inline]
    pub fn sync_formula_fields(mut self, sync_formula_fields: bool) -> Self {
        self.sync_formula_fields = Some(sync_formula_fields);
        self
    }
    /// Whether each sync also updates objects that rarely change.
    #[inline]
    pub fn update_infrequent_objects_in_every_sync(
        mut self,
        update_infrequent_objects_in_every_sync: bool,
    ) -> Self {
        self.update_infrequent_objects_in_every_sync = Some(
            update_infrequent_objects_in_every_sync,
        );
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_USAGE_LIMIT,
        services::Field {
            kind: services::Kind::Enum(AuthenticationMethod::VALUES),
            ..shared::AUTHENTICATION_METHOD
        },
        shared::BASE_URL,
        services::Field {
            applies_when: &[("authentication_method", "ADVANCED")],
            ..shared::CERTIFICATE
        },
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
        shared::SYNC_FORMULA_FIELDS,
        shared::UPDATE_INFREQUENT_OBJECTS_IN_EVERY_SYNC,
        services::Field {
            read_only: true,
            ..shared::CONNECTING_USER
        },
        services::Field {
            read_only: true,
            ..shared::CONNECTING_USER_EMAIL
        },
        services::Field {
            read_only: true,
            ..shared::CONNECTION_TYPE
        },
        services::Field {
            read_only: true,
            ..shared::ORGANIZATION_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.api_usage_limit,
            &mut self.authentication_method,
            &mut self.base_url,
            &mut self.certificate,
            &mut self.private_key,
            &mut self.sync_formula_fields,
            &mut self.update_infrequent_objects_in_every_sync,
            &mut self.connecting_user,
            &mut self.connecting_user_email,
            &mut self.connection_type,
            &mut self.organization_id,
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
    enum AuthenticationMethod { #[doc = " `ADVANCED`"] Advanced = "ADVANCED", #[doc =
    " `STANDARD`"] Standard = "STANDARD" }
}
/// How a connection of Salesforce is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
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
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
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
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
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
        name: "salesforce",
        display_name: Some("Salesforce"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
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
