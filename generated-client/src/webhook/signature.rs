//! The signature of a webhook: HMAC-SHA-256 of the raw body, in hex.

use hmac::digest::InvalidLength;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::error::{Error, Kind};
use super::event::Event;
use crate::values::Secret;

/// The header with the signature of the body. Headers are found whatever the case of their name.
pub const SIGNATURE_HEADER: &str = "x-fivetran-signature-256";

/// Checks that a webhook was sent by someone who knows the secret.
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Vec<Secret>,
}

impl Verifier {
    /// Accepts deliveries that are signed with any of these secrets. Give the old and the new one
    /// while a secret is being replaced. Empty secrets are ignored: anyone could sign with them.
    pub fn new<I>(secrets: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Secret>,
    {
        let secrets = secrets.into_iter().map(Into::into);
        Self {
            secrets: secrets
                .filter(|secret| !secret.expose().is_empty())
                .collect(),
        }
    }

    /// Verifies the signature of a raw body without parsing the body. The signature is the value of
    /// the header [`SIGNATURE_HEADER`], if there is one.
    ///
    /// # Errors
    ///
    /// If the signature is missing, malformed or wrong.
    pub fn verify(&self, signature: Option<impl AsRef<[u8]>>, body: &[u8]) -> Result<(), Error> {
        let signature = signature.ok_or(Error(Kind::MissingSignature))?;
        let mut code = [0; 32];
        hex::decode_to_slice(signature, &mut code).map_err(|_| Error(Kind::MalformedSignature))?;
        let signed = |secret| mac(secret, body).is_ok_and(|mac| mac.verify_slice(&code).is_ok());
        if self.secrets.iter().any(signed) {
            Ok(())
        } else {
            Err(Error(Kind::WrongSignature))
        }
    }

    /// Verifies the signature of a raw body as [`verify`](Self::verify) does, and then reads its
    /// event. A delivery without a signature is `None`, which needs a type where it is written so:
    ///
    /// ```
    /// let verifier = fivetran::webhook::Verifier::new(["secret"]);
    /// let error = verifier.event(None::<&str>, b"{}").unwrap_err();
    /// assert!(error.is_malformed_signature());
    /// ```
    ///
    /// # Errors
    ///
    /// If the signature is missing, malformed or wrong, or the body is no event.
    pub fn event(&self, signature: Option<impl AsRef<[u8]>>, body: &[u8]) -> Result<Event, Error> {
        self.verify(signature, body)?;
        Event::from_body(body)
    }
}

/// Signs a body as the service does, for tests of a receiver. Returns the value of the header
/// [`SIGNATURE_HEADER`].
pub fn sign(secret: &Secret, body: &[u8]) -> String {
    // HMAC accepts keys of every length, so this cannot fail.
    mac(secret, body)
        .map(|mac| hex::encode_upper(mac.finalize().into_bytes()))
        .unwrap_or_default()
}

fn mac(secret: &Secret, body: &[u8]) -> Result<Hmac<Sha256>, InvalidLength> {
    let key = secret.expose().as_bytes();
    Ok(Hmac::new_from_slice(key)?.chain_update(body))
}
