//! The generator: what it makes of a spec, and which specs it refuses.

mod bad_services;
mod bad_specs;
mod constructs;
mod described;
mod generated;
mod grammar;
mod mutations;
mod naming;
mod published;
mod service_snapshots;
