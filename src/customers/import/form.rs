//! The form of the match step: one select per column, and what holds where a row says nothing.

use super::{
    actions::Matched,
    labels,
    mode::{MatchBy, Mode, Unsaid},
    model::{Column, Import},
    reading::{encoding::Encoding, fields::Target},
};
use crate::{
    i18n::{self, Language},
    identifiers::Country,
    web::{
        Check, Errors, Note, Role,
        conflict::Part,
        form::{Choice, choices, countries},
    },
};
use serde::Deserialize;
use std::collections::HashMap;

/// What its inputs are called.
pub const FIELDS: [Part; 7] = [
    Part::of("import-mode", &["mode"]),
    Part::of("import-match-by", &["match_by"]),
    Part::of("import-file", &["file"]),
    Part::of("import-encoding", &["encoding"]),
    Part::of("import-country", &["country"]),
    Part::of("import-language", &["language"]),
    Part::of("import-unsaid", &["unsaid_as"]),
];

/// As it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ColumnsForm {
    #[serde(default)]
    pub encoding: String,
    #[serde(default)]
    pub country: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub people_as: String,
    #[serde(default)]
    pub unsaid_as: String,
    #[serde(default)]
    pub mode: String,
    #[serde(default)]
    pub match_by: String,
    /// One for each column, in their order: the code of a target, or nothing.
    #[serde(default, rename = "target")]
    pub targets: Vec<String>,
    #[serde(skip)]
    pub errors: Errors,
}

/// What the columns are shown for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// To see the file as it is read in another encoding, before anything is checked.
    pub again: String,
}

/// What is decided before an import runs.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RunForm {
    /// Rows that look like customers of the register are left out.
    pub without_likely: bool,
}

impl ColumnsForm {
    /// The form of an import as it is matched so far.
    pub fn of(import: &Import) -> Self {
        let columns = import.columns();
        Self {
            encoding: import.encoding.clone(),
            country: import.country.clone(),
            language: import.language.clone().unwrap_or_default(),
            people_as: import.people_as.clone(),
            unsaid_as: import.unsaid().as_str().to_owned(),
            mode: import.mode().as_str().to_owned(),
            match_by: import.match_by().as_str().to_owned(),
            targets: columns
                .into_iter()
                .map(|column| column.target.unwrap_or_default())
                .collect(),
            errors: Errors::default(),
        }
    }

    /// The encoding in which the file is to be read from now on, where it is another one.
    ///
    /// # Errors
    /// What is wrong with the choice.
    pub fn other_encoding(&self, import: &Import) -> Result<Option<Encoding>, Note> {
        if self.encoding.is_empty() || self.encoding == import.encoding {
            return Ok(None);
        }
        match Encoding::from_name(&self.encoding) {
            Some(encoding) if import.sheet.is_none() => Ok(Some(encoding)),
            _ => Err("error-choice".into()),
        }
    }

    /// Itself, with what is wrong with the encoding.
    pub fn refused(self, note: impl Into<Note>) -> Self {
        let errors = Errors::one("encoding", note);
        Self { errors, ..self }
    }

    /// Takes over what columns are found to hold only `now` that the file is read again; what is chosen stays.
    pub fn take_over(&mut self, before: &[Column], now: &[Column]) {
        let code = |column: &Column| column.target.clone().unwrap_or_default();
        if self.targets.len() != now.len() || before.len() != now.len() {
            self.targets = now.iter().map(code).collect();
            return;
        }
        for ((typed, before), now) in self.targets.iter_mut().zip(before).zip(now) {
            if typed.is_empty() && before.target.is_none() {
                *typed = code(now);
            }
        }
    }

