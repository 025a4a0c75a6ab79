//! Estonia, Latvia, Lithuania (`domain.md` ID-8).

use super::digits::{born, confirm, digits, issued, value, weighted};
use super::fault::Fault;

/// Estonian KMKR: nine digits, a weighted sum divisible by 10.
pub(super) fn estonian_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<9>(number, "EE100931558")?;
    confirm(weighted(&d, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10))
}

/// Latvian PVN: eleven digits; from 4 on a company, below a person's code, which holds a date of
/// birth unless it begins with 32 (given since July 2017).
pub(super) fn latvian_vat(number: &str) -> Result<(), Fault> {
    let d = digits::<11>(number, "LV40003521600")?;
    if d[0] > 3 {
        return confirm(weighted(&d, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3);
    }
    if d[..2] != [3, 2] {
        let two = |place: usize| d[place] * 10 + d[place + 1];
        born(1800 + d[6] * 100 + two(4), two(2), two(0))?;
    }
    let sum = 1 + weighted(&d, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    confirm(sum % 11 % 10 == d[10])
}

/// Lithuanian PVM: nine digits for a company, twelve for others, with a 1 before the check digit.
pub(super) fn lithuanian_vat(number: &str) -> Result<(), Fault> {
    const EXAMPLE: &str = "LT119511515";
    let d = if number.len() == 12 {
        digits::<12>(number, EXAMPLE)?.to_vec()
    } else {
        digits::<9>(number, EXAMPLE)?.to_vec()
    };
    let (body, check) = d.split_at(d.len() - 1);
    issued(body.last() == Some(&1))?;
    confirm(u64::from(lithuanian_digit(body)) == value(check))
}

/// Weights 1 to 9 round and round; where that gives 10, again from 3 on.
fn lithuanian_digit(body: &[u32]) -> u32 {
    let sum_from = |first: u32| -> u32 {
        body.iter()
            .zip(first..)
            .map(|(digit, i)| digit * (1 + i % 9))
            .sum::<u32>()
            % 11
    };
    match sum_from(0) {
        10 => sum_from(2) % 10,
        rest => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_accepted_and_a_wrong_last_digit_is_refused() {
        assert_eq!(estonian_vat("100931558"), Ok(()));
        assert_eq!(estonian_vat("100931559"), Err(Fault::CheckDigit));
        assert_eq!(latvian_vat("40003521600"), Ok(()));
        assert_eq!(latvian_vat("40003521601"), Err(Fault::CheckDigit));
        assert_eq!(lithuanian_vat("119511515"), Ok(()));
        assert_eq!(lithuanian_vat("119511516"), Err(Fault::CheckDigit));
    }

    #[test]
    fn a_latvian_person_was_born_on_a_real_day() {
        assert_eq!(latvian_vat("31029912345"), Err(Fault::BirthDate));
    }
}
