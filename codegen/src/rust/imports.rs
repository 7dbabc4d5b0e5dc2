//! Turns full paths into names and `use` lines.
//!
//! Tokens are emitted with full paths (`::std::option::Option`, `crate::Secret`), which are right
//! whatever else is in scope. This pass shortens a path only where its short name can mean nothing
//! else in the file; all other paths stay as they are.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, ExprPath, File, GenericParam, Item, ItemEnum, ItemUse, Macro, Meta, Path, QSelf,
    Token, TypePath, UseTree, Visibility, parse_quote,
};

/// What every module of Rust has in scope, by its full path.
const PRELUDE: &[&str] = &[
    "::std::boxed::Box",
    "::std::clone::Clone",
    "::std::cmp::Eq",
    "::std::cmp::Ord",
    "::std::cmp::PartialEq",
    "::std::cmp::PartialOrd",
    "::std::convert::AsMut",
    "::std::convert::AsRef",
    "::std::convert::From",
    "::std::convert::Into",
    "::std::convert::TryFrom",
    "::std::convert::TryInto",
    "::std::default::Default",
    "::std::future::Future",
    "::std::future::IntoFuture",
    "::std::iter::DoubleEndedIterator",
    "::std::iter::ExactSizeIterator",
    "::std::iter::Extend",
    "::std::iter::FromIterator",
    "::std::iter::IntoIterator",
    "::std::iter::Iterator",
    "::std::marker::Copy",
    "::std::marker::Send",
    "::std::marker::Sized",
    "::std::marker::Sync",
    "::std::marker::Unpin",
    "::std::ops::Drop",
    "::std::ops::Fn",
    "::std::ops::FnMut",
    "::std::ops::FnOnce",
    "::std::option::Option",
    "::std::option::Option::None",
    "::std::option::Option::Some",
    "::std::result::Result",
    "::std::result::Result::Err",
    "::std::result::Result::Ok",
    "::std::string::String",
    "::std::string::ToString",
    "::std::vec::Vec",
];

/// Keys of `#[serde(…)]` whose values are paths.
const SERDE_PATHS: &[&str] = &[
    "default",
    "deserialize_with",
    "serialize_with",
    "skip_serializing_if",
    "with",
];

/// Shortens the paths of a file, and takes its plain `use` items out. The result is the `use`
/// items that it needs now: of the standard library, of other crates, and of its own crate.
pub(super) fn shorten(file: &mut File) -> [Vec<ItemUse>; 3] {
    let mut scope = Scope::default();
    file.items.retain(|item| match item {
        Item::Use(item) => !take_plain(item, &mut scope.imports),
        _ => true,
    });
    Paths::Collected(&mut scope).visit_file_mut(file);
    let short = scope.short();
    Paths::Shortened(&short).visit_file_mut(file);
    let added = short.into_iter().filter(|target| !target.is_prelude());
    let mut imports = std::mem::take(&mut scope.imports);
    imports.extend(added.map(|target| target.path));
    uses(&imports, &scope)
}

/// Takes the paths of a private `use` item without attributes, globs and renames.
fn take_plain(item: &ItemUse, imports: &mut BTreeSet<String>) -> bool {
    let mut paths = Vec::new();
    let is_plain = matches!(item.vis, Visibility::Inherited)
        && item.attrs.is_empty()
        && paths_of(&item.tree, "", &mut paths);
    if is_plain {
        imports.extend(paths.into_iter().map(|path| match path.split("::").next() {
            Some("crate" | "self" | "super") => path,
            _ => format!("::{path}"),
        }));
    }
    is_plain
}

fn paths_of(tree: &UseTree, prefix: &str, paths: &mut Vec<String>) -> bool {
    match tree {
        UseTree::Path(path) => paths_of(&path.tree, &format!("{prefix}{}::", path.ident), paths),
        UseTree::Name(name) if name.ident == "self" => {
            paths.push(prefix.trim_end_matches("::").to_owned());
            true
        }
        UseTree::Name(name) => {
            paths.push(format!("{prefix}{}", name.ident));
            true
        }
        UseTree::Group(group) => group.items.iter().all(|tree| paths_of(tree, prefix, paths)),
        UseTree::Rename(_) | UseTree::Glob(_) => false,
    }
}

/// A part of a full path that could be imported.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    path: String,
    /// How many segments of the path it is.
    segments: usize,
}

