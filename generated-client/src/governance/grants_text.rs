//! Grants as text, as a map and as serde reads and writes them.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::grants::{Grant, Grants};
use crate::error::{Error, Result};

/// The key, among the capabilities, that requires confirmations of destructive calls.
const CONFIRM: &str = "confirm_destructive";

/// Reads `off`, `read`, `write` or `full`.
impl FromStr for Grant {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let known = [Grant::Off, Grant::Read, Grant::Write, Grant::Full];
        let found = known.into_iter().find(|grant| grant.name() == text);
        found.ok_or_else(|| {
            Error::configuration(format!(
                "there is no grant `{text}`: use one of {}",
                known.map(Grant::name).join(", ")
            ))
        })
    }
}

impl Serialize for Grant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Grant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// Reads a list such as `connections=write+interrupt, groups=read, confirm_destructive`: of each
/// capability the grant, and after each `+` a power. An empty text grants nothing.
///
/// ```
/// use fivetran::{Grant, Grants};
///
/// let grants: Grants = "connections=write+interrupt, groups=read".parse().unwrap();
/// assert_eq!(grants.of("connections"), Grant::Write);
/// assert!(grants.has("connections", "interrupt"));
/// assert!(!grants.has("connections", "destroy"));
/// assert_eq!(grants.of("users"), Grant::Off);
///
/// let error = "groups=all".parse::<Grants>().unwrap_err();
/// assert!(error.to_string().contains("use one of off, read, write, full"));
/// ```
impl FromStr for Grants {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut grants = Grants::none();
        for part in text.split(',').map(str::trim) {
            if part.is_empty() {
                continue;
            }
            if part == CONFIRM {
                grants = grants.confirm_destructive();
                continue;
            }
            let (capability, grant) = part.split_once('=').ok_or_else(|| {
                Error::configuration(format!(
                    "`{part}` is no grant: write a capability and its grant, as `groups=read`"
                ))
            })?;
            grants = grants.grant_text(capability.trim(), grant)?;
        }
        Ok(grants)
    }
}

impl Grants {
    /// Takes pairs of a capability and its grant, such as a map of configuration.
    ///
    /// # Errors
    ///
    /// When there is no such capability, or it is granted twice.
    pub fn from_pairs<C: AsRef<str>>(pairs: impl IntoIterator<Item = (C, Grant)>) -> Result<Self> {
        let mut grants = Grants::none();
        for (capability, grant) in pairs {
            grants = grants.grant_once(capability.as_ref(), grant)?;
        }
        Ok(grants)
    }

    /// Reads a grant with its powers, such as `write+interrupt`.
    fn grant_text(self, capability: &str, text: &str) -> Result<Self> {
        let mut parts = text.split('+').map(str::trim);
        let grant = parts.next().unwrap_or_default().parse()?;
        let mut grants = self.grant_once(capability, grant)?;
        for power in parts {
            if grant == Grant::Off {
                return Err(Error::configuration(format!(
                    "`{capability}` is off, and has the power `{power}`: grant `read` or more"
                )));
            }
            grants = grants.power(capability, power)?;
        }
        Ok(grants)
    }

    fn grant_once(self, capability: &str, grant: Grant) -> Result<Self> {
        if self.is_set(capability) {
            return Err(Error::configuration(format!(
                "`{capability}` is granted twice"
            )));
        }
        self.grant(capability, grant)
    }
}

/// Writes a map from capabilities to grants with their powers, as `write+interrupt`, with `confirm_destructive: true` if it is required.
impl Serialize for Grants {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (capability, grant, powers) in self.iter() {
            let mut text = grant.name().to_owned();
            for power in powers {
                text.push('+');
                text.push_str(power);
            }
            map.serialize_entry(capability, &text)?;
        }
        if self.confirms_destructive() {
            map.serialize_entry(CONFIRM, &true)?;
        }
        map.end()
    }
}

/// Reads a map from capabilities to grants with their powers, which may have `confirm_destructive`
/// too.
///
/// ```
/// use fivetran::{Grant, Grants};
///
/// let grants: Grants = serde_json::from_str(
///     r#"{ "connections": "write+interrupt", "groups": "full", "confirm_destructive": true }"#,
/// ).unwrap();
/// assert!(grants.has("connections", "interrupt"));
/// assert_eq!(grants.of("groups"), Grant::Full);
/// ```
impl<'de> Deserialize<'de> for Grants {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Grants;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from capabilities to grants")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Grants, A::Error> {
                let mut grants = Grants::none();
                while let Some(key) = map.next_key::<String>()? {
                    if key == CONFIRM {
                        if map.next_value()? {
                            grants = grants.confirm_destructive();
                        }
                    } else {
                        let grant: String = map.next_value()?;
                        grants = grants.grant_text(&key, &grant).map_err(A::Error::custom)?;
                    }
                }
                Ok(grants)
            }
        }
        deserializer.deserialize_map(Map)
    }
}
