//! Imports go downwards only, and slices of one step do not see each other.

use super::{bare, files, root};

/// The steps, lowest first. A module uses those of lower steps, and nothing of its own step but itself;
/// only the modules of the kernel see each other.
const LADDER: [&[&str]; 13] = [
    &[
        "accents",
        "config",
        "dates",
        "db",
        "error",
        "i18n",
        "identifiers",
        "ids",
        "migrations",
        "money",
        "postgres",
        "schema",
        "web",
    ],
    &["help", "history", "settings", "users"],
    &["setup"],
    &["customers"],
    &["products"],
    &["activities", "contracts", "support"],
    &["pricing"],
    &["orders"],
    &["billing"],
    &["accounting", "documents", "mail", "reminders", "reports"],
    &["api", "check", "dashboard", "jobs", "palette", "seed"],
    &["app"],
    &["cli"],
];

/// The table of contents and the program, which only begin things.
const BEGINNINGS: [&str; 2] = ["src/lib.rs", "src/main.rs"];

/// Nouns that are divided: each folder with routes is a slice of its own and may use the noun itself,
/// but no other slice.
const DIVIDED: [&str; 1] = ["customers"];

#[test]
fn modules_use_only_what_stands_below_them() {
    let mut faults = Vec::new();
    for file in files("src", &[".rs"]) {
        if BEGINNINGS.contains(&file.path.as_str()) {
            continue;
        }
        let from = module_of(&file.path);
        for to in used(&from, &file.text) {
            if let Some(fault) = fault(&from, &file.path, &to) {
                faults.push(format!("{}: {fault}", file.path));
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

type Module = Vec<String>;

/// `src/customers/addresses/form.rs` is `customers::addresses::form`.
fn module_of(path: &str) -> Module {
    let path = path.strip_prefix("src/").expect("a source file");
    let path = path.strip_suffix(".rs").expect("a source file");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').map(str::to_owned).collect()
}

fn fault(from: &Module, path: &str, to: &Module) -> Option<String> {
    let (here, there) = (&from[0], to.first()?);
    if here == there {
        let (mine, theirs) = (part(from), part(to)?);
        let collects = path == format!("src/{here}/mod.rs");
        let allowed = collects || mine == Some(theirs);
        return (!allowed).then(|| {
            let mine = mine.unwrap_or("what all parts share");
            format!("{mine} uses {here}::{theirs}; parts of {here} do not see each other")
        });
    }
    match (step(here), step(there)) {
        (None, _) => Some(format!("{here} stands on no step of the ladder")),
        (_, None) => Some(format!(
            "uses {there}, which stands on no step of the ladder"
        )),
        (Some(0), Some(0)) => None,
        (Some(mine), Some(theirs)) if theirs < mine => None,
        _ => Some(format!(
            "{here} uses {there}, which does not stand below it"
        )),
    }
}

fn step(module: &str) -> Option<usize> {
    LADDER.iter().position(|step| step.contains(&module))
}

/// The slice within a divided noun that the module belongs to.
fn part(module: &Module) -> Option<&str> {
    let name = module.get(1)?;
    let contents = root()
        .join("src")
        .join(&module[0])
        .join(name)
        .join("mod.rs");
    let has_routes = || {
        let text = std::fs::read_to_string(&contents).unwrap_or_default();
        text.contains("pub fn routes()")
    };
    (DIVIDED.contains(&module[0].as_str()) && has_routes()).then_some(name)
}

/// Every module the code names, from `crate::…` and `super::…`.
fn used(from: &Module, text: &str) -> Vec<Module> {
    let code = bare(text);
    let mut found = Vec::new();
    for at in starts(&code, "crate::") {
        tree(&code[at + 7..], &Vec::new(), &mut found);
    }
    // In the tests at the end of a file `super` is the file itself.
    let own = code.split("mod tests {").next().unwrap_or_default();
    for at in starts(own, "super::") {
        let mut rest = &own[at..];
        let mut base = from.clone();
        while let Some(after) = rest.strip_prefix("super::") {
            base.pop();
            rest = after;
        }
        tree(rest, &base, &mut found);
    }
    found
}

/// Where a path begins with this word.
fn starts(code: &str, word: &str) -> Vec<usize> {
    let within = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    code.match_indices(word)
        .map(|(at, _)| at)
        .filter(|&at| !code[..at].ends_with(within))
        .collect()
}

/// Reads `a::{b, c::d as e}` and answers what follows it.
fn tree<'a>(code: &'a str, prefix: &Module, found: &mut Vec<Module>) -> &'a str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = tree(rest, prefix, found);
            match rest.find([',', '}']) {
                Some(at) if rest[at..].starts_with(',') => rest = &rest[at + 1..],
                Some(at) => return &rest[at + 1..],
                None => return "",
            }
        }
    }
    let length = code
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(code.len());
    let (name, rest) = code.split_at(length);
    let mut path = prefix.clone();
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    match rest.strip_prefix("::") {
        Some(rest) if !name.is_empty() => tree(rest, &path, found),
        _ => {
            found.push(path);
            rest
        }
    }
}

#[test]
fn upward_and_sideward_imports_are_found() {
    let seen = |path: &str, code: &str| {
        let from = module_of(path);
        used(&from, code)
            .iter()
            .filter_map(|to| fault(&from, path, to))
            .collect::<Vec<_>>()
    };
    let form = "src/customers/addresses/form.rs";
    assert_eq!(
        seen(
            form,
            "use crate::{web::{Form, Check}, customers::{sheet::Sheet, contacts as c}, jobs};"
        ),
        [
            "addresses uses customers::contacts; parts of customers do not see each other",
            "customers uses jobs, which does not stand below it",
        ]
    );
    assert_eq!(
        seen(
            form,
            "super::super::contacts::model(); super::queries::all()"
        )
        .len(),
        1
    );
    assert_eq!(
        seen("src/customers/model.rs", "use crate::customers::addresses;").len(),
        1
    );
    assert_eq!(
        seen(
            "src/customers/mod.rs",
            "crate::customers::addresses::routes()"
        )
        .len(),
        0
    );
    assert_eq!(seen("src/web/ui.rs", "use crate::users::Role;").len(), 1);
    assert_eq!(
        seen("src/users/mod.rs", "fn f(it: &crate::settings::Company) {}").len(),
        1
    );
    assert_eq!(
        seen("src/web/ui.rs", "//! [`crate::users`]\nuse crate::db;").len(),
        0
    );
    assert_eq!(seen("src/helpers.rs", "use crate::db;").len(), 1);
}
