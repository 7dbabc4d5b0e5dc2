//! What may stand where in the spec, as data. The check of all files, its messages and the tables in
//! `spec/README.md` come from it.
//!
//! A [`Kind`] describes a mapping by its keys, and each [`Key`] says what its value is and what it
//! does. To add a key, add it to its kind; nothing else has to know it but what reads it.

mod answers;
mod check;
mod deviations;
mod document;
mod files;
mod kinds;
mod marks;
mod names;
mod operations;
mod schemas;
mod services;
mod table;
mod text;

pub(crate) use files::check;
pub(crate) use names::is_words;
pub(crate) use table::tables;
