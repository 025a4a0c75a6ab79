//! The languages against English: the same keys, the same arguments, plurals that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Expression, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use super::files_below;
use crate::i18n::Language;
use crate::i18n::catalogue::{Catalogue, Entry, Pattern, entries};
use crate::i18n::references;

/// Everything wrong with the files of `folder/<language>/*.ftl`: what cannot be parsed, keys given
/// twice, missing in a language or unknown in English, arguments that differ from English,
/// plural categories a language lacks or never uses.
pub fn check_locales(folder: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let read: Vec<Catalogue> = Language::ALL
        .into_iter()
        .map(|language| read(folder, language, &mut faults))
        .collect();
    let (english, others) = read.split_first().expect("English is the first language");
    for other in others {
        compare(english, other, &mut faults);
    }
    for catalogue in &read {
        for (key, pattern) in sorted(catalogue) {
            for fault in plural_faults(catalogue.language, pattern) {
                faults.push(format!("{}: {key}: {fault}", catalogue.language));
            }
        }
    }
    faults
}

fn read(folder: &Path, language: Language, faults: &mut Vec<String>) -> Catalogue {
    let mut catalogue = Catalogue::empty(language);
    for path in files_below(&folder.join(language.code()), "ftl") {
        let name = path.display();
        let source: &'static str = match fs::read_to_string(&path) {
            Ok(source) => source.leak(),
            Err(error) => {
                faults.push(format!("{name}: {error}"));
                continue;
            }
        };
        let resource = parse(source).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = source[..error.pos.start].lines().count().max(1);
                faults.push(format!("{name}, about line {line}: {error}"));
            }
            resource
        });
        for (key, pattern) in entries(resource) {
            let twice = catalogue.patterns.insert(key.clone(), Entry::Open(pattern));
            if twice.is_some() {
                faults.push(format!("{name}: {key} is given twice"));
            }
        }
    }
    catalogue
}

fn sorted(catalogue: &Catalogue) -> BTreeMap<&str, &Pattern> {
    let patterns = catalogue
        .patterns
        .iter()
        .filter_map(|(key, entry)| match entry {
            Entry::Open(pattern) => Some((key.as_str(), pattern)),
            Entry::Fixed(_) => None,
        });
    patterns.collect()
}

fn compare(english: &Catalogue, other: &Catalogue, faults: &mut Vec<String>) {
    let language = other.language;
    let (expected, found) = (sorted(english), sorted(other));
    for (key, pattern) in &expected {
        let Some(translated) = found.get(key) else {
            faults.push(format!("{language}: {key} is missing"));
            continue;
        };
        let ours = references::variables(english, pattern);
        let theirs = references::variables(other, translated);
        if ours != theirs {
            faults.push(format!(
                "{language}: {key} has arguments {theirs:?}, English {ours:?}"
            ));
        }
    }
    for key in found.keys().filter(|key| !expected.contains_key(*key)) {
        faults.push(format!("{language}: {key} is unknown in English"));
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Categories a plural of the language must have besides `other`, and may have.
fn categories(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::En => (&["one"], &[]),
        Language::It | Language::Es | Language::Fr => (&["one"], &["many"]),
        Language::Ro => (&["one", "few"], &[]),
    }
}

fn plural_faults(language: Language, pattern: &Pattern) -> Vec<String> {
    let mut faults = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } = element
        else {
            continue;
        };
        let names: BTreeSet<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        let is_plural = names.iter().all(|name| CATEGORIES.contains(name));
        // With exact numbers only, or nothing but "other", no category is chosen.
        if is_plural && names.len() > 1 {
            faults.extend(category_faults(language, &names));
        }
        for variant in variants {
            faults.extend(plural_faults(language, &variant.value));
        }
    }
    faults
}

fn category_faults(language: Language, names: &BTreeSet<&str>) -> Vec<String> {
    let (needed, allowed) = categories(language);
    let missing = needed
        .iter()
        .filter(|name| !names.contains(*name))
        .map(|name| format!("plural [{name}] is missing"));
    let unused = names
        .iter()
        .filter(|name| **name != "other" && !needed.contains(name) && !allowed.contains(name))
        .map(|name| format!("plural [{name}] is never chosen"));
    missing.chain(unused).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for language in Language::ALL {
            fs::create_dir(folder.path().join(language.code())).unwrap();
        }
        for (name, source) in files {
            fs::write(folder.path().join(name), source).unwrap();
        }
        let root = format!("{}/", folder.path().display());
        let faults = check_locales(folder.path());
        faults.iter().map(|it| it.replace(&root, "")).collect()
    }

    #[test]
    fn our_own_files_are_whole() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        assert_eq!(check_locales(&folder), Vec::<String>::new());
    }

    #[test]
    fn missing_extra_and_different_messages_are_named() {
        let english = "a = A { $x }\nb = B\n    .hint = Hint\n";
        let whole = [
            ("en/k.ftl", english),
            ("it/k.ftl", english),
            ("es/k.ftl", english),
        ];
        let mut files = whole.to_vec();
        files.push(("fr/k.ftl", "a = A { $y }\nb = B\n    .hint = I\nc = C\n"));
        files.push(("ro/k.ftl", "a = { $x }\n"));
        assert_eq!(
            faults(&files),
            [
                "fr: a has arguments {\"y\"}, English {\"x\"}",
                "fr: c is unknown in English",
                "ro: b is missing",
                "ro: b.hint is missing",
            ]
        );
    }

    #[test]
    fn files_of_one_language_are_joined_and_keys_unique() {
        let mut files = vec![("en/k.ftl", "a = A\n"), ("en/l.ftl", "a = B\nb = { -\n")];
        files.extend([("it/k.ftl", "a = A"), ("es/k.ftl", "a = A")]);
        files.extend([("fr/k.ftl", "a = A"), ("ro/k.ftl", "a = A")]);
        let found = faults(&files);
        assert!(
            found
                .iter()
                .any(|fault| fault == "en/l.ftl: a is given twice"),
            "{found:?}"
        );
        assert!(
            found
                .iter()
                .any(|fault| fault.starts_with("en/l.ftl, about line 2:")),
            "{found:?}"
        );
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn plurals_must_fit_the_language() {
        let english = "n = { $n ->\n    [one] one\n   *[other] more\n}\n";
        let files: Vec<(&str, &str)> = ["en/k.ftl", "it/k.ftl", "es/k.ftl", "ro/k.ftl"]
            .into_iter()
            .map(|name| (name, english))
            .chain([(
                "fr/k.ftl",
                "n = { $n ->\n    [one] un\n    [few] x\n   *[other] y\n}\n",
            )])
            .collect();
        assert_eq!(
            faults(&files),
            [
                "fr: n: plural [few] is never chosen",
                "ro: n: plural [few] is missing"
            ]
        );
    }
}
