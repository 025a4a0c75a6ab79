//! Numbers to be judged: made by patterns, or valid ones with a slip of the hand.

use clientela::identifiers::{Country, Kind, Party, check, sample};

/// Patterns of candidates: `#` any digit, `+` one from 1 to 9, `&` any letter, `*` either; `?`
/// every digit and `@` every letter in turn, so that the right check digit is among them; `{…}` a
/// part with a meaning (see [`part`]). Anything else stands for itself.
#[rustfmt::skip]
pub const SCHEMES: &[(&str, &[&str])] = &[
    ("vat-AT", &["ATU#######?"]),
    ("vat-BE", &["BE0#######??", "BE1#######??", "BE########?"]),
    ("vat-BG", &[
        "BG########?", "BG#########?", "BG{yymmdd}###?", "BG{yymmdd+20}###?", "BG{yymmdd+40}###?",
    ]),
    ("vat-CY", &["CY########@"]),
    ("vat-CZ", &[
        "CZ#######?", "CZ6#######?", "CZ{yymmdd}###?", "CZ{yymmdd+50}###?", "CZ{yymmdd+20}###",
        "CZ{yymmdd+70}###?",
    ]),
    ("vat-DE", &["DE########?"]),
    ("vat-DK", &["DK#######?"]),
    ("vat-EE", &["EE########?"]),
    ("vat-ES", &[
        "ES########@", "ES{nie}#######@", "ES{klm}#######@", "ES{cif}#######?", "ES{cif}#######@",
    ]),
    ("vat-FI", &["FI#######?"]),
    ("vat-FR", &["FR??{siren}", "FR??000######", "FR#&{siren}", "FR&#{siren}", "FR&&{siren}"]),
    ("vat-GB", &[
        "GB#######??", "GB#######??###", "GBGD###", "GBHA###", "GBGD8888###??", "GBHA8888###??",
    ]),
    ("vat-GR", &["EL########?", "GR########?", "EL#######?"]),
    ("vat-HR", &["HR##########?"]),
    ("vat-HU", &["HU#######?"]),
    ("vat-IE", &["IE#######@", "IE#######@&", "IE#&#####@", "IE#+#####@"]),
    ("vat-IT", &["IT#######{office}?", "IT##########?"]),
    ("vat-LT", &["LT#######1?", "LT##########1?", "LT########?"]),
    ("vat-LU", &["LU######??"]),
    ("vat-LV", &[
        "LV4#########?", "LV##########?", "LV{ddmmyy}0###?", "LV{ddmmyy}1###?", "LV{ddmmyy}2###?",
        "LV32########?",
    ]),
    ("vat-MT", &["MT######??"]),
    ("vat-NL", &["NL########?B##", "NL#########B??"]),
    ("vat-PL", &["PL#########?"]),
    ("vat-PT", &["PT########?"]),
    ("vat-RO", &["RO########?", "RO#####?", "RO#########?", "RO+?"]),
    ("vat-SE", &["SE#########?01", "SE#########?##"]),
    ("vat-SI", &["SI#######?"]),
    ("vat-SK", &["SK##{sk}######?", "SK{yymmdd}###?", "SK{yymmdd+50}###?"]),
    ("siren", &["########?"]),
    ("siret", &["{siren}####?", "############??", "356000000####?"]),
    ("codice_fiscale", &[
        "&&&&&&{cf}&###@", "&&&&&&{cf}&{omo}{omo}{omo}@", "&&&&&&##&##&###@", "#######{office}?",
    ]),
    ("nif-ES", &["########@", "{nie}#######@", "{klm}#######@", "{cif}#######?", "{cif}#######@"]),
    ("nif-PT", &["########?"]),
    ("cui", &["########?", "###?", "RO######?"]),
    ("cnp", &["{century}{yymmdd}{county}###?", "#{yymmdd}#####?"]),
    ("iban", &[
        "IT??&#####{d5}############", "ES??####################", "FR??##########***********##",
        "RO??&&&&****************", "DE??##################", "BE??############",
        "NL??&&&&##########", "AT??################", "PT??#####################",
        "PL??########################", "GB??&&&&##############", "CH??#####************",
        "MT??&&&&#####******************", "LU??###*************", "MC??##########***********##",
        "SM??&##########************", "XX??############", "NO??###########",
        "SE??####################", "HR??#################",
    ]),
    ("iban-ES", &["ES??2100{d5}###{d5}#####", "{ccc}"]),
    ("bic", &["&&&&{iso}**", "&&&&{iso}*****", "&&&&&&**", "&&&&&&*****"]),
    ("gs1", &["############?", "#######?", "###########?"]),
];

/// SplitMix64: the same numbers in every run.
pub struct Dice(pub u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }

    fn of(&mut self, choices: &str) -> char {
        choices
            .chars()
            .nth(self.below(choices.len()))
            .expect("below the length")
    }
}

