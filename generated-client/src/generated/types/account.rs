// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// The account that the key in use belongs to, and whose key it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountInfo {
    /// Id of the account.
    pub account_id: ::std::string::String,
    /// Name of the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_name: ::std::option::Option<::std::string::String>,
    /// Id of the user whose key was used. Null or absent with a system key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Id of the system key that was used. Null or absent with the key of a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system_key_id: ::std::option::Option<::std::string::String>,
}
