//! Whether the document is OpenAPI 3.0 in the eyes of the `openapiv3` crate.

use openapiv3::OpenAPI;
use serde_path_to_error::Segment;

use crate::bundle::Bundle;
use crate::diagnostic::Diagnostics;

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let json = bundle.to_json();
    let Err(error) = serde_path_to_error::deserialize::<_, OpenAPI>(&json) else {
        return;
    };
    let mut node = &bundle.document;
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
        format!(
            "this is not OpenAPI 3.0 at `{}`: {}",
            error.path(),
            error.inner()
        ),
        "compare it with a neighbour, or with the OpenAPI 3.0.3 specification",
    );
}
