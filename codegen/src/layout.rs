//! Formats the tokens as files, and lists the files in a manifest.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use serde_json::json;

use crate::diagnostic::Diagnostics;
use crate::emit;
use crate::model::Api;
use crate::model::services::{Family, Services};
use crate::parallel;
use crate::progenitor::Structs;
use crate::read::source::whole_spec;
use crate::rust::names::snake;

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
    /// How many services there are.
    pub services: usize,
}

/// Lays out the files.
pub(crate) fn lay_out(
    api: &Api,
    structs: &Structs,
    services: &Services,
    hash: &str,
) -> Result<Output, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut files = BTreeMap::new();
    let mut made = of_types(api, structs);
    made.extend(parallel::map(&jobs(api, services), |job| {
        file(&job.path, (job.tokens)())
    }));
    for made in made {
        match made {
            Ok((path, text)) => {
                files.insert(path, text);
            }
            Err(problem) => problems.extend(problem),
        }
    }
    let mut files = problems.into_result(files)?;
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
        services: services.services.len(),
    })
}

/// A file that is to be made, on any processor.
struct Job<'a> {
    path: String,
    tokens: Box<dyn Fn() -> TokenStream + Send + Sync + 'a>,
}

impl<'a> Job<'a> {
    fn new(folder: &str, name: &str, tokens: impl Fn() -> TokenStream + Send + Sync + 'a) -> Self {
        Self {
            path: format!("{folder}/{name}.rs"),
            tokens: Box::new(tokens),
        }
    }
}

/// All files but those of types.
fn jobs<'a>(api: &'a Api, services: &'a Services) -> Vec<Job<'a>> {
    let mut jobs = vec![
        Job::new(CLIENT, "mod", emit::client::root),
        Job::new(CLIENT, "resources/mod", || {
            let modules = emit::client::resource_modules(api);
            let accessors = emit::client::resources::accessors(api);
            quote::quote!(#modules #accessors)
        }),
        Job::new(CLIENT, "operations/mod", || {
            emit::client::operations::module(api)
        }),
        Job::new(CLIENT, "services/mod", emit::services::root),
        Job::new(CLIENT, "services/shared", || {
            emit::services::shared(services)
        }),
        Job::new(TESTS, "mod", || emit::tests::calls::module(api)),
        Job::new(TESTS, "services", || emit::tests::services::all(services)),
    ];
    let folders = emit::client::schemas::folders(api);
    let names: Vec<&str> = folders.keys().copied().collect();
    jobs.push(Job::new(CLIENT, "schemas/mod", move || {
        emit::client::schemas::module(names.iter().copied())
    }));
    for (folder, schemas) in folders {
        let name = format!("schemas/{}", snake(folder));
        jobs.push(Job::new(CLIENT, &name, move || {
            emit::client::schemas::one_folder(api, &schemas)
        }));
    }
    for resource in &api.resources {
        let name = snake(&resource.tag);
        jobs.push(Job::new(CLIENT, &format!("resources/{name}"), || {
            emit::client::resources::one_resource(api, resource)
        }));
        jobs.push(Job::new(CLIENT, &format!("operations/{name}"), || {
            emit::client::operations::one_resource(api, resource)
        }));
        jobs.push(Job::new(TESTS, &name, || {
            emit::tests::calls::one_resource(api, resource)
        }));
    }
    for family in Family::ALL {
        let folder = format!("services/{}", snake(family.folder()));
        jobs.push(Job::new(CLIENT, &format!("{folder}/mod"), move || {
            emit::services::family(services.of(family))
        }));
        for service in services.of(family) {
            let name = format!("{folder}/{}", snake(&service.name));
            jobs.push(Job::new(CLIENT, &name, || {
                emit::services::one_service(service, services)
            }));
        }
    }
    jobs
}

/// The files of types. What progenitor makes does not go to another processor.
fn of_types(api: &Api, structs: &Structs) -> Vec<Result<(String, String), Diagnostics>> {
    let folders = emit::client::types::emit(api, structs);
    let module = emit::client::types::module(folders.keys().cloned());
    let mut files = vec![file(&format!("{CLIENT}/types/mod.rs"), module)];
    for (folder, tokens) in folders {
        let path = format!("{CLIENT}/types/{}.rs", snake(&folder));
        files.push(file(&path, tokens));
    }
    files
}

/// The path and the text of a file.
fn file(path: &str, tokens: TokenStream) -> Result<(String, String), Diagnostics> {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => {
            let text = format!("{HEADER}{}", prettyplease::unparse(&file));
            Ok((path.to_owned(), text))
        }
        Err(error) => {
            let mut problems = Diagnostics::default();
            let at = whole_spec();
            problems.push(
                &at,
                format!("the generator wrote `{path}`, which is not valid Rust: {error}"),
                "this is a bug in the generator: look at the names that changed last",
            );
            Err(problems)
        }
    }
}
