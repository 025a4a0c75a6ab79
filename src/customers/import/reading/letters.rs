//! How well a character stands where one way of reading a file puts it: letters of names in Italian, Spanish, French,
//! Romanian, German and Portuguese against signs in the middle of words, capitals behind small letters, line drawing.

/// A character that is not ASCII, and what stands around it; a space where there is nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// Two before it.
    pub(super) earlier: char,
    pub(super) before: char,
    pub(super) it: char,
    pub(super) after: char,
}

/// How plausible it is: below zero it is not.
pub(super) fn weight(spot: Spot) -> i32 {
    match spot.it {
        c if c.is_control() => -12,
        '\u{2190}'..='\u{25ff}' => -6,
        'ª' | 'º' => ordinal(spot),
        '’' | '‘' => apostrophe(spot),
        c if is_letter(c) => letter(spot),
        _ => sign(spot),
    }
}

fn is_letter(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}') && !matches!(c, '×' | '÷' | 'ƒ')
}

fn is_vowel(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// A letter by its case, then by its language.
fn letter(spot: Spot) -> i32 {
    let Spot {
        before, it, after, ..
    } = spot;
    if !before.is_alphabetic() && !after.is_alphabetic() {
        return match before.is_ascii_digit() || after.is_ascii_digit() {
            true => -4,
            false if matches!(it, 'à' | 'è' | 'é' | 'ò' | 'À' | 'È' | 'É') => 2,
            false => -2,
        };
    }
    let rises = it.is_uppercase()
        && (before.is_lowercase() || before.is_alphabetic() && after.is_lowercase());
    let falls = it.is_lowercase() && after.is_uppercase();
    match (rises, falls) {
        (true, _) => -5,
        (_, true) if before.is_lowercase() => -5,
        // French lists in capitals often have small letters where there is an accent.
        (_, true) => in_word(spot) - 3,
        _ => in_word(spot),
    }
}

/// A letter by what the languages have around it.
fn in_word(spot: Spot) -> i32 {
    let small = |c: char| c.to_lowercase().next().unwrap_or(c);
    let (before, after) = (small(spot.before), small(spot.after));
    let inside = after.is_alphabetic();
    let good = |fits: bool| if fits { 4 } else { -2 };
    match small(spot.it) {
        'é' | 'è' | 'ş' | 'ţ' | 'ș' | 'ț' => 4,
        'à' | 'ì' | 'ò' | 'ù' if inside => 1,
        'à' | 'ì' | 'ò' | 'ù' => 4,
        'á' | 'í' | 'ó' | 'ú' if inside => 4,
        'á' | 'í' | 'ó' | 'ú' => 3,
        'â' | 'ê' | 'î' | 'ô' => good(inside),
        'û' => good(inside && !is_vowel(after)),
        'ä' => good(inside && before != 'a'),
        'ö' => good(inside && before != 'o'),
        'ü' => good(inside && before != 'u'),
        'ñ' => good(is_vowel(after) || "áéíóú".contains(after)),
        'ç' => good("aouáâãóôõú".contains(after)),
        'ë' | 'ï' => good(is_vowel(before) || is_vowel(after)) - 1,
        'ß' => good(is_vowel(before) || "äöü".contains(before)) + 1,
        'œ' => good(matches!(after, 'u' | 'i')),
        'õ' => good(after == 'e'),
        'ã' if !inside => 1,
        'ã' => good(matches!(after, 'o' | 'e')),
        'ă' => good(after != 'o') - 2 * i32::from(after == 'e'),
        'ő' | 'ű' | 'ł' | 'ą' | 'ę' | 'ś' | 'ż' | 'ź' | 'ć' | 'ń' | 'č' | 'š' | 'ž' | 'ř' | 'ě'
        | 'ů' | 'ď' | 'ť' | 'ň' | 'ľ' | 'ý' | 'đ' | 'å' | 'ø' | 'æ' => 1,
        _ => -2,
    }
}

/// `1º`, `Nº`, and the Spanish `Mª Teresa`, which is often written without its space.
fn ordinal(spot: Spot) -> i32 {
    let alone = !spot.earlier.is_alphanumeric();
    let short = spot.before == 'n' || spot.before.is_ascii_uppercase() && !is_vowel(spot.before);
    if spot.before.is_ascii_digit() || (alone && short) {
        return 5;
    }
    match spot.before.is_alphabetic() || spot.after.is_alphabetic() {
        true => -5,
        false => 0,
    }
}

/// `D’Angelo`, `dell’Orto`, `O’Brien`.
fn apostrophe(spot: Spot) -> i32 {
    let begins = !spot.earlier.is_alphabetic();
    let elided = "ldntsLDNTS".contains(spot.before) || begins && "cjmqCJMQ".contains(spot.before);
    let vowel = is_vowel(spot.after) || matches!(spot.after, 'h' | 'H' | 'é' | 'è' | 'É' | 'È');
    let irish = begins && spot.before == 'O' && spot.after.is_uppercase();
    match (spot.before.is_alphabetic(), spot.after.is_alphabetic()) {
        (true, true) if elided && vowel || irish => 4,
        (true, true) => -3,
        _ => 1,
    }
}

/// Any other sign.
fn sign(spot: Spot) -> i32 {
    let before = spot.before.is_alphabetic();
    let after = spot.after.is_alphabetic();
    let number = spot.before.is_ascii_digit() || matches!(spot.before, 'N' | 'n');
    match spot.it {
        '·' if spot.before == 'l' && spot.after == 'l' => 3,
        '°' if number && !after => 3,
        '\u{a0}' => 1,
        '…' | '”' | '»' | '®' | '™' | '²' | '³' if !after => 1,
        '“' | '„' | '«' | '¿' | '¡' if !before => 1,
        '–' | '—' | '€' | '£' if !before && !after => 1,
        _ if before && after => -5,
        _ if before || after => -3,
        _ => -1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The weight of the only character of a text that is not ASCII.
    fn weight_in(text: &str) -> i32 {
        let all: Vec<char> = text.chars().collect();
        let at = all.iter().position(|c| !c.is_ascii()).expect("one");
        let near = |steps: isize| {
            let place = at.checked_add_signed(steps);
            place
                .and_then(|place| all.get(place))
                .copied()
                .unwrap_or(' ')
        };
        weight(Spot {
            earlier: near(-2),
            before: near(-1),
            it: all[at],
            after: near(1),
        })
    }

    #[test]
    fn a_letter_stands_better_in_its_own_language_than_what_another_reading_makes_of_it() {
        let cases = [
            ("Città", "Cittŕ"),
            ("Città", "Citt…"),
            ("Forlì", "Forlç"),
            ("Niccolò", "Niccolï"),
            ("Nicolò", "Nicol•"),
            ("Cantù", "Cant—"),
            ("Peña", "Pe–a"),
            ("Peña", "Peûa"),
            ("José", "JosÚ"),
            ("José", "JosŽ"),
            ("García", "Garc’a"),
            ("López", "Lùpez"),
            ("François", "Franìois"),
            ("ÉCOLE", "╔COLE"),
            ("Müller", "M\u{81}ller"),
            ("Straße", "Straáe"),
            ("Benoît", "Benoöt"),
            ("João", "Joăo"),
            ("Răzvan", "Rãzvan"),
            ("Popă", "Popã"),
            ("Iaşi", "Iaºi"),
            ("Argeş", "Argeº"),
            ("Ţurcanu", "Þurcanu"),
            ("MªTeresa", "MŞTeresa"),
            ("Nº 5", "Nş 5"),
            ("1ª", "1Ş"),
            ("D’Angelo", "DíAngelo"),
            ("dell’Orto", "dellíOrto"),
            ("O’Brien", "OíBrien"),
            ("N° 5", "Nø 5"),
            ("1\u{a0}234", "1á234"),
            ("¿Quién", "żQuien"),
        ];
        for (right, wrong) in cases {
            assert!(weight_in(right) > weight_in(wrong), "{right} {wrong}");
        }
    }
}
