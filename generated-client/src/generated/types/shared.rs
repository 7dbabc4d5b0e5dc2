// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// What a user or a team gets access to, and with which role.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMembershipRequest {
    /// Id of the group or connection, whichever the operation is about.
    pub id: ::std::string::String,
    /// Name of a role whose `scope` fits - `DESTINATION` for a group, `CONNECTOR` for a connection.
    pub role: ::std::string::String,
}
impl AddMembershipRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id: ::std::convert::Into::into(id),
            role: ::std::convert::Into::into(role),
        }
    }
}
/// Something that needs or deserves attention, a task to do or a warning.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Alert {
    /// What kind it is, for programs. An open set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// What is the matter, for a person to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// More about it, any JSON value. Its shape depends on `code`. Often absent or null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::serde_json::Value>,
}
crate::values::open_enum! {
    #[doc = " A day that a schedule runs on."] pub enum DayOfWeek { #[doc = " `MONDAY`"]
    Monday = "MONDAY", #[doc = " `TUESDAY`"] Tuesday = "TUESDAY", #[doc = " `WEDNESDAY`"]
    Wednesday = "WEDNESDAY", #[doc = " `THURSDAY`"] Thursday = "THURSDAY", #[doc =
    " `FRIDAY`"] Friday = "FRIDAY", #[doc = " `SATURDAY`"] Saturday = "SATURDAY", #[doc =
    " `SUNDAY`"] Sunday = "SUNDAY" }
}
/// The access of a user or a team to a group or a connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Membership {
    /// Id of the group or connection, whichever the operation is about. Not of the user or team.
    pub id: ::std::string::String,
    /// Name of the role there. Null when there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// When the access was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
