//! `cargo xtask bundle`: one self-contained document.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::spec::{self, Invalid};

pub(crate) fn run(root: &Path, output: &Path) -> Result<(), Error> {
    let extension = output.extension().and_then(|extension| extension.to_str());
    let source = spec::read(root).map_err(Error::ReadSpec)?;
    let checked =
        fivetran_codegen::check(&source).map_err(|problems| Error::Spec(Invalid(problems)))?;
    let text = match extension {
        Some("json") => format!("{:#}\n", checked.to_json()),
        Some("yaml" | "yml") => checked.to_yaml(),
        _ => return Err(Error::UnknownFormat(output.to_owned())),
    };
    write(output, &text).map_err(|error| Error::WriteBundle(output.to_owned(), error))?;
    println!(
        "{} operations, {} services -> {}",
        checked.api.operations().count(),
        checked.services.services.len(),
        output.display()
    );
    Ok(())
}

/// Writes to a temporary file in the same folder first, so that a failure keeps the old file.
fn write(output: &Path, text: &str) -> std::io::Result<()> {
    let mut temporary = output.as_os_str().to_owned();
    temporary.push(".part");
    let outcome = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, output));
    if outcome.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    outcome
}
