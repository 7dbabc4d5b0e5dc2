//! What may stand where in the spec is written in its README, as the generator has it.

use std::{env, fs};

use fivetran_tests::spec::root;

const BEGIN: &str =
    "<!-- The tables from here on are made from the grammar of the generator. -->\n";
const END: &str = "<!-- The tables end here. -->\n";

/// Rewrite them as snapshots are accepted: `INSTA_UPDATE=always cargo test -p fivetran-tests`.
#[test]
fn the_readme_has_the_tables() {
    let path = root().join("spec/README.md");
    let readme = fs::read_to_string(&path).expect("it can be read");
    let (before, rest) = readme.split_once(BEGIN).expect("the tables begin");
    let (found, after) = rest.split_once(END).expect("the tables end");
    let expected = format!("\n{}\n", fivetran_codegen::describe());
    if found == expected {
        return;
    }
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        let readme = format!("{before}{BEGIN}{expected}{END}{after}");
        fs::write(&path, readme).expect("it can be written");
        return;
    }
    let added = expected.lines().filter(|line| !found.contains(line));
    let removed = found.lines().filter(|line| !expected.contains(line));
    panic!(
        "spec/README.md differs from the grammar; lines of the grammar:\n{}\nlines of the \
         README:\n{}",
        added.collect::<Vec<_>>().join("\n"),
        removed.collect::<Vec<_>>().join("\n"),
    );
}
