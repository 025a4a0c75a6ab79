//! What the names of a country are made of, read once from the text files beside this one.

use super::random::Random;
use super::ranked::Ranked;
use std::collections::HashMap;

/// The countries the business sells to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    Italy,
    Spain,
    France,
    Romania,
}

impl Country {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Italy, Self::Spain, Self::France, Self::Romania];

    /// ISO 3166-1, two letters.
    pub fn code(self) -> &'static str {
        ["IT", "ES", "FR", "RO"][self as usize]
    }

    /// ISO 639-1 code of its language.
    pub fn language(self) -> &'static str {
        ["it", "es", "fr", "ro"][self as usize]
    }

    fn text(self) -> &'static str {
        [
            include_str!("names/italy.txt"),
            include_str!("names/spain.txt"),
            include_str!("names/france.txt"),
            include_str!("names/romania.txt"),
        ][self as usize]
    }
}

/// A town with what belongs to it.
#[derive(Debug)]
pub struct City {
    pub name: &'static str,
    /// Second half of the ISO 3166-2 code: province, department or county.
    pub region: &'static str,
    /// Cadastral code in Italy, county number of the CNP in Romania, `-` elsewhere.
    pub birth_code: &'static str,
    /// Area code of its telephones: as dialled in Italy, without the leading 0 elsewhere.
    pub dialling: &'static str,
    pub postal_codes: Vec<&'static str>,
}

/// A line of business and the patterns of its names.
pub struct Sector {
    pub key: &'static str,
    pub patterns: Vec<&'static str>,
}

/// A legal form, its share in percent, and what is special about it.
pub struct LegalForm {
    pub name: &'static str,
    pub weight: u32,
    /// `partners`, `sole`, the first letter of a Spanish NIF, or nothing.
    pub note: &'static str,
}

/// What somebody does in a company, in the words of the country.
pub struct Role {
    pub man: &'static str,
    pub woman: &'static str,
    pub tag: &'static str,
}

/// Everything a country lends to its customers.
pub struct Lexicon {
    pub country: Country,
    pub surnames: Ranked<&'static str>,
    pub men: Ranked<&'static str>,
    pub women: Ranked<&'static str>,
    pub cities: Ranked<City>,
    pub streets: Ranked<&'static str>,
    pub sectors: Vec<Sector>,
    pub signs: Vec<&'static str>,
    pub brands: Vec<&'static str>,
    pub legal_forms: Vec<LegalForm>,
    pub roles: Vec<Role>,
    pub providers: Vec<&'static str>,
    pub deliveries: Vec<&'static str>,
    pub notes: Vec<&'static str>,
    /// Names of addresses: home, office, registered seat, store, shop.
    pub labels: Vec<&'static str>,
    /// A company's general mailbox and the one of its bookkeeping.
    pub mailboxes: Vec<&'static str>,
}

impl Lexicon {
    /// Reads the file of a country; it is part of the program, so it cannot be missing.
    pub fn of(country: Country) -> Self {
        let sections = sections(country.text());
        let lines = |name: &str| sections[name].clone();
        let words = |name: &str| -> Vec<&'static str> {
            sections[name]
                .iter()
                .flat_map(|line| line.split(", "))
                .collect()
        };
        Self {
            country,
            surnames: Ranked::new(words("surnames"), 25),
            men: Ranked::new(words("men"), 15),
            women: Ranked::new(words("women"), 15),
            cities: Ranked::new(lines("cities").into_iter().map(city).collect(), 6),
            streets: Ranked::new(words("streets"), 30),
            sectors: lines("companies").into_iter().map(sector).collect(),
            signs: words("signs"),
            brands: words("brands"),
            legal_forms: lines("legal forms").into_iter().map(legal_form).collect(),
            roles: lines("roles").into_iter().map(role).collect(),
            providers: words("providers"),
            deliveries: lines("deliveries"),
            notes: lines("notes"),
            labels: words("labels"),
            mailboxes: words("mailboxes"),
        }
    }

    /// A man's or a woman's given name.
    pub fn given(&self, woman: bool, random: &mut Random) -> &'static str {
        if woman {
            self.women.pick(random)
        } else {
            self.men.pick(random)
        }
    }

    /// A person's family name.
    pub fn family(&self, random: &mut Random) -> String {
        let surname = *self.surnames.pick(random);
        self.family_of(surname, random)
    }

    /// The family name of somebody with this surname: two surnames in Spain, now and then in France.
    pub fn family_of(&self, surname: &str, random: &mut Random) -> String {
        let second = *self.surnames.pick(random);
        match self.country {
            Country::Spain => format!("{surname} {second}"),
            Country::France if random.chance(3) && surname != second => {
                format!("{surname}-{second}")
            }
            _ => surname.to_owned(),
        }
    }

    /// The part of a family name that is used every day: in Spain the first surname.
    pub fn everyday<'a>(&self, family: &'a str) -> &'a str {
        match self.country {
            Country::Spain => family.split(' ').next().unwrap_or(family),
            _ => family,
        }
    }
}

fn sections(text: &'static str) -> HashMap<&'static str, Vec<&'static str>> {
    let mut sections: HashMap<_, Vec<_>> = HashMap::new();
    let mut current = "";
    for line in text.lines().filter(|line| !line.is_empty()) {
        match line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            Some(name) => current = name,
            None => sections.entry(current).or_default().push(line),
        }
    }
    sections
}

fn city(line: &'static str) -> City {
    let fields: Vec<_> = line.split("; ").collect();
    City {
        name: fields[0],
        region: fields[1],
        birth_code: fields[2],
        dialling: fields[3],
        postal_codes: fields[4].split(' ').collect(),
    }
}

fn sector(line: &'static str) -> Sector {
    let (key, patterns) = line.split_once("; ").expect("a sector has names");
    Sector {
        key,
        patterns: patterns.split("; ").collect(),
    }
}

fn legal_form(line: &'static str) -> LegalForm {
    let mut fields = line.split("; ");
    LegalForm {
        name: fields.next().expect("a line is not empty"),
        weight: fields
            .next()
            .and_then(|weight| weight.parse().ok())
            .expect("a form has a share"),
        note: fields.next().unwrap_or(""),
    }
}

fn role(line: &'static str) -> Role {
    let (name, tag) = line.split_once("; ").expect("a role has a tag");
    let (man, woman) = name.split_once('/').unwrap_or((name, name));
    Role { man, woman, tag }
}
