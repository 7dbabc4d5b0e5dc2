//! The body of a request: JSON, or a form with files.

use bytes::Bytes;
use fivetran::http::{Request, header};
use memchr::memmem;
use serde_json::Value;

use crate::wire::{Refusal, Route};

/// What a request sends.
pub(crate) struct Form {
    pub(crate) body: Option<Value>,
    /// The files, by the names of their fields.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Reads the body of a request.
///
/// # Errors
///
/// When it is missing, is not JSON, or is no form where one is expected.
pub(crate) fn form(route: &Route, request: &Request<Bytes>) -> Result<Form, Refusal> {
    let operation = route.operation;
    if !operation.files.is_empty() {
        let files = files(request).ok_or_else(|| Refusal::invalid("the body is not a form"))?;
        return Ok(Form { body: None, files });
    }
    let files = Vec::new();
    // What an operation does not read is not looked at.
    if operation.body.is_none() {
        return Ok(Form { body: None, files });
    }
    if request.body().is_empty() {
        return Err(Refusal::invalid("the body is missing: send at least {}"));
    }
    let body: Value = serde_json::from_slice(request.body())
        .map_err(|error| Refusal::invalid(format!("the body is not JSON: {error}")))?;
    if !body.is_object() {
        return Err(Refusal::invalid("the body is not an object"));
    }
    Ok(Form {
        body: Some(body),
        files,
    })
}

/// The files of a form.
fn files(request: &Request<Bytes>) -> Option<Vec<(String, Vec<u8>)>> {
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let boundary = kind
        .split(';')
        .find_map(|part| part.trim().strip_prefix("boundary="))?;
    let boundary = format!("--{}", boundary.trim_matches('"'));
    let body = request.body();
    let begins: Vec<usize> = memmem::find_iter(body, boundary.as_bytes()).collect();
    let mut files = Vec::new();
    for pair in begins.windows(2) {
        let part = body.get(pair[0] + boundary.len() + 2..pair[1].checked_sub(2)?)?;
        let end = memmem::find(part, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&part[..end]).ok()?;
        let name = head.split("name=\"").nth(1)?.split('"').next()?;
        files.push((name.to_owned(), part[end + 4..].to_vec()));
    }
    Some(files)
}
