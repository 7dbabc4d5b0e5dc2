//! The public signature of an operation, as a reader of the docs sees it.

use std::fmt::Write as _;

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, ImplItem, ImplItemFn, Item, ReturnType, Type, Visibility};

/// Renders the method that makes a request, and the methods of the request, from the sources of
/// the generated files of a resource and of its requests.
///
/// # Panics
///
/// When the resource has no such method.
pub fn render(
    resource: &str,
    requests: &str,
    accessor: &str,
    handle: &str,
    method: &str,
) -> String {
    let parse = |source| syn::parse_file(source).expect("a generated file is Rust");
    let (resource, requests) = (parse(resource), parse(requests));
    let make = methods(&resource, handle)
        .into_iter()
        .find(|known| known.sig.ident == method)
        .unwrap_or_else(|| panic!("`{handle}` has no method `{method}`"));
    let request = match &make.sig.output {
        ReturnType::Type(_, ty) => short(ty),
        ReturnType::Default => String::new(),
    };
    let mut text = format!("client.{accessor}().{}\n", signature(make));
    for method in methods(&requests, &request) {
        let _ = writeln!(text, "    .{}", signature(method));
    }
    text
}

fn methods<'a>(file: &'a syn::File, name: &str) -> Vec<&'a ImplItemFn> {
    file.items
        .iter()
        .filter_map(|item| match item {
            Item::Impl(item) => Some(item),
            _ => None,
        })
        .filter(|item| match &*item.self_ty {
            Type::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == name),
            _ => false,
        })
        .flat_map(|item| &item.items)
        .filter_map(|item| match item {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                Some(function)
            }
            _ => None,
        })
        .collect()
}

fn signature(function: &ImplItemFn) -> String {
    let arguments: Vec<String> = function
        .sig
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(format!(
                "{}: {}",
                argument.pat.to_token_stream(),
                short(&argument.ty)
            )),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let output = match &function.sig.output {
        ReturnType::Type(_, ty) => short(ty),
        ReturnType::Default => "()".into(),
    };
    let name = &function.sig.ident;
    let arguments = arguments.join(", ");
    if output == "Self" {
        format!("{name}({arguments})")
    } else {
        format!("{name}({arguments}) -> {output}")
    }
}

/// A type with the last names of its paths alone.
fn short(ty: &Type) -> String {
    struct Shorten;
    impl VisitMut for Shorten {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            if let Some(last) = path.segments.pop() {
                path.leading_colon = None;
                path.segments.clear();
                path.segments.push(last);
            }
            visit_mut::visit_path_mut(self, path);
        }
    }
    let mut ty = ty.clone();
    Shorten.visit_type_mut(&mut ty);
    // Whitespace as rustfmt would have it: tokens are printed with a space between any two.
    ty.to_token_stream()
        .to_string()
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace(",>", ">")
        .replace("& ", "&")
}
