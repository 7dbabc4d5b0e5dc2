//! Removing secrets from a text, in whatever form they are written.
//!
//! The text is searched as it is, and with its escapes undone, level by level: JSON in HTML in a
//! form is read as its reader reads it. So no list of the forms of a secret is needed.

use std::ops::Range;
use std::sync::Arc;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use memchr::memmem;

use super::view::View;
use crate::values::{REDACTED, Secret};

/// How many levels of escapes are undone.
const LEVELS: usize = 3;

/// The shortest part of a secret that is removed from the end of a text that was cut.
const SHORTEST_END: usize = 4;

/// The shortest Base64 text that is decoded.
const SHORTEST_BASE64: usize = 8;

/// The shortest hex text that is decoded.
const SHORTEST_HEX: usize = 12;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A secret as it is searched for: a blank and a plus are the same, since forms write one for the
/// other.
pub(super) struct Needle {
    text: Secret,
    /// Where it is found.
    place: Place,
}

/// Where a secret is looked for, so that it does not garble other words.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Anywhere. A part of it from this length on counts as well: servers cut what they echo.
    Anywhere(usize),
    /// As a whole word: it looks like one.
    Word,
    /// Only as a value between quotes or after an equals sign: it is one letter or two.
    Value,
}

impl Needle {
    fn new(text: &str) -> Self {
        let is_word = text.len() < 12 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        let place = match text.len() {
            0..=2 => Place::Value,
            length if length < 6 || is_word => Place::Word,
            length => Place::Anywhere((length * 3 / 4).clamp(12, 24).min(length)),
        };
        let mut text = text.as_bytes().to_vec();
        normalise(&mut text);
        Self {
            text: Secret::from(String::from_utf8_lossy(&text).into_owned()),
            place,
        }
    }

    fn bytes(&self) -> &[u8] {
        self.text.expose().as_bytes()
    }
}

/// What to search for: secrets, and the parts of them that are secret alone.
pub(super) fn needles(secrets: &[Secret]) -> Arc<[Needle]> {
    let mut texts: Vec<&str> = Vec::new();
    for secret in secrets {
        let text = secret.expose().trim();
        texts.push(text);
        // The lines of a key can be joined in other ways.
        texts.extend(text.lines().map(str::trim).filter(|line| line.len() >= 16));
        if let Some((_, value)) = text.split_once('=').filter(|(name, value)| {
            value.len() >= 4
                && name
                    .bytes()
                    .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
        }) {
            texts.push(value);
        }
        if let Some(user) = user_of_url(text) {
            texts.extend(user.split(':').filter(|part| part.len() >= 4));
        }
    }
    texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
    texts.dedup();
    texts
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(Needle::new)
        .collect()
}

fn user_of_url(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("://")?;
    let (user, _) = rest.split_once('@')?;
    (!user.contains('/')).then_some(user)
}

/// The text with `[redacted]` in place of each secret.
pub(super) fn scrub(text: &str, needles: &[Needle]) -> String {
    let ranges = found(text.as_bytes(), needles, true);
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    for range in merged(ranges) {
        let start = (0..=range.start)
            .rev()
            .find(|at| text.is_char_boundary(*at));
        let end = (range.end..=text.len()).find(|at| text.is_char_boundary(*at));
        let (start, end) = (
            start.unwrap_or(0).max(at),
            end.unwrap_or(text.len()).max(at),
        );
        shown.push_str(&text[at..start]);
        shown.push_str(REDACTED);
        at = end;
    }
    shown.push_str(&text[at..]);
    shown
}

/// Where the text has secrets.
fn found(text: &[u8], needles: &[Needle], decode: bool) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    if needles.is_empty() {
        return ranges;
    }
    let mut view = View::of(text);
    for _ in 0..=LEVELS {
        let mut bytes = view.bytes().to_vec();
        normalise(&mut bytes);
        let mut here = Vec::new();
        for needle in needles {
            needle.find(&bytes, &mut here);
        }
        if decode {
            in_base64(view.bytes(), needles, &mut here);
            in_hex(view.bytes(), needles, &mut here);
        }
        ranges.extend(
            here.into_iter()
                .map(|range| view.place(range.start)..view.place(range.end)),
        );
        match view.unescaped() {
            Some(next) => view = next,
            None => break,
        }
    }
    ranges
}

