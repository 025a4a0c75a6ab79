//! Numbers and addresses that are typed or scanned whole: they are found first.

use super::{filters::Filters, words::phone_digits};
use crate::{
    customers::kinds::Kind,
    db::Statement,
    identifiers::{Country, compact, phone},
};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};

/// The prefixes of VAT numbers, with which they are stored and often not typed.
const PREFIXES: [&str; 28] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GB", "HR", "HU", "IE",
    "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// What a typed text may be, taken as a whole.
#[derive(Debug, Default, PartialEq)]
struct Readings {
    numbers: Vec<String>,
    /// References and keys of other programs, as typed and in capitals.
    keys: Vec<String>,
    identifiers: Vec<String>,
    emails: Vec<String>,
    phones: Vec<String>,
}

/// Who is found exactly, and the text folded for what comes after.
#[derive(diesel::QueryableByName)]
pub struct Exact {
    /// Lower case, without accents.
    #[diesel(sql_type = sql_types::Text)]
    pub folded: String,
    /// The customers by name, 25 at most.
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    pub ids: Vec<i64>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    kinds: Vec<String>,
}

impl Exact {
    /// How many of them are of this kind.
    pub fn count(&self, kind: Kind) -> i64 {
        self.kinds
            .iter()
            .filter(|each| *each == kind.as_str())
            .count() as i64
    }

    /// Those of this kind, or all.
    pub fn of_kind(&self, kind: Option<Kind>) -> Vec<i64> {
        let pairs = self.ids.iter().zip(&self.kinds);
        pairs
            .filter(|(_, each)| kind.is_none_or(|kind| *each == kind.as_str()))
            .map(|(id, _)| *id)
            .collect()
    }
}

/// Finds customers by number, reference, key in another program, identifier, e-mail or phone.
/// `home` is the country whose phone numbers are typed without a country code.
pub fn find(
    conn: &mut PgConnection,
    typed: &str,
    home: &str,
    filters: &Filters,
) -> QueryResult<Exact> {
    look_up(conn, typed, Readings::of(typed, home), filters)
}

/// Who holds a scanned code: number, reference, key in another program or identifier.
pub fn holders_of(conn: &mut PgConnection, code: &str) -> QueryResult<Vec<i64>> {
    let readings = Readings {
        emails: Vec::new(),
        phones: Vec::new(),
        ..Readings::of(code, "")
    };
    look_up(conn, code, readings, &Filters::default()).map(|exact| exact.ids)
}

fn look_up(
    conn: &mut PgConnection,
    typed: &str,
    readings: Readings,
    filters: &Filters,
) -> QueryResult<Exact> {
    Statement::numbered(include_str!("exact.sql"))
        .text(typed)
        .texts(readings.numbers)
        .texts(readings.keys)
        .texts(readings.identifiers)
        .texts(readings.emails)
        .texts(readings.phones)
        .with(|statement| filters.bind(statement))
        .get_result(conn)
}

impl Readings {
    fn of(typed: &str, home: &str) -> Self {
        let typed = typed.trim();
        let number = compact(typed);
        let digits = number.strip_prefix('C').unwrap_or(&number);
        let plain = number.chars().all(|c| c.is_ascii_alphanumeric());
        let mut keys = vec![typed.to_owned()];
        if typed.to_uppercase() != typed {
            keys.push(typed.to_uppercase());
        }
        Self {
            numbers: match digits.parse::<i64>() {
                Ok(digits) if plain && digits > 0 => vec![format!("C-{digits:05}")],
                _ => Vec::new(),
            },
            keys,
            identifiers: if plain && number.len() >= 4 && number.chars().any(|c| c.is_ascii_digit())
            {
                identifiers(&number)
            } else {
                Vec::new()
            },
            emails: if typed.contains('@') {
                vec![typed.to_lowercase(), typed.to_owned()]
            } else {
                Vec::new()
            },
            phones: phones(typed, home),
        }
    }
}

/// The number as typed, without its first two letters, and with each prefix it may be stored with.
fn identifiers(number: &str) -> Vec<String> {
    let mut readings = vec![number.to_owned()];
    if number.chars().take(2).all(|c| c.is_ascii_alphabetic()) {
        readings.push(number[2..].to_owned());
    } else {
        readings.extend(PREFIXES.iter().map(|prefix| format!("{prefix}{number}")));
    }
    readings
}

fn phones(typed: &str, home: &str) -> Vec<String> {
    let Some(digits) = phone_digits(typed) else {
        return Vec::new();
    };
    let mut readings = vec![format!("+{digits}")];
    let country = Country::parse(home);
    if let Some(Ok(phone)) = country.map(|country| phone::check(country, typed)) {
        readings.push(phone.e164);
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vat_number_is_read_with_and_without_its_prefix() {
        let typed = Readings::of("it 007.431.101-57", "IT").identifiers;
        assert_eq!(typed, ["IT00743110157", "00743110157"]);
        let bare = Readings::of("00743110157", "IT").identifiers;
        assert!(bare.contains(&"IT00743110157".to_owned()));
    }

    #[test]
    fn a_number_is_read_in_every_spelling() {
        for typed in ["C-00412", "c-412", "C00412", "412", " c 412 "] {
            assert_eq!(Readings::of(typed, "IT").numbers, ["C-00412"], "{typed}");
        }
        for typed in [
            "C-",
            "0",
            "C-0",
            "C--4x",
            "99999999999999999999",
            "é412",
            "+412",
        ] {
            assert_eq!(Readings::of(typed, "IT").numbers, [""; 0], "{typed}");
        }
    }

    #[test]
    fn a_phone_is_read_as_dialled_at_home_and_from_abroad() {
        for typed in ["051 555 0142", "+39 051 5550142", "0039 051/5550142"] {
            let readings = Readings::of(typed, "IT").phones;
            assert!(readings.contains(&"+390515550142".to_owned()), "{typed}");
        }
        assert_eq!(Readings::of("rossi", "IT").phones, [""; 0]);
    }

    #[test]
    fn letters_beyond_ascii_are_no_number() {
        assert_eq!(Readings::of("éé12345", "IT").identifiers, [""; 0]);
    }
}
