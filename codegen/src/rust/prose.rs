//! Prose: the part of Markdown that texts of the spec may use. It becomes documentation in which
//! nothing is code that is compiled, a link to an item, or HTML.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use pulldown_cmark_to_cmark::cmark;

/// What is in a text that is no prose, and what to write in its place.
pub(crate) fn fault(text: &str) -> Option<(&'static str, &'static str)> {
    if is_plain(text) {
        return None;
    }
    let mut is_link = false;
    Parser::new_ext(text, options()).find_map(|event| match event {
        Event::Start(tag) => {
            is_link |= matches!(tag, Tag::Link { .. });
            fault_of(&tag)
        }
        Event::End(TagEnd::Link) => {
            is_link = false;
            None
        }
        Event::Html(_) | Event::InlineHtml(_) => Some(HTML),
        Event::Text(text) => (has_address(&text) && !is_link).then_some((
            "an address that is no link",
            "put it between `<` and `>`, or between backticks",
        )),
        Event::Rule => Some(("a rule", "remove it")),
        Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::FootnoteReference(_)
        | Event::TaskListMarker(_) => Some(("a mark that is no prose", "write it in words")),
        Event::End(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => None,
    })
}

const HTML: (&str, &str) = ("HTML", "put it between backticks, or write `\\<`");

fn fault_of(tag: &Tag<'_>) -> Option<(&'static str, &'static str)> {
    Some(match tag {
        Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Emphasis | Tag::Strong => return None,
        Tag::Link {
            link_type: LinkType::Inline | LinkType::Autolink,
            dest_url,
            ..
        } if dest_url.starts_with("https://") || dest_url.starts_with("http://") => return None,
        Tag::Link { .. } => (
            "a link that leads to no web page",
            "write the whole address, or put the text between backticks",
        ),
        Tag::CodeBlock(_) => (
            "a block of code",
            "start all lines in the same column, and put code between backticks",
        ),
        Tag::HtmlBlock => HTML,
        Tag::Heading { .. } => ("a heading", "write a sentence"),
        Tag::Image { .. } => ("an image", "say in words what it shows"),
        Tag::BlockQuote(_) => ("a quotation", "do not start a line with `>`"),
        Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => {
            ("a table", "write a list")
        }
        _ => ("a mark that is no prose", "write it in words"),
    })
}

/// The text as Markdown for rustdoc, in which only what is meant as a mark is one.
pub(crate) fn markdown(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    written(Parser::new_ext(text, options())).unwrap_or_else(|| plain(text))
}

/// Text in which nothing is a mark.
pub(crate) fn plain(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    written([Event::Text(text.into())].into_iter())
        .unwrap_or_else(|| text.chars().filter(|it| it.is_alphanumeric()).collect())
}

/// Text as code within a line.
pub(crate) fn code(text: &str) -> String {
    if !text.contains('`') && text.trim() == text && !text.is_empty() {
        return format!("`{text}`");
    }
    written([Event::Code(text.into())].into_iter()).unwrap_or_else(|| plain(text))
}

fn written<'a>(events: impl Iterator<Item = Event<'a>>) -> Option<String> {
    let mut text = String::new();
    cmark(events, &mut text, options()).ok()?;
    Some(text)
}

/// The extensions of Markdown that rustdoc reads, without those that change quotation marks.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Whether a text has no character that could be a mark. Most have none, and need no parser.
fn is_plain(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b',' | b'\'');
    let start = text.bytes().next();
    // A number with a period starts a list, and so do some signs.
    start.is_some_and(|byte| byte.is_ascii_alphabetic())
        && !text.contains("://")
        && !text.contains("  ")
        && text.bytes().all(|byte| {
            is_word(byte)
                || matches!(
                    byte,
                    b'.' | b';' | b':' | b'-' | b'/' | b'(' | b')' | b'"' | b'?' | b'%' | b'='
                )
        })
}

fn has_address(text: &str) -> bool {
    text.contains("https://") || text.contains("http://")
}

#[cfg(test)]
mod tests {
    use super::{code, fault, markdown, plain};

    #[test]
    fn marks_that_are_prose_are_kept() {
        for text in [
            "Only `a < b` and *this*.",
            "See <https://example.com/a_b>, or [this](https://example.com).",
            "One:\n\n* a\n* b",
        ] {
            assert_eq!(fault(text), None, "{text}");
            assert_eq!(markdown(text), text);
        }
    }

    #[test]
    fn what_only_looks_like_a_mark_is_escaped() {
        for (text, expected) in [
            ("a [b] c", r"a \[b\] c"),
            ("snake_case_name", "snake_case_name"),
            ("*a", r"\*a"),
            ("2 < 3", r"2 \< 3"),
        ] {
            assert_eq!(fault(text), None, "{text}");
            assert_eq!(markdown(text), expected);
        }
        assert_eq!(plain("A <b> [c] `d"), r"A \<b> \[c\] \`d");
        assert_eq!(code("a`b"), "``a`b``");
    }

    #[test]
    fn what_is_no_prose_has_a_fault() {
        for text in [
            "A:\n\n    let code = 1;",
            "A:\n```\nlet code = 1;\n```",
            "~~~\nlet code = 1;\n~~~",
            "* a\n\n      let code = 1;",
            "a <b>c</b>",
            "<div>",
            "# A",
            "> a",
            "![a](https://example.com)",
            "[Secret](crate::Secret)",
            "<mailto:a@example.com>",
            "https://example.com",
            "| a |\n|---|\n| b |",
            "a[^1]\n\n[^1]: b",
            "~~a~~",
        ] {
            assert!(fault(text).is_some(), "{text}");
        }
    }
}
