//! Reads marks: what an operation or a field does beyond its area, and with which values.

use super::mapping::Mapping;
use crate::diagnostic::{Diagnostics, listed};
use crate::model::Harmless;
use crate::model::power::{About, DESTROY, Holds, INTERRUPT, Mark};
use crate::read::node::Node;

const SENTENCE: &str = "write a sentence about what happens, ending with a period";
const CLAUSE: &str =
    "write a sentence, or `when` with a value or a list of values, and `what` with a sentence";

/// The marks of a property.
pub(super) fn of_property(node: &Node, problems: &mut Diagnostics) -> Vec<Mark> {
    let mut reader = Reader {
        marks: Vec::new(),
        has_conditions: true,
        problems,
    };
    for (power, clause) in reader.entries(node, "x-destructive", destructive_power) {
        reader.clause(clause, About::Power(power));
    }
    for (power, clause) in reader.entries(node, "x-powers", some_power) {
        reader.clause(clause, About::Power(power));
    }
    for (power, clause) in reader.entries(node, "x-reveals", some_power) {
        reader.clause(clause, About::Reveals(power));
    }
    if let Some(clause) = node.get("x-not-idempotent") {
        reader.clause(clause, About::Repeats);
    }
    reader.marks
}

/// Why a property needs no mark.
pub(super) fn harmless(node: &Node, problems: &mut Diagnostics) -> Option<Harmless> {
    let node = node.get("x-harmless")?;
    let Some(reason) = sentence(node) else {
        let help = "write a sentence about why the field needs no power, ending with a period";
        problems.push(&node.at, "`x-harmless` is not a sentence", help);
        return None;
    };
    Some(Harmless {
        at: node.at.clone(),
        reason,
    })
}

/// What an operation does, whatever is sent: `x-destructive`, `x-powers` and `x-reveals`.
pub(super) fn of_operation(reader: &mut Mapping<'_, '_>, write: bool) -> (Holds, Vec<Mark>) {
    let mut destructive = Holds::Never;
    let node = reader.node;
    if write {
        let help = "write `false`, `depends`, or a sentence, ending with a period, about what is lost; if it is only interrupted, write it after `interrupt:`";
        if let Some(found) = reader.require("x-destructive", help) {
            destructive = holds(found);
            if destructive == Holds::Always && found.as_object().is_none() && !is_sentence(found) {
                let what = format!("`x-destructive` of {} is not a sentence", reader.what);
                reader.problems.push(&found.at, what, help);
                destructive = Holds::Never;
            }
        }
        reader.require(
            "x-powers",
            "write the powers that it needs whatever is sent, each with a sentence, or `{}`",
        );
    }
    let mut marks = Reader {
        marks: Vec::new(),
        has_conditions: false,
        problems: reader.problems,
    };
    if destructive == Holds::Always {
        for (power, clause) in marks.entries(node, "x-destructive", destructive_power) {
            marks.clause(clause, About::Power(power));
        }
    }
    for (power, clause) in marks.entries(node, "x-powers", some_power) {
        marks.clause(clause, About::Power(power));
    }
    for (power, clause) in marks.entries(node, "x-reveals", some_power) {
        marks.clause(clause, About::Reveals(power));
    }
    (destructive, marks.marks)
}

/// `x-idempotent`: `true`, `false`, or `depends`.
pub(super) fn idempotent(reader: &mut Mapping<'_, '_>) -> Holds {
    let help = "write `true` if repeating the request leaves the same state as sending it once, `depends` if that depends on its fields, otherwise `false`";
    let Some(node) = reader.require("x-idempotent", help) else {
        return Holds::Never;
    };
    match (node.as_bool(), node.as_str()) {
        (Some(true), _) => Holds::Always,
        (Some(false), _) => Holds::Never,
        (_, Some("depends")) => Holds::Depends,
        _ => {
            let what = format!(
                "`x-idempotent` of {} is not `true`, `false` or `depends`",
                reader.what
            );
            reader.problems.push(&node.at, what, help);
            Holds::Never
        }
    }
}

