//! Reads the body and the responses of an operation.

use super::operations::OperationReader;
use super::types::{component, read_type};
use crate::model::{Answer, Body, ErrorStatus, Kind, Type};
use crate::read::node::Node;

/// Schemas that wrap each response. The client has them as generic types, written by hand.
const ENVELOPE: &str = "Envelope";
const PAGE: &str = "Page";

impl<'a> OperationReader<'a, '_> {
    pub(super) fn body(&mut self, id: &str, node: &'a Node) -> Option<Body> {
        let body = node.get("requestBody")?;
        if body.get("required").and_then(Node::as_bool) != Some(true) {
            self.problems.push(
                &body.at,
                format!("the body of operation `{id}` is optional"),
                "write `required: true`: an operation with a body expects at least `{}`",
            );
        }
        let content = body.get("content");
        let media: Vec<(&str, &Node)> = content
            .into_iter()
            .flat_map(Node::entries)
            .map(|(name, entry)| (name, &entry.node))
            .collect();
        let schema = |media: &'a Node| media.get("schema").and_then(component).map(str::to_owned);
        let read = match media.as_slice() {
            [("application/json", media)] => schema(media).map(Body::Json),
            [("multipart/form-data", media)] => schema(media).map(Body::Multipart),
            _ => None,
        };
        let fits = |name: &String| match self.schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Object(_) | Kind::Map(_)) => true,
            Some(Kind::Enum(_)) | None => false,
        };
        let Some(Body::Json(name) | Body::Multipart(name)) = &read else {
            self.problems.push(
                &content.unwrap_or(body).at,
                format!("the body of operation `{id}` does not have exactly one media type with a schema"),
                "write `application/json` or `multipart/form-data` with a `$ref` to a schema",
            );
            return None;
        };
        if !fits(name) {
            self.problems.push(
                &body.at,
                format!("the body of operation `{id}` is not an object"),
                "reference an object or a map",
            );
            return None;
        }
        read
    }

    /// The status of success, what it answers, and the response itself.
    pub(super) fn answer(&mut self, id: &str, node: &'a Node) -> (u16, Answer, Option<&'a Node>) {
        let responses = node.get("responses");
        let successes: Vec<(&str, &Node)> = responses
            .into_iter()
            .flat_map(Node::entries)
            .filter(|(status, _)| status.starts_with('2'))
            .map(|(status, entry)| (status, self.document.follow(&entry.node)))
            .collect();
        let [(status, response)] = successes.as_slice() else {
            self.problems.push(
                &responses.unwrap_or(node).at,
                format!("operation `{id}` has {} success responses", successes.len()),
                "write exactly one, `200` or `201`: the client accepts any 2xx",
            );
            return (200, Answer::Message, None);
        };
        let answer = self.answer_type(response).unwrap_or_else(|| {
            self.problems.push(
                &response.at,
                format!("the response of operation `{id}` has an unsupported shape"),
                "reference `shared/schemas/envelope.yaml`, or use `allOf` with it and an object with the property `data`, or use `application/octet-stream`",
            );
            Answer::Message
        });
        let code = status.parse().unwrap_or_else(|_| {
            self.problems.push(
                &responses.unwrap_or(node).at,
                format!("`{status}` of operation `{id}` is not a status code"),
                "write the status code of the response, such as `200`",
            );
            200
        });
        (code, answer, Some(response))
    }

    /// The documented errors: all statuses but that of success.
    pub(super) fn errors(&mut self, id: &str, node: &Node) -> Vec<ErrorStatus> {
        let responses = node.get("responses");
        let mut errors = Vec::new();
        for (status, entry) in responses.into_iter().flat_map(Node::entries) {
            if status.starts_with('2') {
                continue;
            }
            match error_status(status) {
                Some(status) => errors.push(status),
                None => self.problems.push(
                    &entry.key_at,
                    format!(
                        "operation `{id}` documents the error `{status}`, which is not a status code"
                    ),
                    "write a status code such as `404`, or a class such as `5XX`",
                ),
            }
        }
        errors
    }

    fn answer_type(&mut self, response: &'a Node) -> Option<Answer> {
        let content = response.get("content")?;
        if content.get("application/octet-stream").is_some() {
            return Some(Answer::Binary);
        }
        let schema = content.at_path(&["application/json", "schema"])?;
        if component(schema) == Some(ENVELOPE) {
            return Some(Answer::Message);
        }
        let data = beside(schema, ENVELOPE)?.at_path(&["properties", "data"])?;
        match beside(data, PAGE) {
            Some(rest) => {
                let items = rest.at_path(&["properties", "items"])?;
                match read_type(items, self.problems) {
                    Type::List(item) => Some(Answer::Page(*item)),
                    _ => None,
                }
            }
            None => Some(Answer::Data(read_type(data, self.problems))),
        }
    }

    pub(super) fn example(&self, media: Option<&'a Node>) -> Option<serde_json::Value> {
        let example = self
            .document
            .follow(media?.at_path(&["examples", "default"])?);
        Some(example.get("value")?.to_json())
    }
}

/// A status from 100 to 599, or a class of them.
fn error_status(text: &str) -> Option<ErrorStatus> {
    let status = match text.strip_suffix("XX") {
        Some(class) => {
            ErrorStatus::Class(class.parse().ok().filter(|class| (1..=5).contains(class))?)
        }
        None => ErrorStatus::Code(
            text.parse()
                .ok()
                .filter(|code| (100..=599).contains(code))?,
        ),
    };
    // `+404` and `0404` are numbers as well.
    (status.to_string() == text).then_some(status)
}

/// The other part of an `allOf` of two whose first is this component.
fn beside<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    match node.get("allOf")?.items() {
        [first, rest] if component(first) == Some(name) => Some(rest),
        _ => None,
    }
}
