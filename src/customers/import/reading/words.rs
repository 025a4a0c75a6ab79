//! What the words in cells mean: yes and no, kinds, statuses, languages, titles, purposes.

use super::draft::{AddressUse, Kind, PhonePurpose};
use crate::accents::fold;

/// Yes or no in five languages and as programs write it; nothing for another word.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "1" | "true" | "yes" | "y" | "x" | "si" | "s" | "vero" | "verdadero" | "oui" | "vrai"
        | "da" | "adevarat" => Some(true),
        "0" | "false" | "no" | "n" | "falso" | "non" | "faux" | "nu" | "fals" => Some(false),
        _ => None,
    }
}

const PERSON: &[&str] = &[
    "person",
    "individual",
    "private individual",
    "private person",
    "private",
    "natural person",
    "te private",
    "persona",
    "persona fisica",
    "privato",
    "individuo",
    "particular",
    "persona privada",
    "autonomo",
    "individu",
    "personne",
    "personne physique",
    "particulier",
    "individu prive",
    "persoana",
    "persoana fizica",
    "persoana privata",
    "individual privat",
    "p",
    "pf",
];
const COMPANY: &[&str] = &[
    "company",
    "organisation",
    "organization",
    "business",
    "legal entity",
    "corporate",
    "azienda",
    "societa",
    "impresa",
    "ditta",
    "persona giuridica",
    "ente",
    "empresa",
    "compania",
    "sociedad",
    "persona juridica",
    "organizacion",
    "entreprise",
    "societe",
    "personne morale",
    "organisme",
    "companie",
    "firma",
    "societate",
    "persoana juridica",
    "organizatie",
    "c",
    "pj",
    "te startup",
    "te group",
    "te medium",
    "te admin",
    "te small",
    "te retail",
    "te whole",
    "te other",
    "startup",
    "large company",
    "medium company",
    "small company",
    "governmental",
    "retailer",
    "wholesaler",
    "grand compte",
    "pme pmi",
    "tpe",
    "administration",
    "revendeur",
    "grossiste",
];

/// Person or company, as Odoo, Dolibarr and people write it.
pub(super) fn kind(cell: &str) -> Option<Kind> {
    let word = fold(cell);
    match word.as_str() {
        word if PERSON.contains(&word) => Some(Kind::Person),
        word if COMPANY.contains(&word) => Some(Kind::Company),
        _ => None,
    }
}

/// Whether an active or an inactive customer is meant.
pub(super) fn is_active(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "active" | "open" | "enabled" | "in activity" | "attivo" | "attiva" | "aperto"
        | "in attivita" | "activo" | "activa" | "abierto" | "en actividad" | "actif"
        | "active e" | "ouvert" | "en activite" | "activ" | "activa e" | "deschis" => Some(true),
        "inactive" | "closed" | "disabled" | "archived" | "blocked" | "inattivo" | "inattiva"
        | "non attivo" | "chiuso" | "archiviato" | "inactivo" | "inactiva" | "cerrado"
        | "archivado" | "inactif" | "ferme" | "clos" | "archive" | "inactiv" | "inchis"
        | "arhivat" => Some(false),
        _ => yes_or_no(cell),
    }
}

const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "en",
        &["english", "inglese", "ingles", "anglais", "engleza"],
    ),
    ("it", &["italian", "italiano", "italien", "italiana"]),
    (
        "es",
        &[
            "spanish",
            "espanol",
            "castellano",
            "spagnolo",
            "espagnol",
            "spaniola",
        ],
    ),
    (
        "fr",
        &["french", "francais", "francese", "frances", "franceza"],
    ),
    (
        "ro",
        &[
            "romanian", "romana", "romeno", "rumeno", "rumano", "roumain",
        ],
    ),
    (
        "de",
        &[
            "german", "deutsch", "tedesco", "aleman", "allemand", "germana",
        ],
    ),
    (
        "pt",
        &[
            "portuguese",
            "portugues",
            "portoghese",
            "portugais",
            "portugheza",
        ],
    ),
    (
        "nl",
        &[
            "dutch",
            "nederlands",
            "olandese",
            "neerlandes",
            "neerlandais",
            "olandeza",
        ],
    ),
];

/// The two-letter code of a language written as `it`, `it_IT`, `Italiano` or Odoo's `Italian / Italiano`.
pub(super) fn language(cell: &str) -> Option<&'static str> {
    let words = fold(cell);
    let first = words.split(' ').next().unwrap_or_default();
    let known = |(code, names): &&(&'static str, &[&str])| *code == first || names.contains(&first);
    LANGUAGES.iter().find(known).map(|(code, _)| *code)
}

const CIVILITIES: &[&str] = &[
    "mr",
    "mister",
    "mrs",
    "ms",
    "miss",
    "madam",
    "dr",
    "doctor",
    "prof",
    "professor",
    "sir",
    "sig",
    "signor",
    "signore",
    "sig ra",
    "signora",
    "sig na",
    "signorina",
    "dott",
    "dott ssa",
    "dottore",
    "dottoressa",
    "ing",
    "avv",
    "rag",
    "geom",
    "arch",
    "egr sig",
    "spett le",
    "m",
    "mme",
    "mlle",
    "mle",
    "monsieur",
    "madame",
    "mademoiselle",
    "me",
    "maitre",
    "pr",
    "docteur",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "senorita",
    "don",
    "dona",
    "d",
    "dna",
    "dl",
    "domnul",
    "doamna",
    "domnisoara",
    "dra",
];

/// Whether this is a title before a name and not an occupation.
pub(super) fn is_civility(cell: &str) -> bool {
    CIVILITIES.contains(&fold(cell).as_str())
}

/// What a phone is for, from its label in the file.
pub(super) fn phone_purpose(label: &str) -> PhonePurpose {
    let label = fold(label);
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    if has(&["fax", "telecopie"]) {
        PhonePurpose::Fax
    } else if has(&["mobile", "cell", "movil", "mobil", "portable", "gsm"]) {
        PhonePurpose::Mobile
    } else if has(&[
        "home",
        "casa",
        "abitazione",
        "domicil",
        "acasa",
        "personal",
        "particular",
    ]) {
        PhonePurpose::Home
    } else if has(&[
        "work", "main", "lavoro", "ufficio", "bureau", "pro", "trabajo", "serviciu", "birou",
    ]) {
        PhonePurpose::Work
    } else {
        PhonePurpose::Other
    }
}

/// What an address is for, from its label or type in the file (Odoo: invoice, delivery).
pub(super) fn address_use(label: &str) -> Option<AddressUse> {
    let label = fold(label);
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    if has(&["both", "entramb", "ambos", "les deux", "ambele"]) {
        Some(AddressUse::Both)
    } else if has(&["invoice", "billing", "fattur", "factur", "sede legale"]) {
        Some(AddressUse::Billing)
    } else if has(&[
        "delivery",
        "shipping",
        "sped",
        "consegna",
        "livraison",
        "envio",
        "entrega",
        "livrare",
    ]) {
        Some(AddressUse::Shipping)
    } else {
        None
    }
}

/// A number as the register gives it: `C-00412`.
pub(super) fn is_own_number(cell: &str) -> bool {
    cell.strip_prefix("C-")
        .is_some_and(|digits| digits.len() >= 5 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
