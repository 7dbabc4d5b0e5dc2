//! From the paths that a file mentions to the files in which their things are defined.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::mentions::{Kind, Mention, mentions};
use super::modules::{Modules, Name, Texts};

/// The imports of a crate.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// All files, by their paths from the folder of the crate.
    pub(super) files: BTreeSet<String>,
    /// From which file to which one, and all places where.
    pub(super) all: BTreeMap<(String, String), Vec<Import>>,
    /// What cannot be read, and paths that lead nowhere: the guard is blind there.
    pub(super) problems: Vec<String>,
}

/// A place where a file imports another one.
#[derive(Clone, Debug)]
pub(super) struct Import {
    pub(super) line: usize,
    pub(super) path: String,
}

/// What a path leads to: a module, or something else that is defined in one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Module(usize),
    Item(usize),
}

impl Imports {
    /// Reads the imports of a crate from its root on.
    pub(super) fn read(root: &str, texts: &Texts) -> Self {
        let modules = Modules::read(root, texts);
        let mut imports = Self {
            files: modules.files.iter().map(|file| file.path.clone()).collect(),
            ..Self::default()
        };
        for file in &modules.files {
            // The same path again says nothing new.
            let mut seen = HashSet::new();
            for mention in mentions(file) {
                let Mention {
                    module, path, kind, ..
                } = &mention;
                if seen.insert((*module, path.clone(), *kind)) {
                    imports.add(&modules, &file.path, &mention);
                }
            }
        }
        imports.problems.extend(modules.problems);
        imports
    }

    fn add(&mut self, modules: &Modules, from: &str, mention: &Mention) {
        let path = mention.path.join("::");
        let Ok(targets) = modules.resolve(mention) else {
            if mention.kind != Kind::Tokens {
                let line = mention.line;
                self.problems
                    .push(format!("{from}:{line}: `{path}` leads to nothing known"));
            }
            return;
        };
        for target in targets {
            let (Target::Module(module) | Target::Item(module)) = target;
            let to = &modules.files[modules.all[module].file].path;
            if to == from {
                continue;
            }
            let places = self.all.entry((from.to_owned(), to.clone())).or_default();
            // A name by itself was imported above, most often.
            if mention.path.len() > 1 || places.is_empty() {
                places.push(Import {
                    line: mention.line,
                    path: path.clone(),
                });
            }
        }
    }
}

/// A path begins in this crate and leads to nothing.
struct Lost;

impl Modules {
    fn resolve(&self, mention: &Mention) -> Result<BTreeSet<Target>, Lost> {
        let mut found = self.path(mention.module, &mention.path, &mut BTreeSet::new())?;
        if let (Kind::Macro, [name], true) = (mention.kind, &*mention.path, found.is_empty()) {
            let known = self.macros.get(name).into_iter().flatten();
            found.extend(known.map(|module| Target::Item(*module)));
        }
        let is_value = mention.path.len() == 1 && mention.kind != Kind::Import;
        found.retain(|target| match target {
            Target::Item(_) => true,
            Target::Module(_) if mention.kind == Kind::Glob => true,
            // A folder is the names of what is in it, and those are followed where they are used.
            Target::Module(module) => !is_value && !self.all[*module].is_folder,
        });
        Ok(found)
    }

    /// What a path leads to from a module; nothing if it begins in another crate.
    fn path(
        &self,
        module: usize,
        path: &[String],
        seen: &mut BTreeSet<(usize, String)>,
    ) -> Result<BTreeSet<Target>, Lost> {
        let mut here = module;
        let mut rest = path;
        let mut explicit = false;
        while let Some((first, after)) = rest.split_first() {
            match first.as_str() {
                "crate" => here = 0,
                "self" => {}
                "super" => here = self.all[here].parent.ok_or(Lost)?,
                _ => break,
            }
            explicit = true;
            rest = after;
        }
        let mut found = BTreeSet::from([Target::Module(here)]);
        for (index, name) in rest.iter().enumerate() {
            let mut next = BTreeSet::new();
            if found
                .iter()
                .any(|target| matches!(target, Target::Module(_)))
            {
                // What has the same name is a function or a macro, and has nothing in it.
                found.retain(|target| matches!(target, Target::Module(_)));
            }
            for target in found {
                match target {
                    Target::Module(module) => next.extend(self.name(module, name, seen)),
                    Target::Item(_) => {
                        next.insert(target);
                    }
                }
            }
            if next.is_empty() {
                return if explicit || index > 0 {
                    Err(Lost)
                } else {
                    Ok(next)
                };
            }
            found = next;
        }
        Ok(found)
    }

    /// What a name is in a module.
    fn name(
        &self,
        module: usize,
        name: &str,
        seen: &mut BTreeSet<(usize, String)>,
    ) -> BTreeSet<Target> {
        if !seen.insert((module, name.to_owned())) {
            return BTreeSet::new();
        }
        let mut found = BTreeSet::new();
        let mut outside = false;
        for what in self.all[module].names.get(name).into_iter().flatten() {
            match what {
                Name::Item => {
                    found.insert(Target::Item(module));
                }
                Name::Module(module) => {
                    found.insert(Target::Module(*module));
                }
                Name::Import(path) => match self.path(module, path, seen) {
                    Ok(targets) if targets.is_empty() => outside = true,
                    Ok(targets) => found.extend(targets),
                    Err(Lost) => {}
                },
            }
        }
        if found.is_empty() && outside {
            // A name of another crate that is passed on here.
            found.insert(Target::Item(module));
        }
        if found.is_empty() {
            for glob in &self.all[module].globs {
                for target in self.path(module, glob, seen).unwrap_or_default() {
                    if let Target::Module(module) = target {
                        found.extend(self.name(module, name, seen));
                    }
                }
            }
        }
        if found.is_empty() && self.all[module].made.contains(name) {
            found.insert(Target::Item(module));
        }
        seen.remove(&(module, name.to_owned()));
        found
    }
}
