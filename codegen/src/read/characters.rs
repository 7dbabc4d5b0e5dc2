//! Finds characters that a file of the spec must not contain: control characters, and those that
//! change the direction of the text around them.

use std::borrow::Cow;

use crate::diagnostic::{Cause, Diagnostic, Diagnostics, Location};

/// The most errors of one file that are reported.
const REPORTED: usize = 10;

/// The byte order mark, which some editors put at the start of a file.
const BOM: char = '\u{feff}';

/// A text that can be parsed, with what is wrong with its characters. Each character that must not
/// be there is replaced, so that the places of all others stay as they are.
pub(crate) fn clean<'a>(file: &str, text: &'a str) -> (Cow<'a, str>, Diagnostics) {
    let mut problems = Diagnostics::default();
    if !text.contains(is_unfit) && !has_lone_return(text) {
        return (Cow::Borrowed(text), problems);
    }
    let mut cleaned = String::with_capacity(text.len());
    let (mut line, mut column) = (1, 1);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_lone_return = character == '\r' && characters.peek() != Some(&'\n');
        let is_bom = character == BOM && cleaned.is_empty() && line == 1;
        if is_unfit(character) || is_lone_return {
            if problems.len() < REPORTED {
                problems.add(problem(file, line, column, character));
            }
            if is_bom {
                continue;
            }
            cleaned.push(if is_lone_return { '\n' } else { ' ' });
        } else {
            cleaned.push(character);
        }
        column += 1;
        if character == '\n' || is_lone_return {
            line += 1;
            column = 1;
        }
    }
    (Cow::Owned(cleaned), problems)
}

fn has_lone_return(text: &str) -> bool {
    text.bytes()
        .zip(text.bytes().skip(1).chain([b' ']))
        .any(|(byte, next)| byte == b'\r' && next != b'\n')
}

fn problem(file: &str, line: usize, column: usize, character: char) -> Diagnostic {
    let mut at = Location::point(file, line, column);
    at.end_column += 1;
    let code = format!("U+{:04X}", u32::from(character));
    let (message, help) = match character {
        BOM if (line, column) == (1, 1) => (
            format!("the file starts with a byte order mark ({code})"),
            "save the file as UTF-8 without a byte order mark",
        ),
        '\r' => (
            format!("this line ends with a carriage return alone ({code})"),
            "end lines with a line feed",
        ),
        _ if is_directional(character) => (
            format!("the character {code} changes the direction of the text"),
            "remove it",
        ),
        _ if character.is_control() => (format!("{code} is a control character"), "remove it"),
        _ => (format!("the character {code} is invisible"), "remove it"),
    };
    Diagnostic::new(&at, message, help).cause(Cause::File)
}

/// Whether a character must not be in a file, wherever it stands.
pub(crate) fn is_unfit(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' | ' '..='~' => false,
        '\u{ad}'
        | '\u{200b}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2064}'
        | BOM
        | '\u{fff9}'..='\u{fffb}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{e0000}'..='\u{e007f}' => true,
        _ => character.is_control() || is_directional(character),
    }
}

fn is_directional(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}
