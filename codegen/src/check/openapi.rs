//! Checks that the `openapiv3` crate accepts the document. It runs only if the other checks find
//! nothing, since their messages are better.

use openapiv3::{OpenAPI, Operation, Parameter, Response, Schema};
use serde_json::Value;
use serde_path_to_error::{Segment, deserialize};

use crate::diagnostic::Diagnostics;
use crate::model::Method;
use crate::read::bundle::Bundle;
use crate::read::node::Node;

type Error = serde_path_to_error::Error<serde_json::Error>;

/// Reads one part of a document as its type, and returns the error.
type Read = fn(&Value) -> Option<Error>;

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let document = &bundle.document;
    // An error within a path would be reported for all paths, so each operation is read alone.
    for (_, item) in document.get("paths").into_iter().flat_map(Node::entries) {
        for method in Method::ALL {
            if let Some(operation) = item.node.get(method.key()) {
                part(operation, problems, |json| {
                    deserialize::<_, Operation>(json).err()
                });
            }
        }
    }
    let sections: [(&str, Read); 3] = [
        ("parameters", |json| deserialize::<_, Parameter>(json).err()),
        ("responses", |json| deserialize::<_, Response>(json).err()),
        ("schemas", |json| deserialize::<_, Schema>(json).err()),
    ];
    for (section, read) in sections {
        let components = document.at_path(&["components", section]);
        for (_, entry) in components.into_iter().flat_map(Node::entries) {
            part(&entry.node, problems, read);
        }
    }
    if problems.is_empty() {
        part(document, problems, |json| {
            deserialize::<_, OpenAPI>(json).err()
        });
    }
}

fn part(part: &Node, problems: &mut Diagnostics, read: Read) {
    let Some(error) = read(&part.to_json()) else {
        return;
    };
    let mut node = part;
    for segment in error.path() {
        let next = match segment {
            Segment::Map { key } => node.get(key),
            Segment::Seq { index } => node.items().get(*index),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    problems.push(
        &node.at,
        format!("this is not OpenAPI 3.0: {}", error.inner()),
        "compare it with a similar part of the spec, or with the OpenAPI 3.0.3 specification",
    );
}
