//! Whom one talks to at a company.

use super::customer::{Kind, SeedContact, SeedName};
use super::generator::{Identity, Subject};
use super::names::{Lexicon, Role};
use super::phones::mobile;
use super::random::{Random, Topic};
use super::reach::Reach;
use crate::accents::slug;

/// The persons one talks to; the first is the main one. Persons have none.
pub fn contacts(subject: &Subject, identity: &Identity, reach: &Reach) -> Vec<SeedContact> {
    if subject.kind == Kind::Person {
        return Vec::new();
    }
    let mut random = subject.random(Topic::Contacts);
    let wanted = random.weighted([14, 40, 26, 12, 8].into_iter());
    let roles = roles(subject, identity);
    let first = if random.chance(60) {
        0
    } else {
        random.index(roles.len())
    };
    let mut contacts: Vec<SeedContact> = Vec::with_capacity(wanted);
    for role in roles.iter().copied().cycle().skip(first).take(wanted) {
        let owner = identity
            .owner
            .filter(|_| contacts.is_empty() && random.chance(70));
        let mut contact = contact(
            subject.lexicon,
            role,
            owner,
            reach.domain.as_deref(),
            &mut random,
        );
        if contacts.iter().any(|other| other.email == contact.email) {
            contact.email = None;
        }
        contacts.push(contact);
    }
    give_duties(&mut contacts);
    contacts
}

/// Cooks and waiters only where there are guests.
fn roles<'a>(subject: &Subject<'a>, identity: &Identity) -> Vec<&'a Role> {
    let guests = matches!(
        identity.name,
        SeedName::Company {
            sector: "horeca",
            ..
        }
    );
    let fits = |role: &&Role| guests || !matches!(role.tag, "kitchen" | "service");
    subject.lexicon.roles.iter().filter(fits).collect()
}

fn contact(
    lexicon: &Lexicon,
    role: &Role,
    owner: Option<&str>,
    domain: Option<&str>,
    random: &mut Random,
) -> SeedContact {
    let woman = random.chance(50);
    let given = lexicon.given(woman, random);
    let family = match owner {
        Some(owner) => lexicon.family_of(owner, random),
        None => lexicon.family(random),
    };
    let known_as = lexicon.everyday(&family);
    let email = domain
        .filter(|_| random.chance(75))
        .map(|domain| format!("{}.{}@{domain}", slug(given, ""), slug(known_as, "")));
    let mut tags = vec![role.tag];
    if random.chance(10) {
        tags.push("newsletter");
    }
    let phone = random.chance(60).then(|| {
        let number = random.below(10_000_000);
        mobile(lexicon.country, u64::from(number), random)
    });
    SeedContact {
        given,
        family,
        role: if woman { role.woman } else { role.man },
        email,
        phone,
        tags,
        main: false,
        gets_invoices: false,
        gets_reminders: false,
    }
}

/// The first is the main one; bookkeeping gets invoices and reminders, without it the main one does.
fn give_duties(contacts: &mut [SeedContact]) {
    let bookkeeper = contacts
        .iter()
        .position(|contact| contact.tags.contains(&"billing"))
        .unwrap_or(0);
    if let Some(contact) = contacts.get_mut(bookkeeper) {
        contact.gets_invoices = true;
        contact.gets_reminders = true;
    }
    if let Some(main) = contacts.first_mut() {
        main.main = true;
    }
}
