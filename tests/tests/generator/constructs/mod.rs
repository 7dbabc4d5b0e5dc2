//! Each construct of the spec alone, with the code that it gives: the part of a spec, then the
//! parts of the generated files that are made from it.

mod operations;
mod schemas;

use fivetran_codegen::Source;
use fivetran_tests::snapshot;
use fivetran_tests::spec::generated;
use quote::ToTokens;
use syn::{ImplItem, Item, ItemImpl, Type};

const TYPES: &str = "types/things.rs";
const RESOURCE: &str = "resources/things.rs";
const REQUESTS: &str = "requests/things.rs";
const TABLE: &str = "operations/things.rs";

/// An enum, for properties and parameters that refer to it.
const COLOR: (&str, &str) = (
    "schemas/things/color.yaml",
    "description: A color.
type: string
enum: [RED, light-blue, \"+1\"]
",
);

/// Names with numbers, for bodies and properties that are one.
const COUNTS: &str = "description: Counts by name.
type: object
additionalProperties:
  type: integer
  format: int64
";

fn snapshot(name: &str, text: &str) {
    snapshot::assert("constructs", name, text);
}

/// A part of a spec, and below it parts of the files that it gives.
fn shown(part: &str, source: &Source, wanted: &[(&str, &[&str])]) -> String {
    let mut text = part.trim_end().to_owned();
    for (file, names) in wanted.iter().flat_map(by_file) {
        let code = cut(&generated(source, file), &names);
        text.extend(["\n\n// ", file, "\n\n", code.trim_end()]);
    }
    text
}

/// The handle of a resource is in another file than its requests.
fn by_file<'a>((file, names): &(&'a str, &'a [&'a str])) -> Vec<(&'a str, Vec<&'a str>)> {
    if *file != RESOURCE {
        return vec![(file, names.to_vec())];
    }
    let (handle, requests): (Vec<&str>, Vec<&str>) =
        names.iter().partition(|name| name.starts_with("Things"));
    let mut files = vec![(RESOURCE, handle), (REQUESTS, requests)];
    files.retain(|(_, names)| !names.is_empty());
    files
}

/// The items of these names. `Type` stands for its definition, `Type::method` for one method
/// of it, `impl Type` for all that is implemented for it.
///
/// # Panics
///
/// When there is nothing of one of these names.
fn cut(code: &str, names: &[&str]) -> String {
    let file = syn::parse_file(code).expect("a generated file is Rust");
    let mut parts = Vec::new();
    for name in names {
        let before = parts.len();
        for item in &file.items {
            parts.extend(part(item, name));
        }
        assert!(parts.len() > before, "there is no `{name}` in\n{code}");
    }
    let texts: Vec<String> = parts
        .into_iter()
        .map(|item| {
            let mut file = file.clone();
            file.items = vec![item];
            prettyplease::unparse(&file)
        })
        .collect();
    texts.join("\n")
}

fn part(item: &Item, name: &str) -> Option<Item> {
    let wanted = match item {
        Item::Struct(item) => item.ident == name,
        Item::Static(item) => item.ident == name,
        Item::Macro(item) => {
            let tokens = item.mac.tokens.to_string();
            tokens.contains(&format!("pub enum {name} "))
        }
        Item::Impl(item) => return methods(item, name).map(Item::Impl),
        _ => false,
    };
    wanted.then(|| item.clone())
}

fn methods(item: &ItemImpl, name: &str) -> Option<ItemImpl> {
    let Type::Path(path) = &*item.self_ty else {
        return None;
    };
    let owner = &path.path.segments.last()?.ident;
    if let Some(all_of) = name.strip_prefix("impl ") {
        let whole = item.to_token_stream().to_string();
        let head = whole.split('{').next().unwrap_or_default();
        return head
            .split_whitespace()
            .any(|word| word == all_of)
            .then(|| item.clone());
    }
    let (wanted, method) = name.split_once("::")?;
    let mut item = item.clone();
    item.items.retain(|item| match item {
        ImplItem::Fn(function) => function.sig.ident == method,
        _ => false,
    });
    (owner == wanted && item.trait_.is_none() && !item.items.is_empty()).then_some(item)
}
