//! The tabs above the list: everybody, mine, and the saved views.

use super::model::{View, kept};
use crate::{
    customers::finding::{
        filters::{CHIPS, SHAPE},
        found::Count,
    },
    ids::SavedViewId,
    web::list::ListState,
};

/// One of them.
pub struct ViewTab {
    /// A saved view.
    pub view: Option<SavedViewId>,
    /// Its name, or the message key of one that every user has.
    pub name: TabName,
    /// The list it shows.
    pub list: ListState,
    /// How many customers it shows, once they are counted.
    pub count: Option<Count>,
    /// It is what the page shows.
    pub chosen: bool,
}

/// What a tab says.
pub enum TabName {
    /// As its owner called it.
    Own(String),
    /// A message key.
    Key(&'static str),
}

/// All of them.
pub struct Tabs {
    /// In their order.
    pub tabs: Vec<ViewTab>,
    /// Where the list can be saved as a view, when it is none yet.
    pub save: Option<String>,
    /// The page of all views, where they are counted.
    pub counted: String,
    /// The tabs alone, counted.
    pub alone: String,
}

impl Tabs {
    /// The tabs of the page that shows this list.
    pub fn new(views: Vec<View>, list: &ListState) -> Self {
        let shown = kept(&list.without(&["columns"]));
        let plain = |query| ListState::read(&SHAPE, query);
        let mut tabs = vec![
            ViewTab::built_in("view-everyone", plain("kind=all")),
            ViewTab::built_in("register-mine", plain("kind=all&salesperson=me")),
        ];
        tabs.extend(views.into_iter().map(|view| ViewTab {
            view: Some(view.id),
            list: view.list(),
            name: TabName::Own(view.name),
            count: None,
            chosen: false,
        }));
        for tab in &mut tabs {
            tab.chosen = kept(&tab.list.without(&["columns"])) == shown;
        }
        let narrowed = !list.q.is_empty() || CHIPS.iter().any(|name| list.narrows(name));
        if !narrowed && !tabs.iter().any(|tab| tab.chosen) {
            tabs[0].chosen = true;
        }
        Self {
            save: (narrowed && !tabs.iter().any(|tab| tab.chosen))
                .then(|| list.first_page().url_at("/customers/views/new")),
            alone: list.first_page().url_at("/customers/views/tabs"),
            counted: list.first_page().url_at("/customers/views"),
            tabs,
        }
    }
}

impl ViewTab {
    fn built_in(key: &'static str, list: ListState) -> Self {
        Self {
            view: None,
            name: TabName::Key(key),
            list,
            count: None,
            chosen: false,
        }
    }
}
