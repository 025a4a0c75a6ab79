//! Rules about the text of the sources.

use super::{bare, files, line_of};

/// Lines one can read at a sitting.
const LONGEST: usize = 350;

/// Longer ones, and why.
const LONG: [(&str, &str); 1] = [("src/schema.rs", "the table of all tables")];

/// Where a number may be a float: nothing there is money or a quantity.
const MEASURES: [&str; 2] = ["src/web/metrics.rs", "src/i18n/language.rs"];

/// Where SQL is put together, and of what.
const BUILT_SQL: [(&str, &str); 1] = [("src/migrations.rs", "the number of a lock")];

/// Calls that run a text as SQL.
const RUNS_SQL: [&str; 3] = ["sql_query(", "batch_execute(", "dsl::sql("];

#[test]
fn no_file_is_longer_than_one_reads_at_a_sitting() {
    let mut long = Vec::new();
    for folder in ["src", "tests", "templates", "static/css", "migrations"] {
        for file in files(folder, &[".rs", ".html", ".css", ".sql"]) {
            let lines = file.text.lines().count();
            if lines > LONGEST && LONG.iter().all(|(path, _)| *path != file.path) {
                long.push(format!("{}: {lines} lines", file.path));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn money_and_quantities_are_never_floats() {
    let mut floats = Vec::new();
    for file in files("src", &[".rs"]) {
        if MEASURES.contains(&file.path.as_str()) {
            continue;
        }
        let code = bare(&file.text);
        let words = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        if words.into_iter().any(|word| word == "f32" || word == "f64") {
            floats.push(file.path);
        }
    }
    assert!(floats.is_empty(), "floats in {}", floats.join(", "));
}

#[test]
fn sql_is_not_put_together_from_texts() {
    let mut built = Vec::new();
    for file in files("src", &[".rs"]) {
        if BUILT_SQL.iter().any(|(path, _)| *path == file.path) {
            continue;
        }
        for call in RUNS_SQL {
            for (at, _) in file.text.match_indices(call) {
                let argument = file.text[at + call.len()..].trim_start();
                if argument.trim_start_matches('&').starts_with("format!") {
                    built.push(format!("{}:{}", file.path, line_of(&file.text, at)));
                }
            }
        }
    }
    assert!(
        built.is_empty(),
        "bind values, or name the file and its reason in BUILT_SQL: {}",
        built.join(", ")
    );
}

#[test]
fn exceptions_are_still_needed() {
    let all = files("src", &[".rs"]);
    let named = LONG.iter().map(|(path, _)| *path);
    for path in named
        .chain(MEASURES)
        .chain(BUILT_SQL.iter().map(|(path, _)| *path))
    {
        assert!(all.iter().any(|file| file.path == path), "{path} is gone");
    }
}
