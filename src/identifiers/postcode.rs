//! Postcodes by country (`domain.md` ID-13, facts as in Google's address data).

use super::country::Country;
use super::fault::Fault;
use super::text::line;

/// Form of a country's postcodes and one that exists. In the form `#` is a digit, `@` a letter,
/// `*` either, anything else stands for itself; spaces and dashes need not be typed.
struct Form {
    countries: &'static str,
    patterns: &'static [&'static str],
    example: &'static str,
}

const fn form(
    countries: &'static str,
    patterns: &'static [&'static str],
    example: &'static str,
) -> Form {
    Form {
        countries,
        patterns,
        example,
    }
}

const UK: &[&str] = &[
    "@# #@@", "@## #@@", "@@# #@@", "@@## #@@", "@#@ #@@", "@@#@ #@@", "BFPO #", "BFPO ##",
    "BFPO ###",
];

static FORMS: [Form; 44] = [
    form("IT", &["#####"], "00144"),
    form("ES", &["#####"], "28039"),
    form("FR", &["#####"], "75001"),
    form("DE", &["#####"], "26133"),
    form("RO", &["######"], "060274"),
    form("PT", &["####-###"], "2725-079"),
    form("BE", &["####"], "1000"),
    form("AT", &["####"], "1010"),
    form("NL", &["#### @@"], "1234 AB"),
    form("PL", &["##-###"], "00-950"),
    form("IE", &["@#* ****"], "A65 F4E2"),
    form("BG", &["####"], "1700"),
    form("CY", &["####"], "2008"),
    form("CZ", &["### ##"], "251 66"),
    form("SK", &["### ##"], "010 01"),
    form("GR", &["### ##"], "151 24"),
    form("SE", &["### ##"], "114 55"),
    form("DK", &["####"], "8660"),
    form("EE", &["#####"], "69501"),
    form("FI AX", &["#####"], "00550"),
    form("HR", &["#####"], "10000"),
    form("HU", &["####"], "1037"),
    form("LT", &["#####"], "04340"),
    form("LU", &["####"], "4750"),
    form("LV", &["LV-####"], "LV-1073"),
    form("MT", &["@@@ ####", "@@@ ##"], "VCT 1753"),
    form("SI", &["####"], "4000"),
    form("GB GG IM JE", UK, "EC1Y 8SY"),
    form("CH LI", &["####"], "2544"),
    form("NO SJ", &["####"], "0025"),
    form("IS FO", &["###"], "320"),
    form("SM", &["4789#"], "47890"),
    form("MC", &["980##"], "98000"),
    form("VA", &["00120"], "00120"),
    form("AD", &["AD###"], "AD100"),
    form("GP MQ GF RE YT PM BL MF", &["97###", "98###"], "97400"),
    form("NC PF WF", &["98###"], "98800"),
    form("US PR", &["#####", "#####-####"], "95014"),
    form("CA", &["@#@ #@#"], "H3Z 2Y7"),
    form("MX TR UA BA DZ MA ME KR TH", &["#####"], "02860"),
    form("AU NZ ZA TN AL MK MD GE", &["####"], "2060"),
    form("JP", &["###-####"], "154-0023"),
    form("BR", &["#####-###"], "40301-110"),
    form("CN IN RU BY KZ SG CO", &["######"], "266033"),
];

/// What may stand before the digits, as on envelopes: `D-26133`; the ISO code may everywhere.
const VEHICLE_CODES: [(&str, &str); 9] = [
    ("AT", "A"),
    ("BE", "B"),
    ("DE", "D"),
    ("ES", "E"),
    ("FR", "F"),
    ("IT", "I"),
    ("LI", "FL"),
    ("LU", "L"),
    ("PT", "P"),
];

/// Checks a postcode and returns it as the country writes it: `75 001` becomes `75001`, `1234ab`
/// `1234 AB`. Of countries whose form is not known here any short text is taken.
///
/// # Errors
/// [`Fault::Postcode`] with an example of the country.
pub fn check(country: Country, typed: &str) -> Result<String, Fault> {
    let text = line(typed, 16)?;
    let Some(form) = of(country) else {
        return Ok(text.to_uppercase());
    };
    let fault = Fault::Postcode {
        example: form.example,
    };
    let code = compact(text).ok_or(fault)?;
    let written = write(form, &code).or_else(|| {
        let (_, vehicle) = VEHICLE_CODES
            .iter()
            .find(|(iso, _)| *iso == country.as_str())?;
        write(form, code.strip_prefix(vehicle)?)
    });
    let written = written
        .or_else(|| write(form, code.strip_prefix(country.as_str())?))
        // Latvia and Andorra write their code as a part of the postcode.
        .or_else(|| write(form, &format!("{country}{code}")));
    written.filter(|code| is_used(country, code)).ok_or(fault)
}

