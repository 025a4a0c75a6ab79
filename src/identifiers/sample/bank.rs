//! Invented bank accounts of real or invented banks, with all check digits in order.

use super::super::digits::mod_97;
use super::super::iban::spanish_check;
use super::super::italy;
use super::spelled;

/// Italian IBAN: ABI is the bank, CAB the branch.
pub fn iban_it(abi: u32, cab: u32, account: u64) -> String {
    let body = format!(
        "{:05}{:05}{:012}",
        abi % 100_000,
        cab % 100_000,
        account % 10u64.pow(12)
    );
    iban("IT", format!("{}{body}", italy::check_letter(&body)))
}

/// Spanish IBAN, with the two check digits of the account.
pub fn iban_es(bank: u32, branch: u32, account: u64) -> String {
    let branch = format!("{:04}{:04}", bank % 10_000, branch % 10_000);
    let account = format!("{:010}", account % 10u64.pow(10));
    let digits = spelled(&format!("{branch}00{account}"));
    let digits: [u32; 20] = digits.try_into().expect("8 + 2 + 10 digits");
    let [first, second] = spanish_check(&digits);
    iban("ES", format!("{branch}{first}{second}{account}"))
}

/// French IBAN, with the RIB key of the account.
pub fn iban_fr(bank: u32, branch: u32, account: u64) -> String {
    let (bank, branch) = (bank % 100_000, branch % 100_000);
    let account = account % 10u64.pow(11);
    let sum = 89 * u64::from(bank) + 15 * u64::from(branch) + 3 * (account % 97);
    let key = 97 - sum % 97;
    iban("FR", format!("{bank:05}{branch:05}{account:011}{key:02}"))
}

/// Romanian IBAN; `bank` is the first four letters of its BIC, as `BTRL`.
pub fn iban_ro(bank: &str, account: u64) -> String {
    iban(
        "RO",
        format!(
            "{}{:016}",
            bank.to_ascii_uppercase(),
            account % 10u64.pow(16)
        ),
    )
}

fn iban(country: &str, account: String) -> String {
    let rest = mod_97(&format!("{account}{country}00")).expect("digits and letters only");
    format!("{country}{:02}{account}", 98 - rest)
}

#[cfg(test)]
mod tests {
    use super::super::super::iban::check;
    use super::*;

    #[test]
    fn accounts_are_those_of_the_published_examples() {
        assert_eq!(iban_it(5428, 11101, 123456), "IT60X0542811101000000123456");
        assert_eq!(iban_es(2100, 418, 200051332), "ES9121000418450200051332");
    }

    #[test]
    fn every_account_passes_its_own_check() {
        for n in 0..2000u32 {
            let account = u64::from(n) * 7_654_321;
            for made in [
                iban_it(n, n * 3, account),
                iban_es(n, n * 3, account),
                iban_fr(30_000 + n, n, account),
                iban_ro("BTRL", account),
            ] {
                let iban = check(&made).expect(&made);
                assert!(iban.warnings().is_empty(), "{made}");
            }
        }
    }
}
