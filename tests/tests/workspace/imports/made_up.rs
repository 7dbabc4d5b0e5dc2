//! Small crates with a fault in their imports, to show that each way of writing one is seen.

use super::modules::Texts;
use super::report::Crate;

/// What is wrong with a crate of these files, of which `lib.rs` declares the modules.
fn problems(rooms: Option<&str>, files: &[(&str, &str)]) -> String {
    let texts = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let texts: Texts = texts.collect();
    let checked = Crate {
        folder: "src/",
        root: "lib.rs",
        texts: &texts,
        rooms: rooms.map(|list| ("rooms.txt", list)),
    };
    checked.problems().join("\n")
}

const A_AND_B: (&str, &str) = ("lib.rs", "mod a;\nmod b;\n");

/// `b` imports `a`, and `a` has this text: it closes a circle on the line of `HERE`.
#[track_caller]
fn assert_seen(text: &str) {
    let b = "use crate::a::A;\nuse crate::a::Again;\npub struct B;\npub fn run() {}\nmacro_rules! make { () => {} }\npub(crate) use make;\npub mod deep { pub struct C; }\n";
    let found = problems(
        None,
        &[
            A_AND_B,
            (
                "a.rs",
                &format!("{text}\npub struct A;\npub struct Again;\n"),
            ),
            ("b.rs", b),
        ],
    );
    let line = text.lines().position(|line| line.contains("HERE"));
    let line = line.expect("a line is marked") + 1;
    let place = format!("src/a.rs:{line}: imports `");
    assert!(
        found.starts_with(&place) && found.contains(" of b.rs, which closes a circle:"),
        "not seen in:\n{text}\nbut: {found}"
    );
}

/// `b` imports `a`, and `a` has this text: there is no circle.
#[track_caller]
fn assert_none(text: &str) {
    let b = "use crate::a::A;\npub struct B;\npub fn run() {}\n";
    let found = problems(
        None,
        &[
            A_AND_B,
            ("a.rs", &format!("{text}\npub struct A;\n")),
            ("b.rs", b),
        ],
    );
    assert_eq!(found, "", "in:\n{text}");
}

#[test]
fn every_way_to_import_is_seen() {
    for text in [
        "use crate::b::B; // HERE",
        "use super::b::B; // HERE",
        "use self::super::b::B; // HERE",
        "use crate::b; // HERE",
        "use crate::b::*; // HERE",
        "use crate::{\n    b::{self, B}, // HERE\n};",
        "use crate::b::B as Other; // HERE",
        "use crate::b::B as _; // HERE",
        "use crate::b as other; // HERE\nfn f() { other::run(); }",
        "pub use crate::b::B; // HERE",
        "pub(crate) use super::b::deep::C; // HERE",
        "#[cfg(feature = \"x\")]\nuse crate::b::B; // HERE",
        "#[cfg(not(test))]\nuse crate::b::B; // HERE",
        "#[cfg(any(test, feature = \"x\"))]\nuse crate::b::B; // HERE",
        // In code.
        "fn f() {\n    use crate::b::B; // HERE\n}",
        "fn f() {\n    use super::b::*; // HERE\n    let _ = B;\n}",
        "fn f() {\n    crate::b::run(); // HERE\n}",
        "fn f(_: crate::b::B) {} // HERE",
        "fn f() -> Option<Vec<super::b::B>> { None } // HERE",
        "struct S { b: crate::b::B } // HERE",
        "impl crate::b::B { fn f() {} } // HERE",
        "impl From<A> for crate::b::B { } // HERE",
        "impl S where S: crate::b::B {} // HERE",
        "const F: fn() = crate::b::run; // HERE",
        "fn f() { let _ = <crate::b::B as Default>::default(); } // HERE",
        "fn f(x: X) { match x { crate::b::B => {} } } // HERE",
        "fn f() { let _ = async || { || crate::b::B { } }; } // HERE",
        "trait T { fn f() { super::b::run(); } } // HERE",
        "static S: &str = r\"\nuse crate::x;\n\"; fn f() { crate::b::run() } // HERE",
        "fn f() { crate::r#b::r#run(); } // HERE",
        // In modules within the file.
        "mod inner { use super::super::b::B; } // HERE",
        "mod inner { pub mod more { use super::super::super::b::B; } } // HERE",
        "mod inner {\n    fn f() { super::super::b::run() } // HERE\n}",
        "mod inner { mod b {} pub(super) use crate::b::B; } // HERE\nuse inner::B;",
        // By what is imported here or there.
        "mod inner { pub(super) use crate::b as other; } // HERE\nfn f() { inner::other::run() }",
        "use crate as all; fn f() { all::b::run(); } // HERE",
        "use super as above; fn f() { above::b::run(); } // HERE",
        "use super::*; fn f() { b::run(); } // HERE",
        "use crate::*;\nfn f() { b::deep::C; } // HERE",
        // By macros, and in what they are given.
        "crate::b::make!(); // HERE",
        "fn f() { super::b::make! {} } // HERE",
        "fn f() { make!(); } // HERE",
        "fn f() { println!(\"{}\", crate::b::run()); } // HERE",
        "fn f() { vec![Some(super::b::B)]; } // HERE",
        "fn f() { assert!(matches!(x, crate::b::B)); } // HERE",
        "fn f() { print!(\"{}\", make!()); } // HERE",
        "thread_local! {\n    static B: crate::b::B = panic!(); // HERE\n}",
        "macro_rules! m { () => { $crate::b::run() } } // HERE",
        "macro_rules! m { ($x:ident) => { $crate::b::$x() } } // HERE",
        "macro_rules! m {\n    () => {\n        use $crate::{a::A, b::*}; // HERE\n    };\n}",
        "macro_rules! m { () => { $crate::a::again!(crate::b::B) } } // HERE",
        "fn f() { quote!(crate::nothing); run(crate::b::B); } // HERE",
        // In attributes.
        "#[serde(with = \"crate::b::deep\")] struct S; // HERE",
        "struct S {\n    #[serde(default = \"super::b::run\")] // HERE\n    field: u8,\n}",
        "#[derive(crate::b::B)] struct S; // HERE",
        "#[crate::b::run] struct S; // HERE",
        "#[cfg_attr(feature = \"x\", serde(rename = \"a\", with = \"crate::b\"))] // HERE\nstruct S;",
    ] {
        assert_seen(text);
    }
}

