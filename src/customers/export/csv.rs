//! Lines of CSV: UTF-8 with a mark that spreadsheets know it by, and the separator they expect in the reader's
//! language.

use crate::{i18n::Language, web::cells::neutralise};

/// What stands before the first line.
pub const MARK: &str = "\u{feff}";

/// The lines as text. No cell of them is run as a formula.
pub fn lines(rows: &[Vec<String>], language: Language) -> Vec<u8> {
    let mut csv = csv::WriterBuilder::new()
        .delimiter(separator(language))
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        // Into memory: it cannot fail.
        let _ = csv.write_record(row.iter().map(|cell| neutralise(cell).into_owned()));
    }
    csv.into_inner().unwrap_or_default()
}

/// Where a comma is the decimal mark, spreadsheets separate by semicolon.
fn separator(language: Language) -> u8 {
    match language {
        Language::En => b',',
        _ => b';',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_and_never_run() {
        let rows = [vec![
            "a;b".to_owned(),
            " =1+1".to_owned(),
            "-12.5".to_owned(),
        ]];
        let text = String::from_utf8(lines(&rows, Language::It)).expect("UTF-8");
        assert_eq!(text, "\"a;b\";' =1+1;-12.5\r\n");
    }
}
