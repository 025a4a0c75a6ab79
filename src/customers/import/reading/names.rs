//! Whole names: a company's or a person's, and which word of it is the family's.

use super::words;
use crate::accents::fold;

/// Words at the end of a company's name, dots left out.
const LEGAL_FORMS: &[&str] = &[
    "srl", "srls", "spa", "snc", "sas", "sapa", "scarl", "scrl", "coop", "onlus", "sarl", "eurl",
    "sasu", "sci", "scop", "scea", "gaec", "sl", "slu", "slp", "sau", "slne", "scoop", "cb",
    "gmbh", "ag", "kg", "ohg", "ug", "ltd", "limited", "llc", "llp", "plc", "inc", "corp", "bv",
    "nv", "bvba", "srld", "pfa", "snc", "doo", "zoo", "kft", "oy", "ab", "aps", "lda", "ong",
    "asd", "ssd",
];

/// A word that only a company's name begins or ends with; `SA` counts in capitals alone (Sá is a surname).
pub fn is_company_name(name: &str) -> bool {
    let words: Vec<String> = name
        .split_whitespace()
        .map(|word| word.replace(['.', ','], ""))
        .collect();
    let last = words.last().map(String::as_str).unwrap_or_default();
    let first = words.first().map(|word| fold(word)).unwrap_or_default();
    words.len() > 1
        && (LEGAL_FORMS.contains(&fold(last).as_str())
            || matches!(last, "SA" | "SE")
            || matches!(
                first.as_str(),
                "sc" | "ste" | "societe" | "ditta" | "azienda" | "asociatia" | "associazione"
            ))
}

