//! One attempt: from a call to bytes on the wire and back.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::multipart::{Form, Part};
use reqwest::{StatusCode, Url};

use crate::call::{Body, Call};
use crate::error::{Error, Result};
use crate::operation::Method;
use crate::response::RateLimitState;
use crate::secret::Hidden;

/// What a path segment keeps as it is: letters, digits, and `-._~`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// An answer before anything is read from its body.
pub(crate) struct RawAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What is not to be told of it.
    pub(crate) hidden: Hidden,
}

impl RawAnswer {
    /// The id that the server gave to the request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}

/// Makes one attempt. An answer that is no success is an error.
pub(crate) async fn attempt(call: &Call) -> Result<RawAnswer> {
    let client = &call.client.inner;
    let answer = request(call)?.send().await.map_err(Error::transport)?;
    let status = answer.status();
    let headers = answer.headers().clone();
    if let Some(pacer) = &client.pacer {
        pacer.observe(RateLimitState::of(&headers));
    }
    let body = match answer.bytes().await {
        Ok(body) => body,
        // What a refusal says of itself can do without the rest.
        Err(_) if !status.is_success() => Bytes::new(),
        Err(error) => return Err(Error::transport(error)),
    };
    let answer = RawAnswer {
        status,
        headers,
        body,
        hidden: client.hidden.clone(),
    };
    if status.is_success() {
        Ok(answer)
    } else {
        Err(Error::refused(&answer))
    }
}

fn request(call: &Call) -> Result<reqwest::RequestBuilder> {
    let operation = call.operation;
    let client = &call.client.inner;
    let mut request = client
        .http
        .request(http_method(operation.method), url(call)?)
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
        Body::Json(body) => request.header(CONTENT_TYPE, json).body(body.clone()),
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

/// The URL of a call: the template with its parameters, each as one segment.
pub(crate) fn url(call: &Call) -> Result<Url> {
    let base = &call.client.inner.base_url;
    let mut path = base.path().trim_end_matches('/').to_owned();
    let mut values = call.path.iter();
    for segment in call.operation.path.split('/').skip(1) {
        path.push('/');
        let Some(name) = segment.strip_prefix('{') else {
            path.push_str(segment);
            continue;
        };
        let value = values.next().map_or("", String::as_str);
        // An empty segment, and one that URLs take for a step up or for nothing, would reach
        // another resource than the one that was meant.
        if matches!(value, "" | "." | "..") {
            return Err(Error::invalid(format!(
                "`{}` is `{value}`, which cannot stand in a path",
                name.trim_end_matches('}')
            )));
        }
        path.extend(utf8_percent_encode(value, SEGMENT));
    }
    let mut url = base.clone();
    url.set_path(&path);
    if !call.query.is_empty() {
        url.query_pairs_mut().extend_pairs(&call.query);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::url;
    use crate::Client;
    use crate::call::Call;
    use crate::operation::operation;

    fn path(schema: &str) -> Option<String> {
        let client = Client::builder().base_url("https://example.com/base/");
        let operation = operation("modify_connection_database_schema_config")?;
        let call = Call::new(&client.build().ok()?, operation);
        let call = call.path("c").path(schema);
        Some(url(&call).ok()?.path().to_owned())
    }

    #[test]
    fn each_value_is_one_segment() {
        for (schema, segment) in [
            ("public", "public"),
            ("a/b", "a%2Fb"),
            ("50%", "50%25"),
            ("%2F", "%252F"),
            ("%2e%2e", "%252e%252e"),
            ("a b?c#d", "a%20b%3Fc%23d"),
            ("...", "..."),
            ("a.b-c_d~e", "a.b-c_d~e"),
            ("größe", "gr%C3%B6%C3%9Fe"),
            ("a\nb\\c", "a%0Ab%5Cc"),
        ] {
            let expected = format!("/base/v1/connections/c/schemas/{segment}");
            assert_eq!(
                path(schema).as_deref(),
                Some(expected.as_str()),
                "{schema:?}"
            );
        }
    }

    #[test]
    fn a_value_that_leads_elsewhere_is_refused() {
        for schema in ["", ".", ".."] {
            assert_eq!(path(schema), None, "{schema:?}");
        }
    }
}
