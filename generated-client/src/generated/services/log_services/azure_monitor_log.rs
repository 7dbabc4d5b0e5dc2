// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Monitor: log services of the service `azure_monitor_log`.
use crate::services::{self, shared};
/// The config of a log service of Azure Monitor.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// URL for log ingestion of the Azure Monitor data collection endpoint (DCE).
    pub data_collection_endpoint: Option<String>,
    /// Immutable id of the Azure Monitor data collection rule (DCR), starting with `dcr-`.
    pub dcr_immutable_id: Option<String>,
    /// Name of the stream declared in the data collection rule, e.g. `Custom-Fivetran_CL`.
    pub dcr_stream_name: Option<String>,
    /// Primary one of the access keys that the service has issued.
    pub primary_key: Option<crate::Secret>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Id of your workspace at the service.
    pub workspace_id: Option<String>,
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
    /// URL for log ingestion of the Azure Monitor data collection endpoint (DCE).
    pub fn data_collection_endpoint(
        mut self,
        data_collection_endpoint: impl Into<String>,
    ) -> Self {
        self.data_collection_endpoint = Some(data_collection_endpoint.into());
        self
    }
    /// Immutable id of the Azure Monitor data collection rule (DCR), starting with `dcr-`.
    pub fn dcr_immutable_id(mut self, dcr_immutable_id: impl Into<String>) -> Self {
        self.dcr_immutable_id = Some(dcr_immutable_id.into());
        self
    }
    /// Name of the stream declared in the data collection rule, e.g. `Custom-Fivetran_CL`.
    pub fn dcr_stream_name(mut self, dcr_stream_name: impl Into<String>) -> Self {
        self.dcr_stream_name = Some(dcr_stream_name.into());
        self
    }
    /// Primary one of the access keys that the service has issued.
    pub fn primary_key(mut self, primary_key: impl Into<crate::Secret>) -> Self {
        self.primary_key = Some(primary_key.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
    /// Id of your workspace at the service.
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "data_collection_endpoint",
            kind: services::Kind::Text,
            description: "URL for log ingestion of the Azure Monitor data collection endpoint (DCE).",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "dcr_immutable_id",
            kind: services::Kind::Text,
            description: "Immutable id of the Azure Monitor data collection rule (DCR), starting with `dcr-`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "dcr_stream_name",
            kind: services::Kind::Text,
            description: "Name of the stream declared in the data collection rule, e.g. `Custom-Fivetran_CL`.",
            ..services::Field::PLAIN
        },
        shared::PRIMARY_KEY,
        shared::TENANT_ID,
        shared::WORKSPACE_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.data_collection_endpoint,
            &mut self.dcr_immutable_id,
            &mut self.dcr_stream_name,
            &mut self.primary_key,
            &mut self.tenant_id,
            &mut self.workspace_id,
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
        name: "azure_monitor_log",
        display_name: Some("Azure Monitor"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::LogServices)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::LogServiceConfig for Config {}