#[test]
fn what_is_no_import_is_passed_over() {
    for text in [
        "",
        "// use crate::b::B;",
        "//! [`crate::b::B`]\n/// [`B`]: crate::b::B\nfn f() {}",
        "const TEXT: &str = \"use crate::b::B\";",
        "use ::b::B;",
        "fn f() { ::b::run(); }",
        "use other::b::B;",
        "pub(in crate::b) fn f() {}",
        "pub(super) struct S;",
        "mod b { pub fn run() {} } fn f() { b::run(); self::b::run() }",
        "fn f(b: u8) -> u8 { b }",
        "fn f() { print!(\"{}\", x.b); }",
        "fn f() { quote! { use crate::b::B; crate::b::run() }; }",
        "fn f() { print!(\"{}\", quote!(crate::b::B)); }",
        "#[cfg(test)]\nmod tests { use crate::b::B; }",
        "#[cfg(test)]\nuse crate::b::B;",
        "#[cfg(all(test, feature = \"x\"))]\nfn f() { crate::b::run() }",
        "impl A { #[cfg(test)] fn f() { crate::b::run() } }",
    ] {
        assert_none(text);
    }
}

#[test]
fn a_circle_of_two_is_shown_with_its_lines() {
    let found = problems(
        None,
        &[
            A_AND_B,
            ("a.rs", "pub struct A;\n\nuse crate::b::B;\n"),
            (
                "b.rs",
                "pub struct B;\nuse super::a::A;\nfn f() { crate::a::A; }\n",
            ),
        ],
    );
    assert_eq!(
        found,
        "src/a.rs:3: imports `crate::b::B` of b.rs, which closes a circle:
    b.rs:2 imports a.rs: `super::a::A`
    a.rs:3 imports b.rs: `crate::b::B`"
    );
}

#[test]
fn a_circle_of_three_through_folders_is_shown() {
    let found = problems(
        Some("# Lowest first.\n\none.rs  First.\ntwo/  Second.\nthree.rs  Third.\n"),
        &[
            ("lib.rs", "mod one;\nmod three;\nmod two;\n"),
            ("one.rs", "pub struct One;\nuse crate::three::Three;\n"),
            ("two/mod.rs", "mod deep;\npub use deep::Two;\n"),
            ("two/deep.rs", "pub struct Two(super::super::one::One);\n"),
            ("three.rs", "pub struct Three(crate::two::Two);\n"),
        ],
    );
    assert_eq!(
        found,
        "src/one.rs:2: imports `crate::three::Three` of three.rs, but `one.rs` is below `three.rs`
src/one.rs:2: imports `crate::three::Three` of three.rs, which closes a circle:
    three.rs:1 imports two/deep.rs: `crate::two::Two`
    two/deep.rs:1 imports one.rs: `super::super::one::One`
    one.rs:2 imports three.rs: `crate::three::Three`"
    );
}

