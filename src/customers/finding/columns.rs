//! The columns a list of customers may show, beside the name.

use crate::web::list::{one_of, several};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The group.
    Group,
    /// The tags.
    Tags,
    /// The city of the default billing address.
    City,
    /// The first phone.
    Phone,
    /// The first e-mail address.
    Email,
    /// Who looks after the customer.
    Salesperson,
    /// The language of documents.
    Language,
    /// The card's bar code, or another key.
    Reference,
    /// When the customer was entered.
    Created,
    /// When it was changed last.
    Changed,
    /// Active or inactive, warning or stop.
    Status,
}

/// What a list shows when its URL does not say.
pub const USUAL: &str = "group,tags,phone,email,changed,status";

impl Column {
    /// All, in the order in which they stand.
    pub const ALL: [Self; 11] = [
        Self::Group,
        Self::Tags,
        Self::City,
        Self::Phone,
        Self::Email,
        Self::Salesperson,
        Self::Language,
        Self::Reference,
        Self::Created,
        Self::Changed,
        Self::Status,
    ];

    /// Its name in the URL.
    pub fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Tags => "tags",
            Self::City => "city",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Salesperson => "salesperson",
            Self::Language => "language",
            Self::Reference => "reference",
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Status => "status",
        }
    }

    /// The message key of its head.
    pub fn label(self) -> &'static str {
        match self {
            Self::Group => "customer-group",
            Self::Tags => "register-tags",
            Self::City => "register-city",
            Self::Phone => "register-phone",
            Self::Email => "register-email",
            Self::Salesperson => "customer-salesperson",
            Self::Language => "customer-language",
            Self::Reference => "register-reference",
            Self::Created => "register-created",
            Self::Changed => "register-changed",
            Self::Status => "register-status",
        }
    }
}

/// Reads the names of columns, in any order.
pub fn read(value: &str) -> Option<String> {
    let named = several(|name| one_of(&Column::ALL.map(Column::name), name), value)?;
    let shown = shown(&named).into_iter().map(Column::name);
    Some(shown.collect::<Vec<_>>().join(","))
}

/// The columns that such a value names.
pub fn shown(value: &str) -> Vec<Column> {
    let named = |column: &Column| value.split(',').any(|name| name == column.name());
    Column::ALL.into_iter().filter(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_their_own_order_each_once() {
        assert_eq!(read("status,city,x,city").as_deref(), Some("city,status"));
        assert_eq!(read("x,"), None);
        assert_eq!(read(USUAL).as_deref(), Some(USUAL));
    }
}
