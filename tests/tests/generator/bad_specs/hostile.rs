//! What nobody writes: it is refused or taken, and nothing else happens.

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

/// Files and schemas that stand twice in what stands twice, and so on: what is made of them would
/// have more than memory can hold.
#[test]
fn hostile_doubling() {
    let twice = |link: usize, suffix: &str| {
        let next = link + 1;
        format!("a:\n  $ref: {suffix}{next}.yaml\nb:\n  $ref: {suffix}{next}.yaml\n")
    };
    let links = 40;
    let mut files: Vec<(String, String)> = (0..links)
        .map(|link| (format!("shared/part{link}.yaml"), twice(link, "part")))
        .collect();
    files.push((format!("shared/part{links}.yaml"), "c: d\n".into()));
    files.push((
        THING_PATH.into(),
        text(&small(&[]), THING_PATH)
            .replace("get:", "x-aliases:\n  $ref: ../../shared/part0.yaml\nget:"),
    ));
    assert_ne!(problems(&small(&borrowed(&files))), "nothing");

    // Schemas are not copied, but whoever looks at each field would not end.
    let nested = |link: usize, leaf: &str| {
        let next = link + 1;
        if link == 30 {
            return format!(
                "description: A part.\ntype: object\nproperties:\n  c:\n    description: C.\n    {leaf}\n"
            );
        }
        let part = |name: &str| {
            format!(
                "  {name}:\n    description: A part.\n    allOf:\n      - $ref: part{next}.yaml\n"
            )
        };
        format!(
            "description: A part.\ntype: object\nproperties:\n{}{}",
            part("a"),
            part("b")
        )
    };
    let schemas = |leaf: &str| -> Vec<(String, String)> {
        (0..=30)
            .map(|link| {
                (
                    format!("schemas/things/part{link}.yaml"),
                    nested(link, leaf),
                )
            })
            .collect()
    };
    let of_things = |files: &[(String, String)]| {
        let mut files = borrowed(files);
        let thing = object("part:\n  description: Its part.\n  allOf:\n    - $ref: part0.yaml\n");
        files.push((THING, &thing));
        problems(&small(&files))
    };
    for leaf in [
        "type: string",
        "type: string\n    format: password\n    x-harmless: It is shown to nobody.",
    ] {
        let found = of_things(&schemas(leaf));
        assert!(
            found.contains("the answer of `read_thing` has more than"),
            "{found}"
        );
    }
    let mut files = schemas("type: integer\n    format: int32\n    minimum: 3");
    files.push((
        CHANGE.into(),
        object("part:\n  description: Its part.\n  allOf:\n    - $ref: part0.yaml\n"),
    ));
    let found = problems(&with_operation(
        "patch",
        &body("application/json", "{}"),
        &borrowed(&files),
    ));
    assert!(found.contains("the body of `"), "{found}");
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}

/// What a file costs grows with its length, not with its square: each of these would take minutes.
#[test]
fn hostile_length() {
    let many = 20_000;
    let lines = |line: &dyn Fn(usize) -> String| (0..many).map(line).collect::<String>();
    let keys = lines(&|key| format!("k{key}:\n"));
    let indented_keys = lines(&|key| format!("  k{key}: {{ description: A., type: string }}\n"));
    let items = lines(&|key| format!("  - v{key}\n"));
    for (file, text) in [
        (THING, keys.clone()),
        (
            THING,
            format!("description: A.\ntype: object\nproperties:\n{indented_keys}"),
        ),
        (
            THING,
            format!("description: A.\ntype: string\nenum:\n{items}"),
        ),
        (
            EXAMPLE,
            format!(
                "response:\n  summary: A.\n  value:\n    code: Success\n    data:\n{}",
                indented(&keys, 6)
            ),
        ),
        (
            "services/shared/many.yaml",
            indented_keys.replace("  k", "k"),
        ),
        (
            "services/destinations/lake.yaml",
            format!("config:\n{indented_keys}"),
        ),
        (ROOT, keys.clone()),
        (
            ROOT,
            keys.replace('k', "a") + &keys + &keys.replace('k', "b") + &keys.replace('k', "c"),
        ),
        (
            THING,
            format!("description: {}a # b\n", "a ".repeat(1_000_000)),
        ),
        (THING, format!("[{}", "a b, ".repeat(300_000))),
    ] {
        // Some of these are right. What matters is that they end.
        let _ = check(&small(&[(file, &text)]));
    }
}
