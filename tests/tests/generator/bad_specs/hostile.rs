//! What nobody writes: it is refused or taken, and nothing else happens.

use std::panic;

use super::*;

/// What nobody writes is refused too, and never ends the process.
#[test]
fn hostile() {
    let deep = 20_000;
    let huge = "x".repeat(5_000_000);
    let binary: String = (0..4096_u32)
        .map(|index| char::from_u32(index * 7 % 0xd800).unwrap_or('?'))
        .collect();
    let texts = [
        String::new(),
        "\u{feff}".into(),
        "\0".into(),
        "---\n---\n".into(),
        "- a\n- b\n".into(),
        "a".into(),
        "12".into(),
        "~".into(),
        "{}".into(),
        "&a [*a]".into(),
        "[".repeat(deep),
        "{".repeat(deep),
        "[{".repeat(deep),
        "- ".repeat(deep),
        "a: ".repeat(deep),
        "? ".repeat(deep),
        format!("{}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("\"{huge}"),
        format!("{{{huge}"),
        huge.clone(),
        format!("{huge}: {huge}"),
        "\n".repeat(1_000_000),
        binary,
        "a: |\n b\n c: 'd\n".into(),
        "openapi: 3.0.3\npaths: 7\ninfo: []\ntags: {}\ncomponents: a\n".into(),
        "openapi: 3.0.3\npaths:\n  /a: ~\n  b: []\n  \"\": { get: 1 }\n".into(),
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses: [1]\n      parameters: a\n      tags: {}\n"
            .into(),
        "openapi: 3.0.3\ncomponents:\n  schemas:\n    A: { type: object, properties: [] }\n    B: 1\n"
            .into(),
    ];
    let started = std::time::Instant::now();
    for text in &texts {
        let start: String = text.chars().take(20).collect();
        assert!(
            generate(&Source::from_files([(ROOT, text)])).is_err(),
            "{start}"
        );
        assert!(generate(&small(&[(ROOT, text)])).is_err(), "{start}");
        for file in [THING, THING_PATH, EXAMPLE, ID] {
            assert!(
                generate(&small(&[(file, text)])).is_err(),
                "{file}: {start}"
            );
        }
    }
    assert!(generate(&Source::default()).is_err());
    // Not for its own sake: whoever waits for the error must not think that it hangs.
    assert!(started.elapsed().as_secs() < 60);
}

/// References that lead on and on do not end the process either.
#[test]
fn hostile_chains_of_references() {
    let links = 5_000;
    let mut files = vec![];
    for link in 0..links {
        let next = link + 1;
        files.push((
            format!("schemas/things/part{link}.yaml"),
            object(&format!(
                "part:\n  description: Its part.\n  allOf:\n    - $ref: part{next}.yaml\n"
            )),
        ));
    }
    files.push((
        format!("schemas/things/part{links}.yaml"),
        object("name:\n  description: Its name.\n  type: string\n"),
    ));
    files.push((
        THING.to_owned(),
        object("part:\n  description: Its part.\n  allOf:\n    - $ref: part0.yaml\n"),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    assert!(generate(&small(&files)).is_err());
}

/// The spec with one line lost or the rest of a file cut off: it is refused or taken, and
/// nothing else happens.
#[test]
fn damaged_files() {
    let spec = source();
    let mut seed = 7_usize;
    let files: Vec<(&str, &str)> = spec.files().collect();
    for (index, (file, text)) in files.iter().step_by(31).enumerate() {
        let lines: Vec<&str> = text.lines().collect();
        seed = seed * 31 % 1009;
        let line = seed % lines.len();
        let damaged = if index % 2 == 0 {
            lines[..line].join("\n")
        } else {
            [&lines[..line], &lines[line + 1..]].concat().join("\n")
        };
        let source = with_file(&spec, file, &damaged);
        let outcome = panic::catch_unwind(|| check(&source).map(|_| ()));
        let outcome = outcome.unwrap_or_else(|_| panic!("it panics at {file}:{line}"));
        if let Err(problems) = outcome {
            assert!(!problems.is_empty(), "{file}:{line}");
        }
    }
}