/// A postcode that exists there, as a hint; `None` where the form is not known.
pub fn example(country: Country) -> Option<&'static str> {
    of(country).map(|form| form.example)
}

fn of(country: Country) -> Option<&'static Form> {
    FORMS.iter().find(|form| {
        form.countries
            .split(' ')
            .any(|code| code == country.as_str())
    })
}

/// Capital letters and digits; `None` when other signs than spaces, dashes and dots stand between.
fn compact(text: &str) -> Option<String> {
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !"-.\u{2010}\u{2013}".contains(*c));
    kept.map(|c| c.is_ascii_alphanumeric().then(|| c.to_ascii_uppercase()))
        .collect()
}

fn write(form: &Form, code: &str) -> Option<String> {
    form.patterns.iter().find_map(|pattern| fill(pattern, code))
}

/// The code with the separators of the pattern, when its characters fit.
fn fill(pattern: &str, code: &str) -> Option<String> {
    let mut rest = code.chars();
    let mut written = String::new();
    for place in pattern.chars() {
        if matches!(place, ' ' | '-') {
            written.push(place);
            continue;
        }
        let c = rest.next()?;
        let fits = match place {
            '#' => c.is_ascii_digit(),
            '@' => c.is_ascii_uppercase(),
            '*' => true,
            literal => c == literal,
        };
        if !fits {
            return None;
        }
        written.push(c);
    }
    rest.next().is_none().then_some(written)
}

/// A rule beyond the form: Dutch codes never begin with 0 nor end in SA, SD or SS.
fn is_used(country: Country, code: &str) -> bool {
    let spared = ["SA", "SD", "SS"].iter().any(|end| code.ends_with(end));
    country.as_str() != "NL" || !code.starts_with('0') && !spared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(country: &str, typed: &str) -> Option<String> {
        check(Country::parse(country).expect("a real country"), typed).ok()
    }

    #[test]
    fn postcodes_are_written_as_the_country_does() {
        for (country, typed, written) in [
            ("IT", "00144", "00144"),
            ("FR", "75 001", "75001"),
            ("RO", "060274", "060274"),
            ("PT", "2725079", "2725-079"),
            ("NL", "1234ab", "1234 AB"),
            ("PL", "00950", "00-950"),
            ("IE", "a65f4e2", "A65 F4E2"),
            ("GB", "ec1y8sy", "EC1Y 8SY"),
            ("DE", "D-26133", "26133"),
            ("LT", "LT-04340", "04340"),
            ("LV", "1073", "LV-1073"),
            ("US", "22162 1010", "22162-1010"),
        ] {
            assert_eq!(
                ok(country, typed).as_deref(),
                Some(written),
                "{country} {typed}"
            );
        }
    }

    #[test]
    fn wrong_postcodes_are_refused_with_an_example() {
        let fault = Err(Fault::Postcode { example: "00144" });
        assert_eq!(check(Country::IT, "0014"), fault);
        assert_eq!(check(Country::IT, "O0144"), fault);
        for (country, wrong) in [
            ("ES", "2803"),
            ("RO", "06027"),
            ("PT", "2725-07"),
            ("BE", "100"),
            ("AT", "10100"),
            ("NL", "1234 SA"),
            ("NL", "1234 SS"),
            ("NL", "0234 AB"),
            ("PL", "00-95"),
            ("IE", "A65 F4E"),
            ("FR", "750011"),
            ("SM", "00144"),
            ("FR", "75001;"),
        ] {
            assert_eq!(ok(country, wrong), None, "{country} {wrong}");
        }
    }

    #[test]
    fn a_country_without_known_form_does_not_block() {
        assert_eq!(ok("GH", "ga-184-2").as_deref(), Some("GA-184-2"));
        assert_eq!(ok("GH", "1\n2"), None);
    }

    #[test]
    fn every_example_passes_its_own_form() {
        for &country in Country::all() {
            if let Some(example) = example(country) {
                assert_eq!(check(country, example).as_deref(), Ok(example), "{country}");
            }
        }
    }
}