fn holds(node: &Node) -> Holds {
    match (node.as_bool(), node.as_str()) {
        (Some(false), _) => Holds::Never,
        (_, Some("depends")) => Holds::Depends,
        _ => Holds::Always,
    }
}

fn sentence(node: &Node) -> Option<String> {
    let text = node.as_str().map(str::trim);
    text.filter(|text| text.ends_with('.')).map(str::to_owned)
}

fn is_sentence(node: &Node) -> bool {
    sentence(node).is_some()
}

fn destructive_power(name: &str) -> Result<(), String> {
    if [DESTROY, INTERRUPT].contains(&name) {
        Ok(())
    } else {
        Err(format!("write `{DESTROY}` or `{INTERRUPT}`"))
    }
}

fn some_power(name: &str) -> Result<(), String> {
    if destructive_power(name).is_ok() {
        Err("write it in `x-destructive`".to_owned())
    } else {
        Ok(())
    }
}

struct Reader<'p> {
    marks: Vec<Mark>,
    /// Whether a clause can have `when`: only on a field.
    has_conditions: bool,
    problems: &'p mut Diagnostics,
}

impl Reader<'_> {
    /// The powers under a key, with their clauses. A clause alone is one of `destroy`.
    fn entries<'a>(
        &mut self,
        node: &'a Node,
        key: &str,
        fits: fn(&str) -> Result<(), String>,
    ) -> Vec<(String, &'a Node)> {
        let Some(node) = node.get(key) else {
            return Vec::new();
        };
        let is_clause = node.as_object().is_none() || node.get("what").is_some();
        if is_clause && fits(DESTROY).is_ok() {
            return vec![(DESTROY.to_owned(), node)];
        }
        if node.as_object().is_none() {
            self.problems.push(
                &node.at,
                format!("`{key}` is {}, not a mapping", node.kind()),
                "write powers of `shared/powers.yaml`, each with a sentence",
            );
        }
        let mut entries = Vec::new();
        for (power, entry) in node.entries() {
            match fits(power) {
                Ok(()) => entries.push((power.to_owned(), &entry.node)),
                Err(help) => self.problems.push(
                    &entry.key_at,
                    format!("`{power}` does not belong in `{key}`"),
                    help,
                ),
            }
        }
        entries
    }

    fn clause(&mut self, node: &Node, about: About) {
        let (what, values) = match node.as_object() {
            Some(_) if self.has_conditions => {
                for (key, entry) in node.entries() {
                    if !["when", "what"].contains(&key) {
                        let what = format!("a condition has the unknown key `{key}`");
                        self.problems.push(&entry.key_at, what, CLAUSE);
                    }
                }
                let values = node.get("when").map(|when| match when.as_array() {
                    Some(items) => items.iter().map(Node::to_json).collect(),
                    None => vec![when.to_json()],
                });
                match (node.get("what").and_then(sentence), values) {
                    (Some(what), Some(values)) if !values.is_empty() => (what, values),
                    _ => {
                        let what = "a condition lacks its values or its sentence";
                        self.problems.push(&node.at, what, CLAUSE);
                        return;
                    }
                }
            }
            _ => match sentence(node) {
                Some(what) => (what, Vec::new()),
                None => {
                    let help = if self.has_conditions {
                        CLAUSE
                    } else {
                        SENTENCE
                    };
                    let what =
                        format!("what is said of a power is {}, not a sentence", node.kind());
                    self.problems.push(&node.at, what, help);
                    return;
                }
            },
        };
        self.marks.push(Mark {
            at: node.at.clone(),
            about,
            values,
            what,
        });
    }
}

/// The names of areas, of which each must be known.
pub(super) fn also_reads(node: &Node, known: &[&str], problems: &mut Diagnostics) -> Vec<String> {
    let Some(list) = node.get("x-reads") else {
        return Vec::new();
    };
    let areas = super::extensions::read_texts("x-reads", "areas", list, problems);
    for (area, item) in areas.iter().zip(list.items()) {
        if !known.contains(&area.as_str()) {
            problems.push(
                &item.at,
                format!("`{area}` is not a capability"),
                format!("write one of {}", listed(known.iter().copied())),
            );
        }
    }
    areas
}
