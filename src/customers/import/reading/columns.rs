//! Which column fills what, guessed from the headers and a few rows; a person confirms it in the match step.

use super::countries;
use super::draft::Kind;
use super::fields::{Field, Target};
use super::file::Row;
use super::headers;
use super::recognise::{key, recognise, technical};
use super::words;

/// The program whose export a file looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Odoo,
    Dolibarr,
    Google,
    Outlook,
    Unknown,
}

impl Source {
    /// What a row is where nothing in it tells: Dolibarr's third parties are companies.
    fn usual_kind(self) -> Kind {
        if self == Self::Dolibarr {
            Kind::Company
        } else {
            Kind::Person
        }
    }
}

/// What a row is where nothing in it tells, by the program that wrote the file and the header of its names.
pub fn usual_kind(headers: &[String], targets: &[Option<Target>]) -> Kind {
    let is_company_name = |header: &str| {
        let header = key(header);
        headers::COMPANY_NAME
            .split('|')
            .any(|word| key(word) == header)
    };
    let mut columns = headers.iter().zip(targets);
    let named = columns.any(|(header, target)| {
        *target == Some(Target::main(Field::FullName)) && is_company_name(header)
    });
    if named {
        Kind::Company
    } else {
        source(headers).usual_kind()
    }
}

/// The program whose export has these headers.
pub fn source(headers: &[String]) -> Source {
    let keys: Vec<String> = headers
        .iter()
        .map(|header| technical(header).map_or_else(|| key(header), key))
        .collect();
    let fits = |(_, needed, known): &&(Source, usize, &str)| {
        known
            .split('|')
            .filter(|known| keys.contains(&key(known)))
            .count()
            >= *needed
    };
    headers::SIGNATURES
        .iter()
        .find(fits)
        .map_or(Source::Unknown, |(source, ..)| *source)
}

/// One target or none per header. `samples` are some rows, a few dozen at most, by which words that mean
/// several things are told apart.
pub fn guess(headers: &[String], samples: &[Row<'_>]) -> Vec<Option<Target>> {
    let mut guess = Guess {
        keys: Vec::new(),
        targets: vec![None; headers.len()],
        samples,
    };
    let dolibarr = source(headers) == Source::Dolibarr;
    for (column, header) in headers.iter().enumerate() {
        let (key, found) = recognise(header);
        guess.keys.push(key);
        // In Dolibarr's export it is the seller's own account.
        let foreign = dolibarr && found == Some(Target::main(Field::Iban));
        guess.offer(column, found.filter(|_| !foreign));
    }
    guess.settle_states();
    guess.settle_names();
    guess.settle_keys();
    guess.settle_emails();
    guess.targets
}

struct Guess<'a> {
    keys: Vec<String>,
    targets: Vec<Option<Target>>,
    samples: &'a [Row<'a>],
}

impl Guess<'_> {
    /// Gives a column its target unless another one has it or the cells contradict.
    fn offer(&mut self, column: usize, target: Option<Target>) {
        let Some(mut target) = target else { return };
        let title = target == Target::main(Field::Civility);
        if title && (self.takes(target) || self.cells(column, |cell| !words::is_civility(cell))) {
            // French Outlook writes `Titre` twice: the title, then the occupation.
            target.field = Field::JobTitle;
        }
        if target.field == Field::ExternalId && self.cells(column, words::is_own_number) {
            target.field = Field::Number;
        }
        let whole_number = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_digit());
        let whole_names = [Field::FullName, Field::FamilyFirst];
        if whole_names.contains(&target.field)
            && (self.cells(column, whole_number)
                || whole_names
                    .map(Target::main)
                    .iter()
                    .any(|name| self.takes(*name)))
        {
            return;
        }
        if target.field.is_repeated() || !self.takes(target) {
            self.targets[column] = Some(target);
        }
    }

    /// `Stato` and its like: a country, a status, or else the region.
    fn settle_states(&mut self) {
        for column in self.plain(headers::STATE_OR_COUNTRY) {
            let field = if self.cells(column, |cell| countries::code(cell).is_some()) {
                Field::Country
            } else if self.cells(column, |cell| words::is_active(cell).is_some()) {
                Field::Status
            } else {
                Field::Region
            };
            self.offer(column, Some(Target::main(field)));
        }
    }

    /// `Nome`, `Nom` and their like: what the other name columns leave open.
    fn settle_names(&mut self) {
        for column in self.plain(headers::PLAIN_NAME) {
            let given = self.takes(Target::main(Field::GivenName));
            let family = self.takes(Target::main(Field::FamilyName));
            let field = match (given, family) {
                (false, true) => Field::GivenName,
                (true, false) => Field::FamilyName,
                _ => Field::FullName,
            };
            self.offer(column, Some(Target::main(field)));
        }
    }

    fn settle_keys(&mut self) {
        for column in self.plain(headers::WEAK_KEYS) {
            self.offer(column, Some(Target::main(Field::ExternalId)));
        }
    }

    /// A file without an e-mail header: the columns in which every cell is an address.
    fn settle_emails(&mut self) {
        if self
            .targets
            .iter()
            .flatten()
            .any(|target| target.field == Field::Email)
        {
            return;
        }
        let address = |cell: &str| {
            let parts = cell.split_once('@');
            parts.is_some_and(|(name, domain)| {
                !name.is_empty() && domain.contains('.') && !cell.contains(' ')
            })
        };
        for column in 0..self.targets.len() {
            if self.targets[column].is_none() && self.cells(column, address) {
                self.targets[column] = Some(Target::main(Field::Email));
            }
        }
    }

    /// The unassigned columns whose whole header is one of these words.
    fn plain(&self, words: &str) -> Vec<usize> {
        let is_plain =
            |column: &usize| words.split('|').any(|word| key(word) == self.keys[*column]);
        (0..self.targets.len())
            .filter(|column| self.targets[*column].is_none())
            .filter(is_plain)
            .collect()
    }

    fn takes(&self, target: Target) -> bool {
        self.targets.contains(&Some(target))
    }

    /// Whether the column has samples and all of them are like this.
    fn cells(&self, column: usize, is_like: impl Fn(&str) -> bool) -> bool {
        let mut cells = self
            .samples
            .iter()
            .map(|row| row.cell(column).trim())
            .filter(|cell| !cell.is_empty())
            .peekable();
        cells.peek().is_some() && cells.all(is_like)
    }
}

#[cfg(test)]
mod tests;
