//! From tokens to the files of the output, and the manifest that lists them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use serde_json::json;

use crate::diagnostic::{Diagnostics, Location};
use crate::emit;
use crate::model::Api;
use crate::names::snake;
use crate::types::Types;

/// The folder of the client's generated source.
pub const CLIENT: &str = "generated-client/src/generated";
/// The folder of the tests' generated source.
pub const TESTS: &str = "tests/src/generated";
/// The list of all generated files.
pub const MANIFEST: &str = "generated-client/src/generated/manifest.json";

/// The first line of each generated file.
pub const HEADER: &str = "// @generated from spec/ by `cargo xtask generate`. Do not edit.\n";

/// What a run of the generator emits.
#[derive(Clone, Debug)]
pub struct Output {
    /// Text by path, relative to the workspace. `/` between names.
    pub files: BTreeMap<String, String>,
    /// How many operations there are.
    pub operations: usize,
    /// How many types there are.
    pub types: usize,
}

/// Lays out the files.
pub(crate) fn lay_out(api: &Api, types: &Types, hash: &str) -> Result<Output, Diagnostics> {
    let mut files = Files::default();
    files.add(CLIENT, "mod", emit::root());

    let folders = emit::types::emit(api, types);
    files.add(
        CLIENT,
        "types/mod",
        emit::types::module(folders.keys().cloned()),
    );
    for (folder, tokens) in folders {
        files.add(CLIENT, &format!("types/{}", snake(&folder)), tokens);
    }
    let accessors = emit::resources::accessors(api);
    let modules = emit::resource_modules(api);
    files.add(CLIENT, "resources/mod", quote::quote!(#modules #accessors));
    files.add(CLIENT, "operations/mod", emit::operations::module(api));
    files.add(TESTS, "mod", emit::calls::module(api));
    for resource in &api.resources {
        let name = snake(&resource.tag);
        files.add(
            CLIENT,
            &format!("resources/{name}"),
            emit::resources::one_resource(api, resource),
        );
        files.add(
            CLIENT,
            &format!("operations/{name}"),
            emit::operations::one_resource(api, resource),
        );
        files.add(TESTS, &name, emit::calls::one_resource(api, resource));
    }
    let mut files = files.finish()?;
    let manifest = json!({
        "generated": "from spec/ by `cargo xtask generate`; do not edit",
        "spec_sha256": hash,
        "files": files.keys().collect::<Vec<_>>(),
    });
    files.insert(MANIFEST.to_owned(), format!("{manifest:#}\n"));
    Ok(Output {
        files,
        operations: api.operations().count(),
        types: api.schemas.len(),
    })
}

#[derive(Default)]
struct Files {
    done: BTreeMap<String, String>,
    problems: Diagnostics,
}

impl Files {
    fn add(&mut self, folder: &str, name: &str, tokens: TokenStream) {
        let path = format!("{folder}/{name}.rs");
        match syn::parse2::<syn::File>(tokens) {
            Ok(file) => {
                let text = format!("{HEADER}{}", prettyplease::unparse(&file));
                self.done.insert(path, text);
            }
            Err(error) => {
                let at = Location {
                    file: crate::bundle::ROOT.into(),
                    line: 1,
                    column: 1,
                };
                self.problems.push(
                    &at,
                    format!("the generator made a file `{path}` that is no Rust: {error}"),
                    "this is a fault of the generator: look at the names that changed last",
                );
            }
        }
    }

    fn finish(self) -> Result<BTreeMap<String, String>, Diagnostics> {
        self.problems.into_result(self.done)
    }
}
