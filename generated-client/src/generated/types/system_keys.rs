// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A new system key.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSystemKeyRequest {
    /// Name, of letters, digits and underscores. Starts with a letter or an underscore.
    pub name: ::std::string::String,
    /// How long the key is valid, from now on. Without it the key does not expire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expiration_period: ::std::option::Option<ExpirationPeriod>,
    /// What the key may do. Whatever no entry covers is closed to it.
    pub permissions: ::std::vec::Vec<SystemKeyPermission>,
}
impl CreateSystemKeyRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        permissions: impl ::std::iter::IntoIterator<
            Item = crate::types::SystemKeyPermission,
        >,
    ) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            expiration_period: ::std::option::Option::None,
            permissions: permissions.into_iter().collect(),
        }
    }
}
crate::values::open_enum! {
    #[doc =
    " How long a system key stays valid after it is created or rotated. `INFINITE` never ends."]
    pub enum ExpirationPeriod { #[doc = " `ONE_WEEK`"] OneWeek = "ONE_WEEK", #[doc =
    " `ONE_MONTH`"] OneMonth = "ONE_MONTH", #[doc = " `THREE_MONTHS`"] ThreeMonths =
    "THREE_MONTHS", #[doc = " `SIX_MONTHS`"] SixMonths = "SIX_MONTHS", #[doc =
    " `INFINITE`"] Infinite = "INFINITE" }
}
/// How to rotate a system key. An empty object will do.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateSystemKeyRequest {
    /// How long the key with its new secret is valid, from now on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expiration_period: ::std::option::Option<ExpirationPeriod>,
}
impl RotateSystemKeyRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// An API key that belongs to the organisation, with permissions of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SystemKey {
    /// Id. It is not the key that requests are signed in with.
    pub id: ::std::string::String,
    /// Name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The key, the user name of basic authentication. It stays when the secret is rotated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The secret, the password of basic authentication. Shown in full only in the answers that create and rotate; masked, null or absent in all others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::Secret>,
    /// What the key may do.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub permissions: ::std::vec::Vec<SystemKeyPermission>,
    /// When the key was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When the key was last changed or rotated. Null or absent when it never was.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    /// When the key stops working, also while that is still to come. Null or absent when it does not expire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expired_at: ::std::option::Option<crate::Timestamp>,
    /// When the key was last used. Null or absent when it never was.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_used_at: ::std::option::Option<crate::Timestamp>,
}
crate::values::open_enum! {
    #[doc =
    " How much a system key may do with a kind of resource. `NONE` shuts it out, `READ` lets it look, `MANAGE` lets it look and change."]
    pub enum SystemKeyAccessLevel { #[doc = " `NONE`"] None = "NONE", #[doc = " `READ`"]
    Read = "READ", #[doc = " `MANAGE`"] Manage = "MANAGE" }
}
/// One permission of a system key. A kind of resource can have several entries - one in general, and others with a filter that say more or less for some of them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemKeyPermission {
    /// The kind of resource. Always set it in a request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_type: ::std::option::Option<SystemKeyResourceType>,
    /// How much is allowed. Always set it in a request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub access_level: ::std::option::Option<SystemKeyAccessLevel>,
    /// Which resources of the kind are meant. All of them when it is absent or null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_filter: ::std::option::Option<SystemKeyResourceFilter>,
}
impl SystemKeyPermission {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// The kind of resource. Always set it in a request.
    #[must_use]
    pub fn resource_type(
        mut self,
        resource_type: impl ::std::convert::Into<crate::types::SystemKeyResourceType>,
    ) -> Self {
        self.resource_type = ::std::option::Option::Some(
            ::std::convert::Into::into(resource_type),
        );
        self
    }
    /// How much is allowed. Always set it in a request.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl ::std::convert::Into<crate::types::SystemKeyAccessLevel>,
    ) -> Self {
        self.access_level = ::std::option::Option::Some(
            ::std::convert::Into::into(access_level),
        );
        self
    }
    /// Which resources of the kind are meant. All of them when it is absent or null.
    #[must_use]
    pub fn resource_filter(
        mut self,
        resource_filter: crate::types::SystemKeyResourceFilter,
    ) -> Self {
        self.resource_filter = ::std::option::Option::Some(resource_filter);
        self
    }
}
/// Narrows a permission to some resources.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemKeyResourceFilter {
    /// Ids of destinations or connections. Only with the types `DESTINATION` and `CONNECTOR`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Ids of groups, for everything in them. Only with the types `CONNECTOR` and `TRANSFORMATION`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl SystemKeyResourceFilter {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// Ids of destinations or connections. Only with the types `DESTINATION` and `CONNECTOR`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.ids = ::std::option::Option::Some(
            ids.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Ids of groups, for everything in them. Only with the types `CONNECTOR` and `TRANSFORMATION`.
    #[must_use]
    pub fn group_ids(
        mut self,
        group_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.group_ids = ::std::option::Option::Some(
            group_ids.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
}
crate::values::open_enum! {
    #[doc =
    " The kinds of resources that a permission is given for. `ACCOUNT` covers the metadata of connector types, `DESTINATION` destinations and groups, `CONNECTOR` connections and their schema configs, `REMOTE_EXECUTION_AGENT` hybrid deployment agents, `PROXY` proxy agents. The others are called what they cover."]
    pub enum SystemKeyResourceType { #[doc = " `ACCOUNT`"] Account = "ACCOUNT", #[doc =
    " `USER`"] User = "USER", #[doc = " `WEBHOOK`"] Webhook = "WEBHOOK", #[doc =
    " `TEAM`"] Team = "TEAM", #[doc = " `ROLES`"] Roles = "ROLES", #[doc =
    " `DESTINATION`"] Destination = "DESTINATION", #[doc = " `TRANSFORMATION`"]
    Transformation = "TRANSFORMATION", #[doc = " `REMOTE_EXECUTION_AGENT`"]
    RemoteExecutionAgent = "REMOTE_EXECUTION_AGENT", #[doc = " `CONNECTOR`"] Connector =
    "CONNECTOR", #[doc = " `PRIVATE_LINK`"] PrivateLink = "PRIVATE_LINK", #[doc =
    " `PROXY`"] Proxy = "PROXY" }
}
/// What to change in a system key. An absent field stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSystemKeyRequest {
    /// New name, of letters, digits and underscores. Starts with a letter or an underscore.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What the key may do from now on. The list takes the place of the old one, so send all entries.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<::std::vec::Vec<SystemKeyPermission>>,
}
impl UpdateSystemKeyRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
