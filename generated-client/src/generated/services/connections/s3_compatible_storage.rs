// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! S3-Compatible Storage: connections of the service `s3_compatible_storage`.
use crate::services::{self, shared};
/// The config of a connection of S3-Compatible Storage.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user. Counts with `auth_type` `ACCESS_KEY`.
    pub access_key_id: Option<String>,
    /// Secret part of the access key. Counts with `auth_type` `ACCESS_KEY`.
    pub access_key_secret: Option<crate::Secret>,
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
    /// URL of the S3-compatible API of your storage vendor, e.g. `https://s3.example.com`.
    pub endpoint_url: Option<String>,
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub escape_char: Option<String>,
    /// Format as which the files are parsed, whatever their extensions.
    pub file_type: Option<shared::FileType>,
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub files: Option<Vec<shared::FilesItem>>,
    /// Whether a JSON object stays in one column or is spread over a column per field.
    pub json_delivery_mode: Option<shared::JsonDeliveryMode>,
    /// Character that ends each line of a CSV file.
    pub line_separator: Option<String>,
    /// How new files are found: by listing the whole bucket, or by paths that follow a time pattern.
    pub list_strategy: Option<shared::ListStrategy>,
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub null_sequence: Option<String>,
    /// What to do about a file that cannot be read properly: leave it out or let the sync fail.
    pub on_error: Option<shared::OnError>,
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
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user. Counts with `auth_type` `ACCESS_KEY`.
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Secret part of the access key. Counts with `auth_type` `ACCESS_KEY`.
    pub fn access_key_secret(
        mut self,
        access_key_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
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
    /// URL of the S3-compatible API of your storage vendor, e.g. `https://s3.example.com`.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub fn escape_char(mut self, escape_char: impl Into<String>) -> Self {
        self.escape_char = Some(escape_char.into());
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
    /// How new files are found: by listing the whole bucket, or by paths that follow a time pattern.
    pub fn list_strategy(
        mut self,
        list_strategy: impl Into<shared::ListStrategy>,
    ) -> Self {
        self.list_strategy = Some(list_strategy.into());
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
        shared::ACCESS_KEY_ID,
        shared::ACCESS_KEY_SECRET,
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
        services::Field {
            name: "endpoint_url",
            kind: services::Kind::Text,
            description: "URL of the S3-compatible API of your storage vendor, e.g. `https://s3.example.com`.",
            ..services::Field::PLAIN
        },
        shared::ESCAPE_CHAR,
        shared::FILE_TYPE,
        shared::FILES,
        services::Field {
            applies_when: &[],
            ..shared::JSON_DELIVERY_MODE
        },
        shared::LINE_SEPARATOR,
        shared::LIST_STRATEGY,
        shared::NULL_SEQUENCE,
        shared::ON_ERROR,
        shared::PGP_PASS_PHRASE,
        shared::PGP_SECRET_KEY,
        shared::PREFIX,
        shared::QUOTE_CHAR,
        shared::QUOTE_CHARACTER_ENABLED,
        shared::SELECTED_RANGE,
        shared::SIGNER_PUBLIC_KEY,
        shared::SKIP_AFTER,
        shared::SKIP_BEFORE,
        shared::USE_PGP_ENCRYPTION_OPTIONS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 28] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
            &mut self.append_file_option,
            &mut self.archive_pattern,
            &mut self.auth_type,
            &mut self.bucket,
            &mut self.compression,
            &mut self.delimiter,
            &mut self.empty_header,
            &mut self.endpoint_url,
            &mut self.escape_char,
            &mut self.file_type,
            &mut self.files,
            &mut self.json_delivery_mode,
            &mut self.line_separator,
            &mut self.list_strategy,
            &mut self.null_sequence,
            &mut self.on_error,
            &mut self.pgp_pass_phrase,
            &mut self.pgp_secret_key,
            &mut self.prefix,
            &mut self.quote_char,
            &mut self.quote_character_enabled,
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
    pub enum AuthType { #[doc = " `ACCESS_KEY`"] AccessKey = "ACCESS_KEY", #[doc =
    " `PUBLIC_BUCKET`"] PublicBucket = "PUBLIC_BUCKET" }
}
/// Under which names an external secrets manager has the secrets of a connection of S3-Compatible Storage: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `access_key_id`.
    pub access_key_id: Option<String>,
    /// Name under which the external secrets manager has `access_key_secret`.
    pub access_key_secret: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `access_key_id`.
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Name under which the external secrets manager has `access_key_secret`.
    pub fn access_key_secret(mut self, access_key_secret: impl Into<String>) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "access_key_id",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `access_key_id`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "access_key_secret",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `access_key_secret`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ExternalSecretsKeys {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ExternalSecretsKeys {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ExternalSecretsKeys", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "s3_compatible_storage",
        display_name: Some("S3-Compatible Storage"),
        schema_format: Some(services::SchemaFormat::SchemaTableGroup),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTableGroup;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}
