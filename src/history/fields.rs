//! Every field the trail can hold: how its values are worded, and who may read them. A field that
//! is not listed here is shown to nobody.

use super::settings_fields::OF_SETTINGS;

/// How a value is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As it is.
    Text,
    /// A list of words.
    Texts,
    /// Yes or no.
    Flag,
    /// Money in the customer's currency.
    Amount,
    /// A number without a unit.
    Number,
    /// A time of day.
    Clock,
    /// A moment, in the company's zone.
    Moment,
    /// A day.
    Day,
    /// ISO 3166-1 code.
    Country,
    /// ISO 639-1 code of one of our languages.
    Language,
    /// A list of ISO weekdays.
    Weekdays,
    /// One of a few codes; the message key is this and the code.
    Code(&'static str),
    /// The id of a row of that table, shown by its name.
    Row(&'static str),
}

/// Who may read a field in the history (design.md §8, 11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Whoever may read the customer.
    Everyone,
    /// Whoever may read the Accounting section.
    Accounting,
    /// Nobody: it is kept for undo alone.
    Nobody,
}

/// A column of an audited table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub name: &'static str,
    /// How its values are worded.
    pub shape: Shape,
    /// Who may read it.
    pub reader: Reader,
}

impl Field {
    /// The message key of its name.
    pub fn label(&self) -> String {
        format!("field-{}-{}", self.table, self.name)
    }

    /// `customers.credit_limit`: as it stands in the address of a filtered page.
    pub fn path(&self) -> String {
        format!("{}.{}", self.table, self.name)
    }

    /// Whether somebody may see it, who may or may not read the Accounting section.
    pub fn is_visible(&self, accounting: bool) -> bool {
        match self.reader {
            Reader::Everyone => true,
            Reader::Accounting => accounting,
            Reader::Nobody => false,
        }
    }
}

/// The tables that belong to a customer, the one that names a change first.
pub const CUSTOMER_TABLES: [&str; 6] = [
    "customers",
    "members",
    "contacts",
    "addresses",
    "identifiers",
    "contact_points",
];

/// The fields of a customer that only those who may edit the Accounting section may take back.
pub fn accounting() -> impl Iterator<Item = &'static str> {
    FIELDS
        .iter()
        .filter(|field| field.reader == Reader::Accounting)
        .map(|field| field.name)
}

/// The field of that table and column.
pub fn find(table: &str, name: &str) -> Option<&'static Field> {
    FIELDS
        .iter()
        .find(|field| field.table == table && field.name == name)
}

/// The field of a [`Field::path`].
pub fn find_path(path: &str) -> Option<&'static Field> {
    let (table, name) = path.split_once('.')?;
    find(table, name)
}

/// Where a field stands among those of its table.
pub fn position(field: &Field) -> usize {
    FIELDS
        .iter()
        .position(|each| each == field)
        .unwrap_or(FIELDS.len())
}

pub(super) const fn open(table: &'static str, name: &'static str, shape: Shape) -> Field {
    let reader = Reader::Everyone;
    Field {
        table,
        name,
        shape,
        reader,
    }
}

const fn accounts(name: &'static str, shape: Shape) -> Field {
    Field {
        reader: Reader::Accounting,
        ..open("customers", name, shape)
    }
}

pub(super) const fn unseen(table: &'static str, name: &'static str) -> Field {
    Field {
        reader: Reader::Nobody,
        ..open(table, name, Shape::Text)
    }
}

/// All of them, in the order in which a change shows them.
pub static FIELDS: &[Field] = &{
    let mut all = [OF_CUSTOMERS[0]; OF_CUSTOMERS.len() + OF_SETTINGS.len()];
    let mut at = 1;
    while at < all.len() {
        all[at] = match at < OF_CUSTOMERS.len() {
            true => OF_CUSTOMERS[at],
            false => OF_SETTINGS[at - OF_CUSTOMERS.len()],
        };
        at += 1;
    }
    all
};

