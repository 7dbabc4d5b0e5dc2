//! The text of a file: what prettyplease makes of each item, with blank lines between them.

use quote::ToTokens;
use syn::{File, Item, ItemEnum, ItemImpl, ItemMacro, ItemUse, MacroDelimiter};

use super::imports;

/// The text of a file below its first line.
pub(crate) fn render(mut file: File) -> String {
    let uses = imports::shorten(&mut file);
    let attributes = File {
        shebang: None,
        frontmatter: None,
        attrs: std::mem::take(&mut file.attrs),
        items: Vec::new(),
    };
    let mut sections = vec![prettyplease::unparse(&attributes)];
    sections.extend(uses.into_iter().map(|uses| {
        uses.into_iter()
            .map(|item: ItemUse| plain(Item::Use(item)))
            .collect()
    }));
    sections.push(spaced(file.items.into_iter().map(item)));
    sections.retain(|section| !section.is_empty());
    sections.join("\n")
}

/// Texts with a blank line between any two of which one has several lines.
fn spaced(texts: impl Iterator<Item = String>) -> String {
    let mut all = String::new();
    let mut was_short = true;
    for text in texts {
        let is_short = text.lines().count() == 1;
        let is_apart = !is_short || !was_short;
        if is_apart && !all.is_empty() {
            all.push('\n');
        }
        all.push_str(&text);
        was_short = is_short;
    }
    all
}

fn item(item: Item) -> String {
    match item {
        Item::Impl(item) => of_impl(item),
        Item::Macro(item) => of_enum(&item).unwrap_or_else(|| plain(Item::Macro(item))),
        other => plain(other),
    }
}

fn plain(item: Item) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// An `impl`, each of whose items is laid out alone.
fn of_impl(mut item: ItemImpl) -> String {
    let items = std::mem::take(&mut item.items);
    let empty = plain(Item::Impl(item.clone()));
    let Some(head) = empty.strip_suffix("}\n") else {
        return empty;
    };
    let texts: Option<Vec<String>> = items
        .iter()
        .map(|inner| {
            let mut alone = item.clone();
            alone.items.push(inner.clone());
            let text = plain(Item::Impl(alone));
            let inner = text.strip_prefix(head)?.strip_prefix('\n')?;
            inner.strip_suffix("}\n").map(str::to_owned)
        })
        .collect();
    match texts {
        Some(texts) if !texts.is_empty() => {
            format!("{head}\n{}}}\n", spaced(texts.into_iter()))
        }
        _ => {
            item.items = items;
            plain(Item::Impl(item))
        }
    }
}

/// A macro around an enum, which prettyplease would print as one run of tokens.
fn of_enum(item: &ItemMacro) -> Option<String> {
    if !matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) {
        return None;
    }
    let inner: ItemEnum = syn::parse2(item.mac.tokens.clone()).ok()?;
    let path = item.mac.path.to_token_stream().to_string().replace(' ', "");
    let mut text = format!("{path}! {{\n");
    for line in plain(Item::Enum(inner)).lines() {
        if !line.is_empty() {
            text.push_str("    ");
            text.push_str(line);
        }
        text.push('\n');
    }
    text.push_str("}\n");
    Some(text)
}