fn normalise(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| **byte == b'+') {
        *byte = b' ';
    }
}

impl Needle {
    fn find(&self, text: &[u8], ranges: &mut Vec<Range<usize>>) {
        let secret = self.bytes();
        let least = match self.place {
            Place::Anywhere(least) => least,
            Place::Word | Place::Value => secret.len(),
        };
        for start in memmem::find_iter(text, &secret[..least]) {
            let pairs = text[start..].iter().zip(secret);
            let length = pairs.take_while(|(one, other)| one == other).count();
            let range = start..start + length;
            if self.fits(text, &range) {
                ranges.push(range);
            }
        }
        self.find_at_end(text, ranges);
    }

    fn fits(&self, text: &[u8], range: &Range<usize>) -> bool {
        let before = range.start.checked_sub(1).map(|at| text[at]);
        let after = text.get(range.end).copied();
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 128;
        match self.place {
            Place::Anywhere(_) => true,
            Place::Word => {
                !before.is_some_and(|byte| is_letter(&byte))
                    && !after.is_some_and(|byte| is_letter(&byte))
            }
            Place::Value => {
                before.is_none_or(|byte| b"\"'`=:>".contains(&byte))
                    && after.is_none_or(|byte| {
                        b"\"'`&;,<".contains(&byte) || byte.is_ascii_whitespace()
                    })
            }
        }
    }

    /// A text that was cut can end in a part of the secret.
    fn find_at_end(&self, text: &[u8], ranges: &mut Vec<Range<usize>>) {
        let secret = self.bytes();
        let is_closing = |byte: &u8| b".\"'`}]) \n".contains(byte) || !byte.is_ascii();
        let end = text.iter().rposition(|byte| !is_closing(byte));
        for end in [Some(text.len()), end.map(|at| at + 1)]
            .into_iter()
            .flatten()
        {
            let longest = secret.len().saturating_sub(1).min(end);
            let cut = (SHORTEST_END..=longest)
                .rev()
                .find(|length| text[end - length..end] == secret[..*length]);
            if let Some(length) = cut {
                let range = end - length..end;
                if self.begins_word(text, range.start) {
                    ranges.push(range);
                }
            }
        }
    }

    fn begins_word(&self, text: &[u8], start: usize) -> bool {
        matches!(self.place, Place::Anywhere(_))
            || start
                .checked_sub(1)
                .is_none_or(|at| !text[at].is_ascii_alphanumeric())
    }
}

/// Where the text has Base64 of a text with a secret.
fn in_base64(text: &[u8], needles: &[Needle], ranges: &mut Vec<Range<usize>>) {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_\r\n".contains(byte);
    let mut start = 0;
    while start < text.len() {
        let length = text[start..]
            .iter()
            .take_while(|byte| is_part(byte))
            .count();
        let run = &text[start..start + length];
        if length >= SHORTEST_BASE64 && decodes_to_secret(run, needles) {
            let padding = text[start + length..]
                .iter()
                .take_while(|byte| **byte == b'=')
                .count();
            ranges.push(start..start + length + padding);
        }
        start += length + 1;
    }
}

fn decodes_to_secret(run: &[u8], needles: &[Needle]) -> bool {
    let letters = run.iter().filter(|byte| !b"\r\n".contains(byte));
    let letters: Vec<u8> = letters
        .map(|byte| match byte {
            b'-' => b'+',
            b'_' => b'/',
            byte => *byte,
        })
        .collect();
    // What is before the Base64, such as a slash, can be of its alphabet.
    (0..4).any(|skipped| {
        let letters = letters.get(skipped..).unwrap_or_default();
        let whole = if letters.len() % 4 == 1 {
            letters.len() - 1
        } else {
            letters.len()
        };
        let decoded = BASE64.decode(&letters[..whole]);
        decoded.is_ok_and(|decoded| !found(&decoded, needles, false).is_empty())
    })
}

/// Where the text has hex of a text with a secret.
fn in_hex(text: &[u8], needles: &[Needle], ranges: &mut Vec<Range<usize>>) {
    let mut start = 0;
    while start < text.len() {
        let digits = text[start..].iter();
        let length = digits.take_while(|byte| byte.is_ascii_hexdigit()).count();
        // A digit before it can be part of something else.
        let is_secret = |skipped: usize| {
            let run = &text[start + skipped..start + length];
            let decoded = hex::decode(&run[..run.len() / 2 * 2]);
            decoded.is_ok_and(|decoded| !found(&decoded, needles, false).is_empty())
        };
        if length >= SHORTEST_HEX && (is_secret(0) || is_secret(1)) {
            ranges.push(start..start + length);
        }
        start += length + 1;
    }
}

