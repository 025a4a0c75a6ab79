//! The pages of saved views.

use super::{
    form::ViewForm,
    model::{Audience, View},
    tabs::{TabName, Tabs},
};
use crate::{
    customers::{
        finding::{filters::SHAPE, found::Count},
        lists::Lists,
        register::chips::{self, Chip},
    },
    i18n::Language,
    ids::{SavedViewId, UserId},
    web::{Role, filters, list::ListState},
};
use askama::Template;

/// All views of a user, with what each shows.
#[derive(Template)]
#[template(path = "customers/register/views/index.html")]
pub struct ViewsPage {
    /// The tabs, counted.
    pub tabs: Tabs,
    /// The views, each with its owner's name.
    pub views: Vec<(View, String)>,
    /// What their filters are called by.
    pub lists: Lists,
    /// Who looks.
    pub user: (UserId, Role),
    /// In which language.
    pub language: Language,
}

impl ViewsPage {
    fn count(&self, id: &SavedViewId) -> Option<Count> {
        let tab = self.tabs.tabs.iter().find(|tab| tab.view == Some(*id))?;
        tab.count
    }

    fn chips(&self, view: &View) -> Vec<Chip> {
        chips::set(&view.list(), &self.lists, self.language)
    }

    fn may_delete(&self, view: &View) -> bool {
        super::actions::may_delete(view, self.user.0, self.user.1)
    }

    fn is_own(&self, view: &View) -> bool {
        view.owner == self.user.0
    }
}

/// The tabs alone: the register fetches them once it is shown.
#[derive(Template)]
#[template(path = "customers/register/views/_tabs.html")]
pub struct TabsAlone {
    /// Counted.
    pub tabs: Tabs,
}

/// A view to save.
#[derive(Template)]
#[template(path = "customers/register/views/new.html")]
pub struct NewViewPage {
    /// As typed.
    pub form: ViewForm,
    /// What the view shows.
    pub chips: Vec<Chip>,
}

impl NewViewPage {
    fn list(&self) -> ListState {
        ListState::read(&SHAPE, &self.form.query)
    }

    /// Only a name that is taken can be replaced.
    fn replaces(&self) -> bool {
        let taken = |note: &crate::web::Note| note.key == "view-name-taken";
        self.form.replace || self.form.errors.of("name").is_some_and(taken)
    }
}

/// Whether a view is to be deleted.
#[derive(Template)]
#[template(path = "customers/register/views/delete.html")]
pub struct DeletePage {
    /// It.
    pub view: View,
}
