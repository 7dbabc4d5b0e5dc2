//! Compiles the OpenAPI description of the Fivetran REST API into the source of its client.
//!
//! A chain of steps, each with a type of its own:
//!
//! | step | module | from | to |
//! |---|---|---|---|
//! | read | [`Source`] | a folder | texts |
//! | bundle | [`bundle`] | texts | one document, each value with its place |
//! | check | `check` | the document | what is wrong with it |
//! | model | [`model`] | the document | resources, operations, types |
//! | types | `types` | the model | Rust types, by progenitor |
//! | emit | `emit` | the model | tokens |
//! | lay out | [`Output`] | tokens | files |
//!
//! Nothing here prints, writes files or ends the process; `xtask` does. Errors are
//! [`Diagnostics`]: file, line, what is wrong, how to mend it.

mod bundle;
mod check;
mod diagnostic;
mod emit;
mod layout;
pub mod model;
mod names;
mod node;
mod source;
mod types;
mod yaml;

pub use bundle::{Bundle, bundle};
pub use diagnostic::{Diagnostic, Diagnostics, Location};
pub use layout::{CLIENT, HEADER, MANIFEST, Output, TESTS};
pub use source::Source;

use model::Api;

/// A spec that was read and checked.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The document.
    pub bundle: Bundle,
    /// The API that it describes.
    pub api: Api,
}

/// Reads and checks a spec.
///
/// # Errors
///
/// Everything that is wrong with it, as far as one run can tell.
pub fn check(source: &Source) -> Result<Checked, Diagnostics> {
    let bundle = bundle::bundle(source)?;
    let mut problems = check::document(&bundle);
    match model::read(&bundle) {
        Ok(api) => {
            problems.extend(check::api(&bundle, &api));
            if problems.is_empty() {
                problems = check::net(&bundle);
            }
            problems.into_result(Checked { bundle, api })
        }
        Err(more) => {
            problems.extend(more.clone());
            problems.into_result(()).and(Err(more))
        }
    }
}

/// Compiles a spec.
///
/// # Errors
///
/// Everything that is wrong with it, as far as one run can tell.
pub fn generate(source: &Source) -> Result<Output, Diagnostics> {
    let Checked { api, .. } = check(source)?;
    let types = types::generate(&api)?;
    layout::lay_out(&api, &types, &source.hash())
}