const OF_CUSTOMERS: &[Field] = &{
    use Shape::*;
    [
        open("customers", "number", Text),
        open("customers", "kind", Code("kind-")),
        open("customers", "status", Code("status-")),
        open("customers", "stop_level", Code("stop-level-")),
        open("customers", "stop_note", Text),
        open("customers", "civility_id", Row("civilities")),
        open("customers", "given_name", Text),
        open("customers", "family_name", Text),
        open("customers", "legal_name", Text),
        open("customers", "legal_form_id", Row("legal_forms")),
        open("customers", "trade_name", Text),
        open("customers", "country", Country),
        open("customers", "external_id", Text),
        open("customers", "reference", Text),
        open("customers", "language", Language),
        open("customers", "parent_id", Row("customers")),
        open("customers", "tags", Texts),
        open("customers", "salesperson_id", Row("users")),
        open("customers", "group_id", Row("customer_groups")),
        open("customers", "note", Text),
        open("customers", "einvoice_address", Text),
        open("customers", "pec", Text),
        open("customers", "tax_treatment", Code("value-tax-treatment-")),
        accounts("currency", Text),
        accounts("account_number", Text),
        accounts("payment_method_id", Row("payment_methods")),
        accounts("payment_terms_id", Row("payment_terms")),
        accounts("credit_limit", Amount),
        accounts("iban", Text),
        accounts("bic", Text),
        open("customers", "carrier_id", Row("carriers")),
        open("customers", "delivery_instructions", Text),
        open("customers", "delivery_days", Weekdays),
        open("customers", "delivery_from", Clock),
        open("customers", "delivery_until", Clock),
        open("customers", "minimum_order", Amount),
        open("customers", "merged_into", Row("customers")),
        unseen("customers", "erased_at"),
        open("members", "company_id", Row("customers")),
        open("members", "person_id", Row("customers")),
        open("members", "role", Text),
        open("members", "from_date", Day),
        open("members", "until_date", Day),
        open("identifiers", "kind", Code("identifier-")),
        open("identifiers", "country", Country),
        open("identifiers", "value", Text),
        open("identifiers", "vat_payer", Flag),
        open("identifiers", "shared", Flag),
        open("addresses", "label", Text),
        open("addresses", "recipient", Text),
        open("addresses", "street", Text),
        open("addresses", "street2", Text),
        open("addresses", "postal_code", Text),
        open("addresses", "city", Text),
        open("addresses", "region", Text),
        open("addresses", "country", Country),
        open("addresses", "billing", Flag),
        open("addresses", "default_billing", Flag),
        open("addresses", "shipping", Flag),
        open("addresses", "default_shipping", Flag),
        open("contacts", "given_name", Text),
        open("contacts", "family_name", Text),
        open("contacts", "role", Text),
        open("contacts", "language", Language),
        open("contacts", "tags", Texts),
        open("contacts", "main", Flag),
        open("contacts", "gets_invoices", Flag),
        open("contacts", "gets_reminders", Flag),
        open("contacts", "note", Text),
        open("contact_points", "contact_id", Row("contacts")),
        open("contact_points", "kind", Code("value-point-")),
        open("contact_points", "typed", Text),
        open("contact_points", "purpose", Code("value-purpose-")),
        // The plain form of what was typed, and the place among its like.
        unseen("contact_points", "value"),
        unseen("contact_points", "position"),
        open("users", "name", Text),
        open("users", "email", Text),
        open("users", "role", Code("value-role-")),
        open("users", "language", Language),
        open("users", "shortcuts", Flag),
        open("users", "password_changed_at", Moment),
        open("users", "disabled_at", Moment),
        open("users", "demo", Flag),
        open("imports", "user_id", Row("users")),
        open("imports", "file_name", Text),
        unseen("imports", "encoding"),
        unseen("imports", "separator"),
        unseen("imports", "sheet"),
        unseen("imports", "mode"),
        unseen("imports", "match_by"),
        unseen("imports", "changed_rows"),
        unseen("imports", "same_rows"),
        unseen("imports", "undo_until"),
        unseen("imports", "undone_at"),
        unseen("imports", "kept_customers"),
        unseen("imports", "likely_rows"),
        unseen("imports", "left_out_rows"),
        unseen("imports", "without_likely"),
        unseen("imports", "unsaid_as"),
        open("imports", "country", Country),
        open("imports", "language", Language),
        open("imports", "people_as", Code("value-people-as-")),
        open("imports", "state", Code("value-import-")),
        open("imports", "rows", Number),
        open("imports", "new_rows", Number),
        open("imports", "known_rows", Number),
        open("imports", "faulty_rows", Number),
        open("imports", "finished_at", Moment),
        unseen("imports", "job_id"),
        unseen("exports", "user_id"),
        unseen("exports", "format"),
        unseen("exports", "everything"),
        unseen("exports", "language"),
        unseen("exports", "rows"),
        unseen("exports", "job_id"),
        unseen("exports", "finished_at"),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accounting_section_is_not_for_everyone() {
        let limit = find_path("customers.credit_limit").unwrap();
        assert!(limit.is_visible(true) && !limit.is_visible(false));
        assert!(accounting().any(|name| name == "iban"));
        assert!(find_path("customers.note").unwrap().is_visible(false));
        assert!(
            !find_path("contact_points.position")
                .unwrap()
                .is_visible(true)
        );
    }

    #[test]
    fn accounting_names_mean_the_customer_alone() {
        for name in accounting() {
            let tables: Vec<_> = FIELDS
                .iter()
                .filter(|field| field.name == name && CUSTOMER_TABLES.contains(&field.table))
                .collect();
            assert_eq!(tables.len(), 1, "{name}");
        }
    }

    #[test]
    fn an_unknown_field_is_nobodys() {
        assert_eq!(find_path("customers.search_text"), None);
        assert_eq!(find_path("customers"), None);
    }
}
