//! A call of one operation: what it is made with, and how its outcome is read.

use std::future::Future;
use std::pin::Pin;

use fivetran::{Client, Error, Items, Pages as PageStream, Pending};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A call of one operation, with all its parameters and the body of its example.
pub struct Call {
    /// The id of the operation.
    pub operation: &'static str,
    /// Sends it.
    pub send: fn(Client) -> Boxed<Outcome>,
    /// Sends it with another body, where it has one of JSON.
    pub with_json: Option<WithJson>,
    /// The request as it is printed.
    pub debug: fn(&Client) -> String,
    /// The lists, where it answers pages.
    pub pages: Option<Pages>,
}

/// Sends a call with a body. An error if the type of the body does not take it.
pub type WithJson = fn(Client, Value) -> Result<Boxed<Outcome>, serde_json::Error>;

/// The two ways to read a list to its end.
pub struct Pages {
    /// The number of items.
    pub items: fn(Client) -> Boxed<Vec<Value>>,
    /// The number of items on each page.
    pub pages: fn(Client) -> Boxed<Vec<usize>>,
}

/// A future of a result.
pub type Boxed<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// What an answer held.
#[derive(Debug)]
pub struct Outcome {
    /// Its status.
    pub status: u16,
    /// Its message.
    pub message: Option<String>,
    /// Its data, written back to JSON.
    pub data: Value,
    /// The answer as it is printed.
    pub debug: String,
}

pub(crate) async fn outcome<T>(pending: Pending<T>) -> Result<Outcome, Error>
where
    T: Serialize + std::fmt::Debug,
{
    let response = pending.await?;
    Ok(Outcome {
        status: response.status(),
        message: response.message().map(str::to_owned),
        debug: format!("{response:?}"),
        data: serde_json::to_value(response.data()).expect("data has a JSON form"),
    })
}

pub(crate) async fn all_items<T>(mut items: Items<T>) -> Result<Vec<Value>, Error>
where
    T: DeserializeOwned + Serialize + Unpin,
{
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(serde_json::to_value(item).expect("an item has a JSON form"));
    }
    Ok(all)
}

pub(crate) async fn all_pages<T>(mut pages: PageStream<T>) -> Result<Vec<usize>, Error>
where
    T: DeserializeOwned,
{
    let mut all = Vec::new();
    while let Some(page) = pages.try_next().await? {
        all.push(page.items.len());
    }
    Ok(all)
}

/// A value that only its JSON tells in full.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("an example fits the type of its schema")
}
