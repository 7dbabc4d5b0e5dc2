//! Checks the marks of operations and fields: that each has an effect, and that no field that looks
//! as if it gave power is without one.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostics, listed};
use crate::might::{is_strong, is_telling};
use crate::model::power::{About, DESTROY, Holds, INTERRUPT, Mark};
use crate::model::uses::{MOST, When};
use crate::model::{Answer, Api, Body, Operation, Property, Schema};

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    let mut used = BTreeSet::new();
    for operation in api.operations() {
        check_classes(api, operation, problems);
        check_areas(operation, problems);
        check_fields(api, operation, problems);
        for mark in &operation.marks {
            check_power(api, mark, &mut used, problems);
        }
    }
    for schema in api.schemas.values() {
        let crate::model::Kind::Object(object) = &schema.kind else {
            continue;
        };
        for property in &object.properties {
            check_property(api, schema, property, problems);
            for mark in &property.marks {
                check_power(api, mark, &mut used, problems);
            }
        }
    }
    for power in &api.powers {
        // `x-destructive` has these two whether or not anything is destructive.
        let is_needed = [DESTROY, INTERRUPT].contains(&power.name.as_str());
        if !is_needed && !used.contains(power.name.as_str()) {
            problems.push(
                &crate::read::source::whole_spec(),
                format!("no operation and no field needs the power `{}`", power.name),
                "mark what needs it, or remove it from `shared/powers.yaml`",
            );
        }
    }
}

/// Whether `x-destructive` and `x-idempotent` say the same as the marks of the fields.
fn check_classes(api: &Api, operation: &Operation, problems: &mut Diagnostics) {
    let uses = api.uses(operation);
    let sent = |wanted: fn(&Mark) -> bool| {
        uses.iter()
            .find(|it| matches!(it.when, When::Sent(..)) && wanted(it.mark))
            .map(|it| &it.mark.at)
    };
    let destroys = sent(Mark::is_destructive);
    let repeats = sent(|mark| mark.about == About::Repeats);
    let id = &operation.id;
    if uses.len() >= MOST {
        problems.push(
            &operation.at,
            format!("operation `{id}` sends or answers more than {MOST} fields with marks"),
            "mark the field that holds them",
        );
    }
    for (key, says, unmarked, field) in [
        (
            "x-destructive",
            operation.destructive,
            Holds::Never,
            destroys,
        ),
        ("x-idempotent", operation.idempotent, Holds::Always, repeats),
    ] {
        match field {
            Some(mark) if says == unmarked => problems.push(
                &operation.at,
                format!("`{key}` of operation `{id}` does not depend on what is sent, but {mark} says so of a field"),
                "write `depends`",
            ),
            None if says == Holds::Depends => problems.push(
                &operation.at,
                format!("`{key}` of operation `{id}` depends on what is sent, but no field of its body says how"),
                "mark the fields, or write what holds of every call",
            ),
            _ => {}
        }
    }
}

fn check_areas(operation: &Operation, problems: &mut Diagnostics) {
    for (index, area) in operation.also_reads.iter().enumerate() {
        if *area == operation.capability || operation.also_reads[..index].contains(area) {
            problems.push(
                &operation.at,
                format!("operation `{}` needs the area `{area}` twice", operation.id),
                "list other areas in `x-reads`, each once",
            );
        }
    }
}

/// Whether each field that looks as if it gave power is marked, or within a field that is.
fn check_fields(api: &Api, operation: &Operation, problems: &mut Diagnostics) {
    if let Some(Body::Json(name)) = &operation.body {
        each_unmarked(api, name, true, problems);
    }
    match &operation.answer {
        Answer::Data(ty) | Answer::Page(ty) => {
            if let Some(name) = ty.named() {
                each_unmarked(api, name, false, problems);
            }
        }
        Answer::Binary if !operation.marks.iter().any(is_revealing) => problems.push(
            &operation.at,
            format!(
                "operation `{}` answers a file and has no `x-reveals`",
                operation.id
            ),
            "write the power that reading the file needs, with a sentence",
        ),
        Answer::Message | Answer::Binary => {}
    }
}

