//! Texts that are secret whatever their field is: they carry credentials by their form.

use super::names::is_suspicious;

/// Whether a text customarily carries a secret: a PEM block, a URL with a user or a token, an
/// assignment as in an environment or a connection string, a header with credentials.
pub(super) fn looks_secret(text: &str) -> bool {
    let text = text.trim();
    text.contains("-----BEGIN ")
        || has_user(text)
        || is_environment(text)
        || is_authorization(text)
        || assigns_secret(text)
}

/// Whether a URL in the text names a user: `https://user:password@host`, `https://token@host`.
fn has_user(text: &str) -> bool {
    text.match_indices("://").any(|(at, mark)| {
        let rest = &text[at + mark.len()..];
        let end =
            rest.find(|letter: char| matches!(letter, '/' | '?' | '#') || letter.is_whitespace());
        rest[..end.unwrap_or(rest.len())].contains('@')
    })
}

/// Whether a line is an assignment to an environment variable: `NAME=value`.
fn is_environment(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        let line = line.strip_prefix("export ").unwrap_or(line);
        line.split_once('=').is_some_and(|(name, value)| {
            let is_upper = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
            !value.is_empty()
                && name.bytes().next().is_some_and(is_upper)
                && name
                    .bytes()
                    .all(|byte| is_upper(byte) || byte.is_ascii_digit())
        })
    })
}

fn is_authorization(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let schemes = ["basic", "bearer", "token", "apikey"];
    word.len() < text.len()
        && schemes
            .iter()
            .any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// Whether a name that suggests a secret is followed by a value, as in the query of a URL, a
/// connection string, or JSON within the text.
fn assigns_secret(text: &str) -> bool {
    const SHORT: [&str; 6] = ["pwd", "pass", "sig", "signature", "key", "code"];
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    text.match_indices(['=', ':']).any(|(at, mark)| {
        let before = text[..at].trim_end_matches(['"', ' ']);
        let start = before.rfind(|letter| !is_name(letter)).map_or(0, |at| {
            at + before[at..].chars().next().map_or(1, char::len_utf8)
        });
        let name = &before[start..];
        let has_value = !text[at + mark.len()..].trim().is_empty();
        // A colon alone is punctuation: only a quoted key of JSON is followed by a value.
        let counts = mark == "=" || before.len() < at;
        let is_short = || SHORT.iter().any(|short| name.eq_ignore_ascii_case(short));
        has_value && counts && (is_suspicious(name) || is_short())
    })
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn credentials_are_known_by_their_form() {
        for text in [
            "https://user:hunter2@git.example.com/models.git",
            "https://ghp_abc@github.com/example/models.git",
            "ssh://git@github.com/x, https://t@example.com",
            "-----BEGIN PRIVATE KEY-----\nabc",
            "DBT_ENV_SECRET_TOKEN=hunter2",
            "export A=1",
            "Bearer abc",
            "https://hooks.example.com/x?token=abc",
            "https://blob.example.com/x?sv=1&sig=abc",
            "Server=db;User Id=me;Password=hunter2",
            r#"{"type": "service_account", "private_key": "x"}"#,
        ] {
            assert!(looks_secret(text), "{text}");
        }
    }

    #[test]
    fn other_texts_are_shown() {
        for text in [
            "db.example.com",
            "https://db.example.com:443/path?limit=1",
            "git@github.com:example/models.git",
            "someone@example.com",
            "a == b",
            "password: see the vault",
            "",
            "Basic",
            "https://example.com/@name",
        ] {
            assert!(!looks_secret(text), "{text}");
        }
    }
}
