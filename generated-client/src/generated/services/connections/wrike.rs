// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Wrike: connections of the service `wrike`.
use crate::services::{self, shared};
/// The config of a connection of Wrike.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Set of optional fields to request from Wrike, as your Wrike plan allows; JSON as text, taken over unchanged.
    pub plan: Option<Plan>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<SubDomain>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Set of optional fields to request from Wrike, as your Wrike plan allows; JSON as text, taken over unchanged.
    pub fn plan(mut self, plan: impl Into<Plan>) -> Self {
        self.plan = Some(plan.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<SubDomain>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "plan",
            kind: services::Kind::Enum(Plan::VALUES),
            description: "Set of optional fields to request from Wrike, as your Wrike plan allows; JSON as text, taken over unchanged.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SubDomain::VALUES),
            ..shared::SUB_DOMAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.plan, &mut self.sub_domain];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Config {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
services::choice! {
    #[doc =
    " Set of optional fields to request from Wrike, as your Wrike plan allows; JSON as text, taken over unchanged."]
    pub enum Plan { #[doc =
    " `{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,attachmentCount,space,customFields,metadata]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\"}`"]
    FolderProjectCustomColumnIdsSuperParentIdsCustomItemTypeIdAttachmentCountSpaceCustomFieldsMetadataFolderTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsEffortAllocationCustomFieldsCustomItemTypeIdMetadataSpaceTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsEffortAllocationCustomFieldsCustomItemTypeIdMetadata
    =
    "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,attachmentCount,space,customFields,metadata]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\"}",
    #[doc =
    " `{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,customFields,space]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\"}`"]
    FolderProjectCustomColumnIdsSuperParentIdsCustomItemTypeIdMetadataAttachmentCountCustomFieldsSpaceFolderTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsCustomItemTypeIdEffortAllocationSpaceTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsCustomItemTypeIdEffortAllocation
    =
    "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,customFields,space]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\"}",
    #[doc =
    " `{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields,contractType]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,finance,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,customItemTypeId]\"}`"]
    FolderProjectCustomColumnIdsSuperParentIdsCustomItemTypeIdMetadataAttachmentCountSpaceCustomFieldsContractTypeFolderTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsResponsiblePlaceholderIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsEffortAllocationBillingTypeFinanceCustomItemTypeIdSpaceTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsResponsiblePlaceholderIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsEffortAllocationBillingTypeCustomItemTypeId
    =
    "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields,contractType]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,finance,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,customItemTypeId]\"}",
    #[doc =
    " `{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\"}`"]
    FolderProjectCustomColumnIdsSuperParentIdsCustomItemTypeIdMetadataAttachmentCountSpaceCustomFieldsFolderTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsEffortAllocationCustomItemTypeIdSpaceTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomFieldsEffortAllocationCustomItemTypeId
    =
    "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\"}",
    #[doc =
    " `{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,space,customFields,attachmentCount]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\"}`"]
    FolderProjectCustomColumnIdsSuperParentIdsCustomItemTypeIdMetadataSpaceCustomFieldsAttachmentCountFolderTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomItemTypeIdEffortAllocationCustomFieldsSpaceTaskAuthorIdsHasAttachmentsAttachmentCountParentIdsSuperParentIdsSharedIdsResponsibleIdsDescriptionBriefDescriptionFollowerIdsRecurrentSuperTaskIdsSubTaskIdsDependencyIdsMetadataCustomItemTypeIdEffortAllocationCustomFields
    =
    "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,space,customFields,attachmentCount]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\"}"
    }
}
services::choice! {
    #[doc =
    " Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`."]
    pub enum SubDomain { #[doc = " `app-eu.wrike.com`"] AppEuWrikeCom =
    "app-eu.wrike.com", #[doc = " `app-us2.wrike.com`"] AppUs2WrikeCom =
    "app-us2.wrike.com", #[doc = " `www.wrike.com`"] WwwWrikeCom = "www.wrike.com" }
}
/// How a connection of Wrike is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_token,
            &mut self.client_access,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "wrike",
        display_name: Some("Wrike"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
