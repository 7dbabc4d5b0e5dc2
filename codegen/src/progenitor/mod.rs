//! The Rust types of the schemas: progenitor makes them, from a document made for it.

mod normalise;
mod refine;

pub(crate) use refine::Structs;

use std::cell::Cell;
use std::panic;
use std::sync::Once;

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, TypeImpl};

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Kind};
use crate::read::source::whole_spec;
use crate::rust::names::pascal;

/// Runs progenitor on the schemas.
pub(crate) fn generate(api: &Api) -> Result<Structs, Diagnostics> {
    let stream = run(api).map_err(|message| {
        let mut problems = Diagnostics::default();
        let at = whole_spec();
        problems.push(
            &at,
            format!("progenitor cannot make types of the schemas: {message}"),
            "look at the schemas that changed last; the checks should have refused them before",
        );
        problems
    })?;
    refine::refine(api, stream)
}

/// The type space of progenitor for these schemas. It reports some of what it cannot do by a
/// panic, which must not end the run.
fn run(api: &Api) -> Result<TokenStream, String> {
    let document = normalise::document(api);
    let document = serde_json::from_value(document).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    settings.with_derive("PartialEq");
    let display = [TypeImpl::Display, TypeImpl::FromStr];
    for schema in api.schemas.values() {
        if matches!(schema.kind, Kind::Enum(_)) {
            let name = pascal(&schema.name);
            settings.with_replacement(&name, &name, display.into_iter());
        }
    }
    for (name, path) in normalise::RUNTIME_TYPES {
        settings.with_replacement(name, path, std::iter::empty());
    }
    silenced(move || {
        let mut generator = Generator::new(&settings);
        generator
            .generate_tokens(&document)
            .map_err(|error| error.to_string())?;
        Ok(generator.get_type_space().to_stream())
    })
}

thread_local! {
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Turns a panic into an error, without its usual output.
///
/// The hook for panics belongs to the whole process. It is replaced once, by one that passes on
/// the panics of all other threads and times.
fn silenced<T>(work: impl FnOnce() -> Result<T, String> + panic::UnwindSafe) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !SILENT.get() {
                usual(panic);
            }
        }));
    });
    SILENT.set(true);
    let outcome = panic::catch_unwind(work);
    SILENT.set(false);
    outcome.unwrap_or_else(|panic| {
        Err(panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("it panicked")
            .to_owned())
    })
}
