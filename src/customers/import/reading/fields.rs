//! What a column of a file may fill.

/// Declares the fields with their stable codes, which a remembered mapping stores.
macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $code:literal,)*) => {
        /// One thing an import may fill; requirement R2 names them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Field { $($(#[$doc])* $field,)* }

        impl Field {
            /// Every field, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$field,)*];

            /// The stable code, also the key of its label.
            pub fn code(self) -> &'static str {
                match self { $(Self::$field => $code,)* }
            }
        }
    };
}

fields! {
    /// Person or company, in words or as another program's type.
    Kind = "kind",
    /// Yes for a company, no for a person.
    IsCompany = "is_company",
    Civility = "civility",
    GivenName = "given_name",
    /// Goes behind the given name.
    MiddleName = "middle_name",
    FamilyName = "family_name",
    /// Goes behind the family name.
    NameSuffix = "name_suffix",
    /// The whole name of a person, or the name of a customer of either kind.
    FullName = "full_name",
    /// The same where the header says that the family name comes first.
    FamilyFirst = "family_first",
    LegalName = "legal_name",
    TradeName = "trade_name",
    LegalForm = "legal_form",
    /// The whole name of a company's contact.
    ContactName = "contact_name",
    JobTitle = "job_title",
    /// The company a person belongs to.
    ParentCompany = "parent_company",
    /// Our own number: known again by it, never set.
    Number = "number",
    /// The key in the program the file comes from.
    ExternalId = "external_id",
    /// The barcode of the customer's card.
    Reference = "reference",
    AccountNumber = "account_number",
    /// A tax number of whichever kind its shape and country tell.
    TaxId = "tax_id",
    Vat = "vat",
    Siren = "siren",
    Siret = "siret",
    CodiceFiscale = "codice_fiscale",
    Nif = "nif",
    Cui = "cui",
    Cnp = "cnp",
    /// Dolibarr's first professional number: which one it is depends on the country.
    ProfId1 = "prof_id_1",
    /// Dolibarr's second professional number.
    ProfId2 = "prof_id_2",
    SdiCode = "sdi_code",
    Pec = "pec",
    Email = "email",
    Phone = "phone",
    WorkPhone = "work_phone",
    Mobile = "mobile",
    HomePhone = "home_phone",
    OtherPhone = "other_phone",
    Fax = "fax",
    /// What the phone of the same place is for.
    PhoneLabel = "phone_label",
    Website = "website",
    /// What the address of the same place is called.
    AddressLabel = "address_label",
    /// Billing, shipping or both.
    AddressUse = "address_use",
    Street = "street",
    Street2 = "street2",
    PoBox = "po_box",
    PostalCode = "postal_code",
    City = "city",
    Region = "region",
    Country = "country",
    /// A whole address in one cell, read only where its parts are empty.
    FormattedAddress = "formatted_address",
    Language = "language",
    Currency = "currency",
    Iban = "iban",
    PaymentTerms = "payment_terms",
    PaymentMethod = "payment_method",
    CreditLimit = "credit_limit",
    PriceList = "price_list",
    Salesperson = "salesperson",
    Tags = "tags",
    Note = "note",
    Status = "status",
}

impl Field {
    /// The field of a code written by [`Field::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.code() == code)
    }

    /// Whether it is a part of an address, and so belongs to one of several places.
    pub fn is_address(self) -> bool {
        use Field::*;
        matches!(
            self,
            AddressLabel
                | AddressUse
                | Street
                | Street2
                | PoBox
                | PostalCode
                | City
                | Region
                | Country
                | FormattedAddress
        )
    }

    /// Whether it can say alone what the customer is called.
    pub fn names(self) -> bool {
        use Field::*;
        matches!(
            self,
            GivenName | FamilyName | FullName | FamilyFirst | LegalName | TradeName | ContactName
        )
    }

    /// Whether it is a tax or register number.
    pub fn is_tax_number(self) -> bool {
        use Field::*;
        matches!(
            self,
            TaxId | Vat | Siren | Siret | CodiceFiscale | Nif | Cui | Cnp | ProfId1 | ProfId2
        )
    }

    /// Whether it is a phone or fax number.
    pub fn is_phone(self) -> bool {
        use Field::*;
        matches!(
            self,
            Phone | WorkPhone | Mobile | HomePhone | OtherPhone | Fax
        )
    }

    /// Whether several columns may fill it, each with a value of its own.
    pub fn is_repeated(self) -> bool {
        self.is_phone()
            || matches!(
                self,
                Self::Email | Self::Website | Self::Street2 | Self::Tags | Self::Note
            )
    }
}

/// Which of several addresses, phones or e-mails a column belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    Main,
    Billing,
    Shipping,
    Work,
    Home,
    Other,
    /// A numbered one, whose purpose stands in a column of its own (Google).
    Nth(u8),
}

impl Place {
    /// The places a person may choose from.
    pub const NAMED: [Self; 6] = [
        Self::Main,
        Self::Billing,
        Self::Shipping,
        Self::Work,
        Self::Home,
        Self::Other,
    ];

    /// The stable code; `main` is left out of a [`Target::code`].
    pub fn code(self) -> String {
        match self {
            Self::Main => "main".into(),
            Self::Billing => "billing".into(),
            Self::Shipping => "shipping".into(),
            Self::Work => "work".into(),
            Self::Home => "home".into(),
            Self::Other => "other".into(),
            Self::Nth(number) => number.to_string(),
        }
    }

    /// The place of a code written by [`Place::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        let named = Self::NAMED.into_iter().find(|place| place.code() == code);
        named.or_else(|| code.parse().ok().map(Self::Nth))
    }
}

/// Where the cells of one column go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Target {
    pub field: Field,
    /// [`Place::Main`] for all that a customer has only one of.
    pub place: Place,
}

impl Target {
    /// The field of the main place.
    pub fn main(field: Field) -> Self {
        Self {
            field,
            place: Place::Main,
        }
    }

    /// The stable code, as a form and a remembered mapping carry it: `city`, `city@shipping`, `phone@2`.
    pub fn code(self) -> String {
        match self.place {
            Place::Main => self.field.code().to_owned(),
            place => format!("{}@{}", self.field.code(), place.code()),
        }
    }

    /// The target of a code written by [`Target::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        let (field, place) = code.split_once('@').unwrap_or((code, "main"));
        Some(Self {
            field: Field::from_code(field)?,
            place: Place::from_code(place)?,
        })
    }

    /// Every target a person may choose for a column.
    pub fn choices() -> impl Iterator<Item = Self> {
        let simple = |field: &&Field| !field.is_address() && **field != Field::PhoneLabel;
        let places = Place::NAMED.into_iter().flat_map(|place| {
            let parts = Field::ALL.iter().filter(|field| field.is_address());
            parts.map(move |field| Self {
                field: *field,
                place,
            })
        });
        Field::ALL
            .iter()
            .filter(simple)
            .map(|field| Self::main(*field))
            .chain(places)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_is_found_again_by_its_code() {
        let numbered = Target {
            field: Field::Phone,
            place: Place::Nth(3),
        };
        for target in Target::choices().chain([numbered]) {
            assert_eq!(Target::from_code(&target.code()), Some(target));
        }
        assert_eq!(numbered.code(), "phone@3");
        assert_eq!(Target::from_code("birthday"), None);
        assert_eq!(Target::from_code("city@moon"), None);
    }
}
