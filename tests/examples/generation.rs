//! Times the steps of the generator, with the services of the spec once, three and ten times.

use std::time::{Duration, Instant};

use fivetran_codegen::{Source, check, generate};
use fivetran_tests::spec::{root, source};

/// How often each step runs. The fastest run is the one that other programs disturbed least.
const RUNS: usize = 3;

/// The spec with so many copies of each service, under other names.
fn grown(spec: &Source, times: usize) -> Source {
    let mut files: Vec<(String, String)> = Vec::new();
    for (path, text) in spec.files() {
        let service = path
            .strip_prefix("services/")
            .and_then(|path| path.strip_suffix(".yaml"))
            .filter(|path| !path.starts_with("shared/"));
        let copies = if service.is_some() { times } else { 1 };
        for copy in 0..copies {
            let path = match service {
                Some(name) if copy > 0 => format!("services/{name}{}.yaml", suffix(copy)),
                _ => path.to_owned(),
            };
            let text = if text.contains("x-services:") {
                with_copies(text, times)
            } else {
                text.to_owned()
            };
            files.push((path, text));
        }
    }
    Source::from_files(files)
}

fn suffix(copy: usize) -> String {
    format!("_copy{copy}")
}

/// An enum of services with the names of all copies.
fn with_copies(text: &str, times: usize) -> String {
    let mut grown = String::new();
    for line in text.lines() {
        grown.push_str(&format!("{line}\n"));
        if line.trim_start().starts_with("- ") {
            for copy in 1..times {
                grown.push_str(&format!("{line}{}\n", suffix(copy)));
            }
        }
    }
    grown
}

fn fastest<T>(run: impl Fn() -> T) -> (Duration, T) {
    let mut runs: Vec<(Duration, T)> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let made = run();
            (start.elapsed(), made)
        })
        .collect();
    runs.sort_by_key(|(time, _)| *time);
    runs.swap_remove(0)
}

fn main() {
    let (read, spec) = fastest(source);
    println!("read {}: {read:.2?}", root().join("spec").display());
    for times in [1, 3, 10] {
        let spec = grown(&spec, times);
        let (checked, outcome) = fastest(|| check(&spec));
        let services = match outcome {
            Ok(checked) => checked.services.services.len(),
            Err(problems) => {
                println!("{problems}");
                return;
            }
        };
        let (all, _) = fastest(|| generate(&spec));
        let rest = all.saturating_sub(checked);
        println!("{services} services: check {checked:.2?}, emit and format {rest:.2?}");
    }
}
