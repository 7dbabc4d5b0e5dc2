// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Uploaded code of a custom connector. The file itself is a download of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorSdkPackage {
    /// Id. The `package_id` in `config` of a connection.
    pub id: ::std::string::String,
    /// Id of the connection that runs this code. Null without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_id: ::std::option::Option<::std::string::String>,
    /// Id of the user who uploaded it first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Id of the user who uploaded the present file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_updated_by: ::std::option::Option<::std::string::String>,
    /// When the first file was uploaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When the present file was uploaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    /// SHA-256 of the file in hexadecimal digits. Compare it with a download.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_sha256_hash: ::std::option::Option<::std::string::String>,
    /// Ids of all connections that run this code. Null or absent without any, or where packages are not shared.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub connection_ids: ::std::vec::Vec<::std::string::String>,
}
