// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A person to invite to the account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// E-mail address that the invitation goes to and the user logs in with. It cannot be changed later.
    pub email: ::std::string::String,
    /// First name.
    pub given_name: ::std::string::String,
    /// Last name.
    pub family_name: ::std::string::String,
    /// Phone number, free text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    /// URL of a picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub picture: ::std::option::Option<::std::string::String>,
    /// Name of a role for the whole account, as `name` in the role list. Deprecated by the service in December 2025. Give roles in groups, connections or teams instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    ///
    /// Deprecated by the service.
    pub role: ::std::option::Option<::std::string::String>,
}
impl CreateUserRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        email: impl ::std::convert::Into<::std::string::String>,
        given_name: impl ::std::convert::Into<::std::string::String>,
        family_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            email: ::std::convert::Into::into(email),
            given_name: ::std::convert::Into::into(given_name),
            family_name: ::std::convert::Into::into(family_name),
            phone: ::std::option::Option::None,
            picture: ::std::option::Option::None,
            role: ::std::option::Option::None,
        }
    }
}
/// What to change in a user. An absent field stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// New first name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    /// New last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    /// New phone number. Null removes it.
    #[serde(default, skip_serializing_if = "crate::Update::is_keep")]
    pub phone: crate::Update<::std::string::String>,
    /// URL of a new picture. Null removes it.
    #[serde(default, skip_serializing_if = "crate::Update::is_keep")]
    pub picture: crate::Update<::std::string::String>,
    /// Name of the new role for the whole account, as `name` in the role list. Deprecated by the service in December 2025.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    ///
    /// Deprecated by the service.
    pub role: ::std::option::Option<::std::string::String>,
}
impl UpdateUserRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// A person or a service account that can reach the account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id.
    pub id: ::std::string::String,
    /// E-mail address that the user logs in with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// First name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    /// Last name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    /// Whether the user has confirmed the e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub verified: ::std::option::Option<bool>,
    /// Whether the user came by an invitation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invited: ::std::option::Option<bool>,
    /// URL of a picture of the user. Null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub picture: ::std::option::Option<::std::string::String>,
    /// Phone number, free text. Null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    /// Name of a role - the one in the whole account, or in a list of the users of a group, the one in that group. Null when the user has none there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// Whether the user is active. An inactive one has no access.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Whether it is a person or a service account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_type: ::std::option::Option<UserType>,
    /// Whether the user has an API key of their own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub has_api_key: ::std::option::Option<bool>,
    /// When the user last logged in. Null before the first time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logged_in_at: ::std::option::Option<crate::Timestamp>,
    /// When the user was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
crate::values::open_enum! {
    #[doc =
    " Whether a user is a person or a machine. `REGULAR_USER` can log in to the dashboard, `SERVICE_ACCOUNT` can only call the API."]
    pub enum UserType { #[doc = " `REGULAR_USER`"] RegularUser = "REGULAR_USER", #[doc =
    " `SERVICE_ACCOUNT`"] ServiceAccount = "SERVICE_ACCOUNT" }
}
