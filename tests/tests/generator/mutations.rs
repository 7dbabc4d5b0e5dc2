//! The spec with something changed at random: it is refused with places, or becomes code that
//! parses. The numbers are the same in every run; `MUTATIONS` says how many changes are tried.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;
use std::{env, thread};

use fivetran_codegen::{Colour, Diagnostics, Report, Source, generate};
use fivetran_tests::spec::source;

/// How many changes are tried where nothing else is said.
const FEW: usize = 20;

/// Nobody waits longer. It is far more than the slowest machine needs.
const PATIENCE: Duration = Duration::from_secs(300);

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    /// A number below a limit.
    fn below(&mut self, limit: usize) -> usize {
        // The constants are those of Knuth's MMIX.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).unwrap_or_default();
        high % limit.max(1)
    }

    fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// What a value can become.
const VALUES: &[&str] = &[
    "",
    "null",
    "true",
    "[]",
    "{}",
    "-1",
    "0",
    "99999999999999999999",
    "1.5",
    "yes",
    "\"\"",
    "a: b",
    "a # b",
    "&a b",
    "*a",
    "!a b",
    "|",
    ">-",
    "[a, b",
    "'",
    "self",
    "Option",
    "*/ /*",
    "```",
    "{{}}\\n\\",
    "\"\\u202e\\0\"",
    "\u{202e}",
    "\u{7}",
    "\u{1f980}",
    "$ref: ../../openapi.yaml",
];

/// One change of one file. Other files give words that belong into a spec.
fn mutate(text: &str, other: &str, numbers: &mut Numbers) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let others: Vec<&str> = other.lines().collect();
    if lines.is_empty() || others.is_empty() {
        return other.to_owned();
    }
    let at = numbers.below(lines.len());
    match numbers.below(10) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[at].clone()),
        2 => lines.swap(at, (at + 1) % text.lines().count()),
        3 => lines[at].insert_str(0, "  "),
        4 => {
            let outdented = lines[at].strip_prefix("  ").map(str::to_owned);
            lines[at] = outdented.unwrap_or_default();
        }
        5 => lines.truncate(at),
        6 => lines.insert(at, (*numbers.one_of(&others)).to_owned()),
        7 => {
            let key = numbers
                .one_of(&others)
                .trim()
                .split(':')
                .next()
                .unwrap_or_default();
            if let Some((own, value)) = lines[at].clone().split_once(':') {
                let indent = own.len() - own.trim_start().len();
                lines[at] = format!("{}{key}:{value}", " ".repeat(indent));
            }
        }
        8 => {
            let places: Vec<usize> = lines[at].char_indices().map(|(place, _)| place).collect();
            if !places.is_empty() {
                let place = *numbers.one_of(&places);
                let sign = *numbers.one_of(&[':', '-', '"', '#', '{', '\t', '\u{feff}', 'x', '\r']);
                lines[at].insert(place, sign);
            }
        }
        _ => {
            let value = numbers.one_of(VALUES);
            if let Some((key, _)) = lines[at].clone().split_once(": ") {
                lines[at] = format!("{key}: {value}");
            } else {
                lines[at] = String::from(*value);
            }
        }
    }
    lines.join("\n") + "\n"
}

/// What is wrong with the errors of a spec.
fn judge(source: &Source, problems: &Diagnostics) -> Vec<String> {
    let files: BTreeMap<&str, &str> = source.files().collect();
    let mut faults = Vec::new();
    for problem in problems.iter() {
        let lines = files
            .get(&*problem.at.file)
            .map(|text| text.lines().count());
        if lines.is_none_or(|lines| problem.at.line > lines + 1) {
            faults.push(format!("{} is no place: {}", problem.at, problem.message));
        }
        if problem.message.is_empty() || problem.help.is_empty() {
            faults.push(format!("{} says too little", problem.at));
        }
    }
    if Report::new(problems, source, "spec")
        .to_text(Colour::Always)
        .is_empty()
    {
        faults.push("nothing is shown".into());
    }
    faults
}

#[test]
fn a_change_at_random_is_refused_or_becomes_code() {
    let count = env::var("MUTATIONS").map_or(FEW, |count| count.parse().expect("it is a number"));
    let spec = source();
    let before = generate(&spec).expect("the spec is right").files;
    let files: Vec<(&str, &str)> = spec.files().collect();
    let mut numbers = Numbers(2026);
    let mut refused = 0;
    for round in 0..count {
        // Most files are services, and most rules are about the others.
        let services = numbers.below(4) == 0;
        let (file, text) = loop {
            let (file, text) = *numbers.one_of(&files);
            if file.starts_with("services/") == services {
                break (file, text);
            }
        };
        let (_, other) = *numbers.one_of(&files);
        let changed = mutate(text, other, &mut numbers);
        let mutated = Source::from_files(
            files
                .iter()
                .map(|(path, text)| (*path, if *path == file { &changed } else { *text })),
        );
        let case = format!("change {round}, of {file}:\n{changed}");

        let (sender, receiver) = mpsc::channel();
        let run = thread::spawn({
            let mutated = mutated.clone();
            move || {
                let outcome = generate(&mutated);
                let _ = sender.send(());
                outcome
            }
        });
        assert!(
            receiver.recv_timeout(PATIENCE) != Err(mpsc::RecvTimeoutError::Timeout),
            "it does not end: {case}"
        );
        let Ok(outcome) = run.join() else {
            panic!("it panics: {case}");
        };
        match outcome {
            Err(problems) => {
                refused += 1;
                assert_eq!(judge(&mutated, &problems), Vec::<String>::new(), "{case}");
            }
            Ok(output) => {
                for (path, text) in &output.files {
                    let is_rust = Path::new(path).extension().is_some_and(|it| it == "rs");
                    if is_rust && before.get(path) != Some(text) {
                        let parsed = syn::parse_file(text);
                        assert!(parsed.is_ok(), "{path} is not Rust: {case}");
                    }
                }
            }
        }
    }
    assert!(refused > count / 4, "{refused} of {count} were refused");
}