crate::values::open_enum! {
    #[doc =
    " The way that the service takes to a source or a destination. `Directly` is over the internet, `SshTunnel` through an SSH host, `PrivateLink` through a private link of the cloud provider, `ProxyAgent` through a proxy agent that the service knows by its id, `UnmanagedProxyAgent` through one that it does not manage."]
    pub enum NetworkingMethod { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `SshTunnel`"] SshTunnel = "SshTunnel", #[doc = " `PrivateLink`"] PrivateLink =
    "PrivateLink", #[doc = " `ProxyAgent`"] ProxyAgent = "ProxyAgent", #[doc =
    " `UnmanagedProxyAgent`"] UnmanagedProxyAgent = "UnmanagedProxyAgent", #[doc =
    " `Unknown`"] Unknown = "Unknown" }
}
crate::values::open_enum! {
    #[doc =
    " Where data is processed - the cloud provider, then the name of its region, for example `AWS_EU_WEST_1`. Which ones an account can use depends on its plan."]
    pub enum Region { #[doc = " `GCP_US_EAST4`"] GcpUsEast4 = "GCP_US_EAST4", #[doc =
    " `GCP_US_WEST1`"] GcpUsWest1 = "GCP_US_WEST1", #[doc = " `GCP_US_CENTRAL1`"]
    GcpUsCentral1 = "GCP_US_CENTRAL1", #[doc = " `GCP_EUROPE_WEST3`"] GcpEuropeWest3 =
    "GCP_EUROPE_WEST3", #[doc = " `GCP_AUSTRALIA_SOUTHEAST1`"] GcpAustraliaSoutheast1 =
    "GCP_AUSTRALIA_SOUTHEAST1", #[doc = " `GCP_NORTHAMERICA_NORTHEAST1`"]
    GcpNorthamericaNortheast1 = "GCP_NORTHAMERICA_NORTHEAST1", #[doc =
    " `GCP_EUROPE_WEST2`"] GcpEuropeWest2 = "GCP_EUROPE_WEST2", #[doc =
    " `GCP_ASIA_SOUTHEAST1`"] GcpAsiaSoutheast1 = "GCP_ASIA_SOUTHEAST1", #[doc =
    " `GCP_ASIA_SOUTHEAST2`"] GcpAsiaSoutheast2 = "GCP_ASIA_SOUTHEAST2", #[doc =
    " `GCP_ASIA_SOUTH1`"] GcpAsiaSouth1 = "GCP_ASIA_SOUTH1", #[doc =
    " `GCP_ASIA_NORTHEAST1`"] GcpAsiaNortheast1 = "GCP_ASIA_NORTHEAST1", #[doc =
    " `GCP_ASIA_NORTHEAST3`"] GcpAsiaNortheast3 = "GCP_ASIA_NORTHEAST3", #[doc =
    " `GCP_ME_CENTRAL2`"] GcpMeCentral2 = "GCP_ME_CENTRAL2", #[doc = " `AWS_US_EAST_1`"]
    AwsUsEast1 = "AWS_US_EAST_1", #[doc = " `AWS_US_EAST_2`"] AwsUsEast2 =
    "AWS_US_EAST_2", #[doc = " `AWS_US_WEST_2`"] AwsUsWest2 = "AWS_US_WEST_2", #[doc =
    " `AWS_AP_NORTHEAST_1`"] AwsApNortheast1 = "AWS_AP_NORTHEAST_1", #[doc =
    " `AWS_AP_NORTHEAST_2`"] AwsApNortheast2 = "AWS_AP_NORTHEAST_2", #[doc =
    " `AWS_AP_SOUTHEAST_1`"] AwsApSoutheast1 = "AWS_AP_SOUTHEAST_1", #[doc =
    " `AWS_AP_SOUTHEAST_2`"] AwsApSoutheast2 = "AWS_AP_SOUTHEAST_2", #[doc =
    " `AWS_EU_CENTRAL_1`"] AwsEuCentral1 = "AWS_EU_CENTRAL_1", #[doc =
    " `AWS_EU_NORTH_1`"] AwsEuNorth1 = "AWS_EU_NORTH_1", #[doc = " `AWS_EU_WEST_1`"]
    AwsEuWest1 = "AWS_EU_WEST_1", #[doc = " `AWS_EU_WEST_2`"] AwsEuWest2 =
    "AWS_EU_WEST_2", #[doc = " `AWS_AP_SOUTH_1`"] AwsApSouth1 = "AWS_AP_SOUTH_1", #[doc =
    " `AWS_CA_CENTRAL_1`"] AwsCaCentral1 = "AWS_CA_CENTRAL_1", #[doc =
    " `AWS_US_GOV_WEST_1`"] AwsUsGovWest1 = "AWS_US_GOV_WEST_1", #[doc =
    " `AZURE_EASTUS2`"] AzureEastus2 = "AZURE_EASTUS2", #[doc = " `AZURE_AUSTRALIAEAST`"]
    AzureAustraliaeast = "AZURE_AUSTRALIAEAST", #[doc = " `AZURE_UKSOUTH`"] AzureUksouth
    = "AZURE_UKSOUTH", #[doc = " `AZURE_WESTEUROPE`"] AzureWesteurope =
    "AZURE_WESTEUROPE", #[doc = " `AZURE_CENTRALUS`"] AzureCentralus = "AZURE_CENTRALUS",
    #[doc = " `AZURE_CANADACENTRAL`"] AzureCanadacentral = "AZURE_CANADACENTRAL", #[doc =
    " `AZURE_UAENORTH`"] AzureUaenorth = "AZURE_UAENORTH", #[doc =
    " `AZURE_SOUTHEASTASIA`"] AzureSoutheastasia = "AZURE_SOUTHEASTASIA", #[doc =
    " `AZURE_EASTUS`"] AzureEastus = "AZURE_EASTUS", #[doc = " `AZURE_JAPANEAST`"]
    AzureJapaneast = "AZURE_JAPANEAST", #[doc = " `AZURE_CENTRALINDIA`"]
    AzureCentralindia = "AZURE_CENTRALINDIA", #[doc = " `AZURE_GERMANYWESTCENTRAL`"]
    AzureGermanywestcentral = "AZURE_GERMANYWESTCENTRAL", #[doc = " `AZURE_WESTUS3`"]
    AzureWestus3 = "AZURE_WESTUS3", #[doc = " `AZURE_SWITZERLANDNORTH`"]
    AzureSwitzerlandnorth = "AZURE_SWITZERLANDNORTH", #[doc = " `AZURE_KOREACENTRAL`"]
    AzureKoreacentral = "AZURE_KOREACENTRAL" }
}
/// How setup tests deal with a host they do not know yet. An empty object will do; then such tests fail until somebody approves the certificate or fingerprint.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RunSetupTestsRequest {
    /// With `true` every TLS certificate that turns up is approved unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_certificates: ::std::option::Option<bool>,
    /// With `true` every SSH fingerprint that turns up is approved unseen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_fingerprints: ::std::option::Option<bool>,
}
impl RunSetupTestsRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
crate::values::open_enum! {
    #[doc =
    " How far the setup is. `connected` works, `incomplete` was never finished, `broken` worked once and now needs repair."]
    pub enum SetupState { #[doc = " `connected`"] Connected = "connected", #[doc =
    " `incomplete`"] Incomplete = "incomplete", #[doc = " `broken`"] Broken = "broken" }
}
/// The outcome of one setup test.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetupTestResult {
    /// Name of the test, for a person to read.
    pub title: ::std::string::String,
    /// How the test went.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<SetupTestStatus>,
    /// Why the test failed or what it warns of. Empty, null or absent when it passed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// More about the outcome, any JSON value. A failed test can carry the certificate or fingerprint to approve, with its `hash`. Often absent or null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::serde_json::Value>,
}
crate::values::open_enum! {
    #[doc =
    " How a setup test went. `SKIPPED` was not run, `WARNING` does not keep syncs from running, `FAILED` does, and with `JOB_FAILED` the test itself broke down and says nothing about the setup."]
    pub enum SetupTestStatus { #[doc = " `PASSED`"] Passed = "PASSED", #[doc =
    " `SKIPPED`"] Skipped = "SKIPPED", #[doc = " `WARNING`"] Warning = "WARNING", #[doc =
    " `FAILED`"] Failed = "FAILED", #[doc = " `JOB_FAILED`"] JobFailed = "JOB_FAILED" }
}
/// The new role of a member.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMembershipRequest {
    /// Name of a role whose `scope` fits - `DESTINATION` for a group, `CONNECTOR` for a connection, `TEAM` for a user in a team. It takes the place of the old one.
    pub role: ::std::string::String,
}
impl UpdateMembershipRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(role: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            role: ::std::convert::Into::into(role),
        }
    }
}
