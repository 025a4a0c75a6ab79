//! What an import says about fields and files, in the reader's language.

use super::reading::{
    fault::FileFault,
    fields::{Field, Place, Target},
    matching::Key,
};
use crate::{
    customers::form::CustomerForm,
    i18n::{self, Language},
    web::{Capability, Note, Role},
};

/// The words for a field.
pub fn field(field: Field, language: Language) -> String {
    i18n::text(language, &format!("import-field-{}", field.code())).into_owned()
}

/// The words for what a column fills: `City (billing)`.
pub fn target(target: Target, language: Language) -> String {
    let field = field(target.field, language);
    let place = match target.place {
        Place::Main => return field,
        Place::Nth(number) => i18n::number(number.into(), language),
        named => i18n::text(language, &format!("import-place-{}", named.code())).into_owned(),
    };
    let arguments = [("field", field.into()), ("place", place.into())];
    i18n::format(language, "import-target", &arguments)
}

/// Whether the register has a place for it; price lists come later.
pub fn is_offered(target: &Target) -> bool {
    target.field != Field::PriceList
}

/// Whether somebody of this role may set it: credit limits are a manager's.
pub fn may_fill(target: &Target, role: Role) -> bool {
    target.field != Field::CreditLimit || role.may(Capability::SetCreditLimit)
}

/// What a column may fill, as the match step offers it, in the order of the fields.
pub fn choices(language: Language, role: Role) -> Vec<(String, String)> {
    Target::choices()
        .filter(|target| is_offered(target) && may_fill(target, role))
        .map(|each| (each.code(), target(each, language)))
        .collect()
}

/// Why a file cannot be read, with the lines to look at.
pub fn fault(fault: &FileFault) -> Note {
    let key = match fault {
        FileFault::TooBig { .. } => "import-file-too-big",
        FileFault::Empty => "import-file-empty",
        FileFault::HeaderOnly { .. } => "import-file-header-only",
        FileFault::Workbook => "import-file-workbook",
        FileFault::BrokenWorkbook => "import-file-broken-workbook",
        FileFault::BigWorkbook => "import-file-big-workbook",
        FileFault::BrokenText { .. } => "import-file-broken-text",
        FileFault::UnclearEncoding { .. } => "import-file-unclear-encoding",
        FileFault::Nul { .. } => "import-file-nul",
        FileFault::OpenQuote { .. } => "import-file-open-quote",
        FileFault::TextAfterQuote { .. } => "import-file-text-after-quote",
        FileFault::TooManyCells { .. } => "import-file-too-many-cells",
        FileFault::TooManyColumns { .. } => "import-file-too-many-columns",
        FileFault::TooManyRows { .. } => "import-file-too-many-rows",
        FileFault::BigTable { .. } => "import-file-big-table",
    };
    let lines = fault.lines().iter().map(u64::to_string);
    let note = Note::new(key).with("lines", lines.collect::<Vec<_>>().join(", "));
    match fault {
        FileFault::BrokenText { encoding, .. } => note.with("encoding", encoding.name()),
        FileFault::TooManyCells { expected, .. } => note.with("expected", *expected as i64),
        _ => note,
    }
}

/// The words for what only one customer may have: a card, or a kind of identifier.
pub fn unique(kind: &str, language: Language) -> String {
    match Field::from_code(kind) {
        Some(known) => field(known, language),
        None => i18n::text(language, "identifier-other").into_owned(),
    }
}

/// The words for a field of the customer's form, and what was typed into it.
pub fn form_field(form: &CustomerForm, name: &str, language: Language) -> (String, String) {
    let (stem, row) = match name.rsplit_once('_') {
        Some((stem, row)) => (stem, row.parse::<usize>().ok()),
        None => (name, None),
    };
    let cell = |column: &[String]| {
        row.and_then(|row| column.get(row))
            .cloned()
            .unwrap_or_default()
    };
    match (stem, row) {
        ("id_value", Some(_)) => (unique(&cell(&form.id_kind), language), cell(&form.id_value)),
        ("email", Some(_)) => (field(Field::Email, language), cell(&form.email)),
        ("phone", Some(_)) => (field(Field::Phone, language), cell(&form.phone)),
        ("website", Some(_)) => (field(Field::Website, language), cell(&form.website)),
        _ => {
            let (known, typed) = single(form, name);
            (field(known, language), typed.to_owned())
        }
    }
}