fn is_revealing(mark: &Mark) -> bool {
    matches!(mark.about, About::Reveals(_))
}

fn each_unmarked(api: &Api, schema: &str, sent: bool, problems: &mut Diagnostics) {
    // A mark for some values says nothing of what is within; there is nothing then.
    let is_covered = |property: &Property| {
        let covers = |mark: &Mark| is_revealing(mark) != sent && mark.about != About::Repeats;
        property.harmless.is_some() || property.marks.iter().any(covers)
    };
    for property in api.properties_within(schema, &is_covered) {
        let looks = if sent {
            is_strong(property)
        } else {
            is_telling(property)
        };
        if looks && !is_covered(property) {
            let (key, verb) = if sent {
                ("x-powers", "sending")
            } else {
                ("x-reveals", "answering")
            };
            problems.push(
                &property.at,
                format!(
                    "`{}` looks as if {verb} it needed a power, but the spec does not say so",
                    property.name
                ),
                format!(
                    "write `{key}` with the power and a sentence, or `x-harmless` with the reason"
                ),
            );
        }
    }
}

/// Whether the marks of a property have an effect.
fn check_property(api: &Api, schema: &Schema, property: &Property, problems: &mut Diagnostics) {
    let name = &property.name;
    let mut seen: Vec<&About> = Vec::new();
    for mark in &property.marks {
        let (is_used, what) = match mark.about {
            About::Reveals(_) => (schema.answered, "answers"),
            About::Power(_) | About::Repeats => (schema.sent, "sends"),
        };
        if !is_used {
            problems.push(
                &mark.at,
                format!(
                    "no operation {what} `{}`, so that this mark of `{name}` has no effect",
                    schema.name
                ),
                "write `x-reveals` on what is answered, and the others on what is sent",
            );
        }
        if seen.contains(&&mark.about) {
            problems.push(
                &mark.at,
                format!("`{name}` is marked twice for the same power"),
                "write one sentence for each power of a field",
            );
        }
        seen.push(&mark.about);
        let known = api.known_values(property);
        let wrong = mark.values.iter().find(|value| !known.contains(value));
        if let Some(wrong) = wrong {
            problems.push(
                &mark.at,
                format!("`{name}` cannot be {wrong}"),
                "write `true` or `false` for a boolean, and a listed value for an enum; other fields are marked for all values",
            );
        } else if !mark.values.is_empty() && known.iter().all(|it| mark.values.contains(it)) {
            problems.push(
                &mark.at,
                format!("the condition of `{name}` lists all of its values"),
                "write the sentence alone",
            );
        }
    }
    if let Some(harmless) = &property.harmless {
        let looks = |property: &Property| {
            (schema.sent && is_strong(property)) || (schema.answered && is_telling(property))
        };
        let within = property.ty.named().is_some_and(|named| {
            let inner = api.properties_within(named, &|_| false);
            inner.into_iter().any(looks)
        });
        let looks = looks(property) || within;
        let why = if !property.marks.is_empty() {
            "it is marked"
        } else if !looks {
            "neither its name nor its type looks as if it gave power"
        } else {
            return;
        };
        problems.push(
            &harmless.at,
            format!("`x-harmless` of `{name}` has no effect: {why}"),
            "remove it",
        );
    }
}

/// Whether the power of a mark exists.
fn check_power<'a>(
    api: &'a Api,
    mark: &'a Mark,
    used: &mut BTreeSet<&'a str>,
    problems: &mut Diagnostics,
) {
    let Some(power) = mark.power() else {
        return;
    };
    used.insert(power);
    if !api.powers.iter().any(|known| known.name == power) {
        let known = listed(api.powers.iter().map(|known| known.name.as_str()));
        problems.push(
            &mark.at,
            format!("`{power}` is not a power"),
            format!("write one of {known}, or add it to `shared/powers.yaml`"),
        );
    }
}
