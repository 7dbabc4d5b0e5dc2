//! Typed configs of all services, and a table of services and fields to look up at run time.
//!
//! Every service has a module, named like the service in the API, in the module of its family:
//! [`connections`], [`destinations`], [`private_links`] and [`log_services`]. Names that are
//! not valid for a module get the prefix `x` or the suffix `_`: `15five` is `x15five`, `box` is
//! `box_`.
//!
//! ```no_run
//! use fivetran::services::Setup;
//! use fivetran::services::connections::postgres;
//!
//! # async fn typed(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! let config = postgres::Config::new()
//!     .host("db.example.com")
//!     .port(5432)
//!     .database("shop")
//!     .user("fivetran")
//!     .password("hunter2")
//!     .update_method(postgres::UpdateMethod::QueryBased);
//! let connection = fivetran
//!     .connections()
//!     .create_service("loyal_harbor", Setup::new("shop", config))
//!     .run_setup_tests(false)
//!     .send()
//!     .await?;
//!
//! let config: Option<postgres::Config> = connection.config_as();
//! println!("{config:?}");
//! # Ok(())
//! # }
//! ```
//!
//! The config of another service does not compile. Nor does a [`Setup`] without the destination
//! name that the service needs:
//!
//! ```compile_fail
//! use fivetran::services::Setup;
//! use fivetran::services::connections::google_sheets;
//!
//! // A sheet needs a schema and a table: `("budget", "plan")`.
//! let setup = Setup::new("budget", google_sheets::Config::new());
//! ```
//!
//! # Reading back
//!
//! Reading never fails. A number that is sent as text is read as a number. An unknown value of an
//! enum is kept. Values that do not fit their field, and fields that this version does not know,
//! are kept in `unrecognized`. A secret comes back masked, as `******`, and is not sent again.
//!
//! # Changing
//!
//! A change contains only the fields that are set; the service keeps the others. To change a config
//! that was read, send the difference:
//!
//! ```no_run
//! use fivetran::services::Change;
//! use fivetran::services::connections::postgres;
//!
//! # async fn change(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
//! let connection = fivetran.connections().get("smart_panda").send().await?;
//! if let Some(before) = connection.config_as::<postgres::Config>() {
//!     let after = before.clone().host("replica.example.com");
//!     fivetran
//!         .connections()
//!         .update_service("smart_panda", Change::between(&before, &after))
//!         .send()
//!         .await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # At run time
//!
//! [`service`] and [`services`] list services and fields, for a form or a command line:
//!
//! ```
//! use fivetran::services::{Family, service};
//!
//! let postgres = service(Family::Connections, "postgres").expect("a known service");
//! let secrets: Vec<&str> = postgres
//!     .config
//!     .iter()
//!     .filter(|field| field.secret)
//!     .map(|field| field.name)
//!     .collect();
//! assert!(secrets.contains(&"password"));
//!
//! let config = [("schema_prefix", "shop"), ("hots", "db.example.com")];
//! let config = fivetran::SecretObject::from(config);
//! let problems = postgres.check_config(&config);
//! assert_eq!(
//!     problems[0].to_string(),
//!     "`hots` is no field of `postgres`: did you mean `host`?"
//! );
//! ```

mod change;
mod check;
mod choice;
mod compare;
mod difference;
mod field_value;
mod neighbours;
mod object;
mod problem;
mod request;
mod sendable;
mod service;
mod settings;
mod setup;
mod slot;
mod table;

pub use crate::generated::services::{
    connections, destinations, log_services, private_links, shared,
};

pub use change::Change;
pub use compare::{Difference, DifferenceKind};
pub use problem::{Problem, ProblemKind, Severity};
pub use service::{Authorization, Family, SchemaFormat, Service};
pub use settings::{Settings, as_object};
pub use setup::{
    ConnectionConfig, DestinationConfig, DestinationName, LogServiceConfig, NotTaken, Part,
    PrivateLinkConfig, Schema, SchemaPrefix, SchemaTable, SchemaTableGroup, ServiceConfig, Setup,
};
pub use slot::Slot;
pub use table::{Services, service, services};

pub use crate::schema::{Field, Kind, Literal};

pub(crate) use crate::schema::Facts;
pub(crate) use choice::{Choice, choice};
pub(crate) use field_value::FieldValue;
pub(crate) use object::{object_from_json, object_into_json, object_values};
pub(crate) use settings::{debug, same};
