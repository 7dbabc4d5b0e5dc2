// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Email: connections of the service `email`.
use crate::services::{self, shared};
/// The config of a connection of Email.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Senders whose emails are accepted, one entry for each sender.
    pub allowed_senders_list: Option<Vec<String>>,
    /// How rows of a file that has changed are written: appended, or upserted and by which key.
    pub append_file_option: Option<AppendFileOption>,
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub archive_pattern: Option<String>,
    /// How the files are compressed; `infer` goes by their extensions.
    pub compression: Option<shared::Compression>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Character between the values in a line of a CSV file; usually detected when not set.
    pub delimiter: Option<String>,
    /// Whether the CSV files lack a header line, so that column names must be made up.
    pub empty_header: Option<bool>,
    /// Character that, in a CSV file, makes the next one lose its special meaning.
    pub escape_char: Option<String>,
    /// Format as which the files are parsed, whatever their extensions.
    pub file_type: Option<shared::FileType>,
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub files: Option<Vec<FilesItem>>,
    /// Whether a JSON object stays in one column or is spread over a column per field.
    pub json_delivery_mode: Option<shared::JsonDeliveryMode>,
    /// Character that ends each line of a CSV file.
    pub line_separator: Option<String>,
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub null_sequence: Option<String>,
    /// Regular expression; only files whose path matches it are synced.
    pub pattern: Option<String>,
    /// Character that encloses values in the CSV files, such as `"`. Counts with `quote_character_enabled` `true`.
    pub quote_char: Option<String>,
    /// Whether values in the CSV files can be enclosed in quotes, by the `quote_char`.
    pub quote_character_enabled: Option<bool>,
    /// Range of cells to read if the files are spreadsheets. Counts with `file_type` `spreadsheet`.
    pub selected_range: Option<String>,
    /// Number of lines to leave out at the end of each CSV file.
    pub skip_after: Option<i32>,
    /// Number of lines to leave out at the start of each CSV file, before its header.
    pub skip_before: Option<i32>,
    /// Email address of the user who logs in; in answers of the email source, the address to send files to. Only in answers.
    pub email: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Senders whose emails are accepted, one entry for each sender.
    pub fn allowed_senders_list(
        mut self,
        allowed_senders_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_senders_list = Some(
            allowed_senders_list.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// How rows of a file that has changed are written: appended, or upserted and by which key.
    pub fn append_file_option(
        mut self,
        append_file_option: impl Into<AppendFileOption>,
    ) -> Self {
        self.append_file_option = Some(append_file_option.into());
        self
    }
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub fn archive_pattern(mut self, archive_pattern: impl Into<String>) -> Self {
        self.archive_pattern = Some(archive_pattern.into());
        self
    }
    /// How the files are compressed; `infer` goes by their extensions.
    pub fn compression(mut self, compression: impl Into<shared::Compression>) -> Self {
        self.compression = Some(compression.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<shared::ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
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
    /// Format as which the files are parsed, whatever their extensions.
    pub fn file_type(mut self, file_type: impl Into<shared::FileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
    /// Tables to build from files: for each, its name and the pattern of its files.
    pub fn files(mut self, files: impl IntoIterator<Item = FilesItem>) -> Self {
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
    /// Text in the CSV files that stands for a null value, such as `\N`.
    pub fn null_sequence(mut self, null_sequence: impl Into<String>) -> Self {
        self.null_sequence = Some(null_sequence.into());
        self
    }
    /// Regular expression; only files whose path matches it are synced.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "allowed_senders_list",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Senders whose emails are accepted, one entry for each sender.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(AppendFileOption::VALUES),
            ..shared::APPEND_FILE_OPTION
        },
        shared::ARCHIVE_PATTERN,
        shared::COMPRESSION,
        shared::CONNECTION_TYPE,
        shared::DELIMITER,
        shared::EMPTY_HEADER,
        shared::ESCAPE_CHAR,
        shared::FILE_TYPE,
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<FilesItem as services::Settings>::FIELDS),
            ),
            ..shared::FILES
        },
        services::Field {
            applies_when: &[],
            ..shared::JSON_DELIVERY_MODE
        },
        shared::LINE_SEPARATOR,
        shared::NULL_SEQUENCE,
        shared::PATTERN,
        shared::QUOTE_CHAR,
        shared::QUOTE_CHARACTER_ENABLED,
        shared::SELECTED_RANGE,
        shared::SKIP_AFTER,
        shared::SKIP_BEFORE,
        services::Field {
            read_only: true,
            applies_when: &[],
            ..shared::EMAIL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 20] = [
            &mut self.allowed_senders_list,
            &mut self.append_file_option,
            &mut self.archive_pattern,
            &mut self.compression,
            &mut self.connection_type,
            &mut self.delimiter,
            &mut self.empty_header,
            &mut self.escape_char,
            &mut self.file_type,
            &mut self.files,
            &mut self.json_delivery_mode,
            &mut self.line_separator,
            &mut self.null_sequence,
            &mut self.pattern,
            &mut self.quote_char,
            &mut self.quote_character_enabled,
            &mut self.selected_range,
            &mut self.skip_after,
            &mut self.skip_before,
            &mut self.email,
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
    " How rows of a file that has changed are written: appended, or upserted and by which key."]
    pub enum AppendFileOption { #[doc = " `append_file`"] AppendFile = "append_file",
    #[doc = " `upsert_file_with_primary_keys`"] UpsertFileWithPrimaryKeys =
    "upsert_file_with_primary_keys" }
}
/// Tables to build from files: for each, its name and the pattern of its files.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesItem {
    /// Regular expression for the names of files inside archives (zip, tar): only matching ones are synced.
    pub archive_pattern: Option<String>,
    /// Subject by which emails are matched to the destination table `table_name`.
    pub email_subject: Option<String>,
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
    /// Subject by which emails are matched to the destination table `table_name`.
    pub fn email_subject(mut self, email_subject: impl Into<String>) -> Self {
        self.email_subject = Some(email_subject.into());
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
        shared::ARCHIVE_PATTERN,
        services::Field {
            name: "email_subject",
            kind: services::Kind::Text,
            description: "Subject by which emails are matched to the destination table `table_name`.",
            ..services::Field::PLAIN
        },
        shared::FILE_PATTERN,
        services::Field {
            applies_when: &[],
            ..shared::SELECTED_RANGE
        },
        shared::TABLE_NAME,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.archive_pattern,
            &mut self.email_subject,
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
services::object_values!(FilesItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "email",
        display_name: Some("Email"),
        schema_format: Some(services::SchemaFormat::SchemaTableGroup),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTableGroup;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