const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const BOTH: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Numbers made by the patterns, most of them wrong in their check digit.
pub fn candidates(patterns: &[&str], dice: &mut Dice) -> Vec<String> {
    let mut all = Vec::new();
    // Enough of a scheme with one form; a few of each form where there are many.
    let rounds = (1600 / patterns.len()).clamp(80, 700);
    for pattern in patterns {
        for _ in 0..rounds {
            all.extend(fill(pattern, dice));
        }
    }
    all
}

fn fill(pattern: &str, dice: &mut Dice) -> Vec<String> {
    let mut made = vec![String::new()];
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let mut every = "";
        let piece = match c {
            '{' => {
                let (name, after) = rest[1..].split_once('}').expect("a closed part");
                rest = after;
                let piece = part(name, dice);
                made.iter_mut().for_each(|number| number.push_str(&piece));
                continue;
            }
            '#' => dice.of(DIGITS),
            '+' if !pattern.starts_with("IE") => dice.of("123456789"),
            '&' => dice.of(LETTERS),
            '*' => dice.of(BOTH),
            '?' => {
                every = DIGITS;
                ' '
            }
            '@' => {
                every = LETTERS;
                ' '
            }
            c => c,
        };
        if every.is_empty() {
            made.iter_mut().for_each(|number| number.push(piece));
        } else {
            let longer = made
                .iter()
                .flat_map(|n| every.chars().map(move |c| format!("{n}{c}")));
            made = longer.collect();
        }
        rest = &rest[1..];
    }
    made
}

/// Parts of numbers that are right only now and then if left to chance. Dates include some that
/// do not exist.
fn part(name: &str, dice: &mut Dice) -> String {
    let mut two = |from: usize, to: usize| format!("{:02}", from + dice.below(to - from + 1));
    match name {
        "yymmdd" => two(0, 99) + &two(1, 12) + &two(1, 31),
        "yymmdd+20" => two(0, 99) + &two(21, 32) + &two(1, 31),
        "yymmdd+40" => two(0, 99) + &two(41, 52) + &two(1, 31),
        "yymmdd+50" => two(0, 99) + &two(51, 62) + &two(1, 31),
        "yymmdd+70" => two(0, 99) + &two(71, 82) + &two(1, 31),
        "ddmmyy" => two(1, 31) + &two(1, 12) + &two(0, 99),
        "county" => two(1, 52),
        "d5" => (0..5).map(|_| dice.of(DIGITS)).collect(),
        "century" => dice.of("123456789").to_string(),
        "office" => match dice.below(8) {
            0 => "120".to_owned(),
            1 => "999".to_owned(),
            2 => "101".to_owned(),
            _ => format!("{:03}", dice.below(101)),
        },
        "nie" => dice.of("XYZ").to_string(),
        "klm" => dice.of("KLM").to_string(),
        "cif" => dice.of("ABCDEFGHJNPQRSUVW").to_string(),
        "sk" => dice.of("234789").to_string(),
        "omo" => dice.of("0123456789LMNPQRSTUV").to_string(),
        "cf" => {
            let year = two(0, 99);
            let month = dice.of("ABCDEHLMPRST");
            let day = 1 + dice.below(31) + 40 * dice.below(2);
            format!("{year}{month}{day:02}")
        }
        "siren" => loop {
            let made: String = (0..9).map(|_| dice.of(DIGITS)).collect();
            let company = |c| check(Kind::Siren, Country::FR, Party::Company, c).is_ok();
            if dice.below(50) == 0 || company(&made) {
                return made;
            }
        },
        "iso" => Country::all()[dice.below(Country::all().len())].to_string(),
        "ccc" => sample::iban_es(
            dice.below(10_000) as u32,
            dice.below(10_000) as u32,
            dice.below(10_000_000_000) as u64,
        ),
        other => panic!("no part {other}"),
    }
}

/// One slip of the hand: a sign replaced, two swapped, one left out or one typed twice. The two
/// letters of a country at the front stay.
pub fn mutate(number: &str, dice: &mut Dice) -> String {
    let mut signs: Vec<char> = number.chars().collect();
    let letters = signs
        .iter()
        .take(2)
        .filter(|c| c.is_ascii_uppercase())
        .count();
    let first = if letters == 2 { 2 } else { 0 };
    let place = first + dice.below(signs.len() - first);
    match dice.below(8) {
        0 => drop(signs.remove(place)),
        1 => signs.insert(place, signs[place]),
        2 | 3 if place + 1 < signs.len() => signs.swap(place, place + 1),
        4 => signs[place] = dice.of(BOTH),
        _ if signs[place].is_ascii_digit() => signs[place] = dice.of(DIGITS),
        _ => signs[place] = dice.of(LETTERS),
    }
    signs.into_iter().collect()
}
