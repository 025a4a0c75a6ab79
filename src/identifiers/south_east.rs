//! Greece, Cyprus, Malta, Bulgaria, Croatia (`domain.md` ID-7, ID-8).

use super::digits::{born, confirm, digits, issued, mod_11_10, weighted};
use super::fault::Fault;

/// Greek AFM: nine digits, powers of two mod 11. The old form with eight is padded before.
pub(super) fn greek_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<9>(number, "EL094259216")?;
    let sum = weighted(&d, &[256, 128, 64, 32, 16, 8, 4, 2]);
    confirm(sum % 11 % 10 == d[8])
}

/// Cypriot ΦΠΑ: eight digits and a letter, never beginning with 12.
pub(super) fn cypriot_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "CY10259033P";
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let letter = number.chars().last().filter(char::is_ascii_uppercase);
    let letter = letter.ok_or(Fault::Characters { example: EXAMPLE })?;
    let d = digits::<8>(&number[..number.len() - 1], EXAMPLE)?;
    issued(d[..2] != [1, 2])?;
    let places = d.iter().enumerate();
    let sum: u32 = places
        .map(|(i, &n)| if i % 2 == 0 { ODD[n as usize] } else { n })
        .sum();
    confirm(u32::from(letter) == u32::from('A') + sum % 26)
}

/// Maltese VAT number: eight digits, a weighted sum divisible by 37.
pub(super) fn maltese_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<8>(number, "MT11679112")?;
    issued(d[0] != 0)?;
    confirm(weighted(&d, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37))
}

/// Bulgarian ДДС: nine digits for a company; ten for a person, a foreigner or others, each with
/// weights of its own.
pub(super) fn bulgarian_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "BG175074752";
    if number.chars().count() == 10 {
        let d = digits::<10>(number, EXAMPLE)?;
        return confirm(is_bulgarian_person(&d) || is_foreigner(&d) || is_other(&d));
    }
    let d = digits::<9>(number, EXAMPLE)?;
    let check = match weighted(&d, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11 {
        10 => weighted(&d, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10,
        rest => rest,
    };
    confirm(check == d[8])
}

/// EGN: date of birth (month + 20 for 18xx, + 40 for 20xx), serial number, check digit.
fn is_bulgarian_person(d: &[u32; 10]) -> bool {
    let two = |place: usize| d[place] * 10 + d[place + 1];
    let (year, month) = match two(2) {
        month @ 41.. => (2000, month - 40),
        month @ 21.. => (1800, month - 20),
        month => (1900, month),
    };
    born(year + two(0), month, two(4)).is_ok()
        && weighted(d, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == d[9]
}

fn is_foreigner(d: &[u32; 10]) -> bool {
    weighted(d, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == d[9]
}

fn is_other(d: &[u32; 10]) -> bool {
    (11 - weighted(d, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == d[9]
}

/// Croatian OIB: eleven digits, ISO 7064 mod 11,10.
pub(super) fn croatian_vat(number: &str) -> Result<(), Fault> {
    confirm(mod_11_10(&digits::<11>(number, "HR33392005961")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_accepted_and_a_wrong_last_digit_is_refused() {
        assert_eq!(greek_vat("094259216"), Ok(()));
        assert_eq!(greek_vat("094259217"), Err(Fault::CheckDigit));
        assert_eq!(cypriot_vat("10259033P"), Ok(()));
        assert_eq!(cypriot_vat("10259033Q"), Err(Fault::CheckDigit));
        assert_eq!(maltese_vat("11679112"), Ok(()));
        assert_eq!(maltese_vat("11679113"), Err(Fault::CheckDigit));
        assert_eq!(bulgarian_vat("175074752"), Ok(()));
        assert_eq!(bulgarian_vat("175074753"), Err(Fault::CheckDigit));
        assert_eq!(croatian_vat("33392005961"), Ok(()));
        assert_eq!(croatian_vat("33392005962"), Err(Fault::CheckDigit));
    }

    #[test]
    fn bulgarian_persons_have_ten_digits() {
        assert_eq!(bulgarian_vat("7523169263"), Ok(()));
        assert_eq!(bulgarian_vat("7523169264"), Err(Fault::CheckDigit));
    }
}
