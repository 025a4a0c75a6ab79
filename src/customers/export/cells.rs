//! What an export says of a customer: its columns, and the words in them.

use crate::{
    customers::finding::columns::Column,
    i18n::{Language, text},
};

/// Every column there is: the name by which an import knows it (`import-field-…`), or the message key of a heading
/// that no import reads. `cells.sql` answers them in this order.
const ALL: [(&str, Heading); 42] = {
    use Heading::{Field, Key};
    [
        ("number", Field),
        ("kind", Field),
        ("civility", Field),
        ("given_name", Field),
        ("family_name", Field),
        ("legal_name", Field),
        ("legal_form", Field),
        ("trade_name", Field),
        ("reference", Field),
        ("external_id", Field),
        ("status", Field),
        ("group", Key("customer-group")),
        ("tags", Field),
        ("language", Field),
        ("salesperson", Field),
        ("email", Field),
        ("phone", Field),
        ("website", Field),
        ("street", Field),
        ("street2", Field),
        ("postal_code", Field),
        ("city", Field),
        ("region", Field),
        ("country", Field),
        ("vat", Field),
        ("codice_fiscale", Field),
        ("siren", Field),
        ("siret", Field),
        ("nif", Field),
        ("cui", Field),
        ("cnp", Field),
        ("account_number", Field),
        ("currency", Field),
        ("payment_method", Field),
        ("payment_terms", Field),
        ("credit_limit", Field),
        ("iban", Field),
        ("sdi_code", Field),
        ("pec", Field),
        ("note", Field),
        ("created", Key("register-created")),
        ("changed", Key("register-changed")),
    ]
};

#[derive(Clone, Copy)]
enum Heading {
    Field,
    Key(&'static str),
}

/// Which columns an export has, as places in `cells.sql`.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    places: Vec<usize>,
    language: Language,
}

impl Layout {
    /// All there is of a customer; an import reads it back.
    pub fn everything(language: Language) -> Self {
        Self {
            places: (0..ALL.len()).collect(),
            language,
        }
    }

    /// The name and the columns of a list.
    pub fn of_list(shown: &[Column], language: Language) -> Self {
        let mut named = vec!["number", "given_name", "family_name", "legal_name"];
        named.extend(shown.iter().map(|column| match column {
            Column::Group => "group",
            Column::Tags => "tags",
            Column::City => "city",
            Column::Phone => "phone",
            Column::Email => "email",
            Column::Salesperson => "salesperson",
            Column::Language => "language",
            Column::Reference => "reference",
            Column::Created => "created",
            Column::Changed => "changed",
            Column::Status => "status",
        }));
        let place = |name: &&str| ALL.iter().position(|(known, _)| known == name);
        Self {
            places: named.iter().filter_map(place).collect(),
            language,
        }
    }

    /// The headings, in the reader's language.
    pub fn headings(&self) -> Vec<String> {
        let heading = |place: &usize| match ALL[*place] {
            (name, Heading::Field) => text(self.language, &format!("import-field-{name}")),
            (_, Heading::Key(key)) => text(self.language, key),
        };
        self.places
            .iter()
            .map(|place| heading(place).into_owned())
            .collect()
    }

    /// The cells of a customer, of those that `cells.sql` answers.
    pub fn row(&self, mut cells: Vec<String>) -> Vec<String> {
        for (place, (name, _)) in ALL.iter().enumerate() {
            let key = match (*name, cells.get(place).map(String::as_str)) {
                ("kind", Some("person")) => "kind-person",
                ("kind", Some("company")) => "kind-company",
                ("status", Some("active")) => "status-active",
                ("status", Some("inactive")) => "status-inactive",
                _ => continue,
            };
            cells[place] = text(self.language, key).into_owned();
        }
        let cell = |place: &usize| cells.get(*place).cloned().unwrap_or_default();
        self.places.iter().map(cell).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_takes_its_own_columns_along() {
        let layout = Layout::of_list(&[Column::City, Column::Status], Language::En);
        assert_eq!(
            layout.headings(),
            [
                "Our number",
                "Given name",
                "Family name",
                "Company name",
                "City",
                "Active or not"
            ]
        );
        let mut cells: Vec<String> = ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
        cells[10] = "inactive".into();
        assert_eq!(layout.row(cells)[4..], ["city", "Inactive"]);
    }
}
