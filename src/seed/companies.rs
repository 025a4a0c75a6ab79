//! Names of companies: a pattern of their line of business, and a legal form.

use super::customer::SeedName;
use super::names::{City, LegalForm, Lexicon};
use super::random::Random;

/// A company's name, and the part of it that stands over the door.
pub struct Company {
    pub name: SeedName,
    pub brand: String,
    /// The family the brand is named after.
    pub owner: Option<&'static str>,
}

impl Company {
    /// A company of the town.
    pub fn named(lexicon: &Lexicon, city: &City, random: &mut Random) -> Self {
        let sector = &lexicon.sectors[random.index(lexicon.sectors.len())];
        let family = *lexicon.surnames.pick(random);
        let pattern = random.pick(&sector.patterns);
        let brand = brand(pattern, family, lexicon, city, random);
        let owner = pattern.contains("{surname}").then_some(family);
        let form = &lexicon.legal_forms
            [random.weighted(lexicon.legal_forms.iter().map(|form| form.weight))];
        let (legal_name, differs) = legal_name(&brand, owner, form, lexicon, random);
        let trade_name = (differs || random.chance(35)).then(|| brand.clone());
        let name = SeedName::Company {
            legal_name,
            trade_name,
            legal_form: form.name,
            sector: sector.key,
        };
        Self { name, brand, owner }
    }
}

fn brand(
    pattern: &str,
    family: &str,
    lexicon: &Lexicon,
    city: &City,
    random: &mut Random,
) -> String {
    let mut brand = String::with_capacity(40);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (what, after) = after
            .split_once('}')
            .expect("a pattern closes what it opens");
        brand.push_str(before);
        brand.push_str(match what {
            "surname" => family,
            "man" => lexicon.men.pick(random),
            "woman" => lexicon.women.pick(random),
            "sign" => random.pick(&lexicon.signs),
            "brand" => random.pick(&lexicon.brands),
            "city" => city.name,
            other => unreachable!("no word for {other}"),
        });
        rest = after;
    }
    brand.push_str(rest);
    brand
}

/// The name in the register, and whether it is more than the brand and the form.
fn legal_name(
    brand: &str,
    owner: Option<&str>,
    form: &LegalForm,
    lexicon: &Lexicon,
    random: &mut Random,
) -> (String, bool) {
    let surname = owner.unwrap_or(lexicon.surnames.pick(random));
    let woman = random.chance(50);
    let given = lexicon.given(woman, random);
    match form.note {
        "partners" if random.chance(60) => (
            format!("{brand} di {surname} {given} & C. {}", form.name),
            true,
        ),
        "sole" => (format!("{surname} {given} {}", form.name), true),
        _ => (format!("{brand} {}", form.name), false),
    }
}
