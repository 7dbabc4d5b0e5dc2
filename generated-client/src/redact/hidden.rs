//! The texts that one call must not show: the credentials, and the secrets that it sent and was
//! answered.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use serde_json::Value;

use super::body::secrets;
use super::scrub::{self, Needle};
use crate::schema::{Answer, Kind};
use crate::values::Secret;

/// Texts to remove from everything that a server sends back. What a call sent and was answered is
/// searched for secrets when a text is to be shown, which most calls never need.
#[derive(Clone, Default)]
pub(crate) struct Hidden {
    credentials: Arc<[Secret]>,
    sent: Option<(Kind, Bytes)>,
    answered: Option<(Answer, Bytes)>,
    needles: OnceLock<Arc<[Needle]>>,
}

impl Hidden {
    /// The same of a call that sends this JSON. Without any, it has what is already found here.
    pub(crate) fn with_sent(&self, kind: Option<Kind>, body: Option<&Bytes>) -> Self {
        let Some(body) = body else {
            return self.clone();
        };
        Self {
            credentials: self.credentials.clone(),
            sent: Some((kind.unwrap_or(Kind::Any), body.clone())),
            answered: None,
            needles: OnceLock::new(),
        }
    }

    /// Finds now what is to be removed, so that what is made of it need not.
    pub(crate) fn ready(self) -> Self {
        self.needles.get_or_init(|| self.find());
        self
    }

    /// The same of a call that was answered this.
    pub(crate) fn with_answered(mut self, answer: Answer, body: &Bytes) -> Self {
        self.answered = Some((answer, body.clone()));
        self.needles = OnceLock::new();
        self
    }

    /// The text of a server, with `[redacted]` in place of each secret, in whatever form it is
    /// written. It must not have been cut by this crate: scrub before cutting.
    pub(crate) fn scrub(&self, text: &str) -> String {
        scrub::scrub(text, self.needles.get_or_init(|| self.find()))
    }

    fn find(&self) -> Arc<[Needle]> {
        let mut found = self.credentials.to_vec();
        if let Some((kind, body)) = &self.sent
            && let Ok(body) = serde_json::from_slice(body)
        {
            found.extend(secrets(kind, &body));
        }
        if let Some((answer, body)) = &self.answered
            && let Ok(body) = serde_json::from_slice::<Value>(body)
            && let Some(data) = body.get("data")
        {
            match answer {
                Answer::Message | Answer::File => {}
                Answer::Data(kind) => found.extend(secrets(kind, data)),
                Answer::Page(item) => {
                    if let Some(items) = data.get("items") {
                        found.extend(secrets(&Kind::List(item), items));
                    }
                }
            }
        }
        scrub::needles(&found)
    }
}

impl FromIterator<Secret> for Hidden {
    fn from_iter<I: IntoIterator<Item = Secret>>(secrets: I) -> Self {
        Self {
            credentials: secrets.into_iter().collect(),
            ..Self::default()
        }
    }
}
