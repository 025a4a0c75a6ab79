//! Tags, language, salesperson.

use super::{CustomerForm, identity::choice};
use crate::{
    customers::{model::Commercial, tags::LONGEST},
    i18n::{Language, without_accents},
    web::{Check, Note},
};

/// More tags than this on one customer are a mistake.
const MOST_TAGS: usize = 30;

impl CustomerForm {
    pub(super) fn commercial(&self, check: &mut Check) -> Commercial {
        Commercial {
            tags: self.checked_tags(check),
            language: self.checked_language(check),
            salesperson: choice(check, "salesperson", &self.salesperson),
        }
    }

    fn checked_tags(&self, check: &mut Check) -> Vec<String> {
        let typed = check.optional("tags", &self.tags, MOST_TAGS * (LONGEST + 2));
        let mut tags: Vec<String> = Vec::new();
        for tag in typed.split([',', ';']).map(str::trim) {
            let known = |other: &String| without_accents(other) == without_accents(tag);
            if tag.is_empty() || tags.iter().any(known) {
                continue;
            }
            if tag.chars().count() > LONGEST {
                check.wrong(
                    "tags",
                    Note::new("customer-tag-too-long").with("most", LONGEST as i64),
                );
            }
            tags.push(tag.to_owned());
        }
        if tags.len() > MOST_TAGS {
            check.wrong(
                "tags",
                Note::new("customer-too-many-tags").with("most", MOST_TAGS as i64),
            );
        }
        tags
    }

    fn checked_language(&self, check: &mut Check) -> Option<Language> {
        if self.language.is_empty() {
            return None;
        }
        let known = |language: &Language| language.code() == self.language;
        let read = Language::ALL.into_iter().find(known).ok_or("error-choice");
        check.rule("language", read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(typed: &str) -> Option<Vec<String>> {
        let form = CustomerForm {
            tags: typed.into(),
            ..CustomerForm::default()
        };
        let mut check = Check::default();
        let tags = form.checked_tags(&mut check);
        check.finish(tags, |errors| errors).ok()
    }

    #[test]
    fn tags_are_typed_with_commas_and_each_counts_once() {
        assert_eq!(
            tags(" VIP, Ristoranti ,,vip;été, ETE "),
            Some(vec!["VIP".into(), "Ristoranti".into(), "été".into()])
        );
        assert_eq!(tags(""), Some(Vec::new()));
    }

    #[test]
    fn a_tag_is_no_sentence() {
        assert_eq!(tags(&"a".repeat(41)), None);
        assert!(tags(&"a".repeat(40)).is_some());
    }
}
