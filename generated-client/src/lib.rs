//! A client for the whole Fivetran REST API v1.
//!
//! ```no_run
//! # async fn first_call() -> Result<(), fivetran::Error> {
//! let fivetran = fivetran::Client::builder()
//!     .credentials("key", "secret")
//!     .build()?;
//!
//! let mut connections = fivetran.connections().list().group_id("loyal_harbor").stream();
//! while let Some(connection) = connections.try_next().await? {
//!     println!("{} {}", connection.id, connection.service);
//! }
//!
//! fivetran.connections().sync("smart_panda").force(true).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! - [`Client`] leads to the [`resources`], each with its operations. An operation takes what it
//!   requires as arguments, so that forgetting it does not compile:
//!
//!   ```compile_fail
//!   # fn forgotten(fivetran: &fivetran::Client) {
//!   fivetran.groups().create();
//!   # }
//!   ```
//!
//!   What is optional is set on the request; names that start with `with_` are options of the
//!   call, not fields of the API.
//! - A [`Response`] derefs to its data. Lists come as a [`Page`], or as a stream of
//!   [`Items`] or [`Pages`].
//! - The [`types`] decode what the API answers today and tomorrow: enums keep values that they
//!   do not know, lists that are null are empty, fields that are unknown are passed over.
//! - [`operations`] is what the API's description says of each operation, as data.

mod audit;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod clock;
mod concurrent;
mod decode;
mod error;
mod excerpt;
#[rustfmt::skip]
mod generated;
mod hooks;
mod open_enum;
mod operation;
mod options;
mod pacing;
mod page;
mod pipeline;
mod policy;
mod preview;
mod response;
mod retry;
mod secret;
mod timestamp;
mod transport;
mod update;
mod upload;
mod wait;
pub mod webhook;

pub use audit::{Audit, Outcome, Record, Verdict};
pub use call::Pending;
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, SystemClock};
pub use concurrent::{Concurrent, concurrently};
pub use error::{Error, Result};
pub use generated::{resources, types};
pub use hooks::{Answered, Sending};
pub use open_enum::UnrecognizedValue;
pub use operation::{
    Access, Capability, Method, Operation, RateLimit, RatePool, RatePoolUse, Stability,
    WireVersion, capabilities, operation, operations, rate_pools,
};
pub use pacing::Pacing;
pub use page::{Items, Page, Pages};
pub use policy::{Decision, Grant, Grants, Intent, Policy, ReadOnly};
pub use preview::Preview;
pub use response::{RateLimitState, Response};
pub use retry::{Backoff, Failure, RetryPolicy};
pub use secret::{Secret, SecretObject};
pub use timestamp::Timestamp;
pub use update::Update;
pub use upload::Upload;
pub use wait::{
    Approval, ResyncAndWait, RunAndWait, RunOutcome, SetupVerdict, SyncAndWait, SyncOutcome,
    WaitForSync,
};

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
