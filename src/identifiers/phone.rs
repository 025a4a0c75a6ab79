//! Phone numbers (`domain.md` ID-11), by the numbering plans of Google's libphonenumber.

use super::country::Country;
use super::fault::Fault;
use super::text::line;
use phonenumber::country::Id;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, PhoneNumber};

/// A number that can be called from anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// ITU-T E.164: + and at most fifteen digits. An extension is not part of it.
    pub e164: String,
}

/// Checks a number typed as one dials it in `country`, or with + or 00 and the country code.
///
/// # Errors
/// [`Fault::Phone`] unless a plan has the number: emergency and other short numbers are refused.
pub fn check(country: Country, typed: &str) -> Result<Phone, Fault> {
    let number = without_extension(line(typed, 64)?);
    let dialled = dialled(number).ok_or(Fault::Phone)?;
    let region: Option<Id> = country.as_str().parse().ok();
    let found = as_national(region, &dialled).or_else(|| valid(region, &dialled));
    let e164 = found
        .ok_or(Fault::Phone)?
        .format()
        .mode(Mode::E164)
        .to_string();
    Ok(Phone { e164 })
}

/// What stands before "ext. 12", "int. 12", "poste 12", "x12" or "#12".
fn without_extension(text: &str) -> &str {
    let Some(start) = text.find(|c: char| c.is_alphabetic() || c == '#') else {
        return text;
    };
    let (number, extension) = text.split_at(start);
    let digits = extension.trim_start_matches(|c: char| c.is_alphabetic() || c == '#');
    let digits = digits.trim_start_matches(['.', ':', ' ']);
    let word = extension[..extension.len() - digits.len()].to_lowercase();
    let known = matches!(
        word.trim_end_matches(['.', ':', ' ']),
        "ext" | "x" | "#" | "int" | "interno" | "poste" | "extensión" | "extension"
    );
    let short = (1..=7).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit());
    if known && short { number } else { text }
}

/// Only what one dials: + at the start, and digits. `None` when other signs stand in the text.
/// A "(0)" behind a country code is left to the plan, which knows whether the 0 is dialled.
fn dialled(text: &str) -> Option<String> {
    let mut dialled = String::new();
    for c in text.trim().chars() {
        match c {
            '+' if dialled.is_empty() => dialled.push('+'),
            '0'..='9' => dialled.push(c),
            '(' | ')' | '-' | '.' | '/' | '\u{2010}'..='\u{2015}' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    Some(dialled)
}

/// The number read as one of the region. Said with its country code because the library would
/// take leading digits that equal that code for it: Italian mobile numbers also begin with 39.
/// And if need be with the national prefix, because it would take the 8 of the Lithuanian 800 for
/// that prefix and drop it.
fn as_national(region: Option<Id>, dialled: &str) -> Option<PhoneNumber> {
    let region = region?;
    let plan = DATABASE.by_id(region.as_ref())?;
    let code = format!("+{}", plan.country_code());
    let national = match dialled.starts_with('+') {
        true => dialled.strip_prefix(&code)?,
        false => dialled,
    };
    valid(Some(region), &format!("{code}{national}")).or_else(|| {
        let prefix = plan.national_prefix()?;
        valid(Some(region), &format!("{code}{prefix}{national}"))
    })
}

fn valid(region: Option<Id>, dialled: &str) -> Option<PhoneNumber> {
    phonenumber::parse(region, dialled)
        .ok()
        .filter(PhoneNumber::is_valid)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn e164(country: &str, typed: &str) -> Option<String> {
        let country = Country::parse(country).expect("a real country");
        check(country, typed).ok().map(|phone| phone.e164)
    }

    #[test]
    fn italian_mobile_numbers_that_begin_like_the_country_code_are_read() {
        for typed in [
            "392 345 6789",
            "+39 392 345 6789",
            "0039 392 3456789",
            "39 392 345 6789",
        ] {
            assert_eq!(
                e164("IT", typed).as_deref(),
                Some("+393923456789"),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_zero_is_kept_or_dropped_as_the_country_dials() {
        assert_eq!(e164("IT", "06 1234 5678").as_deref(), Some("+390612345678"));
        assert_eq!(
            e164("IT", "+39 (0)6 1234 5678").as_deref(),
            Some("+390612345678")
        );
        assert_eq!(
            e164("FR", "+33 (0)1 23 45 67 89").as_deref(),
            Some("+33123456789")
        );
        assert_eq!(e164("RO", "0721 234 567").as_deref(), Some("+40721234567"));
        assert_eq!(e164("ES", "612 34 56 78").as_deref(), Some("+34612345678"));
    }

    #[test]
    fn a_number_of_another_country_is_read_by_its_code() {
        assert_eq!(
            e164("FR", "+40 721 234 567").as_deref(),
            Some("+40721234567")
        );
        assert_eq!(
            e164("AQ", "+40 721 234 567").as_deref(),
            Some("+40721234567")
        );
    }

    #[test]
    fn a_number_that_begins_like_the_national_prefix_is_kept_whole() {
        assert_eq!(
            e164("LT", "+370 800 12 345").as_deref(),
            Some("+37080012345")
        );
    }

    #[test]
    fn an_extension_is_left_out() {
        assert_eq!(
            e164("IT", "06 1234 5678 int. 12").as_deref(),
            Some("+390612345678")
        );
        assert_eq!(
            e164("GB", "020 7946 0018 x5").as_deref(),
            Some("+442079460018")
        );
    }

    #[test]
    fn what_cannot_be_called_is_refused() {
        for wrong in [
            "112",
            "abc",
            "+",
            "()",
            "1234",
            "06 1234 5678 call me",
            "06+12345678",
        ] {
            assert_eq!(e164("FR", wrong), None, "{wrong}");
        }
        assert_eq!(check(Country::IT, "06 1234\r\n5678"), Err(Fault::Hidden));
        assert_eq!(check(Country::IT, ""), Err(Fault::Empty));
    }
}
