// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A named set of permissions that users and teams can be given.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// Name. Roles have no id; every `role` field of a request takes this name, letter for letter.
    pub name: ::std::string::String,
    /// What the role allows. Null or absent when nobody wrote it down.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// What the role can be given for, in no order.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub scope: ::std::vec::Vec<RoleScope>,
    /// Whether the role was made in this account. With `false` it is one of the standard ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_custom: ::std::option::Option<bool>,
    /// Whether the role is being withdrawn and should not be given any more. Null or absent means no.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_deprecated: ::std::option::Option<bool>,
    /// Name of the role to give in place of a deprecated one, else null or absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub replacement_role_name: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " What a role can be given for. `ACCOUNT` is the whole account, `DESTINATION` a group with its destination, `CONNECTOR` a connection, `TEAM` a user's place in a team."]
    pub enum RoleScope { #[doc = " `ACCOUNT`"] Account = "ACCOUNT", #[doc =
    " `DESTINATION`"] Destination = "DESTINATION", #[doc = " `CONNECTOR`"] Connector =
    "CONNECTOR", #[doc = " `TEAM`"] Team = "TEAM" }
}
