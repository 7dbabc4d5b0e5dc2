// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Adyen: connections of the service `adyen`.
use crate::services;
/// The config of a connection of Adyen.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the keys belong to an Adyen test account instead of a live one.
    pub is_test_account: Option<bool>,
    /// API key of the Adyen report user, for downloading generated reports.
    pub report_service_api_key: Option<crate::Secret>,
    /// API key of the Adyen web service user, for calls to the Adyen APIs.
    pub web_service_api_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether the keys belong to an Adyen test account instead of a live one.
    #[inline]
    pub fn is_test_account(mut self, is_test_account: bool) -> Self {
        self.is_test_account = Some(is_test_account);
        self
    }
    /// API key of the Adyen report user, for downloading generated reports.
    pub fn report_service_api_key(
        mut self,
        report_service_api_key: impl Into<crate::Secret>,
    ) -> Self {
        self.report_service_api_key = Some(report_service_api_key.into());
        self
    }
    /// API key of the Adyen web service user, for calls to the Adyen APIs.
    pub fn web_service_api_key(
        mut self,
        web_service_api_key: impl Into<crate::Secret>,
    ) -> Self {
        self.web_service_api_key = Some(web_service_api_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "is_test_account",
            kind: services::Kind::Boolean,
            description: "Whether the keys belong to an Adyen test account instead of a live one.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_service_api_key",
            kind: services::Kind::Text,
            description: "API key of the Adyen report user, for downloading generated reports.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "web_service_api_key",
            kind: services::Kind::Text,
            description: "API key of the Adyen web service user, for calls to the Adyen APIs.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.is_test_account,
            &mut self.report_service_api_key,
            &mut self.web_service_api_key,
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
        name: "adyen",
        display_name: Some("Adyen"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
