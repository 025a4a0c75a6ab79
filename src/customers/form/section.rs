//! The sections of the sheet that are edited on their own.

use serde::Deserialize;

/// A section of the tab Details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// Names, keys, tax numbers.
    Identity,
    /// E-mails, phones, websites.
    Contact,
    /// What was agreed, and the accounting.
    Terms,
    /// Days, hours, carrier.
    Delivery,
    /// The pinned note.
    Note,
    /// Whether one may sell to it.
    Stop,
}

impl Section {
    /// The sections of the whole form, in the order of the sheet. The stop is edited on its own.
    pub const ALL: [Self; 5] = [
        Self::Identity,
        Self::Contact,
        Self::Terms,
        Self::Delivery,
        Self::Note,
    ];

    /// Its name in addresses and ids.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Terms => "terms",
            Self::Delivery => "delivery",
            Self::Note => "note",
            Self::Stop => "stop",
        }
    }

    /// The message key of its heading.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Identity => "section-identity",
            Self::Contact => "section-contact",
            Self::Terms => "section-terms",
            Self::Delivery => "section-delivery",
            Self::Note => "section-note",
            Self::Stop => "section-stop",
        }
    }

    /// The message key of the link that edits it.
    pub const fn edit_label(self) -> &'static str {
        match self {
            Self::Identity => "section-edit-identity",
            Self::Contact => "section-edit-contact",
            Self::Terms => "section-edit-terms",
            Self::Delivery => "section-edit-delivery",
            Self::Note => "section-edit-note",
            Self::Stop => "section-edit-stop",
        }
    }
}