#[test]
fn each_of_several_circles_is_shown() {
    let found = problems(
        None,
        &[
            ("lib.rs", "mod a;\nmod b;\nmod c;\nmod d;\n"),
            ("a.rs", "use crate::b;\nuse crate::c;\n"),
            ("b.rs", "use crate::a;\n"),
            ("c.rs", "use crate::d;\n"),
            ("d.rs", "use crate::a;\n"),
        ],
    );
    assert_eq!(found.matches("which closes a circle").count(), 2, "{found}");
}

#[test]
fn an_import_against_the_order_is_shown_where_it_is_written() {
    let files = [
        (
            "lib.rs",
            "mod high;\nmod low;\npub type Result = u8;\npub use high::High;\n",
        ),
        ("high.rs", "pub struct High;\npub struct Other;\n"),
        ("low/mod.rs", "mod deep;\n\nuse crate::High;\n"),
        (
            "low/deep.rs",
            "use crate::high::{\n    High,\n    Other,\n};\nfn f() -> crate::Result {}\n",
        ),
    ];
    assert_eq!(
        problems(Some("low/  Low.\nhigh.rs  High.\n"), &files),
        "src/low/deep.rs:2: imports `crate::high::High` of high.rs, but `low/` is below `high.rs`
src/low/deep.rs:3: imports `crate::high::Other` of high.rs, but `low/` is below `high.rs`
src/low/deep.rs:5: imports `crate::Result` of lib.rs, the root of the crate, which is above all rooms
src/low/mod.rs:3: imports `crate::High` of high.rs, but `low/` is below `high.rs`"
    );
    let right = "high.rs  High.\nlow/mod.rs  A file of its own.\nlow/  Low.\n";
    assert_eq!(
        problems(Some(right), &files),
        "src/low/deep.rs:5: imports `crate::Result` of lib.rs, the root of the crate, which is above all rooms"
    );
}

#[test]
fn generated_files_are_a_room_that_may_import_everything() {
    let files = [
        (
            "lib.rs",
            "mod a;\nmod b;\nmod generated;\npub use generated::types;\n",
        ),
        ("a.rs", "pub struct A;\n"),
        ("b.rs", "use crate::types::One;\n"),
        ("generated/mod.rs", "pub mod types;\nmod more;\n"),
        (
            "generated/more.rs",
            "pub use super::types::One;\npub struct More;\n",
        ),
        (
            "generated/types.rs",
            "use crate::a::A;\npub use super::more::More;\npub struct One;\n",
        ),
    ];
    assert_eq!(
        problems(Some("a.rs  A.\ngenerated/  Made.\nb.rs  B.\n"), &files),
        ""
    );
    assert_eq!(
        problems(Some("a.rs  A.\nb.rs  B.\ngenerated/  Made.\n"), &files),
        "src/b.rs:1: imports `crate::types::One` of generated/types.rs, but `b.rs` is below `generated/`"
    );
    assert_eq!(
        problems(Some("a.rs  A.\nb.rs  B.\n"), &files),
        "src/b.rs:1: imports `crate::types::One` of generated/types.rs, which no room may import"
    );
    // A circle is one, also by way of a generated file.
    let mut files = files;
    files[1].1 = "pub struct A;\nuse crate::types;\n";
    let found = problems(None, &files);
    assert!(found.starts_with("src/a.rs:2: imports `crate::types` of generated/types.rs, which"));
}

#[test]
fn a_file_of_no_room_and_a_room_of_no_file_are_shown() {
    let found = problems(
        Some("b.rs  B.\nc/  C.\n"),
        &[A_AND_B, ("a.rs", ""), ("b.rs", "")],
    );
    assert_eq!(
        found,
        "src/a.rs is in no room: add it to rooms.txt\nrooms.txt: there is nothing in `c/`: remove it"
    );
}

