// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Everything that is made from `spec/`.
pub(crate) mod operations;
/// The operations, by resource: handles that lead to requests.
pub mod resources;
pub(crate) mod schemas;
/// What each service takes.
#[cfg(feature = "services")]
#[allow(clippy::doc_markdown, reason = "names of products are written as they are")]
pub(crate) mod services;
/// What is sent and answered.
pub mod types;
