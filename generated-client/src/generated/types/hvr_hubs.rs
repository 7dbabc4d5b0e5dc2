// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// What a registered HVR hub needs to talk to the service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HvrHubRegistration {
    /// Id of the registration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registration_id: ::std::option::Option<::std::string::String>,
    /// Token that the hub authenticates with. Shown only in this answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_token: ::std::option::Option<crate::Secret>,
}
/// An HVR hub to register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterHvrHubRequest {
    /// URL of the hub server.
    pub hub_server_url: ::std::string::String,
    /// TCP port on which the installation listens.
    pub port: i32,
    /// Fingerprint of the HVR installation.
    pub fingerprint: ::std::string::String,
}
impl RegisterHvrHubRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        hub_server_url: impl ::std::convert::Into<::std::string::String>,
        port: i32,
        fingerprint: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hub_server_url: ::std::convert::Into::into(hub_server_url),
            port,
            fingerprint: ::std::convert::Into::into(fingerprint),
        }
    }
}
