//! From a call to bytes on the wire and back.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::multipart::{Form, Part};
use reqwest::{StatusCode, Url};

use crate::call::{Body, Call};
use crate::error::{Error, Result};
use crate::operation::{Method, Operation};

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
}

/// Sends a call. An answer that is no success is an error.
pub(crate) async fn send(call: Call) -> Result<RawAnswer> {
    let request = request(call)?;
    let answer = request.send().await.map_err(Error::transport)?;
    let status = answer.status();
    let headers = answer.headers().clone();
    let body = answer.bytes().await.map_err(Error::transport)?;
    if status.is_success() {
        Ok(RawAnswer {
            status,
            headers,
            body,
        })
    } else {
        Err(Error::refused(status, &headers, &body))
    }
}

fn request(call: Call) -> Result<reqwest::RequestBuilder> {
    if let Some(reason) = call.invalid {
        return Err(Error::invalid(reason));
    }
    let Operation {
        method,
        wire_version,
        authenticated,
        ..
    } = call.operation;
    let client = &call.client.inner;
    let url = url(&client.base_url, call.operation, &call.path, &call.query)?;
    let mut request = client
        .http
        .request(http_method(*method), url)
        .header(ACCEPT, HeaderValue::from_static(wire_version.accept()));
    if let Some(authorization) = client.authorization.as_ref().filter(|_| *authenticated) {
        request = request.header(AUTHORIZATION, authorization.clone());
    }
    let json = HeaderValue::from_static("application/json");
    Ok(match call.body {
        Body::Json(body) => request.header(CONTENT_TYPE, json).body(body),
        Body::Form(files) => {
            let form = files.into_iter().fold(Form::new(), |form, (name, file)| {
                let length = file.content.len() as u64;
                let part = Part::stream_with_length(file.content, length).file_name(file.name);
                form.part(name, part)
            });
            request.multipart(form)
        }
        // The service wants the header on every POST and PATCH, with a body or without.
        Body::None if matches!(method, Method::Post | Method::Patch) => {
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
fn url(
    base: &Url,
    operation: &Operation,
    values: &[String],
    query: &[(&'static str, String)],
) -> Result<Url> {
    let mut path = base.path().trim_end_matches('/').to_owned();
    let mut values = values.iter();
    for segment in operation.path.split('/').skip(1) {
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
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::url;
    use crate::operation::operation;

    fn path(schema: &str) -> Option<String> {
        let operation = operation("modify_connection_database_schema_config")?;
        let base = reqwest::Url::parse("https://example.com/base/").ok()?;
        let values = ["c".to_owned(), schema.to_owned()];
        Some(url(&base, operation, &values, &[]).ok()?.path().to_owned())
    }

    #[test]
    fn each_value_is_one_segment() {
        for (schema, segment) in [
            ("public", "public"),
            ("a/b", "a%2Fb"),
            ("50%", "50%25"),
            ("%2F", "%252F"),
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
