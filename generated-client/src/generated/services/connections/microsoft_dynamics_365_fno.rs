// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Microsoft Dynamics 365 Finance and Operations: connections of the service `microsoft_dynamics_365_fno`.
use crate::services::{self, shared};
/// The config of a connection of Microsoft Dynamics 365 Finance and Operations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Connection string of the source or of the Azure storage it uses. Counts with `auth_method` `CONNECTION_STRING`.
    pub connection_string: Option<crate::Secret>,
    /// Name of the container in Azure storage.
    pub container_name: Option<String>,
    /// Format of the files that Dynamics 365 exports to the container.
    pub source_file_type: Option<SourceFileType>,
    /// Name of the Azure storage account, the first part of its host name.
    pub storage_account_name: Option<String>,
    /// Whether all exported versions of a record are synced, not only its latest one.
    pub sync_all_versions: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }
    /// Connection string of the source or of the Azure storage it uses. Counts with `auth_method` `CONNECTION_STRING`.
    pub fn connection_string(
        mut self,
        connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.connection_string = Some(connection_string.into());
        self
    }
    /// Name of the container in Azure storage.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }
    /// Format of the files that Dynamics 365 exports to the container.
    pub fn source_file_type(
        mut self,
        source_file_type: impl Into<SourceFileType>,
    ) -> Self {
        self.source_file_type = Some(source_file_type.into());
        self
    }
    /// Name of the Azure storage account, the first part of its host name.
    pub fn storage_account_name(
        mut self,
        storage_account_name: impl Into<String>,
    ) -> Self {
        self.storage_account_name = Some(storage_account_name.into());
        self
    }
    /// Whether all exported versions of a record are synced, not only its latest one.
    #[inline]
    pub fn sync_all_versions(mut self, sync_all_versions: bool) -> Self {
        self.sync_all_versions = Some(sync_all_versions);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        services::Field {
            applies_when: &[("auth_method", "CONNECTION_STRING")],
            ..shared::CONNECTION_STRING
        },
        services::Field {
            applies_when: &[],
            ..shared::CONTAINER_NAME
        },
        services::Field {
            name: "source_file_type",
            kind: services::Kind::Enum(SourceFileType::VALUES),
            description: "Format of the files that Dynamics 365 exports to the container.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::STORAGE_ACCOUNT_NAME
        },
        services::Field {
            name: "sync_all_versions",
            kind: services::Kind::Boolean,
            description: "Whether all exported versions of a record are synced, not only its latest one.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.auth_method,
            &mut self.connection_string,
            &mut self.container_name,
            &mut self.source_file_type,
            &mut self.storage_account_name,
            &mut self.sync_all_versions,
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
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `CONNECTION_STRING`"] ConnectionString =
    "CONNECTION_STRING", #[doc = " `SERVICE_PRINCIPAL_SECRET`"] ServicePrincipalSecret =
    "SERVICE_PRINCIPAL_SECRET" }
}
services::choice! {
    #[doc = " Format of the files that Dynamics 365 exports to the container."] pub enum
    SourceFileType { #[doc = " `CSV`"] Csv = "CSV", #[doc = " `PARQUET`"] Parquet =
    "PARQUET" }
}
/// How a connection of Microsoft Dynamics 365 Finance and Operations is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
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
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::TENANT_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.tenant_id,
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
        name: "microsoft_dynamics_365_fno",
        display_name: Some("Microsoft Dynamics 365 Finance and Operations"),
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
