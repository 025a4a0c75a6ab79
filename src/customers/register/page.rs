//! The page of the register.

use super::{
    chips::{self, Chip},
    views::{
        model::View,
        tabs::{TabName, Tabs},
    },
};
use crate::{
    customers::{
        finding::{
            columns::{self, Column},
            filters::{CHIPS, SHAPE},
            found::{Count, Found, Stage},
            query::Wanted,
            rows::Row,
            sorts::Sort,
        },
        kinds::Kind,
        lists::Lists,
    },
    web::{
        Note, filters,
        list::{At, ListState, SIZES},
    },
};
use askama::Template;

/// The list of customers.
#[derive(Template)]
#[template(path = "customers/register/index.html")]
pub struct RegisterPage {
    list: ListState,
    columns: Vec<Column>,
    chips: Vec<Chip>,
    tabs: Tabs,
    wanted: Wanted,
    found: Found,
    /// Nobody has been entered yet.
    unused: bool,
    erases: bool,
    edits: bool,
    imports: bool,
    exports: bool,
    changes: bool,
}

/// The filters that people reach for most.
const OFFERED: [&str; 4] = ["status", "group", "tag", "country"];

/// What is read for the page.
pub struct Read {
    /// The customers.
    pub found: Found,
    /// What the filters that are set are called by.
    pub lists: Lists,
    /// The saved views.
    pub views: Vec<View>,
}

/// One of the links Persons, Companies, All.
struct KindLink {
    url: String,
    label: &'static str,
    count: Count,
    chosen: bool,
}

impl RegisterPage {
    /// Puts the page together.
    pub fn new(list: ListState, wanted: Wanted, read: Read, ui: &crate::web::Ui) -> Self {
        use crate::web::Capability::{
            BulkChange, EditCustomers, EraseCustomers, ExportCustomers, ImportCustomers,
        };
        let chips = chips::set(&list, &read.lists, ui.language());
        let whole = list.q.is_empty() && chips.is_empty();
        let mut page = Self {
            columns: columns::shown(list.filter("columns")),
            tabs: Tabs::new(read.views, &list),
            chips,
            list,
            wanted,
            unused: whole && read.found.counts.of(None).number <= 0,
            found: read.found,
            erases: ui.may(EraseCustomers),
            edits: ui.may(EditCustomers),
            imports: ui.may(ImportCustomers),
            exports: ui.may(ExportCustomers),
            changes: ui.may(BulkChange),
        };
        page.name_page();
        page
    }

    /// The filters that stand as chips before they are set; the others are in the panel.
    fn offered(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        chips::unset(&self.list).filter(|(name, _)| OFFERED.contains(name))
    }

    /// So many columns that the table may have to be moved sideways.
    fn is_wide(&self) -> bool {
        self.columns.len() > 7
    }

    fn panel_url(&self, panel: &str, focus: &str) -> String {
        let url = self.list.url_at(&format!("{}/{panel}", SHAPE.path));
        let sign = if url.contains('?') { '&' } else { '?' };
        match focus {
            "" => url,
            focus => format!("{url}{sign}focus={focus}"),
        }
    }

    /// A page about everybody whom the list shows.
    fn about_list(&self, page: &str) -> String {
        let query = self.list.first_page().query();
        let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
        format!("{}/{page}?query={query}", SHAPE.path)
    }

    fn without_filters(&self) -> String {
        self.list.without(&CHIPS).url()
    }

