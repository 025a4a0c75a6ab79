//! Countries by their names in five languages and their own.

use crate::accents::fold;
use std::{collections::HashMap, sync::LazyLock};

/// ISO code and folded names; the first five are English, Italian, Spanish, French and Romanian where they differ.
const COUNTRIES: &[(&str, &str)] = &[
    ("AD", "andorra|andorre"),
    (
        "AE",
        "united arab emirates|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|emiratele arabe unite",
    ),
    ("AL", "albania|albanie|shqiperia"),
    ("AR", "argentina|argentine"),
    ("AT", "austria|autriche|osterreich"),
    ("AU", "australia|australie"),
    (
        "BA",
        "bosnia and herzegovina|bosnia ed erzegovina|bosnia erzegovina|bosnia y herzegovina|bosnie herzegovine|bosnia si hertegovina",
    ),
    ("BE", "belgium|belgio|belgica|belgique|belgia|belgie"),
    ("BG", "bulgaria|bulgarie"),
    ("BR", "brazil|brasile|brasil|bresil|brazilia"),
    ("BY", "belarus|bielorussia|bielorrusia|bielorussie"),
    ("CA", "canada"),
    ("CH", "switzerland|svizzera|suiza|suisse|elvetia|schweiz"),
    ("CL", "chile|cile|chili"),
    ("CN", "china|cina|chine"),
    ("CO", "colombia|colombie|columbia"),
    ("CY", "cyprus|cipro|chipre|chypre|cipru"),
    (
        "CZ",
        "czech republic|czechia|repubblica ceca|cechia|republica checa|chequia|republique tcheque|tchequie|cehia|republica ceha|cesko",
    ),
    ("DE", "germany|germania|alemania|allemagne|deutschland"),
    (
        "DK",
        "denmark|danimarca|dinamarca|danemark|danemarca|danmark",
    ),
    ("DZ", "algeria|argelia|algerie"),
    ("EE", "estonia|estonie|eesti"),
    ("EG", "egypt|egitto|egipto|egypte|egipt"),
    ("ES", "spain|spagna|espana|espagne|spania"),
    ("FI", "finland|finlandia|finlande|finlanda|suomi"),
    ("FR", "france|francia|franta"),
    (
        "GB",
        "united kingdom|great britain|england|scotland|wales|regno unito|gran bretagna|reino unido|gran bretana|royaume uni|grande bretagne|regatul unit|marea britanie|anglia|uk",
    ),
    ("GR", "greece|grecia|grece|ellada|el"),
    ("HR", "croatia|croazia|croacia|croatie|croatia|hrvatska"),
    (
        "HU",
        "hungary|ungheria|hungria|hongrie|ungaria|magyarorszag",
    ),
    ("IE", "ireland|irlanda|irlande|eire"),
    ("IL", "israel|israele"),
    ("IN", "india|inde"),
    ("IS", "iceland|islanda|islandia|islande|island"),
    ("IT", "italy|italia|italie"),
    ("JP", "japan|giappone|japon|japonia"),
    ("LI", "liechtenstein"),
    ("LT", "lithuania|lituania|lituanie|lietuva"),
    ("LU", "luxembourg|lussemburgo|luxemburgo|luxemburg"),
    ("LV", "latvia|lettonia|letonia|lettonie|latvija"),
    ("MA", "morocco|marocco|marruecos|maroc"),
    ("MC", "monaco"),
    (
        "MD",
        "moldova|moldavia|moldavie|republica moldova|republic of moldova",
    ),
    ("ME", "montenegro|muntenegru"),
    (
        "MK",
        "north macedonia|macedonia del nord|macedonia del norte|macedoine du nord|macedonia de nord|macedonia",
    ),
    ("MT", "malta|malte"),
    ("MX", "mexico|messico|mexique|mexic"),
    (
        "NL",
        "netherlands|the netherlands|holland|paesi bassi|olanda|paises bajos|holanda|pays bas|hollande|tarile de jos|nederland",
    ),
    ("NO", "norway|norvegia|noruega|norvege|norge"),
    ("PE", "peru|perou"),
    ("PL", "poland|polonia|pologne|polska"),
    ("PT", "portugal|portogallo|portugalia"),
    ("RO", "romania|rumania|roumanie"),
    ("RS", "serbia|serbie|srbija"),
    (
        "RU",
        "russia|rusia|russie|russian federation|federazione russa",
    ),
    ("SE", "sweden|svezia|suecia|suede|suedia|sverige"),
    ("SI", "slovenia|eslovenia|slovenie|slovenija"),
    (
        "SK",
        "slovakia|slovacchia|eslovaquia|slovaquie|slovacia|slovensko",
    ),
    ("SM", "san marino|saint marin"),
    ("TN", "tunisia|tunez|tunisie"),
    ("TR", "turkey|turkiye|turchia|turquia|turquie|turcia"),
    ("UA", "ukraine|ucraina|ucrania"),
    (
        "US",
        "united states|united states of america|usa|stati uniti|stati uniti d america|estados unidos|etats unis|statele unite|sua|eeuu|ee uu",
    ),
    (
        "VA",
        "vatican city|holy see|citta del vaticano|santa sede|ciudad del vaticano|vatican|vatican city state|cite du vatican",
    ),
];

/// The ISO code of a country's code or name; nothing for other words.
pub fn code(typed: &str) -> Option<&'static str> {
    BY_WORD.get(fold(typed).as_str()).copied()
}

static BY_WORD: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for (code, names) in COUNTRIES {
        let code_as_word = code.to_ascii_lowercase();
        for word in names.split('|').map(str::to_owned).chain([code_as_word]) {
            words.entry(word).or_insert(*code);
        }
    }
    words
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_code_and_its_names() {
        for typed in ["IT", "it", "Italia", "Italy", "Italie", "ITALIA "] {
            assert_eq!(code(typed), Some("IT"), "{typed}");
        }
        assert_eq!(code("Țările de Jos"), Some("NL"));
        assert_eq!(code("États-Unis"), Some("US"));
        assert_eq!(code("España"), Some("ES"));
        assert_eq!(code("Franța"), Some("FR"));
        assert_eq!(code("Milano"), None);
        assert_eq!(code(""), None);
    }
}