/// Title, given and family name of a whole name, cut only where the cut is plain: at a comma, before a
/// particle, around words in capitals, else before the last word. `two_surnames`: before the last two of
/// three or more, as in Spain and Portugal. One word alone is the family name.
pub fn split(name: &str, two_surnames: bool) -> (String, String, String) {
    let (title, name) = take_title(name.trim());
    if let Some((family, given)) = name.split_once(',') {
        return (title, given.trim().to_owned(), family.trim().to_owned());
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let cut = cut(&words, two_surnames);
    let (mut given, mut family) = (words[..cut].join(" "), words[cut..].join(" "));
    if words.len() > 1 && is_capitals(words[0]) && !is_capitals(words[words.len() - 1]) {
        std::mem::swap(&mut given, &mut family);
    }
    (title, given, family)
}

/// The same of a name that begins with the family's, as the header of its column says: its first word and the
/// particles before it, or two of three and more with `two_surnames`. A comma and words in capitals tell more than
/// the header.
pub fn split_family_first(name: &str, two_surnames: bool) -> (String, String, String) {
    let (title, bare) = take_title(name.trim());
    let words: Vec<&str> = bare.split_whitespace().collect();
    let capitals = words.iter().filter(|word| is_capitals(word)).count();
    let is_mixed = capitals > 0 && capitals < words.len();
    if words.len() < 2 || is_mixed || bare.contains(',') {
        return split(name, two_surnames);
    }
    let particles = words.iter().take_while(|word| is_particle(word)).count();
    let surnames = if two_surnames && words.len() > 2 {
        2
    } else {
        1
    };
    let cut = (particles + surnames).min(words.len() - 1);
    (title, words[cut..].join(" "), words[..cut].join(" "))
}

fn take_title(name: &str) -> (String, &str) {
    match name.split_once(char::is_whitespace) {
        Some((first, rest)) if words::is_civility(first) && !is_given_name(first) => {
            (first.to_owned(), rest.trim_start())
        }
        _ => (String::new(), name),
    }
}

/// Titles that are names, too, unless a dot ends them.
fn is_given_name(title: &str) -> bool {
    !title.ends_with('.')
        && matches!(
            fold(title).as_str(),
            "don" | "dona" | "me" | "m" | "d" | "sir" | "miss" | "pr"
        )
}

/// How many words come before the cut.
fn cut(words: &[&str], two_surnames: bool) -> usize {
    let last = words.len().saturating_sub(1);
    if last == 1 && is_particle(words[0]) {
        return 0;
    }
    if let Some(at) = (1..last).find(|at| is_particle(words[*at])) {
        return at;
    }
    if last > 0 && is_capitals(words[0]) != is_capitals(words[last]) {
        return (1..last)
            .find(|at| is_capitals(words[*at]) != is_capitals(words[0]))
            .unwrap_or(last);
    }
    if two_surnames && words.len() > 2 {
        words.len() - 2
    } else {
        last
    }
}

/// A word that begins a family name: `De Luca`, `van Beethoven`.
fn is_particle(word: &str) -> bool {
    let word = fold(word);
    matches!(
        word.as_str(),
        "de" | "del"
            | "della"
            | "dello"
            | "dei"
            | "degli"
            | "di"
            | "da"
            | "dal"
            | "dalla"
            | "du"
            | "des"
            | "la"
            | "le"
            | "lo"
            | "van"
            | "von"
            | "der"
            | "den"
            | "ten"
            | "dos"
            | "das"
            | "st"
            | "d"
            | "el"
    )
}

fn is_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(name: &str, two_surnames: bool) -> (String, String) {
        let (_, given, family) = split(name, two_surnames);
        (given, family)
    }

    #[test]
    fn a_name_is_cut_where_the_cut_is_plain() {
        let cases = [
            ("Mario Rossi", "Mario", "Rossi"),
            ("Rossi, Mario", "Mario", "Rossi"),
            ("ROSSI BIANCHI Mario", "Mario", "ROSSI BIANCHI"),
            ("Jean-Luc MARTIN DUPONT", "Jean-Luc", "MARTIN DUPONT"),
            ("Anna Maria Di Stefano", "Anna Maria", "Di Stefano"),
            ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
            ("Ana Maria Popescu", "Ana Maria", "Popescu"),
            ("MARIO ROSSI", "MARIO", "ROSSI"),
            ("Cher", "", "Cher"),
            ("De Luca", "", "De Luca"),
            ("Don Milani", "Don", "Milani"),
        ];
        for (name, given, family) in cases {
            assert_eq!(both(name, false), (given.into(), family.into()), "{name}");
        }
        assert_eq!(
            both("José García López", true),
            ("José".into(), "García López".into())
        );
        assert_eq!(
            both("María José Ruiz Mora", true),
            ("María José".into(), "Ruiz Mora".into())
        );
        assert_eq!(both("", false), (String::new(), String::new()));
    }

    #[test]
    fn a_name_that_begins_with_the_familys_ends_with_the_given_one() {
        for (name, given, family) in [
            ("Rossi Mario", "Mario", "Rossi"),
            ("Popescu Ana Maria", "Ana Maria", "Popescu"),
            ("De Luca Mario", "Mario", "De Luca"),
            ("MARTIN DUPONT Jean-Luc", "Jean-Luc", "MARTIN DUPONT"),
            ("Mario ROSSI", "Mario", "ROSSI"),
            ("ROSSI MARIO", "MARIO", "ROSSI"),
            ("Rossi, Anna Maria", "Anna Maria", "Rossi"),
            ("Popescu", "", "Popescu"),
            ("", "", ""),
        ] {
            let (title, own, family_own) = split_family_first(name, false);
            assert_eq!(
                (own.as_str(), family_own.as_str()),
                (given, family),
                "{name}"
            );
            assert_eq!(title, "");
        }
        let titled = split_family_first("Dott. Rossi Mario", false);
        assert_eq!(titled, ("Dott.".into(), "Mario".into(), "Rossi".into()));
        for (name, given, family) in [
            ("García López José", "José", "García López"),
            ("García López María José", "María José", "García López"),
            ("García José", "José", "García"),
        ] {
            let (_, own, family_own) = split_family_first(name, true);
            assert_eq!(
                (own.as_str(), family_own.as_str()),
                (given, family),
                "{name}"
            );
        }
    }

    #[test]
    fn a_title_before_the_name_is_taken_off() {
        assert_eq!(split("Dott.ssa Anna Neri", false).0, "Dott.ssa");
        assert_eq!(
            split("Sig. Mario Rossi", false),
            ("Sig.".into(), "Mario".into(), "Rossi".into())
        );
    }

    #[test]
    fn a_company_is_known_by_its_legal_form() {
        for name in [
            "Rossi S.r.l.",
            "BIANCHI SPA",
            "Dupont SARL",
            "García S.L.",
            "SC Popescu SRL",
            "Acme, Ltd.",
            "Nestor SA",
        ] {
            assert!(is_company_name(name), "{name}");
        }
        for name in ["Mario Rossi", "Ana Sá", "Srl", "Carla Sala", ""] {
            assert!(!is_company_name(name), "{name}");
        }
    }
}
