//! `cargo xtask bundle`: one self-contained document.

use std::io::{self, Write as _};
use std::path::Path;

use fivetran_codegen::{CLIENT, TESTS};
use serde_json::json;

use crate::console::Message;
use crate::error::Error;
use crate::spec::{self, Invalid};

pub(crate) fn run(root: &Path, output: &Path) -> Result<Message, Error> {
    let is_json = match output.extension().and_then(|extension| extension.to_str()) {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => return Err(Error::UnknownFormat(output.to_owned())),
    };
    let failed = |error| Error::WriteBundle(output.to_owned(), error);
    let folder = match output.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let real = folder.canonicalize().map_err(failed)?;
    for own in [spec::FOLDER, CLIENT, TESTS] {
        let own_folder = root.join(own).canonicalize();
        if own_folder.is_ok_and(|own_folder| real.starts_with(own_folder)) {
            return Err(Error::OwnFolder(output.to_owned(), own));
        }
    }
    let source = spec::read(root).map_err(Error::ReadSpec)?;
    let checked = match fivetran_codegen::check(&source) {
        Ok(checked) => checked,
        Err(problems) => return Err(Error::Spec(Box::new(Invalid { problems, source }))),
    };
    let text = if is_json {
        format!("{:#}\n", checked.to_json())
    } else {
        checked.to_yaml()
    };
    write(&real, output, &text).map_err(failed)?;
    let operations = checked.api.operations().count();
    let services = checked.services.services.len();
    Ok(Message {
        text: format!(
            "{operations} operations, {services} services -> {}",
            output.display()
        ),
        objects: vec![json!({
            "kind": "bundle",
            "file": output.display().to_string(),
            "operations": operations,
            "services": services,
        })],
    })
}

/// Writes to a temporary file in the same folder first, so that a failure keeps the old file.
fn write(folder: &Path, output: &Path, text: &str) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".bundle-").suffix(".part");
    // As any new file, and not only for its owner.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(output)?;
    Ok(())
}
