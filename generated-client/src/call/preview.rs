//! The preview of a call.

use serde_json::json;

use super::body::Body;
use super::request::Call;
use crate::error::{Error, Result};
use crate::judge;
use crate::redact::redacted;
use crate::schema::Kind;
use crate::values::Preview;

impl Call {
    /// The request as it would be sent, without its secrets.
    pub(crate) fn preview(self) -> Result<Preview> {
        if let Some(reason) = &self.invalid {
            return Err(Error::invalid(reason).of(self.operation));
        }
        let outcome = self.url().map(|url| {
            let body = match &self.body {
                Body::None => None,
                Body::Json(body) => Some(redacted(
                    &self.operation.body.unwrap_or(Kind::Any),
                    body.value(),
                )),
                Body::Form(files) => Some(
                    files
                        .iter()
                        .map(|(name, file)| {
                            let shown = json!({ "name": file.name, "length": file.content.len() });
                            ((*name).to_owned(), shown)
                        })
                        .collect(),
                ),
            };
            let used = judge::used(self.operation, self.body.value());
            Preview {
                powers: judge::names(&used),
                destructive: judge::destructive(&used),
                operation: self.operation.id,
                method: self.operation.method.as_str(),
                accept: self.operation.accept(),
                url: url.into(),
                body,
            }
        });
        outcome.map_err(|error| error.of(self.operation))
    }
}
