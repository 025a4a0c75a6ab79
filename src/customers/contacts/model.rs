//! A contact: who it is, how to reach it, what it gets.

use crate::{
    accents::list_key,
    customers::model::{ContactPoint, PointKind},
    i18n::Language,
    ids::ContactId,
    schema::contacts,
};
use diesel::prelude::*;

/// A person one talks to at a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The row.
    pub id: ContactId,
    /// What a user typed of it.
    pub card: Card,
    /// Websites that an import brought; no form shows them.
    pub websites: Vec<ContactPoint>,
    /// The one to ask first.
    pub main: bool,
    /// Counts the changes.
    pub version: i32,
}

/// Who it is and how to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Who it is.
    pub who: Who,
    /// E-mails, then phones, each in their order.
    pub points: Vec<ContactPoint>,
}

/// Who it is.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = contacts, treat_none_as_null = true)]
pub struct Who {
    /// May be empty when there is a family name.
    pub given_name: String,
    /// May be empty when there is a given name.
    pub family_name: String,
    /// What the person does there: "Chef".
    pub role: String,
    /// ISO 639-1 code; `None` is the customer's language.
    pub language: Option<String>,
    /// Words of the business's own.
    pub tags: Vec<String>,
    /// Invoices are mailed to this contact.
    pub gets_invoices: bool,
    /// Payment reminders are mailed to this contact.
    pub gets_reminders: bool,
    /// Anything worth knowing.
    pub note: String,
}

impl Who {
    /// Given and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
            .trim()
            .to_owned()
    }

    /// The message key of the language, where it is known.
    pub fn language_label(&self) -> Option<String> {
        let language = Language::parse(self.language.as_deref()?)?;
        Some(format!("language-{}", language.code()))
    }

    /// The message key of what is mailed to this contact.
    pub fn gets(&self) -> Option<&'static str> {
        match (self.gets_invoices, self.gets_reminders) {
            (true, true) => Some("contact-gets-both"),
            (true, false) => Some("contact-gets-invoices"),
            (false, true) => Some("contact-gets-reminders"),
            (false, false) => None,
        }
    }
}

impl Card {
    /// The e-mails or the phones.
    pub fn of_kind(&self, kind: PointKind) -> impl Iterator<Item = &ContactPoint> {
        self.points.iter().filter(move |point| point.kind == kind)
    }

    /// The e-mails.
    pub fn emails(&self) -> Vec<&ContactPoint> {
        self.of_kind(PointKind::Email).collect()
    }

    /// The phones.
    pub fn phones(&self) -> Vec<&ContactPoint> {
        self.of_kind(PointKind::Phone).collect()
    }
}

/// Orders contacts as they are read: the main one, then by family name.
pub fn sort(contacts: &mut [Contact]) {
    contacts.sort_by_cached_key(|contact| {
        let who = &contact.card.who;
        let names = format!("{} {}", who.family_name, who.given_name);
        (!contact.main, list_key(names.trim()), contact.id)
    });
}

/// All tags of these contacts, each once, by name.
pub fn tags(contacts: &[Contact]) -> Vec<String> {
    let all = contacts.iter().flat_map(|contact| &contact.card.who.tags);
    let mut tags: Vec<String> = all.cloned().collect();
    tags.sort_by_cached_key(|tag| (list_key(tag), tag.clone()));
    tags.dedup();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(id: i64, given: &str, family: &str, main: bool, tags: &[&str]) -> Contact {
        Contact {
            id: ContactId(id),
            card: Card {
                who: Who {
                    given_name: given.into(),
                    family_name: family.into(),
                    role: String::new(),
                    language: None,
                    tags: tags.iter().map(|tag| tag.to_string()).collect(),
                    gets_invoices: false,
                    gets_reminders: false,
                    note: String::new(),
                },
                points: Vec::new(),
            },
            websites: Vec::new(),
            main,
            version: 1,
        }
    }

    #[test]
    fn the_main_contact_comes_first_then_the_names_without_accents() {
        let mut all = [
            contact(1, "Ioana", "Ștefan", false, &[]),
            contact(2, "Zoe", "", false, &[]),
            contact(3, "Marco", "Tassi", true, &[]),
            contact(4, "Ana", "Stan", false, &[]),
        ];
        sort(&mut all);
        let names: Vec<_> = all.iter().map(|it| it.card.who.name()).collect();
        assert_eq!(names, ["Marco Tassi", "Ana Stan", "Ioana Ștefan", "Zoe"]);
    }

    #[test]
    fn each_tag_is_offered_once() {
        let all = [
            contact(1, "A", "", true, &["Kitchen", "Été"]),
            contact(2, "B", "", false, &["Kitchen", "Accounts"]),
        ];
        assert_eq!(tags(&all), ["Accounts", "Été", "Kitchen"]);
    }
}
