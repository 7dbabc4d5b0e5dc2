//! The event in the body of a webhook.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::{Error, Kind};
use crate::types::WebhookEvent;
use crate::values::{Timestamp, open_enum};

/// The event in the body of a webhook. Only its kind is always present.
///
/// A number in place of a text is read as text. A field that cannot be read causes no error: it
/// stays in [`other`](Self::other).
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "Map<String, Value>")]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub event: WebhookEvent,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// The service of the connection, as `google_sheets`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_type: Option<String>,
    /// Id of the connection, if it was received under this older name. See
    /// [`connection_id`](Self::connection_id).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_id: Option<String>,
    /// Name of the connection, if it was received under this older name. See
    /// [`connection_name`](Self::connection_name).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_name: Option<String>,
    /// Id of the sync.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_id: Option<String>,
    /// Id of the group of the destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_group_id: Option<String>,
    /// The details of this kind of event, as received; empty if there are none.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub data: Map<String, Value>,
    /// The other fields, as received.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Event {
    /// Reads a body. Verify its signature first.
    pub(super) fn from_body(body: &[u8]) -> Result<Self, Error> {
        let fields: Map<String, Value> =
            serde_json::from_slice(body).map_err(|_| Error(Kind::NotAnObject))?;
        fields.try_into()
    }

    /// Id of the connection, under whichever name it was received: `connection_id` or
    /// `connector_id`.
    pub fn connection_id(&self) -> Option<Cow<'_, str>> {
        self.either("connection_id", self.connector_id.as_deref())
    }

    /// Name of the connection, which is its schema in the destination, under whichever name it was
    /// received: `connection_name` or `connector_name`.
    pub fn connection_name(&self) -> Option<Cow<'_, str>> {
        self.either("connection_name", self.connector_name.as_deref())
    }

    /// Whether this is the delivery that the service sends when a webhook is tested. It belongs to
    /// no sync.
    pub fn is_test(&self) -> bool {
        self.event.as_str().eq_ignore_ascii_case("test_event")
    }

    /// A field by its newer name, or else by its older one.
    fn either<'a>(&'a self, newer: &str, older: Option<&'a str>) -> Option<Cow<'a, str>> {
        let newer = match self.other.get(newer) {
            Some(Value::String(text)) => Some(Cow::Borrowed(text.as_str())),
            Some(value) => text_of(value).map(Cow::Owned),
            None => None,
        };
        newer.or(older.map(Cow::Borrowed))
    }

    /// How the sync ended, in a `sync_end` event.
    pub fn sync_status(&self) -> Option<SyncStatus> {
        self.data_text("status").map(SyncStatus::from)
    }

    /// Why the sync failed or was rescheduled, for people to read.
    pub fn reason(&self) -> Option<String> {
        self.data_text("reason")
    }

    /// The type of the task that must be done after the failed sync.
    pub fn task_type(&self) -> Option<String> {
        self.data_text("taskType")
    }

    /// When the sync will run again.
    pub fn rescheduled_at(&self) -> Option<Timestamp> {
        self.data_text("rescheduledAt").map(Timestamp::from)
    }

    fn data_text(&self, name: &str) -> Option<String> {
        text_of(self.data.get(name)?)
    }

    /// A key that is the same for every delivery of this event. `None` if the event has no creation
    /// time: then two events can look the same.
    pub fn delivery_key(&self) -> Option<DeliveryKey> {
        let created = self.created.as_ref()?;
        Some(DeliveryKey {
            event: self.event.as_str().to_owned(),
            connection_id: self.connection_id().map(Cow::into_owned),
            sync_id: self.sync_id.clone(),
            created: created
                .to_jiff()
                .map_or_else(|| created.to_string(), |instant| instant.to_string()),
        })
    }
}

impl TryFrom<Map<String, Value>> for Event {
    type Error = Error;

    fn try_from(mut fields: Map<String, Value>) -> Result<Self, Error> {
        let mut take = |name| take_text(&mut fields, name);
        Ok(Self {
            event: take("event").ok_or(Error(Kind::WithoutEvent))?.into(),
            created: take("created").map(Timestamp::from),
            connector_type: take("connector_type"),
            connector_id: take("connector_id"),
            connector_name: take("connector_name"),
            sync_id: take("sync_id"),
            destination_group_id: take("destination_group_id"),
            data: take_object(&mut fields, "data"),
            other: fields,
        })
    }
}

/// Removes a field and reads it as text. Null is removed and gives `None`; a field that is not text
/// stays.
fn take_text(fields: &mut Map<String, Value>, name: &str) -> Option<String> {
    let value = fields.get(name)?;
    let text = text_of(value);
    if text.is_some() || value.is_null() {
        fields.shift_remove(name);
    }
    text
}

/// Removes a field that is an object. Null is removed and gives an empty object; any other value
/// stays.
fn take_object(fields: &mut Map<String, Value>, name: &str) -> Map<String, Value> {
    match fields.get(name) {
        Some(Value::Object(_) | Value::Null) => match fields.shift_remove(name) {
            Some(Value::Object(object)) => object,
            _ => Map::new(),
        },
        _ => Map::new(),
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(bool) => Some(bool.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

open_enum! {
    /// How a sync ended.
    pub enum SyncStatus {
        /// `SUCCESSFUL`
        Successful = "SUCCESSFUL",
        /// `FAILURE`
        Failure = "FAILURE",
        /// `FAILED`
        Failed = "FAILED",
        /// `FAILURE_WITH_TASK`: it failed, and a task must be done.
        FailureWithTask = "FAILURE_WITH_TASK",
        /// `RESCHEDULED`: it continues later.
        Rescheduled = "RESCHEDULED",
    }
}

/// Identifies an event across deliveries, from [`Event::delivery_key`]. Deliveries have no id; an
/// event that is delivered twice has the same key twice. Store it as its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryKey {
    created: String,
    event: String,
    connection_id: Option<String>,
    sync_id: Option<String>,
}

/// `created/event/connection_id/sync_id`. Absent parts are empty.
impl fmt::Display for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let connection_id = self.connection_id.as_deref().unwrap_or_default();
        let sync_id = self.sync_id.as_deref().unwrap_or_default();
        write!(
            f,
            "{}/{}/{connection_id}/{sync_id}",
            self.created, self.event
        )
    }
}
