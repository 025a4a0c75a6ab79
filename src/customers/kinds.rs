//! The closed lists of a customer's data, with the names under which they are stored and the keys of
//! their words.

use crate::identifiers::Party;

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident, $prefix:literal { $($(#[$each:meta])* $variant:ident = $stored:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$each])* $variant),*
        }

        impl $name {
            /// All of them, in the order of the forms.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name under which it is stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $stored),*
                }
            }

            /// Reads the name that `as_str` writes.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|each| each.as_str() == name)
            }

            /// The message key of its words.
            pub const fn label(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($prefix, $stored)),*
                }
            }
        }
    };
}

closed_list! {
    /// Natural person or legal entity; it never changes.
    Kind, "kind-" {
        /// Has a given and a family name.
        Person = "person",
        /// Has a legal and a trade name.
        Company = "company",
    }
}

impl Kind {
    /// The same as the rules for tax numbers see it.
    pub const fn party(self) -> Party {
        match self {
            Self::Person => Party::Person,
            Self::Company => Party::Company,
        }
    }
}

closed_list! {
    /// Whether a customer may be chosen for new business.
    Status, "status-" {
        /// It may.
        Active = "active",
        /// It is kept, but no picker offers it.
        Inactive = "inactive",
    }
}

closed_list! {
    /// Whether one may sell to a customer.
    StopLevel, "stop-level-" {
        /// One may.
        None = "none",
        /// One may, and is warned wherever it is chosen.
        Warning = "warning",
        /// One may not.
        Stop = "stop",
    }
}

impl StopLevel {
    /// As it is stored; null stands for none.
    pub fn stored(self) -> Option<&'static str> {
        (self != Self::None).then_some(self.as_str())
    }

    /// Reads what [`StopLevel::stored`] writes.
    pub fn of_stored(stored: Option<&str>) -> Option<Self> {
        stored.and_then(Self::parse)
    }

    /// The message key of the sentence on the sheet.
    pub const fn banner(self) -> &'static str {
        match self {
            Self::Stop => "stop-banner-stop",
            Self::None | Self::Warning => "stop-banner-warning",
        }
    }

    /// The colour of its words.
    pub const fn colour(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Warning => "warn",
            Self::Stop => "neg",
        }
    }
}

closed_list! {
    /// Which tax an invoice to the customer bears.
    TaxTreatment, "tax-treatment-" {
        /// The rates of the company's own country.
        Domestic = "domestic",
        /// Supply to a business in another member state.
        IntraEu = "intra_eu",
        /// To outside the European Union.
        Export = "export",
        /// Exempt by its nature or by a certificate.
        Exempt = "exempt",
        /// The customer owes the tax.
        ReverseCharge = "reverse_charge",
    }
}

closed_list! {
    /// How somebody is reached.
    PointKind, "point-" {
        /// E-mail address.
        Email = "email",
        /// Telephone, mobile or fax.
        Phone = "phone",
        /// Website.
        Website = "website",
    }
}

closed_list! {
    /// What a contact point is for.
    Purpose, "purpose-" {
        /// Anything.
        General = "general",
        /// E-mail: invoices go there.
        Invoices = "invoices",
        /// E-mail: payment reminders go there.
        Reminders = "reminders",
        /// Phone in the pocket.
        Mobile = "mobile",
        /// Phone at work.
        Work = "work",
        /// Phone at home.
        Home = "home",
        /// Fax.
        Fax = "fax",
    }
}

impl PointKind {
    /// The purposes a form offers, the usual one first.
    pub const fn purposes(self) -> &'static [Purpose] {
        match self {
            Self::Email => &[Purpose::General, Purpose::Invoices, Purpose::Reminders],
            Self::Phone => &[
                Purpose::General,
                Purpose::Mobile,
                Purpose::Work,
                Purpose::Home,
                Purpose::Fax,
            ],
            Self::Website => &[Purpose::General],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_again_and_nothing_else_is() {
        for treatment in TaxTreatment::ALL {
            assert_eq!(TaxTreatment::parse(treatment.as_str()), Some(*treatment));
        }
        assert_eq!(Kind::parse("Person"), None);
        assert_eq!(Status::parse(""), None);
    }

    #[test]
    fn an_e_mail_is_never_a_fax() {
        assert!(!PointKind::Email.purposes().contains(&Purpose::Fax));
        assert_eq!(TaxTreatment::IntraEu.label(), "tax-treatment-intra_eu");
    }
}
