//! Decides which names look like names of secrets.

use crate::rust::names::snake;

/// Parts of names that suggest a secret, in snake case.
pub(crate) const SUSPICIOUS: &[&str] = &[
    "secret",
    "password",
    "passwd",
    "passphrase",
    "token",
    "credential",
    "private_key",
    "auth_json",
    "pass_phrase",
    "api_key",
    "access_key",
    "account_key",
    "connection_string",
    "pvt_key",
];

/// Whether a field of this name probably holds a secret, however its words are joined.
pub(crate) fn looks_secret(name: &str) -> bool {
    let spellings = [name.to_lowercase(), snake(name)];
    SUSPICIOUS
        .iter()
        .any(|part| spellings.iter().any(|spelling| spelling.contains(part)))
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn words_can_be_joined_in_any_way() {
        for name in [
            "api_key",
            "apiKey",
            "API-KEY",
            "passWord",
            "oauth_token_2",
            "sshPasswd",
            "clientSecret",
        ] {
            assert!(looks_secret(name), "{name}");
        }
        for name in ["key", "pass", "sort_key", "tok_en"] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
