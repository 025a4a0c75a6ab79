//! The pages of the four steps.

use super::{
    form::{ColumnRow, ColumnsForm},
    likely::{Likely, MOST_LIKELY, Original},
    model::{Column, Import, MOST_SHOWN, RowError, State},
    reading::encoding::Encoding,
    undo::{Plan, may_undo},
};
use crate::{
    i18n::{self, Language},
    web::{
        Errors, Role, Ui, filters,
        form::{Choice, choices},
    },
};
use askama::Template;
use chrono::{DateTime, Utc};

/// The first step: choose a file, or go on with an earlier one.
#[derive(Template)]
#[template(path = "customers/import/upload.html")]
pub struct UploadPage {
    pub imports: Vec<Import>,
    pub encodings: Vec<Choice>,
    pub errors: Errors,
}

impl UploadPage {
    pub fn new(imports: Vec<Import>, encoding: &str, errors: Errors, language: Language) -> Self {
        let none = i18n::text(language, "import-encoding-auto").into_owned();
        Self {
            imports,
            encodings: encodings(encoding, Some(none), language),
            errors,
        }
    }
}

fn encodings(chosen: &str, none: Option<String>, language: Language) -> Vec<Choice> {
    let all = Encoding::ALL.map(|each| (each.name(), encoding_name(each, language)));
    choices(all, chosen, none)
}

/// `Windows-1250 (Central Europe)`: what helps to choose.
fn encoding_name(encoding: Encoding, language: Language) -> String {
    let region = match encoding {
        Encoding::Windows1252 => "import-encoding-western",
        Encoding::Windows1250 => "import-encoding-central",
        Encoding::Cp850 => return format!("{} (MS-DOS)", encoding.title()),
        _ => return encoding.title().to_owned(),
    };
    format!("{} ({})", encoding.title(), i18n::text(language, region))
}

/// The second step: what each column holds.
#[derive(Template)]
#[template(path = "customers/import/columns.html")]
pub struct ColumnsPage {
    pub import: Import,
    pub form: ColumnsForm,
    pub columns: Vec<ColumnRow>,
    /// In which encoding the file can be read; a workbook has none.
    pub encodings: Vec<Choice>,
    /// Why the last job failed: a message key.
    pub failure: Option<String>,
}

impl ColumnsPage {
    pub fn new(import: Import, form: ColumnsForm, failure: Option<String>, ui: &Ui) -> Self {
        let language = ui.language();
        let columns = ColumnRow::all(import.columns(), &form, language, ui.user.role);
        let chosen = Some(form.encoding.as_str()).filter(|encoding| !encoding.is_empty());
        let encodings = encodings(chosen.unwrap_or(&import.encoding), None, language);
        Self {
            import,
            form,
            columns,
            encodings,
            failure,
        }
    }

    /// Cells of the sample, or headers, that show how letters beyond ASCII are read.
    fn letters(&self) -> String {
        let cells = self.columns.iter().flat_map(|row| &row.column.sample);
        let headers = self.columns.iter().map(|row| &row.column.header);
        let mut shown: Vec<&str> = Vec::new();
        for text in cells.chain(headers).map(String::as_str) {
            let telling = text.chars().any(|c| !c.is_ascii() && c != '…');
            if telling && !shown.contains(&text) && shown.len() < MOST_LETTERS {
                shown.push(text);
            }
        }
        shown.join(" · ")
    }
}

/// How many cells stand beside the encoding to show what it makes of letters.
const MOST_LETTERS: usize = 4;

impl ColumnRow {
    /// Whether it fills anything.
    fn is_chosen(&self) -> bool {
        self.options
            .iter()
            .any(|option| option.chosen && !option.value.is_empty())
    }

    /// The error of its select.
    fn error_name(&self) -> String {
        format!("target_{}", self.place)
    }

    /// Its name, or its number where it has none.
    fn header(&self, language: &Language) -> String {
        if self.column.header.is_empty() {
            let number = [("number", (self.place as i64 + 1).into())];
            i18n::format(*language, "import-column-unnamed", &number)
        } else {
            self.column.header.clone()
        }
    }
}

/// The third step: what would happen.
#[derive(Template)]
#[template(path = "customers/import/check.html")]
pub struct CheckPage {
    pub import: Import,
    pub errors: Vec<RowError>,
    /// Rows that look like customers of the register, with these.
    pub likely: Vec<(Likely, Original)>,
    pub left_out: Vec<Column>,
    /// Those that are left out because the reader may not set what they hold.
    pub reserved: Vec<Column>,
}

impl CheckPage {
    pub fn new(import: Import, likely: Vec<(Likely, Original)>, role: Role) -> Self {
        let columns = import.columns().into_iter().filter(|column| !column.empty);
        let (reserved, others): (Vec<_>, Vec<_>) =
            columns.partition(|column| column.is_reserved(role));
        let left_out = others.into_iter().filter(|column| column.target.is_none());
        Self {
            errors: import.errors(),
            likely,
            left_out: left_out.collect(),
            reserved,
            import,
        }
    }
}

impl CheckPage {
    /// Whether more rows look like customers than a page shows.
    fn has_more_likely(&self) -> bool {
        self.import.likely_rows as usize > MOST_LIKELY
    }

    /// Whether any row looks like somebody who is in the register still.
    fn any_likely(&self) -> bool {
        self.has_more_likely() || !self.likely.is_empty()
    }
}

/// The end: what happened.
#[derive(Template)]
#[template(path = "customers/import/result.html")]
pub struct ResultPage {
    pub import: Import,
    /// It can still be undone.
    pub undoable: bool,
    /// Somebody wanted to undo it too late.
    pub late: bool,
}

impl ResultPage {
    pub fn new(import: Import, now: DateTime<Utc>, late: bool) -> Self {
        Self {
            undoable: import.is_done() && may_undo(import.undo_until, now),
            import,
            late,
        }
    }
}

/// Before an import is undone: what goes, what is put back, what stays.
#[derive(Template)]
#[template(path = "customers/import/undo.html")]
pub struct UndoPage {
    pub import: Import,
    pub plan: Plan,
}

impl Plan {
    /// Whether anything would happen.
    fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.restored.is_empty()
    }

    /// Whether more stay than the page shows.
    fn has_more(&self) -> bool {
        self.stay as usize > self.shown.len()
    }
}

impl Import {
    fn is_done(&self) -> bool {
        self.state() == State::Done
    }

    fn is_undone(&self) -> bool {
        self.state() == State::Undone
    }

    /// Whether there is a result to show.
    pub(super) fn has_ended(&self) -> bool {
        self.is_done() || self.is_undone()
    }

    fn has_failed(&self) -> bool {
        self.state() == State::Failed
    }

    /// Whether the file of errors says more than the page.
    fn has_more_errors(&self) -> bool {
        self.errors().len() == MOST_SHOWN
    }

    /// The encoding as people call it.
    fn encoding_title(&self) -> &str {
        match Encoding::from_name(&self.encoding) {
            Some(encoding) => encoding.title(),
            None => &self.encoding,
        }
    }

    /// The separator as one can read it.
    fn separator_name(&self) -> &str {
        match self.separator.as_str() {
            "\t" => "Tab",
            separator => separator,
        }
    }
}
