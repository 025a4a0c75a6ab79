//! Every scheme against python-stdnum, which is written by others from the same public rules.
//!
//! Needs a Python that can import `stdnum` (2.2): `CLIENTELA_ORACLE_PYTHON=.venv/bin/python`.
//! Without the variable the test says so and passes; the vectors in `src/identifiers` remain.

mod patterns;

use clientela::identifiers::{Country, Kind, Party, bic, check, iban, reference};
use patterns::{Dice, SCHEMES, candidates, mutate};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

/// Each scheme needs so many numbers that stdnum takes, and so many of our valid ones mutated.
const ENOUGH: usize = 500;

#[test]
fn every_scheme_agrees_with_python_stdnum() {
    let Ok(python) = std::env::var("CLIENTELA_ORACLE_PYTHON") else {
        println!("left out: CLIENTELA_ORACLE_PYTHON names no Python with stdnum");
        return;
    };
    let mut dice = Dice(20_261_122);
    let mut cases: Vec<(&str, String, bool)> = Vec::new();
    for (scheme, patterns) in SCHEMES {
        let candidates = candidates(patterns, &mut dice);
        let ours = candidates.iter().filter(|number| accepts(scheme, number));
        let mutants: Vec<String> = ours
            .take(2 * ENOUGH)
            .map(|n| mutate(n, &mut dice))
            .collect();
        assert!(
            mutants.len() >= ENOUGH,
            "{scheme}: only {} to mutate",
            mutants.len()
        );
        cases.extend(
            candidates
                .into_iter()
                .map(|number| (*scheme, number, false)),
        );
        cases.extend(mutants.into_iter().map(|number| (*scheme, number, true)));
    }
    let answers = ask(&python, &cases);
    let mut taken: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut differences = Vec::new();
    for ((scheme, number, mutant), answer) in cases.iter().zip(answers) {
        let count = taken.entry(scheme).or_default();
        count.0 += usize::from(answer && !mutant);
        count.1 += usize::from(*mutant);
        if accepts(scheme, number) != answer && !is_deliberate(scheme, number) {
            differences.push(format!("{scheme} {number}: stdnum says {answer}"));
        }
    }
    for (scheme, (valid, mutated)) in &taken {
        println!("{scheme}: {valid} valid, {mutated} mutated");
        assert!(*valid >= ENOUGH, "{scheme}: stdnum took only {valid}");
    }
    println!("{} numbers, {} differences", cases.len(), differences.len());
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Where we differ on purpose.
fn is_deliberate(scheme: &str, number: &str) -> bool {
    match scheme {
        // No company has the number nothing but zeros, though its check digits fit.
        "siren" => number == "000000000",
        "siret" => number.starts_with("000000000"),
        "vat-FR" => number.ends_with("000000000"),
        // stdnum puts zeros before a number that is too short; we say that a digit is missing.
        "vat-NL" => number.len() < 14,
        // stdnum reads days of birth modulo 40, so 81 to 99 are days of a woman to it.
        "codice_fiscale" => matches!(&number[9..10], "8" | "9" | "U" | "V"),
        // Residents and foreigners born on 29 February 2000: the number does not tell the century.
        "cnp" => number.starts_with(['7', '8', '9']) && number[1..].starts_with("000229"),
        // Check digits of an IBAN are 98 minus a remainder, never 00, 01 or 99 (ISO 13616).
        "iban" | "iban-ES" => matches!(&number[2..4], "00" | "01" | "99"),
        // A GTIN-14 marks a box of goods and is no length we warn about.
        "gs1" => !matches!(number.len(), 8 | 12 | 13),
        _ => false,
    }
}

/// What our rules say.
fn accepts(scheme: &str, number: &str) -> bool {
    let ok = |kind, code: &str, party| {
        let country = Country::parse(code).expect("a real country");
        check(kind, country, party, number).is_ok()
    };
    match scheme {
        "siren" => ok(Kind::Siren, "FR", Party::Company),
        "siret" => ok(Kind::Siret, "FR", Party::Company),
        "codice_fiscale" => {
            let party = if number.len() == 11 {
                Party::Company
            } else {
                Party::Person
            };
            ok(Kind::CodiceFiscale, "IT", party)
        }
        "cui" => ok(Kind::Cui, "RO", Party::Company),
        "cnp" => ok(Kind::Cnp, "RO", Party::Person),
        "iban" => iban::check(number).is_ok(),
        "iban-ES" => iban::check(number).is_ok_and(|iban| iban.warnings().is_empty()),
        "bic" => bic::check(number).is_ok(),
        "gs1" => {
            let digits = number.chars().all(|c| c.is_ascii_digit());
            digits && reference::check(number).is_ok_and(|reference| !reference.gs1_warning)
        }
        _ => match scheme.split_once('-') {
            Some(("vat", country)) => ok(Kind::Vat, country, Party::Company),
            Some(("nif", country)) => ok(Kind::Nif, country, Party::Company),
            _ => panic!("no rule for {scheme}"),
        },
    }
}

fn ask(python: &str, cases: &[(&str, String, bool)]) -> Vec<bool> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/identifiers/oracle.py");
    let mut oracle = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("CLIENTELA_ORACLE_PYTHON starts");
    let lines: String = cases
        .iter()
        .map(|(scheme, n, _)| format!("{scheme}\t{n}\n"))
        .collect();
    let mut stdin = oracle.stdin.take().expect("piped");
    stdin
        .write_all(lines.as_bytes())
        .expect("the oracle reads everything");
    drop(stdin);
    let output = oracle.wait_with_output().expect("the oracle ends");
    assert!(
        output.status.success(),
        "the oracle failed: can it import stdnum 2.2?"
    );
    let answers: Vec<bool> = output
        .stdout
        .split(|&b| b == b'\n')
        .map(|a| a == b"1")
        .collect();
    assert!(answers.len() > cases.len(), "an answer for every number");
    answers
}
