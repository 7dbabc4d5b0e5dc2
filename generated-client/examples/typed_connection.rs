//! Creates a connection to a `PostgreSQL` database, reads its config back, and moves it to another
//! host, with typed configs.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… DATABASE_PASSWORD=… cargo run \
//!     --features services --example typed_connection -- loyal_harbor shop db1.example.com db2.example.com
//! ```

use std::error::Error;
use std::io::Write;

use fivetran::services::connections::postgres::{Config, UpdateMethod};
use fivetran::services::{Change, Setup};
use fivetran::{Client, Secret};

/// What to create, and how to change it.
pub(crate) struct Plan<'a> {
    /// The group of the connection.
    pub(crate) group_id: &'a str,
    /// The prefix of the names of its schemas.
    pub(crate) schema_prefix: &'a str,
    /// The host of the database.
    pub(crate) host: &'a str,
    /// The host that it moves to.
    pub(crate) next_host: &'a str,
    /// The password of the user `fivetran`.
    pub(crate) password: Secret,
}

/// Creates the connection, changes it, and reports both.
pub(crate) async fn run(
    client: &Client,
    plan: Plan<'_>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let config = Config::new()
        .host(plan.host)
        .port(5432)
        .database("shop")
        .user("fivetran")
        .password(plan.password)
        .update_method(UpdateMethod::QueryBased);
    let connection = client
        .connections()
        .create_service(plan.group_id, Setup::new(plan.schema_prefix, config))
        .run_setup_tests(false)
        .paused(true)
        .send()
        .await?;

    // The password comes back masked and is not sent again.
    let before: Config = connection.config_as().ok_or("it is of another service")?;
    writeln!(out, "{} {before:?}", connection.id)?;

    let after = before.clone().host(plan.next_host);
    client
        .connections()
        .update_service(&connection.id, Change::between(&before, &after))
        .send()
        .await?;
    writeln!(out, "{} moved to {}", connection.id, plan.next_host)?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [group_id, schema_prefix, host, next_host] = arguments.as_slice() else {
        return Err("usage: typed_connection GROUP SCHEMA_PREFIX HOST NEXT_HOST".into());
    };
    let plan = Plan {
        group_id,
        schema_prefix,
        host,
        next_host,
        password: std::env::var("DATABASE_PASSWORD")?.into(),
    };
    let mut builder = Client::builder().credentials_from_env()?;
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    run(&builder.build()?, plan, &mut std::io::stdout()).await
}
