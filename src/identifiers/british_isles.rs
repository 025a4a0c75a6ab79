//! The United Kingdom and Ireland (`domain.md` ID-8).

use super::digits::{confirm, digits, issued, value, weighted};
use super::fault::Fault;

const GB_EXAMPLE: &str = "GB980780684";
const IE_EXAMPLE: &str = "IE6433435F";
const IE_LETTERS: &str = "WABCDEFGHIJKLMNOPQRSTUV";

/// UK VAT number: nine digits, twelve for a branch; GD and HA with three digits for government
/// departments and health authorities, also in the long form with 8888.
pub(super) fn uk_vat(number: &str) -> Result<(), Fault> {
    if let Some(body) = number.strip_prefix("GD") {
        return uk_authority(body, 0..500);
    }
    if let Some(body) = number.strip_prefix("HA") {
        return uk_authority(body, 500..1000);
    }
    let d = if number.len() == 12 {
        digits::<12>(number, GB_EXAMPLE)?.to_vec()
    } else {
        digits::<9>(number, GB_EXAMPLE)?.to_vec()
    };
    // 55 is added to the numbers given since 2009; 42 appears in the same range.
    let rest = weighted(&d[..9], &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    confirm(rest == 0 || value(&d[..3]) >= 100 && matches!(rest, 42 | 55))
}

fn uk_authority(body: &str, range: std::ops::Range<u64>) -> Result<(), Fault> {
    let Some(long) = body.strip_prefix("8888").filter(|long| !long.is_empty()) else {
        return issued(range.contains(&value(&digits::<3>(body, GB_EXAMPLE)?)));
    };
    let d = digits::<5>(long, GB_EXAMPLE)?;
    issued(range.contains(&value(&d[..3])))?;
    confirm(value(&d[..3]) % 97 == value(&d[3..]))
}

/// Irish VAT number: seven digits and one or two letters, or the old form with a letter, + or *
/// in second place.
pub(super) fn irish_vat(number: &str) -> Result<(), Fault> {
    let characters = Fault::Characters {
        example: IE_EXAMPLE,
    };
    let all: Vec<char> = number.chars().collect();
    let (body, letters) = match all.len() {
        8 | 9 => all.split_at(7),
        _ => {
            return Err(Fault::Length {
                example: IE_EXAMPLE,
            });
        }
    };
    let letters: Option<Vec<u32>> = letters.iter().map(|&c| letter_value(c)).collect();
    let letters = letters.ok_or(characters)?;
    let old_form = matches!(body[1], 'A'..='Z' | '+' | '*');
    let (digits_of, second) = if old_form {
        let rotated = std::iter::once(&'0').chain(&body[2..]).chain(&body[..1]);
        (rotated.collect::<String>(), 0)
    } else {
        (body.iter().collect(), letters.get(1).copied().unwrap_or(0))
    };
    let d = digits::<7>(&digits_of, IE_EXAMPLE)?;
    confirm((weighted(&d, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23 == letters[0])
}

fn letter_value(c: char) -> Option<u32> {
    IE_LETTERS
        .chars()
        .zip(0..)
        .find(|&(letter, _)| letter == c)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uk_numbers() {
        for right in ["980780684", "GD001", "HA501", "980780684000"] {
            assert_eq!(uk_vat(right), Ok(()), "{right}");
        }
        assert_eq!(uk_vat("802311781"), Err(Fault::CheckDigit));
        assert_eq!(uk_vat("GD500"), Err(Fault::NotIssued));
    }

    #[test]
    fn irish_numbers_new_and_old() {
        for right in ["6433435F", "6433435OA", "8D79739I"] {
            assert_eq!(irish_vat(right), Ok(()), "{right}");
        }
        assert_eq!(irish_vat("6433435E"), Err(Fault::CheckDigit));
        assert!(irish_vat("é433435F").is_err());
    }
}
