// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SharePoint: connections of the service `share_point`.
use crate::services::{self, shared};
/// The config of a connection of SharePoint.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access to SharePoint is granted: which sites are covered, and by which kind of app or credential.
    pub access_type: Option<AccessType>,
    /// How rows of a file that has changed are written: appended, or upserted and by which key.
    pub append_file_option: Option<shared::AppendFileOption>,
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub archive_pattern: Option<String>,
    /// Certificate that Fivetran shows to the source to prove who it is. Counts with `access_type` `CLIENT_CERTIFICATE`.
    pub client_certificate: Option<crate::Secret>,
    /// Private key that belongs to the certificate in `client_certificate`. Counts with `access_type` `CLIENT_CERTIFICATE`.
    pub client_certificate_private_key: Option<crate::Secret>,
    /// How the files are compressed; `infer` goes by their extensions.
    pub compression: Option<shared::Compression>,
    /// Character between the values in a line of a CSV file; usually detected when not set.
    pub delimiter: Option<String>,
    /// Whether the CSV files lack a header line, so that column names must be made up.
    pub empty_header: Option<bool>,
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub escape_char: Option<String>,
    /// Whether files are parsed into tables or copied as they are (unstructured).
    pub file_handling: Option<shared::FileHandling>,
    /// Format as which the files are parsed, whatever their extensions.
    pub file_type: Option<shared::FileType>,
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub files: Option<Vec<shared::FilesItem>>,
    /// Whether all files go to one table rather than to several.
    pub is_single_table_mode: Option<bool>,
    /// Whether a JSON object stays in one column or is spread over a column per field.
    pub json_delivery_mode: Option<shared::JsonDeliveryMode>,
    /// Character that ends each line of a CSV file.
    pub line_separator: Option<String>,
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub null_sequence: Option<String>,
    /// What to do about a file that cannot be read properly: leave it out or let the sync fail.
    pub on_error: Option<shared::OnError>,
    /// Regular expression; only files whose path matches it are synced.
    pub pattern: Option<String>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// Character that encloses values in the CSV files, such as `"`. Counts with `quote_character_enabled` `true`.
    pub quote_char: Option<String>,
    /// Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.
    pub quote_character_enabled: Option<bool>,
    /// Range of cells to read if the files are spreadsheets. Counts with `file_type` `spreadsheet`.
    pub selected_range: Option<String>,
    /// URL of the SharePoint site or folder whose files are synced.
    pub share_url: Option<String>,
    /// Number of lines to leave out at the end of each CSV file.
    pub skip_after: Option<i32>,
    /// Number of lines to leave out at the start of each CSV file, before its header.
    pub skip_before: Option<i32>,
    /// Whether files in sub folders are synced too.
    pub sync_nested_files: Option<bool>,
    /// Whether it is synced too who has what access to the files.
    pub sync_permissions: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How access to SharePoint is granted: which sites are covered, and by which kind of app or credential.
    pub fn access_type(mut self, access_type: impl Into<AccessType>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }
    /// How rows of a file that has changed are written: appended, or upserted and by which key.
    pub fn append_file_option(
        mut self,
        append_file_option: impl Into<shared::AppendFileOption>,
    ) -> Self {
        self.append_file_option = Some(append_file_option.into());
        self
    }
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub fn archive_pattern(mut self, archive_pattern: impl Into<String>) -> Self {
        self.archive_pattern = Some(archive_pattern.into());
        self
    }
    /// Certificate that Fivetran shows to the source to prove who it is. Counts with `access_type` `CLIENT_CERTIFICATE`.
    pub fn client_certificate(
        mut self,
        client_certificate: impl Into<crate::Secret>,
    ) -> Self {
        self.client_certificate = Some(client_certificate.into());
        self
    }
    /// Private key that belongs to the certificate in `client_certificate`. Counts with `access_type` `CLIENT_CERTIFICATE`.
    pub fn client_certificate_private_key(
        mut self,
        client_certificate_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.client_certificate_private_key = Some(
            client_certificate_private_key.into(),
        );
        self
    }
    /// How the files are compressed; `infer` goes by their extensions.
    pub fn compression(mut self, compression: impl Into<shared::Compression>) -> Self {
        self.compression = Some(compression.into());
        self
    }
    /// Character between the values in a line of a CSV file; usually detected when not set.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }
    /// Whether the CSV files lack a header line, so that column names must be made up.
    #[inline]
    pub fn empty_header(mut self, empty_header: bool) -> Self {
        self.empty_header = Some(empty_header);
        self
    }
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub fn escape_char(mut self, escape_char: impl Into<String>) -> Self {
        self.escape_char = Some(escape_char.into());
        self
    }
    /// Whether files are parsed into tables or copied as they are (unstructured).
    pub fn file_handling(
        mut self,
        file_handling: impl Into<shared::FileHandling>,
    ) -> Self {
        self.file_handling = Some(file_handling.into());
        self
    }
    /// Format as which the files are parsed, whatever their extensions.
    pub fn file_type(mut self, file_type: impl Into<shared::FileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub fn files(mut self, files: impl IntoIterator<Item = shared::FilesItem>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }
    /// Whether all files go to one table rather than to several.
    #[inline]
    pub fn is_single_table_mode(mut self, is_single_table_mode: bool) -> Self {
        self.is_single_table_mode = Some(is_single_table_mode);
        self
    }
    /// Whether a JSON object stays in one column or is spread over a column per field.
    pub fn json_delivery_mode(
        mut self,
        json_delivery_mode: impl Into<shared::JsonDeliveryMode>,
    ) -> Self {
        self.json_delivery_mode = Some(json_delivery_mode.into());
        self
    }
    /// Character that ends each line of a CSV file.
    pub fn line_separator(mut self, line_separator: impl Into<String>) -> Self {
        self.line_separator = Some(line_separator.into());
        self
    }
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub fn null_sequence(mut self, null_sequence: impl Into<String>) -> Self {
        self.null_sequence = Some(null_sequence.into());
        self
    }
    /// What to do about a file that cannot be read properly: leave it out or let the sync fail.
    pub fn on_error(mut self, on_error: impl Into<shared::OnError>) -> Self {
        self.on_error = Some(on_error.into());
        self
    }
    /// Regular expression; only files whose path matches it are synced.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Folder path, or start of the object names, to which the sync is limited.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
    /// Character that encloses values in the CSV files, such as `"`. Counts with `quote_character_enabled` `true`.
    pub fn quote_char(mut self, quote_char: impl Into<String>) -> Self {
        self.quote_char = Some(quote_char.into());
        self
    }
    /// Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.
    #[inline]
    pub fn quote_character_enabled(mut self, quote_character_enabled: bool) -> Self {
        self.quote_character_enabled = Some(quote_character_enabled);
        self
    }
    /// Range of cells to read if the files are spreadsheets. Counts with `file_type` `spreadsheet`.
    pub fn selected_range(mut self, selected_range: impl Into<String>) -> Self {
        self.selected_range = Some(selected_range.into());
        self
    }
    /// URL of the SharePoint site or folder whose files are synced.
    pub fn share_url(mut self, share_url: impl Into<String>) -> Self {
        self.share_url = Some(share_url.into());
        self
    }
    /// Number of lines to leave out at the end of each CSV file.
    #[inline]
    pub fn skip_after(mut self, skip_after: i32) -> Self {
        self.skip_after = Some(skip_after);
        self
    }
    /// Number of lines to leave out at the start of each CSV file, before its header.
    #[inline]
    pub fn skip_before(mut self, skip_before: i32) -> Self {
        self.skip_before = Some(skip_before);
        self
    }
    /// Whether files in sub folders are synced too.
    #[inline]
    pub fn sync_nested_files(mut self, sync_nested_files: bool) -> Self {
        self.sync_nested_files = Some(sync_nested_files);
        self
    }
    /// Whether it is synced too who has what access to the files.
    #[inline]
    pub fn sync_permissions(mut self, sync_permissions: bool) -> Self {
        self.sync_permissions = Some(sync_permissions);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "access_type",
            kind: services::Kind::Enum(AccessType::VALUES),
            description: "How access to SharePoint is granted: which sites are covered, and by which kind of app or credential.",
            ..services::Field::PLAIN
        },
        shared::APPEND_FILE_OPTION,
        shared::ARCHIVE_PATTERN,
        services::Field {
            applies_when: &[("access_type", "CLIENT_CERTIFICATE")],
            ..shared::CLIENT_CERTIFICATE
        },
        services::Field {
            name: "client_certificate_private_key",
            kind: services::Kind::Text,
            description: "Private key that belongs to the certificate in `client_certificate`.",
            secret: true,
            applies_when: &[("access_type", "CLIENT_CERTIFICATE")],
            ..services::Field::PLAIN
        },
        shared::COMPRESSION,
        shared::DELIMITER,
        shared::EMPTY_HEADER,
        shared::ESCAPE_CHAR,
        shared::FILE_HANDLING,
        shared::FILE_TYPE,
        shared::FILES,
        shared::IS_SINGLE_TABLE_MODE,
        services::Field {
            applies_when: &[],
            ..shared::JSON_DELIVERY_MODE
        },
        shared::LINE_SEPARATOR,
        shared::NULL_SEQUENCE,
        shared::ON_ERROR,
        shared::PATTERN,
        shared::PREFIX,
        shared::QUOTE_CHAR,
        shared::QUOTE_CHARACTER_ENABLED,
        shared::SELECTED_RANGE,
        services::Field {
            name: "share_url",
            kind: services::Kind::Text,
            description: "URL of the SharePoint site or folder whose files are synced.",
            ..services::Field::PLAIN
        },
        shared::SKIP_AFTER,
        shared::SKIP_BEFORE,
        shared::SYNC_NESTED_FILES,
        shared::SYNC_PERMISSIONS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 27] = [
            &mut self.access_type,
            &mut self.append_file_option,
            &mut self.archive_pattern,
            &mut self.client_certificate,
            &mut self.client_certificate_private_key,
            &mut self.compression,
            &mut self.delimiter,
            &mut self.empty_header,
            &mut self.escape_char,
            &mut self.file_handling,
            &mut self.file_type,
            &mut self.files,
            &mut self.is_single_table_mode,
            &mut self.json_delivery_mode,
            &mut self.line_separator,
            &mut self.null_sequence,
            &mut self.on_error,
            &mut self.pattern,
            &mut self.prefix,
            &mut self.quote_char,
            &mut self.quote_character_enabled,
            &mut self.selected_range,
            &mut self.share_url,
            &mut self.skip_after,
            &mut self.skip_before,
            &mut self.sync_nested_files,
            &mut self.sync_permissions,
        ];
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
    " How access to SharePoint is granted: which sites are covered, and by which kind of app or credential."]
    pub enum AccessType { #[doc = " `ALL_SITES`"] AllSites = "ALL_SITES", #[doc =
    " `CLIENT_CERTIFICATE`"] ClientCertificate = "CLIENT_CERTIFICATE", #[doc =
    " `CUSTOM_APP`"] CustomApp = "CUSTOM_APP", #[doc = " `SPECIFIC_SITES`"] SpecificSites
    = "SPECIFIC_SITES" }
}
/// How a connection of SharePoint is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
        shared::TENANT_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.client_access,
            &mut self.refresh_token,
            &mut self.tenant_id,
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
        name: "share_point",
        display_name: Some("SharePoint"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTableGroup),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTableGroup;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
