//! The modules of a crate: which file each is in, and which names it knows.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ExprLit, Ident, Item, ItemMacro, ItemMod, ItemUse, Lit, Meta, Token, UseTree,
};

/// The files of a crate, by their paths from its folder.
pub(super) type Texts = BTreeMap<String, String>;

/// The modules of a crate, its root first, and the files that they are in.
#[derive(Default)]
pub(super) struct Modules {
    pub(super) all: Vec<Module>,
    pub(super) files: Vec<File>,
    /// The modules that define a macro of this name by `macro_rules!`.
    pub(super) macros: BTreeMap<String, Vec<usize>>,
    /// What cannot be read.
    pub(super) problems: Vec<String>,
    /// The modules of `#[cfg(test)]` that have files of their own, as paths without `.rs`.
    tests: Vec<String>,
}

/// A file of a module, parsed.
pub(super) struct File {
    pub(super) path: String,
    pub(super) module: usize,
    pub(super) items: Vec<Item>,
    /// The modules within it, by the line and column of their names.
    pub(super) inline: BTreeMap<(usize, usize), usize>,
}

/// A module, in a file of its own or in the file of another one.
#[derive(Default)]
pub(super) struct Module {
    pub(super) file: usize,
    pub(super) parent: Option<usize>,
    /// What a name can be. It can be several things: a type and a function, or an import within
    /// one function and another one within the next.
    pub(super) names: BTreeMap<String, Vec<Name>>,
    /// Names that macros may make items of, as far as they are spelled out in what is given them.
    pub(super) made: BTreeSet<String>,
    /// Whether it has modules in files of their own: what is imported of it is in those.
    pub(super) is_folder: bool,
    /// The paths of `use path::*`.
    pub(super) globs: Vec<Vec<String>>,
}

/// What a name of a module is.
#[derive(Clone)]
pub(super) enum Name {
    Item,
    Module(usize),
    Import(Vec<String>),
}

impl Modules {
    /// Reads the modules from the root on. Modules of `#[cfg(test)]` are left out.
    pub(super) fn read(root: &str, texts: &Texts) -> Self {
        let mut modules = Self::default();
        modules.file(root, None, texts);
        let read: BTreeSet<&str> = modules.files.iter().map(|file| &*file.path).collect();
        let is_test = |path: &str| {
            modules.tests.iter().any(|test| {
                let rest = path.strip_prefix(test.as_str());
                rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            })
        };
        let missing = texts
            .keys()
            .filter(|path| !read.contains(path.as_str()) && !is_test(path));
        let problems = missing.map(|path| format!("{path} is in no module: declare or remove it"));
        let problems: Vec<String> = problems.collect();
        modules.problems.extend(problems);
        modules
    }

    fn file(&mut self, path: &str, parent: Option<usize>, texts: &Texts) -> usize {
        let (file, module) = (self.files.len(), self.all.len());
        let parsed = match syn::parse_file(texts.get(path).map_or("", String::as_str)) {
            Ok(parsed) => parsed,
            Err(error) => {
                let line = error.span().start().line;
                self.problems.push(format!("{path}:{line}: {error}"));
                syn::parse_quote!()
            }
        };
        self.files.push(File {
            path: path.to_owned(),
            module,
            items: Vec::new(),
            inline: BTreeMap::new(),
        });
        self.all.push(Module {
            file,
            parent,
            ..Module::default()
        });
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let owns_folder = parent.is_none() || name == "mod.rs";
        let below = if owns_folder {
            folder.to_owned()
        } else {
            join(folder, name.trim_end_matches(".rs"))
        };
        let place = Place {
            folder,
            below: &below,
            texts,
        };
        for item in &parsed.items {
            self.item(module, item, &place);
        }
        self.files[file].items = parsed.items;
        module
    }

    fn item(&mut self, module: usize, item: &Item, place: &Place<'_>) {
        let mut names = Names {
            modules: self,
            module,
            place,
        };
        names.visit_item(item);
    }
}

/// Where the files of the modules are looked for that a file declares.
struct Place<'a> {
    /// The folder of the file.
    folder: &'a str,
    /// The folder of the modules below it.
    below: &'a str,
    texts: &'a Texts,
}

/// Collects the names of a module, those within functions included.
struct Names<'a, 'b> {
    modules: &'a mut Modules,
    module: usize,
    place: &'a Place<'b>,
}

impl Names<'_, '_> {
    fn add(&mut self, name: &str, what: Name) {
        let names = &mut self.modules.all[self.module].names;
        names.entry(bare(name)).or_default().push(what);
    }

    /// A module in a file of its own.
    fn declared(&mut self, item: &ItemMod) {
        let name = bare(&item.ident.to_string());
        let place = self.place;
        let candidates = match path_attribute(&item.attrs) {
            Some(path) => vec![join(place.folder, &path)],
            None => vec![
                join(place.below, &format!("{name}.rs")),
                join(place.below, &format!("{name}/mod.rs")),
            ],
        };
        let found = candidates
            .iter()
            .find(|path| place.texts.contains_key(*path));
        match found {
            Some(path) => {
                let module = self.modules.file(path, Some(self.module), place.texts);
                self.modules.all[self.module].is_folder = true;
                self.add(&name, Name::Module(module));
            }
            None if candidates[0].starts_with("../") => {}
            None => self.modules.problems.push(format!(
                "`mod {name}` has no file: looked for {}",
                candidates.join(" and ")
            )),
        }
    }

