//! Marks that have no effect or contradict one another, and fields that need one and have none.

use super::*;

/// A field of the body of `change_thing`, which is sent and not answered.
fn sent(field: &str, own: &str) -> Source {
    let schema = object(field);
    let own = format!("{own}{}", body("application/json", "{}"));
    with_operation("patch", &own, &[(CHANGE, &schema)])
}

fn flag(mark: &str) -> String {
    format!(
        "pace:\n  description: Its pace.\n  type: boolean\n{}",
        indented(mark, 2)
    )
}

#[test]
fn marks() {
    let stops = "x-destructive:\n  interrupt:\n    when: true\n    what: It stops.\n";
    snapshots([
        ("mark_without_depends", sent(&flag(stops), "")),
        (
            "depends_without_a_mark",
            sent(&flag(""), "x-destructive: depends\n"),
        ),
        (
            "depends_without_a_mark_idempotent",
            sent(&flag(""), "x-idempotent: depends\n"),
        ),
        (
            "mark_without_depends_idempotent",
            sent(&flag("x-not-idempotent: It starts over.\n"), ""),
        ),
        (
            "mark_of_no_sentence",
            sent(&flag("x-destructive: maybe\n"), "x-destructive: depends\n"),
        ),
        (
            "mark_without_what",
            sent(
                &flag("x-destructive:\n  interrupt: { when: true }\n"),
                "x-destructive: depends\n",
            ),
        ),
        (
            "mark_of_another_power_in_destructive",
            sent(
                &flag("x-destructive:\n  shout: It is loud.\n"),
                "x-destructive: depends\n",
            ),
        ),
        (
            "mark_of_a_value_that_cannot_be",
            sent(
                &flag("x-destructive: { when: yesterday, what: It stops. }\n"),
                "x-destructive: depends\n",
            ),
        ),
        (
            "mark_of_all_values",
            sent(
                &flag("x-destructive: { when: [true, false], what: It stops. }\n"),
                "x-destructive: depends\n",
            ),
        ),
        (
            "mark_of_a_text_with_a_value",
            sent(
                "pace:\n  description: Its pace.\n  type: string\n  x-destructive: { when: fast, what: It stops. }\n",
                "x-destructive: depends\n",
            ),
        ),
        (
            "mark_on_what_is_answered",
            thing(&flag("x-powers:\n  destroy: It stops.\n")),
        ),
        (
            "mark_reveals_on_what_is_sent",
            sent(&flag("x-reveals:\n  read: It tells.\n"), ""),
        ),
        (
            "power_unknown",
            sent(&flag("x-powers:\n  shout: It is loud.\n"), ""),
        ),
        (
            "power_destroy_in_powers",
            sent(&flag("x-powers:\n  destroy: It is gone.\n"), ""),
        ),
        (
            "power_of_an_operation_unknown",
            patch("x-powers: { shout: It is loud. }\n"),
        ),
        ("power_missing_on_a_write", patch_without("x-powers")),
        ("power_on_a_read", get("x-powers: {}\n")),
        (
            "power_unused",
            changed(
                ROOT,
                "    destroy: Takes away.\n",
                "    destroy: Takes away.\n    shout: Shouts.\n",
            ),
        ),
        (
            "power_that_is_needed_missing",
            changed(ROOT, "    interrupt: Stops.\n", ""),
        ),
        ("reads_its_own_area", get("x-reads: [things]\n")),
        ("reads_an_unknown_area", get("x-reads: [others]\n")),
        (
            "alias_of_a_command_taken",
            get("x-command-aliases: [thing get]\n"),
        ),
        ("alias_of_no_command", get("x-command-aliases: [thing]\n")),
    ]);
}

#[test]
fn fields_that_look_as_if_they_gave_power() {
    for (name, ty) in [
        ("role", "string"),
        ("accountRole", "string"),
        ("trust_all", "boolean"),
        ("redirect_url", "string"),
        ("host", "string"),
        ("other_id", "string"),
        ("force", "boolean"),
        ("full_refresh", "boolean"),
        ("is_historical_sync", "boolean"),
        ("paused", "boolean"),
        ("active", "boolean"),
        ("enabled", "boolean"),
    ] {
        let field = |mark: &str| {
            format!(
                "{name}:\n  description: It.\n  type: {ty}\n{}",
                indented(mark, 2)
            )
        };
        let found = problems(&sent(&field(""), ""));
        assert!(
            found.contains(&format!("`{name}` looks as if sending it")),
            "{found}"
        );
        let excused = sent(&field("x-harmless: It is only shown.\n"), "");
        assert_eq!(problems(&excused), "nothing", "{name}");
        let marked = sent(
            &field("x-destructive: It is gone.\n"),
            "x-destructive: depends\n",
        );
        assert_eq!(problems(&marked), "nothing", "{name}");
    }
    snapshots([
        (
            "power_of_a_secret_that_is_sent",
            sent(
                "word:\n  description: It.\n  type: string\n  format: password\n",
                "",
            ),
        ),
        (
            "power_of_a_secret_that_is_answered",
            thing("word:\n  description: It.\n  type: string\n  format: password\n"),
        ),
        (
            "power_of_anything_that_is_sent",
            sent(
                "options:\n  description: They.\n  type: object\n  additionalProperties: true\n",
                "",
            ),
        ),
        (
            "harmless_without_need",
            sent(
                "pace:\n  description: It.\n  type: string\n  x-harmless: It is slow.\n",
                "",
            ),
        ),
        (
            "harmless_and_marked",
            sent(
                &flag("x-destructive: It is gone.\nx-harmless: It is slow.\n"),
                "x-destructive: depends\n",
            ),
        ),
    ]);
}
