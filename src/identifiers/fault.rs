//! What can be wrong with something typed.

use std::fmt;

/// Why something typed is refused. [`Fault::key`] is the Fluent message (`identifiers.ftl`) that
/// says it, [`Fault::argument`] the one value that message may quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Empty,
    /// A line break, a control character or an invisible character.
    Hidden,
    /// More characters than the field takes.
    TooLong { max: usize },
    /// Too many or too few characters for this kind of number.
    Length { example: &'static str },
    /// A letter where a digit belongs, or the other way round.
    Characters { example: &'static str },
    /// The control digits or letters disagree with the rest: most likely a typing error.
    CheckDigit,
    /// The form is right, but no authority gives out such a number.
    NotIssued,
    /// The date of birth inside the number does not exist.
    BirthDate,
    /// A VAT number of another country than the one chosen.
    OtherCountry,
    /// The chosen country has no such kind of number.
    KindElsewhere,
    /// A SIRET whose first nine digits are not a SIREN.
    SirenPart,
    /// A person's codice fiscale has 16 characters.
    PersonCode,
    /// A company's codice fiscale has 11 digits.
    CompanyCode,
    /// Not an IBAN, or not in the form of its country.
    Iban,
    /// Not a BIC (SWIFT code).
    Bic,
    /// Not an e-mail address.
    Email,
    /// Not a phone number that can be called.
    Phone,
    /// Not in the form of the country's postcodes.
    Postcode { example: &'static str },
    /// Not a province or county of the country, or none where one is needed.
    Subdivision,
    /// Not an address of a website (http or https).
    Website,
}

impl Fault {
    /// The Fluent key of the sentence to show beside the field.
    pub fn key(self) -> &'static str {
        match self {
            Fault::Empty => "fault-empty",
            Fault::Hidden => "fault-hidden",
            Fault::TooLong { .. } => "fault-too-long",
            Fault::Length { .. } => "fault-length",
            Fault::Characters { .. } => "fault-characters",
            Fault::CheckDigit => "fault-check-digit",
            Fault::NotIssued => "fault-not-issued",
            Fault::BirthDate => "fault-birth-date",
            Fault::OtherCountry => "fault-other-country",
            Fault::KindElsewhere => "fault-kind-elsewhere",
            Fault::SirenPart => "fault-siren-part",
            Fault::PersonCode => "fault-person-code",
            Fault::CompanyCode => "fault-company-code",
            Fault::Iban => "fault-iban",
            Fault::Bic => "fault-bic",
            Fault::Email => "fault-email",
            Fault::Phone => "fault-phone",
            Fault::Postcode { .. } => "fault-postcode",
            Fault::Subdivision => "fault-subdivision",
            Fault::Website => "fault-website",
        }
    }

    /// Name and value of the argument the message quotes: `example`, a well-formed number, or
    /// `max`, the number of characters allowed.
    pub fn argument(self) -> Option<(&'static str, String)> {
        match self {
            Fault::TooLong { max } => Some(("max", max.to_string())),
            Fault::Length { example }
            | Fault::Characters { example }
            | Fault::Postcode { example } => Some(("example", example.to_owned())),
            _ => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl std::error::Error for Fault {}

/// What is worth a second look but does not stop anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A well-formed IBAN whose account number fails the check of its own country.
    IbanNational,
    /// The length of a barcode, but not its check digit.
    Gs1,
}

impl Warning {
    /// The Fluent key of the note.
    pub fn key(self) -> &'static str {
        match self {
            Warning::IbanNational => "warning-iban-national",
            Warning::Gs1 => "warning-gs1",
        }
    }
}
