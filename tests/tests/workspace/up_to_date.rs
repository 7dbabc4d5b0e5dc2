//! The generated files that are committed are those that the spec makes.

use std::fs;

use fivetran_tests::spec::{root, source};

#[test]
fn what_is_committed_is_what_the_spec_makes() {
    let output = fivetran_codegen::generate(&source()).expect("the spec is right");
    for (path, text) in output.files {
        let committed = fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(
            committed == text,
            "{path} is not what spec/ makes: run `cargo xtask generate`"
        );
    }
}
