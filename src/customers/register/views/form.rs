//! What was typed about a view to save.

use super::model::{Audience, LONGEST_NAME, kept};
use crate::{
    customers::finding::filters::SHAPE,
    i18n::{Language, text},
    web::{
        Check, Errors,
        conflict::Part,
        form::{Choice, choices},
        list::ListState,
    },
};
use serde::Deserialize;

/// What its inputs are called.
pub const FIELDS: [Part; 2] = [
    Part::of("view-name", &["name"]),
    Part::of("view-audience", &["audience"]),
];

/// The form, and what is wrong beside each field.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ViewForm {
    pub name: String,
    /// See [`Audience::as_str`].
    pub audience: String,
    /// The query of the list.
    pub query: String,
    /// The view of that name gives way.
    pub replace: bool,
    #[serde(skip)]
    pub errors: Errors,
}

/// A view to save.
#[derive(Clone, Debug, PartialEq)]
pub struct NewView {
    /// What the tab says.
    pub name: String,
    /// Who else sees it.
    pub audience: Audience,
    /// The query of the list.
    pub query: String,
    /// What of it was typed into the search.
    pub searched: String,
    /// The own view of that name gives way.
    pub replace: bool,
}

impl ViewForm {
    /// The view, or the form as typed. `shares`: whether others may be shown it.
    pub fn parse(self, shares: bool) -> Result<(NewView, Self), Self> {
        let mut check = Check::default();
        let name = check.text("name", &self.name, LONGEST_NAME);
        let audience = Audience::parse(&self.audience);
        let allowed = audience.filter(|audience| shares || *audience == Audience::Nobody);
        let audience = check.rule("audience", allowed.ok_or("error-choice"));
        let list = ListState::read(&SHAPE, &self.query);
        let new = NewView {
            name,
            audience: audience.unwrap_or(Audience::Nobody),
            query: kept(&list),
            searched: list.q,
            replace: self.replace,
        };
        let typed = self.clone();
        check
            .finish(new, |errors| Self { errors, ..self })
            .map(|new| (new, typed))
    }

    /// Who may see it, in the reader's language.
    pub fn audiences(&self, language: &Language) -> Vec<Choice> {
        let named = Audience::ALL.map(|each| (each.as_str(), text(*language, each.label())));
        choices(named, &self.audience, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(audience: &str) -> ViewForm {
        ViewForm {
            name: " Mine ".into(),
            audience: audience.into(),
            query: "tag=VIP&after=3-x&page=2&junk=1".into(),
            ..ViewForm::default()
        }
    }

    #[test]
    fn a_view_keeps_what_the_list_understands() {
        let (new, _) = typed("everybody").parse(true).expect("a view");
        assert_eq!((new.name.as_str(), new.query.as_str()), ("Mine", "tag=VIP"));
    }

    #[test]
    fn who_may_not_share_keeps_it_to_oneself() {
        assert!(typed("nobody").parse(false).is_ok());
        let refused = typed("manager").parse(false).expect_err("not allowed");
        assert!(refused.errors.of("audience").is_some());
    }
}
