//! Entries of the record of deviations that say too little or something else.

use super::*;

const ENTRY: &str = "- at: things/a config.b
  published: object
  described: enum
  reason: It is one.
  source: document
";

#[test]
fn deviations() {
    let with = |text: &str| small(&[("deviations/things.yaml", text)]);
    assert_eq!(problems(&with(ENTRY)), "nothing");
    let changed = |from: &str, to: &str| with(&ENTRY.replace(from, to));
    snapshots([
        ("deviation_no_list", with("at: things/a\n")),
        ("deviation_no_mapping", with("- things/a\n")),
        ("deviation_key", changed("reason", "why")),
        ("deviation_no_place", changed("things/a config.b", "[]")),
        (
            "deviation_place_no_text",
            changed("things/a config.b", "[7]"),
        ),
        ("deviation_source", changed("document", "a friend")),
        ("deviation_published_no_text", changed("object", "200")),
    ]);
}
