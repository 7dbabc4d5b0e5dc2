//! Decides which fields look as if they gave power: those need a mark, or a reason for having none.

use crate::model::{Property, Type};
use crate::rust::names::snake;
use crate::secrecy::looks_secret;

/// Words in the names of fields that can do more than change a setting when they are sent.
const STRONG: &[&str] = &[
    "access",
    "active",
    "address",
    "cert",
    "certificate",
    "certificates",
    "code",
    "command",
    "commands",
    "domain",
    "email",
    "enabled",
    "endpoint",
    "fingerprint",
    "fingerprints",
    "force",
    "git",
    "hashed",
    "historical",
    "host",
    "hostname",
    "id",
    "ids",
    "masking",
    "paused",
    "permission",
    "permissions",
    "refresh",
    "role",
    "roles",
    "script",
    "secrets",
    "state",
    "trust",
    "uri",
    "url",
    "urls",
];

/// Words in the names of schemas whose values are rights.
const RIGHTS: &[&str] = &["access", "permission", "permissions", "role", "roles"];

/// Words in the names of fields that tell about people.
const PERSONAL: &[&str] = &["email", "family", "given", "phone", "picture"];

/// Whether sending a field of this name and type may do more than change a setting: give access,
/// reach another host, name a thing of somebody else, stop what runs, or set a secret.
pub(crate) fn is_strong(property: &Property) -> bool {
    has_word(&property.name, STRONG)
        || looks_secret(&property.name)
        || is_open(&property.ty)
        || property
            .ty
            .named()
            .is_some_and(|schema| has_word(schema, RIGHTS))
}

/// Whether answering a field of this name and type may tell more than how a thing is.
pub(crate) fn is_telling(property: &Property) -> bool {
    has_word(&property.name, PERSONAL) || property.ty.is_secret()
}

/// Whether a value of the type can hold a secret, or anything.
fn is_open(ty: &Type) -> bool {
    match ty {
        Type::Any | Type::FreeForm | Type::SecretFreeForm | Type::Secret => true,
        Type::List(inner) | Type::Map(inner) => is_open(inner),
        _ => false,
    }
}

fn has_word(name: &str, words: &[&str]) -> bool {
    snake(name).split('_').any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{STRONG, has_word};

    #[test]
    fn words_are_found_however_they_are_joined() {
        for name in [
            "url",
            "hubServerUrl",
            "group_id",
            "connection-ids",
            "SystemKeyPermission",
        ] {
            assert!(has_word(name, STRONG), "{name}");
        }
        for name in ["idle", "curly", "activity", "forced_name"] {
            assert!(!has_word(name, STRONG), "{name}");
        }
    }
}
