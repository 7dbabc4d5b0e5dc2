//! What the name of a field says about its value.

use crate::generated::field_names::{PLAIN, SECRET, SUSPICIOUS};

/// What the name of a field says about its value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Verdict {
    /// A secret in at least one service.
    Secret,
    /// A secret in no service.
    Plain,
    /// No service is known to have it.
    Unknown,
}

/// Judges the name of a field of a config.
pub(super) fn judge(name: &str) -> Verdict {
    if SECRET.binary_search(&name).is_ok() {
        Verdict::Secret
    } else if PLAIN.binary_search(&name).is_ok() {
        Verdict::Plain
    } else {
        Verdict::Unknown
    }
}

/// Whether a name that is in no list probably is the name of a secret, however its words are
/// joined.
pub(super) fn is_suspicious(name: &str) -> bool {
    let bare = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let name = bare(name);
    SUSPICIOUS.iter().any(|part| name.contains(&bare(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_have_no_name_in_common() {
        assert!(SECRET.is_sorted() && PLAIN.is_sorted());
        assert!(PLAIN.iter().all(|name| judge(name) == Verdict::Plain));
        assert!(SECRET.iter().all(|name| judge(name) == Verdict::Secret));
        assert!(judge("password") == Verdict::Secret && judge("host") == Verdict::Plain);
        assert!(judge("no_such_field") == Verdict::Unknown);
    }

    #[test]
    fn words_can_be_joined_in_any_way() {
        for name in ["api_key", "apiKey", "API-KEY", "DB_PASSWORD", "oauth.token"] {
            assert!(is_suspicious(name), "{name}");
        }
        assert!(!is_suspicious("sort_key"));
    }
}
