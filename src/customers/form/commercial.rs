//! Tags, language, salesperson, group.

use super::{CustomerForm, Reader, identity::choice};
use crate::{
    accents::list_key,
    customers::{
        model::Commercial,
        tags::{LONGEST, MOST},
    },
    i18n::Language,
    ids::GroupId,
    web::{Check, Note},
};

impl CustomerForm {
    pub(super) fn commercial(&self, check: &mut Check) -> Commercial {
        Commercial {
            tags: read_tags(check, "tags", &self.tags),
            language: read_language(check, &self.language),
            salesperson: choice(check, "salesperson", &self.salesperson),
        }
    }

    /// None for whoever may not choose one, whatever was sent.
    pub(super) fn chosen_group(&self, check: &mut Check, reader: Reader) -> Option<GroupId> {
        if !reader.group {
            return None;
        }
        choice(check, "group", &self.group)
    }
}

/// Reads a field of tags: words separated by commas, each counted once.
pub fn read_tags(check: &mut Check, field: &str, typed: &str) -> Vec<String> {
    let typed = check.optional(field, typed, MOST * (LONGEST + 2));
    let mut tags: Vec<String> = Vec::new();
    for tag in typed.split([',', ';']).map(str::trim) {
        let known = |other: &String| list_key(other) == list_key(tag);
        if tag.is_empty() || tags.iter().any(known) {
            continue;
        }
        if tag.chars().count() > LONGEST {
            check.wrong(
                field,
                Note::new("customer-tag-too-long").with("most", LONGEST as i64),
            );
        }
        tags.push(tag.to_owned());
    }
    if tags.len() > MOST {
        check.wrong(
            field,
            Note::new("customer-too-many-tags").with("most", MOST as i64),
        );
    }
    tags
}

/// Reads the field `language`, which may be empty.
pub fn read_language(check: &mut Check, typed: &str) -> Option<Language> {
    if typed.is_empty() {
        return None;
    }
    let known = |language: &Language| language.code() == typed;
    let read = Language::ALL.into_iter().find(known).ok_or("error-choice");
    check.rule("language", read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(typed: &str) -> Option<Vec<String>> {
        let mut check = Check::default();
        let tags = read_tags(&mut check, "tags", typed);
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
