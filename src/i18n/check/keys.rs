//! The keys of the messages against the templates and the code that name them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::files_below;
use crate::i18n::Language;
use crate::i18n::catalogue::{Catalogue, Entry};
use crate::i18n::references;

/// Keys that are named but do not exist, and keys nobody names, of the messages compiled in.
///
/// A key is named by `"key"|t`, `tn` or `ta` in a template, and by `text(_, "key")`,
/// `format(_, "key", …)` or `Message::new(_, "key")` in code. It is in use when a text in quotes
/// equals it, or begins it and ends there with `-` or goes on with `{`, as in
/// `"ticket-state-{}"`. Tests in the sources do not count.
pub fn check_keys(templates: &Path, sources: &Path) -> Vec<String> {
    check(&Catalogue::read(Language::En), templates, sources)
}

fn check(english: &Catalogue, templates: &Path, sources: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let pages = files_below(templates, "html")
        .into_iter()
        .chain(files_below(templates, "txt"));
    let code = files_below(sources, "rs")
        .into_iter()
        .filter(|it| !is_test(it));
    for path in pages.chain(code) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for literal in literals(&live(&text)) {
            if literal.names_a_message && !english.patterns.contains_key(literal.text) {
                faults.push(format!("{}: no message {}", path.display(), literal.text));
            }
            seen.insert(literal.text.to_owned());
        }
    }
    let unused = english
        .patterns
        .keys()
        .filter(|key| !is_used(key, &seen, english));
    let mut unused: Vec<String> = unused.map(|key| format!("{key} is never used")).collect();
    unused.sort();
    faults.extend(unused);
    faults
}

/// The text without comment lines and without the tests at its end.
fn live(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_test(path: &Path) -> bool {
    path.iter()
        .any(|part| matches!(part.to_str(), Some("tests" | "tests.rs")))
}

struct Literal<'a> {
    text: &'a str,
    names_a_message: bool,
}

/// What could be a key among the texts in double quotes.
fn literals(text: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    for pair in quotes.windows(2) {
        let (before, inner) = (&text[..pair[0]], &text[pair[0] + 1..pair[1]]);
        if !inner.is_empty() && inner.chars().all(may_be_in_a_key) {
            let names_a_message = is_filtered(&text[pair[1] + 1..]) || is_argument(before);
            found.push(Literal {
                text: inner,
                names_a_message,
            });
        }
    }
    found
}

/// The characters of keys, and of `{}` or `{name}` in a text that makes keys.
fn may_be_in_a_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '{' | '}')
}

fn is_filtered(after: &str) -> bool {
    let Some(filter) = after.trim_start().strip_prefix('|') else {
        return false;
    };
    let filter = filter.trim_start();
    let name = filter.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
    matches!(name.take(1).collect::<String>().as_str(), "t" | "tn" | "ta")
}

/// Whether what comes before ends in `text(language, `, or the like.
fn is_argument(before: &str) -> bool {
    let Some(call) = before.trim_end().strip_suffix(',') else {
        return false;
    };
    let Some((function, first)) = call.rsplit_once('(') else {
        return false;
    };
    let is_plain = first
        .chars()
        .all(|it| it.is_alphanumeric() || " \n_.:&*".contains(it));
    let ours = ["text", "messages::format", "i18n::format", "Message::new"];
    is_plain && ours.iter().any(|name| is_named(function, name))
}

fn is_named(function: &str, name: &str) -> bool {
    function
        .strip_suffix(name)
        .is_some_and(|before| !before.ends_with(|it: char| it.is_alphanumeric() || it == '_'))
}

fn is_used(key: &str, seen: &BTreeSet<String>, english: &Catalogue) -> bool {
    let message = key.split('.').next().unwrap_or(key);
    let is_begun = seen.iter().any(|text| {
        let start = text.split('{').next().unwrap_or_default();
        let goes_on = start.len() < text.len() || text.ends_with('-');
        goes_on && start.len() >= 3 && start.ends_with('-') && key.starts_with(start)
    });
    let is_referred_to = english.patterns.values().any(|entry| match entry {
        Entry::Open(pattern) => references::refers_to(pattern, key),
        Entry::Fixed(_) => false,
    });
    seen.contains(key) || is_begun || key.starts_with('-') || is_referred_to || {
        // A message without a value lives through its attributes.
        message != key && seen.contains(message) && !english.patterns.contains_key(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_keys_exist_and_are_used() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let faults = check_keys(&root.join("templates"), &root.join("src"));
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn unknown_and_unused_keys_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let (templates, sources) = (folder.path().join("templates"), folder.path().join("src"));
        fs::create_dir_all(&templates).unwrap();
        fs::create_dir_all(sources.join("tests")).unwrap();
        let page = r#"<a class="gone">{{ "title"|t }}{{ "gone" | tn(2) }}{{ "x"|trim }}</a>"#;
        fs::write(templates.join("page.html"), page).unwrap();
        let code = "// \"note\"|t\ntext(language, \"lost\"); format!(\"state-{}\", it);\n#[cfg(test)] \"idle\"";
        fs::write(sources.join("code.rs"), code).unwrap();
        fs::write(sources.join("tests/more.rs"), "\"idle\"").unwrap();
        let mut english = Catalogue::empty(Language::En);
        english.add("title = T { inner }\ninner = I\nstate-open = O\nidle = Idle\n-brand = B\n");
        let root = format!("{}/", folder.path().display());
        let faults = check(&english, &templates, &sources);
        let faults: Vec<String> = faults.iter().map(|it| it.replace(&root, "")).collect();
        assert_eq!(
            faults,
            [
                "templates/page.html: no message gone",
                "src/code.rs: no message lost",
                "idle is never used",
            ]
        );
    }
}
