//! Fields that repeat: the n-th value of each name makes a row, and empty rows do not count.

use super::CustomerForm;

impl CustomerForm {
    /// The same with the rows that hold something, and with line feeds in its texts, as it would be
    /// filled from what is saved.
    pub fn tidy(mut self) -> Self {
        let shared = std::mem::take(&mut self.id_shared);
        let filled = filled(&self.id_value);
        self.id_shared = (0..)
            .zip(&filled)
            .filter(|(_, old)| shared.contains(&old.to_string()))
            .map(|(new, _): (usize, _)| new.to_string())
            .collect();
        for column in [&mut self.id_kind, &mut self.id_country, &mut self.id_value] {
            *column = kept(column, &filled);
        }
        tidy_rows(&mut self.email, &mut self.email_purpose);
        tidy_rows(&mut self.phone, &mut self.phone_purpose);
        self.website.retain(|typed| !typed.trim().is_empty());
        for text in [&mut self.note, &mut self.delivery_instructions] {
            *text = text.replace("\r\n", "\n");
        }
        self
    }

    /// The row that holds the n-th number.
    pub(super) fn row_of(&self, place: usize) -> usize {
        filled(&self.id_value).get(place).copied().unwrap_or(place)
    }
}

fn tidy_rows(values: &mut Vec<String>, purposes: &mut Vec<String>) {
    let filled = filled(values);
    *purposes = kept(purposes, &filled);
    *values = kept(values, &filled);
}

/// The places of the rows that hold something.
pub(super) fn filled(values: &[String]) -> Vec<usize> {
    (0..values.len())
        .filter(|row| !values[*row].trim().is_empty())
        .collect()
}

fn kept(column: &[String], rows: &[usize]) -> Vec<String> {
    rows.iter().map(|row| cell(column, *row).into()).collect()
}

/// The value of a row, empty where nothing was sent.
pub(super) fn cell(column: &[String], row: usize) -> &str {
    column.get(row).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| text.to_string()).collect()
    }

    #[test]
    fn empty_rows_go_and_ticks_follow_their_row() {
        let form = CustomerForm {
            id_kind: texts(&["vat", "siren", "siret"]),
            id_country: texts(&["", "", ""]),
            id_value: texts(&["", "732829320", "73282932000074"]),
            id_shared: texts(&["0", "2"]),
            email: texts(&[" ", "a@b.it"]),
            email_purpose: texts(&["invoices", "reminders"]),
            note: "one\r\ntwo".into(),
            ..CustomerForm::default()
        };
        assert_eq!(form.row_of(1), 2);
        let form = form.tidy();
        assert_eq!(form.id_kind, ["siren", "siret"]);
        assert_eq!(form.id_shared, ["1"]);
        assert_eq!(form.email_purpose, ["reminders"]);
        assert_eq!(form.note, "one\ntwo");
    }
}
