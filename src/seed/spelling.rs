//! Names without accents, for mail addresses, web names and fiscal codes.

/// The lower-case letters and digits of the text in plain ASCII; anything else becomes the separator,
/// never twice in a row, never at either end. An empty separator drops it.
pub fn slug(text: &str, separator: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if !letter.is_ascii_alphanumeric() && unaccented(letter).is_empty() {
            gap = true;
            continue;
        }
        if gap && !slug.is_empty() {
            slug.push_str(separator);
        }
        gap = false;
        if letter.is_ascii() {
            slug.push(letter.to_ascii_lowercase());
        } else {
            slug.push_str(unaccented(letter));
        }
    }
    slug
}

fn unaccented(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ă' | 'ä' | 'ã' | 'À' | 'Á' | 'Â' | 'Ă' | 'Ä' => "a",
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ò' | 'ó' | 'ô' | 'ö' | 'Ò' | 'Ó' | 'Ô' | 'Ö' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ç' | 'Ç' => "c",
        'ñ' | 'Ñ' => "n",
        'ș' | 'Ș' => "s",
        'ț' | 'Ț' => "t",
        'œ' | 'Œ' => "oe",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_dropped_and_words_joined() {
        assert_eq!(slug("Nicolò D'Angelo", "-"), "nicolo-d-angelo");
        assert_eq!(
            slug("Vinăria Ștefănescu & Fiii", "-"),
            "vinaria-stefanescu-fiii"
        );
        assert_eq!(slug("  De Luca ", ""), "deluca");
    }
}
