//! Letters without their accents: what two spellings of the same thing share. The database has its own
//! `fold()`, for what it finds and keeps apart; no rule depends on both.

/// The plain letters behind an accented one of lower case; none for a combining accent or an invisible
/// mark, `None` for what stands for itself.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a'..='z' | '0'..='9' | ' ' => return None,
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ª' => "a",
        'º' | '°' => "o",
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => "",
        _ => return None,
    })
}

/// Lower case, every letter plain; `other` writes what is neither letter nor digit.
fn rewritten(text: &str, mut other: impl FnMut(char, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    for typed in text.chars() {
        if typed.is_ascii_alphanumeric() {
            out.push(typed.to_ascii_lowercase());
            continue;
        }
        for letter in typed.to_lowercase() {
            match plain(letter) {
                Some(letters) => out.push_str(letters),
                None if letter.is_alphanumeric() => out.push(letter),
                None => other(letter, &mut out),
            }
        }
    }
    out
}

/// In lower case without accents, signs as they stand.
pub fn without_accents(text: &str) -> String {
    rewritten(text, |sign, out| out.push(sign))
}

/// What short lists are sorted by and their entries compared by: no accents, no signs; a dash parts words.
pub fn list_key(name: &str) -> String {
    rewritten(name, |sign, out| {
        if matches!(sign, ' ' | '-') {
            out.push(' ');
        }
    })
}

/// The words in lower case without accents, one blank between them; signs part words.
pub fn fold(text: &str) -> String {
    slug(text, " ")
}

/// The same words with what is asked for between them.
pub fn slug(text: &str, between: &str) -> String {
    let spaced = rewritten(text, |_, out| out.push(' '));
    let mut slug = String::with_capacity(spaced.len());
    for word in spaced.split(' ').filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            slug.push_str(between);
        }
        slug.push_str(word);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_signs_weigh_nothing_in_a_list() {
        assert_eq!(list_key("Côte d’Ivoire"), "cote divoire");
        assert_eq!(list_key("Guinea-Bissáu"), "guinea bissau");
    }

    #[test]
    fn words_stand_apart_whatever_parted_them() {
        assert_eq!(fold("  Città (Uff.)\u{feff}"), "citta uff");
        assert_eq!(fold("Țara / Județ"), "tara judet");
        assert_eq!(fold("Te\u{301}le\u{301}phone"), "telephone");
        assert_eq!(fold("Straße & Söhne"), "strasse sohne");
        assert_eq!(slug("Nicolò D'Angelo", "-"), "nicolo-d-angelo");
        assert_eq!(slug("  De Luca ", ""), "deluca");
    }

    #[test]
    fn signs_stay_where_only_accents_go() {
        assert_eq!(
            without_accents("L'Aquila, Forlì-Cesena"),
            "l'aquila, forli-cesena"
        );
    }
}
