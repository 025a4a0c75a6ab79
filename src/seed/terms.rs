//! What was agreed with a customer, and the other marks of its file.

use super::check_digits::{self, bank};
use super::customer::Kind;
use super::generator::Subject;
use super::names::Country;
use super::random::{Random, Topic, scatter};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc, Weekday};

/// What [`payment_terms`](super::SeedCustomer::payment_terms) counts: at once, net days, end of month.
pub const PAYMENT_TERMS: [&str; 5] = [
    "on_receipt",
    "net_15",
    "net_30",
    "net_30_end_of_month",
    "net_60",
];
/// What [`payment_method`](super::SeedCustomer::payment_method) counts.
pub const PAYMENT_METHODS: [&str; 4] = ["transfer", "direct_debit", "card", "cash"];
/// How many salespersons the business has.
pub const SALESPEOPLE: u32 = 6;
/// The tags customers bear.
pub const TAGS: [&str; 10] = [
    "newsletter",
    "regular",
    "VIP",
    "trade fair",
    "tasting club",
    "online shop",
    "seasonal",
    "referral",
    "press",
    "prospect",
];

const DIRECT_DEBIT: usize = 1;
/// Six years, less a weekend.
const OLDEST_DAYS: u32 = 2_188;

/// The part of a customer that has to do with money, delivery and bookkeeping.
pub struct Terms {
    pub language: &'static str,
    pub currency: &'static str,
    pub iban: Option<String>,
    pub reference: Option<String>,
    pub external_id: Option<String>,
    pub active: bool,
    pub tags: Vec<&'static str>,
    pub credit_limit: Option<u32>,
    pub payment_terms: usize,
    pub payment_method: usize,
    pub delivery_instructions: Option<&'static str>,
    pub note: Option<&'static str>,
    pub created_at: DateTime<Utc>,
    pub salesperson: Option<u32>,
}

impl Terms {
    /// The terms of this customer; it was created before `date`.
    pub fn of(subject: &Subject, date: NaiveDate) -> Self {
        let mut random = subject.random(Topic::Terms);
        let lexicon = subject.lexicon;
        let person = subject.kind == Kind::Person;
        let leu = lexicon.country == Country::Romania && random.chance(88);
        let payment_method = random.weighted(
            if person {
                [20, 5, 45, 30]
            } else {
                [70, 18, 7, 5]
            }
            .into_iter(),
        );
        let banks = if person { 8 } else { 35 };
        let limited = if person { 8 } else { 55 };
        Self {
            language: if random.chance(3) {
                "en"
            } else {
                lexicon.country.language()
            },
            currency: if leu { "RON" } else { "EUR" },
            iban: (payment_method == DIRECT_DEBIT || random.chance(banks))
                .then(|| iban(lexicon.country, &mut random)),
            reference: random
                .chance(if person { 70 } else { 15 })
                .then(|| loyalty_card(subject.place)),
            external_id: random
                .chance(35)
                .then(|| format!("CLI{:06}", subject.n + 1)),
            active: !random.chance(4),
            tags: tags(&mut random),
            credit_limit: random
                .chance(limited)
                .then(|| credit_limit(person, leu, &mut random)),
            payment_terms: random.weighted(
                if person {
                    [80, 12, 8, 0, 0]
                } else {
                    [8, 17, 40, 25, 10]
                }
                .into_iter(),
            ),
            payment_method,
            delivery_instructions: random
                .chance(if person { 12 } else { 30 })
                .then(|| random.pick(&lexicon.deliveries)),
            note: random.chance(10).then(|| random.pick(&lexicon.notes)),
            created_at: created_at(date, &mut random),
            salesperson: random.chance(85).then(|| random.below(SALESPEOPLE)),
        }
    }
}

/// An account at a bank that does not exist, valid in every digit.
fn iban(country: Country, random: &mut Random) -> String {
    let number = u64::from(random.below(1_000_000_000));
    let branch = random.below(1_000);
    let account = match country {
        Country::Italy => bank::italian_account(99_900, branch, number),
        Country::Spain => bank::spanish_account(9_990, branch, number),
        Country::France => bank::french_account(99_900, branch, &format!("{number:011}")),
        Country::Romania => format!("DEMO{number:016}"),
    };
    bank::iban(country.code(), &account)
}

fn loyalty_card(place: u64) -> String {
    check_digits::ean13(200_000_000_000 + scatter(place, 100_000_000_000))
}

fn tags(random: &mut Random) -> Vec<&'static str> {
    let wanted = random.weighted([45, 35, 15, 5].into_iter());
    let mut tags = Vec::with_capacity(wanted);
    for _ in 0..wanted {
        let tag = TAGS[random.below(10).min(random.below(10)) as usize];
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn credit_limit(person: bool, leu: bool, random: &mut Random) -> u32 {
    let euros: &[u32] = if person {
        &[200, 300, 500, 1_000]
    } else {
        &[
            1_000, 1_500, 2_000, 3_000, 5_000, 6_000, 8_000, 10_000, 15_000, 25_000,
        ]
    };
    random.pick(euros) * if leu { 5 } else { 1 }
}

/// Office hours of a day before `date`, more of them recent than old, few at the weekend.
fn created_at(date: NaiveDate, random: &mut Random) -> DateTime<Utc> {
    let mut days = 1 + random.below(OLDEST_DAYS);
    if random.chance(35) {
        days = days.min(1 + random.below(OLDEST_DAYS));
    }
    let weekend = match (date - Days::new(u64::from(days))).weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    if random.chance(85) {
        days += weekend;
    }
    let seconds = 7 * 3_600 + random.below(11 * 3_600);
    let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
        .expect("before six in the evening");
    (date - Days::new(u64::from(days))).and_time(time).and_utc()
}
