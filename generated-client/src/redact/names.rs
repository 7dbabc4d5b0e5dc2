//! What the name of a field says about its value.

use crate::generated::field_names::{EXCEPTIONS, PLAIN, SECRET, SUSPICIOUS};

/// What the name of a field says about its value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Verdict {
    /// A secret in at least one service, and not known to be none in the service of the config.
    Secret,
    /// A secret in no service, or not in that of the config.
    Plain,
    /// No service is known to have it.
    Unknown,
}

/// Judges the name of a field of a config, of this service if it is known.
pub(super) fn judge(name: &str, service: Option<&str>) -> Verdict {
    if SECRET.binary_search(&name).is_ok() {
        let found = EXCEPTIONS.binary_search_by_key(&name, |(name, _)| name);
        let plain = found.map_or(&[][..], |at| EXCEPTIONS[at].1);
        if service.is_some_and(|service| plain.binary_search(&service).is_ok()) {
            return Verdict::Plain;
        }
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
        assert!(PLAIN.iter().all(|name| judge(name, None) == Verdict::Plain));
        assert!(
            SECRET
                .iter()
                .all(|name| judge(name, None) == Verdict::Secret)
        );
        assert!(
            judge("password", None) == Verdict::Secret && judge("host", None) == Verdict::Plain
        );
        assert!(judge("no_such_field", None) == Verdict::Unknown);
    }

    #[test]
    fn a_name_can_be_a_secret_in_some_services_only() {
        assert!(judge("username", None) == Verdict::Secret);
        assert!(judge("username", Some("no_such_service")) == Verdict::Secret);
        for (name, services) in EXCEPTIONS {
            assert!(services.is_sorted(), "{name}");
            for service in *services {
                assert!(judge(name, Some(service)) == Verdict::Plain, "{name}");
                assert!(judge("password", Some(service)) == Verdict::Secret);
            }
        }
    }

    #[test]
    fn words_can_be_joined_in_any_way() {
        for name in ["api_key", "apiKey", "API-KEY", "DB_PASSWORD", "oauth.token"] {
            assert!(is_suspicious(name), "{name}");
        }
        assert!(!is_suspicious("sort_key"));
    }
}
