//! Tax and register numbers of a customer, unique because they are made of its place.

use super::check_digits as check;
use super::customer::{SeedIdentifier, SeedName};
use super::generator::{Identity, Subject};
use super::names::{City, Country};
use super::random::{Random, Topic, scatter};
use chrono::{Days, NaiveDate};

/// Birthdays lie in seventy years from 1936: adults all, and no two share a two-digit year.
const BIRTHDAYS: u64 = 25_550;
const SERIALS: u64 = 999;

/// When and where a person was born, with the serial of that day.
pub struct Birth<'a> {
    pub date: NaiveDate,
    pub serial: u32,
    pub city: &'a City,
}

/// The birth of a person whose tax code contains it: day and town are unique in Italy, day and serial in
/// Romania.
pub fn birth<'a>(subject: &Subject<'a>) -> Option<Birth<'a>> {
    let cities = &subject.lexicon.cities;
    match subject.lexicon.country {
        Country::Italy => {
            let spot = scatter(subject.rank, BIRTHDAYS * cities.all().len() as u64);
            let city = &cities.all()[(spot / BIRTHDAYS) as usize];
            Some(Birth {
                date: birthday(spot % BIRTHDAYS),
                serial: 1,
                city,
            })
        }
        Country::Romania => {
            let spot = scatter(subject.place, BIRTHDAYS * SERIALS);
            let city = cities.pick(&mut subject.random(Topic::TaxIds));
            let serial = (spot % SERIALS) as u32 + 1;
            Some(Birth {
                date: birthday(spot / SERIALS),
                serial,
                city,
            })
        }
        Country::Spain | Country::France => None,
    }
}

fn birthday(days: u64) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(1936, 1, 1).expect("a day of the calendar");
    first + Days::new(days)
}

/// The numbers the customer has told the business.
pub fn identifiers(subject: &Subject, identity: &Identity) -> Vec<SeedIdentifier> {
    let mut random = subject.random(Topic::TaxIds);
    let numbers = match (&identity.name, subject.lexicon.country) {
        (SeedName::Company { .. }, Country::Italy) => {
            italian_company(subject, identity, &mut random)
        }
        (SeedName::Company { legal_form, .. }, Country::Spain) => {
            spanish_company(subject, legal_form, &mut random)
        }
        (SeedName::Company { .. }, Country::France) => french_company(subject, &mut random),
        (SeedName::Company { .. }, Country::Romania) => romanian_company(subject, &mut random),
        (SeedName::Person { given, family, .. }, Country::Italy) => {
            italian_person(subject, identity, given, family, &mut random)
        }
        (SeedName::Person { .. }, Country::Spain) => spanish_person(subject, &mut random),
        (SeedName::Person { .. }, Country::France) => french_person(subject, &mut random),
        (SeedName::Person { .. }, Country::Romania) => romanian_person(identity, &mut random),
    };
    let country = subject.lexicon.country.code();
    numbers
        .into_iter()
        .map(|(kind, value)| SeedIdentifier {
            kind,
            country,
            value,
        })
        .collect()
}

type Numbers = Vec<(&'static str, String)>;

fn italian_company(subject: &Subject, identity: &Identity, random: &mut Random) -> Numbers {
    let vat = italian_vat(subject, identity);
    let mut numbers = vec![("vat", vat.clone())];
    if random.chance(60) {
        numbers.push(("codice_fiscale", vat));
    }
    numbers
}

fn italian_vat(subject: &Subject, identity: &Identity) -> String {
    let office = identity
        .home
        .region
        .bytes()
        .fold(0, |sum, byte| sum * 26 + u32::from(byte - b'A'));
    check::italian_vat(
        1 + scatter(subject.place, 9_999_999) as u32,
        1 + office % 100,
    )
}

fn italian_person(
    subject: &Subject,
    identity: &Identity,
    given: &str,
    family: &str,
    random: &mut Random,
) -> Numbers {
    let mut numbers = Vec::new();
    if let Some(birth) = identity.birth.as_ref().filter(|_| random.chance(75)) {
        let code = check::fiscal_code(
            family,
            given,
            birth.date,
            identity.woman,
            birth.city.birth_code,
        );
        numbers.push(("codice_fiscale", code));
    }
    if random.chance(5) {
        numbers.push(("vat", italian_vat(subject, identity)));
    }
    numbers
}

fn spanish_company(subject: &Subject, legal_form: &str, random: &mut Random) -> Numbers {
    let forms = &subject.lexicon.legal_forms;
    let form = forms.iter().find(|form| form.name == legal_form);
    let letter = form
        .and_then(|form| form.note.chars().next())
        .unwrap_or('B');
    let nif = check::cif(letter, 100_000 + scatter(subject.place, 9_899_999) as u32);
    let mut numbers = vec![("nif", nif.clone())];
    if random.chance(65) {
        numbers.push(("vat", nif));
    }
    numbers
}

fn spanish_person(subject: &Subject, random: &mut Random) -> Numbers {
    match random.below(100) {
        0..=4 => {
            let number = scatter(subject.place, 9_999_999) as u32;
            vec![("nif", check::nie(random.below(3), number))]
        }
        5..=69 => {
            let number = 10_000_000 + scatter(subject.place, 69_999_999) as u32;
            vec![("nif", check::dni(number))]
        }
        _ => Vec::new(),
    }
}

fn french_company(subject: &Subject, random: &mut Random) -> Numbers {
    let siren = french_siren(subject);
    let siret = check::siret(&siren, 1 + random.below(5));
    let mut numbers = vec![("siret", siret)];
    if random.chance(90) {
        numbers.push(("vat", check::french_vat(&siren)));
    }
    numbers.insert(0, ("siren", siren));
    numbers
}

fn french_siren(subject: &Subject) -> String {
    check::siren(30_000_000 + scatter(subject.place, 69_999_999) as u32)
}

/// Private persons have no number in France; a few work on their own account.
fn french_person(subject: &Subject, random: &mut Random) -> Numbers {
    if !random.chance(4) {
        return Vec::new();
    }
    let siren = french_siren(subject);
    let siret = check::siret(&siren, 1);
    vec![("siren", siren), ("siret", siret)]
}

/// Numbers from 56 millions on, which the register has not reached.
fn romanian_company(subject: &Subject, random: &mut Random) -> Numbers {
    let cui = check::cui(5_600_000 + scatter(subject.place, 4_399_999) as u32);
    let mut numbers = vec![("cui", cui.clone())];
    if random.chance(80) {
        numbers.push(("vat", cui));
    }
    numbers
}

fn romanian_person(identity: &Identity, random: &mut Random) -> Numbers {
    match &identity.birth {
        Some(birth) if random.chance(20) => {
            let cnp = check::cnp(
                birth.date,
                identity.woman,
                birth.city.birth_code,
                birth.serial,
            );
            vec![("cnp", cnp)]
        }
        _ => Vec::new(),
    }
}
