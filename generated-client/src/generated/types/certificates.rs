// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A certificate to trust.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApproveCertificateRequest {
    /// Hash of the certificate, as `details` of the failed setup test tells it.
    pub hash: ::std::string::String,
    /// The certificate in Base64, as `details` of the failed setup test tells it.
    pub encoded_cert: ::std::string::String,
}
impl ApproveCertificateRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        hash: impl ::std::convert::Into<::std::string::String>,
        encoded_cert: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hash: ::std::convert::Into::into(hash),
            encoded_cert: ::std::convert::Into::into(encoded_cert),
        }
    }
}
/// A TLS certificate that a connection or destination trusts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// Id, the `hash` in Base64url.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the certificate, usually whom it was issued to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Hash of the certificate. Names it in paths.
    pub hash: ::std::string::String,
    /// Kind of certificate, for example `TLS`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// SHA-1 fingerprint in hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sha1: ::std::option::Option<::std::string::String>,
    /// SHA-256 fingerprint in hexadecimal digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sha256: ::std::option::Option<::std::string::String>,
    /// Public key of the certificate, decoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
    /// When the certificate was approved.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validated_date: ::std::option::Option<crate::Timestamp>,
    /// Id of the user who approved it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validated_by: ::std::option::Option<::std::string::String>,
}
/// A certificate to trust, and where. Name a connection or a destination.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrustCertificateRequest {
    /// Hash of the certificate, as `details` of the failed setup test tells it.
    pub hash: ::std::string::String,
    /// The certificate in Base64, as `details` of the failed setup test tells it.
    pub encoded_cert: ::std::string::String,
    /// Id of the connection that shall trust the certificate. Leave it out for a destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_id: ::std::option::Option<::std::string::String>,
    /// Id of the destination that shall trust the certificate. Leave it out for a connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_id: ::std::option::Option<::std::string::String>,
}
impl TrustCertificateRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        hash: impl ::std::convert::Into<::std::string::String>,
        encoded_cert: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            hash: ::std::convert::Into::into(hash),
            encoded_cert: ::std::convert::Into::into(encoded_cert),
            connection_id: ::std::option::Option::None,
            destination_id: ::std::option::Option::None,
        }
    }
}
