// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::services;
services::choice! {
    #[doc =
    " Environment of the source's API to connect to, such as production or sandbox."] pub
    enum ApiEnvironment { #[doc = " `business-api.tiktok.com`"] BusinessApiTiktokCom =
    "business-api.tiktok.com", #[doc = " `sandbox-ads.tiktok.com`"] SandboxAdsTiktokCom =
    "sandbox-ads.tiktok.com" }
}
services::choice! {
    #[doc = " Version of the source's API to use."] pub enum ApiVersion { #[doc =
    " `V3`"] V3 = "V3", #[doc = " `V4`"] V4 = "V4" }
}
services::choice! {
    #[doc =
    " How rows of a file that has changed are written: appended, or upserted and by which key."]
    pub enum AppendFileOption { #[doc = " `append_file`"] AppendFile = "append_file",
    #[doc = " `upsert_file`"] UpsertFile = "upsert_file", #[doc =
    " `upsert_file_with_primary_keys`"] UpsertFileWithPrimaryKeys =
    "upsert_file_with_primary_keys" }
}
services::choice! {
    #[doc =
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `AWS_IAM`"] AwsIam = "AWS_IAM", #[doc =
    " `CLIENT_CERTIFICATE`"] ClientCertificate = "CLIENT_CERTIFICATE", #[doc =
    " `ENTRA_ID`"] EntraId = "ENTRA_ID", #[doc = " `PASSWORD`"] Password = "PASSWORD" }
}
services::choice! {
    #[doc =
    " Way of logging in, such as with a user's password, a token, a certificate or OAuth."]
    pub enum AuthMode { #[doc = " `BASIC`"] Basic = "BASIC", #[doc = " `OAUTH`"] Oauth =
    "OAUTH" }
}
services::choice! {
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `OAUTH2`"] Oauth2 = "OAUTH2", #[doc =
    " `PERSONAL_ACCESS_TOKEN`"] PersonalAccessToken = "PERSONAL_ACCESS_TOKEN" }
}
services::choice! {
    #[doc = " Way of logging in; decides which of the credential fields are needed."] pub
    enum AuthenticationMethod { #[doc = " `APIKEY`"] Apikey = "APIKEY", #[doc =
    " `BASICAUTH`"] Basicauth = "BASICAUTH" }
}
/// Where exports lie in S3: bucket, folder, and the IAM role that may read them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsCredentials {
    /// Name of the cloud storage bucket used for the exports of the source.
    pub bucket_name: Option<String>,
    /// Folder in the bucket or container that holds the exported files.
    pub home_folder: Option<String>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.
    pub s3_role_arn: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl AwsCredentials {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the cloud storage bucket used for the exports of the source.
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }
    /// Folder in the bucket or container that holds the exported files.
    pub fn home_folder(mut self, home_folder: impl Into<String>) -> Self {
        self.home_folder = Some(home_folder.into());
        self
    }
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.
    pub fn s3_role_arn(mut self, s3_role_arn: impl Into<crate::Secret>) -> Self {
        self.s3_role_arn = Some(s3_role_arn.into());
        self
    }
}
impl services::Settings for AwsCredentials {
    const FIELDS: &'static [services::Field] = &[
        BUCKET_NAME,
        HOME_FOLDER,
        S3_ROLE_ARN.applies_when(&[]),
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.bucket_name,
            &mut self.home_folder,
            &mut self.s3_role_arn,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for AwsCredentials {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "AwsCredentials", f)
    }
}
services::choice! {
    #[doc = " AWS region in which the database lives, e.g. `us-east-1`."] pub enum
    AwsRegionCode { #[doc = " `af-south-1`"] AfSouth1 = "af-south-1", #[doc =
    " `ap-east-1`"] ApEast1 = "ap-east-1", #[doc = " `ap-east-2`"] ApEast2 = "ap-east-2",
    #[doc = " `ap-northeast-1`"] ApNortheast1 = "ap-northeast-1", #[doc =
    " `ap-northeast-2`"] ApNortheast2 = "ap-northeast-2", #[doc = " `ap-northeast-3`"]
    ApNortheast3 = "ap-northeast-3", #[doc = " `ap-south-1`"] ApSouth1 = "ap-south-1",
    #[doc = " `ap-south-2`"] ApSouth2 = "ap-south-2", #[doc = " `ap-southeast-1`"]
    ApSoutheast1 = "ap-southeast-1", #[doc = " `ap-southeast-2`"] ApSoutheast2 =
    "ap-southeast-2", #[doc = " `ap-southeast-3`"] ApSoutheast3 = "ap-southeast-3", #[doc
    = " `ap-southeast-4`"] ApSoutheast4 = "ap-southeast-4", #[doc = " `ap-southeast-5`"]
    ApSoutheast5 = "ap-southeast-5", #[doc = " `ap-southeast-7`"] ApSoutheast7 =
    "ap-southeast-7", #[doc = " `aws-cn-global`"] AwsCnGlobal = "aws-cn-global", #[doc =
    " `aws-global`"] AwsGlobal = "aws-global", #[doc = " `aws-iso-b-global`"]
    AwsIsoBGlobal = "aws-iso-b-global", #[doc = " `aws-iso-e-global`"] AwsIsoEGlobal =
    "aws-iso-e-global", #[doc = " `aws-iso-f-global`"] AwsIsoFGlobal =
    "aws-iso-f-global", #[doc = " `aws-iso-global`"] AwsIsoGlobal = "aws-iso-global",
    #[doc = " `aws-us-gov-global`"] AwsUsGovGlobal = "aws-us-gov-global", #[doc =
    " `ca-central-1`"] CaCentral1 = "ca-central-1", #[doc = " `ca-west-1`"] CaWest1 =
    "ca-west-1", #[doc = " `cn-north-1`"] CnNorth1 = "cn-north-1", #[doc =
    " `cn-northwest-1`"] CnNorthwest1 = "cn-northwest-1", #[doc = " `eu-central-1`"]
    EuCentral1 = "eu-central-1", #[doc = " `eu-central-2`"] EuCentral2 = "eu-central-2",
    #[doc = " `eu-isoe-west-1`"] EuIsoeWest1 = "eu-isoe-west-1", #[doc = " `eu-north-1`"]
    EuNorth1 = "eu-north-1", #[doc = " `eu-south-1`"] EuSouth1 = "eu-south-1", #[doc =
    " `eu-south-2`"] EuSouth2 = "eu-south-2", #[doc = " `eu-west-1`"] EuWest1 =
    "eu-west-1", #[doc = " `eu-west-2`"] EuWest2 = "eu-west-2", #[doc = " `eu-west-3`"]
    EuWest3 = "eu-west-3", #[doc = " `eusc-de-east-1`"] EuscDeEast1 = "eusc-de-east-1",
    #[doc = " `il-central-1`"] IlCentral1 = "il-central-1", #[doc = " `me-central-1`"]
    MeCentral1 = "me-central-1", #[doc = " `me-south-1`"] MeSouth1 = "me-south-1", #[doc
    = " `mx-central-1`"] MxCentral1 = "mx-central-1", #[doc = " `sa-east-1`"] SaEast1 =
    "sa-east-1", #[doc = " `us-east-1`"] UsEast1 = "us-east-1", #[doc = " `us-east-2`"]
    UsEast2 = "us-east-2", #[doc = " `us-gov-east-1`"] UsGovEast1 = "us-gov-east-1",
    #[doc = " `us-gov-west-1`"] UsGovWest1 = "us-gov-west-1", #[doc = " `us-iso-east-1`"]
    UsIsoEast1 = "us-iso-east-1", #[doc = " `us-iso-west-1`"] UsIsoWest1 =
    "us-iso-west-1", #[doc = " `us-isob-east-1`"] UsIsobEast1 = "us-isob-east-1", #[doc =
    " `us-isof-east-1`"] UsIsofEast1 = "us-isof-east-1", #[doc = " `us-isof-south-1`"]
    UsIsofSouth1 = "us-isof-south-1", #[doc = " `us-west-1`"] UsWest1 = "us-west-1",
    #[doc = " `us-west-2`"] UsWest2 = "us-west-2" }
}
services::choice! {
    #[doc = " Text form in which binary values are written, such as Base64 or UUID."] pub
    enum BinaryRepresentation { #[doc = " `Base64`"] Base64 = "Base64", #[doc =
    " `Uuid`"] Uuid = "Uuid" }
}
services::choice! {
    #[doc = " Days after a click on an ad within which a conversion is credited to it."]
    pub enum ClickAttributionWindow { #[doc = " `FOURTEEN`"] Fourteen = "FOURTEEN", #[doc
    = " `ONE`"] One = "ONE", #[doc = " `SEVEN`"] Seven = "SEVEN", #[doc = " `SIXTY`"]
    Sixty = "SIXTY", #[doc = " `THIRTY`"] Thirty = "THIRTY", #[doc = " `ZERO`"] Zero =
    "ZERO" }
}
/// Credentials of your own OAuth app, used in place of Fivetran's.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientAccess {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ClientAccess {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}
impl services::Settings for ClientAccess {
    const FIELDS: &'static [services::Field] = &[CLIENT_ID, CLIENT_SECRET];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_id,
            &mut self.client_secret,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for ClientAccess {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ClientAccess", f)
    }
}
services::choice! {
    #[doc = " How the files are compressed; `infer` goes by their extensions."] pub enum
    Compression { #[doc = " `bz2`"] Bz2 = "bz2", #[doc = " `gz`"] Gz = "gz", #[doc =
    " `gzip`"] Gzip = "gzip", #[doc = " `infer`"] Infer = "infer", #[doc = " `tar`"] Tar
    = "tar", #[doc = " `tar_bz2`"] TarBz2 = "tar_bz2", #[doc = " `tar_gz`"] TarGz =
    "tar_gz", #[doc = " `uncompressed`"] Uncompressed = "uncompressed", #[doc = " `zip`"]
    Zip = "zip" }
}
services::choice! {
    #[doc =
    " Whether the report is one that comes prebuilt or one you put together yourself."]
    pub enum ConfigType { #[doc = " `CUSTOM`"] Custom = "CUSTOM", #[doc = " `PREBUILT`"]
    Prebuilt = "PREBUILT" }
}
services::choice! {
    #[doc = " Network path used to connect, such as direct, SSH tunnel or private link."]
    pub enum ConnectionMethod { #[doc = " `direct`"] Direct = "direct", #[doc =
    " `privatelink`"] Privatelink = "privatelink" }
}
services::choice! {
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `PrivateLink`"] PrivateLink = "PrivateLink", #[doc = " `ProxyAgent`"] ProxyAgent =
    "ProxyAgent", #[doc = " `SshTunnel`"] SshTunnel = "SshTunnel" }
}
/// Key-value pairs sent to your function with each call.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPayloadsItem {
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub key: Option<String>,
    /// Value that goes with the `key` of this pair.
    pub value: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomPayloadsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Value that goes with the `key` of this pair.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl services::Settings for CustomPayloadsItem {
    const FIELDS: &'static [services::Field] = &[KEY, VALUE.kind(services::Kind::Text)];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.key, &mut self.value];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for CustomPayloadsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "CustomPayloadsItem", f)
    }
}
services::choice! {
    #[doc = " Format in which records are written to the Kafka topics."] pub enum
    DataFormat { #[doc = " `AVRO`"] Avro = "AVRO", #[doc = " `JSON`"] Json = "JSON" }
}
services::choice! {
    #[doc = " Network path to Databricks, such as direct or private link."] pub enum
    DatabricksConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `PrivateLink`"] PrivateLink = "PrivateLink", #[doc = " `ProxyAgent`"] ProxyAgent =
    "ProxyAgent", #[doc = " `SshTunnel`"] SshTunnel = "SshTunnel" }
}
services::choice! {
    #[doc = " How often the source is checked for deleted rows, if at all."] pub enum
    DeleteCaptureFrequency { #[doc = " `EVERY_DAY`"] EveryDay = "EVERY_DAY", #[doc =
    " `EVERY_SYNC`"] EverySync = "EVERY_SYNC", #[doc = " `EVERY_WEEK`"] EveryWeek =
    "EVERY_WEEK", #[doc = " `NEVER`"] Never = "NEVER" }
}
services::choice! {
    #[doc =
    " How the Oracle logs are read, such as through ASM, from the files or from archives only."]
    pub enum DirectCaptureMethod { #[doc = " `ARCHIVE_ONLY`"] ArchiveOnly =
    "ARCHIVE_ONLY", #[doc = " `ASM`"] Asm = "ASM", #[doc = " `BFILE`"] Bfile = "BFILE",
    #[doc = " `DIRECT`"] Direct = "DIRECT" }
}
services::choice! {
    #[doc =
    " Whether files are parsed into tables or copied as they are (unstructured)."] pub
    enum FileHandling { #[doc = " `structured`"] Structured = "structured", #[doc =
    " `unstructured`"] Unstructured = "unstructured" }
}
services::choice! {
    #[doc =
    " How files are assigned to tables: by names taken from their paths, or table by table."]
    pub enum FileMappingMethod { #[doc = " `DEFINE_PER_TABLE`"] DefinePerTable =
    "DEFINE_PER_TABLE", #[doc = " `EXTRACT_TABLES`"] ExtractTables = "EXTRACT_TABLES" }
}
services::choice! {
    #[doc = " Format as which the files are parsed, whatever their extensions."] pub enum
    FileType { #[doc = " `avro`"] Avro = "avro", #[doc = " `csv`"] Csv = "csv", #[doc =
    " `json`"] Json = "json", #[doc = " `jsonl`"] Jsonl = "jsonl", #[doc = " `parquet`"]
    Parquet = "parquet", #[doc = " `spreadsheet`"] Spreadsheet = "spreadsheet", #[doc =
    " `tsv`"] Tsv = "tsv", #[doc = " `xml`"] Xml = "xml" }
}
/// Tables to build from files: for each, its name and the pattern of its files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilesItem {
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub archive_pattern: Option<String>,
    /// Regular expression for the paths of the files that belong to the table.
    pub file_pattern: Option<String>,
    /// Range of cells to read if the files are spreadsheets.
    pub selected_range: Option<String>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl FilesItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub fn archive_pattern(mut self, archive_pattern: impl Into<String>) -> Self {
        self.archive_pattern = Some(archive_pattern.into());
        self
    }
    /// Regular expression for the paths of the files that belong to the table.
    pub fn file_pattern(mut self, file_pattern: impl Into<String>) -> Self {
        self.file_pattern = Some(file_pattern.into());
        self
    }
    /// Range of cells to read if the files are spreadsheets.
    pub fn selected_range(mut self, selected_range: impl Into<String>) -> Self {
        self.selected_range = Some(selected_range.into());
        self
    }
    /// Name of the table in the destination for these files or this report.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
}
impl services::Settings for FilesItem {
    const FIELDS: &'static [services::Field] = &[
        ARCHIVE_PATTERN,
        FILE_PATTERN,
        SELECTED_RANGE.applies_when(&[]),
        TABLE_NAME,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.archive_pattern,
            &mut self.file_pattern,
            &mut self.selected_range,
            &mut self.table_name,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for FilesItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "FilesItem", f)
    }
}
services::choice! {
    #[doc = " Whether rows that match the filter are kept or left out."] pub enum
    FilterType { #[doc = " `EXCLUDE`"] Exclude = "EXCLUDE", #[doc = " `INCLUDE`"] Include
    = "INCLUDE" }
}
/// Where exports lie in Google Cloud Storage: bucket and folder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcsCredentials {
    /// Name of the cloud storage bucket used for the exports of the source.
    pub bucket_name: Option<String>,
    /// Folder in the bucket or container that holds the exported files.
    pub home_folder: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl GcsCredentials {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the cloud storage bucket used for the exports of the source.
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }
    /// Folder in the bucket or container that holds the exported files.
    pub fn home_folder(mut self, home_folder: impl Into<String>) -> Self {
        self.home_folder = Some(home_folder.into());
        self
    }
}
impl services::Settings for GcsCredentials {
    const FIELDS: &'static [services::Field] = &[BUCKET_NAME, HOME_FOLDER];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.bucket_name,
            &mut self.home_folder,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for GcsCredentials {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "GcsCredentials", f)
    }
}
services::choice! {
    #[doc = " Period that one row of the report covers, such as an hour or a day."] pub
    enum Granularity { #[doc = " `DAY`"] Day = "DAY", #[doc = " `HOUR`"] Hour = "HOUR" }
}
services::choice! {
    #[doc = " How far back the historical sync reaches."] pub enum HistoricalSyncLimit {
    #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc = " `DATE_LIMIT`"] DateLimit =
    "DATE_LIMIT" }
}
services::choice! {
    #[doc =
    " Whether the historical sync fetches everything or only data from a given date on."]
    pub enum HistoricalSyncLimitTimeFrame { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME",
    #[doc = " `DATE_LIMIT`"] DateLimit = "DATE_LIMIT" }
}
services::choice! {
    #[doc =
    " How far back the historical sync reaches: all data, some months, or from a given date on."]
    pub enum HistoricalSyncTimeFrame { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc
    = " `DATE_LIMIT`"] DateLimit = "DATE_LIMIT" }
}
services::choice! {
    #[doc =
    " Whether a JSON object stays in one column or is spread over a column per field."]
    pub enum JsonDeliveryMode { #[doc = " `Packed`"] Packed = "Packed", #[doc =
    " `Unpacked`"] Unpacked = "Unpacked" }
}
services::choice! {
    #[doc =
    " How new files are found: by listing the whole bucket, or by paths that follow a time pattern."]
    pub enum ListStrategy { #[doc = " `complete_listing`"] CompleteListing =
    "complete_listing", #[doc = " `time_based_pattern_listing`"] TimeBasedPatternListing
    = "time_based_pattern_listing" }
}
services::choice! {
    #[doc = " Format of the messages in the topics or queues."] pub enum MessageType {
    #[doc = " `Avro`"] Avro = "Avro", #[doc = " `Json`"] Json = "Json", #[doc =
    " `Protobuf`"] Protobuf = "Protobuf", #[doc = " `Text`"] Text = "Text" }
}
services::choice! {
    #[doc =
    " What to do about a file that cannot be read properly: leave it out or let the sync fail."]
    pub enum OnError { #[doc = " `fail`"] Fail = "fail", #[doc = " `skip`"] Skip = "skip"
    }
}
services::choice! {
    #[doc = " How to log in to Microsoft OneLake: with which kind of identity."] pub enum
    OneLakeAuthType { #[doc = " `SERVICE_PRINCIPAL`"] ServicePrincipal =
    "SERVICE_PRINCIPAL", #[doc = " `WORKSPACE_IDENTITY`"] WorkspaceIdentity =
    "WORKSPACE_IDENTITY" }
}
services::choice! {
    #[doc =
    " Whether nested data is kept packed as JSON in one column or unpacked into several."]
    pub enum PackingMode { #[doc = " `UsePackedModeOnly`"] UsePackedModeOnly =
    "UsePackedModeOnly", #[doc = " `UseUnpackedModeOnly`"] UseUnpackedModeOnly =
    "UseUnpackedModeOnly" }
}
/// Where the Polaris catalog of the data lake is reached, with its name and credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolarisCatalogConfiguration {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Name of the catalog on the Polaris server that lists the tables of the data lake.
    pub polaris_catalog: Option<String>,
    /// URL of the Polaris server that serves the data lake's catalog.
    pub polaris_server_endpoint: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl PolarisCatalogConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Name of the catalog on the Polaris server that lists the tables of the data lake.
    pub fn polaris_catalog(mut self, polaris_catalog: impl Into<String>) -> Self {
        self.polaris_catalog = Some(polaris_catalog.into());
        self
    }
    /// URL of the Polaris server that serves the data lake's catalog.
    pub fn polaris_server_endpoint(
        mut self,
        polaris_server_endpoint: impl Into<String>,
    ) -> Self {
        self.polaris_server_endpoint = Some(polaris_server_endpoint.into());
        self
    }
}
impl services::Settings for PolarisCatalogConfiguration {
    const FIELDS: &'static [services::Field] = &[
        CLIENT_ID,
        CLIENT_SECRET,
        POLARIS_CATALOG,
        POLARIS_SERVER_ENDPOINT,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.polaris_catalog,
            &mut self.polaris_server_endpoint,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for PolarisCatalogConfiguration {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "PolarisCatalogConfiguration", f)
    }
}
services::choice! {
    #[doc =
    " How to get access to the S3 bucket: through a role or with the keys of a user."]
    pub enum S3BucketAuthType { #[doc = " `IAM_ROLE`"] IamRole = "IAM_ROLE", #[doc =
    " `IAM_USER`"] IamUser = "IAM_USER" }
}
/// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretsListItem {
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub key: Option<String>,
    /// Value that goes with the `key` of this pair.
    pub value: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl SecretsListItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Value that goes with the `key` of this pair.
    pub fn value(mut self, value: impl Into<crate::Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl services::Settings for SecretsListItem {
    const FIELDS: &'static [services::Field] = &[KEY, VALUE];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.key, &mut self.value];
        (slots.into(), &mut self.unrecognized)
    }
}
impl ::std::fmt::Debug for SecretsListItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "SecretsListItem", f)
    }
}
services::choice! {
    #[doc = " How connections to the Kafka brokers are secured and authenticated."] pub
    enum SecurityProtocol { #[doc = " `SASL`"] Sasl = "SASL", #[doc =
    " `SASL_PLAINTEXT`"] SaslPlaintext = "SASL_PLAINTEXT" }
}
services::choice! {
    #[doc = " How long old snapshots of the tables are kept before they are deleted."]
    pub enum SnapshotRetentionPeriod { #[doc = " `FOUR_WEEKS`"] FourWeeks = "FOUR_WEEKS",
    #[doc = " `ONE_DAY`"] OneDay = "ONE_DAY", #[doc = " `ONE_WEEK`"] OneWeek =
    "ONE_WEEK", #[doc = " `RETAIN_ALL_SNAPSHOTS`"] RetainAllSnapshots =
    "RETAIN_ALL_SNAPSHOTS", #[doc = " `SIX_WEEKS`"] SixWeeks = "SIX_WEEKS", #[doc =
    " `TWO_WEEKS`"] TwoWeeks = "TWO_WEEKS" }
}
services::choice! {
    #[doc = " Which cloud's storage the data lake is kept in."] pub enum StorageProvider
    { #[doc = " `ADLS`"] Adls = "ADLS", #[doc = " `AWS`"] Aws = "AWS", #[doc = " `GCS`"]
    Gcs = "GCS" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllAccounts`"] AllAccounts = "AllAccounts", #[doc =
    " `SpecificAccounts`"] SpecificAccounts = "SpecificAccounts" }
}
services::choice! {
    #[doc =
    " In what way data is taken over: how it is delivered, or whether messages are unpacked into columns."]
    pub enum SyncType { #[doc = " `Packed`"] Packed = "Packed", #[doc = " `Unpacked`"]
    Unpacked = "Unpacked" }
}
services::choice! {
    #[doc = " Time zone in which the source gives dates and times or cuts its days."] pub
    enum TimeZone { #[doc = " `GMT+00:00`"] Gmt0000 = "GMT+00:00", #[doc =
    " `GMT+01:00`"] GmtPlus01Colon00 = "GMT+01:00", #[doc = " `GMT+02:00`"]
    GmtPlus02Colon00 = "GMT+02:00", #[doc = " `GMT+03:00`"] GmtPlus03Colon00 =
    "GMT+03:00", #[doc = " `GMT+03:30`"] GmtPlus03Colon30 = "GMT+03:30", #[doc =
    " `GMT+04:00`"] GmtPlus04Colon00 = "GMT+04:00", #[doc = " `GMT+04:30`"] Gmt0430 =
    "GMT+04:30", #[doc = " `GMT+05:00`"] GmtPlus05Colon00 = "GMT+05:00", #[doc =
    " `GMT+05:30`"] Gmt0530 = "GMT+05:30", #[doc = " `GMT+05:45`"] Gmt0545 = "GMT+05:45",
    #[doc = " `GMT+06:00`"] GmtPlus06Colon00 = "GMT+06:00", #[doc = " `GMT+06:30`"]
    Gmt0630 = "GMT+06:30", #[doc = " `GMT+07:00`"] GmtPlus07Colon00 = "GMT+07:00", #[doc
    = " `GMT+08:00`"] GmtPlus08Colon00 = "GMT+08:00", #[doc = " `GMT+08:45`"] Gmt0845 =
    "GMT+08:45", #[doc = " `GMT+09:00`"] GmtPlus09Colon00 = "GMT+09:00", #[doc =
    " `GMT+09:30`"] GmtPlus09Colon30 = "GMT+09:30", #[doc = " `GMT+10:00`"]
    GmtPlus10Colon00 = "GMT+10:00", #[doc = " `GMT+10:30`"] Gmt1030 = "GMT+10:30", #[doc
    = " `GMT+11:00`"] GmtPlus11Colon00 = "GMT+11:00", #[doc = " `GMT+12:00`"]
    GmtPlus12Colon00 = "GMT+12:00", #[doc = " `GMT+12:45`"] Gmt1245 = "GMT+12:45", #[doc
    = " `GMT+13:00`"] Gmt1300 = "GMT+13:00", #[doc = " `GMT+13:45`"] Gmt1345 =
    "GMT+13:45", #[doc = " `GMT+14:00`"] Gmt1400 = "GMT+14:00", #[doc = " `GMT-01:00`"]
    GmtMinus01Colon00 = "GMT-01:00", #[doc = " `GMT-02:00`"] GmtMinus02Colon00 =
    "GMT-02:00", #[doc = " `GMT-02:30`"] Gmt0230 = "GMT-02:30", #[doc = " `GMT-03:00`"]
    GmtMinus03Colon00 = "GMT-03:00", #[doc = " `GMT-03:30`"] GmtMinus03Colon30 =
    "GMT-03:30", #[doc = " `GMT-04:00`"] GmtMinus04Colon00 = "GMT-04:00", #[doc =
    " `GMT-05:00`"] GmtMinus05Colon00 = "GMT-05:00", #[doc = " `GMT-06:00`"]
    GmtMinus06Colon00 = "GMT-06:00", #[doc = " `GMT-07:00`"] GmtMinus07Colon00 =
    "GMT-07:00", #[doc = " `GMT-08:00`"] GmtMinus08Colon00 = "GMT-08:00", #[doc =
    " `GMT-09:00`"] GmtMinus09Colon00 = "GMT-09:00", #[doc = " `GMT-09:30`"]
    GmtMinus09Colon30 = "GMT-09:30", #[doc = " `GMT-10:00`"] GmtMinus10Colon00 =
    "GMT-10:00", #[doc = " `GMT-11:00`"] GmtMinus11Colon00 = "GMT-11:00", #[doc =
    " `GMT-12:00`"] GmtMinus12Colon00 = "GMT-12:00" }
}
services::choice! {
    #[doc = " How many months of past data the first sync reads."] pub enum
    TimeframeMonths { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc = " `SIX`"] Six
    = "SIX", #[doc = " `THREE`"] Three = "THREE", #[doc = " `TWELVE`"] Twelve = "TWELVE",
    #[doc = " `TWENTY_FOUR`"] TwentyFour = "TWENTY_FOUR" }
}
services::choice! {
    #[doc =
    " How changes are found in the source: from the database's logs, or by comparing or querying tables."]
    pub enum UpdateMethod { #[doc = " `BINLOG`"] Binlog = "BINLOG", #[doc =
    " `TELEPORT`"] Teleport = "TELEPORT" }
}
services::choice! {
    #[doc = " How long after an ad was viewed a conversion is still credited to it."] pub
    enum ViewAttributionWindow { #[doc = " `FOURTEEN`"] Fourteen = "FOURTEEN", #[doc =
    " `ONE`"] One = "ONE", #[doc = " `SEVEN`"] Seven = "SEVEN", #[doc = " `SIXTY`"] Sixty
    = "SIXTY", #[doc = " `THIRTY`"] Thirty = "THIRTY", #[doc = " `ZERO`"] Zero = "ZERO" }
}
services::object_values!(
    AwsCredentials ClientAccess CustomPayloadsItem FilesItem GcsCredentials
    PolarisCatalogConfiguration SecretsListItem
);
pub(crate) const ABS_CONNECTION_STRING: services::Field = services::Field::new(
        "abs_connection_string",
        services::Kind::Text,
        "Connection string of the Azure storage account that holds the container.",
    )
    .secret()
    .applies_when(
        &[("source", "AZURE_BLOB_STORAGE"), ("cloud_storage_type", "AZURE_BLOB_STORAGE")],
    );
pub(crate) const ABS_CONTAINER_NAME: services::Field = services::Field::new(
        "abs_container_name",
        services::Kind::Text,
        "Name of the Azure Blob Storage container to read from.",
    )
    .applies_when(
        &[("source", "AZURE_BLOB_STORAGE"), ("cloud_storage_type", "AZURE_BLOB_STORAGE")],
    );
pub(crate) const ACCESS_KEY: services::Field = services::Field::new(
        "access_key",
        services::Kind::Text,
        "Access key for the API of the source; some sources pair it with a secret or an id.",
    )
    .secret()
    .applies_when(&[("authentication_method", "API_KEY")]);
pub(crate) const ACCESS_KEY_ID: services::Field = services::Field::new(
        "access_key_id",
        services::Kind::Text,
        "Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.",
    )
    .applies_when(&[("auth_type", "ACCESS_KEY")]);
pub(crate) const ACCESS_KEY_SECRET: services::Field = services::Field::new(
        "access_key_secret",
        services::Kind::Text,
        "Secret part of the access key.",
    )
    .secret()
    .applies_when(&[("auth_type", "ACCESS_KEY")]);
pub(crate) const ACCESS_TOKEN: services::Field = services::Field::new(
        "access_token",
        services::Kind::Text,
        "Token that gives access to the API of the service; where OAuth is used, the OAuth access token.",
    )
    .secret()
    .applies_when(&[("auth_type", "access_token")]);
pub(crate) const ACCOUNT: services::Field = services::Field::new(
    "account",
    services::Kind::Text,
    "Account to connect to: its id, or the API address of the environment it lives in.",
);
pub(crate) const ACCOUNT_ID: services::Field = services::Field::new(
    "account_id",
    services::Kind::Text,
    "Id of your account at the source.",
);
pub(crate) const ACCOUNT_KEY: services::Field = services::Field::new(
        "account_key",
        services::Kind::Text,
        "Key that belongs to your account at the source and gives access to its data.",
    )
    .secret()
    .applies_when(&[("data_access_method", "ACCOUNT_KEY")]);
pub(crate) const ACCOUNT_NAME: services::Field = services::Field::new(
    "account_name",
    services::Kind::Text,
    "Name of your account at the source, often the first part of the address you log in at.",
);
pub(crate) const ACCOUNT_SID: services::Field = services::Field::new(
    "account_sid",
    services::Kind::Text,
    "SID (unique id) of your account at the source.",
);
pub(crate) const ACCOUNT_SYNC_MODE: services::Field = services::Field::new(
    "account_sync_mode",
    services::Kind::Text,
    "Whether all accounts are synced or only the chosen ones.",
);
pub(crate) const ACCOUNT_URL: services::Field = services::Field::new(
    "account_url",
    services::Kind::Text,
    "URL of the Snowflake account that the private link leads to.",
);
pub(crate) const ACCOUNTS: services::Field = services::Field::new(
        "accounts",
        services::Kind::List(&services::Kind::Text),
        "Ids of the accounts to sync, when not all of them are.",
    )
    .applies_when(
        &[
            ("sync_mode", "SpecificAccounts"),
            ("sync_mode", "SPECIFIC_ACCOUNTS"),
            ("accounts_sync_mode", "SPECIFIC_ACCOUNTS"),
            ("account_sync_mode", "SpecificAccounts"),
        ],
    );
pub(crate) const ACTION_REPORT_TIME: services::Field = services::Field::new(
    "action_report_time",
    services::Kind::Text,
    "Which moment an action is dated by, such as that of the impression or of the conversion.",
);
pub(crate) const ADVERTISERS: services::Field = services::Field::new(
        "advertisers",
        services::Kind::List(&services::Kind::Text),
        "Ids of the advertisers to sync, when not all of them are.",
    )
    .applies_when(
        &[
            ("advertisers_sync_mode", "SPECIFIC_ADVERTISERS"),
            ("sync_mode", "SpecificAdvertisers"),
        ],
    );
pub(crate) const AGENT_HOST: services::Field = services::Field::new(
    "agent_host",
    services::Kind::Text,
    "Host name or IP address of the machine on which the high-volume agent runs.",
);
pub(crate) const AGENT_ORA_HOME: services::Field = services::Field::new(
    "agent_ora_home",
    services::Kind::Text,
    "Oracle home directory (`ORACLE_HOME`) that the high-volume agent uses.",
);
pub(crate) const AGENT_PASSWORD: services::Field = services::Field::new(
        "agent_password",
        services::Kind::Text,
        "Password of `agent_user`.",
    )
    .secret();
pub(crate) const AGENT_PORT: services::Field = services::Field::new(
    "agent_port",
    services::Kind::Integer,
    "Port on which the high-volume agent listens.",
);
pub(crate) const AGENT_PUBLIC_CERT: services::Field = services::Field::new(
    "agent_public_cert",
    services::Kind::Text,
    "Public certificate of the high-volume agent, by which Fivetran recognises it.",
);
pub(crate) const AGENT_USER: services::Field = services::Field::new(
    "agent_user",
    services::Kind::Text,
    "User name for logging in to the high-volume agent.",
);
pub(crate) const AGGREGATION: services::Field = services::Field::new(
    "aggregation",
    services::Kind::Text,
    "What the figures of the report are added up by, such as a period, a property or a page.",
);
pub(crate) const ALWAYS_ENCRYPTED: services::Field = services::Field::new(
    "always_encrypted",
    services::Kind::Boolean,
    "Whether the connection must be encrypted with TLS, even inside an SSH tunnel.",
);
pub(crate) const API_ACCESS_TOKEN: services::Field = services::Field::new(
        "api_access_token",
        services::Kind::Text,
        "Access token issued by the source for its API.",
    )
    .secret();
pub(crate) const API_ENVIRONMENT: services::Field = services::Field::new(
    "api_environment",
    services::Kind::Enum(ApiEnvironment::VALUES),
    "Environment of the source's API to connect to, such as production or sandbox.",
);
pub(crate) const API_KEY: services::Field = services::Field::new(
        "api_key",
        services::Kind::Text,
        "Key that gives access to the API of the service.",
    )
    .secret()
    .applies_when(&[("auth_method", "API_KEY"), ("auth_type", "api_key")]);
pub(crate) const API_ROLE: services::Field = services::Field::new(
    "api_role",
    services::Kind::Text,
    "Role under which the user logs in to the source's API.",
);
pub(crate) const API_SECRET: services::Field = services::Field::new(
        "api_secret",
        services::Kind::Text,
        "Secret that goes with the API key.",
    )
    .secret()
    .applies_when(&[("auth_method", "API_KEY")]);
pub(crate) const API_TOKEN: services::Field = services::Field::new(
        "api_token",
        services::Kind::Text,
        "Token that gives access to the API of the source.",
    )
    .secret()
    .applies_when(&[("auth_mode", "APIToken")]);
pub(crate) const API_USAGE_LIMIT: services::Field = services::Field::new(
    "api_usage_limit",
    services::Kind::Integer,
    "Limit on how much of your API allowance at Salesforce the syncs may use.",
);
pub(crate) const API_VERSION: services::Field = services::Field::new(
    "api_version",
    services::Kind::Enum(ApiVersion::VALUES),
    "Version of the source's API to use.",
);
pub(crate) const APP_ID: services::Field = services::Field::new(
        "app_id",
        services::Kind::Text,
        "Id of your app at the source.",
    )
    .applies_when(&[("auth_type", "oauth_2")]);
pub(crate) const APP_IDS: services::Field = services::Field::new(
        "app_ids",
        services::Kind::List(&services::Kind::Text),
        "Apps to sync, each named by its id at the source.",
    )
    .applies_when(&[("sync_mode", "SpecificAppIds")]);
pub(crate) const APP_KEY: services::Field = services::Field::new(
        "app_key",
        services::Kind::Text,
        "Key that the source issued for your app.",
    )
    .secret();
pub(crate) const APP_SECRET: services::Field = services::Field::new(
        "app_secret",
        services::Kind::Text,
        "Secret of the app named by `app_id`.",
    )
    .secret()
    .applies_when(&[("auth_type", "oauth_2")]);
pub(crate) const APPEND_FILE_OPTION: services::Field = services::Field::new(
    "append_file_option",
    services::Kind::Enum(AppendFileOption::VALUES),
    "How rows of a file that has changed are written: appended, or upserted and by which key.",
);
pub(crate) const APPLICATION_ID: services::Field = services::Field::new(
    "application_id",
    services::Kind::Text,
    "Id of the application through which the service is accessed.",
);
pub(crate) const APPLICATION_KEY: services::Field = services::Field::new(
        "application_key",
        services::Kind::Text,
        "Application key issued by the source for its API.",
    )
    .secret();
pub(crate) const ARCHIVE_LOG_FORMAT: services::Field = services::Field::new(
    "archive_log_format",
    services::Kind::Text,
    "Pattern by which the archived log files of the database are named.",
);
pub(crate) const ARCHIVE_LOG_PATH: services::Field = services::Field::new(
    "archive_log_path",
    services::Kind::Text,
    "Directory in which the archived log files of the database are kept.",
);
pub(crate) const ARCHIVE_PATTERN: services::Field = services::Field::new(
    "archive_pattern",
    services::Kind::Text,
    "Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.",
);
pub(crate) const ASM_OPTION: services::Field = services::Field::new(
    "asm_option",
    services::Kind::Boolean,
    "Whether the database keeps its files in Oracle ASM (Automatic Storage Management).",
);
pub(crate) const ASM_ORACLE_HOME: services::Field = services::Field::new(
        "asm_oracle_home",
        services::Kind::Text,
        "Oracle home directory of the ASM instance.",
    )
    .applies_when(&[("asm_option", "true")]);
pub(crate) const ASM_PASSWORD: services::Field = services::Field::new(
        "asm_password",
        services::Kind::Text,
        "Password of the ASM user.",
    )
    .secret()
    .applies_when(&[("asm_option", "true")]);
pub(crate) const ASM_TNS: services::Field = services::Field::new(
        "asm_tns",
        services::Kind::Text,
        "TNS name or connect descriptor of the ASM instance.",
    )
    .applies_when(&[("asm_option", "true")]);
pub(crate) const ASM_USER: services::Field = services::Field::new(
        "asm_user",
        services::Kind::Text,
        "User that logs in to the ASM instance.",
    )
    .applies_when(&[("asm_option", "true")]);
pub(crate) const AUTH: services::Field = services::Field::new(
    "auth",
    services::Kind::Text,
    "Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.",
);
pub(crate) const AUTH_ENVIRONMENT: services::Field = services::Field::new(
    "auth_environment",
    services::Kind::Text,
    "Address or name of the authentication server that issues the access tokens.",
);
pub(crate) const AUTH_METHOD: services::Field = services::Field::new(
    "auth_method",
    services::Kind::Enum(AuthMethod::VALUES),
    "Kind of credentials used to log in; decides which of the other login fields are needed.",
);
pub(crate) const AUTH_MODE: services::Field = services::Field::new(
    "auth_mode",
    services::Kind::Enum(AuthMode::VALUES),
    "Way of logging in, such as with a user's password, a token, a certificate or OAuth.",
);
pub(crate) const AUTH_TOKEN: services::Field = services::Field::new(
        "auth_token",
        services::Kind::Text,
        "Token that authenticates requests to the API of the source.",
    )
    .secret();
pub(crate) const AUTH_TYPE: services::Field = services::Field::new(
    "auth_type",
    services::Kind::Enum(AuthType::VALUES),
    "How access is granted, such as by a password, a token, a key, a role or OAuth.",
);
pub(crate) const AUTHENTICATION_METHOD: services::Field = services::Field::new(
    "authentication_method",
    services::Kind::Enum(AuthenticationMethod::VALUES),
    "Way of logging in; decides which of the credential fields are needed.",
);
pub(crate) const AWS_ACCESS_KEY_ID: services::Field = services::Field::new(
        "aws_access_key_id",
        services::Kind::Text,
        "Access key id of the AWS IAM user that may use the bucket.",
    )
    .applies_when(
        &[("s3_bucket_auth_type", "IAM_USER"), ("aws_bucket_auth_type", "IAM_USER")],
    );
pub(crate) const AWS_CREDENTIALS: services::Field = services::Field::new(
        "aws_credentials",
        services::Kind::Object(<AwsCredentials as services::Settings>::FIELDS),
        "Where exports lie in S3: bucket, folder, and the IAM role that may read them.",
    )
    .applies_when(&[("export_storage_type", "AWS_S3")]);
pub(crate) const AWS_REGION_CODE: services::Field = services::Field::new(
        "aws_region_code",
        services::Kind::Enum(AwsRegionCode::VALUES),
        "AWS region in which the database lives, e.g. `us-east-1`.",
    )
    .applies_when(&[("auth_method", "AWS_IAM")]);
pub(crate) const AWS_SECRET_ACCESS_KEY: services::Field = services::Field::new(
        "aws_secret_access_key",
        services::Kind::Text,
        "Secret of the access key named by `aws_access_key_id`.",
    )
    .secret()
    .applies_when(
        &[("s3_bucket_auth_type", "IAM_USER"), ("aws_bucket_auth_type", "IAM_USER")],
    );
pub(crate) const BACKWARD_SYNC_LIMIT: services::Field = services::Field::new(
        "backward_sync_limit",
        services::Kind::Text,
        "Earliest date of the data that the historical sync fetches.",
    )
    .applies_when(&[("historical_sync_time_frame", "DATE_LIMIT")]);
pub(crate) const BACKWARD_SYNC_LIMIT_DATE: services::Field = services::Field::new(
        "backward_sync_limit_date",
        services::Kind::Text,
        "Earliest date of the data that the historical sync fetches.",
    )
    .applies_when(&[("historical_sync_time_frame", "DATE_LIMIT")]);
pub(crate) const BASE_URL: services::Field = services::Field::new(
    "base_url",
    services::Kind::Text,
    "Base address of the source's API: its URL, its host, or the part of it that varies.",
);
pub(crate) const BEARER_TOKEN: services::Field = services::Field::new(
        "bearer_token",
        services::Kind::Text,
        "Token sent in the `Authorization: Bearer` header of requests to the source's API.",
    )
    .secret();
pub(crate) const BINARY_REPRESENTATION: services::Field = services::Field::new(
    "binary_representation",
    services::Kind::Enum(BinaryRepresentation::VALUES),
    "Text form in which binary values are written, such as Base64 or UUID.",
);
pub(crate) const BOOTSTRAP_SERVERS: services::Field = services::Field::new(
    "bootstrap_servers",
    services::Kind::List(&services::Kind::Text),
    "Kafka brokers to contact first, each as `host:port`.",
);
pub(crate) const BREAKDOWN: services::Field = services::Field::new(
    "breakdown",
    services::Kind::Text,
    "Entity or field by which the figures of the report are split up.",
);
pub(crate) const BREAKDOWNS: services::Field = services::Field::new(
    "breakdowns",
    services::Kind::Text,
    "Fields by which the figures of the report are split up, such as country or gender.",
);
pub(crate) const BUCKET: services::Field = services::Field::new(
        "bucket",
        services::Kind::Text,
        "Name of the bucket in cloud storage.",
    )
    .applies_when(
        &[
            ("storage_provider", "AWS"),
            ("storage_provider", "GCS"),
            ("backup_storage_type", "AWS"),
            ("backup_storage_type", "GCS"),
            ("sync_method", "CLOUD_STORAGE"),
            ("sync_type", "S3"),
            ("use_customer_bucket", "true"),
        ],
    );
pub(crate) const BUCKET_NAME: services::Field = services::Field::new(
    "bucket_name",
    services::Kind::Text,
    "Name of the cloud storage bucket used for the exports of the source.",
);
pub(crate) const BUCKET_REGION: services::Field = services::Field::new(
    "bucket_region",
    services::Kind::Text,
    "AWS region of the bucket, e.g. `us-east-1`.",
);
pub(crate) const BUSINESS_UNIT_ID: services::Field = services::Field::new(
    "business_unit_id",
    services::Kind::Text,
    "Id of the Pardot business unit to sync; begins with `0Uv`.",
);
pub(crate) const CAPTURE_DELETES: services::Field = services::Field::new(
    "capture_deletes",
    services::Kind::Boolean,
    "Whether documents deleted at the source are detected and marked as deleted.",
);
pub(crate) const CATALOG: services::Field = services::Field::new(
        "catalog",
        services::Kind::Text,
        "Name of the Databricks catalog to work in.",
    )
    .applies_when(&[("should_maintain_tables_in_databricks", "true")]);
pub(crate) const CERTIFICATE: services::Field = services::Field::new(
        "certificate",
        services::Kind::Text,
        "Certificate that authenticates Fivetran or secures the connection.",
    )
    .secret()
    .applies_when(
        &[
            ("auth_mode", "Certificate"),
            ("auth_type", "ADVANCED"),
            ("authentication_method", "ADVANCED"),
        ],
    );
pub(crate) const CLICK_ATTRIBUTION_WINDOW: services::Field = services::Field::new(
    "click_attribution_window",
    services::Kind::Enum(ClickAttributionWindow::VALUES),
    "Days after a click on an ad within which a conversion is credited to it.",
);
pub(crate) const CLIENT_ACCESS: services::Field = services::Field::new(
    "client_access",
    services::Kind::Object(<ClientAccess as services::Settings>::FIELDS),
    "Credentials of your own OAuth app, used in place of Fivetran's.",
);
pub(crate) const CLIENT_CERT: services::Field = services::Field::new(
        "client_cert",
        services::Kind::Text,
        "Client certificate that the Kafka brokers trust.",
    )
    .secret()
    .applies_when(&[("security_protocol", "TLS")]);
pub(crate) const CLIENT_CERT_KEY: services::Field = services::Field::new(
        "client_cert_key",
        services::Kind::Text,
        "Private key of the certificate in `client_cert`.",
    )
    .secret()
    .applies_when(&[("security_protocol", "TLS")]);
pub(crate) const CLIENT_CERTIFICATE: services::Field = services::Field::new(
        "client_certificate",
        services::Kind::Text,
        "Certificate that Fivetran shows to the source to prove who it is.",
    )
    .secret()
    .applies_when(&[("auth_type", "MutualTLS"), ("access_type", "CLIENT_CERTIFICATE")]);
pub(crate) const CLIENT_ID: services::Field = services::Field::new(
    "client_id",
    services::Kind::Text,
    "Id of the client used to connect, such as an OAuth app, API client or service principal.",
);
pub(crate) const CLIENT_KEY: services::Field = services::Field::new(
        "client_key",
        services::Kind::Text,
        "Key that identifies you or your app as a client of the source's API.",
    )
    .secret();
pub(crate) const CLIENT_NAME: services::Field = services::Field::new(
    "client_name",
    services::Kind::Text,
    "Name under which the source knows you as a client.",
);
pub(crate) const CLIENT_PRIVATE_KEY: services::Field = services::Field::new(
        "client_private_key",
        services::Kind::Text,
        "Private key of the client certificate.",
    )
    .secret()
    .applies_when(&[("auth_method", "CLIENT_CERTIFICATE"), ("auth_type", "MutualTLS")]);
pub(crate) const CLIENT_PUBLIC_CERTIFICATE: services::Field = services::Field::new(
        "client_public_certificate",
        services::Kind::Text,
        "Certificate that Fivetran shows to the database to prove who it is.",
    )
    .applies_when(&[("auth_method", "CLIENT_CERTIFICATE")]);
pub(crate) const CLIENT_SECRET: services::Field = services::Field::new(
        "client_secret",
        services::Kind::Text,
        "Secret of the OAuth app or API client used to connect.",
    )
    .secret();
pub(crate) const COMPANY_ID: services::Field = services::Field::new(
    "company_id",
    services::Kind::Text,
    "Id of your company at the source.",
);
pub(crate) const COMPANY_KEY: services::Field = services::Field::new(
        "company_key",
        services::Kind::Text,
        "Key that the source gave your company.",
    )
    .secret();
pub(crate) const COMPRESSION: services::Field = services::Field::new(
    "compression",
    services::Kind::Enum(Compression::VALUES),
    "How the files are compressed; `infer` goes by their extensions.",
);
pub(crate) const CONFIG_TYPE: services::Field = services::Field::new(
    "config_type",
    services::Kind::Enum(ConfigType::VALUES),
    "Whether the report is one that comes prebuilt or one you put together yourself.",
);
pub(crate) const CONNECTING_USER: services::Field = services::Field::new(
    "connecting_user",
    services::Kind::Text,
    "Name of the user whose login authorised the connection.",
);
pub(crate) const CONNECTING_USER_EMAIL: services::Field = services::Field::new(
    "connecting_user_email",
    services::Kind::Text,
    "Email address of the user whose login authorised the connection.",
);
pub(crate) const CONNECTION_METHOD: services::Field = services::Field::new(
    "connection_method",
    services::Kind::Enum(ConnectionMethod::VALUES),
    "Network path used to connect, such as direct, SSH tunnel or private link.",
);
pub(crate) const CONNECTION_SERVICE_ID: services::Field = services::Field::new(
    "connection_service_id",
    services::Kind::Text,
    "Id of the cloud service at the far end of the private link.",
);
pub(crate) const CONNECTION_SERVICE_NAME: services::Field = services::Field::new(
    "connection_service_name",
    services::Kind::Text,
    "Name of the AWS endpoint service, e.g. `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0`.",
);
pub(crate) const CONNECTION_STRING: services::Field = services::Field::new(
        "connection_string",
        services::Kind::Text,
        "Connection string of the source or of the Azure storage it uses.",
    )
    .secret()
    .applies_when(
        &[
            ("auth_method", "CONNECTION_STRING"),
            ("auth_type", "ConnectionString"),
            ("backup_storage_type", "AZURE"),
        ],
    );
pub(crate) const CONNECTION_TYPE: services::Field = services::Field::new(
    "connection_type",
    services::Kind::Enum(ConnectionType::VALUES),
    "Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.",
);
pub(crate) const CONSUMER_GROUP: services::Field = services::Field::new(
    "consumer_group",
    services::Kind::Text,
    "Consumer group under which Fivetran reads the messages.",
);
pub(crate) const CONSUMER_KEY: services::Field = services::Field::new(
        "consumer_key",
        services::Kind::Text,
        "Consumer key of the app or integration through which the API is called.",
    )
    .secret();
pub(crate) const CONSUMER_SECRET: services::Field = services::Field::new(
        "consumer_secret",
        services::Kind::Text,
        "Secret that goes with `consumer_key`.",
    )
    .secret();
pub(crate) const CONTAINER_NAME: services::Field = services::Field::new(
        "container_name",
        services::Kind::Text,
        "Name of the container in Azure storage.",
    )
    .applies_when(&[("storage_provider", "ADLS"), ("backup_storage_type", "AZURE")]);
pub(crate) const CURRENCY: services::Field = services::Field::new(
    "currency",
    services::Kind::Text,
    "Currency in which amounts are reported.",
);
pub(crate) const CUSTOM_BASE_URL: services::Field = services::Field::new(
    "custom_base_url",
    services::Kind::Text,
    "Base URL of the source's API, for when none of the preset addresses fits.",
);
pub(crate) const CUSTOM_PAYLOADS: services::Field = services::Field::new(
    "custom_payloads",
    services::Kind::List(
        &services::Kind::Object(<CustomPayloadsItem as services::Settings>::FIELDS),
    ),
    "Key-value pairs sent to your function with each call.",
);
pub(crate) const CUSTOM_REPORTS: services::Field = services::Field::new(
    "custom_reports",
    services::Kind::Text,
    "Reports that you put together yourself, each synced to a table.",
);
pub(crate) const CUSTOM_URL: services::Field = services::Field::new(
    "custom_url",
    services::Kind::Text,
    "URL of your instance of the source, for when none of the preset addresses fits.",
);
pub(crate) const DATA_CENTER: services::Field = services::Field::new(
    "data_center",
    services::Kind::Text,
    "Data centre in which your account at the source lives.",
);
pub(crate) const DATA_FORMAT: services::Field = services::Field::new(
    "data_format",
    services::Kind::Enum(DataFormat::VALUES),
    "Format in which records are written to the Kafka topics.",
);
pub(crate) const DATA_SET_LOCATION: services::Field = services::Field::new(
    "data_set_location",
    services::Kind::Text,
    "Location of the BigQuery datasets, e.g. `US` or `EU`.",
);
pub(crate) const DATABASE: services::Field = services::Field::new(
    "database",
    services::Kind::Text,
    "Name of the database to connect to.",
);
pub(crate) const DATABRICKS_CONNECTION_TYPE: services::Field = services::Field::new(
        "databricks_connection_type",
        services::Kind::Enum(DatabricksConnectionType::VALUES),
        "Network path to Databricks, such as direct or private link.",
    )
    .applies_when(&[("should_maintain_tables_in_databricks", "true")]);
pub(crate) const DELETE_CAPTURE_ENABLED: services::Field = services::Field::new(
    "delete_capture_enabled",
    services::Kind::Boolean,
    "Whether rows deleted at the source are detected and marked as deleted.",
);
pub(crate) const DELETE_CAPTURE_FREQUENCY: services::Field = services::Field::new(
    "delete_capture_frequency",
    services::Kind::Enum(DeleteCaptureFrequency::VALUES),
    "How often the source is checked for deleted rows, if at all.",
);
pub(crate) const DELIMITER: services::Field = services::Field::new(
    "delimiter",
    services::Kind::Text,
    "Character between the values in a line of a CSV file; usually detected when not set.",
);
pub(crate) const DIMENSION: services::Field = services::Field::new(
    "dimension",
    services::Kind::Text,
    "Dimension that the report, or a filter of it, works on.",
);
pub(crate) const DIMENSIONS: services::Field = services::Field::new(
    "dimensions",
    services::Kind::List(&services::Kind::Text),
    "Dimensions by which the figures of the report are broken down.",
);
pub(crate) const DIRECT_CAPTURE_METHOD: services::Field = services::Field::new(
    "direct_capture_method",
    services::Kind::Enum(DirectCaptureMethod::VALUES),
    "How the Oracle logs are read, such as through ASM, from the files or from archives only.",
);
pub(crate) const DOMAIN: services::Field = services::Field::new(
    "domain",
    services::Kind::Text,
    "Domain of your account or site at the source, in full or only the part that varies.",
);
pub(crate) const DOMAIN_HOST_NAME: services::Field = services::Field::new(
    "domain_host_name",
    services::Kind::Text,
    "Workday host of your tenant, e.g. `wd5-services1.myworkday.com`.",
);
pub(crate) const DOMAIN_NAME: services::Field = services::Field::new(
    "domain_name",
    services::Kind::Text,
    "Domain name of your account or business at the source.",
);
pub(crate) const EFFECTIVE_DATE_DISABLED: services::Field = services::Field::new(
    "effective_date_disabled",
    services::Kind::Boolean,
    "Whether to switch off the use of effective dates when data is extracted.",
);
pub(crate) const EMAIL: services::Field = services::Field::new(
        "email",
        services::Kind::Text,
        "Email address of the user who logs in; in answers of the email source, the address to send files to.",
    )
    .applies_when(&[("auth_type", "BASIC")]);
pub(crate) const EMAIL_ID: services::Field = services::Field::new(
    "email_id",
    services::Kind::Text,
    "Email address of the user whose API access is used.",
);
pub(crate) const EMPTY_HEADER: services::Field = services::Field::new(
    "empty_header",
    services::Kind::Boolean,
    "Whether the CSV files lack a header line, so that column names must be made up.",
);
pub(crate) const ENABLE_ARCHIVE_LOG_ONLY: services::Field = services::Field::new(
    "enable_archive_log_only",
    services::Kind::Boolean,
    "Whether changes are read from archived logs only, not from the online logs.",
);
pub(crate) const ENABLE_SINGLE_TOPIC: services::Field = services::Field::new(
    "enable_single_topic",
    services::Kind::Boolean,
    "Whether tables share a single Kafka topic instead of having one each.",
);
pub(crate) const ENABLE_TDE: services::Field = services::Field::new(
    "enable_tde",
    services::Kind::Boolean,
    "Whether the database is encrypted with TDE (Transparent Data Encryption).",
);
pub(crate) const ENABLE_TDE_ENCRYPTION: services::Field = services::Field::new(
    "enable_tde_encryption",
    services::Kind::Boolean,
    "Whether the database is encrypted with TDE (Transparent Data Encryption).",
);
pub(crate) const ENDPOINT: services::Field = services::Field::new(
    "endpoint",
    services::Kind::Text,
    "URL of the source's API; in answers, the one at which Fivetran takes the source's events.",
);
pub(crate) const ENTITY_ID: services::Field = services::Field::new(
        "entity_id",
        services::Kind::Text,
        "Id of the entity within your account whose data is synced.",
    )
    .applies_when(&[("is_multi_entity_feature_enabled", "true")]);
pub(crate) const ENTRA_APP_ID: services::Field = services::Field::new(
        "entra_app_id",
        services::Kind::Text,
        "Id of the Microsoft Entra application that logs in to the database.",
    )
    .applies_when(&[("auth_method", "ENTRA_ID")]);
pub(crate) const ENTRA_TENANT_ID: services::Field = services::Field::new(
        "entra_tenant_id",
        services::Kind::Text,
        "Id of the Microsoft Entra tenant that the application belongs to.",
    )
    .applies_when(&[("auth_method", "ENTRA_ID")]);
pub(crate) const ENVIRONMENT: services::Field = services::Field::new(
    "environment",
    services::Kind::Text,
    "Environment of the source in which your account lives, such as production or sandbox.",
);
pub(crate) const ESCAPE_CHAR: services::Field = services::Field::new(
    "escape_char",
    services::Kind::Text,
    "Character that, in a CSV file, makes the next one lose its special meaning.",
);
pub(crate) const EU_REGION: services::Field = services::Field::new(
    "eu_region",
    services::Kind::Boolean,
    "Whether your account at the source lives in its EU region.",
);
pub(crate) const EXPORT_STORAGE_TYPE: services::Field = services::Field::new(
    "export_storage_type",
    services::Kind::Text,
    "Kind of cloud storage that the source's data is exported to.",
);
pub(crate) const EXTERNAL_ID: services::Field = services::Field::new(
    "external_id",
    services::Kind::Text,
    "External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.",
);
pub(crate) const EXTERNAL_STORAGE_CLOUD_PROVIDER: services::Field = services::Field::new(
    "external_storage_cloud_provider",
    services::Kind::Text,
    "Cloud provider of the storage outside the warehouse that is used for staging or tables.",
);
pub(crate) const EXTRACTION_PATTERN: services::Field = services::Field::new(
        "extraction_pattern",
        services::Kind::Text,
        "Regular expression that picks the table name out of a file's path.",
    )
    .applies_when(&[("file_mapping_method", "EXTRACT_TABLES")]);
pub(crate) const FIELDS: services::Field = services::Field::new(
    "fields",
    services::Kind::List(&services::Kind::Text),
    "Fields of the report that become columns of its table.",
);
pub(crate) const FILE_HANDLING: services::Field = services::Field::new(
    "file_handling",
    services::Kind::Enum(FileHandling::VALUES),
    "Whether files are parsed into tables or copied as they are (unstructured).",
);
pub(crate) const FILE_MAPPING_METHOD: services::Field = services::Field::new(
    "file_mapping_method",
    services::Kind::Enum(FileMappingMethod::VALUES),
    "How files are assigned to tables: by names taken from their paths, or table by table.",
);
pub(crate) const FILE_PATTERN: services::Field = services::Field::new(
    "file_pattern",
    services::Kind::Text,
    "Regular expression for the paths of the files that belong to the table.",
);
pub(crate) const FILE_TYPE: services::Field = services::Field::new(
    "file_type",
    services::Kind::Enum(FileType::VALUES),
    "Format as which the files are parsed, whatever their extensions.",
);
pub(crate) const FILES: services::Field = services::Field::new(
    "files",
    services::Kind::List(
        &services::Kind::Object(<FilesItem as services::Settings>::FIELDS),
    ),
    "Tables to build from files: for each, its name and the pattern of its files.",
);
pub(crate) const FILTER_TYPE: services::Field = services::Field::new(
    "filter_type",
    services::Kind::Enum(FilterType::VALUES),
    "Whether rows that match the filter are kept or left out.",
);
pub(crate) const FILTERS: services::Field = services::Field::new(
    "filters",
    services::Kind::Text,
    "Conditions that narrow down the rows of the report.",
);
pub(crate) const FIVETRAN_ROLE_ARN: services::Field = services::Field::new(
        "fivetran_role_arn",
        services::Kind::Text,
        "ARN of the AWS IAM role that Fivetran assumes to use the bucket.",
    )
    .applies_when(&[("storage_provider", "AWS")]);
pub(crate) const FOLDER_ID: services::Field = services::Field::new(
    "folder_id",
    services::Kind::Text,
    "Folder whose files are synced, identified by its URL or by the id in that URL.",
);
pub(crate) const FOLDER_PATH: services::Field = services::Field::new(
    "folder_path",
    services::Kind::Text,
    "Path of the folder to read from.",
);
pub(crate) const GCS_BUCKET: services::Field = services::Field::new(
        "gcs_bucket",
        services::Kind::Text,
        "Name of the Google Cloud Storage bucket.",
    )
    .applies_when(&[("cloud_storage_type", "GCS"), ("bucket_service", "GCS")]);
pub(crate) const GCS_CREDENTIALS: services::Field = services::Field::new(
        "gcs_credentials",
        services::Kind::Object(<GcsCredentials as services::Settings>::FIELDS),
        "Where exports lie in Google Cloud Storage: bucket and folder.",
    )
    .applies_when(&[("export_storage_type", "GCS")]);
pub(crate) const GCS_PROJECT_ID: services::Field = services::Field::new(
        "gcs_project_id",
        services::Kind::Text,
        "Id of the Google Cloud project that the bucket belongs to.",
    )
    .applies_when(&[("storage_provider", "GCS")]);
pub(crate) const GRANULARITY: services::Field = services::Field::new(
    "granularity",
    services::Kind::Enum(Granularity::VALUES),
    "Period that one row of the report covers, such as an hour or a day.",
);
pub(crate) const HISTORICAL_SYNC_LIMIT: services::Field = services::Field::new(
    "historical_sync_limit",
    services::Kind::Enum(HistoricalSyncLimit::VALUES),
    "How far back the historical sync reaches.",
);
pub(crate) const HISTORICAL_SYNC_LIMIT_DATE: services::Field = services::Field::new(
        "historical_sync_limit_date",
        services::Kind::Text,
        "Earliest date of the data that the historical sync fetches.",
    )
    .applies_when(
        &[
            ("historical_sync_limit", "DATE_LIMIT"),
            ("historical_sync_limit_time_frame", "DATE_LIMIT"),
        ],
    );
pub(crate) const HISTORICAL_SYNC_LIMIT_TIME_FRAME: services::Field = services::Field::new(
    "historical_sync_limit_time_frame",
    services::Kind::Enum(HistoricalSyncLimitTimeFrame::VALUES),
    "Whether the historical sync fetches everything or only data from a given date on.",
);
pub(crate) const HISTORICAL_SYNC_TIME_FRAME: services::Field = services::Field::new(
    "historical_sync_time_frame",
    services::Kind::Enum(HistoricalSyncTimeFrame::VALUES),
    "How far back the historical sync reaches: all data, some months, or from a given date on.",
);
pub(crate) const HOME_FOLDER: services::Field = services::Field::new(
    "home_folder",
    services::Kind::Text,
    "Folder in the bucket or container that holds the exported files.",
);
pub(crate) const HOST: services::Field = services::Field::new(
    "host",
    services::Kind::Text,
    "Host name or IP address of the server to connect to.",
);
pub(crate) const HOST_IP: services::Field = services::Field::new(
        "host_ip",
        services::Kind::Text,
        "IP address of the SSH tunnel's host.",
    )
    .applies_when(&[("connection_method", "SSH_TUNNEL")]);
pub(crate) const HOST_NAME: services::Field = services::Field::new(
    "host_name",
    services::Kind::Text,
    "Host name of your account or tenant at the source.",
);
pub(crate) const HOST_URL: services::Field = services::Field::new(
    "host_url",
    services::Kind::Text,
    "URL of the host that serves the source's API, such as your own instance.",
);
pub(crate) const HOST_USER: services::Field = services::Field::new(
        "host_user",
        services::Kind::Text,
        "User on the SSH tunnel's host.",
    )
    .applies_when(&[("connection_method", "SSH_TUNNEL")]);
pub(crate) const HOSTNAME: services::Field = services::Field::new(
    "hostname",
    services::Kind::Text,
    "Host name to use with the service, e.g. `acme.example.com`.",
);
pub(crate) const HOSTS: services::Field = services::Field::new(
    "hosts",
    services::Kind::List(&services::Kind::Text),
    "Servers of the MongoDB-compatible cluster, each as `host:port`.",
);
pub(crate) const HTTP_PATH: services::Field = services::Field::new(
        "http_path",
        services::Kind::Text,
        "HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.",
    )
    .applies_when(&[("should_maintain_tables_in_databricks", "true")]);
pub(crate) const IDENTIFIER: services::Field = services::Field::new(
    "identifier",
    services::Kind::Text,
    "Identifier given by the source: of your API access, or of the data set to sync.",
);
pub(crate) const INSTANCE: services::Field = services::Field::new(
    "instance",
    services::Kind::Text,
    "Instance of the source that holds your account, usually the first part of its host name.",
);
pub(crate) const IS_EXTERNAL_ACTIVITIES_ENDPOINT_SELECTED: services::Field = services::Field::new(
    "is_external_activities_endpoint_selected",
    services::Kind::Boolean,
    "Whether external activities are synced from Pardot too.",
);
pub(crate) const IS_MULTI_ENTITY_FEATURE_ENABLED: services::Field = services::Field::new(
    "is_multi_entity_feature_enabled",
    services::Kind::Boolean,
    "Whether the Multi-entity feature is switched on in your Zuora tenant.",
);
pub(crate) const IS_PRIVATE_KEY_ENCRYPTED: services::Field = services::Field::new(
        "is_private_key_encrypted",
        services::Kind::Boolean,
        "Whether the private key is protected by a passphrase, then to be given in `passphrase`.",
    )
    .applies_when(&[("auth", "KEY_PAIR")]);
pub(crate) const IS_PRIVATE_LINK_REQUIRED: services::Field = services::Field::new(
    "is_private_link_required",
    services::Kind::Boolean,
    "Whether data may travel through AWS PrivateLink only.",
);
pub(crate) const IS_SINGLE_TABLE_MODE: services::Field = services::Field::new(
    "is_single_table_mode",
    services::Kind::Boolean,
    "Whether all files go to one table rather than to several.",
);
pub(crate) const ISSUER: services::Field = services::Field::new(
        "issuer",
        services::Kind::Text,
        "Issuer named in the JWT with which Fivetran logs in.",
    )
    .applies_when(&[("authentication_method", "JWT")]);
pub(crate) const JSON_DELIVERY_MODE: services::Field = services::Field::new(
        "json_delivery_mode",
        services::Kind::Enum(JsonDeliveryMode::VALUES),
        "Whether a JSON object stays in one column or is spread over a column per field.",
    )
    .applies_when(&[("message_type", "JSON")]);
pub(crate) const KEY: services::Field = services::Field::new(
    "key",
    services::Kind::Text,
    "Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.",
);
pub(crate) const KEY_ID: services::Field = services::Field::new(
    "key_id",
    services::Kind::Text,
    "Id of the private key registered for Apple's API.",
);
pub(crate) const LAKEHOUSE_GUID: services::Field = services::Field::new(
        "lakehouse_guid",
        services::Kind::Text,
        "GUID of the Microsoft OneLake lakehouse to use.",
    )
    .applies_when(&[("should_maintain_tables_in_one_lake", "true")]);
pub(crate) const LEVEL: services::Field = services::Field::new(
    "level",
    services::Kind::Text,
    "Level of the ad hierarchy that the figures are reported for, such as account or campaign.",
);
pub(crate) const LIMIT_FOR_API_CALLS_TO_EXTERNAL_ACTIVITIES_ENDPOINT: services::Field = services::Field::new(
        "limit_for_api_calls_to_external_activities_endpoint",
        services::Kind::Integer,
        "Most API calls that syncing Pardot's external activities may use.",
    )
    .applies_when(&[("is_external_activities_endpoint_selected", "true")]);
pub(crate) const LINE_SEPARATOR: services::Field = services::Field::new(
    "line_separator",
    services::Kind::Text,
    "Character that ends each line of a CSV file.",
);
pub(crate) const LIST_STRATEGY: services::Field = services::Field::new(
    "list_strategy",
    services::Kind::Enum(ListStrategy::VALUES),
    "How new files are found: by listing the whole bucket, or by paths that follow a time pattern.",
);
pub(crate) const LOG_JOURNAL: services::Field = services::Field::new(
    "log_journal",
    services::Kind::Text,
    "Name of the IBM i journal in which the database records its changes.",
);
pub(crate) const LOG_JOURNAL_SCHEMA: services::Field = services::Field::new(
    "log_journal_schema",
    services::Kind::Text,
    "Schema (library) on IBM i that holds the journal named by `log_journal`.",
);
pub(crate) const LOGIN: services::Field = services::Field::new(
    "login",
    services::Kind::Text,
    "Login name of the user with whom the source is read.",
);
pub(crate) const LOGIN_PASSWORD: services::Field = services::Field::new(
        "login_password",
        services::Kind::Text,
        "Password of the user with whom the source is read.",
    )
    .secret()
    .applies_when(&[("auth_mode", "PasswordGrant")]);
pub(crate) const MANAGED_IDENTITY_USER_ASSIGNED: services::Field = services::Field::new(
    "managed_identity_user_assigned",
    services::Kind::Text,
    "User-assigned managed identity in Azure that logs in to the database.",
);
pub(crate) const MATCH_TYPE: services::Field = services::Field::new(
    "match_type",
    services::Kind::Text,
    "How the filter value is compared with the dimension: as a whole or as a part of it.",
);
pub(crate) const MERCHANT_ID: services::Field = services::Field::new(
    "merchant_id",
    services::Kind::Text,
    "Id of your merchant or seller account at the source.",
);
pub(crate) const MESSAGE_TYPE: services::Field = services::Field::new(
    "message_type",
    services::Kind::Enum(MessageType::VALUES),
    "Format of the messages in the topics or queues.",
);
pub(crate) const METRICS: services::Field = services::Field::new(
        "metrics",
        services::Kind::List(&services::Kind::Text),
        "Metrics (measured numbers) of the report, by the names that the source's API uses.",
    )
    .applies_when(&[("config_type", "CUSTOM"), ("config_method", "CREATE_NEW")]);
pub(crate) const NAMESPACE: services::Field = services::Field::new(
    "namespace",
    services::Kind::Text,
    "Name of the namespace that holds the queues or topics.",
);
pub(crate) const NON_STANDARD_ESCAPE_CHAR: services::Field = services::Field::new(
    "non_standard_escape_char",
    services::Kind::Boolean,
    "Whether the CSV files escape characters in an unusual way, told by `escape_char`.",
);
pub(crate) const NULL_SEQUENCE: services::Field = services::Field::new(
    "null_sequence",
    services::Kind::Text,
    "Text in the CSV files that stands for a null value, such as `\\N`.",
);
pub(crate) const NUM_OF_PARTITIONS: services::Field = services::Field::new(
    "num_of_partitions",
    services::Kind::Integer,
    "Number of partitions of each topic that is created in the destination.",
);
pub(crate) const OAUTH2_CLIENT_ID: services::Field = services::Field::new(
        "oauth2_client_id",
        services::Kind::Text,
        "Client id of the OAuth service principal that logs in to Databricks.",
    )
    .applies_when(&[("auth_type", "OAUTH2")]);
pub(crate) const OAUTH2_SECRET: services::Field = services::Field::new(
        "oauth2_secret",
        services::Kind::Text,
        "OAuth secret of the service principal in `oauth2_client_id`.",
    )
    .secret()
    .applies_when(&[("auth_type", "OAUTH2")]);
pub(crate) const OAUTH_TOKEN: services::Field = services::Field::new(
        "oauth_token",
        services::Kind::Text,
        "OAuth 1.0a access token of the user in whose name the source is read.",
    )
    .secret();
pub(crate) const OAUTH_TOKEN_SECRET: services::Field = services::Field::new(
        "oauth_token_secret",
        services::Kind::Text,
        "Secret that belongs to the access token in `oauth_token`.",
    )
    .secret();
pub(crate) const ON_ERROR: services::Field = services::Field::new(
    "on_error",
    services::Kind::Enum(OnError::VALUES),
    "What to do about a file that cannot be read properly: leave it out or let the sync fail.",
);
pub(crate) const ONE_LAKE_AUTH_TYPE: services::Field = services::Field::new(
        "one_lake_auth_type",
        services::Kind::Enum(OneLakeAuthType::VALUES),
        "How to log in to Microsoft OneLake: with which kind of identity.",
    )
    .applies_when(&[("should_maintain_tables_in_one_lake", "true")]);
pub(crate) const ONELAKE_CLIENT_ID: services::Field = services::Field::new(
        "onelake_client_id",
        services::Kind::Text,
        "Client (application) id of the service principal for Microsoft OneLake.",
    )
    .applies_when(&[("one_lake_auth_type", "SERVICE_PRINCIPAL")]);
pub(crate) const ONELAKE_CLIENT_SECRET: services::Field = services::Field::new(
        "onelake_client_secret",
        services::Kind::Text,
        "Client secret of the service principal for Microsoft OneLake.",
    )
    .secret()
    .applies_when(&[("one_lake_auth_type", "SERVICE_PRINCIPAL")]);
pub(crate) const ONELAKE_TENANT_ID: services::Field = services::Field::new(
        "onelake_tenant_id",
        services::Kind::Text,
        "Id (GUID) of the Microsoft Entra tenant in which OneLake is reached.",
    )
    .applies_when(&[("should_maintain_tables_in_one_lake", "true")]);
pub(crate) const ORGANIZATION: services::Field = services::Field::new(
    "organization",
    services::Kind::Text,
    "Name or id of your organization at the source.",
);
pub(crate) const ORGANIZATION_ID: services::Field = services::Field::new(
    "organization_id",
    services::Kind::Text,
    "Id of your organization at the source.",
);
pub(crate) const ORGANIZATIONS: services::Field = services::Field::new(
        "organizations",
        services::Kind::List(&services::Kind::Text),
        "Ids of the organizations to sync.",
    )
    .applies_when(&[("sync_mode", "SpecificOrganizations")]);
pub(crate) const PACKED_MODE_TABLES: services::Field = services::Field::new(
    "packed_mode_tables",
    services::Kind::List(&services::Kind::Text),
    "Tables or collections to sync in packed mode, each document as one JSON value.",
);
pub(crate) const PACKING_MODE: services::Field = services::Field::new(
    "packing_mode",
    services::Kind::Enum(PackingMode::VALUES),
    "Whether nested data is kept packed as JSON in one column or unpacked into several.",
);
pub(crate) const PARTNERS: services::Field = services::Field::new(
        "partners",
        services::Kind::List(&services::Kind::Text),
        "Ids of the partners (the accounts above the advertisers) whose data is read.",
    )
    .applies_when(&[("sync_mode", "SpecificAccounts"), ("config_method", "CREATE_NEW")]);
pub(crate) const PASSPHRASE: services::Field = services::Field::new(
        "passphrase",
        services::Kind::Text,
        "Passphrase that decrypts the key in `private_key`.",
    )
    .secret()
    .applies_when(&[("is_private_key_encrypted", "true")]);
pub(crate) const PASSWORD: services::Field = services::Field::new(
        "password",
        services::Kind::Text,
        "Password of the user that logs in.",
    )
    .secret()
    .applies_when(
        &[
            ("auth", "PASSWORD"),
            ("auth_type", "BasicAuth"),
            ("auth_type", "PASSWORD"),
            ("auth_mode", "Basic"),
            ("auth_mode", "BASIC"),
            ("auth_mode", "PASSWORD"),
            ("authentication_method", "BASIC"),
        ],
    );
pub(crate) const PATH: services::Field = services::Field::new(
    "path",
    services::Kind::Text,
    "Path on the server, to the site itself or to the object to read.",
);
pub(crate) const PATTERN: services::Field = services::Field::new(
    "pattern",
    services::Kind::Text,
    "Regular expression; only files whose path matches it are synced.",
);
pub(crate) const PDB_NAME: services::Field = services::Field::new(
    "pdb_name",
    services::Kind::Text,
    "Name of the pluggable database (PDB), if the source is a multitenant container database.",
);
pub(crate) const PERSONAL_ACCESS_TOKEN: services::Field = services::Field::new(
        "personal_access_token",
        services::Kind::Text,
        "Personal access token of the user or service principal that logs in.",
    )
    .secret()
    .applies_when(
        &[
            ("auth_type", "PERSONAL_ACCESS_TOKEN"),
            ("auth", "TOKEN"),
            ("auth", "personal_access_token"),
        ],
    );
pub(crate) const PERSONAL_API_TOKEN: services::Field = services::Field::new(
        "personal_api_token",
        services::Kind::Text,
        "API token that a user has created in their settings at the source.",
    )
    .secret();
pub(crate) const PGP_PASS_PHRASE: services::Field = services::Field::new(
        "pgp_pass_phrase",
        services::Kind::Text,
        "Passphrase of the private PGP key in `pgp_secret_key`.",
    )
    .secret()
    .applies_when(&[("use_pgp_encryption_options", "true")]);
pub(crate) const PGP_SECRET_KEY: services::Field = services::Field::new(
        "pgp_secret_key",
        services::Kind::Text,
        "Private PGP key with which the files are decrypted.",
    )
    .secret()
    .applies_when(&[("use_pgp_encryption_options", "true")]);
pub(crate) const PLS_ID: services::Field = services::Field::new(
    "pls_id",
    services::Kind::Text,
    "Id of Snowflake's private link service, as `SYSTEM$GET_PRIVATELINK_CONFIG` shows it.",
);
pub(crate) const POLARIS_CATALOG: services::Field = services::Field::new(
    "polaris_catalog",
    services::Kind::Text,
    "Name of the catalog on the Polaris server that lists the tables of the data lake.",
);
pub(crate) const POLARIS_CATALOG_CONFIGURATION: services::Field = services::Field::new(
    "polaris_catalog_configuration",
    services::Kind::Object(<PolarisCatalogConfiguration as services::Settings>::FIELDS),
    "Where the Polaris catalog of the data lake is reached, with its name and credentials.",
);
pub(crate) const POLARIS_SERVER_ENDPOINT: services::Field = services::Field::new(
    "polaris_server_endpoint",
    services::Kind::Text,
    "URL of the Polaris server that serves the data lake's catalog.",
);
pub(crate) const PORT: services::Field = services::Field::new(
    "port",
    services::Kind::Integer,
    "Port on which the host accepts connections.",
);
pub(crate) const PREFIX: services::Field = services::Field::new(
    "prefix",
    services::Kind::Text,
    "Folder path, or start of the object names, to which the sync is limited.",
);
pub(crate) const PREFIX_PATH: services::Field = services::Field::new(
    "prefix_path",
    services::Kind::Text,
    "Path in the bucket or container under which the data lake's files are written.",
);
pub(crate) const PRIMARY_KEY: services::Field = services::Field::new(
        "primary_key",
        services::Kind::Text,
        "Primary one of the access keys that the service has issued.",
    )
    .secret();
pub(crate) const PRIVATE_KEY: services::Field = services::Field::new(
        "private_key",
        services::Kind::Text,
        "Private key with which the connection proves its identity to the service.",
    )
    .secret()
    .applies_when(
        &[
            ("auth", "KEY_PAIR"),
            ("authentication_method", "JWT"),
            ("auth_mode", "Certificate"),
            ("auth_mode", "JWT"),
        ],
    );
pub(crate) const PROFILES: services::Field = services::Field::new(
        "profiles",
        services::Kind::List(&services::Kind::Integer),
        "Advertising profiles to sync, by their ids.",
    )
    .applies_when(&[("sync_mode", "SpecificProfiles")]);
pub(crate) const PROJECT_ID: services::Field = services::Field::new(
    "project_id",
    services::Kind::Text,
    "Id of the project, at the source or in Google Cloud, that holds the data.",
);
pub(crate) const PROJECTS: services::Field = services::Field::new(
        "projects",
        services::Kind::List(&services::Kind::Text),
        "Projects at the source to sync, by their ids.",
    )
    .applies_when(&[("sync_mode", "SpecificProjects"), ("sync_mode", "CUSTOM")]);
pub(crate) const PUBLIC_KEY: services::Field = services::Field::new(
    "public_key",
    services::Kind::Text,
    "Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.",
);
pub(crate) const PUBLICATION_NAME: services::Field = services::Field::new(
        "publication_name",
        services::Kind::Text,
        "Name of the Postgres publication that contains the tables to replicate.",
    )
    .applies_when(&[("update_method", "WAL_PGOUTPUT")]);
pub(crate) const QUERY_PARAM_VALUE: services::Field = services::Field::new(
        "query_param_value",
        services::Kind::Text,
        "Secret value (key or token) that is sent as a query parameter with each API request.",
    )
    .secret();
pub(crate) const QUOTE_CHAR: services::Field = services::Field::new(
        "quote_char",
        services::Kind::Text,
        "Character that encloses values in the CSV files, such as `\"`.",
    )
    .applies_when(&[("quote_character_enabled", "true")]);
pub(crate) const QUOTE_CHARACTER_ENABLED: services::Field = services::Field::new(
    "quote_character_enabled",
    services::Kind::Boolean,
    "Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.",
);
pub(crate) const RATE_LIMIT_PLAN: services::Field = services::Field::new(
    "rate_limit_plan",
    services::Kind::Text,
    "Your plan at the source, which sets how many API requests the syncs can make.",
);
pub(crate) const REALM_ID: services::Field = services::Field::new(
    "realm_id",
    services::Kind::Text,
    "Id of the company or account at the source (its realm) for which access was granted.",
);
pub(crate) const REFRESH_TOKEN: services::Field = services::Field::new(
        "refresh_token",
        services::Kind::Text,
        "Long-lived token from which new access tokens are obtained.",
    )
    .secret();
pub(crate) const REGION: services::Field = services::Field::new(
    "region",
    services::Kind::Text,
    "Region or data centre in which your account or the service lives.",
);
pub(crate) const REPLICA_ID: services::Field = services::Field::new(
        "replica_id",
        services::Kind::Integer,
        "Server id, unique among all replicas, under which the binary log is read.",
    )
    .applies_when(&[("update_method", "BINLOG")]);
pub(crate) const REPLICATION_FACTOR: services::Field = services::Field::new(
    "replication_factor",
    services::Kind::Integer,
    "Number of brokers that keep a copy of each topic created in the destination.",
);
pub(crate) const REPLICATION_SLOT: services::Field = services::Field::new(
        "replication_slot",
        services::Kind::Text,
        "Name of the logical replication slot from which changes are read.",
    )
    .applies_when(&[("update_method", "WAL_PGOUTPUT")]);
pub(crate) const REPORT_NAME: services::Field = services::Field::new(
    "report_name",
    services::Kind::Text,
    "Name that you give to the custom report.",
);
pub(crate) const REPORT_TEMPLATES: services::Field = services::Field::new(
    "report_templates",
    services::Kind::List(&services::Kind::Text),
    "Report templates at the source whose reports are synced.",
);
pub(crate) const REPORT_TYPE: services::Field = services::Field::new(
    "report_type",
    services::Kind::Text,
    "Kind of report to fetch, which decides what dimensions and metrics it can have.",
);
pub(crate) const REPORTS: services::Field = services::Field::new(
    "reports",
    services::Kind::List(&services::Kind::Text),
    "Reports to sync, with the settings of each where the source lets you define them.",
);
pub(crate) const REST_API_LIMIT: services::Field = services::Field::new(
    "rest_api_limit",
    services::Kind::Integer,
    "Largest number of calls to the source's REST API that the syncs may use up.",
);
pub(crate) const ROLE: services::Field = services::Field::new(
    "role",
    services::Kind::Text,
    "Role that the user takes on; it must be granted to the user and allow access to the data.",
);
pub(crate) const ROLE_ARN: services::Field = services::Field::new(
        "role_arn",
        services::Kind::Text,
        "ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.",
    )
    .secret()
    .applies_when(
        &[
            ("auth_type", "IAM_ROLE"),
            ("auth_type", "IAM"),
            ("auth_method", "AWS_IAM"),
            ("sasl_mechanism", "IAM"),
        ],
    );
pub(crate) const ROLLBACK_WINDOW: services::Field = services::Field::new(
    "rollback_window",
    services::Kind::Integer,
    "How far back, mostly in days, each sync reads data again to catch late changes.",
);
pub(crate) const S3_BUCKET_AUTH_TYPE: services::Field = services::Field::new(
    "s3_bucket_auth_type",
    services::Kind::Enum(S3BucketAuthType::VALUES),
    "How to get access to the S3 bucket: through a role or with the keys of a user.",
);
pub(crate) const S3_ROLE_ARN: services::Field = services::Field::new(
        "s3_role_arn",
        services::Kind::Text,
        "ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.",
    )
    .secret()
    .applies_when(&[("export_storage_type", "AWS_S3"), ("bucket_service", "S3")]);
pub(crate) const S3BUCKET: services::Field = services::Field::new(
        "s3bucket",
        services::Kind::Text,
        "Name of the S3 bucket, without `s3://`.",
    )
    .applies_when(
        &[
            ("source", "S3"),
            ("cloud_storage_type", "AWS_S3"),
            ("use_customer_s3_bucket", "true"),
        ],
    );
pub(crate) const S3EXTERNAL_ID: services::Field = services::Field::new(
    "s3external_id",
    services::Kind::Text,
    "External id to require in the trust policy of the IAM role in `s3role_arn`.",
);
pub(crate) const S3ROLE_ARN: services::Field = services::Field::new(
        "s3role_arn",
        services::Kind::Text,
        "ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.",
    )
    .secret()
    .applies_when(
        &[
            ("source", "S3"),
            ("cloud_storage_type", "AWS_S3"),
            ("use_customer_s3_bucket", "true"),
        ],
    );
pub(crate) const SALESFORCE_SECURITY_TOKEN: services::Field = services::Field::new(
        "salesforce_security_token",
        services::Kind::Text,
        "Security token of the Salesforce user, which its login needs besides the password.",
    )
    .secret()
    .applies_when(&[("auth_type", "BASIC")]);
pub(crate) const SAP_SCHEMA: services::Field = services::Field::new(
    "sap_schema",
    services::Kind::Text,
    "Schema of the source database in which the tables of SAP are.",
);
pub(crate) const SASL_MECHANISM: services::Field = services::Field::new(
        "sasl_mechanism",
        services::Kind::Text,
        "SASL mechanism by which the login at the Kafka brokers is done.",
    )
    .applies_when(
        &[("security_protocol", "SASL"), ("security_protocol", "SASL_PLAINTEXT")],
    );
pub(crate) const SASL_PLAIN_KEY: services::Field = services::Field::new(
        "sasl_plain_key",
        services::Kind::Text,
        "Key or user name for the SASL login at the Kafka brokers.",
    )
    .secret()
    .applies_when(
        &[("security_protocol", "SASL"), ("security_protocol", "SASL_PLAINTEXT")],
    );
pub(crate) const SASL_PLAIN_SECRET: services::Field = services::Field::new(
        "sasl_plain_secret",
        services::Kind::Text,
        "Secret or password that belongs to `sasl_plain_key`.",
    )
    .secret()
    .applies_when(
        &[("security_protocol", "SASL"), ("security_protocol", "SASL_PLAINTEXT")],
    );
pub(crate) const SASL_SCRAM512_KEY: services::Field = services::Field::new(
        "sasl_scram512_key",
        services::Kind::Text,
        "User name for the SCRAM-SHA-512 login at the Kafka brokers.",
    )
    .secret()
    .applies_when(&[("sasl_mechanism", "SCRAM_SHA_512")]);
pub(crate) const SASL_SCRAM512_SECRET: services::Field = services::Field::new(
        "sasl_scram512_secret",
        services::Kind::Text,
        "Password that belongs to `sasl_scram512_key`.",
    )
    .secret()
    .applies_when(&[("sasl_mechanism", "SCRAM_SHA_512")]);
pub(crate) const SCHEMA_REGISTRY: services::Field = services::Field::new(
    "schema_registry",
    services::Kind::Text,
    "Which schema registry keeps the schemas of the messages that are written.",
);
pub(crate) const SCHEMA_REGISTRY_API_KEY: services::Field = services::Field::new(
        "schema_registry_api_key",
        services::Kind::Text,
        "Key or user name for the API of the schema registry.",
    )
    .secret()
    .applies_when(
        &[("schema_registry", "AIVEN_KARAPACE"), ("schema_registry", "CONFLUENT_CLOUD")],
    );
pub(crate) const SCHEMA_REGISTRY_API_SECRET: services::Field = services::Field::new(
        "schema_registry_api_secret",
        services::Kind::Text,
        "Secret or password that belongs to `schema_registry_api_key`.",
    )
    .secret()
    .applies_when(
        &[("schema_registry", "AIVEN_KARAPACE"), ("schema_registry", "CONFLUENT_CLOUD")],
    );
pub(crate) const SCHEMA_REGISTRY_CREDENTIALS_SOURCE: services::Field = services::Field::new(
    "schema_registry_credentials_source",
    services::Kind::Text,
    "Where the credentials for the schema registry are taken from.",
);
pub(crate) const SCHEMA_REGISTRY_KEY: services::Field = services::Field::new(
        "schema_registry_key",
        services::Kind::Text,
        "Key or user name with which the schema registry is read.",
    )
    .secret();
pub(crate) const SCHEMA_REGISTRY_SECRET: services::Field = services::Field::new(
        "schema_registry_secret",
        services::Kind::Text,
        "Secret or password that belongs to `schema_registry_key`.",
    )
    .secret();
pub(crate) const SCHEMA_REGISTRY_URL: services::Field = services::Field::new(
        "schema_registry_url",
        services::Kind::Text,
        "URL of the schema registry in which message schemas are registered.",
    )
    .applies_when(
        &[("schema_registry", "AIVEN_KARAPACE"), ("schema_registry", "CONFLUENT_CLOUD")],
    );
pub(crate) const SCHEMA_REGISTRY_URLS: services::Field = services::Field::new(
    "schema_registry_urls",
    services::Kind::List(&services::Kind::Text),
    "URLs of the schema registry that holds the schemas of the messages.",
);
pub(crate) const SCOPE: services::Field = services::Field::new(
    "scope",
    services::Kind::Text,
    "OAuth scope to ask for, written as the source defines it.",
);
pub(crate) const SCOPES: services::Field = services::Field::new(
    "scopes",
    services::Kind::Text,
    "OAuth scopes to ask for, all in one string, written as the source defines them.",
);
pub(crate) const SECRET: services::Field = services::Field::new(
        "secret",
        services::Kind::Text,
        "Secret that belongs to the key or id with which the source's API is called.",
    )
    .secret();
pub(crate) const SECRET_KEY: services::Field = services::Field::new(
        "secret_key",
        services::Kind::Text,
        "Secret key for the source's API; for Google Cloud services the JSON key of your service account.",
    )
    .secret()
    .applies_when(&[("auth_type", "CUSTOM_SERVICE_ACCOUNT")]);
pub(crate) const SECRET_VALUE: services::Field = services::Field::new(
        "secret_value",
        services::Kind::Text,
        "Value of the client secret of the service principal that writes to Azure storage.",
    )
    .secret()
    .applies_when(&[("storage_provider", "ADLS")]);
pub(crate) const SECRETS: services::Field = services::Field::new(
        "secrets",
        services::Kind::Text,
        "Secrets that are handed to the function with each request, as one string.",
    )
    .secret();
pub(crate) const SECRETS_LIST: services::Field = services::Field::new(
    "secrets_list",
    services::Kind::List(
        &services::Kind::Object(<SecretsListItem as services::Settings>::FIELDS),
    ),
    "Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.",
);
pub(crate) const SECURITY_PROTOCOL: services::Field = services::Field::new(
    "security_protocol",
    services::Kind::Enum(SecurityProtocol::VALUES),
    "How connections to the Kafka brokers are secured and authenticated.",
);
pub(crate) const SEGMENTS: services::Field = services::Field::new(
    "segments",
    services::Kind::List(&services::Kind::Text),
    "Ids or names of the segments by which the report's data is filtered or divided.",
);
pub(crate) const SELECTED_RANGE: services::Field = services::Field::new(
        "selected_range",
        services::Kind::Text,
        "Range of cells to read if the files are spreadsheets.",
    )
    .applies_when(&[("file_type", "spreadsheet")]);
pub(crate) const SERVER_HOST_NAME: services::Field = services::Field::new(
        "server_host_name",
        services::Kind::Text,
        "Host name of the Databricks workspace, from the connection details of the compute.",
    )
    .applies_when(&[("should_maintain_tables_in_databricks", "true")]);
pub(crate) const SERVER_NAME: services::Field = services::Field::new(
    "server_name",
    services::Kind::Text,
    "Name of the SQL Server that is the source, in addition to its address in `host`.",
);
pub(crate) const SERVER_URL: services::Field = services::Field::new(
    "server_url",
    services::Kind::Text,
    "URL of your Oracle application, such as `https://example.oraclecloud.com`.",
);
pub(crate) const SERVERS: services::Field = services::Field::new(
    "servers",
    services::Kind::List(&services::Kind::Text),
    "Addresses of the Kafka brokers to connect to, each as `host:port`.",
);
pub(crate) const SERVICE_ACCOUNT_KEY: services::Field = services::Field::new(
        "service_account_key",
        services::Kind::Text,
        "JSON key of the Google Cloud service account with which to log in.",
    )
    .secret();
pub(crate) const SERVICE_PRINCIPAL_CLIENT_CERT_PVT_KEY: services::Field = services::Field::new(
        "service_principal_client_cert_pvt_key",
        services::Kind::Text,
        "Private key of the certificate in `service_principal_client_certificate`.",
    )
    .secret();
pub(crate) const SERVICE_PRINCIPAL_CLIENT_CERTIFICATE: services::Field = services::Field::new(
    "service_principal_client_certificate",
    services::Kind::Text,
    "Certificate with which the service principal in `service_principal_id` logs in.",
);
pub(crate) const SERVICE_PRINCIPAL_CLIENT_SECRET: services::Field = services::Field::new(
        "service_principal_client_secret",
        services::Kind::Text,
        "Client secret with which the service principal in `service_principal_id` logs in.",
    )
    .secret();
pub(crate) const SERVICE_PRINCIPAL_ID: services::Field = services::Field::new(
    "service_principal_id",
    services::Kind::Text,
    "Id of the Microsoft Entra service principal that logs in to the database.",
);
pub(crate) const SFTP_HOST: services::Field = services::Field::new(
        "sftp_host",
        services::Kind::Text,
        "Host name or IP address of the SFTP server that holds the files.",
    )
    .applies_when(&[("source", "SFTP"), ("is_sftp_creds_available", "true")]);
pub(crate) const SFTP_IS_KEY_PAIR: services::Field = services::Field::new(
        "sftp_is_key_pair",
        services::Kind::Boolean,
        "Whether to log in to the SFTP server with a key pair instead of a password.",
    )
    .applies_when(&[("source", "SFTP"), ("is_sftp_creds_available", "true")]);
pub(crate) const SFTP_PASSWORD: services::Field = services::Field::new(
        "sftp_password",
        services::Kind::Text,
        "Password of the user in `sftp_user`.",
    )
    .secret()
    .applies_when(&[("sftp_is_key_pair", "false")]);
pub(crate) const SFTP_PORT: services::Field = services::Field::new(
        "sftp_port",
        services::Kind::Integer,
        "Port of the SFTP server, usually 22.",
    )
    .applies_when(&[("source", "SFTP"), ("is_sftp_creds_available", "true")]);
pub(crate) const SFTP_PUBLIC_KEY: services::Field = services::Field::new(
        "sftp_public_key",
        services::Kind::Text,
        "Public key to authorize for the user in `sftp_user` on the SFTP server.",
    )
    .applies_when(&[("sftp_is_key_pair", "true")]);
pub(crate) const SFTP_USER: services::Field = services::Field::new(
        "sftp_user",
        services::Kind::Text,
        "User that logs in to the SFTP server.",
    )
    .applies_when(&[("source", "SFTP"), ("is_sftp_creds_available", "true")]);
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_BQMS: services::Field = services::Field::new(
    "should_maintain_tables_in_bqms",
    services::Kind::Boolean,
    "Whether the tables of the data lake are also registered in the BigQuery metastore.",
);
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_DATABRICKS: services::Field = services::Field::new(
    "should_maintain_tables_in_databricks",
    services::Kind::Boolean,
    "Whether the tables of the data lake are also registered in Databricks.",
);
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_GLUE: services::Field = services::Field::new(
        "should_maintain_tables_in_glue",
        services::Kind::Boolean,
        "Whether the tables of the data lake are also registered in the AWS Glue Data Catalog.",
    )
    .applies_when(&[("storage_provider", "AWS")]);
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_ONE_LAKE: services::Field = services::Field::new(
    "should_maintain_tables_in_one_lake",
    services::Kind::Boolean,
    "Whether the tables of the data lake are also registered in Microsoft OneLake.",
);
pub(crate) const SIGNER_PUBLIC_KEY: services::Field = services::Field::new(
        "signer_public_key",
        services::Kind::Text,
        "Public PGP key of the files' signer, with which their signatures are verified.",
    )
    .applies_when(&[("use_pgp_encryption_options", "true")]);
pub(crate) const SITE_ID: services::Field = services::Field::new(
    "site_id",
    services::Kind::Text,
    "Id of the site at the source whose data is synced.",
);
pub(crate) const SITE_NAME: services::Field = services::Field::new(
    "site_name",
    services::Kind::Text,
    "Name of the site at the source whose data is synced.",
);
pub(crate) const SKIP_AFTER: services::Field = services::Field::new(
    "skip_after",
    services::Kind::Integer,
    "Number of lines to leave out at the end of each CSV file.",
);
pub(crate) const SKIP_BEFORE: services::Field = services::Field::new(
    "skip_before",
    services::Kind::Integer,
    "Number of lines to leave out at the start of each CSV file, before its header.",
);
pub(crate) const SNAPSHOT_RETENTION_PERIOD: services::Field = services::Field::new(
    "snapshot_retention_period",
    services::Kind::Enum(SnapshotRetentionPeriod::VALUES),
    "How long old snapshots of the tables are kept before they are deleted.",
);
pub(crate) const STORAGE_ACCOUNT_KEY: services::Field = services::Field::new(
        "storage_account_key",
        services::Kind::Text,
        "Access key of the Azure storage account in `storage_account_name`.",
    )
    .secret();
pub(crate) const STORAGE_ACCOUNT_NAME: services::Field = services::Field::new(
        "storage_account_name",
        services::Kind::Text,
        "Name of the Azure storage account, the first part of its host name.",
    )
    .applies_when(&[("storage_provider", "ADLS")]);
pub(crate) const STORAGE_PROVIDER: services::Field = services::Field::new(
    "storage_provider",
    services::Kind::Enum(StorageProvider::VALUES),
    "Which cloud's storage the data lake is kept in.",
);
pub(crate) const SUB_DOMAIN: services::Field = services::Field::new(
    "sub_domain",
    services::Kind::Text,
    "Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.",
);
pub(crate) const SUBDOMAIN: services::Field = services::Field::new(
    "subdomain",
    services::Kind::Text,
    "Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.",
);
pub(crate) const SUBSCRIPTION_KEY: services::Field = services::Field::new(
        "subscription_key",
        services::Kind::Text,
        "Key of your subscription to the source's API, sent with each request.",
    )
    .secret();
pub(crate) const SUPPORT_CONNECTED_ACCOUNTS_SYNC: services::Field = services::Field::new(
    "support_connected_accounts_sync",
    services::Kind::Boolean,
    "Whether the data of accounts connected to yours is synced too.",
);
pub(crate) const SUPPORT_JSON_TYPE: services::Field = services::Field::new(
    "support_json_type",
    services::Kind::Boolean,
    "Whether JSON data is written to columns of the type JSON instead of STRING.",
);
pub(crate) const SYNC_FORMULA_FIELDS: services::Field = services::Field::new(
    "sync_formula_fields",
    services::Kind::Boolean,
    "Whether formula fields, which the source computes, are synced too.",
);
pub(crate) const SYNC_MODE: services::Field = services::Field::new(
    "sync_mode",
    services::Kind::Enum(SyncMode::VALUES),
    "Choice of what or how to sync, mostly everything in reach or only what another field lists.",
);
pub(crate) const SYNC_NESTED_FILES: services::Field = services::Field::new(
    "sync_nested_files",
    services::Kind::Boolean,
    "Whether files in sub folders are synced too.",
);
pub(crate) const SYNC_PACK_MODE: services::Field = services::Field::new(
    "sync_pack_mode",
    services::Kind::Text,
    "Whether documents are kept packed as JSON in one column or unpacked into several.",
);
pub(crate) const SYNC_PERMISSIONS: services::Field = services::Field::new(
    "sync_permissions",
    services::Kind::Boolean,
    "Whether it is synced too who has what access to the files.",
);
pub(crate) const SYNC_TYPE: services::Field = services::Field::new(
    "sync_type",
    services::Kind::Enum(SyncType::VALUES),
    "In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.",
);
pub(crate) const SYSTEM_USER_ACCESS_TOKEN: services::Field = services::Field::new(
        "system_user_access_token",
        services::Kind::Text,
        "Access token of a system user in your Meta business account.",
    )
    .secret();
pub(crate) const TABLE_NAME: services::Field = services::Field::new(
    "table_name",
    services::Kind::Text,
    "Name of the table in the destination for these files or this report.",
);
pub(crate) const TDE_CERTIFICATE: services::Field = services::Field::new(
        "tde_certificate",
        services::Kind::Text,
        "Certificate that protects the encryption key of the database (TDE).",
    )
    .secret()
    .applies_when(&[("enable_tde", "true")]);
pub(crate) const TDE_CERTIFICATE_NAME: services::Field = services::Field::new(
        "tde_certificate_name",
        services::Kind::Text,
        "Name in SQL Server of the certificate used for TDE, the encryption of the database.",
    )
    .applies_when(&[("enable_tde", "true")]);
pub(crate) const TDE_PASSWORD: services::Field = services::Field::new(
        "tde_password",
        services::Kind::Text,
        "Password of the private key of the certificate used for TDE.",
    )
    .secret()
    .applies_when(&[("enable_tde", "true")]);
pub(crate) const TDE_PRIVATE_KEY: services::Field = services::Field::new(
        "tde_private_key",
        services::Kind::Text,
        "Private key of the certificate in `tde_certificate`.",
    )
    .secret()
    .applies_when(&[("enable_tde", "true")]);
pub(crate) const TDE_WALLET_PASSWORD: services::Field = services::Field::new(
        "tde_wallet_password",
        services::Kind::Text,
        "Password of the Oracle wallet that holds the keys for TDE.",
    )
    .secret()
    .applies_when(&[("enable_tde_encryption", "true")]);
pub(crate) const TEAM_ID: services::Field = services::Field::new(
    "team_id",
    services::Kind::Text,
    "Id of the team at the source that owns the API credentials or the data.",
);
pub(crate) const TENANT: services::Field = services::Field::new(
    "tenant",
    services::Kind::Text,
    "Name or id of your tenant at the source.",
);
pub(crate) const TENANT_ID: services::Field = services::Field::new(
    "tenant_id",
    services::Kind::Text,
    "Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.",
);
pub(crate) const TENANT_URL: services::Field = services::Field::new(
    "tenant_url",
    services::Kind::Text,
    "Address of your tenant at the source.",
);
pub(crate) const TIME_ZONE: services::Field = services::Field::new(
        "time_zone",
        services::Kind::Enum(TimeZone::VALUES),
        "Time zone in which the source gives dates and times or cuts its days.",
    )
    .applies_when(&[("use_advertiser_timezone", "false")]);
pub(crate) const TIMEFRAME_MONTHS: services::Field = services::Field::new(
    "timeframe_months",
    services::Kind::Enum(TimeframeMonths::VALUES),
    "How many months of past data the first sync reads.",
);
pub(crate) const TNS: services::Field = services::Field::new(
    "tns",
    services::Kind::Text,
    "TNS name or connect descriptor by which the Oracle database is reached.",
);
pub(crate) const TOKEN: services::Field = services::Field::new(
        "token",
        services::Kind::Text,
        "Token with which requests to the service's API are authorized.",
    )
    .secret();
pub(crate) const TOKEN_ID: services::Field = services::Field::new(
        "token_id",
        services::Kind::Text,
        "Id of the access token for the source's API.",
    )
    .secret();
pub(crate) const TOKEN_KEY: services::Field = services::Field::new(
        "token_key",
        services::Kind::Text,
        "Access token, or its key part, issued by the source for its API.",
    )
    .secret();
pub(crate) const TOKEN_SECRET: services::Field = services::Field::new(
        "token_secret",
        services::Kind::Text,
        "Secret that belongs to the token in `token_key`.",
    )
    .secret();
pub(crate) const TRUSTED_CERT: services::Field = services::Field::new(
        "trusted_cert",
        services::Kind::Text,
        "Certificate by which the certificates of the Kafka brokers are trusted.",
    )
    .secret();
pub(crate) const TUNNEL_HOST: services::Field = services::Field::new(
        "tunnel_host",
        services::Kind::Text,
        "Host name or IP address of the SSH server through which the tunnel runs.",
    )
    .applies_when(
        &[("connection_type", "SshTunnel"), ("connection_method", "SSH_TUNNEL")],
    );
pub(crate) const TUNNEL_PORT: services::Field = services::Field::new(
        "tunnel_port",
        services::Kind::Integer,
        "Port of the SSH server in `tunnel_host`, usually 22.",
    )
    .applies_when(
        &[("connection_type", "SshTunnel"), ("connection_method", "SSH_TUNNEL")],
    );
pub(crate) const TUNNEL_USER: services::Field = services::Field::new(
        "tunnel_user",
        services::Kind::Text,
        "User that logs in to the SSH server in `tunnel_host`.",
    )
    .applies_when(
        &[("connection_type", "SshTunnel"), ("connection_method", "SSH_TUNNEL")],
    );
pub(crate) const UPDATE_INFREQUENT_OBJECTS_IN_EVERY_SYNC: services::Field = services::Field::new(
    "update_infrequent_objects_in_every_sync",
    services::Kind::Boolean,
    "Whether each sync also updates objects that rarely change.",
);
pub(crate) const UPDATE_METHOD: services::Field = services::Field::new(
    "update_method",
    services::Kind::Enum(UpdateMethod::VALUES),
    "How changes are found in the source: from the database's logs, or by comparing or querying tables.",
);
pub(crate) const USE_ORACLE_RAC: services::Field = services::Field::new(
    "use_oracle_rac",
    services::Kind::Boolean,
    "Whether the source is an Oracle RAC cluster.",
);
pub(crate) const USE_PGP_ENCRYPTION_OPTIONS: services::Field = services::Field::new(
    "use_pgp_encryption_options",
    services::Kind::Boolean,
    "Whether the files are encrypted with PGP; the keys are then set in the other PGP fields.",
);
pub(crate) const USE_WEBHOOKS: services::Field = services::Field::new(
    "use_webhooks",
    services::Kind::Boolean,
    "Whether events that the source sends by webhooks are used besides reading its API.",
);
pub(crate) const USE_WORKSPACE: services::Field = services::Field::new(
    "use_workspace",
    services::Kind::Boolean,
    "Whether the syncs work in a workspace of their own, named in `workspace_name`.",
);
pub(crate) const USER: services::Field = services::Field::new(
    "user",
    services::Kind::Text,
    "Name of the user under which the connection logs in.",
);
pub(crate) const USER_ID: services::Field = services::Field::new(
    "user_id",
    services::Kind::Text,
    "Id of the user in whose name the source's API is read.",
);
pub(crate) const USER_KEY: services::Field = services::Field::new(
        "user_key",
        services::Kind::Text,
        "User key for the Pardot API, from the settings of the user in Pardot.",
    )
    .secret();
pub(crate) const USER_TOKEN: services::Field = services::Field::new(
        "user_token",
        services::Kind::Text,
        "Token of the user in whose name the source's API is read.",
    )
    .secret();
pub(crate) const USERNAME: services::Field = services::Field::new(
        "username",
        services::Kind::Text,
        "Name of the user under which the connection logs in.",
    )
    .applies_when(&[("auth_type", "BasicAuth"), ("auth_mode", "PasswordGrant")]);
pub(crate) const VALUE: services::Field = services::Field::new(
        "value",
        services::Kind::Text,
        "Value that goes with the `key` of this pair.",
    )
    .secret();
pub(crate) const VIEW_ATTRIBUTION_WINDOW: services::Field = services::Field::new(
    "view_attribution_window",
    services::Kind::Enum(ViewAttributionWindow::VALUES),
    "How long after an ad was viewed a conversion is still credited to it.",
);
pub(crate) const WEBHOOK_URL: services::Field = services::Field::new(
        "webhook_url",
        services::Kind::Text,
        "URL to enter at the source, to which it then sends its events.",
    )
    .applies_when(&[("sync_type", "Webhook"), ("use_webhooks", "true")]);
pub(crate) const WORKSPACE_GUID: services::Field = services::Field::new(
    "workspace_guid",
    services::Kind::Text,
    "Id (GUID) of the Microsoft Fabric workspace in which OneLake is used.",
);
pub(crate) const WORKSPACE_ID: services::Field = services::Field::new(
    "workspace_id",
    services::Kind::Text,
    "Id of your workspace at the service.",
);
pub(crate) const WORKSPACE_NAME: services::Field = services::Field::new(
        "workspace_name",
        services::Kind::Text,
        "Name of the workspace at the source in which the syncs work.",
    )
    .applies_when(&[("use_workspace", "true")]);
pub(crate) const WORKSPACE_URL: services::Field = services::Field::new(
    "workspace_url",
    services::Kind::Text,
    "URL of the Databricks workspace to which the private link leads.",
);
pub(crate) const SCHEMA: services::Field = services::Field::new(
    "schema",
    services::Kind::Text,
    "Name of the schema in the destination.",
);
pub(crate) const SCHEMA_PREFIX: services::Field = services::Field::new(
    "schema_prefix",
    services::Kind::Text,
    "What the names of the schemas in the destination begin with.",
);
pub(crate) const TABLE: services::Field = services::Field::new(
    "table",
    services::Kind::Text,
    "Name of the table in the destination that receives the data or the report.",
);
pub(crate) const TABLE_GROUP_NAME: services::Field = services::Field::new(
    "table_group_name",
    services::Kind::Text,
    "What the names of the tables in the destination begin with.",
);
