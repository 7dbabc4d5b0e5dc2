//! A client for the whole Fivetran REST API v1.
//!
//! # A first call
//!
//! ```no_run
//! # async fn first_call() -> Result<(), fivetran::Error> {
//! // The credentials of `FIVETRAN_API_KEY` and `FIVETRAN_API_SECRET`.
//! let fivetran = fivetran::Client::from_env()?;
//!
//! let group = fivetran.groups().create("Finance_EU").send().await?;
//! println!("{} (request {:?})", group.id, group.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! The [`Client`] leads to the [`resources`], each with its operations. An operation takes what
//! it requires as arguments, so that forgetting it does not compile:
//!
//! ```compile_fail
//! # fn forgotten(fivetran: &fivetran::Client) {
//! fivetran.groups().create();
//! # }
//! ```
//!
//! What is optional is set on the request. Names that start with `with_` are options of the call,
//! not fields of the API. A [`Response`] derefs to its data, and keeps status, headers, message,
//! request id and the state of the rate limit.
//!
//! The [`types`] decode what the API answers today and tomorrow: enums keep values that they do
//! not know, lists that are null are empty, fields that are unknown are passed over. In a PATCH, a
//! field is kept, cleared or set ([`Update`]).
//!
//! # Lists
//!
//! A list is one [`Page`], or all [`Pages`], or all [`Items`]:
//!
//! ```no_run
//! # async fn lists(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! let mut connections = fivetran.connections().list().group_id("loyal_harbor").stream();
//! while let Some(connection) = connections.try_next().await? {
//!     println!("{} {}", connection.id, connection.service);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Items::prefetch`] asks for the next page while this one is taken, [`Items::distinct_by`]
//! drops what comes twice, and [`concurrently`] makes a call for each item, some at a time.
//!
//! # Errors
//!
//! One [`Error`], which answers questions:
//!
//! ```no_run
//! # async fn errors(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! match fivetran.connection_schemas().get("smart_panda").send().await {
//!     Ok(config) => println!("{} schemas", config.schemas.len()),
//!     Err(error) if error.is_not_found() => println!("it has never synced: reload first"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Trying again
//!
//! A call is tried again where that can help and is safe: when the request was not carried out
//! (429, 408, no connection), and, for operations that may be repeated, after a gateway's 5xx
//! or a connection that broke. `Retry-After` is obeyed; where it goes beyond the limit of the call,
//! the call fails at once and says so. See [`Backoff`], [`RetryPolicy`] and
//! [`ClientBuilder::retry_budget`].
//!
//! Bulk jobs stay within the limits of the account by [`Pacing`].
//!
//! # Waiting
//!
//! ```no_run
//! # async fn waiting(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! let outcome = fivetran.connections().sync_and_wait("smart_panda").send().await?;
//! println!("{outcome:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Dropping the future ends the waiting. See [`SyncOutcome`] for how it can end.
//!
//! # Policy, audit, dry run
//!
//! A gateway that makes calls for others gives each what it was granted, and keeps a record:
//!
//! ```no_run
//! use fivetran::{Grant, Grants};
//!
//! # fn gateway() -> Result<(), fivetran::Error> {
//! let grants = Grants::none()
//!     .grant("connections", Grant::Write)?
//!     .grant("groups", Grant::Full)?
//!     .confirm_destructive();
//! let fivetran = fivetran::Client::builder()
//!     .credentials_from_env()?
//!     .policy(grants)
//!     .audit(|record: &fivetran::Record<'_>| eprintln!("{record:?}"))
//!     .caller("data-ops-agent")
//!     .build()?;
//! # let _ = fivetran;
//! # Ok(())
//! # }
//! ```
//!
//! [`operations`] is what the description of the API says of each operation, as data. Every
//! request has a `preview`, which shows it without its secrets and sends nothing;
//! [`ClientBuilder::dry_run`] does so for everything that changes anything.
//!
//! # Configs of services
//!
//! What `config` and `auth` hold differs from service to service: they are free-form objects
//! ([`SecretObject`]). With the feature `services`, the module `services` has a type for each of
//! the 831 services, a table of their fields, and checks.
//!
//! # Webhooks
//!
//! [`webhook`] verifies deliveries and parses them, in whatever framework they come.
//!
//! # Seeing
//!
//! Each call is a span of [`tracing`], with the names that OpenTelemetry has for HTTP clients. It
//! holds no secret, no path values and no query values.
//!
//! # Features
//!
//! | feature | what it does |
//! |---|---|
//! | `rustls` (default) | TLS by rustls, with the certificates of the platform |
//! | `native-tls` | TLS by the library of the platform |
//! | `blocking` | `wait()` in place of `.await`, lists as iterators |
//! | `services` | typed configs of all services, and a table of them; takes some seconds to compile |

mod answer;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod catalog;
mod client;
mod error;
#[rustfmt::skip]
mod generated;
mod governance;
mod operation;
mod paging;
mod pipeline;
mod resilience;
mod schema;
#[cfg(feature = "services")]
pub mod services;
mod values;
mod wait;
pub mod webhook;

pub use answer::{RateLimitState, Response};
pub use catalog::{capabilities, operation, operations, rate_pools};
pub use client::{Answered, Client, ClientBuilder, Sending};
pub use error::{Error, Result};
pub use generated::{resources, types};
pub use governance::{
    Audit, Decision, Grant, Grants, Intent, Outcome, Policy, ReadOnly, Record, Verdict,
};
pub use operation::{
    Access, Capability, Method, Operation, RateLimit, RatePool, RatePoolUse, Stability, WireVersion,
};
pub use paging::{Concurrent, Items, Page, Pages, concurrently};
pub use pipeline::Pending;
pub use resilience::{Backoff, Clock, Failure, Pacing, RetryPolicy, SystemClock};
pub use schema::{Answer, Field, Kind};
pub use values::{Preview, Secret, SecretObject, Timestamp, UnrecognizedValue, Update, Upload};
pub use wait::{
    Approval, ResyncAndWait, RunAndWait, RunOutcome, SetupVerdict, SyncAndWait, SyncOutcome,
    WaitForSync,
};

/// The examples of the README compile.
#[cfg(all(doctest, feature = "services"))]
#[doc = include_str!("../../README.md")]
struct Readme;