    /// Which columns leave first where there is little room.
    fn priority(&self, column: &Column) -> &'static str {
        match column {
            Column::Email | Column::Reference | Column::Language => "p5",
            Column::Group | Column::Tags | Column::Salesperson => "p4",
            Column::Changed | Column::Created => "p3",
            Column::Phone | Column::City => "p2",
            Column::Status => "",
        }
    }

    fn shape(&self, column: &Column) -> &'static str {
        match column {
            Column::Group => " cut group",
            Column::Status => "st",
            Column::Changed | Column::Created => " num",
            Column::Phone | Column::Language => "",
            _ => " cut",
        }
    }

    /// At the ends of the list the number of the page is known, whatever the URL calls it.
    fn name_page(&mut self) {
        if !self.found.earlier {
            self.list.at = At::Start;
            self.list.page = Some(1);
        } else if self.list.at == At::End {
            self.list.page = self.pages();
        }
    }

    fn kinds(&self) -> [KindLink; 3] {
        let link = |value: &str, label, kind| KindLink {
            url: self.list.filtered("kind", value),
            label,
            count: if kind == self.wanted.kind {
                self.count()
            } else {
                self.found.counts.of(kind).shown()
            },
            chosen: self.wanted.kind == kind,
        };
        [
            link("person", "register-persons", Some(Kind::Person)),
            link("company", "register-companies", Some(Kind::Company)),
            link("all", "register-all", None),
        ]
    }

    fn title(&self) -> &'static str {
        match self.wanted.kind {
            Some(Kind::Person) => "register-persons",
            Some(Kind::Company) => "register-companies",
            None => "register-everybody",
        }
    }

    /// What it is sorted by: a column has its head, for the others there are words.
    fn by_column(&self) -> Option<Column> {
        match self.wanted.sort {
            Sort::Of(column) => Some(column),
            Sort::Name | Sort::Number => None,
        }
    }

    fn caption(&self) -> &'static str {
        match self.wanted.sort {
            Sort::Number => "register-by-number",
            _ => "register-by-name",
        }
    }

    fn count(&self) -> Count {
        let count = self.found.counts.of(self.wanted.kind).shown();
        match count.more {
            true => Count {
                number: count.number.max(self.shown()),
                ..count
            },
            false => count,
        }
    }

    /// How many there are, in words.
    fn sentence(&self) -> Note {
        let count = self.count();
        let similar = self.found.stage == Stage::Similar;
        let key = match (self.wanted.kind, similar, count.more) {
            (_, true, _) if count.number == 0 => "register-none",
            (_, true, _) => "register-similar",
            (Some(Kind::Person), _, false) => "register-count-person",
            (Some(Kind::Person), _, true) => "register-more-person",
            (Some(Kind::Company), _, false) => "register-count-company",
            (Some(Kind::Company), _, true) => "register-more-company",
            (None, _, false) => "register-count-all",
            (None, _, true) => "register-more-all",
        };
        let note = Note::new(key).with("count", count.number);
        if similar {
            return note.with("typed", self.list.q.clone());
        }
        note
    }

    /// The place of the page's first row, where it is known.
    fn first_place(&self) -> Option<i64> {
        let count = self.count();
        let page = self.list.page?;
        // Exact hits stand on the first page in addition.
        Some(if page > 1 && !count.more && self.list.at == At::End {
            count.number - self.shown() + 1
        } else {
            (page - 1) * self.wanted.rows + 1
        })
    }

    fn shown(&self) -> i64 {
        (self.found.first.len() + self.found.rows.len()) as i64
    }

    /// Which of them the page shows.
    fn position(&self) -> Option<Note> {
        let count = self.count();
        let from = self.first_place()?;
        let to = from + self.shown() - 1;
        if self.shown() == 0 || (!count.more && to > count.number) {
            return None;
        }
        let key = if count.more {
            "register-position-more"
        } else {
            "register-position"
        };
        let note = Note::new(key).with("from", from).with("to", to);
        Some(note.with("total", count.number.max(to)))
    }

    /// The place of the first row, and how many there are: what a sheet counts on from.
    fn place(&self) -> Option<(i64, i64)> {
        let count = self.count();
        self.first_place()
            .filter(|_| !count.more)
            .map(|from| (from, count.number))
    }

    /// How many pages there are, where that is known.
    fn pages(&self) -> Option<i64> {
        let count = self.count();
        (!count.more && count.number > 0).then(|| (count.number - 1) / self.wanted.rows + 1)
    }

    fn first_url(&self) -> Option<String> {
        self.found.earlier.then(|| self.list.first())
    }

    fn previous_url(&self) -> Option<String> {
        let row = self.found.rows.first().filter(|_| self.found.earlier)?;
        Some(self.list.before(&row.key().cursor(self.wanted.sort)))
    }

    fn next_url(&self) -> Option<String> {
        let row = self.found.rows.last().filter(|_| self.found.later)?;
        Some(self.list.after(&row.key().cursor(self.wanted.sort)))
    }

    fn last_url(&self) -> Option<String> {
        self.found.later.then(|| self.list.last(self.pages()))
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.found.first.iter().chain(&self.found.rows)
    }

    fn is_empty(&self) -> bool {
        self.found.first.is_empty() && self.found.rows.is_empty()
    }

    fn everybody_url(&self) -> Option<String> {
        self.wanted.kind.map(|_| self.list.filtered("kind", "all"))
    }

    fn new_url(&self) -> String {
        match self.wanted.kind {
            Some(kind) => format!("/customers/new?kind={}", kind.as_str()),
            None => "/customers/new".into(),
        }
    }

    fn sizes(&self) -> [i64; 3] {
        SIZES
    }

    fn path(&self) -> &'static str {
        SHAPE.path
    }
}
