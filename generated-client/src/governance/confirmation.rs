//! Confirmation codes: what they are bound to, how long they hold, and that each is used once.
//!
//! A code is a time of expiry, a random number, and an HMAC of the two and of everything that the
//! call is. So no code is stored before it is used, and any client with the same key can check it.

use std::collections::BTreeSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::intent::{Intent, Sent};
use crate::error::{Error, Result};
use crate::values::Secret;

/// How long a code holds unless set.
pub(crate) const LIFETIME: Duration = Duration::from_secs(600);

/// The least length of a key, in bytes.
const SHORTEST_KEY: usize = 16;

/// How many used codes are remembered. A code leaves the memory when it expires.
const MOST_USED: usize = 10_000;

/// The length of the code's HMAC in bytes: half of SHA-256.
const TAG: usize = 16;

/// Makes and checks the codes of confirmations.
pub(crate) struct Confirmations {
    /// Keyed, and with the server and the account taken in.
    mac: Hmac<Sha256>,
    lifetime: Duration,
    used: Mutex<Used>,
}

/// Why a code does not confirm a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invalid {
    /// It is no code for this call by this caller.
    Other,
    Expired,
    Used,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Invalid::Other => "the confirmation code is of another call, caller or client",
            Invalid::Expired => "the confirmation code has expired",
            Invalid::Used => "the confirmation code was used before",
        })
    }
}

impl Confirmations {
    /// With this key, or a random one. The codes hold only for this server and API key.
    pub(crate) fn new(
        key: Option<&Secret>,
        lifetime: Duration,
        server: &str,
        api_key: Option<&str>,
    ) -> Result<Self> {
        if lifetime < Duration::from_secs(1) {
            return Err(Error::configuration(
                "the lifetime of confirmations is shorter than a second: no code could be used",
            ));
        }
        let key = match key {
            Some(key) if key.expose().len() < SHORTEST_KEY => {
                return Err(Error::configuration(format!(
                    "the confirmation key is shorter than {SHORTEST_KEY} bytes: use a long random text"
                )));
            }
            Some(key) => key.expose().as_bytes().to_vec(),
            None => random_key(),
        };
        let mut mac = Hmac::new_from_slice(&key).map_err(|error| {
            Error::configuration("the confirmation key cannot be used").with_source(error)
        })?;
        add(&mut mac, server.as_bytes());
        add_optional(&mut mac, api_key);
        Ok(Self {
            mac,
            lifetime,
            used: Mutex::default(),
        })
    }

    /// A new code for a call.
    pub(crate) fn code(&self, call: &Intent<'_>, now: SystemTime) -> String {
        let expires = seconds(now).saturating_add(self.lifetime.as_secs());
        let nonce = fastrand::u64(..);
        let tag = self.mac_of(call, expires, nonce).finalize().into_bytes();
        format!("{expires:x}-{nonce:016x}-{}", hex::encode(&tag[..TAG]))
    }

    /// Checks a code for a call, and takes it: it does not confirm a second time.
    pub(crate) fn redeem(
        &self,
        code: &str,
        call: &Intent<'_>,
        now: SystemTime,
    ) -> Result<(), Invalid> {
        let (expires, nonce, tag) = parse(code).ok_or(Invalid::Other)?;
        self.mac_of(call, expires, nonce)
            .verify_truncated_left(&tag)
            .map_err(|_| Invalid::Other)?;
        let now = seconds(now);
        if expires <= now {
            return Err(Invalid::Expired);
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        if used.take(expires, nonce, now) {
            Ok(())
        } else {
            Err(Invalid::Used)
        }
    }

    /// Over everything that the call is. Each part has its length before it, so that no two calls
    /// give the same bytes.
    fn mac_of(&self, call: &Intent<'_>, expires: u64, nonce: u64) -> Hmac<Sha256> {
        let mut mac = self.mac.clone();
        mac.update(&expires.to_be_bytes());
        mac.update(&nonce.to_be_bytes());
        add_optional(&mut mac, call.caller);
        add(&mut mac, call.operation.id.as_bytes());
        for (name, value) in call.in_url() {
            add(&mut mac, name.as_bytes());
            add(&mut mac, value.as_bytes());
        }
        match call.sent() {
            Sent::Nothing => mac.update(&[0]),
            Sent::Json(text, _) => {
                mac.update(&[1]);
                add(&mut mac, text);
            }
            Sent::Files(files) => {
                mac.update(&[2]);
                for (field, file) in files {
                    add(&mut mac, field.as_bytes());
                    add(&mut mac, file.name.as_bytes());
                    add(&mut mac, &file.content);
                }
            }
        }
        mac
    }
}

/// The codes that were used and have not expired.
#[derive(Default)]
struct Used {
    codes: BTreeSet<(u64, u64)>,
    /// Codes that expire at this time or earlier count as used: some of them are forgotten.
    forgotten: u64,
}

impl Used {
    /// Whether a code was not used before. From now on it is.
    fn take(&mut self, expires: u64, nonce: u64, now: u64) -> bool {
        self.codes = self.codes.split_off(&(now, 0));
        if expires <= self.forgotten || !self.codes.insert((expires, nonce)) {
            return false;
        }
        if self.codes.len() > MOST_USED
            && let Some((expires, _)) = self.codes.pop_first()
        {
            self.forgotten = self.forgotten.max(expires);
        }
        true
    }
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn parse(code: &str) -> Option<(u64, u64, [u8; TAG])> {
    let mut parts = code.split('-');
    let (expires, nonce, text) = (parts.next()?, parts.next()?, parts.next()?);
    let mut tag = [0; TAG];
    hex::decode_to_slice(text, &mut tag).ok()?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    let parsed = (number(expires)?, number(nonce)?, tag);
    parts.next().is_none().then_some(parsed)
}

fn add(mac: &mut Hmac<Sha256>, part: &[u8]) {
    mac.update(&(part.len() as u64).to_be_bytes());
    mac.update(part);
}

fn add_optional(mac: &mut Hmac<Sha256>, part: Option<&str>) {
    mac.update(&[u8::from(part.is_some())]);
    add(mac, part.unwrap_or_default().as_bytes());
}

/// 256 bits out of the random keys that the standard library hashes with.
fn random_key() -> Vec<u8> {
    (0..4_u8)
        .flat_map(|part| RandomState::new().hash_one(part).to_be_bytes())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{MOST_USED, Used};

    #[test]
    fn the_memory_of_used_codes_is_bounded_and_forgets_nothing_that_could_be_used_again() {
        let mut used = Used::default();
        let most = MOST_USED as u64;
        for nonce in 0..most + 10 {
            // The later ones expire later, as they do when time goes on.
            assert!(used.take(1000 + nonce, nonce, 0), "{nonce}");
        }
        assert_eq!(used.codes.len(), MOST_USED);
        for nonce in 0..most + 10 {
            assert!(!used.take(1000 + nonce, nonce, 0), "{nonce}");
        }
        assert!(!used.take(1000, u64::MAX, 0), "as old as a forgotten one");
    }

    #[test]
    fn what_expired_leaves_the_memory() {
        let mut used = Used::default();
        assert!(used.take(10, 1, 0));
        assert!(used.take(30, 2, 20));
        assert_eq!(used.codes.len(), 1);
    }
}
