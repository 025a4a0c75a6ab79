//! A row as a draft of a customer. This only shapes: what is wrong with a value, the form's rules say.

use super::draft::{Draft, Identifier, Kind, Status};
use super::fields::{Field, Target};
use super::file::Row;
use super::{formula, identifiers, places, points, who, words};

/// What holds where a row says nothing.
#[derive(Debug, Clone)]
pub struct Defaults {
    /// ISO code.
    pub country: String,
    /// Two-letter code.
    pub language: String,
    /// What a name is that nothing in its row tells to be a person's or a company's.
    pub kind: Kind,
    /// What a row is that does not say it, whatever it seems to be; `None` goes by what it seems to be.
    pub unsaid: Option<Kind>,
    /// What a company's and a person's name in one row make.
    pub company_and_person: CompanyAndPerson,
    /// The ISO code of a country as typed; [`super::countries::code`] or the register's own.
    pub country_of: fn(&str) -> Option<String>,
}

/// What a company's and a person's name in one row make (`design.md` §8, 22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompanyAndPerson {
    #[default]
    CompanyWithContact,
    /// A person, who belongs to the company.
    Person,
}

impl Defaults {
    /// The code of a typed country, else what was typed, else the default.
    pub(super) fn country_code(&self, typed: &str) -> String {
        match typed {
            "" => self.country.clone(),
            typed => (self.country_of)(typed).unwrap_or_else(|| typed.to_owned()),
        }
    }
}

/// The cells of a row that are mapped and not empty, in the order of the columns.
pub(super) struct Cells<'a>(Vec<(Target, &'a str)>);

impl<'a> Cells<'a> {
    /// Those of a row.
    pub(super) fn new(row: Row<'a>, mapping: &[Option<Target>]) -> Self {
        let cells = mapping.iter().enumerate().filter_map(|(column, target)| {
            let cell = formula::restore(row.cell(column))
                .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            Some(((*target)?, cell)).filter(|(_, cell)| !cell.is_empty())
        });
        Self(cells.collect())
    }

    /// The first cell of a target, or empty text.
    pub(super) fn one(&self, target: Target) -> &'a str {
        self.0
            .iter()
            .find(|(known, _)| *known == target)
            .map_or("", |(_, cell)| cell)
    }

    /// The cells whose targets are like this.
    pub(super) fn of(
        &self,
        is_like: impl Fn(&Target) -> bool,
    ) -> impl Iterator<Item = (Target, &'a str)> {
        self.0
            .iter()
            .filter(move |(target, _)| is_like(target))
            .copied()
    }

    /// The first cell of a field of the main place, or empty text.
    pub(super) fn main(&self, field: Field) -> &'a str {
        self.one(Target::main(field))
    }

    /// The same, owned.
    pub(super) fn text(&self, field: Field) -> String {
        self.main(field).to_owned()
    }
}

/// The draft of a row. `mapping` has one entry per column; [`Draft::is_empty`] where no mapped cell is filled.
pub fn read(row: Row<'_>, mapping: &[Option<Target>], defaults: &Defaults) -> Draft {
    let cells = Cells::new(row, mapping);
    let who = who::who(&cells, defaults);
    let country = places::country(&cells, who.kind, defaults);
    let country = if country.is_empty() {
        defaults.country.clone()
    } else {
        country
    };
    Draft {
        line: row.line,
        trade_name: cells.text(Field::TradeName),
        legal_form: cells.text(Field::LegalForm),
        number: cells.main(Field::Number).to_uppercase(),
        external_id: cells.text(Field::ExternalId),
        reference: cells.text(Field::Reference),
        account_number: cells.text(Field::AccountNumber),
        identifiers: identifiers(&cells, &country),
        sdi_code: cells.text(Field::SdiCode),
        pec: cells.text(Field::Pec),
        emails: points::emails(&cells),
        phones: points::phones(&cells),
        websites: points::websites(&cells),
        addresses: places::addresses(&cells, who.kind, defaults),
        country,
        language: language(cells.main(Field::Language), defaults),
        currency: cells.text(Field::Currency),
        iban: cells.text(Field::Iban),
        payment_terms: cells.text(Field::PaymentTerms),
        payment_method: cells.text(Field::PaymentMethod),
        credit_limit: credit_limit(cells.main(Field::CreditLimit)),
        price_list: cells.text(Field::PriceList),
        salesperson: cells.text(Field::Salesperson),
        tags: points::tags(&cells),
        note: note(&cells),
        status: status(cells.main(Field::Status)),
        ..who
    }
}

/// Whether a filled cell of the row fills this field of the main place.
pub fn says(row: Row<'_>, mapping: &[Option<Target>], field: Field) -> bool {
    !Cells::new(row, mapping).main(field).is_empty()
}

/// Whether a filled cell of the row fills this field, of whichever place.
pub fn says_anywhere(row: Row<'_>, mapping: &[Option<Target>], field: Field) -> bool {
    let cells = Cells::new(row, mapping);
    cells.of(|target| target.field == field).next().is_some()
}

fn identifiers(cells: &Cells<'_>, country: &str) -> Vec<Identifier> {
    let mut found: Vec<Identifier> = Vec::new();
    for identifier in cells
        .of(|_| true)
        .filter_map(|(target, cell)| identifiers::of_column(target.field, cell, country))
    {
        if !found.contains(&identifier) {
            found.push(identifier);
        }
    }
    found
}

fn language(typed: &str, defaults: &Defaults) -> String {
    match typed {
        "" => defaults.language.clone(),
        typed => words::language(typed).unwrap_or(typed).to_owned(),
    }
}

/// Without the zeros that databases append (`2000.00000000`); Odoo writes no limit as `0.0`.
fn credit_limit(typed: &str) -> String {
    match typed.split_once('.') {
        Some(("0", "0")) => String::new(),
        Some((whole, decimals))
            if decimals.len() > 3 && decimals.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            let kept = decimals.trim_end_matches('0');
            format!("{whole}.{kept:0<2}")
        }
        _ => typed.to_owned(),
    }
}

/// The notes of all columns, an empty line between; Dolibarr writes a line break as `\n` in two characters.
fn note(cells: &Cells<'_>) -> String {
    let notes = cells
        .of(|target| target.field == Field::Note)
        .map(|(_, cell)| without_markup(cell));
    let notes: Vec<String> = notes.collect();
    notes
        .join("\n\n")
        .replace("\r\n", "\n")
        .replace("\\n", "\n")
}

/// The text of a note that Odoo wrote as HTML; any other as it is.
fn without_markup(note: &str) -> String {
    if !(note.starts_with("<p") || note.starts_with("<div")) || !note.ends_with('>') {
        return note.to_owned();
    }
    let mut text = String::with_capacity(note.len());
    for piece in note.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        if matches!(tag, "/p" | "/div" | "/li") || tag.starts_with("br") {
            text.push('\n');
        }
        text.push_str(words);
    }
    let signs = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let text = signs
        .iter()
        .fold(text, |text, (name, sign)| text.replace(name, sign));
    text.trim().to_owned()
}

fn status(typed: &str) -> Status {
    match words::is_active(typed) {
        Some(true) => Status::Active,
        Some(false) => Status::Inactive,
        None if typed.is_empty() => Status::Unsaid,
        None => Status::Unknown(typed.to_owned()),
    }
}

#[cfg(test)]
mod tests;
