//! Snapshots: `tests/snapshots/<folder>/<name>.snap`, one small file for each.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// The folder of all snapshots, from the root of the workspace.
pub const FOLDER: &str = "tests/snapshots";

/// Compares a text with a snapshot.
///
/// # Panics
///
/// When they differ, or there is no such snapshot.
pub fn assert(folder: &str, name: &str, text: &str) {
    insta::with_settings!({
        // From the folder of this file.
        snapshot_path => format!("../snapshots/{folder}"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Whether a text is as its snapshot. What differs is printed, so that a test of many snapshots
/// can show all that differ and fail at the end.
pub fn matches(folder: &str, name: &str, text: impl FnOnce() -> String) -> bool {
    catch_unwind(AssertUnwindSafe(|| assert(folder, name, &text()))).is_ok()
}
