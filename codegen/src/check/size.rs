//! Checks that what operations send and answer can be walked through, field by field.

use crate::diagnostic::Diagnostics;
use crate::model::{Answer, Api, Body};

/// More fields than the body or the answer of any operation has, with those of all schemas in it.
/// Schemas that stand twice in schemas that stand twice, and so on, would have fields without end.
const LIMIT: usize = 10_000;

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    let places = api.places_within();
    for operation in api.operations() {
        let body = match &operation.body {
            Some(Body::Json(name)) => Some(("body", name.as_str())),
            _ => None,
        };
        let answer = match &operation.answer {
            Answer::Data(ty) | Answer::Page(ty) => ty.named().map(|name| ("answer", name)),
            _ => None,
        };
        for (what, name) in body.into_iter().chain(answer) {
            if places.get(name).is_some_and(|places| *places > LIMIT) {
                problems.push(
                    &operation.at,
                    format!(
                        "the {what} of `{}` has more than {LIMIT} fields with those of all its schemas",
                        operation.id
                    ),
                    "use fewer nested schemas, or a free-form object: `type: object` with `additionalProperties: true`",
                );
            }
        }
    }
}
