//! Compiles the OpenAPI description of the Fivetran REST API into the source of its client.
//!
//! The steps, each with its own types:
//!
//! | step | module | from | to |
//! |---|---|---|---|
//! | read | `read` | a folder | [`Source`], then [`Bundle`]: one document whose values know their places |
//! | lower | `lower` | the document and the files of services | [`model`] |
//! | check | `check` | the document and the model | [`Diagnostics`] |
//! | generate types | `progenitor` | the model | Rust structs |
//! | emit | `emit` | the model and the structs | tokens |
//! | lay out | `layout` | tokens | [`Output`] |
//!
//! Nothing here prints, writes files or ends the process; `xtask` does. Errors are
//! [`Diagnostics`]: file, line, what is wrong, and how to fix it.

mod check;
mod diagnostic;
mod emit;
mod export;
mod grammar;
mod layout;
mod lower;
mod might;
pub mod model;
mod parallel;
mod progenitor;
mod read;
mod report;
mod rust;
mod secrecy;

pub use diagnostic::{Diagnostic, Diagnostics, Location};
pub use layout::{CLIENT, HEADER, MANIFEST, Output, TESTS};
pub use model::services;
pub use read::bundle::Bundle;
pub use read::source::Source;
pub use report::{Colour, Report};

use model::services::Services;
use model::{Api, Deviation};
use read::bundle::bundle;
use read::files::Files;

/// A spec that was read and checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The document.
    pub bundle: Bundle,
    /// The API that it describes.
    pub api: Api,
    /// The services with their fields.
    pub services: Services,
    /// Where it differs from what is published, and why.
    pub deviations: Vec<Deviation>,
}

impl Checked {
    /// One self-contained document, with the services as component schemas.
    pub fn to_json(&self) -> serde_json::Value {
        export::to_json(&self.bundle, &self.services)
    }

    /// [`Checked::to_json`] as YAML.
    pub fn to_yaml(&self) -> String {
        export::to_yaml(&self.to_json())
    }
}

/// Reads and checks a spec.
///
/// # Errors
///
/// All errors in the spec, as far as one run can find them.
pub fn check(source: &Source) -> Result<Checked, Diagnostics> {
    let (source, mut problems) = source.cleaned();
    let (files, found) = Files::read(&source);
    problems.extend(found);
    problems.extend(grammar::check(&files, &source));
    // Each step would have errors of its own about what the one before it reports.
    let files_are_right = problems.is_empty();
    let Some(bundle) = files_are_right
        .then(|| bundle(&files, &source))
        .and_then(|bundle| problems.note(bundle))
    else {
        return Err(problems.sorted());
    };
    let services = problems.note(lower::services::read(&files));
    let deviations = lower::deviations::read(&files);
    let api = problems.note(lower::document(&bundle));
    problems.extend(check::document(&files, &bundle));
    if let Some(services) = &services {
        problems.extend(check::services(&bundle, services));
    }
    if let Some(api) = &api {
        problems.extend(check::api(api));
    }
    if problems.is_empty() {
        problems.extend(check::openapi(&bundle));
    }
    if problems.is_empty() {
        problems.extend(bundle.unused());
    }
    match (api, services) {
        (Some(api), Some(services)) => problems.into_result(Checked {
            bundle,
            api,
            services,
            deviations,
        }),
        _ => Err(problems.sorted()),
    }
}

/// What may stand in the files of a spec, as tables in Markdown.
pub fn describe() -> String {
    grammar::tables()
}

/// Compiles a spec.
///
/// # Errors
///
/// All errors in the spec, as far as one run can find them.
pub fn generate(source: &Source) -> Result<Output, Diagnostics> {
    let Checked { api, services, .. } = check(source)?;
    let structs = progenitor::generate(&api)?;
    layout::lay_out(&api, &structs, &services, &source.hash())
}