fn single<'a>(form: &'a CustomerForm, name: &str) -> (Field, &'a str) {
    match name {
        "given_name" => (Field::GivenName, &form.given_name),
        "family_name" => (Field::FamilyName, &form.family_name),
        "legal_name" => (Field::LegalName, &form.legal_name),
        "trade_name" => (Field::TradeName, &form.trade_name),
        "country" => (Field::Country, &form.country),
        "reference" => (Field::Reference, &form.reference),
        "external_id" => (Field::ExternalId, &form.external_id),
        "einvoice_address" => (Field::SdiCode, &form.einvoice_address),
        "pec" => (Field::Pec, &form.pec),
        "tags" => (Field::Tags, &form.tags),
        "currency" => (Field::Currency, &form.currency),
        "account_number" => (Field::AccountNumber, &form.account_number),
        "iban" => (Field::Iban, &form.iban),
        "credit_limit" => (Field::CreditLimit, &form.credit_limit),
        "street" => (Field::Street, &form.street),
        "street2" => (Field::Street2, &form.street2),
        "postal_code" => (Field::PostalCode, &form.postal_code),
        "city" => (Field::City, &form.city),
        "region" => (Field::Region, &form.region),
        "job_title" => (Field::JobTitle, ""),
        _ => (Field::Note, &form.note),
    }
}

/// By what two rows are the same customer.
pub fn key(key: &Key, language: Language) -> String {
    match key {
        Key::Number(_) => field(Field::Number, language),
        Key::Reference(_) => field(Field::Reference, language),
        Key::ExternalId(_) => field(Field::ExternalId, language),
        Key::TaxId { kind, .. } => unique(kind.code(), language),
        Key::Email(_) => field(Field::Email, language),
        Key::NameAndPhone(..) => field(Field::Phone, language),
        Key::NameAndCity(..) => field(Field::FullName, language),
    }
}

/// What both rows have.
pub fn key_value(key: &Key) -> String {
    match key {
        Key::Number(value) | Key::Reference(value) => value.clone(),
        Key::ExternalId(value) | Key::Email(value) => value.clone(),
        Key::TaxId { value, .. } => value.clone(),
        Key::NameAndPhone(name, _) | Key::NameAndCity(name, _) => name.clone(),
    }
}

/// The first columns of the file of errors.
pub fn report_titles(language: Language) -> [String; 4] {
    [
        "import-line",
        "import-field",
        "import-typed",
        "import-wrong",
    ]
    .map(|key| i18n::text(language, key).into_owned())
}

/// The first columns of a file of rows that look like customers.
pub fn likely_titles(language: Language) -> [String; 4] {
    [
        "import-line",
        "import-likely-why",
        "import-likely-row",
        "import-likely-customer",
    ]
    .map(|key| i18n::text(language, key).into_owned())
}

/// The columns of the file to fill in.
const TEMPLATE: [Field; 14] = [
    Field::ExternalId,
    Field::LegalName,
    Field::GivenName,
    Field::FamilyName,
    Field::Vat,
    Field::Email,
    Field::Phone,
    Field::Street,
    Field::PostalCode,
    Field::City,
    Field::Region,
    Field::Country,
    Field::Tags,
    Field::Note,
];

/// Their words.
pub fn template(language: Language) -> [String; TEMPLATE.len()] {
    TEMPLATE.map(|each| field(each, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customers::import::reading::columns;

    #[test]
    fn the_file_to_fill_in_is_read_as_it_is_written() {
        for language in Language::ALL {
            let headers = template(language);
            let guessed = columns::guess(&headers, &[]);
            let fields = guessed
                .iter()
                .map(|target| target.map(|target| target.field));
            assert_eq!(
                fields.collect::<Vec<_>>(),
                TEMPLATE.map(Some),
                "{language}: {headers:?}"
            );
        }
    }
}
