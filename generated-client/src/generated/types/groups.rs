// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Who gets access to a group, and which.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddUserToGroupRequest {
    /// E-mail address of a user of the account.
    pub email: ::std::string::String,
    /// Name of a role, as `name` in the role list, for example `Destination Administrator`.
    pub role: ::std::string::String,
}
impl AddUserToGroupRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        email: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            email: ::std::convert::Into::into(email),
            role: ::std::convert::Into::into(role),
        }
    }
}
/// A new group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// Name, unique in the account. Letters, digits and underscores; starts with a letter or an underscore.
    pub name: ::std::string::String,
}
impl CreateGroupRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
        }
    }
}
/// A destination with the connections that load into it and the users who may see them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Id. The destination of the group has the same one.
    pub id: ::std::string::String,
    /// Name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// When the group was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
/// The SSH key of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupPublicKey {
    /// Public key in OpenSSH format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
}
/// The Google service account of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupServiceAccount {
    /// E-mail address of the service account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_account: ::std::option::Option<::std::string::String>,
}
/// What to change in a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupRequest {
    /// New name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl UpdateGroupRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
