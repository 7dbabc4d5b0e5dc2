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

    /// Whether a text needs no [`scrub`](Self::scrub): a UUID has no room for a secret in another
    /// form, and the credentials are not in it. A quick answer for the id of a request, which nearly
    /// every answer has.
    pub(crate) fn spares(&self, text: &str) -> bool {
        let is_uuid = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        let has = |secret: &Secret| {
            let secret = secret.expose();
            text.contains(secret) || secret.contains(text)
        };
        is_uuid && self.sent.is_none() && !self.credentials.iter().any(has)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_that_is_no_secret_is_spared() {
        let id = "4c9f6c1e-2b8f-4f0e-9e0e-1f1c7a1b2c3d";
        let of = |secret: &str| Hidden::from_iter([Secret::from(secret)]);
        assert!(of("hunter2").spares(id));
        for secret in [id, "4f0e-9e0e", &format!("key:{id}")] {
            assert!(!of(secret).spares(id), "{secret}");
        }
        for other in [
            "hunter2",
            "",
            &id[1..],
            &id.replace('-', "0"),
            &id.replace('4', "g"),
        ] {
            assert!(!of("hunter2").spares(other), "{other}");
        }
        let sent = Bytes::from_static(b"{}");
        assert!(!of("hunter2").with_sent(None, Some(&sent)).spares(id));
    }
}
