//! Faults on demand: what goes wrong with which requests, and how often.

use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use fivetran::Operation;
use fivetran::http::{HeaderValue, Response, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A fault of some requests. Made by [`Fault::new`], and set by [`Simulator::fault`](crate::Simulator::fault)
/// or `POST /_simulator/faults`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Fault {
    /// What goes wrong.
    pub what: Wrong,
    /// The operation whose requests it is for, by its id. All of them, if none is named.
    #[serde(default)]
    pub operation: Option<String>,
    /// How many of its requests are spared first.
    #[serde(default)]
    pub after: u32,
    /// How many of its requests it meets. All that come, if no number is given.
    #[serde(default)]
    pub times: Option<u32>,
    /// The chance that it meets a request, from 0 to 1.
    #[serde(default = "always")]
    pub chance: f64,
}

fn always() -> f64 {
    1.0
}

/// What goes wrong with a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Wrong {
    /// The answer comes so many milliseconds later, in real time.
    Delay(u64),
    /// The request is refused with this status, and is not carried out.
    Status(u16),
    /// The request is refused with 429 and a `Retry-After` of so many seconds.
    TooMany(u64),
    /// The request is refused with this status, and it is carried out all the same.
    StatusAfter(u16),
    /// The connection is closed before the request is carried out.
    ResetBefore,
    /// The request is carried out, and the connection is closed without an answer.
    ResetAfter,
    /// The answer breaks off in the middle of its body.
    Truncate,
    /// The body is not JSON.
    Garbage,
    /// A page of a gateway, with this status. The request is not carried out.
    Html(u16),
    /// A list answers its first page again and again, with the same cursor.
    RepeatCursor,
    /// Every object of the answer has a field that nobody knows.
    UnknownFields,
    /// Texts in capital letters, as values of enums are written, are others.
    UnknownValues,
    /// Lists are null.
    NullLists,
    /// Numbers are texts.
    NumbersAsTexts,
}

impl Fault {
    /// A fault of every request.
    pub fn new(what: Wrong) -> Self {
        Self {
            what,
            operation: None,
            after: 0,
            times: None,
            chance: 1.0,
        }
    }

    /// Only of the requests of this operation, by its id.
    pub fn of(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Spares so many requests first.
    pub fn after(mut self, requests: u32) -> Self {
        self.after = requests;
        self
    }

    /// Meets so many requests, then none.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Meets a request with this chance, from 0 to 1. The same seed meets the same requests.
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = chance;
        self
    }
}

/// The faults that are set.
#[derive(Default)]
pub(crate) struct Faults {
    faults: Vec<Fault>,
    rng: Option<Rng>,
}

impl Faults {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self {
            faults: Vec::new(),
            rng: Some(Rng::with_seed(seed)),
        }
    }

    pub(crate) fn add(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(crate) fn clear(&mut self) {
        self.faults.clear();
    }

    /// What goes wrong with a request of an operation: the first fault that meets it.
    pub(crate) fn meet(&mut self, operation: &Operation) -> Option<Wrong> {
        let rng = self.rng.get_or_insert_with(|| Rng::with_seed(0));
        for fault in &mut self.faults {
            let is_meant = fault.operation.as_ref().is_none_or(|id| id == operation.id);
            if !is_meant || fault.times == Some(0) {
                continue;
            }
            if fault.after > 0 {
                fault.after -= 1;
                continue;
            }
            if fault.chance < 1.0 && rng.f64() >= fault.chance {
                continue;
            }
            if let Some(times) = &mut fault.times {
                *times -= 1;
            }
            return Some(fault.what.clone());
        }
        None
    }
}

impl Wrong {
    /// The answer in place of that of the account, if the request does not get there.
    pub(crate) fn before(&self) -> Option<Response<Bytes>> {
        let (status, kind, body) = match self {
            Wrong::Status(status) => (*status, "application/json", failure("simulated")),
            Wrong::TooMany(_) => (429, "application/json", failure("too many requests")),
            Wrong::Html(status) => (
                *status,
                "text/html",
                "<html><body><h1>Bad Gateway</h1></body></html>".to_owned(),
            ),
            _ => return None,
        };
        let mut answer = Response::new(Bytes::from(body));
        *answer.status_mut() = status_of(status);
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        if let Wrong::TooMany(seconds) = self {
            headers.insert(header::RETRY_AFTER, (*seconds).into());
        }
        Some(answer)
    }

    /// Spoils the answer of the account.
    pub(crate) fn after(&self, answer: Response<Bytes>) -> Response<Bytes> {
        let (mut parts, body) = answer.into_parts();
        let body = match self {
            Wrong::StatusAfter(status) => {
                parts.status = status_of(*status);
                Bytes::from(failure("simulated, and carried out"))
            }
            Wrong::Garbage => Bytes::from_static(b"\x00\xff{\"code\": nothing of this is JSON"),
            Wrong::UnknownFields => spoiled(&body, &|value| {
                if let Value::Object(object) = value {
                    object.insert("simulated_field".to_owned(), "nobody knows it".into());
                }
            }),
            Wrong::UnknownValues => spoiled(&body, &|value| {
                if let Value::String(text) = value
                    && !text.is_empty()
                    && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
                {
                    *text = format!("SIMULATED_{text}");
                }
            }),
            Wrong::NullLists => spoiled(&body, &|value| {
                if value.is_array() {
                    *value = Value::Null;
                }
            }),
            Wrong::NumbersAsTexts => spoiled(&body, &|value| {
                if value.is_number() {
                    *value = value.to_string().into();
                }
            }),
            _ => body,
        };
        Response::from_parts(parts, body)
    }

    /// How long the answer is held back.
    pub(crate) fn delay(&self) -> Option<Duration> {
        match self {
            Wrong::Delay(milliseconds) => Some(Duration::from_millis(*milliseconds)),
            _ => None,
        }
    }
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn failure(message: &str) -> String {
    serde_json::json!({ "code": "Simulated", "message": message }).to_string()
}

/// A body in which every value was changed. What is no JSON stays.
fn spoiled(body: &Bytes, change: &dyn Fn(&mut Value)) -> Bytes {
    fn each(value: &mut Value, change: &dyn Fn(&mut Value)) {
        match value {
            Value::Object(object) => object.values_mut().for_each(|value| each(value, change)),
            Value::Array(items) => items.iter_mut().for_each(|value| each(value, change)),
            _ => {}
        }
        change(value);
    }
    let Ok(mut envelope) = serde_json::from_slice::<Value>(body) else {
        return body.clone();
    };
    if let Some(data) = envelope.get_mut("data") {
        each(data, change);
    }
    envelope.to_string().into()
}