impl Target {
    /// What a path names: its first type, or else the module that a function or static is in.
    fn of(path: &Path) -> Option<Self> {
        if !is_full(path) {
            return None;
        }
        let part = |segments| Self {
            path: text(path, segments),
            segments,
        };
        let count = path.segments.len();
        let ty = path
            .segments
            .iter()
            .position(|segment| is_type(&segment.ident.to_string()));
        let Some(ty) = ty.map(|index| index + 1) else {
            return (count > 2).then(|| part(count - 1));
        };
        if ty < count && part(ty + 1).is_prelude() {
            return Some(part(ty + 1));
        }
        let target = part(ty);
        // `fmt` has a `Result` of its own, and so do other modules: they are named.
        let is_another = is_of_prelude(target.name()) && !target.is_prelude();
        if is_another || target.path.starts_with("::std::fmt::") {
            return (ty > 2 || path.leading_colon.is_some()).then(|| part(ty - 1));
        }
        Some(target)
    }

    /// What the path of a macro names.
    fn of_macro(path: &Path) -> Option<Self> {
        let segments = path.segments.len();
        is_full(path).then(|| Self {
            path: text(path, segments),
            segments,
        })
    }

    fn name(&self) -> &str {
        last(&self.path)
    }

    fn is_prelude(&self) -> bool {
        PRELUDE.contains(&self.path.as_str())
    }
}

fn is_full(path: &Path) -> bool {
    let first = path.segments.first();
    path.segments.len() > 1
        && (path.leading_colon.is_some() || first.is_some_and(|first| first.ident == "crate"))
}

/// Whether a name is written as those of types are.
fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}

