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
#[derive(Clone, Default)]
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
        services::Field {
            applies_when: &[],
            ..S3_ROLE_ARN
        },
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
impl PartialEq for AwsCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
impl PartialEq for ClientAccess {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
    const FIELDS: &'static [services::Field] = &[
        KEY,
        services::Field {
            kind: services::Kind::Text,
            secret: false,
            ..VALUE
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.key, &mut self.value];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for CustomPayloadsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
        services::Field {
            applies_when: &[],
            ..SELECTED_RANGE
        },
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
impl PartialEq for FilesItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
impl PartialEq for GcsCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
impl PartialEq for PolarisCatalogConfiguration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
#[derive(Clone, Default)]
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
impl PartialEq for SecretsListItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
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
pub(crate) const ABS_CONNECTION_STRING: services::Field = services::Field {
    name: "abs_connection_string",
    kind: services::Kind::Text,
    description: "Connection string of the Azure storage account that holds the container.",
    secret: true,
    applies_when: &[
        ("source", "AZURE_BLOB_STORAGE"),
        ("cloud_storage_type", "AZURE_BLOB_STORAGE"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const ABS_CONTAINER_NAME: services::Field = services::Field {
    name: "abs_container_name",
    kind: services::Kind::Text,
    description: "Name of the Azure Blob Storage container to read from.",
    applies_when: &[
        ("source", "AZURE_BLOB_STORAGE"),
        ("cloud_storage_type", "AZURE_BLOB_STORAGE"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const ACCESS_KEY: services::Field = services::Field {
    name: "access_key",
    kind: services::Kind::Text,
    description: "Access key for the API of the source; some sources pair it with a secret or an id.",
    secret: true,
    applies_when: &[("authentication_method", "API_KEY")],
    ..services::Field::PLAIN
};
pub(crate) const ACCESS_KEY_ID: services::Field = services::Field {
    name: "access_key_id",
    kind: services::Kind::Text,
    description: "Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.",
    applies_when: &[("auth_type", "ACCESS_KEY")],
    ..services::Field::PLAIN
};
pub(crate) const ACCESS_KEY_SECRET: services::Field = services::Field {
    name: "access_key_secret",
    kind: services::Kind::Text,
    description: "Secret part of the access key.",
    secret: true,
    applies_when: &[("auth_type", "ACCESS_KEY")],
    ..services::Field::PLAIN
};
pub(crate) const ACCESS_TOKEN: services::Field = services::Field {
    name: "access_token",
    kind: services::Kind::Text,
    description: "Token that gives access to the API of the service; where OAuth is used, the OAuth access token.",
    secret: true,
    applies_when: &[("auth_type", "access_token")],
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT: services::Field = services::Field {
    name: "account",
    kind: services::Kind::Text,
    description: "Account to connect to: its id, or the API address of the environment it lives in.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_ID: services::Field = services::Field {
    name: "account_id",
    kind: services::Kind::Text,
    description: "Id of your account at the source.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_KEY: services::Field = services::Field {
    name: "account_key",
    kind: services::Kind::Text,
    description: "Key that belongs to your account at the source and gives access to its data.",
    secret: true,
    applies_when: &[("data_access_method", "ACCOUNT_KEY")],
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_NAME: services::Field = services::Field {
    name: "account_name",
    kind: services::Kind::Text,
    description: "Name of your account at the source, often the first part of the address you log in at.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_SID: services::Field = services::Field {
    name: "account_sid",
    kind: services::Kind::Text,
    description: "SID (unique id) of your account at the source.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_SYNC_MODE: services::Field = services::Field {
    name: "account_sync_mode",
    kind: services::Kind::Text,
    description: "Whether all accounts are synced or only the chosen ones.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNT_URL: services::Field = services::Field {
    name: "account_url",
    kind: services::Kind::Text,
    description: "URL of the Snowflake account that the private link leads to.",
    ..services::Field::PLAIN
};
pub(crate) const ACCOUNTS: services::Field = services::Field {
    name: "accounts",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Ids of the accounts to sync, when not all of them are.",
    applies_when: &[
        ("sync_mode", "SpecificAccounts"),
        ("sync_mode", "SPECIFIC_ACCOUNTS"),
        ("accounts_sync_mode", "SPECIFIC_ACCOUNTS"),
        ("account_sync_mode", "SpecificAccounts"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const ACTION_REPORT_TIME: services::Field = services::Field {
    name: "action_report_time",
    kind: services::Kind::Text,
    description: "Which moment an action is dated by, such as that of the impression or of the conversion.",
    ..services::Field::PLAIN
};
pub(crate) const ADVERTISERS: services::Field = services::Field {
    name: "advertisers",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Ids of the advertisers to sync, when not all of them are.",
    applies_when: &[
        ("advertisers_sync_mode", "SPECIFIC_ADVERTISERS"),
        ("sync_mode", "SpecificAdvertisers"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const AGENT_HOST: services::Field = services::Field {
    name: "agent_host",
    kind: services::Kind::Text,
    description: "Host name or IP address of the machine on which the high-volume agent runs.",
    ..services::Field::PLAIN
};
pub(crate) const AGENT_ORA_HOME: services::Field = services::Field {
    name: "agent_ora_home",
    kind: services::Kind::Text,
    description: "Oracle home directory (`ORACLE_HOME`) that the high-volume agent uses.",
    ..services::Field::PLAIN
};
pub(crate) const AGENT_PASSWORD: services::Field = services::Field {
    name: "agent_password",
    kind: services::Kind::Text,
    description: "Password of `agent_user`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const AGENT_PORT: services::Field = services::Field {
    name: "agent_port",
    kind: services::Kind::Integer,
    description: "Port on which the high-volume agent listens.",
    ..services::Field::PLAIN
};
pub(crate) const AGENT_PUBLIC_CERT: services::Field = services::Field {
    name: "agent_public_cert",
    kind: services::Kind::Text,
    description: "Public certificate of the high-volume agent, by which Fivetran recognises it.",
    ..services::Field::PLAIN
};
pub(crate) const AGENT_USER: services::Field = services::Field {
    name: "agent_user",
    kind: services::Kind::Text,
    description: "User name for logging in to the high-volume agent.",
    ..services::Field::PLAIN
};
pub(crate) const AGGREGATION: services::Field = services::Field {
    name: "aggregation",
    kind: services::Kind::Text,
    description: "What the figures of the report are added up by, such as a period, a property or a page.",
    ..services::Field::PLAIN
};
pub(crate) const ALWAYS_ENCRYPTED: services::Field = services::Field {
    name: "always_encrypted",
    kind: services::Kind::Boolean,
    description: "Whether the connection must be encrypted with TLS, even inside an SSH tunnel.",
    ..services::Field::PLAIN
};
pub(crate) const API_ACCESS_TOKEN: services::Field = services::Field {
    name: "api_access_token",
    kind: services::Kind::Text,
    description: "Access token issued by the source for its API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const API_ENVIRONMENT: services::Field = services::Field {
    name: "api_environment",
    kind: services::Kind::Enum(ApiEnvironment::VALUES),
    description: "Environment of the source's API to connect to, such as production or sandbox.",
    ..services::Field::PLAIN
};
pub(crate) const API_KEY: services::Field = services::Field {
    name: "api_key",
    kind: services::Kind::Text,
    description: "Key that gives access to the API of the service.",
    secret: true,
    applies_when: &[("auth_method", "API_KEY"), ("auth_type", "api_key")],
    ..services::Field::PLAIN
};
pub(crate) const API_ROLE: services::Field = services::Field {
    name: "api_role",
    kind: services::Kind::Text,
    description: "Role under which the user logs in to the source's API.",
    ..services::Field::PLAIN
};
pub(crate) const API_SECRET: services::Field = services::Field {
    name: "api_secret",
    kind: services::Kind::Text,
    description: "Secret that goes with the API key.",
    secret: true,
    applies_when: &[("auth_method", "API_KEY")],
    ..services::Field::PLAIN
};
pub(crate) const API_TOKEN: services::Field = services::Field {
    name: "api_token",
    kind: services::Kind::Text,
    description: "Token that gives access to the API of the source.",
    secret: true,
    applies_when: &[("auth_mode", "APIToken")],
    ..services::Field::PLAIN
};
pub(crate) const API_USAGE_LIMIT: services::Field = services::Field {
    name: "api_usage_limit",
    kind: services::Kind::Integer,
    description: "Limit on how much of your API allowance at Salesforce the syncs may use.",
    ..services::Field::PLAIN
};
pub(crate) const API_VERSION: services::Field = services::Field {
    name: "api_version",
    kind: services::Kind::Enum(ApiVersion::VALUES),
    description: "Version of the source's API to use.",
    ..services::Field::PLAIN
};
pub(crate) const APP_ID: services::Field = services::Field {
    name: "app_id",
    kind: services::Kind::Text,
    description: "Id of your app at the source.",
    applies_when: &[("auth_type", "oauth_2")],
    ..services::Field::PLAIN
};
pub(crate) const APP_IDS: services::Field = services::Field {
    name: "app_ids",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Apps to sync, each named by its id at the source.",
    applies_when: &[("sync_mode", "SpecificAppIds")],
    ..services::Field::PLAIN
};
pub(crate) const APP_KEY: services::Field = services::Field {
    name: "app_key",
    kind: services::Kind::Text,
    description: "Key that the source issued for your app.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const APP_SECRET: services::Field = services::Field {
    name: "app_secret",
    kind: services::Kind::Text,
    description: "Secret of the app named by `app_id`.",
    secret: true,
    applies_when: &[("auth_type", "oauth_2")],
    ..services::Field::PLAIN
};
pub(crate) const APPEND_FILE_OPTION: services::Field = services::Field {
    name: "append_file_option",
    kind: services::Kind::Enum(AppendFileOption::VALUES),
    description: "How rows of a file that has changed are written: appended, or upserted and by which key.",
    ..services::Field::PLAIN
};
pub(crate) const APPLICATION_ID: services::Field = services::Field {
    name: "application_id",
    kind: services::Kind::Text,
    description: "Id of the application through which the service is accessed.",
    ..services::Field::PLAIN
};
pub(crate) const APPLICATION_KEY: services::Field = services::Field {
    name: "application_key",
    kind: services::Kind::Text,
    description: "Application key issued by the source for its API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const ARCHIVE_LOG_FORMAT: services::Field = services::Field {
    name: "archive_log_format",
    kind: services::Kind::Text,
    description: "Pattern by which the archived log files of the database are named.",
    ..services::Field::PLAIN
};
pub(crate) const ARCHIVE_LOG_PATH: services::Field = services::Field {
    name: "archive_log_path",
    kind: services::Kind::Text,
    description: "Directory in which the archived log files of the database are kept.",
    ..services::Field::PLAIN
};
pub(crate) const ARCHIVE_PATTERN: services::Field = services::Field {
    name: "archive_pattern",
    kind: services::Kind::Text,
    description: "Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.",
    ..services::Field::PLAIN
};
pub(crate) const ASM_OPTION: services::Field = services::Field {
    name: "asm_option",
    kind: services::Kind::Boolean,
    description: "Whether the database keeps its files in Oracle ASM (Automatic Storage Management).",
    ..services::Field::PLAIN
};
pub(crate) const ASM_ORACLE_HOME: services::Field = services::Field {
    name: "asm_oracle_home",
    kind: services::Kind::Text,
    description: "Oracle home directory of the ASM instance.",
    applies_when: &[("asm_option", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ASM_PASSWORD: services::Field = services::Field {
    name: "asm_password",
    kind: services::Kind::Text,
    description: "Password of the ASM user.",
    secret: true,
    applies_when: &[("asm_option", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ASM_TNS: services::Field = services::Field {
    name: "asm_tns",
    kind: services::Kind::Text,
    description: "TNS name or connect descriptor of the ASM instance.",
    applies_when: &[("asm_option", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ASM_USER: services::Field = services::Field {
    name: "asm_user",
    kind: services::Kind::Text,
    description: "User that logs in to the ASM instance.",
    applies_when: &[("asm_option", "true")],
    ..services::Field::PLAIN
};
pub(crate) const AUTH: services::Field = services::Field {
    name: "auth",
    kind: services::Kind::Text,
    description: "Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.",
    ..services::Field::PLAIN
};
pub(crate) const AUTH_ENVIRONMENT: services::Field = services::Field {
    name: "auth_environment",
    kind: services::Kind::Text,
    description: "Address or name of the authentication server that issues the access tokens.",
    ..services::Field::PLAIN
};
pub(crate) const AUTH_METHOD: services::Field = services::Field {
    name: "auth_method",
    kind: services::Kind::Enum(AuthMethod::VALUES),
    description: "Kind of credentials used to log in; decides which of the other login fields are needed.",
    ..services::Field::PLAIN
};
pub(crate) const AUTH_MODE: services::Field = services::Field {
    name: "auth_mode",
    kind: services::Kind::Enum(AuthMode::VALUES),
    description: "Way of logging in, such as with a user's password, a token, a certificate or OAuth.",
    ..services::Field::PLAIN
};
pub(crate) const AUTH_TOKEN: services::Field = services::Field {
    name: "auth_token",
    kind: services::Kind::Text,
    description: "Token that authenticates requests to the API of the source.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const AUTH_TYPE: services::Field = services::Field {
    name: "auth_type",
    kind: services::Kind::Enum(AuthType::VALUES),
    description: "How access is granted, such as by a password, a token, a key, a role or OAuth.",
    ..services::Field::PLAIN
};
pub(crate) const AUTHENTICATION_METHOD: services::Field = services::Field {
    name: "authentication_method",
    kind: services::Kind::Enum(AuthenticationMethod::VALUES),
    description: "Way of logging in; decides which of the credential fields are needed.",
    ..services::Field::PLAIN
};
pub(crate) const AWS_ACCESS_KEY_ID: services::Field = services::Field {
    name: "aws_access_key_id",
    kind: services::Kind::Text,
    description: "Access key id of the AWS IAM user that may use the bucket.",
    applies_when: &[
        ("s3_bucket_auth_type", "IAM_USER"),
        ("aws_bucket_auth_type", "IAM_USER"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const AWS_CREDENTIALS: services::Field = services::Field {
    name: "aws_credentials",
    kind: services::Kind::Object(<AwsCredentials as services::Settings>::FIELDS),
    description: "Where exports lie in S3: bucket, folder, and the IAM role that may read them.",
    applies_when: &[("export_storage_type", "AWS_S3")],
    ..services::Field::PLAIN
};
pub(crate) const AWS_REGION_CODE: services::Field = services::Field {
    name: "aws_region_code",
    kind: services::Kind::Enum(AwsRegionCode::VALUES),
    description: "AWS region in which the database lives, e.g. `us-east-1`.",
    applies_when: &[("auth_method", "AWS_IAM")],
    ..services::Field::PLAIN
};
pub(crate) const AWS_SECRET_ACCESS_KEY: services::Field = services::Field {
    name: "aws_secret_access_key",
    kind: services::Kind::Text,
    description: "Secret of the access key named by `aws_access_key_id`.",
    secret: true,
    applies_when: &[
        ("s3_bucket_auth_type", "IAM_USER"),
        ("aws_bucket_auth_type", "IAM_USER"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const BACKWARD_SYNC_LIMIT: services::Field = services::Field {
    name: "backward_sync_limit",
    kind: services::Kind::Text,
    description: "Earliest date of the data that the historical sync fetches.",
    applies_when: &[("historical_sync_time_frame", "DATE_LIMIT")],
    ..services::Field::PLAIN
};
pub(crate) const BACKWARD_SYNC_LIMIT_DATE: services::Field = services::Field {
    name: "backward_sync_limit_date",
    kind: services::Kind::Text,
    description: "Earliest date of the data that the historical sync fetches.",
    applies_when: &[("historical_sync_time_frame", "DATE_LIMIT")],
    ..services::Field::PLAIN
};
pub(crate) const BASE_URL: services::Field = services::Field {
    name: "base_url",
    kind: services::Kind::Text,
    description: "Base address of the source's API: its URL, its host, or the part of it that varies.",
    ..services::Field::PLAIN
};
pub(crate) const BEARER_TOKEN: services::Field = services::Field {
    name: "bearer_token",
    kind: services::Kind::Text,
    description: "Token sent in the `Authorization: Bearer` header of requests to the source's API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const BINARY_REPRESENTATION: services::Field = services::Field {
    name: "binary_representation",
    kind: services::Kind::Enum(BinaryRepresentation::VALUES),
    description: "Text form in which binary values are written, such as Base64 or UUID.",
    ..services::Field::PLAIN
};
pub(crate) const BOOTSTRAP_SERVERS: services::Field = services::Field {
    name: "bootstrap_servers",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Kafka brokers to contact first, each as `host:port`.",
    ..services::Field::PLAIN
};
pub(crate) const BREAKDOWN: services::Field = services::Field {
    name: "breakdown",
    kind: services::Kind::Text,
    description: "Entity or field by which the figures of the report are split up.",
    ..services::Field::PLAIN
};
pub(crate) const BREAKDOWNS: services::Field = services::Field {
    name: "breakdowns",
    kind: services::Kind::Text,
    description: "Fields by which the figures of the report are split up, such as country or gender.",
    ..services::Field::PLAIN
};
pub(crate) const BUCKET: services::Field = services::Field {
    name: "bucket",
    kind: services::Kind::Text,
    description: "Name of the bucket in cloud storage.",
    applies_when: &[
        ("storage_provider", "AWS"),
        ("storage_provider", "GCS"),
        ("backup_storage_type", "AWS"),
        ("backup_storage_type", "GCS"),
        ("sync_method", "CLOUD_STORAGE"),
        ("sync_type", "S3"),
        ("use_customer_bucket", "true"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const BUCKET_NAME: services::Field = services::Field {
    name: "bucket_name",
    kind: services::Kind::Text,
    description: "Name of the cloud storage bucket used for the exports of the source.",
    ..services::Field::PLAIN
};
pub(crate) const BUCKET_REGION: services::Field = services::Field {
    name: "bucket_region",
    kind: services::Kind::Text,
    description: "AWS region of the bucket, e.g. `us-east-1`.",
    ..services::Field::PLAIN
};
pub(crate) const BUSINESS_UNIT_ID: services::Field = services::Field {
    name: "business_unit_id",
    kind: services::Kind::Text,
    description: "Id of the Pardot business unit to sync; begins with `0Uv`.",
    ..services::Field::PLAIN
};
pub(crate) const CAPTURE_DELETES: services::Field = services::Field {
    name: "capture_deletes",
    kind: services::Kind::Boolean,
    description: "Whether documents deleted at the source are detected and marked as deleted.",
    ..services::Field::PLAIN
};
pub(crate) const CATALOG: services::Field = services::Field {
    name: "catalog",
    kind: services::Kind::Text,
    description: "Name of the Databricks catalog to work in.",
    applies_when: &[("should_maintain_tables_in_databricks", "true")],
    ..services::Field::PLAIN
};
pub(crate) const CERTIFICATE: services::Field = services::Field {
    name: "certificate",
    kind: services::Kind::Text,
    description: "Certificate that authenticates Fivetran or secures the connection.",
    secret: true,
    applies_when: &[
        ("auth_mode", "Certificate"),
        ("auth_type", "ADVANCED"),
        ("authentication_method", "ADVANCED"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const CLICK_ATTRIBUTION_WINDOW: services::Field = services::Field {
    name: "click_attribution_window",
    kind: services::Kind::Enum(ClickAttributionWindow::VALUES),
    description: "Days after a click on an ad within which a conversion is credited to it.",
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_ACCESS: services::Field = services::Field {
    name: "client_access",
    kind: services::Kind::Object(<ClientAccess as services::Settings>::FIELDS),
    description: "Credentials of your own OAuth app, used in place of Fivetran's.",
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_CERT: services::Field = services::Field {
    name: "client_cert",
    kind: services::Kind::Text,
    description: "Client certificate that the Kafka brokers trust.",
    secret: true,
    applies_when: &[("security_protocol", "TLS")],
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_CERT_KEY: services::Field = services::Field {
    name: "client_cert_key",
    kind: services::Kind::Text,
    description: "Private key of the certificate in `client_cert`.",
    secret: true,
    applies_when: &[("security_protocol", "TLS")],
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_CERTIFICATE: services::Field = services::Field {
    name: "client_certificate",
    kind: services::Kind::Text,
    description: "Certificate that Fivetran shows to the source to prove who it is.",
    secret: true,
    applies_when: &[("auth_type", "MutualTLS"), ("access_type", "CLIENT_CERTIFICATE")],
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_ID: services::Field = services::Field {
    name: "client_id",
    kind: services::Kind::Text,
    description: "Id of the client used to connect, such as an OAuth app, API client or service principal.",
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_KEY: services::Field = services::Field {
    name: "client_key",
    kind: services::Kind::Text,
    description: "Key that identifies you or your app as a client of the source's API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_NAME: services::Field = services::Field {
    name: "client_name",
    kind: services::Kind::Text,
    description: "Name under which the source knows you as a client.",
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_PRIVATE_KEY: services::Field = services::Field {
    name: "client_private_key",
    kind: services::Kind::Text,
    description: "Private key of the client certificate.",
    secret: true,
    applies_when: &[("auth_method", "CLIENT_CERTIFICATE"), ("auth_type", "MutualTLS")],
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_PUBLIC_CERTIFICATE: services::Field = services::Field {
    name: "client_public_certificate",
    kind: services::Kind::Text,
    description: "Certificate that Fivetran shows to the database to prove who it is.",
    applies_when: &[("auth_method", "CLIENT_CERTIFICATE")],
    ..services::Field::PLAIN
};
pub(crate) const CLIENT_SECRET: services::Field = services::Field {
    name: "client_secret",
    kind: services::Kind::Text,
    description: "Secret of the OAuth app or API client used to connect.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const COMPANY_ID: services::Field = services::Field {
    name: "company_id",
    kind: services::Kind::Text,
    description: "Id of your company at the source.",
    ..services::Field::PLAIN
};
pub(crate) const COMPANY_KEY: services::Field = services::Field {
    name: "company_key",
    kind: services::Kind::Text,
    description: "Key that the source gave your company.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const COMPRESSION: services::Field = services::Field {
    name: "compression",
    kind: services::Kind::Enum(Compression::VALUES),
    description: "How the files are compressed; `infer` goes by their extensions.",
    ..services::Field::PLAIN
};
pub(crate) const CONFIG_TYPE: services::Field = services::Field {
    name: "config_type",
    kind: services::Kind::Enum(ConfigType::VALUES),
    description: "Whether the report is one that comes prebuilt or one you put together yourself.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTING_USER: services::Field = services::Field {
    name: "connecting_user",
    kind: services::Kind::Text,
    description: "Name of the user whose login authorised the connection.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTING_USER_EMAIL: services::Field = services::Field {
    name: "connecting_user_email",
    kind: services::Kind::Text,
    description: "Email address of the user whose login authorised the connection.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTION_METHOD: services::Field = services::Field {
    name: "connection_method",
    kind: services::Kind::Enum(ConnectionMethod::VALUES),
    description: "Network path used to connect, such as direct, SSH tunnel or private link.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTION_SERVICE_ID: services::Field = services::Field {
    name: "connection_service_id",
    kind: services::Kind::Text,
    description: "Id of the cloud service at the far end of the private link.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTION_SERVICE_NAME: services::Field = services::Field {
    name: "connection_service_name",
    kind: services::Kind::Text,
    description: "Name of the AWS endpoint service, e.g. `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0`.",
    ..services::Field::PLAIN
};
pub(crate) const CONNECTION_STRING: services::Field = services::Field {
    name: "connection_string",
    kind: services::Kind::Text,
    description: "Connection string of the source or of the Azure storage it uses.",
    secret: true,
    applies_when: &[
        ("auth_method", "CONNECTION_STRING"),
        ("auth_type", "ConnectionString"),
        ("backup_storage_type", "AZURE"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const CONNECTION_TYPE: services::Field = services::Field {
    name: "connection_type",
    kind: services::Kind::Enum(ConnectionType::VALUES),
    description: "Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.",
    ..services::Field::PLAIN
};
pub(crate) const CONSUMER_GROUP: services::Field = services::Field {
    name: "consumer_group",
    kind: services::Kind::Text,
    description: "Consumer group under which Fivetran reads the messages.",
    ..services::Field::PLAIN
};
pub(crate) const CONSUMER_KEY: services::Field = services::Field {
    name: "consumer_key",
    kind: services::Kind::Text,
    description: "Consumer key of the app or integration through which the API is called.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const CONSUMER_SECRET: services::Field = services::Field {
    name: "consumer_secret",
    kind: services::Kind::Text,
    description: "Secret that goes with `consumer_key`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const CONTAINER_NAME: services::Field = services::Field {
    name: "container_name",
    kind: services::Kind::Text,
    description: "Name of the container in Azure storage.",
    applies_when: &[("storage_provider", "ADLS"), ("backup_storage_type", "AZURE")],
    ..services::Field::PLAIN
};
pub(crate) const CURRENCY: services::Field = services::Field {
    name: "currency",
    kind: services::Kind::Text,
    description: "Currency in which amounts are reported.",
    ..services::Field::PLAIN
};
pub(crate) const CUSTOM_BASE_URL: services::Field = services::Field {
    name: "custom_base_url",
    kind: services::Kind::Text,
    description: "Base URL of the source's API, for when none of the preset addresses fits.",
    ..services::Field::PLAIN
};
pub(crate) const CUSTOM_PAYLOADS: services::Field = services::Field {
    name: "custom_payloads",
    kind: services::Kind::List(
        &services::Kind::Object(<CustomPayloadsItem as services::Settings>::FIELDS),
    ),
    description: "Key-value pairs sent to your function with each call.",
    ..services::Field::PLAIN
};
pub(crate) const CUSTOM_REPORTS: services::Field = services::Field {
    name: "custom_reports",
    kind: services::Kind::Text,
    description: "Reports that you put together yourself, each synced to a table.",
    ..services::Field::PLAIN
};
pub(crate) const CUSTOM_URL: services::Field = services::Field {
    name: "custom_url",
    kind: services::Kind::Text,
    description: "URL of your instance of the source, for when none of the preset addresses fits.",
    ..services::Field::PLAIN
};
pub(crate) const DATA_CENTER: services::Field = services::Field {
    name: "data_center",
    kind: services::Kind::Text,
    description: "Data centre in which your account at the source lives.",
    ..services::Field::PLAIN
};
pub(crate) const DATA_FORMAT: services::Field = services::Field {
    name: "data_format",
    kind: services::Kind::Enum(DataFormat::VALUES),
    description: "Format in which records are written to the Kafka topics.",
    ..services::Field::PLAIN
};
pub(crate) const DATA_SET_LOCATION: services::Field = services::Field {
    name: "data_set_location",
    kind: services::Kind::Text,
    description: "Location of the BigQuery datasets, e.g. `US` or `EU`.",
    ..services::Field::PLAIN
};
pub(crate) const DATABASE: services::Field = services::Field {
    name: "database",
    kind: services::Kind::Text,
    description: "Name of the database to connect to.",
    ..services::Field::PLAIN
};
pub(crate) const DATABRICKS_CONNECTION_TYPE: services::Field = services::Field {
    name: "databricks_connection_type",
    kind: services::Kind::Enum(DatabricksConnectionType::VALUES),
    description: "Network path to Databricks, such as direct or private link.",
    applies_when: &[("should_maintain_tables_in_databricks", "true")],
    ..services::Field::PLAIN
};
pub(crate) const DELETE_CAPTURE_ENABLED: services::Field = services::Field {
    name: "delete_capture_enabled",
    kind: services::Kind::Boolean,
    description: "Whether rows deleted at the source are detected and marked as deleted.",
    ..services::Field::PLAIN
};
pub(crate) const DELETE_CAPTURE_FREQUENCY: services::Field = services::Field {
    name: "delete_capture_frequency",
    kind: services::Kind::Enum(DeleteCaptureFrequency::VALUES),
    description: "How often the source is checked for deleted rows, if at all.",
    ..services::Field::PLAIN
};
pub(crate) const DELIMITER: services::Field = services::Field {
    name: "delimiter",
    kind: services::Kind::Text,
    description: "Character between the values in a line of a CSV file; usually detected when not set.",
    ..services::Field::PLAIN
};
pub(crate) const DIMENSION: services::Field = services::Field {
    name: "dimension",
    kind: services::Kind::Text,
    description: "Dimension that the report, or a filter of it, works on.",
    ..services::Field::PLAIN
};
pub(crate) const DIMENSIONS: services::Field = services::Field {
    name: "dimensions",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Dimensions by which the figures of the report are broken down.",
    ..services::Field::PLAIN
};
pub(crate) const DIRECT_CAPTURE_METHOD: services::Field = services::Field {
    name: "direct_capture_method",
    kind: services::Kind::Enum(DirectCaptureMethod::VALUES),
    description: "How the Oracle logs are read, such as through ASM, from the files or from archives only.",
    ..services::Field::PLAIN
};
pub(crate) const DOMAIN: services::Field = services::Field {
    name: "domain",
    kind: services::Kind::Text,
    description: "Domain of your account or site at the source, in full or only the part that varies.",
    ..services::Field::PLAIN
};
pub(crate) const DOMAIN_HOST_NAME: services::Field = services::Field {
    name: "domain_host_name",
    kind: services::Kind::Text,
    description: "Workday host of your tenant, e.g. `wd5-services1.myworkday.com`.",
    ..services::Field::PLAIN
};
pub(crate) const DOMAIN_NAME: services::Field = services::Field {
    name: "domain_name",
    kind: services::Kind::Text,
    description: "Domain name of your account or business at the source.",
    ..services::Field::PLAIN
};
pub(crate) const EFFECTIVE_DATE_DISABLED: services::Field = services::Field {
    name: "effective_date_disabled",
    kind: services::Kind::Boolean,
    description: "Whether to switch off the use of effective dates when data is extracted.",
    ..services::Field::PLAIN
};
pub(crate) const EMAIL: services::Field = services::Field {
    name: "email",
    kind: services::Kind::Text,
    description: "Email address of the user who logs in; in answers of the email source, the address to send files to.",
    applies_when: &[("auth_type", "BASIC")],
    ..services::Field::PLAIN
};
pub(crate) const EMAIL_ID: services::Field = services::Field {
    name: "email_id",
    kind: services::Kind::Text,
    description: "Email address of the user whose API access is used.",
    ..services::Field::PLAIN
};
pub(crate) const EMPTY_HEADER: services::Field = services::Field {
    name: "empty_header",
    kind: services::Kind::Boolean,
    description: "Whether the CSV files lack a header line, so that column names must be made up.",
    ..services::Field::PLAIN
};
pub(crate) const ENABLE_ARCHIVE_LOG_ONLY: services::Field = services::Field {
    name: "enable_archive_log_only",
    kind: services::Kind::Boolean,
    description: "Whether changes are read from archived logs only, not from the online logs.",
    ..services::Field::PLAIN
};
pub(crate) const ENABLE_SINGLE_TOPIC: services::Field = services::Field {
    name: "enable_single_topic",
    kind: services::Kind::Boolean,
    description: "Whether tables share a single Kafka topic instead of having one each.",
    ..services::Field::PLAIN
};
pub(crate) const ENABLE_TDE: services::Field = services::Field {
    name: "enable_tde",
    kind: services::Kind::Boolean,
    description: "Whether the database is encrypted with TDE (Transparent Data Encryption).",
    ..services::Field::PLAIN
};
pub(crate) const ENABLE_TDE_ENCRYPTION: services::Field = services::Field {
    name: "enable_tde_encryption",
    kind: services::Kind::Boolean,
    description: "Whether the database is encrypted with TDE (Transparent Data Encryption).",
    ..services::Field::PLAIN
};
pub(crate) const ENDPOINT: services::Field = services::Field {
    name: "endpoint",
    kind: services::Kind::Text,
    description: "URL of the source's API; in answers, the one at which Fivetran takes the source's events.",
    ..services::Field::PLAIN
};
pub(crate) const ENTITY_ID: services::Field = services::Field {
    name: "entity_id",
    kind: services::Kind::Text,
    description: "Id of the entity within your account whose data is synced.",
    applies_when: &[("is_multi_entity_feature_enabled", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ENTRA_APP_ID: services::Field = services::Field {
    name: "entra_app_id",
    kind: services::Kind::Text,
    description: "Id of the Microsoft Entra application that logs in to the database.",
    applies_when: &[("auth_method", "ENTRA_ID")],
    ..services::Field::PLAIN
};
pub(crate) const ENTRA_TENANT_ID: services::Field = services::Field {
    name: "entra_tenant_id",
    kind: services::Kind::Text,
    description: "Id of the Microsoft Entra tenant that the application belongs to.",
    applies_when: &[("auth_method", "ENTRA_ID")],
    ..services::Field::PLAIN
};
pub(crate) const ENVIRONMENT: services::Field = services::Field {
    name: "environment",
    kind: services::Kind::Text,
    description: "Environment of the source in which your account lives, such as production or sandbox.",
    ..services::Field::PLAIN
};
pub(crate) const ESCAPE_CHAR: services::Field = services::Field {
    name: "escape_char",
    kind: services::Kind::Text,
    description: "Character that, in a CSV file, makes the next one lose its special meaning.",
    ..services::Field::PLAIN
};
pub(crate) const EU_REGION: services::Field = services::Field {
    name: "eu_region",
    kind: services::Kind::Boolean,
    description: "Whether your account at the source lives in its EU region.",
    ..services::Field::PLAIN
};
pub(crate) const EXPORT_STORAGE_TYPE: services::Field = services::Field {
    name: "export_storage_type",
    kind: services::Kind::Text,
    description: "Kind of cloud storage that the source's data is exported to.",
    ..services::Field::PLAIN
};
pub(crate) const EXTERNAL_ID: services::Field = services::Field {
    name: "external_id",
    kind: services::Kind::Text,
    description: "External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.",
    ..services::Field::PLAIN
};
pub(crate) const EXTERNAL_STORAGE_CLOUD_PROVIDER: services::Field = services::Field {
    name: "external_storage_cloud_provider",
    kind: services::Kind::Text,
    description: "Cloud provider of the storage outside the warehouse that is used for staging or tables.",
    ..services::Field::PLAIN
};
pub(crate) const EXTRACTION_PATTERN: services::Field = services::Field {
    name: "extraction_pattern",
    kind: services::Kind::Text,
    description: "Regular expression that picks the table name out of a file's path.",
    applies_when: &[("file_mapping_method", "EXTRACT_TABLES")],
    ..services::Field::PLAIN
};
pub(crate) const FIELDS: services::Field = services::Field {
    name: "fields",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Fields of the report that become columns of its table.",
    ..services::Field::PLAIN
};
pub(crate) const FILE_HANDLING: services::Field = services::Field {
    name: "file_handling",
    kind: services::Kind::Enum(FileHandling::VALUES),
    description: "Whether files are parsed into tables or copied as they are (unstructured).",
    ..services::Field::PLAIN
};
pub(crate) const FILE_MAPPING_METHOD: services::Field = services::Field {
    name: "file_mapping_method",
    kind: services::Kind::Enum(FileMappingMethod::VALUES),
    description: "How files are assigned to tables: by names taken from their paths, or table by table.",
    ..services::Field::PLAIN
};
pub(crate) const FILE_PATTERN: services::Field = services::Field {
    name: "file_pattern",
    kind: services::Kind::Text,
    description: "Regular expression for the paths of the files that belong to the table.",
    ..services::Field::PLAIN
};
pub(crate) const FILE_TYPE: services::Field = services::Field {
    name: "file_type",
    kind: services::Kind::Enum(FileType::VALUES),
    description: "Format as which the files are parsed, whatever their extensions.",
    ..services::Field::PLAIN
};
pub(crate) const FILES: services::Field = services::Field {
    name: "files",
    kind: services::Kind::List(
        &services::Kind::Object(<FilesItem as services::Settings>::FIELDS),
    ),
    description: "Tables to build from files: for each, its name and the pattern of its files.",
    ..services::Field::PLAIN
};
pub(crate) const FILTER_TYPE: services::Field = services::Field {
    name: "filter_type",
    kind: services::Kind::Enum(FilterType::VALUES),
    description: "Whether rows that match the filter are kept or left out.",
    ..services::Field::PLAIN
};
pub(crate) const FILTERS: services::Field = services::Field {
    name: "filters",
    kind: services::Kind::Text,
    description: "Conditions that narrow down the rows of the report.",
    ..services::Field::PLAIN
};
pub(crate) const FIVETRAN_ROLE_ARN: services::Field = services::Field {
    name: "fivetran_role_arn",
    kind: services::Kind::Text,
    description: "ARN of the AWS IAM role that Fivetran assumes to use the bucket.",
    applies_when: &[("storage_provider", "AWS")],
    ..services::Field::PLAIN
};
pub(crate) const FOLDER_ID: services::Field = services::Field {
    name: "folder_id",
    kind: services::Kind::Text,
    description: "Folder whose files are synced, identified by its URL or by the id in that URL.",
    ..services::Field::PLAIN
};
pub(crate) const FOLDER_PATH: services::Field = services::Field {
    name: "folder_path",
    kind: services::Kind::Text,
    description: "Path of the folder to read from.",
    ..services::Field::PLAIN
};
pub(crate) const GCS_BUCKET: services::Field = services::Field {
    name: "gcs_bucket",
    kind: services::Kind::Text,
    description: "Name of the Google Cloud Storage bucket.",
    applies_when: &[("cloud_storage_type", "GCS"), ("bucket_service", "GCS")],
    ..services::Field::PLAIN
};
pub(crate) const GCS_CREDENTIALS: services::Field = services::Field {
    name: "gcs_credentials",
    kind: services::Kind::Object(<GcsCredentials as services::Settings>::FIELDS),
    description: "Where exports lie in Google Cloud Storage: bucket and folder.",
    applies_when: &[("export_storage_type", "GCS")],
    ..services::Field::PLAIN
};
pub(crate) const GCS_PROJECT_ID: services::Field = services::Field {
    name: "gcs_project_id",
    kind: services::Kind::Text,
    description: "Id of the Google Cloud project that the bucket belongs to.",
    applies_when: &[("storage_provider", "GCS")],
    ..services::Field::PLAIN
};
pub(crate) const GRANULARITY: services::Field = services::Field {
    name: "granularity",
    kind: services::Kind::Enum(Granularity::VALUES),
    description: "Period that one row of the report covers, such as an hour or a day.",
    ..services::Field::PLAIN
};
pub(crate) const HISTORICAL_SYNC_LIMIT: services::Field = services::Field {
    name: "historical_sync_limit",
    kind: services::Kind::Enum(HistoricalSyncLimit::VALUES),
    description: "How far back the historical sync reaches.",
    ..services::Field::PLAIN
};
pub(crate) const HISTORICAL_SYNC_LIMIT_DATE: services::Field = services::Field {
    name: "historical_sync_limit_date",
    kind: services::Kind::Text,
    description: "Earliest date of the data that the historical sync fetches.",
    applies_when: &[
        ("historical_sync_limit", "DATE_LIMIT"),
        ("historical_sync_limit_time_frame", "DATE_LIMIT"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const HISTORICAL_SYNC_LIMIT_TIME_FRAME: services::Field = services::Field {
    name: "historical_sync_limit_time_frame",
    kind: services::Kind::Enum(HistoricalSyncLimitTimeFrame::VALUES),
    description: "Whether the historical sync fetches everything or only data from a given date on.",
    ..services::Field::PLAIN
};
pub(crate) const HISTORICAL_SYNC_TIME_FRAME: services::Field = services::Field {
    name: "historical_sync_time_frame",
    kind: services::Kind::Enum(HistoricalSyncTimeFrame::VALUES),
    description: "How far back the historical sync reaches: all data, some months, or from a given date on.",
    ..services::Field::PLAIN
};
pub(crate) const HOME_FOLDER: services::Field = services::Field {
    name: "home_folder",
    kind: services::Kind::Text,
    description: "Folder in the bucket or container that holds the exported files.",
    ..services::Field::PLAIN
};
pub(crate) const HOST: services::Field = services::Field {
    name: "host",
    kind: services::Kind::Text,
    description: "Host name or IP address of the server to connect to.",
    ..services::Field::PLAIN
};
pub(crate) const HOST_IP: services::Field = services::Field {
    name: "host_ip",
    kind: services::Kind::Text,
    description: "IP address of the SSH tunnel's host.",
    applies_when: &[("connection_method", "SSH_TUNNEL")],
    ..services::Field::PLAIN
};
pub(crate) const HOST_NAME: services::Field = services::Field {
    name: "host_name",
    kind: services::Kind::Text,
    description: "Host name of your account or tenant at the source.",
    ..services::Field::PLAIN
};
pub(crate) const HOST_URL: services::Field = services::Field {
    name: "host_url",
    kind: services::Kind::Text,
    description: "URL of the host that serves the source's API, such as your own instance.",
    ..services::Field::PLAIN
};
pub(crate) const HOST_USER: services::Field = services::Field {
    name: "host_user",
    kind: services::Kind::Text,
    description: "User on the SSH tunnel's host.",
    applies_when: &[("connection_method", "SSH_TUNNEL")],
    ..services::Field::PLAIN
};
pub(crate) const HOSTNAME: services::Field = services::Field {
    name: "hostname",
    kind: services::Kind::Text,
    description: "Host name to use with the service, e.g. `acme.example.com`.",
    ..services::Field::PLAIN
};
pub(crate) const HOSTS: services::Field = services::Field {
    name: "hosts",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Servers of the MongoDB-compatible cluster, each as `host:port`.",
    ..services::Field::PLAIN
};
pub(crate) const HTTP_PATH: services::Field = services::Field {
    name: "http_path",
    kind: services::Kind::Text,
    description: "HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.",
    applies_when: &[("should_maintain_tables_in_databricks", "true")],
    ..services::Field::PLAIN
};
pub(crate) const IDENTIFIER: services::Field = services::Field {
    name: "identifier",
    kind: services::Kind::Text,
    description: "Identifier given by the source: of your API access, or of the data set to sync.",
    ..services::Field::PLAIN
};
pub(crate) const INSTANCE: services::Field = services::Field {
    name: "instance",
    kind: services::Kind::Text,
    description: "Instance of the source that holds your account, usually the first part of its host name.",
    ..services::Field::PLAIN
};
pub(crate) const IS_EXTERNAL_ACTIVITIES_ENDPOINT_SELECTED: services::Field = services::Field {
    name: "is_external_activities_endpoint_selected",
    kind: services::Kind::Boolean,
    description: "Whether external activities are synced from Pardot too.",
    ..services::Field::PLAIN
};
pub(crate) const IS_MULTI_ENTITY_FEATURE_ENABLED: services::Field = services::Field {
    name: "is_multi_entity_feature_enabled",
    kind: services::Kind::Boolean,
    description: "Whether the Multi-entity feature is switched on in your Zuora tenant.",
    ..services::Field::PLAIN
};
pub(crate) const IS_PRIVATE_KEY_ENCRYPTED: services::Field = services::Field {
    name: "is_private_key_encrypted",
    kind: services::Kind::Boolean,
    description: "Whether the private key is protected by a passphrase, then to be given in `passphrase`.",
    applies_when: &[("auth", "KEY_PAIR")],
    ..services::Field::PLAIN
};
pub(crate) const IS_PRIVATE_LINK_REQUIRED: services::Field = services::Field {
    name: "is_private_link_required",
    kind: services::Kind::Boolean,
    description: "Whether data may travel through AWS PrivateLink only.",
    ..services::Field::PLAIN
};
pub(crate) const IS_SINGLE_TABLE_MODE: services::Field = services::Field {
    name: "is_single_table_mode",
    kind: services::Kind::Boolean,
    description: "Whether all files go to one table rather than to several.",
    ..services::Field::PLAIN
};
pub(crate) const ISSUER: services::Field = services::Field {
    name: "issuer",
    kind: services::Kind::Text,
    description: "Issuer named in the JWT with which Fivetran logs in.",
    applies_when: &[("authentication_method", "JWT")],
    ..services::Field::PLAIN
};
pub(crate) const JSON_DELIVERY_MODE: services::Field = services::Field {
    name: "json_delivery_mode",
    kind: services::Kind::Enum(JsonDeliveryMode::VALUES),
    description: "Whether a JSON object stays in one column or is spread over a column per field.",
    applies_when: &[("message_type", "JSON")],
    ..services::Field::PLAIN
};
pub(crate) const KEY: services::Field = services::Field {
    name: "key",
    kind: services::Kind::Text,
    description: "Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.",
    ..services::Field::PLAIN
};
pub(crate) const KEY_ID: services::Field = services::Field {
    name: "key_id",
    kind: services::Kind::Text,
    description: "Id of the private key registered for Apple's API.",
    ..services::Field::PLAIN
};
pub(crate) const LAKEHOUSE_GUID: services::Field = services::Field {
    name: "lakehouse_guid",
    kind: services::Kind::Text,
    description: "GUID of the Microsoft OneLake lakehouse to use.",
    applies_when: &[("should_maintain_tables_in_one_lake", "true")],
    ..services::Field::PLAIN
};
pub(crate) const LEVEL: services::Field = services::Field {
    name: "level",
    kind: services::Kind::Text,
    description: "Level of the ad hierarchy that the figures are reported for, such as account or campaign.",
    ..services::Field::PLAIN
};
pub(crate) const LIMIT_FOR_API_CALLS_TO_EXTERNAL_ACTIVITIES_ENDPOINT: services::Field = services::Field {
    name: "limit_for_api_calls_to_external_activities_endpoint",
    kind: services::Kind::Integer,
    description: "Most API calls that syncing Pardot's external activities may use.",
    applies_when: &[("is_external_activities_endpoint_selected", "true")],
    ..services::Field::PLAIN
};
pub(crate) const LINE_SEPARATOR: services::Field = services::Field {
    name: "line_separator",
    kind: services::Kind::Text,
    description: "Character that ends each line of a CSV file.",
    ..services::Field::PLAIN
};
pub(crate) const LIST_STRATEGY: services::Field = services::Field {
    name: "list_strategy",
    kind: services::Kind::Enum(ListStrategy::VALUES),
    description: "How new files are found: by listing the whole bucket, or by paths that follow a time pattern.",
    ..services::Field::PLAIN
};
pub(crate) const LOG_JOURNAL: services::Field = services::Field {
    name: "log_journal",
    kind: services::Kind::Text,
    description: "Name of the IBM i journal in which the database records its changes.",
    ..services::Field::PLAIN
};
pub(crate) const LOG_JOURNAL_SCHEMA: services::Field = services::Field {
    name: "log_journal_schema",
    kind: services::Kind::Text,
    description: "Schema (library) on IBM i that holds the journal named by `log_journal`.",
    ..services::Field::PLAIN
};
pub(crate) const LOGIN: services::Field = services::Field {
    name: "login",
    kind: services::Kind::Text,
    description: "Login name of the user with whom the source is read.",
    ..services::Field::PLAIN
};
pub(crate) const LOGIN_PASSWORD: services::Field = services::Field {
    name: "login_password",
    kind: services::Kind::Text,
    description: "Password of the user with whom the source is read.",
    secret: true,
    applies_when: &[("auth_mode", "PasswordGrant")],
    ..services::Field::PLAIN
};
pub(crate) const MANAGED_IDENTITY_USER_ASSIGNED: services::Field = services::Field {
    name: "managed_identity_user_assigned",
    kind: services::Kind::Text,
    description: "User-assigned managed identity in Azure that logs in to the database.",
    ..services::Field::PLAIN
};
pub(crate) const MATCH_TYPE: services::Field = services::Field {
    name: "match_type",
    kind: services::Kind::Text,
    description: "How the filter value is compared with the dimension: as a whole or as a part of it.",
    ..services::Field::PLAIN
};
pub(crate) const MERCHANT_ID: services::Field = services::Field {
    name: "merchant_id",
    kind: services::Kind::Text,
    description: "Id of your merchant or seller account at the source.",
    ..services::Field::PLAIN
};
pub(crate) const MESSAGE_TYPE: services::Field = services::Field {
    name: "message_type",
    kind: services::Kind::Enum(MessageType::VALUES),
    description: "Format of the messages in the topics or queues.",
    ..services::Field::PLAIN
};
pub(crate) const METRICS: services::Field = services::Field {
    name: "metrics",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Metrics (measured numbers) of the report, by the names that the source's API uses.",
    applies_when: &[("config_type", "CUSTOM"), ("config_method", "CREATE_NEW")],
    ..services::Field::PLAIN
};
pub(crate) const NAMESPACE: services::Field = services::Field {
    name: "namespace",
    kind: services::Kind::Text,
    description: "Name of the namespace that holds the queues or topics.",
    ..services::Field::PLAIN
};
pub(crate) const NON_STANDARD_ESCAPE_CHAR: services::Field = services::Field {
    name: "non_standard_escape_char",
    kind: services::Kind::Boolean,
    description: "Whether the CSV files escape characters in an unusual way, told by `escape_char`.",
    ..services::Field::PLAIN
};
pub(crate) const NULL_SEQUENCE: services::Field = services::Field {
    name: "null_sequence",
    kind: services::Kind::Text,
    description: "Text in the CSV files that stands for a null value, such as `\\N`.",
    ..services::Field::PLAIN
};
pub(crate) const NUM_OF_PARTITIONS: services::Field = services::Field {
    name: "num_of_partitions",
    kind: services::Kind::Integer,
    description: "Number of partitions of each topic that is created in the destination.",
    ..services::Field::PLAIN
};
pub(crate) const OAUTH2_CLIENT_ID: services::Field = services::Field {
    name: "oauth2_client_id",
    kind: services::Kind::Text,
    description: "Client id of the OAuth service principal that logs in to Databricks.",
    applies_when: &[("auth_type", "OAUTH2")],
    ..services::Field::PLAIN
};
pub(crate) const OAUTH2_SECRET: services::Field = services::Field {
    name: "oauth2_secret",
    kind: services::Kind::Text,
    description: "OAuth secret of the service principal in `oauth2_client_id`.",
    secret: true,
    applies_when: &[("auth_type", "OAUTH2")],
    ..services::Field::PLAIN
};
pub(crate) const OAUTH_TOKEN: services::Field = services::Field {
    name: "oauth_token",
    kind: services::Kind::Text,
    description: "OAuth 1.0a access token of the user in whose name the source is read.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const OAUTH_TOKEN_SECRET: services::Field = services::Field {
    name: "oauth_token_secret",
    kind: services::Kind::Text,
    description: "Secret that belongs to the access token in `oauth_token`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const ON_ERROR: services::Field = services::Field {
    name: "on_error",
    kind: services::Kind::Enum(OnError::VALUES),
    description: "What to do about a file that cannot be read properly: leave it out or let the sync fail.",
    ..services::Field::PLAIN
};
pub(crate) const ONE_LAKE_AUTH_TYPE: services::Field = services::Field {
    name: "one_lake_auth_type",
    kind: services::Kind::Enum(OneLakeAuthType::VALUES),
    description: "How to log in to Microsoft OneLake: with which kind of identity.",
    applies_when: &[("should_maintain_tables_in_one_lake", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ONELAKE_CLIENT_ID: services::Field = services::Field {
    name: "onelake_client_id",
    kind: services::Kind::Text,
    description: "Client (application) id of the service principal for Microsoft OneLake.",
    applies_when: &[("one_lake_auth_type", "SERVICE_PRINCIPAL")],
    ..services::Field::PLAIN
};
pub(crate) const ONELAKE_CLIENT_SECRET: services::Field = services::Field {
    name: "onelake_client_secret",
    kind: services::Kind::Text,
    description: "Client secret of the service principal for Microsoft OneLake.",
    secret: true,
    applies_when: &[("one_lake_auth_type", "SERVICE_PRINCIPAL")],
    ..services::Field::PLAIN
};
pub(crate) const ONELAKE_TENANT_ID: services::Field = services::Field {
    name: "onelake_tenant_id",
    kind: services::Kind::Text,
    description: "Id (GUID) of the Microsoft Entra tenant in which OneLake is reached.",
    applies_when: &[("should_maintain_tables_in_one_lake", "true")],
    ..services::Field::PLAIN
};
pub(crate) const ORGANIZATION: services::Field = services::Field {
    name: "organization",
    kind: services::Kind::Text,
    description: "Name or id of your organization at the source.",
    ..services::Field::PLAIN
};
pub(crate) const ORGANIZATION_ID: services::Field = services::Field {
    name: "organization_id",
    kind: services::Kind::Text,
    description: "Id of your organization at the source.",
    ..services::Field::PLAIN
};
pub(crate) const ORGANIZATIONS: services::Field = services::Field {
    name: "organizations",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Ids of the organizations to sync.",
    applies_when: &[("sync_mode", "SpecificOrganizations")],
    ..services::Field::PLAIN
};
pub(crate) const PACKED_MODE_TABLES: services::Field = services::Field {
    name: "packed_mode_tables",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Tables or collections to sync in packed mode, each document as one JSON value.",
    ..services::Field::PLAIN
};
pub(crate) const PACKING_MODE: services::Field = services::Field {
    name: "packing_mode",
    kind: services::Kind::Enum(PackingMode::VALUES),
    description: "Whether nested data is kept packed as JSON in one column or unpacked into several.",
    ..services::Field::PLAIN
};
pub(crate) const PARTNERS: services::Field = services::Field {
    name: "partners",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Ids of the partners (the accounts above the advertisers) whose data is read.",
    applies_when: &[("sync_mode", "SpecificAccounts"), ("config_method", "CREATE_NEW")],
    ..services::Field::PLAIN
};
pub(crate) const PASSPHRASE: services::Field = services::Field {
    name: "passphrase",
    kind: services::Kind::Text,
    description: "Passphrase that decrypts the key in `private_key`.",
    secret: true,
    applies_when: &[("is_private_key_encrypted", "true")],
    ..services::Field::PLAIN
};
pub(crate) const PASSWORD: services::Field = services::Field {
    name: "password",
    kind: services::Kind::Text,
    description: "Password of the user that logs in.",
    secret: true,
    applies_when: &[
        ("auth", "PASSWORD"),
        ("auth_type", "BasicAuth"),
        ("auth_type", "PASSWORD"),
        ("auth_mode", "Basic"),
        ("auth_mode", "BASIC"),
        ("auth_mode", "PASSWORD"),
        ("authentication_method", "BASIC"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const PATH: services::Field = services::Field {
    name: "path",
    kind: services::Kind::Text,
    description: "Path on the server, to the site itself or to the object to read.",
    ..services::Field::PLAIN
};
pub(crate) const PATTERN: services::Field = services::Field {
    name: "pattern",
    kind: services::Kind::Text,
    description: "Regular expression; only files whose path matches it are synced.",
    ..services::Field::PLAIN
};
pub(crate) const PDB_NAME: services::Field = services::Field {
    name: "pdb_name",
    kind: services::Kind::Text,
    description: "Name of the pluggable database (PDB), if the source is a multitenant container database.",
    ..services::Field::PLAIN
};
pub(crate) const PERSONAL_ACCESS_TOKEN: services::Field = services::Field {
    name: "personal_access_token",
    kind: services::Kind::Text,
    description: "Personal access token of the user or service principal that logs in.",
    secret: true,
    applies_when: &[
        ("auth_type", "PERSONAL_ACCESS_TOKEN"),
        ("auth", "TOKEN"),
        ("auth", "personal_access_token"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const PERSONAL_API_TOKEN: services::Field = services::Field {
    name: "personal_api_token",
    kind: services::Kind::Text,
    description: "API token that a user has created in their settings at the source.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const PGP_PASS_PHRASE: services::Field = services::Field {
    name: "pgp_pass_phrase",
    kind: services::Kind::Text,
    description: "Passphrase of the private PGP key in `pgp_secret_key`.",
    secret: true,
    applies_when: &[("use_pgp_encryption_options", "true")],
    ..services::Field::PLAIN
};
pub(crate) const PGP_SECRET_KEY: services::Field = services::Field {
    name: "pgp_secret_key",
    kind: services::Kind::Text,
    description: "Private PGP key with which the files are decrypted.",
    secret: true,
    applies_when: &[("use_pgp_encryption_options", "true")],
    ..services::Field::PLAIN
};
pub(crate) const PLS_ID: services::Field = services::Field {
    name: "pls_id",
    kind: services::Kind::Text,
    description: "Id of Snowflake's private link service, as `SYSTEM$GET_PRIVATELINK_CONFIG` shows it.",
    ..services::Field::PLAIN
};
pub(crate) const POLARIS_CATALOG: services::Field = services::Field {
    name: "polaris_catalog",
    kind: services::Kind::Text,
    description: "Name of the catalog on the Polaris server that lists the tables of the data lake.",
    ..services::Field::PLAIN
};
pub(crate) const POLARIS_CATALOG_CONFIGURATION: services::Field = services::Field {
    name: "polaris_catalog_configuration",
    kind: services::Kind::Object(
        <PolarisCatalogConfiguration as services::Settings>::FIELDS,
    ),
    description: "Where the Polaris catalog of the data lake is reached, with its name and credentials.",
    ..services::Field::PLAIN
};
pub(crate) const POLARIS_SERVER_ENDPOINT: services::Field = services::Field {
    name: "polaris_server_endpoint",
    kind: services::Kind::Text,
    description: "URL of the Polaris server that serves the data lake's catalog.",
    ..services::Field::PLAIN
};
pub(crate) const PORT: services::Field = services::Field {
    name: "port",
    kind: services::Kind::Integer,
    description: "Port on which the host accepts connections.",
    ..services::Field::PLAIN
};
pub(crate) const PREFIX: services::Field = services::Field {
    name: "prefix",
    kind: services::Kind::Text,
    description: "Folder path, or start of the object names, to which the sync is limited.",
    ..services::Field::PLAIN
};
pub(crate) const PREFIX_PATH: services::Field = services::Field {
    name: "prefix_path",
    kind: services::Kind::Text,
    description: "Path in the bucket or container under which the data lake's files are written.",
    ..services::Field::PLAIN
};
pub(crate) const PRIMARY_KEY: services::Field = services::Field {
    name: "primary_key",
    kind: services::Kind::Text,
    description: "Primary one of the access keys that the service has issued.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const PRIVATE_KEY: services::Field = services::Field {
    name: "private_key",
    kind: services::Kind::Text,
    description: "Private key with which the connection proves its identity to the service.",
    secret: true,
    applies_when: &[
        ("auth", "KEY_PAIR"),
        ("authentication_method", "JWT"),
        ("auth_mode", "Certificate"),
        ("auth_mode", "JWT"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const PROFILES: services::Field = services::Field {
    name: "profiles",
    kind: services::Kind::List(&services::Kind::Integer),
    description: "Advertising profiles to sync, by their ids.",
    applies_when: &[("sync_mode", "SpecificProfiles")],
    ..services::Field::PLAIN
};
pub(crate) const PROJECT_ID: services::Field = services::Field {
    name: "project_id",
    kind: services::Kind::Text,
    description: "Id of the project, at the source or in Google Cloud, that holds the data.",
    ..services::Field::PLAIN
};
pub(crate) const PROJECTS: services::Field = services::Field {
    name: "projects",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Projects at the source to sync, by their ids.",
    applies_when: &[("sync_mode", "SpecificProjects"), ("sync_mode", "CUSTOM")],
    ..services::Field::PLAIN
};
pub(crate) const PUBLIC_KEY: services::Field = services::Field {
    name: "public_key",
    kind: services::Kind::Text,
    description: "Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.",
    ..services::Field::PLAIN
};
pub(crate) const PUBLICATION_NAME: services::Field = services::Field {
    name: "publication_name",
    kind: services::Kind::Text,
    description: "Name of the Postgres publication that contains the tables to replicate.",
    applies_when: &[("update_method", "WAL_PGOUTPUT")],
    ..services::Field::PLAIN
};
pub(crate) const QUERY_PARAM_VALUE: services::Field = services::Field {
    name: "query_param_value",
    kind: services::Kind::Text,
    description: "Secret value (key or token) that is sent as a query parameter with each API request.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const QUOTE_CHAR: services::Field = services::Field {
    name: "quote_char",
    kind: services::Kind::Text,
    description: "Character that encloses values in the CSV files, such as `\"`.",
    applies_when: &[("quote_character_enabled", "true")],
    ..services::Field::PLAIN
};
pub(crate) const QUOTE_CHARACTER_ENABLED: services::Field = services::Field {
    name: "quote_character_enabled",
    kind: services::Kind::Boolean,
    description: "Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.",
    ..services::Field::PLAIN
};
pub(crate) const RATE_LIMIT_PLAN: services::Field = services::Field {
    name: "rate_limit_plan",
    kind: services::Kind::Text,
    description: "Your plan at the source, which sets how many API requests the syncs can make.",
    ..services::Field::PLAIN
};
pub(crate) const REALM_ID: services::Field = services::Field {
    name: "realm_id",
    kind: services::Kind::Text,
    description: "Id of the company or account at the source (its realm) for which access was granted.",
    ..services::Field::PLAIN
};
pub(crate) const REFRESH_TOKEN: services::Field = services::Field {
    name: "refresh_token",
    kind: services::Kind::Text,
    description: "Long-lived token from which new access tokens are obtained.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const REGION: services::Field = services::Field {
    name: "region",
    kind: services::Kind::Text,
    description: "Region or data centre in which your account or the service lives.",
    ..services::Field::PLAIN
};
pub(crate) const REPLICA_ID: services::Field = services::Field {
    name: "replica_id",
    kind: services::Kind::Integer,
    description: "Server id, unique among all replicas, under which the binary log is read.",
    applies_when: &[("update_method", "BINLOG")],
    ..services::Field::PLAIN
};
pub(crate) const REPLICATION_FACTOR: services::Field = services::Field {
    name: "replication_factor",
    kind: services::Kind::Integer,
    description: "Number of brokers that keep a copy of each topic created in the destination.",
    ..services::Field::PLAIN
};
pub(crate) const REPLICATION_SLOT: services::Field = services::Field {
    name: "replication_slot",
    kind: services::Kind::Text,
    description: "Name of the logical replication slot from which changes are read.",
    applies_when: &[("update_method", "WAL_PGOUTPUT")],
    ..services::Field::PLAIN
};
pub(crate) const REPORT_NAME: services::Field = services::Field {
    name: "report_name",
    kind: services::Kind::Text,
    description: "Name that you give to the custom report.",
    ..services::Field::PLAIN
};
pub(crate) const REPORT_TEMPLATES: services::Field = services::Field {
    name: "report_templates",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Report templates at the source whose reports are synced.",
    ..services::Field::PLAIN
};
pub(crate) const REPORT_TYPE: services::Field = services::Field {
    name: "report_type",
    kind: services::Kind::Text,
    description: "Kind of report to fetch, which decides what dimensions and metrics it can have.",
    ..services::Field::PLAIN
};
pub(crate) const REPORTS: services::Field = services::Field {
    name: "reports",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Reports to sync, with the settings of each where the source lets you define them.",
    ..services::Field::PLAIN
};
pub(crate) const REST_API_LIMIT: services::Field = services::Field {
    name: "rest_api_limit",
    kind: services::Kind::Integer,
    description: "Largest number of calls to the source's REST API that the syncs may use up.",
    ..services::Field::PLAIN
};
pub(crate) const ROLE: services::Field = services::Field {
    name: "role",
    kind: services::Kind::Text,
    description: "Role that the user takes on; it must be granted to the user and allow access to the data.",
    ..services::Field::PLAIN
};
pub(crate) const ROLE_ARN: services::Field = services::Field {
    name: "role_arn",
    kind: services::Kind::Text,
    description: "ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.",
    secret: true,
    applies_when: &[
        ("auth_type", "IAM_ROLE"),
        ("auth_type", "IAM"),
        ("auth_method", "AWS_IAM"),
        ("sasl_mechanism", "IAM"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const ROLLBACK_WINDOW: services::Field = services::Field {
    name: "rollback_window",
    kind: services::Kind::Integer,
    description: "How far back, mostly in days, each sync reads data again to catch late changes.",
    ..services::Field::PLAIN
};
pub(crate) const S3_BUCKET_AUTH_TYPE: services::Field = services::Field {
    name: "s3_bucket_auth_type",
    kind: services::Kind::Enum(S3BucketAuthType::VALUES),
    description: "How to get access to the S3 bucket: through a role or with the keys of a user.",
    ..services::Field::PLAIN
};
pub(crate) const S3_ROLE_ARN: services::Field = services::Field {
    name: "s3_role_arn",
    kind: services::Kind::Text,
    description: "ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.",
    secret: true,
    applies_when: &[("export_storage_type", "AWS_S3"), ("bucket_service", "S3")],
    ..services::Field::PLAIN
};
pub(crate) const S3BUCKET: services::Field = services::Field {
    name: "s3bucket",
    kind: services::Kind::Text,
    description: "Name of the S3 bucket, without `s3://`.",
    applies_when: &[
        ("source", "S3"),
        ("cloud_storage_type", "AWS_S3"),
        ("use_customer_s3_bucket", "true"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const S3EXTERNAL_ID: services::Field = services::Field {
    name: "s3external_id",
    kind: services::Kind::Text,
    description: "External id to require in the trust policy of the IAM role in `s3role_arn`.",
    ..services::Field::PLAIN
};
pub(crate) const S3ROLE_ARN: services::Field = services::Field {
    name: "s3role_arn",
    kind: services::Kind::Text,
    description: "ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`.",
    secret: true,
    applies_when: &[
        ("source", "S3"),
        ("cloud_storage_type", "AWS_S3"),
        ("use_customer_s3_bucket", "true"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SALESFORCE_SECURITY_TOKEN: services::Field = services::Field {
    name: "salesforce_security_token",
    kind: services::Kind::Text,
    description: "Security token of the Salesforce user, which its login needs besides the password.",
    secret: true,
    applies_when: &[("auth_type", "BASIC")],
    ..services::Field::PLAIN
};
pub(crate) const SAP_SCHEMA: services::Field = services::Field {
    name: "sap_schema",
    kind: services::Kind::Text,
    description: "Schema of the source database in which the tables of SAP are.",
    ..services::Field::PLAIN
};
pub(crate) const SASL_MECHANISM: services::Field = services::Field {
    name: "sasl_mechanism",
    kind: services::Kind::Text,
    description: "SASL mechanism by which the login at the Kafka brokers is done.",
    applies_when: &[
        ("security_protocol", "SASL"),
        ("security_protocol", "SASL_PLAINTEXT"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SASL_PLAIN_KEY: services::Field = services::Field {
    name: "sasl_plain_key",
    kind: services::Kind::Text,
    description: "Key or user name for the SASL login at the Kafka brokers.",
    secret: true,
    applies_when: &[
        ("security_protocol", "SASL"),
        ("security_protocol", "SASL_PLAINTEXT"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SASL_PLAIN_SECRET: services::Field = services::Field {
    name: "sasl_plain_secret",
    kind: services::Kind::Text,
    description: "Secret or password that belongs to `sasl_plain_key`.",
    secret: true,
    applies_when: &[
        ("security_protocol", "SASL"),
        ("security_protocol", "SASL_PLAINTEXT"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SASL_SCRAM512_KEY: services::Field = services::Field {
    name: "sasl_scram512_key",
    kind: services::Kind::Text,
    description: "User name for the SCRAM-SHA-512 login at the Kafka brokers.",
    secret: true,
    applies_when: &[("sasl_mechanism", "SCRAM_SHA_512")],
    ..services::Field::PLAIN
};
pub(crate) const SASL_SCRAM512_SECRET: services::Field = services::Field {
    name: "sasl_scram512_secret",
    kind: services::Kind::Text,
    description: "Password that belongs to `sasl_scram512_key`.",
    secret: true,
    applies_when: &[("sasl_mechanism", "SCRAM_SHA_512")],
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY: services::Field = services::Field {
    name: "schema_registry",
    kind: services::Kind::Text,
    description: "Which schema registry keeps the schemas of the messages that are written.",
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_API_KEY: services::Field = services::Field {
    name: "schema_registry_api_key",
    kind: services::Kind::Text,
    description: "Key or user name for the API of the schema registry.",
    secret: true,
    applies_when: &[
        ("schema_registry", "AIVEN_KARAPACE"),
        ("schema_registry", "CONFLUENT_CLOUD"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_API_SECRET: services::Field = services::Field {
    name: "schema_registry_api_secret",
    kind: services::Kind::Text,
    description: "Secret or password that belongs to `schema_registry_api_key`.",
    secret: true,
    applies_when: &[
        ("schema_registry", "AIVEN_KARAPACE"),
        ("schema_registry", "CONFLUENT_CLOUD"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_CREDENTIALS_SOURCE: services::Field = services::Field {
    name: "schema_registry_credentials_source",
    kind: services::Kind::Text,
    description: "Where the credentials for the schema registry are taken from.",
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_KEY: services::Field = services::Field {
    name: "schema_registry_key",
    kind: services::Kind::Text,
    description: "Key or user name with which the schema registry is read.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_SECRET: services::Field = services::Field {
    name: "schema_registry_secret",
    kind: services::Kind::Text,
    description: "Secret or password that belongs to `schema_registry_key`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_URL: services::Field = services::Field {
    name: "schema_registry_url",
    kind: services::Kind::Text,
    description: "URL of the schema registry in which message schemas are registered.",
    applies_when: &[
        ("schema_registry", "AIVEN_KARAPACE"),
        ("schema_registry", "CONFLUENT_CLOUD"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_REGISTRY_URLS: services::Field = services::Field {
    name: "schema_registry_urls",
    kind: services::Kind::List(&services::Kind::Text),
    description: "URLs of the schema registry that holds the schemas of the messages.",
    ..services::Field::PLAIN
};
pub(crate) const SCOPE: services::Field = services::Field {
    name: "scope",
    kind: services::Kind::Text,
    description: "OAuth scope to ask for, written as the source defines it.",
    ..services::Field::PLAIN
};
pub(crate) const SCOPES: services::Field = services::Field {
    name: "scopes",
    kind: services::Kind::Text,
    description: "OAuth scopes to ask for, all in one string, written as the source defines them.",
    ..services::Field::PLAIN
};
pub(crate) const SECRET: services::Field = services::Field {
    name: "secret",
    kind: services::Kind::Text,
    description: "Secret that belongs to the key or id with which the source's API is called.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SECRET_KEY: services::Field = services::Field {
    name: "secret_key",
    kind: services::Kind::Text,
    description: "Secret key for the source's API; for Google Cloud services the JSON key of your service account.",
    secret: true,
    applies_when: &[("auth_type", "CUSTOM_SERVICE_ACCOUNT")],
    ..services::Field::PLAIN
};
pub(crate) const SECRET_VALUE: services::Field = services::Field {
    name: "secret_value",
    kind: services::Kind::Text,
    description: "Value of the client secret of the service principal that writes to Azure storage.",
    secret: true,
    applies_when: &[("storage_provider", "ADLS")],
    ..services::Field::PLAIN
};
pub(crate) const SECRETS: services::Field = services::Field {
    name: "secrets",
    kind: services::Kind::Text,
    description: "Secrets that are handed to the function with each request, as one string.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SECRETS_LIST: services::Field = services::Field {
    name: "secrets_list",
    kind: services::Kind::List(
        &services::Kind::Object(<SecretsListItem as services::Settings>::FIELDS),
    ),
    description: "Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.",
    ..services::Field::PLAIN
};
pub(crate) const SECURITY_PROTOCOL: services::Field = services::Field {
    name: "security_protocol",
    kind: services::Kind::Enum(SecurityProtocol::VALUES),
    description: "How connections to the Kafka brokers are secured and authenticated.",
    ..services::Field::PLAIN
};
pub(crate) const SEGMENTS: services::Field = services::Field {
    name: "segments",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Ids or names of the segments by which the report's data is filtered or divided.",
    ..services::Field::PLAIN
};
pub(crate) const SELECTED_RANGE: services::Field = services::Field {
    name: "selected_range",
    kind: services::Kind::Text,
    description: "Range of cells to read if the files are spreadsheets.",
    applies_when: &[("file_type", "spreadsheet")],
    ..services::Field::PLAIN
};
pub(crate) const SERVER_HOST_NAME: services::Field = services::Field {
    name: "server_host_name",
    kind: services::Kind::Text,
    description: "Host name of the Databricks workspace, from the connection details of the compute.",
    applies_when: &[("should_maintain_tables_in_databricks", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SERVER_NAME: services::Field = services::Field {
    name: "server_name",
    kind: services::Kind::Text,
    description: "Name of the SQL Server that is the source, in addition to its address in `host`.",
    ..services::Field::PLAIN
};
pub(crate) const SERVER_URL: services::Field = services::Field {
    name: "server_url",
    kind: services::Kind::Text,
    description: "URL of your Oracle application, such as `https://example.oraclecloud.com`.",
    ..services::Field::PLAIN
};
pub(crate) const SERVERS: services::Field = services::Field {
    name: "servers",
    kind: services::Kind::List(&services::Kind::Text),
    description: "Addresses of the Kafka brokers to connect to, each as `host:port`.",
    ..services::Field::PLAIN
};
pub(crate) const SERVICE_ACCOUNT_KEY: services::Field = services::Field {
    name: "service_account_key",
    kind: services::Kind::Text,
    description: "JSON key of the Google Cloud service account with which to log in.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SERVICE_PRINCIPAL_CLIENT_CERT_PVT_KEY: services::Field = services::Field {
    name: "service_principal_client_cert_pvt_key",
    kind: services::Kind::Text,
    description: "Private key of the certificate in `service_principal_client_certificate`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SERVICE_PRINCIPAL_CLIENT_CERTIFICATE: services::Field = services::Field {
    name: "service_principal_client_certificate",
    kind: services::Kind::Text,
    description: "Certificate with which the service principal in `service_principal_id` logs in.",
    ..services::Field::PLAIN
};
pub(crate) const SERVICE_PRINCIPAL_CLIENT_SECRET: services::Field = services::Field {
    name: "service_principal_client_secret",
    kind: services::Kind::Text,
    description: "Client secret with which the service principal in `service_principal_id` logs in.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SERVICE_PRINCIPAL_ID: services::Field = services::Field {
    name: "service_principal_id",
    kind: services::Kind::Text,
    description: "Id of the Microsoft Entra service principal that logs in to the database.",
    ..services::Field::PLAIN
};
pub(crate) const SFTP_HOST: services::Field = services::Field {
    name: "sftp_host",
    kind: services::Kind::Text,
    description: "Host name or IP address of the SFTP server that holds the files.",
    applies_when: &[("source", "SFTP"), ("is_sftp_creds_available", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SFTP_IS_KEY_PAIR: services::Field = services::Field {
    name: "sftp_is_key_pair",
    kind: services::Kind::Boolean,
    description: "Whether to log in to the SFTP server with a key pair instead of a password.",
    applies_when: &[("source", "SFTP"), ("is_sftp_creds_available", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SFTP_PASSWORD: services::Field = services::Field {
    name: "sftp_password",
    kind: services::Kind::Text,
    description: "Password of the user in `sftp_user`.",
    secret: true,
    applies_when: &[("sftp_is_key_pair", "false")],
    ..services::Field::PLAIN
};
pub(crate) const SFTP_PORT: services::Field = services::Field {
    name: "sftp_port",
    kind: services::Kind::Integer,
    description: "Port of the SFTP server, usually 22.",
    applies_when: &[("source", "SFTP"), ("is_sftp_creds_available", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SFTP_PUBLIC_KEY: services::Field = services::Field {
    name: "sftp_public_key",
    kind: services::Kind::Text,
    description: "Public key to authorize for the user in `sftp_user` on the SFTP server.",
    applies_when: &[("sftp_is_key_pair", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SFTP_USER: services::Field = services::Field {
    name: "sftp_user",
    kind: services::Kind::Text,
    description: "User that logs in to the SFTP server.",
    applies_when: &[("source", "SFTP"), ("is_sftp_creds_available", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_BQMS: services::Field = services::Field {
    name: "should_maintain_tables_in_bqms",
    kind: services::Kind::Boolean,
    description: "Whether the tables of the data lake are also registered in the BigQuery metastore.",
    ..services::Field::PLAIN
};
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_DATABRICKS: services::Field = services::Field {
    name: "should_maintain_tables_in_databricks",
    kind: services::Kind::Boolean,
    description: "Whether the tables of the data lake are also registered in Databricks.",
    ..services::Field::PLAIN
};
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_GLUE: services::Field = services::Field {
    name: "should_maintain_tables_in_glue",
    kind: services::Kind::Boolean,
    description: "Whether the tables of the data lake are also registered in the AWS Glue Data Catalog.",
    applies_when: &[("storage_provider", "AWS")],
    ..services::Field::PLAIN
};
pub(crate) const SHOULD_MAINTAIN_TABLES_IN_ONE_LAKE: services::Field = services::Field {
    name: "should_maintain_tables_in_one_lake",
    kind: services::Kind::Boolean,
    description: "Whether the tables of the data lake are also registered in Microsoft OneLake.",
    ..services::Field::PLAIN
};
pub(crate) const SIGNER_PUBLIC_KEY: services::Field = services::Field {
    name: "signer_public_key",
    kind: services::Kind::Text,
    description: "Public PGP key of the files' signer, with which their signatures are verified.",
    applies_when: &[("use_pgp_encryption_options", "true")],
    ..services::Field::PLAIN
};
pub(crate) const SITE_ID: services::Field = services::Field {
    name: "site_id",
    kind: services::Kind::Text,
    description: "Id of the site at the source whose data is synced.",
    ..services::Field::PLAIN
};
pub(crate) const SITE_NAME: services::Field = services::Field {
    name: "site_name",
    kind: services::Kind::Text,
    description: "Name of the site at the source whose data is synced.",
    ..services::Field::PLAIN
};
pub(crate) const SKIP_AFTER: services::Field = services::Field {
    name: "skip_after",
    kind: services::Kind::Integer,
    description: "Number of lines to leave out at the end of each CSV file.",
    ..services::Field::PLAIN
};
pub(crate) const SKIP_BEFORE: services::Field = services::Field {
    name: "skip_before",
    kind: services::Kind::Integer,
    description: "Number of lines to leave out at the start of each CSV file, before its header.",
    ..services::Field::PLAIN
};
pub(crate) const SNAPSHOT_RETENTION_PERIOD: services::Field = services::Field {
    name: "snapshot_retention_period",
    kind: services::Kind::Enum(SnapshotRetentionPeriod::VALUES),
    description: "How long old snapshots of the tables are kept before they are deleted.",
    ..services::Field::PLAIN
};
pub(crate) const STORAGE_ACCOUNT_KEY: services::Field = services::Field {
    name: "storage_account_key",
    kind: services::Kind::Text,
    description: "Access key of the Azure storage account in `storage_account_name`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const STORAGE_ACCOUNT_NAME: services::Field = services::Field {
    name: "storage_account_name",
    kind: services::Kind::Text,
    description: "Name of the Azure storage account, the first part of its host name.",
    applies_when: &[("storage_provider", "ADLS")],
    ..services::Field::PLAIN
};
pub(crate) const STORAGE_PROVIDER: services::Field = services::Field {
    name: "storage_provider",
    kind: services::Kind::Enum(StorageProvider::VALUES),
    description: "Which cloud's storage the data lake is kept in.",
    ..services::Field::PLAIN
};
pub(crate) const SUB_DOMAIN: services::Field = services::Field {
    name: "sub_domain",
    kind: services::Kind::Text,
    description: "Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.",
    ..services::Field::PLAIN
};
pub(crate) const SUBDOMAIN: services::Field = services::Field {
    name: "subdomain",
    kind: services::Kind::Text,
    description: "Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.",
    ..services::Field::PLAIN
};
pub(crate) const SUBSCRIPTION_KEY: services::Field = services::Field {
    name: "subscription_key",
    kind: services::Kind::Text,
    description: "Key of your subscription to the source's API, sent with each request.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const SUPPORT_CONNECTED_ACCOUNTS_SYNC: services::Field = services::Field {
    name: "support_connected_accounts_sync",
    kind: services::Kind::Boolean,
    description: "Whether the data of accounts connected to yours is synced too.",
    ..services::Field::PLAIN
};
pub(crate) const SUPPORT_JSON_TYPE: services::Field = services::Field {
    name: "support_json_type",
    kind: services::Kind::Boolean,
    description: "Whether JSON data is written to columns of the type JSON instead of STRING.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_FORMULA_FIELDS: services::Field = services::Field {
    name: "sync_formula_fields",
    kind: services::Kind::Boolean,
    description: "Whether formula fields, which the source computes, are synced too.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_MODE: services::Field = services::Field {
    name: "sync_mode",
    kind: services::Kind::Enum(SyncMode::VALUES),
    description: "Choice of what or how to sync, mostly everything in reach or only what another field lists.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_NESTED_FILES: services::Field = services::Field {
    name: "sync_nested_files",
    kind: services::Kind::Boolean,
    description: "Whether files in sub folders are synced too.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_PACK_MODE: services::Field = services::Field {
    name: "sync_pack_mode",
    kind: services::Kind::Text,
    description: "Whether documents are kept packed as JSON in one column or unpacked into several.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_PERMISSIONS: services::Field = services::Field {
    name: "sync_permissions",
    kind: services::Kind::Boolean,
    description: "Whether it is synced too who has what access to the files.",
    ..services::Field::PLAIN
};
pub(crate) const SYNC_TYPE: services::Field = services::Field {
    name: "sync_type",
    kind: services::Kind::Enum(SyncType::VALUES),
    description: "In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.",
    ..services::Field::PLAIN
};
pub(crate) const SYSTEM_USER_ACCESS_TOKEN: services::Field = services::Field {
    name: "system_user_access_token",
    kind: services::Kind::Text,
    description: "Access token of a system user in your Meta business account.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TABLE_NAME: services::Field = services::Field {
    name: "table_name",
    kind: services::Kind::Text,
    description: "Name of the table in the destination for these files or this report.",
    ..services::Field::PLAIN
};
pub(crate) const TDE_CERTIFICATE: services::Field = services::Field {
    name: "tde_certificate",
    kind: services::Kind::Text,
    description: "Certificate that protects the encryption key of the database (TDE).",
    secret: true,
    applies_when: &[("enable_tde", "true")],
    ..services::Field::PLAIN
};
pub(crate) const TDE_CERTIFICATE_NAME: services::Field = services::Field {
    name: "tde_certificate_name",
    kind: services::Kind::Text,
    description: "Name in SQL Server of the certificate used for TDE, the encryption of the database.",
    applies_when: &[("enable_tde", "true")],
    ..services::Field::PLAIN
};
pub(crate) const TDE_PASSWORD: services::Field = services::Field {
    name: "tde_password",
    kind: services::Kind::Text,
    description: "Password of the private key of the certificate used for TDE.",
    secret: true,
    applies_when: &[("enable_tde", "true")],
    ..services::Field::PLAIN
};
pub(crate) const TDE_PRIVATE_KEY: services::Field = services::Field {
    name: "tde_private_key",
    kind: services::Kind::Text,
    description: "Private key of the certificate in `tde_certificate`.",
    secret: true,
    applies_when: &[("enable_tde", "true")],
    ..services::Field::PLAIN
};
pub(crate) const TDE_WALLET_PASSWORD: services::Field = services::Field {
    name: "tde_wallet_password",
    kind: services::Kind::Text,
    description: "Password of the Oracle wallet that holds the keys for TDE.",
    secret: true,
    applies_when: &[("enable_tde_encryption", "true")],
    ..services::Field::PLAIN
};
pub(crate) const TEAM_ID: services::Field = services::Field {
    name: "team_id",
    kind: services::Kind::Text,
    description: "Id of the team at the source that owns the API credentials or the data.",
    ..services::Field::PLAIN
};
pub(crate) const TENANT: services::Field = services::Field {
    name: "tenant",
    kind: services::Kind::Text,
    description: "Name or id of your tenant at the source.",
    ..services::Field::PLAIN
};
pub(crate) const TENANT_ID: services::Field = services::Field {
    name: "tenant_id",
    kind: services::Kind::Text,
    description: "Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.",
    ..services::Field::PLAIN
};
pub(crate) const TENANT_URL: services::Field = services::Field {
    name: "tenant_url",
    kind: services::Kind::Text,
    description: "Address of your tenant at the source.",
    ..services::Field::PLAIN
};
pub(crate) const TIME_ZONE: services::Field = services::Field {
    name: "time_zone",
    kind: services::Kind::Enum(TimeZone::VALUES),
    description: "Time zone in which the source gives dates and times or cuts its days.",
    applies_when: &[("use_advertiser_timezone", "false")],
    ..services::Field::PLAIN
};
pub(crate) const TIMEFRAME_MONTHS: services::Field = services::Field {
    name: "timeframe_months",
    kind: services::Kind::Enum(TimeframeMonths::VALUES),
    description: "How many months of past data the first sync reads.",
    ..services::Field::PLAIN
};
pub(crate) const TNS: services::Field = services::Field {
    name: "tns",
    kind: services::Kind::Text,
    description: "TNS name or connect descriptor by which the Oracle database is reached.",
    ..services::Field::PLAIN
};
pub(crate) const TOKEN: services::Field = services::Field {
    name: "token",
    kind: services::Kind::Text,
    description: "Token with which requests to the service's API are authorized.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TOKEN_ID: services::Field = services::Field {
    name: "token_id",
    kind: services::Kind::Text,
    description: "Id of the access token for the source's API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TOKEN_KEY: services::Field = services::Field {
    name: "token_key",
    kind: services::Kind::Text,
    description: "Access token, or its key part, issued by the source for its API.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TOKEN_SECRET: services::Field = services::Field {
    name: "token_secret",
    kind: services::Kind::Text,
    description: "Secret that belongs to the token in `token_key`.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TRUSTED_CERT: services::Field = services::Field {
    name: "trusted_cert",
    kind: services::Kind::Text,
    description: "Certificate by which the certificates of the Kafka brokers are trusted.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const TUNNEL_HOST: services::Field = services::Field {
    name: "tunnel_host",
    kind: services::Kind::Text,
    description: "Host name or IP address of the SSH server through which the tunnel runs.",
    applies_when: &[
        ("connection_type", "SshTunnel"),
        ("connection_method", "SSH_TUNNEL"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const TUNNEL_PORT: services::Field = services::Field {
    name: "tunnel_port",
    kind: services::Kind::Integer,
    description: "Port of the SSH server in `tunnel_host`, usually 22.",
    applies_when: &[
        ("connection_type", "SshTunnel"),
        ("connection_method", "SSH_TUNNEL"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const TUNNEL_USER: services::Field = services::Field {
    name: "tunnel_user",
    kind: services::Kind::Text,
    description: "User that logs in to the SSH server in `tunnel_host`.",
    applies_when: &[
        ("connection_type", "SshTunnel"),
        ("connection_method", "SSH_TUNNEL"),
    ],
    ..services::Field::PLAIN
};
pub(crate) const UPDATE_INFREQUENT_OBJECTS_IN_EVERY_SYNC: services::Field = services::Field {
    name: "update_infrequent_objects_in_every_sync",
    kind: services::Kind::Boolean,
    description: "Whether each sync also updates objects that rarely change.",
    ..services::Field::PLAIN
};
pub(crate) const UPDATE_METHOD: services::Field = services::Field {
    name: "update_method",
    kind: services::Kind::Enum(UpdateMethod::VALUES),
    description: "How changes are found in the source: from the database's logs, or by comparing or querying tables.",
    ..services::Field::PLAIN
};
pub(crate) const USE_ORACLE_RAC: services::Field = services::Field {
    name: "use_oracle_rac",
    kind: services::Kind::Boolean,
    description: "Whether the source is an Oracle RAC cluster.",
    ..services::Field::PLAIN
};
pub(crate) const USE_PGP_ENCRYPTION_OPTIONS: services::Field = services::Field {
    name: "use_pgp_encryption_options",
    kind: services::Kind::Boolean,
    description: "Whether the files are encrypted with PGP; the keys are then set in the other PGP fields.",
    ..services::Field::PLAIN
};
pub(crate) const USE_WEBHOOKS: services::Field = services::Field {
    name: "use_webhooks",
    kind: services::Kind::Boolean,
    description: "Whether events that the source sends by webhooks are used besides reading its API.",
    ..services::Field::PLAIN
};
pub(crate) const USE_WORKSPACE: services::Field = services::Field {
    name: "use_workspace",
    kind: services::Kind::Boolean,
    description: "Whether the syncs work in a workspace of their own, named in `workspace_name`.",
    ..services::Field::PLAIN
};
pub(crate) const USER: services::Field = services::Field {
    name: "user",
    kind: services::Kind::Text,
    description: "Name of the user under which the connection logs in.",
    ..services::Field::PLAIN
};
pub(crate) const USER_ID: services::Field = services::Field {
    name: "user_id",
    kind: services::Kind::Text,
    description: "Id of the user in whose name the source's API is read.",
    ..services::Field::PLAIN
};
pub(crate) const USER_KEY: services::Field = services::Field {
    name: "user_key",
    kind: services::Kind::Text,
    description: "User key for the Pardot API, from the settings of the user in Pardot.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const USER_TOKEN: services::Field = services::Field {
    name: "user_token",
    kind: services::Kind::Text,
    description: "Token of the user in whose name the source's API is read.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const USERNAME: services::Field = services::Field {
    name: "username",
    kind: services::Kind::Text,
    description: "Name of the user under which the connection logs in.",
    applies_when: &[("auth_type", "BasicAuth"), ("auth_mode", "PasswordGrant")],
    ..services::Field::PLAIN
};
pub(crate) const VALUE: services::Field = services::Field {
    name: "value",
    kind: services::Kind::Text,
    description: "Value that goes with the `key` of this pair.",
    secret: true,
    ..services::Field::PLAIN
};
pub(crate) const VIEW_ATTRIBUTION_WINDOW: services::Field = services::Field {
    name: "view_attribution_window",
    kind: services::Kind::Enum(ViewAttributionWindow::VALUES),
    description: "How long after an ad was viewed a conversion is still credited to it.",
    ..services::Field::PLAIN
};
pub(crate) const WEBHOOK_URL: services::Field = services::Field {
    name: "webhook_url",
    kind: services::Kind::Text,
    description: "URL to enter at the source, to which it then sends its events.",
    applies_when: &[("sync_type", "Webhook"), ("use_webhooks", "true")],
    ..services::Field::PLAIN
};
pub(crate) const WORKSPACE_GUID: services::Field = services::Field {
    name: "workspace_guid",
    kind: services::Kind::Text,
    description: "Id (GUID) of the Microsoft Fabric workspace in which OneLake is used.",
    ..services::Field::PLAIN
};
pub(crate) const WORKSPACE_ID: services::Field = services::Field {
    name: "workspace_id",
    kind: services::Kind::Text,
    description: "Id of your workspace at the service.",
    ..services::Field::PLAIN
};
pub(crate) const WORKSPACE_NAME: services::Field = services::Field {
    name: "workspace_name",
    kind: services::Kind::Text,
    description: "Name of the workspace at the source in which the syncs work.",
    applies_when: &[("use_workspace", "true")],
    ..services::Field::PLAIN
};
pub(crate) const WORKSPACE_URL: services::Field = services::Field {
    name: "workspace_url",
    kind: services::Kind::Text,
    description: "URL of the Databricks workspace to which the private link leads.",
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA: services::Field = services::Field {
    name: "schema",
    description: "Name of the schema in the destination.",
    ..services::Field::PLAIN
};
pub(crate) const SCHEMA_PREFIX: services::Field = services::Field {
    name: "schema_prefix",
    description: "What the names of the schemas in the destination begin with.",
    ..services::Field::PLAIN
};
pub(crate) const TABLE: services::Field = services::Field {
    name: "table",
    description: "Name of the table in the destination that receives the data or the report.",
    ..services::Field::PLAIN
};
pub(crate) const TABLE_GROUP_NAME: services::Field = services::Field {
    name: "table_group_name",
    description: "What the names of the tables in the destination begin with.",
    ..services::Field::PLAIN
};
