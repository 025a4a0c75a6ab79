//! The Fluent files of `locales/`, compiled in, parsed once at first use.
//!
//! `fluent-syntax` reads the files; what they mean is worked out in `resolve`. The ready-made
//! `fluent-bundle` knows the plural rules of CLDR 37 only (no "many" in Italian, Spanish and
//! French) and passes every number through a binary fraction.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;
use include_dir::{Dir, include_dir};

use super::Language;
use super::references;
use super::resolve::Resolver;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The parsed right-hand side of a message.
pub(super) type Pattern = ast::Pattern<&'static str>;

/// A message as it is kept in memory.
pub(super) enum Entry {
    /// Takes no arguments: worked out beforehand.
    Fixed(&'static str),
    /// Needs its arguments.
    Open(Pattern),
}

/// The messages of one language. Attributes are kept as `message.attribute`, terms as `-term`.
pub(super) struct Catalogue {
    pub language: Language,
    pub patterns: HashMap<String, Entry>,
}

/// The messages of a language. The first call parses all of its files.
pub(super) fn of(language: Language) -> &'static Catalogue {
    static CATALOGUES: [OnceLock<Catalogue>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    CATALOGUES[language as usize].get_or_init(|| Catalogue::load(language))
}

impl Catalogue {
    fn load(language: Language) -> Self {
        let mut catalogue = Self::read(language);
        catalogue.fix_what_needs_no_arguments();
        catalogue
    }

    /// The messages as they are written, none worked out beforehand.
    pub(super) fn read(language: Language) -> Self {
        let mut catalogue = Self::empty(language);
        let folder = FILES.get_dir(language.code());
        for file in folder.iter().flat_map(|folder| folder.files()) {
            if file
                .path()
                .extension()
                .is_some_and(|ending| ending == "ftl")
            {
                catalogue.add(file.contents_utf8().unwrap_or_default());
            }
        }
        catalogue
    }

    /// A catalogue without messages.
    pub(super) fn empty(language: Language) -> Self {
        Self {
            language,
            patterns: HashMap::new(),
        }
    }

    /// Adds the messages of one file. What cannot be parsed is left out: `check_locales`, run as
    /// a test, names it.
    pub(super) fn add(&mut self, source: &'static str) {
        let resource = parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
        for (key, pattern) in entries(resource) {
            self.patterns.insert(key, Entry::Open(pattern));
        }
    }

    fn fix_what_needs_no_arguments(&mut self) {
        let fixed: Vec<(String, &'static str)> = self
            .patterns
            .iter()
            .filter_map(|(key, entry)| match entry {
                Entry::Open(pattern) if references::variables(self, pattern).is_empty() => {
                    let text = Resolver::new(self, &[]).write(pattern);
                    Some((key.clone(), &*Box::leak(text.into_boxed_str())))
                }
                _ => None,
            })
            .collect();
        for (key, text) in fixed {
            self.patterns.insert(key, Entry::Fixed(text));
        }
    }
}

/// The patterns of a parsed file with their keys.
pub(super) fn entries<S: AsRef<str>>(
    resource: ast::Resource<S>,
) -> impl Iterator<Item = (String, ast::Pattern<S>)> {
    resource.body.into_iter().flat_map(|entry| {
        let (name, value, attributes) = match entry {
            ast::Entry::Message(it) => (it.id.name.as_ref().to_owned(), it.value, it.attributes),
            ast::Entry::Term(it) => (
                format!("-{}", it.id.name.as_ref()),
                Some(it.value),
                it.attributes,
            ),
            _ => (String::new(), None, Vec::new()),
        };
        let mut found: Vec<(String, ast::Pattern<S>)> = attributes
            .into_iter()
            .map(|it| (format!("{name}.{}", it.id.name.as_ref()), it.value))
            .collect();
        found.extend(value.map(|value| (name, value)));
        found
    })
}
