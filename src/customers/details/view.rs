//! A customer's form as it is drawn: its rows, and what there is to choose from.

use super::parts::{ADDRESS, parts};
use crate::{
    customers::{
        form::{CustomerForm, Reader, Section},
        lists::Lists,
        model::{Kind, NewCustomer, PointKind},
    },
    i18n::{Language, format, money, text},
    identifiers::{self, Country, postcode},
    money::Currency,
    web::conflict::Part,
};

/// Blank rows of each kind that a form offers beside the filled ones.
const ROWS: usize = 3;

/// A form with everything its page needs.
pub struct FormView {
    /// What was typed.
    pub form: CustomerForm,
    /// Person or company.
    pub kind: Kind,
    /// Whose tax numbers are asked for.
    pub country: Country,
    /// What amounts are in.
    pub currency: Currency,
    /// What there is to choose from.
    pub lists: Lists,
    /// The reader's.
    pub language: Language,
    /// The id of the form element.
    pub id: &'static str,
    /// Where it goes.
    pub action: String,
    /// The limit of an existing customer, for readers who may not change it.
    pub saved_limit: Option<String>,
}

/// A row of the numbers.
pub struct NumberRow {
    /// Its place on the screen.
    pub place: usize,
    /// Its place in the form, by which errors find it.
    pub id: usize,
    /// The kind, or nothing where the row lets one choose.
    pub kind: String,
    /// The country, empty for the customer's.
    pub country: String,
    /// What the number is called.
    pub label: String,
    /// What was typed.
    pub value: String,
    /// Held by several customers.
    pub shared: bool,
    /// Kind and country are chosen in the row.
    pub free: bool,
}

/// A row of the contact points.
pub struct PointRow {
    /// Its place.
    pub place: usize,
    /// Counted from one, for its label.
    pub number: usize,
    /// What was typed.
    pub value: String,
    /// What it is for.
    pub purpose: String,
}

impl FormView {
    /// What its inputs are called; a new customer's address is typed in the same form.
    pub fn parts(&self) -> Vec<Part> {
        let mut all = parts(&Section::ALL);
        all.extend(ADDRESS);
        all
    }

    /// The form of a new customer.
    pub fn new(form: CustomerForm, lists: Lists, reader: Reader) -> Self {
        let kind = Kind::parse(&form.kind).unwrap_or(Kind::Person);
        Self {
            country: Country::parse(&form.country).unwrap_or(reader.country),
            currency: Currency::parse(&form.currency).unwrap_or(reader.currency),
            language: reader.language,
            id: "customer",
            action: "/customers/new".to_owned(),
            saved_limit: None,
            form,
            kind,
            lists,
        }
    }

    /// The form of a customer that exists: of one section, or of all.
    pub fn of_saved(
        form: CustomerForm,
        lists: Lists,
        reader: Reader,
        saved: &NewCustomer,
        section: Option<Section>,
        path: String,
    ) -> Self {
        let reader = reader.about(saved);
        let limit = saved.credit_limit;
        let limit = limit.map(|limit| money(limit, reader.currency, reader.language));
        let none = || text(reader.language, "fact-no-limit").into_owned();
        Self {
            kind: saved.identity.name.kind(),
            id: if section.is_some() {
                "section-form"
            } else {
                "customer"
            },
            action: match section {
                Some(section) => format!("{path}/edit?section={}", section.as_str()),
                None => format!("{path}/edit"),
            },
            saved_limit: Some(limit.unwrap_or_else(none)),
            ..Self::new(form, lists, reader)
        }
    }

    /// The rows of the numbers: those the country has, those that were typed besides, and one to choose.
    pub fn numbers(&self) -> Vec<NumberRow> {
        let form = &self.form;
        let cell = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
        let mut left: Vec<usize> = (0..form.id_value.len()).collect();
        let mut rows = Vec::new();
        for kind in identifiers::Kind::offered(self.country, self.kind.party()) {
            let fits = |row: &usize| {
                cell(&form.id_kind, *row) == kind.as_str()
                    && cell(&form.id_country, *row).is_empty()
            };
            let found = left.iter().position(fits).map(|place| left.remove(place));
            rows.push((found, kind.as_str().to_owned(), String::new(), false));
        }
        for row in left {
            let (kind, country) = (cell(&form.id_kind, row), cell(&form.id_country, row));
            rows.push((Some(row), kind, country, false));
        }
        rows.push((None, String::new(), String::new(), true));
        let mut next = form.id_value.len();
        let mut row = |(place, (found, kind, country, free)): (
            usize,
            (Option<usize>, String, String, bool),
        )| {
            let id = found.unwrap_or_else(|| {
                next += 1;
                next - 1
            });
            NumberRow {
                label: self.number_label(&kind, &country),
                value: found.map_or_else(String::new, |row| cell(&form.id_value, row)),
                shared: found.is_some_and(|row| form.id_shared.contains(&row.to_string())),
                place,
                id,
                kind,
                country,
                free,
            }
        };
        rows.into_iter().enumerate().map(&mut row).collect()
    }

