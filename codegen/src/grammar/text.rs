//! What every text and every name must be: visible, and not a copy of another one.

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;

/// What is wrong with a text, and how to put it right.
pub(super) type Fault = (String, String);

/// A character that nobody sees, or that changes the order in which others are read.
pub(super) fn hidden(text: &str) -> Option<Fault> {
    let character = text
        .chars()
        .find(|character| *character != '\n' && is_hidden(*character))?;
    Some((
        format!(
            "contains the character U+{:04X}, which cannot be seen",
            character as u32
        ),
        "remove it, or write a character that is seen".into(),
    ))
}

/// What Rust writes as an escape, since it cannot be seen or joins the character before it.
fn is_hidden(character: char) -> bool {
    !character.is_ascii_graphic() && character != ' ' && character.escape_debug().count() > 1
}

/// What keeps a text from being one line.
pub(super) fn line(text: &str) -> Option<Fault> {
    if text.trim().is_empty() {
        return Some(("is empty".into(), "write it, or remove the key".into()));
    }
    if text.contains('\n') || text.trim() != text {
        return Some((
            "is more than one line, or starts or ends with a space".into(),
            "write one line without spaces around it".into(),
        ));
    }
    hidden(text)
}

/// What keeps a text from being a name or a value.
pub(super) fn symbol(text: &str) -> Option<Fault> {
    if text.contains('\n') {
        return Some((
            "is more than one line".into(),
            "write it in one line".into(),
        ));
    }
    hidden(text)
}

/// What makes a name look like another one.
pub(super) fn lookalike(name: &str) -> Option<Fault> {
    if name.is_ascii() {
        return None;
    }
    let help = "write letters of one script, the one that readers expect";
    if !name.is_single_script() {
        return Some(("mixes letters of several scripts".into(), help.into()));
    }
    let looks: String = skeleton(name).collect();
    looks.is_ascii().then(|| {
        (
            format!("looks like `{looks}` and is another name"),
            help.into(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{hidden, line, lookalike};

    #[test]
    fn hidden_characters() {
        for text in [
            "a\u{202e}b",
            "a\rb",
            "a\tb",
            "a\u{200b}",
            "\u{feff}a",
            "a\u{a0}b",
            "\u{2066}",
        ] {
            assert!(hidden(text).is_some(), "{text:?}");
        }
        for text in ["a b", "é", "a\nb", "\"'\\", "日本", "½", "…"] {
            assert!(hidden(text).is_none(), "{text:?}");
        }
        assert!(line("a\nb").is_some() && line(" ").is_some() && line("a b").is_none());
    }

    #[test]
    fn names_that_look_like_others() {
        // With a Cyrillic `а`, and all of it Cyrillic.
        for name in ["n\u{430}me", "\u{441}\u{43e}\u{440}\u{443}"] {
            assert!(lookalike(name).is_some(), "{name}");
        }
        for name in ["name", "état", "größe", "日本"] {
            assert!(lookalike(name).is_none(), "{name}");
        }
    }
}
