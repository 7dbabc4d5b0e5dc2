//! One exchange with the server: a call becomes an HTTP request, and the HTTP response a raw
//! answer.

use bytes::Bytes;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use reqwest::multipart::{Form, Part};

use crate::answer::{RateLimitState, RawAnswer, clean_request_id};
use crate::call::{Body, Call};
use crate::error::{Error, Result};
use crate::operation::Method;

/// Sends one request and receives its answer. An answer other than 2xx is an error.
pub(super) async fn exchange(call: &Call) -> Result<RawAnswer> {
    let client = &call.client.shared;
    let answer = request(call)?.send().await.map_err(Error::transport)?;
    let status = answer.status();
    let hidden = call.hidden();
    let mut headers = answer.headers().clone();
    clean_request_id(&mut headers, &hidden);
    if let Some(pacer) = &client.pacer {
        pacer.observe(RateLimitState::of(&headers));
    }
    let body = match answer.bytes().await {
        Ok(body) => body,
        // The status of a failure is enough, even without its body.
        Err(_) if !status.is_success() => Bytes::new(),
        Err(error) => return Err(Error::transport(error)),
    };
    let hidden = hidden.with_answered(call.operation.answer, &body);
    let answer = RawAnswer {
        status,
        headers,
        body,
        hidden,
    };
    if status.is_success() {
        Ok(answer)
    } else {
        Err(Error::refused(&answer))
    }
}

fn request(call: &Call) -> Result<reqwest::RequestBuilder> {
    let operation = call.operation;
    let client = &call.client.shared;
    let mut request = client
        .http
        .request(http_method(operation.method), call.url()?)
        .timeout(client.attempt_timeout)
        .header(USER_AGENT, client.user_agent.clone())
        .header(
            ACCEPT,
            HeaderValue::from_static(operation.wire_version.accept()),
        );
    if let Some(authorization) = client
        .authorization
        .as_ref()
        .filter(|_| operation.authenticated)
    {
        request = request.header(AUTHORIZATION, authorization.clone());
    }
    let json = HeaderValue::from_static("application/json");
    Ok(match &call.body {
        Body::Json(body) => request
            .header(CONTENT_TYPE, json)
            .body(body.bytes().clone()),
        Body::Form(files) => {
            let form = files.iter().fold(Form::new(), |form, (name, file)| {
                let length = file.content.len() as u64;
                let part = Part::stream_with_length(file.content.clone(), length);
                form.part(*name, part.file_name(file.name.clone()))
            });
            request.multipart(form)
        }
        // The service wants the header on every POST and PATCH, with a body or without.
        Body::None if matches!(operation.method, Method::Post | Method::Patch) => {
            request.header(CONTENT_TYPE, json)
        }
        Body::None => request,
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
