//! How a customer is reached: mail, telephones, website.

use super::customer::{EmailPurpose, Kind, SeedEmail, SeedName, SeedPhone};
use super::generator::{Identity, Subject};
use super::phones::{landline, mobile};
use super::random::{Random, Topic, scatter};
use crate::accents::slug;

/// A web name may have 63 letters; the number of the customer needs room, too.
const LONGEST_NAME: usize = 40;

/// Mail addresses, telephones and websites. What a mail address or a domain of one's own ends with is
/// the number of the customer, and no name contains digits: so each exists once.
pub struct Reach {
    pub emails: Vec<SeedEmail>,
    pub phones: Vec<SeedPhone>,
    pub websites: Vec<String>,
    /// Where a company's own mailboxes are.
    pub domain: Option<String>,
}

impl Reach {
    /// How this customer is reached.
    pub fn of(subject: &Subject, identity: &Identity) -> Self {
        let mut random = subject.random(Topic::Reach);
        match &identity.name {
            SeedName::Person { given, .. } => person(subject, identity, given, &mut random),
            SeedName::Company { .. } => company(subject, identity, &mut random),
        }
    }
}

fn person(subject: &Subject, identity: &Identity, given: &str, random: &mut Random) -> Reach {
    let mut emails = Vec::new();
    let local = mailbox(
        &slug(given, ""),
        &slug(&identity.known_as, ""),
        subject.n + 1,
        random,
    );
    let first = random.index(subject.lexicon.providers.len());
    let second = (first + 1) % subject.lexicon.providers.len();
    for (provider, percent) in [(first, 82), (second, 8)] {
        if random.chance(percent) {
            emails.push(general(format!(
                "{local}@{}",
                subject.lexicon.providers[provider]
            )));
        }
    }
    let phones = phones(subject, identity, [85, 22], random);
    Reach {
        emails,
        phones,
        websites: Vec::new(),
        domain: None,
    }
}

fn mailbox(given: &str, family: &str, number: u64, random: &mut Random) -> String {
    match random.below(5) {
        0 => format!("{given}{number}"),
        1 => format!("{}.{family}{number}", &given[..1]),
        2 => format!("{family}.{given}{number}"),
        3 => format!("{given}{family}{number}"),
        _ => format!("{given}.{family}{number}"),
    }
}

fn company(subject: &Subject, identity: &Identity, random: &mut Random) -> Reach {
    let lexicon = subject.lexicon;
    let number = subject.n + 1;
    let domain = random
        .chance(70)
        .then(|| format!("{}{number}.example", web_name(&identity.known_as, "-")));
    let (mut emails, mut websites) = (Vec::new(), Vec::new());
    if let Some(domain) = &domain {
        emails.push(general(format!("{}@{domain}", lexicon.mailboxes[0])));
        if random.chance(40) {
            let value = format!("{}@{domain}", lexicon.mailboxes[1]);
            emails.push(SeedEmail {
                value,
                purpose: EmailPurpose::Invoice,
            });
        }
        if random.chance(80) {
            websites.push(format!("https://www.{domain}"));
        }
    } else if random.chance(80) {
        let provider = random.pick(&lexicon.providers);
        emails.push(general(format!(
            "{}{number}@{provider}",
            web_name(&identity.known_as, "")
        )));
    }
    let phones = phones(subject, identity, [40, 90], random);
    Reach {
        emails,
        phones,
        websites,
        domain,
    }
}

fn general(value: String) -> SeedEmail {
    SeedEmail {
        value,
        purpose: EmailPurpose::General,
    }
}

fn web_name(name: &str, separator: &str) -> String {
    let mut name = slug(name, separator);
    name.truncate(LONGEST_NAME);
    name.truncate(name.trim_end_matches('-').len());
    name
}

fn phones(
    subject: &Subject,
    identity: &Identity,
    percent: [u32; 2],
    random: &mut Random,
) -> Vec<SeedPhone> {
    let country = subject.lexicon.country;
    let mut phones = Vec::new();
    if random.chance(percent[0]) {
        phones.push(mobile(country, scatter(subject.place, 9_999_999), random));
    }
    if random.chance(percent[1]) {
        phones.push(landline(country, identity.home, random));
    }
    if subject.kind == Kind::Company {
        phones.reverse();
    }
    phones
}
