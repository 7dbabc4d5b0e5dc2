//! A client for the whole Fivetran REST API v1.
//!
//! # A first call
//!
//! ```no_run
//! # async fn first_call() -> Result<(), fivetran::Error> {
//! // Reads the credentials from `FIVETRAN_API_KEY` and `FIVETRAN_API_SECRET`.
//! let fivetran = fivetran::Client::from_env()?;
//!
//! let group = fivetran.groups().create("Finance_EU").send().await?;
//! println!("{} (request {:?})", group.id, group.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! The [`Client`] has a method for each of the [`resources`], and a resource a method for each
//! operation. Required parameters are arguments, so a call without them does not compile:
//!
//! ```compile_fail
//! # fn forgotten(fivetran: &fivetran::Client) {
//! fivetran.groups().create();
//! # }
//! ```
//!
//! Optional parameters are set on the request. Methods that start with `with_` are options of the
//! call, not fields of the API. A [`Response`] derefs to its data, and also has the status,
//! headers, message, request id and rate limit.
//!
//! The [`types`] are built to decode later versions of the API too: enums keep unknown values, a
//! list that is null is read as empty, and unknown fields are ignored. A field of another type than
//! expected does not fail the answer either: it is converted or left out, and reported.
//! [`Response::repairs`] lists what was done to one answer, and [`ClientBuilder::on_repairs`] hears
//! of all, so that you learn when the API changes:
//!
//! ```
//! let fivetran = fivetran::Client::builder().on_repairs(|repaired| {
//!     for repair in repaired.repairs {
//!         eprintln!("{}: {repair}", repaired.operation.id);
//!     }
//! });
//! # let _ = fivetran;
//! ```
//!
//! In a PATCH, a field is kept, cleared or set ([`Update`]).
//!
//! # Lists
//!
//! Read a list as one [`Page`], as all [`Pages`], or as all [`Items`]:
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
//! [`Items::prefetch`] requests the next page while the current one is read,
//! [`Items::distinct_by`] drops repeated items, and [`concurrently`] makes a call for each item,
//! with a limit on how many run at once.
//!
//! # Errors
//!
//! There is one [`Error`] type. Its methods say what went wrong:
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
//! # Retries
//!
//! A call is retried where that can help and is safe: when the request was not carried out (429,
//! 408, no connection), and, for idempotent operations, after a 5xx of a gateway or a broken
//! connection. The client waits as long as `Retry-After` asks; if that exceeds the time limit, the
//! call fails at once, and the error contains the wait. See [`Backoff`], [`RetryPolicy`] and
//! [`ClientBuilder::retry_budget`].
//!
//! With [`Pacing`], bulk jobs stay within the rate limits of the account.
//!
//! # Waiting
//!
//! ```no_run
//! # async fn waiting(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! let outcome = fivetran.connections().sync_and_wait("smart_panda").send().await?;
//! outcome.into_result()?;
//! # Ok(())
//! # }
//! ```
//!
//! Dropping the future ends the waiting. [`SyncOutcome`] lists how it can end. Failures that can pass
//! do not end it before its time limit. A [`SyncHandle`] takes it up again, also in another process.
//! [`wait_for_many`](resources::connections::Connections::wait_for_many) waits for many syncs with
//! few requests.
//!
//! # Policy, audit, dry run
//!
//! A gateway that makes calls for others can allow each caller only what is granted, and keep a
//! record:
//!
//! ```no_run
//! use fivetran::{Grant, Grants};
//!
//! # fn gateway() -> Result<(), fivetran::Error> {
//! let grants = Grants::none()
//!     .grant("connections", Grant::Write)?
//!     .power("connections", "interrupt")?
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
//! A [`Policy`] sees the whole call without its secrets ([`Intent`]); several policies all must
//! allow a call. Grants decide by what a call does: its area, whether it writes, and the [`powers`]
//! that it uses, which depend on what it sends. A policy that limits which resources are in reach
//! looks at the intent, and denies what it does not know, as the example of [`Policy`] does. A
//! policy or an audit can take time ([`AsyncPolicy`], [`AsyncAudit`]).
//!
//! A call that has to be confirmed fails with a code ([`Error::confirmation_code`]), and is made
//! when the same caller sends it again with this code. The code is not in the text of the error:
//! show it to a person, and the text to the caller. It is used once, for this call alone, within
//! some minutes, and by every client with the same [`ClientBuilder::confirmation_key`].
//!
//! An [`Audit`] gets a [`Record`] of every call, also of those that were denied, timed out or
//! dropped.
//!
//! [`operations`] lists all operations as data. Every request has a `preview` method, which shows
//! it without its secrets and sends nothing. [`ClientBuilder::dry_run`] does this for every call
//! that would change something.
//!
//! # Calls by name
//!
//! [`Client::call`] calls an operation that is known only at run time, with arguments as JSON. It is
//! checked against the table of the operation and goes the same way as a generated request.
//!
//! [`Client::request`] sends a request to a path that this version does not know.
//!
//! # Configs of services
//!
//! The fields of `config` and `auth` differ between services, so they are free-form objects
//! ([`SecretObject`]). With the feature `services`, the module `services` has a config type for
//! each of the 833 services, a table of their fields, and checks.
//!
//! # Webhooks
//!
//! [`webhook`] verifies and parses deliveries, and works with any web framework.
//!
//! # Tracing
//!
//! Each call is a [`tracing`] span that follows the OpenTelemetry conventions for HTTP clients. It
//! contains no secrets, no path parameters and no query parameters.
//!
//! # Features
//!
//! | feature | what it does |
//! |---|---|
//! | `rustls` (default) | TLS by rustls, with the root certificates of the platform |
//! | `native-tls` | TLS by the platform's own library |
//! | `blocking` | `wait()` in place of `.await`, lists as iterators |
//! | `schema` | JSON Schemas of arguments and answers, and of configs with `services` |
//! | `services` | typed configs of all services, and a table of them; takes some seconds to compile |