    /// The country's own word for the number, with the country where it is another one.
    fn number_label(&self, kind: &str, country: &str) -> String {
        let Some(kind) = identifiers::Kind::parse(kind) else {
            return text(self.language, "customer-number-more").into_owned();
        };
        let other = Country::parse(country);
        let name = text(self.language, kind.label_key(other.unwrap_or(self.country)));
        match other {
            None => name.into_owned(),
            Some(other) => format!("{name} ({other})"),
        }
    }

    /// The rows of e-mails, phones or websites: the filled ones, or one.
    pub fn points(&self, kind: &PointKind) -> Vec<PointRow> {
        let shown = self.filled(kind).max(1);
        self.point_rows(kind, 0..shown)
    }

    /// The blank rows after them.
    pub fn more_points(&self, kind: &PointKind) -> Vec<PointRow> {
        let shown = self.filled(kind).max(1);
        self.point_rows(kind, shown..(shown + 1).max(ROWS))
    }

    fn filled(&self, kind: &PointKind) -> usize {
        self.columns(kind).0.len()
    }

    fn columns(&self, kind: &PointKind) -> (&[String], &[String]) {
        match kind {
            PointKind::Email => (&self.form.email, &self.form.email_purpose),
            PointKind::Phone => (&self.form.phone, &self.form.phone_purpose),
            PointKind::Website => (&self.form.website, &[]),
        }
    }

    fn point_rows(&self, kind: &PointKind, places: std::ops::Range<usize>) -> Vec<PointRow> {
        let (values, purposes) = self.columns(kind);
        let cell = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
        places
            .map(|place| PointRow {
                place,
                number: place + 1,
                value: cell(values, place),
                purpose: cell(purposes, place),
            })
            .collect()
    }

    /// "E-mail", "E-mail 2": the label of a row.
    pub fn point_label(&self, kind: &PointKind, row: &PointRow) -> String {
        let name = text(self.language, kind.label());
        if row.number == 1 {
            return name.into_owned();
        }
        format(
            self.language,
            "customer-nth",
            &[("name", name.into()), ("number", row.number.into())],
        )
    }

    /// The title of the page of a new customer.
    pub fn new_title(&self) -> &'static str {
        match self.kind {
            Kind::Person => "customer-new-person",
            Kind::Company => "customer-new-company",
        }
    }

    /// One sentence about the kind.
    pub fn kind_help(&self) -> &'static str {
        match self.kind {
            Kind::Person => "kind-person-help",
            Kind::Company => "kind-company-help",
        }
    }

    /// The label of the blank rows.
    pub fn more_label(&self, kind: &PointKind) -> &'static str {
        match kind {
            PointKind::Email => "customer-more-emails",
            PointKind::Phone => "customer-more-phones",
            PointKind::Website => "customer-more-websites",
        }
    }

    /// Whether the cursor is in this row when the section is opened.
    pub fn focuses(&self, kind: &PointKind, row: &PointRow) -> bool {
        let opened = self.form.errors.is_empty() && self.form.redraw.is_empty();
        let alone = self.id == "section-form";
        alone && opened && *kind == PointKind::Email && row.place == 0
    }

    /// Whether the customer does not exist yet.
    pub fn is_new(&self) -> bool {
        self.saved_limit.is_none()
    }

    /// Whether a new customer's form came filled, so that leaving it loses something.
    pub fn is_copy(&self) -> bool {
        let form = &self.form;
        !(form.given_name.is_empty() && form.family_name.is_empty() && form.legal_name.is_empty())
    }

    /// What the electronic address looks like in the country.
    pub fn einvoice_hint(&self) -> &'static str {
        if self.is_italian() {
            "customer-einvoice-hint-it"
        } else {
            "customer-einvoice-hint"
        }
    }

    /// A postcode of the country, as a hint.
    pub fn postal_code_example(&self) -> Option<&'static str> {
        postcode::example(self.country)
    }

    /// Whether the Italian exchange of invoices is asked about.
    pub fn is_italian(&self) -> bool {
        self.country.tax_territory() == Country::IT
    }
}