fn is_of_prelude(name: &str) -> bool {
    PRELUDE.iter().any(|path| last(path) == name)
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The first segments of a path, without their arguments.
fn text(path: &Path, segments: usize) -> String {
    let names: Vec<String> = path
        .segments
        .iter()
        .take(segments)
        .map(|segment| segment.ident.to_string())
        .collect();
    let start = path.leading_colon.map_or("", |_| "::");
    format!("{start}{}", names.join("::"))
}

/// The names of a file.
#[derive(Default)]
struct Scope {
    /// Paths that are imported already.
    imports: BTreeSet<String>,
    /// Names that its items and generics define.
    defined: BTreeSet<String>,
    /// Names that are used without a path.
    used: BTreeSet<String>,
    /// Names of crates, at the start of paths.
    crates: BTreeSet<String>,
    targets: BTreeSet<Target>,
}

impl Scope {
    fn note(&mut self, path: &Path, target: Option<Target>) {
        if let Some(first) = path.segments.first() {
            let first = first.ident.to_string();
            if path.leading_colon.is_some() {
                self.crates.insert(first);
            } else {
                self.used.insert(first);
            }
        }
        self.targets.extend(target);
    }

    /// A macro can define or use whatever it is given.
    fn note_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    self.used.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.note_tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// The targets whose short names mean them and nothing else.
    fn short(&self) -> BTreeSet<Target> {
        let mut taken: BTreeSet<&str> = self.imports.iter().map(|path| last(path)).collect();
        taken.extend(self.defined.iter().map(String::as_str));
        let mut short = BTreeSet::new();
        for target in &self.targets {
            let name = target.name();
            let is_own = self.imports.contains(&target.path);
            let is_free = !taken.contains(name)
                && (target.is_prelude()
                    || !(self.used.contains(name) || self.crates.contains(name)));
            if is_own || is_free {
                short.insert(target.clone());
                taken.insert(name);
            }
        }
        short
    }
}

/// A walk over all paths of a file, those in attributes included.
enum Paths<'a> {
    Collected(&'a mut Scope),
    Shortened(&'a BTreeSet<Target>),
}

impl Paths<'_> {
    /// Returns by how many segments the path became shorter.
    fn path(&mut self, path: &mut Path, target: Option<Target>) -> usize {
        match self {
            Self::Collected(scope) => {
                scope.note(path, target);
                0
            }
            Self::Shortened(short) => {
                let Some(target) = target.filter(|target| short.contains(target)) else {
                    return 0;
                };
                let gone = target.segments - 1;
                path.leading_colon = None;
                path.segments = std::mem::take(&mut path.segments)
                    .into_iter()
                    .skip(gone)
                    .collect();
                gone
            }
        }
    }

    /// A path that may be one of a trait: `<Type as Trait>::name`.
    fn with_self(&mut self, qself: &mut Option<QSelf>, path: &mut Path) {
        if let Some(qself) = qself {
            self.visit_type_mut(&mut qself.ty);
        }
        for segment in &mut path.segments {
            self.visit_path_arguments_mut(&mut segment.arguments);
        }
        let target = Target::of(path);
        let gone = self.path(path, target);
        if let Some(qself) = qself {
            qself.position = qself.position.saturating_sub(gone);
        }
    }

    fn derive(&mut self, attribute: &mut Attribute) {
        let parser = Punctuated::<Path, Token![,]>::parse_terminated;
        if let Ok(mut paths) = attribute.parse_args_with(parser) {
            for path in &mut paths {
                self.visit_path_mut(path);
            }
            *attribute = parse_quote!(#[derive(#paths)]);
        }
    }

    fn serde(&mut self, attribute: &mut Attribute) {
        let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
        let Ok(mut metas) = attribute.parse_args_with(parser) else {
            return;
        };
        for meta in &mut metas {
            let Meta::NameValue(meta) = meta else {
                continue;
            };
            if !SERDE_PATHS.iter().any(|key| meta.path.is_ident(key)) {
                continue;
            }
            let value = meta.value.to_token_stream();
            let Ok(value) = syn::parse2::<syn::LitStr>(value) else {
                continue;
            };
            if let Ok(mut path) = value.parse::<ExprPath>() {
                self.visit_expr_path_mut(&mut path);
                let text = path.to_token_stream().to_string().replace(' ', "");
                meta.value = parse_quote!(#text);
            }
        }
        *attribute = parse_quote!(#[serde(#metas)]);
    }
}

impl VisitMut for Paths<'_> {
    fn visit_item_mut(&mut self, item: &mut Item) {
        let defined = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Mod(item) => Some(&item.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            _ => None,
        };
        if let (Self::Collected(scope), Some(name)) = (&mut *self, defined) {
            scope.defined.insert(name.to_string());
        }
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_item_use_mut(&mut self, item: &mut ItemUse) {
        if let Self::Collected(scope) = self {
            let mut names = Scope::default();
            names.note_tokens(item.tree.to_token_stream());
            scope.defined.append(&mut names.used);
        }
    }

    fn visit_generic_param_mut(&mut self, parameter: &mut GenericParam) {
        if let (Self::Collected(scope), GenericParam::Type(parameter)) = (&mut *self, &parameter) {
            scope.defined.insert(parameter.ident.to_string());
        }
        visit_mut::visit_generic_param_mut(self, parameter);
    }

    fn visit_macro_mut(&mut self, item: &mut Macro) {
        if let Self::Collected(scope) = self {
            if let Ok(item) = syn::parse2::<ItemEnum>(item.tokens.clone()) {
                scope.defined.insert(item.ident.to_string());
            }
            scope.note_tokens(item.tokens.clone());
        }
        let target = Target::of_macro(&item.path);
        self.path(&mut item.path, target);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if attribute.path().is_ident("derive") {
            self.derive(attribute);
        } else if attribute.path().is_ident("serde") {
            self.serde(attribute);
        }
    }

    fn visit_expr_path_mut(&mut self, path: &mut ExprPath) {
        self.with_self(&mut path.qself, &mut path.path);
    }

    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        self.with_self(&mut path.qself, &mut path.path);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        self.with_self(&mut None, path);
    }
}

/// The `use` items of paths, one for each parent.
fn uses(imports: &BTreeSet<String>, scope: &Scope) -> [Vec<ItemUse>; 3] {
    let mut groups: [Vec<(&str, Vec<&str>)>; 3] = Default::default();
    for path in imports {
        let Some((parent, name)) = path.rsplit_once("::") else {
            continue;
        };
        let group = match parent.split("::").find(|name| !name.is_empty()) {
            Some("std") => &mut groups[0],
            Some("crate" | "self" | "super") => &mut groups[2],
            _ => &mut groups[1],
        };
        match group.iter_mut().find(|(known, _)| *known == parent) {
            Some((_, names)) => names.push(name),
            None => group.push((parent, vec![name])),
        }
    }
    groups.map(|mut group| {
        // As rustfmt has it: what is in braces comes after what is named.
        group.sort_by_key(|(parent, names)| match names.as_slice() {
            [name] => format!("{parent}::{name}"),
            _ => format!("{parent}::{{"),
        });
        group
            .into_iter()
            .filter_map(|(parent, names)| item(parent, &names, scope))
            .collect()
    })
}

fn item(parent: &str, names: &[&str], scope: &Scope) -> Option<ItemUse> {
    // A crate is named as such where the file has another thing of its name.
    let bare = parent.trim_start_matches("::");
    let first = bare.split("::").next().unwrap_or(bare);
    let is_ambiguous = parent.starts_with("::") && scope.defined.contains(first);
    let parent: Path = syn::parse_str(if is_ambiguous { parent } else { bare }).ok()?;
    let names = names.iter().map(|name| format_ident!("{name}"));
    Some(if names.len() == 1 {
        parse_quote!(use #parent::#(#names)*;)
    } else {
        parse_quote!(use #parent::{#(#names),*};)
    })
}
