//! The paths that a file mentions: in imports, in code, in attributes and in tokens of macros.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{
    Attribute, ImplItem, Item, ItemMacro, ItemMod, ItemUse, Macro, Meta, Path, TraitItem, UseTree,
    VisRestricted,
};

use super::modules::{File, attributes, bare, is_test, place_of};

/// Macros whose tokens are code of another crate, not of this one.
const QUOTING: [&str; 4] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
];

/// A path as it is written.
#[derive(Debug)]
pub(super) struct Mention {
    /// The module whose names it begins with.
    pub(super) module: usize,
    pub(super) path: Vec<String>,
    pub(super) line: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// `use path`.
    Import,
    /// `use path::*`.
    Glob,
    /// A path in code.
    Code,
    /// `name!`.
    Macro,
    /// What looks like a path in tokens, whose meaning is that of a macro.
    Tokens,
}

/// The paths that a file mentions, without those of tests.
pub(super) fn mentions(file: &File) -> Vec<Mention> {
    let mut reader = Reader {
        file,
        module: file.module,
        found: Vec::new(),
    };
    for item in &file.items {
        reader.visit_item(item);
    }
    reader.found
}

struct Reader<'a> {
    file: &'a File,
    module: usize,
    found: Vec<Mention>,
}

impl Reader<'_> {
    fn add(&mut self, path: Vec<String>, line: usize, kind: Kind) {
        self.found.push(Mention {
            module: self.module,
            path,
            line,
            kind,
        });
    }

    fn import(&mut self, tree: &UseTree, above: &[String], kind: Kind) {
        let mut path = above.to_vec();
        let last = match tree {
            UseTree::Path(part) => {
                path.push(bare(&part.ident.to_string()));
                return self.import(&part.tree, &path, kind);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, above, kind);
                }
                return;
            }
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans[0].start().line;
                return self.add(path, line, Kind::Glob);
            }
            UseTree::Name(name) => &name.ident,
            UseTree::Rename(rename) => &rename.ident,
        };
        if last != "self" || path.is_empty() {
            path.push(bare(&last.to_string()));
        }
        self.add(path, place_of(last).0, kind);
    }

    /// Reads what is given to a macro, or what one is made of.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens = without_dollars(tokens);
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) if ident == "use" => {
                    let rest = tokens[at..].iter();
                    let end = rest.clone().position(|token| is(token, ';'));
                    let import = end.map(|end| rest.take(end + 1).cloned().collect());
                    let import = import.and_then(|import| syn::parse2::<ItemUse>(import).ok());
                    if let Some((import, end)) = import.zip(end) {
                        self.import(&import.tree, &[], Kind::Tokens);
                        at += end;
                    }
                }
                TokenTree::Ident(first) => {
                    let (path, after) = path(&tokens, at);
                    let outer = at > 1 && is(&tokens[at - 1], ':') && is(&tokens[at - 2], ':');
                    let field = at > 0 && is(&tokens[at - 1], '.');
                    let called = tokens.get(after).is_some_and(|token| is(token, '!'));
                    if !outer && !field {
                        let line = place_of(first).0;
                        if called && path.len() == 1 {
                            self.add(path.clone(), line, Kind::Macro);
                        }
                        let quoting = path.last().is_some_and(|name| QUOTING.contains(&&**name));
                        self.add(path, line, Kind::Tokens);
                        if called && quoting {
                            at = after + 2;
                            continue;
                        }
                    }
                    at = after;
                    continue;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }

    /// Reads paths that are written as texts, as serde has them in attributes.
    fn texts(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.texts(group.stream()),
                TokenTree::Literal(literal) => {
                    let line = literal.span().start().line;
                    let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                    let path = text.and_then(|text| text.parse::<Path>());
                    if let Ok(path) = path.map(|path| names(&path)) {
                        self.add(path, line, Kind::Tokens);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes = match item {
            ImplItem::Const(item) => &*item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Type(item) => &item.attrs,
            ImplItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !is_test(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        let attributes = match item {
            TraitItem::Const(item) => &*item.attrs,
            TraitItem::Fn(item) => &item.attrs,
            TraitItem::Type(item) => &item.attrs,
            TraitItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !is_test(attributes) {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let outer = self.module;
        if let Some(module) = self.file.inline.get(&place_of(&item.ident)) {
            self.module = *module;
        }
        visit::visit_item_mod(self, item);
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, &[], Kind::Import);
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if let (None, Some(first)) = (path.leading_colon, path.segments.first()) {
            self.add(names(path), place_of(&first.ident).0, Kind::Code);
        }
        visit::visit_path(self, path);
    }

    /// Where something can be seen is not an import.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if item.ident.is_some() {
            return self.tokens(item.mac.tokens.clone());
        }
        visit::visit_item_macro(self, item);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let path = names(&mac.path);
        let quoting = path.last().is_some_and(|name| QUOTING.contains(&&**name));
        if let (None, Some(first)) = (mac.path.leading_colon, mac.path.segments.first()) {
            self.add(path, place_of(&first.ident).0, Kind::Macro);
        }
        if !quoting {
            self.tokens(mac.tokens.clone());
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if attribute.path().is_ident("doc") {
            return;
        }
        if let Some(first) = attribute.path().segments.first() {
            let path = names(attribute.path());
            self.add(path, place_of(&first.ident).0, Kind::Code);
        }
        match &attribute.meta {
            Meta::List(list) => {
                self.texts(list.tokens.clone());
                self.tokens(list.tokens.clone());
            }
            Meta::NameValue(value) => visit::visit_expr(self, &value.value),
            Meta::Path(_) => {}
        }
    }
}

fn names(path: &Path) -> Vec<String> {
    let names = path.segments.iter();
    names.map(|part| bare(&part.ident.to_string())).collect()
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// The path that begins here, and where it ends. What a macro fills in ends it.
fn path(tokens: &[TokenTree], start: usize) -> (Vec<String>, usize) {
    let mut path = Vec::new();
    let mut at = start;
    while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
        path.push(bare(&ident.to_string()));
        at += 1;
        match &tokens[at..] {
            [first, second, TokenTree::Ident(_), ..] if is(first, ':') && is(second, ':') => {
                at += 2;
            }
            _ => break,
        }
    }
    (path, at)
}

/// `$crate` as `crate`. Any other `$name` is what a macro fills in, and no name of this crate.
fn without_dollars(tokens: TokenStream) -> Vec<TokenTree> {
    let mut kept = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (&token, tokens.peek()) {
            (token, Some(TokenTree::Ident(ident))) if is(token, '$') => {
                if ident == "crate" {
                    continue;
                }
                let span = ident.span();
                tokens.next();
                let mut filled = Group::new(Delimiter::None, TokenStream::new());
                filled.set_span(span);
                kept.push(TokenTree::Group(filled));
            }
            _ => kept.push(token),
        }
    }
    kept
}