mod answer;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod catalog;
mod client;
mod error;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "numbers stand as the spec has them")]
mod generated;
mod governance;
#[cfg(feature = "schema")]
mod json_schema;
mod judge;
mod object;
mod operation;
mod paging;
mod pipeline;
mod redact;
mod resilience;
mod rules;
mod schema;
#[cfg(feature = "services")]
pub mod services;
mod transport;
mod untyped;
mod values;
mod wait;
pub mod webhook;

/// The types of requests and answers of a [`Transport`].
pub use http;

pub use answer::{RateLimitState, Repair, RepairAction, Response};
pub use catalog::{capabilities, command, operation, operations, powers, rate_pools};
pub use client::{Answered, Client, ClientBuilder, Ended, Repaired, Sending};
pub use error::{Error, ErrorKind, Result};
pub use generated::{requests, resources, types};
pub use governance::{
    AsyncAudit, AsyncPolicy, Audit, CallId, Created, Decision, Grant, Grants, Intent, Outcome,
    Policy, ReadOnly, Record, Verdict,
};
pub use judge::UsedPower;
pub use operation::{
    Access, Capability, Idempotence, Method, Operation, Power, PowerUse, RateLimit, RatePool,
    RatePoolUse, Stability, When, WireVersion,
};
pub use paging::{Concurrent, Items, Page, Pages, concurrently, concurrently_unordered};
pub use pipeline::Pending;
pub use resilience::{Backoff, Clock, Failure, Pacing, RetryPolicy, SystemClock};
pub use rules::{Demand, Rule};
pub use schema::{Answer, Field, Kind};
pub use transport::{Transport, TransportError};
pub use untyped::{NamedCall, OperationName, PathCall};
pub use values::{Preview, Secret, SecretObject, Timestamp, UnrecognizedValue, Update, Upload};
pub use wait::{
    Approval, ResyncAndWait, RunAndWait, RunHandle, RunOutcome, SetupVerdict, SyncAndWait,
    SyncHandle, SyncOutcome, SyncOutcomes, WaitForMany, WaitForRun, WaitForSync,
};

/// The examples of the README compile.
#[cfg(all(doctest, feature = "blocking", feature = "services"))]
#[doc = include_str!("../README.md")]
struct Readme;
