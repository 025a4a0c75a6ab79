//! Checks of the message files, run as tests: [`check_locales`] holds the languages against each
//! other, [`check_keys`] holds the keys against the code. Both return what is wrong, a line each.
//!
//! Test support: what is read is kept until the process ends.

mod keys;
mod locales;

pub use keys::check_keys;
pub use locales::check_locales;

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder with that ending, in the order of their paths.
fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
