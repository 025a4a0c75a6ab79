//! From a number to a customer.

use super::addresses::addresses;
use super::companies::Company;
use super::contacts;
use super::customer::{Kind, SeedCustomer, SeedName};
use super::groups::{self, SeedGroup};
use super::names::{City, Country, Lexicon};
use super::random::{LIMIT, Random, Shuffle, Topic};
use super::reach::Reach;
use super::stops;
use super::tax_ids::{self, Birth};
use super::terms::{TAGS, Terms};
use chrono::{DateTime, NaiveDate, Utc};

/// How many of 1,000 customers are persons and companies of each country.
const SHARES: [(Country, Kind, u64); 8] = [
    (Country::Italy, Kind::Person, 255),
    (Country::Italy, Kind::Company, 145),
    (Country::France, Kind::Person, 140),
    (Country::France, Kind::Company, 80),
    (Country::Spain, Kind::Person, 135),
    (Country::Spain, Kind::Company, 65),
    (Country::Romania, Kind::Person, 120),
    (Country::Romania, Kind::Company, 60),
];

/// Makes customers; cheap to share between threads, needs about a megabyte.
pub struct Generator {
    seed: u64,
    date: NaiveDate,
    shuffle: Shuffle,
    lexicons: [Lexicon; 4],
}

/// One customer while it is made: where it stands among all, and what its country lends it.
pub struct Subject<'a> {
    seed: u64,
    pub n: u64,
    /// Its place among all customers, unique below [`LIMIT`]; unique numbers are made of it.
    pub place: u64,
    /// Its place among those of its kind and country.
    pub rank: u64,
    pub kind: Kind,
    pub lexicon: &'a Lexicon,
}

impl Subject<'_> {
    /// The stream of random numbers of one topic.
    pub fn random(&self, topic: Topic) -> Random {
        Random::new(self.seed, self.n, topic)
    }
}

/// What a customer is called and where it is at home, before its mail addresses and numbers are known.
pub struct Identity<'a> {
    pub name: SeedName,
    pub woman: bool,
    /// Only an Italian or Romanian person has one: their tax codes contain it.
    pub birth: Option<Birth<'a>>,
    pub home: &'a City,
    /// The surname or the trade name that web and mail addresses are made of.
    pub known_as: String,
    /// The family a company is named after.
    pub owner: Option<&'static str>,
}

impl Generator {
    /// A generator whose dates are counted back from `date`; nothing else depends on it.
    pub fn new(seed: u64, date: NaiveDate) -> Self {
        Self {
            seed,
            date,
            shuffle: Shuffle::new(seed),
            lexicons: Country::ALL.map(Lexicon::of),
        }
    }

    /// The customer number `n`.
    ///
    /// # Panics
    /// Where `n` is [`LIMIT`] or more: unique numbers would run out.
    pub fn customer(&self, n: u64) -> SeedCustomer {
        assert!(n < LIMIT, "a seed makes {LIMIT} customers at most");
        let subject = self.subject(n);
        let identity = identity(&subject);
        let reach = Reach::of(&subject, &identity);
        let terms = Terms::of(&subject, self.date);
        SeedCustomer {
            country: subject.lexicon.country,
            group: groups::group(&subject, &identity.name),
            identifiers: tax_ids::identifiers(&subject, &identity),
            addresses: addresses(&subject, identity.home),
            contacts: contacts::contacts(&subject, &identity, &reach),
            name: identity.name,
            emails: reach.emails,
            phones: reach.phones,
            websites: reach.websites,
            language: terms.language,
            currency: terms.currency,
            iban: terms.iban,
            reference: terms.reference,
            external_id: terms.external_id,
            active: terms.active,
            tags: terms.tags,
            credit_limit: terms.credit_limit,
            payment_terms: terms.payment_terms,
            payment_method: terms.payment_method,
            delivery_instructions: terms.delivery_instructions,
            note: terms.note,
            created_at: terms.created_at,
            salesperson: terms.salesperson,
            stop: stops::stop(&subject),
        }
    }

    /// When the customer number `n` was created; the rest of it is not made.
    pub fn created_at(&self, n: u64) -> DateTime<Utc> {
        Terms::of(&self.subject(n), self.date).created_at
    }

    /// The groups of the business.
    pub fn groups(&self) -> Vec<SeedGroup> {
        groups::groups(self.date)
    }

    /// Every tag that a customer or a contact may bear, each once.
    pub fn tags(&self) -> Vec<&'static str> {
        let mut tags = TAGS.to_vec();
        let roles = self.lexicons.iter().flat_map(|lexicon| &lexicon.roles);
        for role in roles {
            if !tags.contains(&role.tag) {
                tags.push(role.tag);
            }
        }
        tags
    }

    /// The day from which dates are counted back.
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    pub(super) fn subject(&self, n: u64) -> Subject<'_> {
        let place = self.shuffle.place(n);
        let mut start = 0;
        let mut share_so_far = 0;
        for (country, kind, share) in SHARES {
            share_so_far += share;
            let end = LIMIT * share_so_far / 1_000;
            if place < end {
                let lexicon = &self.lexicons[country as usize];
                return Subject {
                    seed: self.seed,
                    n,
                    place,
                    rank: place - start,
                    kind,
                    lexicon,
                };
            }
            start = end;
        }
        unreachable!("the shares add up to 1,000")
    }
}

fn identity<'a>(subject: &Subject<'a>) -> Identity<'a> {
    match subject.kind {
        Kind::Person => person(subject),
        Kind::Company => company(subject),
    }
}

fn person<'a>(subject: &Subject<'a>) -> Identity<'a> {
    let lexicon = subject.lexicon;
    let mut random = subject.random(Topic::Identity);
    let woman = random.chance(50);
    let birth = tax_ids::birth(subject);
    let home = match &birth {
        Some(birth) if random.chance(50) => birth.city,
        _ => lexicon.cities.pick(&mut random),
    };
    let given = lexicon.given(woman, &mut random).to_owned();
    let family = lexicon.family(&mut random);
    let civility = match random.below(100) {
        0..=2 => Some("dr"),
        3..=12 => None,
        _ if woman => Some("ms"),
        _ => Some("mr"),
    };
    let known_as = lexicon.everyday(&family).to_owned();
    Identity {
        name: SeedName::Person {
            civility,
            given,
            family,
        },
        woman,
        birth,
        home,
        known_as,
        owner: None,
    }
}

fn company<'a>(subject: &Subject<'a>) -> Identity<'a> {
    let mut random = subject.random(Topic::Identity);
    let home = subject.lexicon.cities.pick(&mut random);
    let company = Company::named(subject.lexicon, home, &mut random);
    Identity {
        name: company.name,
        woman: false,
        birth: None,
        home,
        known_as: company.brand,
        owner: company.owner,
    }
}
