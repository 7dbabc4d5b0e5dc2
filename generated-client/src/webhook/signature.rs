//! The signature of a webhook: HMAC-SHA-256 of the raw body, in hex.

use hmac::digest::InvalidLength;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::error::{Error, Kind};
use super::event::Event;
use crate::values::Secret;

/// The header with the signature of the body. Headers are found whatever the case of their name.
pub const SIGNATURE_HEADER: &str = "x-fivetran-signature-256";

/// Tells whether a webhook comes from who knows the secret.
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Vec<Secret>,
}

impl Verifier {
    /// Takes what is signed with any of these secrets. More than one is of use while a secret is
    /// being replaced. An empty secret is passed over, since anyone could sign with it.
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

    /// Verifies the signature of a raw body, and does not look at what the body says. The
    /// signature is the value of the header [`SIGNATURE_HEADER`], if it came.
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
    /// event.
    ///
    /// # Errors
    ///
    /// If the signature is missing, malformed or wrong, or the body is no event.
    pub fn event(&self, signature: Option<impl AsRef<[u8]>>, body: &[u8]) -> Result<Event, Error> {
        self.verify(signature, body)?;
        Event::from_body(body)
    }
}

/// Signs a body as the service does, for tests of a receiver. It gives the value of the header
/// [`SIGNATURE_HEADER`].
pub fn sign(secret: &Secret, body: &[u8]) -> String {
    // Keys of every length are taken, so that this cannot fail.
    mac(secret, body)
        .map(|mac| format!("{:X}", mac.finalize().into_bytes()))
        .unwrap_or_default()
}

fn mac(secret: &Secret, body: &[u8]) -> Result<Hmac<Sha256>, InvalidLength> {
    let key = secret.expose().as_bytes();
    Ok(Hmac::new_from_slice(key)?.chain_update(body))
}