    /// Reads it for a file with these columns.
    ///
    /// # Errors
    /// Itself, with what is wrong: a column matched twice, no column with a name.
    pub fn parse(
        self,
        mut columns: Vec<Column>,
        language: Language,
        role: Role,
    ) -> Result<Matched, Self> {
        let mut check = Check::default();
        let country = Country::parse(&self.country);
        if country.is_none() {
            check.wrong("country", "error-choice");
        }
        if self.targets.len() != columns.len() {
            check.wrong("targets", "import-error-columns");
        }
        let mut taken: HashMap<Target, usize> = HashMap::new();
        for (place, (column, typed)) in columns.iter_mut().zip(&self.targets).enumerate() {
            // What is not theirs to fill stays with its column, for whoever may; the rows go without it.
            let kept = column.target().filter(|_| column.is_reserved(role));
            let target = Target::from_code(typed).filter(|target| labels::may_fill(target, role));
            column.target = target.or(kept).map(Target::code);
            let Some(target) = target else { continue };
            let first = *taken.entry(target).or_insert(place);
            if first != place && !target.field.is_repeated() {
                let other = self.targets.len().min(first + 1) as i64;
                let what = labels::target(target, language);
                let twice = Note::new("import-error-twice").with("column", other);
                check.wrong(format!("target_{place}"), twice.with("field", what));
            }
        }
        let mode = choice(&mut check, "mode", &self.mode, Mode::parse, Mode::Create);
        let unsaid = choice(
            &mut check,
            "unsaid_as",
            &self.unsaid_as,
            Unsaid::parse,
            Unsaid::Read,
        );
        let by = choice(
            &mut check,
            "match_by",
            &self.match_by,
            MatchBy::parse,
            MatchBy::Surest,
        );
        if let Some(field) = by
            .field()
            .filter(|_| !taken.keys().any(|target| by.is_held_by(*target)))
        {
            let what = labels::field(field, language);
            check.wrong(
                "match_by",
                Note::new("import-error-no-key").with("field", what),
            );
        }
        if mode.creates() && !taken.keys().any(|target| target.field.names()) {
            check.wrong("targets", "import-error-no-name");
        }
        let matched = Matched {
            columns,
            country: country.map_or_else(String::new, |country| country.as_str().to_owned()),
            language: Language::parse(&self.language).map(|language| language.code().to_owned()),
            people_as: if self.people_as == "persons" {
                "persons"
            } else {
                "contacts"
            },
            unsaid,
            mode,
            match_by: by,
        };
        check.finish(matched, |errors| Self { errors, ..self })
    }

    /// What may be done with customers who are in the register.
    pub fn modes(&self) -> [(Mode, bool); 3] {
        let chosen = Mode::parse(&self.mode).unwrap_or(Mode::Create);
        Mode::ALL.map(|mode| (mode, mode == chosen))
    }

    /// What rows may be that do not say it.
    pub fn unsaid(&self) -> [(Unsaid, bool); 3] {
        let chosen = Unsaid::parse(&self.unsaid_as).unwrap_or(Unsaid::Read);
        Unsaid::ALL.map(|unsaid| (unsaid, unsaid == chosen))
    }

    /// By what they may be known.
    pub fn keys(&self, language: &Language) -> Vec<Choice> {
        let all = MatchBy::ALL.map(|by| {
            let words = match by.field() {
                Some(field) => labels::field(field, *language),
                None => i18n::text(*language, "import-match-by-surest").into_owned(),
            };
            (by.as_str(), words)
        });
        choices(all, &self.match_by, None)
    }

    /// The countries, for rows that say none.
    pub fn countries(&self, language: &Language) -> Vec<Choice> {
        countries(*language, &self.country, None)
    }

    /// The languages, for rows that say none.
    pub fn languages(&self, language: &Language) -> Vec<Choice> {
        let all = Language::ALL.map(|each| (each.code(), each.own_name()));
        let none = i18n::text(*language, "import-language-company").into_owned();
        choices(all, &self.language, Some(none))
    }
}

/// One of a few words; the usual one where nothing was sent.
fn choice<T>(
    check: &mut Check,
    field: &'static str,
    typed: &str,
    parse: fn(&str) -> Option<T>,
    usual: T,
) -> T {
    if !typed.is_empty() && parse(typed).is_none() {
        check.wrong(field, "error-choice");
    }
    parse(typed).unwrap_or(usual)
}

/// A column as the match step shows it.
pub struct ColumnRow {
    /// Its place, from 0.
    pub place: usize,
    /// The column.
    pub column: Column,
    /// What it may fill.
    pub options: Vec<Choice>,
    /// It holds what the reader may not set, and is left out for that.
    pub reserved: bool,
}

impl ColumnRow {
    /// All columns, each with what is chosen for it.
    pub fn all(
        columns: Vec<Column>,
        form: &ColumnsForm,
        language: Language,
        role: Role,
    ) -> Vec<Self> {
        let offered = labels::choices(language, role);
        let none = i18n::text(language, "import-leave-out").into_owned();
        let row = |(place, column): (usize, Column)| {
            let reserved = column.is_reserved(role);
            let chosen = form.targets.get(place).map_or("", String::as_str);
            let chosen = if reserved { "" } else { chosen };
            // A guess may be more exact than what is offered: the second of several phones.
            let own = Target::from_code(chosen)
                .filter(|target| offered.iter().all(|(code, _)| *code != target.code()))
                .map(|target| (target.code(), labels::target(target, language)));
            let pairs = offered.iter().cloned().chain(own);
            let options = choices(pairs, chosen, Some(none.clone()));
            Self {
                place,
                column,
                options,
                reserved,
            }
        };
        columns.into_iter().enumerate().map(row).collect()
    }

    /// The cells that show what is in it.
    pub fn sample(&self) -> String {
        let cells = self.column.sample.iter().filter(|cell| !cell.is_empty());
        cells.cloned().collect::<Vec<_>>().join(" · ")
    }
}
