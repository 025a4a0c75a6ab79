//! Files that the program hands out: always saved, never shown, of a type that the request cannot choose
//! (trust.md D2).

use actix_web::{HttpResponse, HttpResponseBuilder};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text with separators.
    Csv,
    /// An Excel workbook.
    Workbook,
}

impl Kind {
    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The head of an answer that is a file; `name` is ASCII without quotes.
pub fn head(name: &str, kind: Kind) -> HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(kind.mime())
        .insert_header((
            "Content-Disposition",
            format!("attachment; filename=\"{name}\""),
        ))
        .insert_header(("Content-Security-Policy", "sandbox; default-src 'none'"));
    answer
}
