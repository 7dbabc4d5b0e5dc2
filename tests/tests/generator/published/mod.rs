//! The spec against what was published: the same services and operations, fields, types and values,
//! but for the deviations that `spec/deviations/` records.
//!
//! `tests/published/` holds the published facts as they are, wrong ones included.

mod difference;
mod operations;
mod services;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fivetran_codegen::model::Deviation;
use fivetran_tests::snapshot;
use fivetran_tests::spec::source;

use difference::{Difference, matches};

/// What is wrong with a record: differences without an entry, and entries without a difference.
/// And how many differences each entry covers.
fn compare(differences: &[Difference], record: &[Deviation]) -> (Vec<String>, Vec<usize>) {
    let mut wrong = Vec::new();
    let mut used: Vec<Vec<usize>> = record.iter().map(|it| vec![0; it.at.len()]).collect();
    for it in differences {
        let found = record
            .iter()
            .enumerate()
            .find_map(|(index, entry)| Some((index, it.place_in(entry)?)));
        match found {
            Some((index, place)) => used[index][place] += 1,
            None => wrong.push(format!(
                "{}: published `{}`, described `{}`, without an entry",
                it.at, it.published, it.described
            )),
        }
    }
    for (entry, used) in record.iter().zip(&used) {
        for (place, _) in entry.at.iter().zip(used).filter(|(_, used)| **used == 0) {
            let at = &entry.location;
            wrong.push(format!("{at}: `{place}` deviates no longer, remove it"));
        }
    }
    (wrong, used.iter().map(|used| used.iter().sum()).collect())
}

#[test]
fn every_difference_is_recorded_and_every_record_is_a_difference() {
    let checked = fivetran_codegen::check(&source()).expect("the spec is without fault");
    let mut differences = services::differences(&checked.services);
    differences.extend(operations::differences());
    let (wrong, used) = compare(&differences, &checked.deviations);
    assert!(
        wrong.is_empty(),
        "{} wrong in spec/deviations/:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let mut text = String::new();
    let mut by_source: BTreeMap<&str, usize> = BTreeMap::new();
    for (entry, used) in checked.deviations.iter().zip(used) {
        let evidence = entry.evidence.as_str();
        *by_source.entry(evidence).or_default() += used;
        let file = &entry.location.file;
        let _ = writeln!(text, "{used} | {evidence} | {file} | {}", entry.reason);
    }
    for (evidence, count) in by_source {
        let _ = writeln!(text, "{count} by {evidence}");
    }
    snapshot::assert("", "deviations", &text);
}

#[test]
fn a_wrong_record_is_noticed() {
    let record = |at: &str| {
        let files = [(
            "deviations/all.yaml",
            format!(
                "- at: {at}\n  published: object\n  described: '*'\n  reason: It is one.\n  source: document\n"
            ),
        )];
        let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (*a, b.as_str())).collect();
        let checked = fivetran_codegen::check(&fivetran_tests::spec::small(&files));
        checked.expect("it is without fault").deviations
    };
    let differences = [
        Difference::new("connections/a config.b", "object", "enum"),
        Difference::new("connections/c config.b", "object", "enum"),
    ];
    assert_eq!(compare(&differences, &record("'*.b'")), (vec![], vec![2]));
    let (wrong, _) = compare(&differences, &record("[connections/a *, connections/d *]"));
    assert_eq!(
        wrong,
        [
            "connections/c config.b: published `object`, described `enum`, without an entry",
            "deviations/all.yaml:1:3: `connections/d *` deviates no longer, remove it",
        ]
    );
    assert!(matches("a*b*", "a long b or so") && !matches("a*b", "ab c"));
}
