//! VAT numbers: which rule belongs to which country.

use super::country::Country;
use super::fault::Fault;
use super::{
    baltic, benelux, british_isles, central_europe, france, germany, italy, nordic, portugal,
    romania, south_east, spain,
};

/// How a country writes its VAT numbers.
struct Scheme {
    /// ISO code of the country.
    country: &'static str,
    /// What stands before the number: the country's code, for Greece EL.
    prefix: &'static str,
    /// The rule for what follows.
    check: fn(&str) -> Result<(), Fault>,
}

const fn scheme(code: &'static str, check: fn(&str) -> Result<(), Fault>) -> Scheme {
    Scheme {
        country: code,
        prefix: code,
        check,
    }
}

/// The member states and the United Kingdom.
static SCHEMES: [Scheme; 28] = [
    scheme("AT", germany::austrian_vat),
    scheme("BE", benelux::belgian_vat),
    scheme("BG", south_east::bulgarian_vat),
    scheme("CY", south_east::cypriot_vat),
    scheme("CZ", central_europe::czech_vat),
    scheme("DE", germany::german_vat),
    scheme("DK", nordic::danish_vat),
    scheme("EE", baltic::estonian_vat),
    scheme("ES", spain::nif),
    scheme("FI", nordic::finnish_vat),
    scheme("FR", france::tva),
    scheme("GB", british_isles::uk_vat),
    Scheme {
        country: "GR",
        prefix: "EL",
        check: south_east::greek_vat,
    },
    scheme("HR", south_east::croatian_vat),
    scheme("HU", central_europe::hungarian_vat),
    scheme("IE", british_isles::irish_vat),
    scheme("IT", italy::partita_iva),
    scheme("LT", baltic::lithuanian_vat),
    scheme("LU", benelux::luxembourg_vat),
    scheme("LV", baltic::latvian_vat),
    scheme("MT", south_east::maltese_vat),
    scheme("NL", benelux::dutch_vat),
    scheme("PL", central_europe::polish_vat),
    scheme("PT", portugal::nif),
    scheme("RO", romania::cui),
    scheme("SE", nordic::swedish_vat),
    scheme("SI", central_europe::slovenian_vat),
    scheme("SK", central_europe::slovak_vat),
];

/// Checks a compact VAT number, with or without its prefix, and returns it with the prefix:
/// `IT00743110157`, `EL094259216`, `XI980780684`. Of countries outside the list nothing is known,
/// so the number stays as it is.
pub(super) fn check(country: Country, number: &str) -> Result<String, Fault> {
    let Some(scheme) = of(country) else {
        return Ok(number.to_owned());
    };
    scheme.full(number).map_err(|fault| {
        let elsewhere = SCHEMES.iter().any(|other| {
            other.country != scheme.country
                && other
                    .split(number)
                    .is_some_and(|(_, body)| other.rule(body).is_ok())
        });
        if elsewhere {
            Fault::OtherCountry
        } else {
            fault
        }
    })
}

/// The two letters before the number of that country, when its form is known.
pub(super) fn prefix(country: Country) -> Option<&'static str> {
    of(country).map(|scheme| scheme.prefix)
}

fn of(country: Country) -> Option<&'static Scheme> {
    let code = country.tax_territory().as_str();
    SCHEMES.iter().find(|scheme| scheme.country == code)
}

impl Scheme {
    fn full(&self, number: &str) -> Result<String, Fault> {
        let (prefix, body) = self.split(number).unwrap_or((self.prefix, number));
        self.rule(body).map(|body| format!("{prefix}{body}"))
    }

    /// Prefix as stored and the rest, when the number has a prefix of this country.
    fn split<'a>(&self, number: &'a str) -> Option<(&'static str, &'a str)> {
        let own = number
            .strip_prefix(self.prefix)
            .map(|body| (self.prefix, body));
        own.or_else(|| match self.country {
            "GR" => number.strip_prefix("GR").map(|body| ("EL", body)),
            // Northern Ireland.
            "GB" => number.strip_prefix("XI").map(|body| ("XI", body)),
            _ => None,
        })
    }

    /// The number without prefix as stored: Belgium and Greece once wrote a digit less.
    fn rule(&self, body: &str) -> Result<String, Fault> {
        let full_length = match self.country {
            "BE" if body.len() == 9 => format!("0{body}"),
            "GR" if body.len() == 8 => format!("0{body}"),
            _ => body.to_owned(),
        };
        (self.check)(&full_length).map(|()| full_length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_country(code: &str, number: &str) -> Result<String, Fault> {
        check(Country::parse(code).expect("a real country"), number)
    }

    #[test]
    fn one_number_of_each_member_state_is_accepted() {
        let numbers = "ATU13585627 BE0403019261 BG175074752 CY10259033P CZ25123891 DE136695976 \
            DK13585628 EE100931558 ESB64717838 FI20774740 FR83404833048 HR33392005961 HU12892312 \
            IE6433435F IT00743110157 LT119511515 LU15027442 LV40003521600 MT11679112 \
            NL004495445B01 PL8567346215 PT501964843 RO18547290 SE556188840401 SI50223054 \
            SK2022749619";
        for number in numbers.split_whitespace() {
            let stored = Ok(number.to_owned());
            assert_eq!(of_country(&number[..2], number), stored);
            assert_eq!(of_country(&number[..2], &number[2..]), stored);
        }
    }

    #[test]
    fn a_wrong_last_digit_is_refused_in_each_member_state() {
        let numbers = "BG175074753 CY10259033Q CZ25123892 DK13585629 EE100931559 FI20774741 \
            HR33392005962 HU12892313 IE6433435G LT119511516 LU15027443 LV40003521601 MT11679113 \
            SE556188840402 SI50223055 SK2022749618 PL8567346216 ATU13585626 BE0403019262";
        for number in numbers.split_whitespace() {
            assert!(of_country(&number[..2], number).is_err(), "{number}");
        }
    }

    #[test]
    fn old_forms_and_prefixes_are_brought_to_the_present_one() {
        assert_eq!(
            of_country("BE", "BE428759497").as_deref(),
            Ok("BE0428759497")
        );
        assert_eq!(
            of_country("GR", "GR094259216").as_deref(),
            Ok("EL094259216")
        );
        assert_eq!(of_country("GR", "94259216").as_deref(), Ok("EL094259216"));
    }

    #[test]
    fn northern_ireland_keeps_its_prefix_and_monaco_has_the_french_one() {
        assert_eq!(
            of_country("GB", "XI980780684").as_deref(),
            Ok("XI980780684")
        );
        assert_eq!(of_country("IM", "980780684").as_deref(), Ok("GB980780684"));
        assert_eq!(
            of_country("MC", "53000004605").as_deref(),
            Ok("FR53000004605")
        );
    }

    #[test]
    fn a_number_of_another_country_is_named_as_such() {
        assert_eq!(of_country("IT", "DE136695976"), Err(Fault::OtherCountry));
        assert_eq!(
            of_country("IT", "DE136695978").map_err(Fault::key),
            Err("fault-characters")
        );
    }

    #[test]
    fn numbers_of_other_countries_are_kept_as_typed() {
        assert_eq!(
            of_country("CH", "CHE116281710MWST").as_deref(),
            Ok("CHE116281710MWST")
        );
    }
}
