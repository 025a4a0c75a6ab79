//! What was typed into the form of a bulk change.

use super::model::{Change, Set};
use crate::{
    customers::{
        finding::filters::SHAPE,
        form::read_tags,
        lists::{List, Lists},
    },
    web::{Check, Errors, conflict::Part, list::ListState},
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 8] = [
    Part::of("bulk-what", &["change"]),
    Part::of("customer-group", &["group"]),
    Part::of("register-status", &["status"]),
    Part::of("customer-salesperson", &["salesperson"]),
    Part::of("customer-payment-method", &["payment_method"]),
    Part::of("customer-payment-terms", &["payment_terms"]),
    Part::of("bulk-add-tags", &["add_tags"]),
    Part::of("bulk-remove-tags", &["remove_tags"]),
];

/// Whom it is for and what is set, as it came.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct BulkForm {
    /// Ticked rows.
    pub ids: Vec<i64>,
    /// Everybody whom the list shows.
    pub all: bool,
    /// The query of the list.
    pub query: String,
    /// Who they were when the change was confirmed: see [`super::model::mark`].
    pub whom: String,
    pub status: String,
    pub group: String,
    pub salesperson: String,
    pub payment_method: String,
    pub payment_terms: String,
    /// With commas.
    pub add_tags: String,
    /// With commas.
    pub remove_tags: String,
    #[serde(skip)]
    pub errors: Errors,
}

impl BulkForm {
    /// The list it is about.
    pub fn list(&self) -> ListState {
        ListState::read(&SHAPE, &self.query)
    }

    /// What is set, or the form with what is wrong.
    pub fn parse(self, lists: &Lists) -> Result<(Change, Self), Self> {
        let mut check = Check::default();
        let status = match self.status.as_str() {
            "" => None,
            "active" | "inactive" => Some(self.status.clone()),
            _ => {
                check.wrong("status", "error-choice");
                None
            }
        };
        let mut one_of = |field: &str, typed: &str, list| match choice(typed, list, lists) {
            Some(set) => set,
            None => {
                check.wrong(field, "error-choice");
                Set::Keep
            }
        };
        let change = Change {
            status,
            group: one_of("group", &self.group, List::Group),
            salesperson: one_of("salesperson", &self.salesperson, List::Salesperson),
            payment_method: one_of("payment_method", &self.payment_method, List::PaymentMethod),
            payment_terms: one_of("payment_terms", &self.payment_terms, List::PaymentTerms),
            add_tags: read_tags(&mut check, "add_tags", &self.add_tags),
            remove_tags: read_tags(&mut check, "remove_tags", &self.remove_tags),
        };
        if change.is_empty() {
            check.wrong("change", "bulk-nothing-chosen");
        }
        let typed = self.clone();
        check
            .finish(change, |errors| Self { errors, ..self })
            .map(|change| (change, typed))
    }
}

fn choice(typed: &str, list: List, lists: &Lists) -> Option<Set<i64>> {
    match typed {
        "" => Some(Set::Keep),
        "none" => Some(Set::Clear),
        id => {
            let id = id.parse().ok()?;
            let mut offered = lists.of(list).filter(|entry| entry.active);
            offered.find(|entry| entry.id == id).map(|_| Set::To(id))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_must_be_chosen() {
        let refused = BulkForm::default().parse(&Lists::unread());
        let errors = refused.expect_err("nothing is chosen").errors;
        assert!(errors.of("change").is_some());
    }

    #[test]
    fn what_is_not_offered_is_pointed_out() {
        let typed = BulkForm {
            group: "7".into(),
            status: "gone".into(),
            add_tags: "VIP, ,VIP,organic".into(),
            ..BulkForm::default()
        };
        let refused = typed.parse(&Lists::unread()).expect_err("no such group");
        assert!(refused.errors.of("group").is_some() && refused.errors.of("status").is_some());
    }

    #[test]
    fn tags_are_read_one_by_one() {
        let typed = BulkForm {
            add_tags: "VIP, ,vip;organic".into(),
            salesperson: "none".into(),
            ..BulkForm::default()
        };
        let (change, _) = typed.parse(&Lists::unread()).expect("a change");
        assert_eq!(change.add_tags, ["VIP", "organic"]);
        assert_eq!(change.salesperson, Set::Clear);
    }
}
