//! `cargo xtask bundle`: one self-contained document.

use std::fs;
use std::path::Path;

use crate::spec;

pub(crate) fn run(root: &Path, output: &Path) -> Result<(), String> {
    let extension = output.extension().and_then(|extension| extension.to_str());
    let source = spec::read(root)?;
    let checked = fivetran_codegen::check(&source).map_err(|problems| spec::explain(&problems))?;
    let text = match extension {
        Some("json") => format!("{:#}\n", checked.to_json()),
        Some("yaml" | "yml") => checked.to_yaml(),
        _ => {
            return Err(format!(
                "error: cannot tell the format of `{}`\n  mend: end it with .json, .yaml or .yml",
                output.display()
            ));
        }
    };
    write(output, &text)
        .map_err(|error| format!("error: cannot write `{}`: {error}", output.display()))?;
    println!(
        "{} operations, {} services -> {}",
        checked.api.operations().count(),
        checked.services.services.len(),
        output.display()
    );
    Ok(())
}

/// Writes beside the file first, so that a failure leaves what was there.
fn write(output: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = output.as_os_str().to_owned();
    beside.push(".part");
    let outcome = fs::write(&beside, text).and_then(|()| fs::rename(&beside, output));
    if outcome.is_err() {
        let _ = fs::remove_file(&beside);
    }
    outcome
}
