// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Salesforce Commerce Cloud: connections of the service `salesforce_commerce_cloud`.
use crate::services::{self, shared};
/// The config of a connection of Salesforce Commerce Cloud.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Id of the customer list in B2C Commerce whose customers are synced.
    pub customer_list_id: Option<String>,
    /// Whether data from the older Open Commerce API (OCAPI) is synced too; needs the OCAPI fields, e.g. `ocapi_hostname`.
    pub include_ocapi_endpoints: Option<bool>,
    /// Client id used for the Open Commerce API (OCAPI), apart from `client_id`. Counts with `include_ocapi_endpoints` `true`.
    pub ocapi_client_id: Option<String>,
    /// Client secret that belongs to `ocapi_client_id`. Counts with `include_ocapi_endpoints` `true`.
    pub ocapi_client_secret: Option<crate::Secret>,
    /// Custom object types to read by OCAPI; separate several by commas. Counts with `include_ocapi_endpoints` `true`.
    pub ocapi_custom_object_types: Option<String>,
    /// Host name of the B2C Commerce instance that answers OCAPI requests, without `https://`. Counts with `include_ocapi_endpoints` `true`.
    pub ocapi_hostname: Option<String>,
    /// Id of your organization at the source.
    pub organization_id: Option<String>,
    /// Short code of your B2C Commerce realm, the first part of the host `<code>.api.commercecloud.salesforce.com`.
    pub short_code: Option<crate::Secret>,
    /// Id of the site at the source whose data is synced.
    pub site_id: Option<String>,
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
    /// Id of the customer list in B2C Commerce whose customers are synced.
    pub fn customer_list_id(mut self, customer_list_id: impl Into<String>) -> Self {
        self.customer_list_id = Some(customer_list_id.into());
        self
    }
    /// Whether data from the older Open Commerce API (OCAPI) is synced too; needs the OCAPI fields, e.g. `ocapi_hostname`.
    #[inline]
    pub fn include_ocapi_endpoints(mut self, include_ocapi_endpoints: bool) -> Self {
        self.include_ocapi_endpoints = Some(include_ocapi_endpoints);
        self
    }
    /// Client id used for the Open Commerce API (OCAPI), apart from `client_id`. Counts with `include_ocapi_endpoints` `true`.
    pub fn ocapi_client_id(mut self, ocapi_client_id: impl Into<String>) -> Self {
        self.ocapi_client_id = Some(ocapi_client_id.into());
        self
    }
    /// Client secret that belongs to `ocapi_client_id`. Counts with `include_ocapi_endpoints` `true`.
    pub fn ocapi_client_secret(
        mut self,
        ocapi_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.ocapi_client_secret = Some(ocapi_client_secret.into());
        self
    }
    /// Custom object types to read by OCAPI; separate several by commas. Counts with `include_ocapi_endpoints` `true`.
    pub fn ocapi_custom_object_types(
        mut self,
        ocapi_custom_object_types: impl Into<String>,
    ) -> Self {
        self.ocapi_custom_object_types = Some(ocapi_custom_object_types.into());
        self
    }
    /// Host name of the B2C Commerce instance that answers OCAPI requests, without `https://`. Counts with `include_ocapi_endpoints` `true`.
    pub fn ocapi_hostname(mut self, ocapi_hostname: impl Into<String>) -> Self {
        self.ocapi_hostname = Some(ocapi_hostname.into());
        self
    }
    /// Id of your organization at the source.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Short code of your B2C Commerce realm, the first part of the host `<code>.api.commercecloud.salesforce.com`.
    pub fn short_code(mut self, short_code: impl Into<crate::Secret>) -> Self {
        self.short_code = Some(short_code.into());
        self
    }
    /// Id of the site at the source whose data is synced.
    pub fn site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "customer_list_id",
            kind: services::Kind::Text,
            description: "Id of the customer list in B2C Commerce whose customers are synced.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "include_ocapi_endpoints",
            kind: services::Kind::Boolean,
            description: "Whether data from the older Open Commerce API (OCAPI) is synced too; needs the OCAPI fields, e.g. `ocapi_hostname`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ocapi_client_id",
            kind: services::Kind::Text,
            description: "Client id used for the Open Commerce API (OCAPI), apart from `client_id`.",
            applies_when: &[("include_ocapi_endpoints", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ocapi_client_secret",
            kind: services::Kind::Text,
            description: "Client secret that belongs to `ocapi_client_id`.",
            secret: true,
            applies_when: &[("include_ocapi_endpoints", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ocapi_custom_object_types",
            kind: services::Kind::Text,
            description: "Custom object types to read by OCAPI; separate several by commas.",
            applies_when: &[("include_ocapi_endpoints", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ocapi_hostname",
            kind: services::Kind::Text,
            description: "Host name of the B2C Commerce instance that answers OCAPI requests, without `https://`.",
            applies_when: &[("include_ocapi_endpoints", "true")],
            ..services::Field::PLAIN
        },
        shared::ORGANIZATION_ID,
        services::Field {
            name: "short_code",
            kind: services::Kind::Text,
            description: "Short code of your B2C Commerce realm, the first part of the host `<code>.api.commercecloud.salesforce.com`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::SITE_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.customer_list_id,
            &mut self.include_ocapi_endpoints,
            &mut self.ocapi_client_id,
            &mut self.ocapi_client_secret,
            &mut self.ocapi_custom_object_types,
            &mut self.ocapi_hostname,
            &mut self.organization_id,
            &mut self.short_code,
            &mut self.site_id,
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
/// How a connection of Salesforce Commerce Cloud is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// OAuth access token for the Open Commerce API (OCAPI) of B2C Commerce.
    pub ocapi_access_token: Option<crate::Secret>,
    /// OAuth refresh token that renews `ocapi_access_token`.
    pub ocapi_refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// OAuth access token for the Open Commerce API (OCAPI) of B2C Commerce.
    pub fn ocapi_access_token(
        mut self,
        ocapi_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.ocapi_access_token = Some(ocapi_access_token.into());
        self
    }
    /// OAuth refresh token that renews `ocapi_access_token`.
    pub fn ocapi_refresh_token(
        mut self,
        ocapi_refresh_token: impl Into<crate::Secret>,
    ) -> Self {
        self.ocapi_refresh_token = Some(ocapi_refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "ocapi_access_token",
            kind: services::Kind::Text,
            description: "OAuth access token for the Open Commerce API (OCAPI) of B2C Commerce.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ocapi_refresh_token",
            kind: services::Kind::Text,
            description: "OAuth refresh token that renews `ocapi_access_token`.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.ocapi_access_token,
            &mut self.ocapi_refresh_token,
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
        name: "salesforce_commerce_cloud",
        display_name: Some("Salesforce Commerce Cloud"),
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
