//! What an import does with customers who are in the register already, and by what it knows them.

use super::reading::{
    draft::Kind,
    fields::{Field, Target},
};

/// What becomes of rows whose customer is in the register, and of those whose customer is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// New customers are created, known ones are left as they are.
    Create,
    /// New customers are created, known ones are brought up to date.
    Both,
    /// Known customers are brought up to date, other rows are left out.
    Update,
}

impl Mode {
    /// All of them, as the match step offers them.
    pub const ALL: [Self; 3] = [Self::Create, Self::Both, Self::Update];

    /// As it is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Both => "both",
            Self::Update => "update",
        }
    }

    /// Reads what [`Mode::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text)
    }

    /// The message key of its words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Create => "import-mode-create",
            Self::Both => "import-mode-both",
            Self::Update => "import-mode-update",
        }
    }

    /// Whether rows that nobody knows become customers.
    pub fn creates(self) -> bool {
        self != Self::Update
    }

    /// Whether customers of the register are changed.
    pub fn updates(self) -> bool {
        self != Self::Create
    }
}

/// What rows are that do not say whether they are a person or a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// What their names and numbers suggest.
    Read,
    /// All of them persons.
    Persons,
    /// All of them companies.
    Companies,
}

impl Unsaid {
    /// All of them, as the match step offers them.
    pub const ALL: [Self; 3] = [Self::Read, Self::Persons, Self::Companies];

    /// As it is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Persons => "persons",
            Self::Companies => "companies",
        }
    }

    /// Reads what [`Unsaid::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unsaid| unsaid.as_str() == text)
    }

    /// The message key of its words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Read => "import-unsaid-read",
            Self::Persons => "import-unsaid-persons",
            Self::Companies => "import-unsaid-companies",
        }
    }

    /// What it makes of such a row.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Read => None,
            Self::Persons => Some(Kind::Person),
            Self::Companies => Some(Kind::Company),
        }
    }
}

/// By what a row's customer is known again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchBy {
    /// The surest key that the row has (design.md §8, 22).
    Surest,
    /// Our own number.
    Number,
    /// The key in another program.
    ExternalId,
    /// Any tax number.
    TaxId,
    /// Any e-mail address.
    Email,
    /// The barcode of the card.
    Reference,
}

impl MatchBy {
    /// All of them, as the match step offers them.
    pub const ALL: [Self; 6] = [
        Self::Surest,
        Self::Number,
        Self::ExternalId,
        Self::TaxId,
        Self::Email,
        Self::Reference,
    ];

    /// As it is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Surest => "surest",
            Self::Number => "number",
            Self::ExternalId => "external_id",
            Self::TaxId => "tax_id",
            Self::Email => "email",
            Self::Reference => "reference",
        }
    }

    /// Reads what [`MatchBy::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.as_str() == text)
    }

    /// The field that names it, where there is one.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Surest => None,
            by => Field::from_code(by.as_str()),
        }
    }

    /// Whether a column with this target holds the key.
    pub fn is_held_by(self, target: Target) -> bool {
        match self {
            Self::Surest => true,
            Self::TaxId => target.field.is_tax_number(),
            by => Some(target.field) == by.field(),
        }
    }
}
