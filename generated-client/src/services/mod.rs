//! What each service takes: the types of its config, and a table to look it up at run time.
//!
//! Every service has a module, by the name that the API has for it, in the module of its family:
//! [`connections`], [`destinations`], [`private_links`] and [`log_services`]. Names that could not
//! be a module have an `x` in front or a `_` behind: `15five` is `x15five`, `box` is `box_`.
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
//! A config of another service does not compile, nor does a [`Setup`] that lacks the name that the
//! service needs in the destination:
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
//! Reading never fails. What is a number and comes as a text is a number, what has an unknown
//! value keeps it, and what cannot be understood at all is kept beside the fields, in
//! `unrecognized`, together with the fields that this version does not know. A secret comes back
//! masked, as `******`, and is then not sent again.
//!
//! # Changing
//!
//! A change holds what is set and nothing else; the service keeps the rest. To change what was
//! read, send the difference:
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
//! [`service`] and [`services`] tell what there is, for a form or a command line:
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

mod check;
mod choice;
mod compare;
mod field_value;
mod object;
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

pub use check::{Problem, ProblemKind};
pub use compare::{Difference, DifferenceKind};
pub use service::{Authorization, Family, SchemaFormat, Service};
pub use settings::{Settings, as_object};
pub use setup::{
    Change, ConnectionConfig, DestinationConfig, DestinationName, LogServiceConfig, NotTaken, Part,
    PrivateLinkConfig, Schema, SchemaPrefix, SchemaTable, SchemaTableGroup, ServiceConfig, Setup,
};
pub use slot::Slot;
pub use table::{Services, service, services};

pub use crate::schema::{Field, Kind};

pub(crate) use choice::{Choice, choice};
pub(crate) use field_value::FieldValue;
pub(crate) use object::{object_from_json, object_into_json, object_values};
pub(crate) use settings::{debug, same};
