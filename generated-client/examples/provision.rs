//! Creates a group and a connection in it, and prints the link of a connect card, where someone
//! else enters the credentials of the source.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… \
//!     cargo run --example provision -- Finance_EU google_ads google_ads_eu https://example.com
//! ```
//!
//! Setup tests are skipped: the group has no destination yet and the connection no credentials, so
//! they would fail.

use std::error::Error;
use std::io::Write;

use fivetran::types::ConnectCardConfig;
use fivetran::{Client, SecretObject};

/// What to create.
pub(crate) struct Plan<'a> {
    /// The name of the group.
    pub(crate) group: &'a str,
    /// The service of the connection.
    pub(crate) service: &'a str,
    /// The schema that it loads into.
    pub(crate) schema: &'a str,
    /// Where the connect card redirects to at the end.
    pub(crate) redirect_uri: &'a str,
}

/// Creates the group and the connection, and writes the link.
pub(crate) async fn run(
    client: &Client,
    plan: &Plan<'_>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let group = client.groups().create(plan.group).send().await?;
    writeln!(out, "group {}", group.id)?;

    let config = SecretObject::from([("schema", plan.schema)]);
    let connection = client
        .connections()
        .create(&group.id, plan.service, config)
        .run_setup_tests(false)
        .paused(true)
        .send()
        .await?;
    writeln!(out, "connection {}", connection.id)?;

    let card = client
        .connections()
        .create_connect_card(&connection.id, ConnectCardConfig::new(plan.redirect_uri))
        .send()
        .await?;
    let card = card.into_data().connect_card;
    // Anyone with the link can set up the connection. It is printed on purpose.
    let link = card
        .and_then(|card| card.uri)
        .ok_or("the card has no link")?;
    writeln!(out, "{}", link.expose())?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [group, service, schema, redirect_uri] = arguments.as_slice() else {
        return Err("usage: provision GROUP SERVICE SCHEMA REDIRECT_URI".into());
    };
    let plan = Plan {
        group,
        service,
        schema,
        redirect_uri,
    };
    let mut builder = Client::builder().credentials_from_env()?;
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    run(&builder.build()?, &plan, &mut std::io::stdout()).await
}
