// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Cloud Storage: connections of the service `gcs`.
use crate::services::{self, shared};
/// The config of a connection of Google Cloud Storage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How rows of a file that has changed are written: appended, or upserted and by which key.
    pub append_file_option: Option<shared::AppendFileOption>,
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub archive_pattern: Option<String>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// How the files are compressed; `infer` goes by their extensions.
    pub compression: Option<shared::Compression>,
    /// Character between the values in a line of a CSV file; usually detected when not set.
    pub delimiter: Option<String>,
    /// Whether the CSV files lack a header line, so that column names must be made up.
    pub empty_header: Option<bool>,
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub escape_char: Option<String>,
    /// Regular expression that picks the table name out of a file's path. Counts with `file_mapping_method` `EXTRACT_TABLES`.
    pub extraction_pattern: Option<String>,
    /// How files are assigned to tables: by names taken from their paths, or table by table.
    pub file_mapping_method: Option<shared::FileMappingMethod>,
    /// Format as which the files are parsed, whatever their extensions.
    pub file_type: Option<shared::FileType>,
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub files: Option<Vec<shared::FilesItem>>,
    /// Whether a JSON object stays in one column or is spread over a column per field.
    pub json_delivery_mode: Option<shared::JsonDeliveryMode>,
    /// Character that ends each line of a CSV file.
    pub line_separator: Option<String>,
    /// Whether the CSV files escape characters in an unusual way, told by `escape_char`.
    pub non_standard_escape_char: Option<bool>,
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub null_sequence: Option<String>,
    /// What to do about a file that cannot be read properly: leave it out or let the sync fail.
    pub on_error: Option<shared::OnError>,
    /// Regular expression; only files whose path matches it are synced.
    pub pattern: Option<String>,
    /// Passphrase of the private PGP key in `pgp_secret_key`. Counts with `use_pgp_encryption_options` `true`.
    pub pgp_pass_phrase: Option<crate::Secret>,
    /// Private PGP key with which the files are decrypted. Counts with `use_pgp_encryption_options` `true`.
    pub pgp_secret_key: Option<crate::Secret>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// Character that encloses values in the CSV files, such as `"`. Counts with `quote_character_enabled` `true`.
    pub quote_char: Option<String>,
    /// Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.
    pub quote_character_enabled: Option<bool>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account. Counts with `auth_type` `CUSTOM_SERVICE_ACCOUNT`.
    pub secret_key: Option<crate::Secret>,
    /// Range of cells to read if the files are spreadsheets. Counts with `file_type` `spreadsheet`.
    pub selected_range: Option<String>,
    /// Public PGP key of the files' signer, with which their signatures are verified. Counts with `use_pgp_encryption_options` `true`.
    pub signer_public_key: Option<String>,
    /// Number of lines to leave out at the end of each CSV file.
    pub skip_after: Option<i32>,
    /// Number of lines to leave out at the start of each CSV file, before its header.
    pub skip_before: Option<i32>,
    /// Whether the files are encrypted with PGP; the keys are then set in the other PGP fields.
    pub use_pgp_encryption_options: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Name of the bucket in cloud storage.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
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
    /// Regular expression that picks the table name out of a file's path. Counts with `file_mapping_method` `EXTRACT_TABLES`.
    pub fn extraction_pattern(mut self, extraction_pattern: impl Into<String>) -> Self {
        self.extraction_pattern = Some(extraction_pattern.into());
        self
    }
    /// How files are assigned to tables: by names taken from their paths, or table by table.
    pub fn file_mapping_method(
        mut self,
        file_mapping_method: impl Into<shared::FileMappingMethod>,
    ) -> Self {
        self.file_mapping_method = Some(file_mapping_method.into());
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
    /// Whether the CSV files escape characters in an unusual way, told by `escape_char`.
    #[inline]
    pub fn non_standard_escape_char(mut self, non_standard_escape_char: bool) -> Self {
        self.non_standard_escape_char = Some(non_standard_escape_char);
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
    /// Passphrase of the private PGP key in `pgp_secret_key`. Counts with `use_pgp_encryption_options` `true`.
    pub fn pgp_pass_phrase(mut self, pgp_pass_phrase: impl Into<crate::Secret>) -> Self {
        self.pgp_pass_phrase = Some(pgp_pass_phrase.into());
        self
    }
    /// Private PGP key with which the files are decrypted. Counts with `use_pgp_encryption_options` `true`.
    pub fn pgp_secret_key(mut self, pgp_secret_key: impl Into<crate::Secret>) -> Self {
        self.pgp_secret_key = Some(pgp_secret_key.into());
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
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account. Counts with `auth_type` `CUSTOM_SERVICE_ACCOUNT`.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
    /// Range of cells to read if the files are spreadsheets. Counts with `file_type` `spreadsheet`.
    pub fn selected_range(mut self, selected_range: impl Into<String>) -> Self {
        self.selected_range = Some(selected_range.into());
        self
    }
    /// Public PGP key of the files' signer, with which their signatures are verified. Counts with `use_pgp_encryption_options` `true`.
    pub fn signer_public_key(mut self, signer_public_key: impl Into<String>) -> Self {
        self.signer_public_key = Some(signer_public_key.into());
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
    /// Whether the files are encrypted with PGP; the keys are then set in the other PGP fields.
    #[inline]
    pub fn use_pgp_encryption_options(
        mut self,
        use_pgp_encryption_options: bool,
    ) -> Self {
        self.use_pgp_encryption_options = Some(use_pgp_encryption_options);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::APPEND_FILE_OPTION,
        shared::ARCHIVE_PATTERN,
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::COMPRESSION,
        shared::DELIMITER,
        shared::EMPTY_HEADER,
        shared::ESCAPE_CHAR,
        shared::EXTRACTION_PATTERN,
        shared::FILE_MAPPING_METHOD,
        shared::FILE_TYPE,
        shared::FILES,
        services::Field {
            applies_when: &[],
            ..shared::JSON_DELIVERY_MODE
        },
        shared::LINE_SEPARATOR,
        shared::NON_STANDARD_ESCAPE_CHAR,
        shared::NULL_SEQUENCE,
        shared::ON_ERROR,
        shared::PATTERN,
        shared::PGP_PASS_PHRASE,
        shared::PGP_SECRET_KEY,
        shared::PREFIX,
        shared::QUOTE_CHAR,
        shared::QUOTE_CHARACTER_ENABLED,
        shared::SECRET_KEY,
        shared::SELECTED_RANGE,
        shared::SIGNER_PUBLIC_KEY,
        shared::SKIP_AFTER,
        shared::SKIP_BEFORE,
        shared::USE_PGP_ENCRYPTION_OPTIONS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 29] = [
            &mut self.append_file_option,
            &mut self.archive_pattern,
            &mut self.auth_type,
            &mut self.bucket,
            &mut self.compression,
            &mut self.delimiter,
            &mut self.empty_header,
            &mut self.escape_char,
            &mut self.extraction_pattern,
            &mut self.file_mapping_method,
            &mut self.file_type,
            &mut self.files,
            &mut self.json_delivery_mode,
            &mut self.line_separator,
            &mut self.non_standard_escape_char,
            &mut self.null_sequence,
            &mut self.on_error,
            &mut self.pattern,
            &mut self.pgp_pass_phrase,
            &mut self.pgp_secret_key,
            &mut self.prefix,
            &mut self.quote_char,
            &mut self.quote_character_enabled,
            &mut self.secret_key,
            &mut self.selected_range,
            &mut self.signer_public_key,
            &mut self.skip_after,
            &mut self.skip_before,
            &mut self.use_pgp_encryption_options,
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
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `CUSTOM_SERVICE_ACCOUNT`"] CustomServiceAccount =
    "CUSTOM_SERVICE_ACCOUNT", #[doc = " `FIVETRAN_SERVICE_ACCOUNT`"]
    FivetranServiceAccount = "FIVETRAN_SERVICE_ACCOUNT" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "gcs",
        display_name: Some("Google Cloud Storage"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTableGroup),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTableGroup;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
