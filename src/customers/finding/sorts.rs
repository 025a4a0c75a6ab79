//! What the register can be sorted by: each order says what is compared, first things first, and always ends
//! with the id, so that no two customers share a place.

use super::columns::Column;

/// What the list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The family name first, or the legal name.
    Name,
    /// The order in which they were entered.
    Number,
    /// What a column shows.
    Of(Column),
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the column shows, see [`Sort::value`].
    Value,
    /// The name as lists sort it.
    Name,
    /// The time of the last change.
    Changed,
    /// The id.
    Id,
}

impl Part {
    /// The column of a statement.
    pub fn column(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Name => "name_key",
            Self::Changed => "updated_at",
            Self::Id => "id",
        }
    }
}

impl Sort {
    /// Reads what a URL calls it.
    pub fn named(name: &str) -> Self {
        let column = Column::ALL.into_iter().find(|each| each.name() == name);
        match (name, column) {
            (_, Some(column)) => Self::Of(column),
            ("number", _) => Self::Number,
            _ => Self::Name,
        }
    }

    /// What is compared. Where nearly everybody has a value of their own, the name is not needed.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Name => &[Part::Name, Part::Id],
            Self::Number | Self::Of(Column::Created) => &[Part::Id],
            Self::Of(Column::Changed) => &[Part::Changed, Part::Id],
            Self::Of(Column::Email | Column::Phone | Column::Reference) => &[Part::Value, Part::Id],
            Self::Of(_) => &[Part::Value, Part::Name, Part::Id],
        }
    }

    /// The value of a customer, word for word as the index of the order has it (migration `sorting`). Whoever
    /// has none gets the last of all characters: a comparison of rows knows no nulls.
    pub fn value(self) -> &'static str {
        let Self::Of(column) = self else {
            return "''";
        };
        match column {
            Column::City => "coalesce(nullif(fold(city), ''), e'\\U0010ffff') collate \"C\"",
            Column::Tags => {
                "coalesce(fold(tags[1]) || ' ' || coalesce(fold(tags[2]), ''), e'\\U0010ffff') collate \"C\""
            }
            Column::Phone => "coalesce(phone, e'\\U0010ffff') collate \"C\"",
            Column::Email => "coalesce(lower(email), e'\\U0010ffff') collate \"C\"",
            Column::Reference => "coalesce(reference, e'\\U0010ffff') collate \"C\"",
            Column::Group => "coalesce(group_id::text, '')",
            Column::Salesperson => "coalesce(salesperson_id::text, '')",
            Column::Language => "coalesce(language, '')",
            Column::Status => "status || ',' || coalesce(stop_level, '')",
            Column::Created | Column::Changed => "''",
        }
    }

    /// Whether the column has few values, whose order is not that of the letters they are stored with.
    pub fn of_few_values(self) -> bool {
        matches!(
            self,
            Self::Of(Column::Group | Column::Salesperson | Column::Language | Column::Status)
        )
    }

    /// Whether the indexes of the order begin with the kind, so that a list of both kinds is read from two
    /// places.
    pub fn by_kind(self) -> bool {
        self.parts()[0] == Part::Value
    }
}
