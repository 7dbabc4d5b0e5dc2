// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// An SSH host key to trust.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApproveFingerprintRequest {
    /// Hash of the host key, as `details` of the failed setup test tells it.
    pub hash: ::std::string::String,
    /// Public host key, as `details` of the failed setup test tells it.
    pub public_key: ::std::string::String,
}
impl ApproveFingerprintRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        hash: impl ::std::convert::Into<::std::string::String>,
        public_key: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hash: ::std::convert::Into::into(hash),
            public_key: ::std::convert::Into::into(public_key),
        }
    }
}
/// An SSH host key that a connection or destination trusts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fingerprint {
    /// Id, the `hash` in Base64url.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Hash of the host key. Names it in paths.
    pub hash: ::std::string::String,
    /// Public host key of the SSH server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
    /// When the key was approved.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validated_date: ::std::option::Option<crate::Timestamp>,
    /// Id of the user who approved it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validated_by: ::std::option::Option<::std::string::String>,
}
