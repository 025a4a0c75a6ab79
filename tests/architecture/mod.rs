//! The shape of the program, held by tests: who may use whom, how long a file may be, what a template
//! may not contain, what a dependency may cost. A rule that nobody checks is a wish.

mod budgets;
mod ladder;
mod licences;
mod schema;
mod sources;
mod templates;

use std::{fs, path::Path};

/// A file of the project.
struct Source {
    /// From the root of the project, with `/`.
    path: String,
    text: String,
}

/// All files below a folder that end in one of these.
fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    assert!(!found.is_empty(), "{folder} has no files of {endings:?}");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        let name = path.to_string_lossy();
        if path.is_dir() {
            collect(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let below = path.strip_prefix(root()).expect("below the root");
            found.push(Source {
                path: below.to_string_lossy().into_owned(),
                text: fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} is no text")),
            });
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Rust code without its comments and without what stands in quotes.
fn bare(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let skipped = comment(rest)
            .or_else(|| raw_string(rest, out.chars().last()))
            .or_else(|| string(rest))
            .or_else(|| character(rest));
        match skipped {
            Some(length) => {
                out.push(' ');
                rest = &rest[length..];
            }
            None => {
                out.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let inner = rest.strip_prefix("/*")?;
    Some(inner.find("*/").map_or(rest.len(), |end| end + 4))
}

fn raw_string(rest: &str, before: Option<char>) -> Option<usize> {
    let word = before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let after = rest.strip_prefix('r').filter(|_| !word)?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inner = after[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inner.find(&close)? + close.len();
    Some(1 + hashes + 1 + end)
}

fn string(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            '"' if !escaped => return Some(at + 2),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some(rest.len())
}

/// `'a'` and `'\n'`, but not the lifetime `'a`.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then(|| first.len_utf8() + 2)
}

/// The number of the line on which this byte stands.
fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[test]
fn comments_and_texts_are_taken_out_of_code() {
    let code = "a /* b */ \"c \\\" d\" e // f\nr#\"g\"# 'h' '\\'' fn i<'j>(k: &'j str) bar\"l\"";
    let words: Vec<String> = bare(code).split_whitespace().map(str::to_owned).collect();
    assert_eq!(words.join(" "), "a e fn i<'j>(k: &'j str) bar");
}
