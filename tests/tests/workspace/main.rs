//! The workspace as a whole: committed output, examples, imports and files.

mod examples;
mod files;
mod imports;
mod up_to_date;