#[test]
fn a_list_that_cannot_be_read_is_refused() {
    for (list, said) in [
        (
            "a.rs First.",
            "line 1: write a path, two spaces, and a sentence",
        ),
        (
            "\n# A comment.\na.rs   ",
            "line 3: write a path, two spaces, and a sentence",
        ),
        (
            "a  First.",
            "line 1: `a` is neither `folder/` nor `file.rs`",
        ),
        (
            "a.rs  First.\na.rs  Second.",
            "line 2: `a.rs` is listed twice",
        ),
    ] {
        let found = problems(Some(list), &[("lib.rs", "mod a;"), ("a.rs", "")]);
        assert_eq!(found, format!("rooms.txt: {said}"));
    }
}

/// A module of tests can have a file, and files below that.
#[test]
fn files_of_tests_are_left_out() {
    let files = [
        ("lib.rs", "mod a;"),
        ("a.rs", "#[cfg(test)]\nmod tests;"),
        ("a/tests.rs", "mod more;\nuse crate::b::B;"),
        ("a/tests/more.rs", ""),
    ];
    assert_eq!(problems(None, &files), "");
}

/// Where the guard cannot look, it says so rather than pass.
#[test]
fn what_cannot_be_followed_is_shown() {
    for (files, said) in [
        (vec![("lib.rs", "mod a;\nfn {"), ("a.rs", "")], "lib.rs:2: "),
        (
            vec![("lib.rs", "mod a;")],
            "`mod a` has no file: looked for a.rs and a/mod.rs",
        ),
        (vec![("lib.rs", ""), ("a.rs", "")], "a.rs is in no module"),
        (
            vec![("lib.rs", "mod a;\nuse a::B;"), ("a.rs", "")],
            "lib.rs:2: `a::B` leads to nothing",
        ),
        (
            vec![("lib.rs", "fn f() { crate::a::b() }")],
            "lib.rs:1: `crate::a::b` leads to nothing",
        ),
        (
            vec![("lib.rs", "use super::a;")],
            "lib.rs:1: `super::a` leads to nothing known",
        ),
        (
            vec![("lib.rs", "use crate::a;\npub use crate::a as b;")],
            "`crate::a` leads to nothing",
        ),
        (
            vec![("lib.rs", "use self::b as a;\nuse self::a as b;")],
            "`self::b` leads to nothing",
        ),
    ] {
        let found = problems(None, &files);
        assert!(found.contains(said), "{said} in {found}");
    }
    for text in [
        "#[path = \"other.rs\"]\nmod a;\nuse a::Other;",
        "mod other;\nuse other::Other;",
        "mod inner {\n    #[path = \"other.rs\"]\n    mod a;\n}",
    ] {
        let place = if text.contains("inner") {
            "inner/other.rs"
        } else {
            "other.rs"
        };
        let files = [("lib.rs", text), (place, "pub struct Other;\n")];
        assert_eq!(problems(None, &files), "", "{text}");
    }
    // What a macro makes is found where it is spelled out.
    let made = "make! { pub enum Made { A } }\nfn f(_: crate::Made) { self::Made::A; }";
    assert_eq!(problems(None, &[("lib.rs", made)]), "");
}

/// What is imported of a folder is in the files of it, not in the one that lists them.
#[test]
fn a_folder_is_followed_to_what_is_used_of_it() {
    let files = |used: &'static str| {
        [
            ("lib.rs", "mod room;\nmod run;\n"),
            (
                "room/mod.rs",
                "mod high;\nmod low;\npub use high::High;\npub use low::Low;\npub fn f() {}\n",
            ),
            ("room/high.rs", "use crate::run::Run;\npub struct High;\n"),
            ("room/low.rs", "pub struct Low;\n"),
            ("run.rs", used),
        ]
    };
    for none in ["room::Low", "room::low::Low"] {
        let used = format!("use crate::room;\npub struct Run(crate::{none}, {none});\n");
        assert_eq!(problems(None, &files(used.leak())), "");
    }
    for seen in [
        "use crate::room;\npub struct Run(room::High);\n",
        "use crate::room;\npub fn run() { vec![room::High]; } pub struct Run;\n",
        "use crate::room::High;\npub struct Run;\n",
        "use crate::room::*;\npub struct Run;\n",
        "use crate::room as other;\npub type Run = other::high::High;\n",
        "use crate::room;\npub fn run() { room::f() } pub struct Run;\n",
    ] {
        let found = problems(None, &files(seen));
        assert!(
            found.contains("run.rs") && found.contains("closes a circle"),
            "{seen}: {found}"
        );
    }
}
