// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A user to take into a team.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddTeamMemberRequest {
    /// Id of a user of the account.
    pub user_id: ::std::string::String,
    /// Name of a role whose `scope` holds `TEAM`, for example `Team Member`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl AddTeamMemberRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(user_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            user_id: ::std::convert::Into::into(user_id),
            role: ::std::option::Option::None,
        }
    }
}
/// A new team.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTeamRequest {
    /// Name, unique in the account.
    pub name: ::std::string::String,
    /// What the team is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Name of a role whose `scope` holds `ACCOUNT`. All members get it.
    pub role: ::std::string::String,
}
impl CreateTeamRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            description: ::std::option::Option::None,
            role: ::std::convert::Into::into(role),
        }
    }
}
/// Users who share a role in the account and access to groups and connections.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// Id.
    pub id: ::std::string::String,
    /// Name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What the team is for. Absent or null when none was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Name of the role that the members have in the whole account. Null when the team has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
/// A user in a team.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamMember {
    /// Id of the user.
    pub user_id: ::std::string::String,
    /// Name of the role inside the team. Null when the user has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// When the user came into the team.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
/// What to change in a team.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTeamRequest {
    /// New name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// New text on what the team is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Name of a role whose `scope` holds `ACCOUNT`. It takes the place of the old one for all members.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
impl UpdateTeamRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
