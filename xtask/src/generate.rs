//! `cargo xtask generate`: compiles the spec into the source of the client.

use std::path::Path;
use std::time::Instant;

use crate::difference::Difference;
use crate::error::Error;
use crate::files::{self, Kind};
use crate::spec::{self, Invalid};

pub(crate) fn run(root: &Path, check: bool) -> Result<(), Error> {
    let start = Instant::now();
    let source = spec::read(root).map_err(Error::ReadSpec)?;
    let output =
        fivetran_codegen::generate(&source).map_err(|problems| Error::Spec(Invalid(problems)))?;
    let folders = [fivetran_codegen::CLIENT, fivetran_codegen::TESTS];
    let changes = files::compare(root, &folders, &output.files).map_err(Error::ReadGenerated)?;
    if check && !changes.is_empty() {
        return Err(Error::OutOfDate(Difference(changes)));
    }
    files::apply(root, &changes).map_err(Error::WriteGenerated)?;
    let count = |kind: Kind| {
        changes
            .iter()
            .filter(|change| change.kind() == kind)
            .count()
    };
    println!(
        "{} operations, {} types, {} services; {} files: {} added, {} changed, {} removed; {:.2} s",
        output.operations,
        output.types,
        output.services,
        output.files.len(),
        count(Kind::Added),
        count(Kind::Changed),
        count(Kind::Removed),
        start.elapsed().as_secs_f32(),
    );
    for change in &changes {
        println!("  {} {}", change.kind(), change.path);
    }
    Ok(())
}
