//! Bank accounts: the national number with its inner check digits, and the IBAN around it.

use super::{italian_letter, remainder};

/// Any IBAN (ID-10): country, two check digits, and the national account number.
pub fn iban(country: &str, account: &str) -> String {
    let check = 98 - remainder(&format!("{account}{country}00"), 97);
    format!("{country}{check:02}{account}")
}

/// Italian account: CIN letter, ABI, CAB (five digits each), twelve characters.
pub fn italian_account(abi: u32, cab: u32, account: u64) -> String {
    let body = format!("{abi:05}{cab:05}{account:012}");
    format!("{}{body}", italian_letter(&body))
}

/// Spanish account: bank, branch (four digits each), two control digits, ten digits.
pub fn spanish_account(bank: u32, branch: u32, account: u64) -> String {
    let office = format!("{bank:04}{branch:04}");
    let account = format!("{account:010}");
    let first = spanish_digit(&format!("00{office}"));
    let second = spanish_digit(&account);
    format!("{office}{first}{second}{account}")
}

fn spanish_digit(digits: &str) -> u32 {
    let weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let sum: u32 = digits
        .bytes()
        .zip(weights)
        .map(|(byte, weight)| u32::from(byte - b'0') * weight)
        .sum();
    match 11 - sum % 11 {
        11 => 0,
        10 => 1,
        digit => digit,
    }
}

/// French account: bank, branch (five digits each), eleven characters, two digits of key.
pub fn french_account(bank: u32, branch: u32, account: &str) -> String {
    let digits: String = account.chars().map(french_digit).collect();
    let key = 97 - remainder(&format!("{bank:05}{branch:05}{digits}00"), 97);
    format!("{bank:05}{branch:05}{account}{key:02}")
}

/// Letters of a French account count 1–9 (A–I, J–R) and 2–9 (S–Z).
fn french_digit(character: char) -> char {
    let digit = match character {
        'A'..='I' => character as u8 - b'A' + 1,
        'J'..='R' => character as u8 - b'J' + 1,
        'S'..='Z' => character as u8 - b'S' + 2,
        other => return other,
    };
    char::from(b'0' + digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ibans_match_the_vectors() {
        assert_eq!(
            iban("IT", &italian_account(5_428, 11_101, 123_456)),
            "IT60X0542811101000000123456"
        );
        assert_eq!(
            iban("ES", &spanish_account(2_100, 418, 200_051_332)),
            "ES9121000418450200051332"
        );
        assert_eq!(
            iban("FR", &french_account(20_041, 1_005, "0500013M026")),
            "FR1420041010050500013M02606"
        );
        assert_eq!(
            iban("RO", "AAAA1B31007593840000"),
            "RO49AAAA1B31007593840000"
        );
        assert_eq!(iban("DE", "370400440532013000"), "DE89370400440532013000");
    }
}
