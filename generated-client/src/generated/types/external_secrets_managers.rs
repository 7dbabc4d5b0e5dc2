// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A new secrets manager.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalSecretsManagerRequest {
    /// Which product it is. Cannot be changed later.
    #[serde(rename = "type")]
    pub type_: ExternalSecretsManagerType,
    /// Name, unique in the account. Cannot be changed later.
    pub name: ::std::string::String,
    /// How to reach the manager. `AWS_SECRET_MANAGER` takes `role_arn`, `AZURE_KEY_VAULT` takes `vault_url`, `HASHICORP_VAULT` takes `vault_address` and perhaps `namespace`. Hosted `HASHICORP_VAULT` also needs `role_id` and `secret_id`, hosted `AZURE_KEY_VAULT` also `tenant_id`.
    pub config: crate::SecretObject,
    /// Whether it is for connections and destinations of the hybrid deployment model, rather than hosted ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hybrid_deployment: ::std::option::Option<bool>,
}
impl CreateExternalSecretsManagerRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl ::std::convert::Into<crate::types::ExternalSecretsManagerType>,
        name: impl ::std::convert::Into<::std::string::String>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        Self {
            type_: ::std::convert::Into::into(type_),
            name: ::std::convert::Into::into(name),
            config: ::std::convert::Into::into(config),
            is_hybrid_deployment: ::std::option::Option::None,
        }
    }
}
/// A secrets manager of yours that the service fetches credentials from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalSecretsManager {
    /// Id of the manager.
    pub id: ::std::string::String,
    /// Which product it is.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<ExternalSecretsManagerType>,
    /// Name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How the service reaches the manager, its fields depending on `type`. Secrets are masked. Can be null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// Whether it serves connections and destinations of the hybrid deployment model, rather than hosted ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_hybrid_deployment: ::std::option::Option<bool>,
    /// When the manager was added.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When the manager was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}
/// A connection or destination that takes its secrets from a secrets manager.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalSecretsManagerEntity {
    /// Id of the connection or destination, depending on `type`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the connection or destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the connection or destination is switched on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether it is a connection or a destination.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<ExternalSecretsManagerEntityType>,
    /// Id of the secrets manager it uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret_manager_id: ::std::option::Option<::std::string::String>,
    /// When the connection or destination was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
crate::values::open_enum! {
    #[doc =
    " What uses a secrets manager. `SOURCE` is a connection, `DESTINATION` a destination."]
    pub enum ExternalSecretsManagerEntityType { #[doc = " `SOURCE`"] Source = "SOURCE",
    #[doc = " `DESTINATION`"] Destination = "DESTINATION" }
}
crate::values::open_enum! {
    #[doc = " Product that stores the secrets."] pub enum ExternalSecretsManagerType {
    #[doc = " `AWS_SECRET_MANAGER`"] AwsSecretManager = "AWS_SECRET_MANAGER", #[doc =
    " `AZURE_KEY_VAULT`"] AzureKeyVault = "AZURE_KEY_VAULT", #[doc =
    " `HASHICORP_VAULT`"] HashicorpVault = "HASHICORP_VAULT" }
}
/// What to change in a secrets manager.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalSecretsManagerRequest {
    /// How to reach the manager, with the fields that its type takes on creation.
    pub config: crate::SecretObject,
}
impl UpdateExternalSecretsManagerRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(config: impl ::std::convert::Into<crate::SecretObject>) -> Self {
        Self {
            config: ::std::convert::Into::into(config),
        }
    }
}
