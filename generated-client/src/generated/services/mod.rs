// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// The services of connections, each in a module of its name.
pub mod connections;
/// The services of destinations, each in a module of its name.
pub mod destinations;
/// The services of log services, each in a module of its name.
pub mod log_services;
/// The services of private links, each in a module of its name.
pub mod private_links;
/// What several services share.
pub mod shared;
