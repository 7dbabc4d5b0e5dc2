//! Answers in the envelope of the API.

use bytes::Bytes;
use fivetran::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

/// What a request is answered with on success.
#[derive(Debug)]
pub(crate) enum Reply {
    Data(Value),
    Message(String),
    Page {
        items: Vec<Value>,
        next: Option<String>,
    },
    File(Vec<u8>),
}

impl Reply {
    pub(crate) fn message(text: impl Into<String>) -> Self {
        Self::Message(text.into())
    }
}

/// Why a request is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    /// In how many seconds it is worth trying again.
    pub(crate) retry_after: Option<u64>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self {
            status,
            code: code.to_owned(),
            message: message.into(),
            retry_after: None,
        }
    }

    /// What the request asks for cannot be read, or is not allowed.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, "InvalidInput", message)
    }

    /// It is not possible now.
    pub(crate) fn state(message: impl Into<String>) -> Self {
        Self::new(400, "IllegalState", message)
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(409, "Conflict", message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, "Forbidden", message)
    }

    /// There is no thing of this kind and id. The kind is that of a parameter: `connection_id`.
    pub(crate) fn not_found(parameter: &str, id: &str) -> Self {
        let kind = parameter.trim_end_matches("_id");
        let code: String = kind
            .split('_')
            .flat_map(|word| {
                let mut letters = word.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                first.chain(letters).collect::<Vec<_>>()
            })
            .collect();
        let kind = kind.replace('_', " ");
        Self::new(
            404,
            &format!("NotFound_{code}"),
            format!("Cannot find the {kind} with id '{id}'"),
        )
    }
}

/// The HTTP response.
pub(crate) fn respond(
    outcome: Result<Reply, Refusal>,
    status: u16,
    request_id: &str,
) -> Response<Bytes> {
    let mut headers = HeaderMap::new();
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-request-id", id);
    }
    let (status, envelope) = match outcome {
        Ok(Reply::File(content)) => {
            let kind = HeaderValue::from_static("application/octet-stream");
            headers.insert(header::CONTENT_TYPE, kind);
            return response(status, headers, content.into());
        }
        Ok(Reply::Data(data)) => (status, json!({ "code": "Success", "data": data })),
        Ok(Reply::Message(message)) => (status, json!({ "code": "Success", "message": message })),
        Ok(Reply::Page { items, next }) => {
            let mut data = json!({ "items": items });
            if let Some(next) = next {
                data["next_cursor"] = next.into();
            }
            (status, json!({ "code": "Success", "data": data }))
        }
        Err(refusal) => {
            if let Some(wait) = refusal.retry_after {
                headers.insert(header::RETRY_AFTER, wait.into());
            }
            let (code, message) = (refusal.code, refusal.message);
            (refusal.status, json!({ "code": code, "message": message }))
        }
    };
    let kind = HeaderValue::from_static("application/json");
    headers.insert(header::CONTENT_TYPE, kind);
    response(status, headers, envelope.to_string().into())
}

fn response(status: u16, headers: HeaderMap, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    *response.headers_mut() = headers;
    response
}