    /// A module within this file.
    fn inline(&mut self, item: &ItemMod, items: &[Item]) {
        let name = bare(&item.ident.to_string());
        let module = self.modules.all.len();
        self.modules.all.push(Module {
            file: self.modules.all[self.module].file,
            parent: Some(self.module),
            ..Module::default()
        });
        let file = self.modules.all[module].file;
        let inline = &mut self.modules.files[file].inline;
        inline.insert(place_of(&item.ident), module);
        self.add(&name, Name::Module(module));
        let place = Place {
            folder: &join(self.place.below, &name),
            below: &join(self.place.below, &name),
            texts: self.place.texts,
        };
        for item in items {
            self.modules.item(module, item, &place);
        }
    }

    fn import(&mut self, tree: &UseTree, above: &[String]) {
        match tree {
            UseTree::Path(path) => {
                let mut above = above.to_vec();
                above.push(bare(&path.ident.to_string()));
                self.import(&path.tree, &above);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, above);
                }
            }
            UseTree::Glob(_) => self.modules.all[self.module].globs.push(above.to_vec()),
            UseTree::Name(_) | UseTree::Rename(_) => {
                let (last, name) = match tree {
                    UseTree::Rename(rename) => (&rename.ident, &rename.rename),
                    UseTree::Name(name) => (&name.ident, &name.ident),
                    _ => return,
                };
                let mut path = above.to_vec();
                if last != "self" {
                    path.push(bare(&last.to_string()));
                }
                let name = if name == "self" {
                    path.last().cloned().unwrap_or_default()
                } else {
                    name.to_string()
                };
                self.add(&name, Name::Import(path));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_, '_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_test(attributes(item)) {
            if let Item::Mod(item) = item {
                let name = bare(&item.ident.to_string());
                self.modules.tests.push(join(self.place.below, &name));
            }
            return;
        }
        match item {
            Item::Mod(item) => match &item.content {
                Some((_, items)) => self.inline(item, items),
                None => self.declared(item),
            },
            Item::Const(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Enum(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Fn(item) => self.add(&item.sig.ident.to_string(), Name::Item),
            Item::Static(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Struct(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Trait(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::TraitAlias(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Type(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::Union(item) => self.add(&item.ident.to_string(), Name::Item),
            Item::ExternCrate(item) => {
                if let Some((_, name)) = item.rename.as_ref().filter(|_| item.ident == "self") {
                    self.add(&name.to_string(), Name::Import(vec!["crate".into()]));
                }
            }
            _ => {}
        }
        if !matches!(item, Item::Mod(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, &[]);
        }
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        let Some(name) = &item.ident else {
            let made = &mut self.modules.all[self.module].made;
            return names(item.mac.tokens.clone(), made);
        };
        let name = bare(&name.to_string());
        let known = self.modules.macros.entry(name.clone()).or_default();
        known.push(self.module);
        self.add(&name, Name::Item);
        if item
            .attrs
            .iter()
            .any(|one| one.path().is_ident("macro_export"))
        {
            let here = self.module;
            let mut path = vec!["crate".to_owned()];
            path.extend(self.modules.path_of(here));
            path.push(name.clone());
            let root = &mut self.modules.all[0].names;
            if here != 0 {
                root.entry(name).or_default().push(Name::Import(path));
            }
        }
    }
}

impl Modules {
    /// The names of the modules from the root to this one.
    fn path_of(&self, module: usize) -> Vec<String> {
        let Some(parent) = self.all[module].parent else {
            return Vec::new();
        };
        let mut path = self.path_of(parent);
        let names = &self.all[parent].names;
        let is_it = |names: &Vec<Name>| {
            let mut names = names.iter();
            names.any(|name| matches!(name, Name::Module(known) if *known == module))
        };
        let name = names.iter().find(|(_, names)| is_it(names));
        path.extend(name.map(|(name, _)| name.clone()));
        path
    }
}

/// The line and column of a name.
pub(super) fn place_of(name: &Ident) -> (usize, usize) {
    let start = name.span().start();
    (start.line, start.column)
}

/// A name without `r#`.
pub(super) fn bare(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

/// Whether something is compiled for tests alone.
pub(super) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        let condition = list.ok().filter(|list| list.path.is_ident("cfg"));
        let condition = condition.and_then(|list| list.parse_args::<Meta>().ok());
        condition.is_some_and(|condition| needs_test(&condition))
    })
}

fn needs_test(condition: &Meta) -> bool {
    let Meta::List(list) = condition else {
        return condition.path().is_ident("test") || condition.path().is_ident("doctest");
    };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    let parts = parts.unwrap_or_default();
    match list.path.get_ident().map(Ident::to_string).as_deref() {
        Some("all") => parts.iter().any(needs_test),
        Some("any") => !parts.is_empty() && parts.iter().all(needs_test),
        _ => false,
    }
}

pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The text of `#[path = "text"]`.
fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    let path = attributes.iter().find(|one| one.path().is_ident("path"))?;
    match &path.meta.require_name_value().ok()?.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// A path below a folder, with its `..` applied as far as they go.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match (part, parts.last()) {
            ("." | "", _) => {}
            ("..", Some(last)) if *last != ".." => {
                parts.pop();
            }
            (part, _) => parts.push(part),
        }
    }
    parts.join("/")
}

fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Ident(ident) => {
                found.insert(bare(&ident.to_string()));
            }
            TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
    }
}
