//! One exchange with the server: a call becomes an HTTP request, and the HTTP response a raw
//! answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::multipart::{Form, Part};
use reqwest::{Request, Response};

use super::body;
use super::carry::carry;
use super::limits::AttemptLimit;
use crate::answer::{RateLimitState, RawAnswer, clean_request_id};
use crate::call::{Body, Call};
use crate::client::{OnHeaders, Sending};
use crate::error::{Error, Result, is_not_looked_at};
use crate::operation::Method;
use crate::values::Upload;

/// Sends one request and receives its answer. An answer other than 2xx is an error.
pub(super) async fn exchange(
    call: &Call,
    limit: &AttemptLimit,
    sending: Sending,
) -> Result<RawAnswer> {
    let client = &call.client.shared;
    let mut response = send(call, limit, sending).await?;
    if client.own_http && *response.url() != call.url()? {
        return Err(Error::led_elsewhere());
    }
    let status = response.status();
    client.pacer.observe(RateLimitState::of(response.headers()));
    if status.is_success() {
        let read = body::of_success(&mut response, client.answer_limit, limit).await;
        let answer = answer(call, response, read.bytes);
        match read.broken {
            None => Ok(answer),
            Some(error) => Err(error.incomplete(&answer)),
        }
    } else {
        let read = body::of_failure(&mut response, limit).await;
        Err(Error::refused(&answer(call, response, read)))
    }
}

/// The headers that the client and its connection set, in lower case.
const OWN_HEADERS: [&str; 14] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// How often a request is sent again at once, if the server did not look at it.
const SENT_AGAIN: u32 = 2;

/// Sends the request. A server that speaks HTTP/2 can refuse to look at one, because it has too
/// many or is about to end: it is sent again, which is not an attempt of its own.
async fn send(call: &Call, limit: &AttemptLimit, attempt: Sending) -> Result<Response> {
    if let Some(transport) = &call.client.shared.transport {
        return carry(call, transport.as_ref(), request(call, attempt)?, limit).await;
    }
    let mut again = 0;
    loop {
        let sending = call.client.shared.http.execute(request(call, attempt)?);
        match limit.within(sending).await? {
            Ok(response) => return Ok(response),
            Err(error) if again < SENT_AGAIN && is_not_looked_at(&error) => again += 1,
            Err(error) => return Err(Error::transport(error)),
        }
    }
}

fn answer(call: &Call, mut response: Response, body: Bytes) -> RawAnswer {
    let hidden = call.hidden();
    let mut headers = std::mem::take(response.headers_mut());
    clean_request_id(&mut headers, &hidden);
    RawAnswer {
        status: response.status(),
        headers,
        hidden: hidden.with_answered(call.operation.answer, &body),
        body,
    }
}

fn request(call: &Call, attempt: Sending) -> Result<Request> {
    let operation = call.operation;
    let client = &call.client.shared;
    let mut request = client
        .http
        .request(http_method(operation.method), call.url()?)
        .header(USER_AGENT, client.user_agent.clone())
        .header(ACCEPT, HeaderValue::from_static(operation.accept()));
    if let Some(authorization) = client
        .authorization
        .as_ref()
        .filter(|_| operation.authenticated)
    {
        request = request.header(AUTHORIZATION, authorization.clone());
    }
    let json = HeaderValue::from_static("application/json");
    request = match &call.body {
        Body::Json(body) => request
            .header(CONTENT_TYPE, json)
            .body(body.bytes().clone()),
        Body::Form(files) => request.multipart(form(files)),
        // The service wants the header on every POST and PATCH, with a body or without.
        Body::None if matches!(operation.method, Method::Post | Method::Patch) => {
            request.header(CONTENT_TYPE, json)
        }
        Body::None => request,
    };
    let mut request = request.build().map_err(Error::transport)?;
    for hook in &client.on_headers {
        request.headers_mut().extend(added(hook, attempt)?);
    }
    if client.own_http
        && let Some(body) = request.body_mut()
    {
        // The HTTP client of a caller could send a body again after a redirect to another server.
        // It does not if it cannot know that it may read the body twice.
        *body = reqwest::Body::wrap(std::mem::take(body));
    }
    Ok(request)
}

/// The headers that a hook adds.
fn added(hook: &OnHeaders, attempt: Sending) -> Result<HeaderMap> {
    let made = catch_unwind(AssertUnwindSafe(|| hook(&attempt)));
    let headers = made.map_err(|_| Error::invalid("the hook that adds headers panicked"))?;
    match headers
        .keys()
        .find(|name| OWN_HEADERS.contains(&name.as_str()))
    {
        None => Ok(headers),
        Some(name) => Err(Error::invalid(format!(
            "the header `{name}` is set by the client: no hook can add it"
        ))),
    }
}

fn form(files: &[(&'static str, Upload)]) -> Form {
    files.iter().fold(Form::new(), |form, (name, file)| {
        let length = file.content.len() as u64;
        let part = Part::stream_with_length(file.content.clone(), length);
        let file_type = HeaderValue::from_static("application/octet-stream");
        let part = part
            .file_name(file.name.clone())
            .headers(HeaderMap::from_iter([(CONTENT_TYPE, file_type)]));
        form.part(*name, part)
    })
}

fn http_method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
