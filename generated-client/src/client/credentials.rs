//! The credentials of a client: where they come from, and the header that they make.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use reqwest::header::{AUTHORIZATION, HeaderValue};

use super::connection::DEFAULT_BASE_URL;
use crate::error::{Error, Result};
use crate::values::Secret;

const KEY_VARIABLE: &str = "FIVETRAN_API_KEY";
const SECRET_VARIABLE: &str = "FIVETRAN_API_SECRET";

/// The key and the secret of the environment.
pub(super) fn from_env() -> Result<(String, Secret)> {
    let variable = |name: &str| {
        let value = std::env::var(name).ok();
        value.filter(|value| !value.is_empty())
    };
    let unset =
        |name: &str| Error::configuration(format!("the environment variable `{name}` is not set"));
    let key = variable(KEY_VARIABLE).ok_or_else(|| unset(KEY_VARIABLE))?;
    match variable(SECRET_VARIABLE) {
        Some(secret) => Ok((key, secret.into())),
        None => pair(&key).ok_or_else(|| unset(SECRET_VARIABLE)),
    }
}

/// The key and the secret in the Base64 form of `key:secret`, with or without padding.
fn pair(text: &str) -> Option<(String, Secret)> {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let decoded = GeneralPurpose::new(&STANDARD, config).decode(text).ok()?;
    let decoded = String::from_utf8(decoded).ok()?;
    let (key, secret) = decoded.split_once(':')?;
    (!key.is_empty() && !secret.is_empty()).then(|| (key.to_owned(), secret.into()))
}

/// Refuses what no credentials are, such as the end of the line of a file.
fn check(what: &str, value: &str) -> Result<()> {
    if value.is_empty() {
        return Err(Error::configuration(format!("the API {what} is empty")));
    }
    if value.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return Err(Error::configuration(format!(
            "the API {what} contains a space, the end of a line or a control character: leave it out"
        )));
    }
    Ok(())
}

/// `Basic`, with the key as the user and the secret as the password.
pub(super) fn authorization(
    http: &reqwest::Client,
    key: &str,
    secret: &Secret,
) -> Result<HeaderValue> {
    check("key", key)?;
    check("secret", secret.expose())?;
    if key.contains(':') {
        return Err(Error::configuration("the API key contains a colon"));
    }
    // reqwest encodes the header, so that this crate needs no encoder of its own.
    let request = http
        .get(DEFAULT_BASE_URL)
        .basic_auth(key, Some(secret.expose()))
        .build()
        .map_err(|error| {
            Error::configuration("the credentials are not a valid header value").with_source(error)
        })?;
    let mut value = request
        .headers()
        .get(AUTHORIZATION)
        .cloned()
        .ok_or_else(|| Error::configuration("the credentials are not a valid header value"))?;
    value.set_sensitive(true);
    Ok(value)
}
