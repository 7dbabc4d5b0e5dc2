//! A request to a path, for what the tables do not have.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::call::{Call, call_options};
use crate::catalog::operations;
use crate::client::Client;
use crate::operation::{Method, Operation};
use crate::pipeline::Pending;
use crate::schema::Answer;

/// The characters to escape in a segment, as everywhere: all but letters, digits and `-._~`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Client {
    /// A request to a path, for operations and fields that this version does not know.
    ///
    /// A path that the tables have, also an old one, is a call of its operation: its powers, areas,
    /// limits and repetitions are those of the operation, and the rules for what it sends hold. Any
    /// other path is called `undescribed`: grants deny it unless they
    /// [name it](crate::Grants::grant), a write counts as destructive, and it is never repeated
    /// unless [`repeatable`](PathCall::repeatable) allows it. Policies and audits see the path as the
    /// argument `path`.
    ///
    /// The path begins with `/v1/` and has no query. A segment that is empty, `.` or `..`, or that
    /// hides one of these or a slash in an encoding, is refused when the request is sent.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// use fivetran::Method;
    /// use serde_json::json;
    ///
    /// let answer = fivetran
    ///     .request(Method::Post, "/v1/connections/smart_panda/force")
    ///     .body(json!({}))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", answer.message());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> PathCall {
        let call = match segments(path) {
            Err(reason) => {
                let mut call = Call::new(self, Operation::undescribed(method, false));
                call.refuse(reason);
                call
            }
            Ok(segments) => match described(method, &segments) {
                Some((operation, values)) => {
                    let call = Call::new(self, operation);
                    values.into_iter().fold(call, Call::path)
                }
                None => undescribed(self, method, path, &segments),
            },
        };
        PathCall { call }
    }
}

/// The decoded segments of a path, or why it is refused.
fn segments(path: &str) -> Result<Vec<String>, String> {
    let refuse = |why: &str| Err(format!("the path {path:?} {why}"));
    if path.contains(['?', '#']) {
        return refuse("has a query or a fragment: set parameters with `query`");
    }
    if path.contains('\\') || path.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return refuse("has a backslash, a space or a control character");
    }
    let Some(rest) = path.strip_prefix('/') else {
        return refuse("does not begin with a slash: leave the host out");
    };
    let mut segments = Vec::new();
    for segment in rest.split('/') {
        let Some(decoded) = decoded(segment) else {
            return refuse("has an encoding that is none");
        };
        if matches!(decoded.as_str(), "" | "." | "..") {
            return refuse("has a segment that is empty, `.` or `..`");
        }
        segments.push(decoded);
    }
    match segments.first().map(String::as_str) {
        Some("v1" | "public") if segments.len() > 1 => Ok(segments),
        _ => refuse("does not begin with `/v1/`"),
    }
}

/// A segment without its percent encoding; nothing if that is broken or no text.
fn decoded(segment: &str) -> Option<String> {
    let is_whole = segment.match_indices('%').all(|(at, _)| {
        let digits = segment.get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    });
    let decoded = percent_decode_str(segment).decode_utf8().ok()?;
    is_whole.then(|| decoded.into_owned())
}

/// The operation of a path, and the values in it. Where two fit, the one with fewer parameters does.
fn described(method: Method, segments: &[String]) -> Option<(&'static Operation, Vec<String>)> {
    let of_method = operations()
        .iter()
        .copied()
        .filter(|known| known.method == method);
    of_method
        .flat_map(|known| {
            let paths = std::iter::once(&known.path).chain(known.aliases);
            paths.filter_map(move |path| Some((known, fill(path, segments)?)))
        })
        .min_by_key(|(_, values)| values.len())
}

/// The values of the parameters of a path, if it is of this form.
fn fill(template: &str, segments: &[String]) -> Option<Vec<String>> {
    let template: Vec<&str> = template.split('/').skip(1).collect();
    if template.len() != segments.len() {
        return None;
    }
    let mut values = Vec::new();
    for (known, given) in template.iter().zip(segments) {
        if known.starts_with('{') {
            values.push(given.clone());
        } else if known != given {
            return None;
        }
    }
    Some(values)
}

/// A call to a path that the tables do not have, which is written in one way only. A segment that
/// still holds an encoding or a slash once it is decoded could be read as another path on its way.
fn undescribed(client: &Client, method: Method, path: &str, segments: &[String]) -> Call {
    let mut call = Call::new(client, Operation::undescribed(method, false));
    let is_odd = |c: char| matches!(c, '/' | '\\' | '%') || c.is_control();
    if segments.iter().any(|segment| segment.contains(is_odd)) {
        call.refuse(format!(
            "the path {path:?} hides a slash, a percent or a control character"
        ));
    }
    let segments = segments.iter();
    let canonical = segments.map(|segment| format!("/{}", utf8_percent_encode(segment, SEGMENT)));
    call.path(canonical.collect::<String>())
}

/// A request to a path. Made by [`Client::request`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathCall {
    call: Call,
}

impl PathCall {
    /// Sets a parameter of the query.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.call.set_query(name.into().into(), value.to_string());
        self
    }

    /// Sets the body. Secrets that were masked in an answer are not sent back.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        if self.call.operation.files.is_empty() {
            self.call = self.call.json(&body.into());
        } else {
            self.call
                .refuse("this operation sends files: call it by name, with `file`");
        }
        self
    }

    /// Says whether an undescribed request can be repeated without harm: after a failure it is then
    /// sent again as an idempotent operation is. What the tables have is not changed by this.
    pub fn repeatable(mut self, repeatable: bool) -> Self {
        if self.call.operation.is_undescribed() {
            self.call.operation = Operation::undescribed(self.call.operation.method, repeatable);
        }
        self
    }

    /// The operation that the tables have for the path; `None` if they have none.
    pub fn operation(&self) -> Option<&'static Operation> {
        let operation = self.call.operation;
        (!operation.is_undescribed()).then_some(operation)
    }

    /// Sends the request. The answer has the data as JSON, or null where there is only a message.
    /// [`Response::json`](crate::Response::json) has the whole answer. It can hold secrets.
    pub fn send(self) -> Pending<Value> {
        let mut call = self.into_call();
        if matches!(call.operation.answer, Answer::File) {
            call.refuse("this operation answers a file: call it by name, with `send_for_file`");
        }
        call.send_for_value()
    }

    fn into_call(self) -> Call {
        self.call
    }
}

call_options!(PathCall);

/// The body is not shown: it can hold secrets.
impl fmt::Debug for PathCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
