//! The links of a list: its state, written as a URL.

use super::{At, ListState, SIZES};

impl ListState {
    /// The same list from its beginning.
    pub fn first_page(&self) -> Self {
        self.moved(At::Start, None)
    }

    /// The list at its first page.
    pub fn first(&self) -> String {
        self.moved(At::Start, None).url()
    }

    /// The page after this cursor.
    pub fn after(&self, cursor: &str) -> String {
        let page = self.page.map(|page| page + 1);
        self.moved(At::After(cursor.to_owned()), page).url()
    }

    /// The page before this cursor.
    pub fn before(&self, cursor: &str) -> String {
        let page = self.page.map(|page| page - 1).filter(|page| *page >= 1);
        self.moved(At::Before(cursor.to_owned()), page).url()
    }

    /// The last page, and its number where it is known.
    pub fn last(&self, page: Option<i64>) -> String {
        self.moved(At::End, page).url()
    }

    /// From the beginning with another value of a filter.
    pub fn filtered(&self, name: &str, value: &str) -> String {
        let mut other = self.without(&[name]);
        other.take(name, value);
        other.url()
    }

    /// From the beginning, with what is usual of these filters.
    pub fn without(&self, names: &[&str]) -> Self {
        let mut other = self.moved(At::Start, None);
        for (filter, chosen) in self.shape.filters.iter().zip(&mut other.filters) {
            if names.contains(&filter.name) {
                *chosen = filter.usual.to_owned();
            }
        }
        other
    }

    /// From the beginning, sorted by the column; a second click turns the order round.
    pub fn sorted(&self, column: &str) -> String {
        let mut other = self.moved(At::Start, None);
        let (column, large_first) = self.column(column);
        other.descending = if self.sort == column {
            !self.descending
        } else {
            large_first
        };
        other.sort = column;
        other.url()
    }

    /// From the beginning with so many rows a page.
    pub fn sized(&self, rows: impl std::borrow::Borrow<i64>) -> String {
        let mut other = self.moved(At::Start, None);
        other.per_page = *rows.borrow();
        other.url()
    }

    /// From the beginning without a search.
    pub fn cleared(&self) -> String {
        let mut other = self.moved(At::Start, None);
        other.q.clear();
        other.url()
    }

    fn column(&self, name: &str) -> (&'static str, bool) {
        let known = self.shape.sorts.iter().find(|(known, _)| *known == name);
        *known.unwrap_or(&self.shape.sorts[0])
    }

    /// What a search form must send along, so that filters and order stay.
    pub fn hidden(&self) -> Vec<(&'static str, String)> {
        self.kept(&["q"])
    }

    /// What a form must send along that has inputs of these names.
    pub fn kept(&self, inputs: &[&str]) -> Vec<(&'static str, String)> {
        let mut pairs = self.moved(At::Start, None).pairs();
        pairs.retain(|(name, _)| !inputs.contains(name));
        pairs
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        for (filter, chosen) in self.shape.filters.iter().zip(&self.filters) {
            if filter.is_set(chosen) {
                pairs.push((filter.name, chosen.clone()));
            }
        }
        if !self.q.is_empty() {
            pairs.push(("q", self.q.clone()));
        }
        if self.sort != self.shape.sorts[0].0 || self.descending {
            let sign = if self.descending { "-" } else { "" };
            pairs.push(("sort", format!("{sign}{}", self.sort)));
        }
        if self.per_page != SIZES[0] {
            pairs.push(("per_page", self.per_page.to_string()));
        }
        match &self.at {
            At::Start => {}
            At::After(cursor) => pairs.push(("after", cursor.clone())),
            At::Before(cursor) => pairs.push(("before", cursor.clone())),
            At::End => pairs.push(("before", String::new())),
        }
        if let (Some(page), false) = (self.page, self.at == At::Start) {
            pairs.push(("page", page.to_string()));
        }
        pairs
    }

    /// The URL of this state, what goes without saying left out.
    pub fn url(&self) -> String {
        self.url_at(self.shape.path)
    }

    /// The same state at the address of another page, which is about this list.
    pub fn url_at(&self, path: &str) -> String {
        match self.query() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }

    /// What stands behind the `?`.
    pub fn query(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(self.pairs())
            .finish()
    }

    /// The same as it is written down beside what was done with the list: without what was typed into the search,
    /// which may be somebody's name; empty where it is longer than the database keeps.
    pub fn noted(&self) -> String {
        self.searching("").written()
    }

    /// The same with the search, for where it is forgotten again.
    pub fn written(&self) -> String {
        const LONGEST: usize = 2_000;
        let query = self.first_page().query();
        if query.len() > LONGEST {
            return String::new();
        }
        query
    }
}