/// The ranges in order, those that touch as one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    use super::*;

    fn scrubbed(secret: &str, text: &str) -> String {
        scrub(text, &needles(&[Secret::from(secret)]))
    }

    #[test]
    fn a_secret_is_found_in_every_form() {
        let secret = "p\"ss /wörd+<&'%41>\n1";
        let json = serde_json::Value::from(secret).to_string();
        let forms = [
            secret.to_owned(),
            json.clone(),
            json.replace('/', "\\/")
                .replace('ö', "\\u00f6")
                .replace('<', "\\u003C"),
            serde_json::Value::from(json.clone()).to_string(),
            secret
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('"', "&#34;")
                .replace('\'', "&#x27;"),
            json.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('"', "&quot;"),
            percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC)
                .to_string(),
            percent_encoding::utf8_percent_encode(secret, percent_encoding::CONTROLS)
                .to_string()
                .replace(' ', "+")
                .replace('%', "%25"),
            secret.bytes().map(|byte| format!("%{byte:02x}")).collect(),
            STANDARD.encode(secret),
            URL_SAFE_NO_PAD.encode(format!("key:{secret}")),
            STANDARD
                .encode(format!("{{\"password\":{json}}}"))
                .replace('=', "%3D"),
            hex::encode(format!("key:{secret}")),
            hex::encode_upper(&json),
            format!("a{}", hex::encode(secret)),
        ];
        for form in forms {
            let text = format!("you sent <b>{form}</b> to us");
            let shown = scrubbed(secret, &text);
            assert!(shown.starts_with("you sent <b>"), "{form}: {shown}");
            assert!(
                shown.contains(REDACTED) && shown.ends_with("</b> to us"),
                "{form}: {shown}"
            );
            assert!(
                !shown.contains("ss") && !shown.contains("rd"),
                "{form}: {shown}"
            );
        }
    }

    #[test]
    fn short_secrets_and_words_do_not_garble_a_text() {
        let text = "Proxy agent secrets have been regenerated";
        for secret in ["secret", "gen", "a", "Pro", "ag"] {
            assert_eq!(scrubbed(secret, text), text);
        }
        assert_eq!(scrubbed("secret", "it is `secret`."), "it is `[redacted]`.");
        assert_eq!(scrubbed("secret", "a=1&b=secret&c"), "a=1&b=[redacted]&c");
        assert_eq!(scrubbed("secret", "b%3Dsecret%26c"), "b%3D[redacted]%26c");
        assert_eq!(
            scrubbed("a", "a is \"a\" or x=a"),
            "[redacted] is \"[redacted]\" or x=[redacted]"
        );
        assert_eq!(scrubbed("hunter2", "xhunter2x"), "x[redacted]x");
        assert_eq!(scrubbed("", text), text);
    }

    #[test]
    fn a_part_of_a_secret_is_found() {
        let secret = "the-secret-that-nobody-may-see";
        let shown = scrubbed(secret, "it is the-secret-that-nobody-m, is it");
        assert_eq!(shown, "it is [redacted], is it");
        for end in ["", "...", "\"}", "…"] {
            let shown = scrubbed(secret, &format!("it is the-sec{end}"));
            assert_eq!(shown, format!("it is [redacted]{end}"));
        }
        let encoded = STANDARD.encode(format!("key:{secret}"));
        assert_eq!(scrubbed(secret, &format!("/{}", &encoded[..30])), REDACTED);
    }

    #[test]
    fn a_part_of_a_secret_that_is_secret_alone_is_found() {
        let key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nBAQEFAASCBKcwggSjAgEAAo\n-----END KEY-----";
        assert_eq!(
            scrubbed(key, "x BAQEFAASCBKcwggSjAgEAAo x"),
            "x [redacted] x"
        );
        assert_eq!(scrubbed("TOKEN=hunter2", "no hunter2"), "no [redacted]");
        assert_eq!(
            scrubbed("https://me:hunter2@x.y", "no hunter2"),
            "no [redacted]"
        );
    }
}
