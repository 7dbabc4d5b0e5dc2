//! What is told on a terminal beside the results.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::ProgressBar;

use crate::options::Options;

/// A note beside the result, for people.
pub(crate) fn note(options: &Options, text: &str) {
    if !options.quiet {
        eprintln!("{text}");
    }
}

/// A sign of life on a terminal.
pub(crate) fn progress(options: &Options) -> ProgressBar {
    if options.quiet || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
