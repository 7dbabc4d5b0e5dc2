// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Everything that is made from `spec/`.
pub(crate) mod operations;
/// The operations, by resource: handles that lead to requests.
pub mod resources;
/// What is sent and answered.
pub mod types;
