//! The state of a list is its URL: what is searched, the filters, the order and the place in it. Every
//! link of a list is made here. What a URL says wrongly counts as not said.

mod links;

/// What may stand in the URL of a list.
#[derive(Debug)]
pub struct Shape {
    /// The address of the list.
    pub path: &'static str,
    /// Its filters.
    pub filters: &'static [Filter],
    /// The columns it can be sorted by, the usual one first; true where large values come first at the
    /// first click.
    pub sorts: &'static [(&'static str, bool)],
}

/// Something that narrows a list, or says how it is shown.
#[derive(Debug)]
pub struct Filter {
    /// Its name in the URL.
    pub name: &'static str,
    /// What is meant when the URL says nothing of it.
    pub usual: &'static str,
    /// Reads a value of the URL; `None` where it is none of this filter's.
    pub reads: fn(&str) -> Option<String>,
    /// The URL may name several values, with commas or one by one.
    pub many: bool,
}

impl Filter {
    /// Whether a value is another one than the usual, which mostly is none at all. Some dozen links of a page ask.
    fn is_set(&self, chosen: &str) -> bool {
        !(chosen.is_empty() && self.usual.is_empty()) && chosen != self.usual
    }

    fn take(&self, chosen: &mut String, value: &str) {
        let read = if self.many && chosen != self.usual {
            (self.reads)(&format!("{chosen},{value}"))
        } else {
            (self.reads)(value)
        };
        *chosen = read.unwrap_or_else(|| self.usual.to_owned());
    }
}

/// Reads one of these values.
pub fn one_of(values: &[&str], value: &str) -> Option<String> {
    values.contains(&value).then(|| value.to_owned())
}

/// So many values narrow a list at most: a customer bears no more tags.
const MOST_VALUES: usize = 30;

/// Reads several values, each once, those that are none left out; `None` where none is left.
pub fn several(reads: impl Fn(&str) -> Option<String>, value: &str) -> Option<String> {
    let mut all: Vec<String> = Vec::new();
    for each in value.split(',').filter_map(reads) {
        if !all.contains(&each) && all.len() < MOST_VALUES {
            all.push(each);
        }
    }
    Some(all.join(",")).filter(|all| !all.is_empty())
}

/// Reads the id of a row.
pub fn row_id(value: &str) -> Option<String> {
    let id = value.parse::<i64>().ok().filter(|id| *id > 0)?;
    Some(id.to_string())
}

/// Reads what was typed on one line, up to so many characters.
pub fn line(value: &str, longest: usize) -> Option<String> {
    let line: String = typed(value).chars().take(longest).collect();
    Some(line.trim_end().to_owned()).filter(|line| !line.is_empty())
}

/// Where in the list a page begins or ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum At {
    /// At the first row.
    #[default]
    Start,
    /// After the row of this cursor.
    After(String),
    /// Before the row of this cursor.
    Before(String),
    /// At the last row.
    End,
}

/// How many rows a page may have.
pub const SIZES: [i64; 3] = [25, 50, 100];

/// Longer searches are cut: nobody types them.
const MOST_TYPED: usize = 100;
/// Longer cursors are none of ours.
const MOST_CURSOR: usize = 800;

/// A list as its URL describes it.
#[derive(Clone, Debug)]
pub struct ListState {
    shape: &'static Shape,
    /// The value of each filter of the shape.
    filters: Vec<String>,
    /// What is searched, trimmed and cut.
    pub q: String,
    /// The column it is sorted by.
    pub sort: &'static str,
    /// Whether large values come first.
    pub descending: bool,
    /// Rows of a page.
    pub per_page: i64,
    /// The place in the list.
    pub at: At,
    /// The number of the page, which only names it.
    pub page: Option<i64>,
}

impl ListState {
    /// Reads the query of a URL.
    pub fn read(shape: &'static Shape, query: &str) -> Self {
        let mut state = Self {
            shape,
            filters: shape
                .filters
                .iter()
                .map(|filter| filter.usual.to_owned())
                .collect(),
            q: String::new(),
            sort: shape.sorts[0].0,
            descending: false,
            per_page: SIZES[0],
            at: At::Start,
            page: None,
        };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            state.take(&name, &value);
        }
        if state.at == At::Start {
            state.page = Some(1);
        }
        state
    }

    fn take(&mut self, name: &str, value: &str) {
        match name {
            "q" => self.q = typed(value),
            "sort" => self.take_sort(value),
            "per_page" => {
                let asked = value.parse().unwrap_or(SIZES[0]);
                self.per_page = SIZES
                    .into_iter()
                    .find(|size| *size == asked)
                    .unwrap_or(SIZES[0]);
            }
            "after" if is_cursor(value) => self.at = At::After(value.to_owned()),
            "before" if value.is_empty() => self.at = At::End,
            "before" if is_cursor(value) => self.at = At::Before(value.to_owned()),
            "page" => {
                self.page = value
                    .parse()
                    .ok()
                    .filter(|page| (1..=1_000_000).contains(page))
            }
            _ => {
                let mut filters = self.shape.filters.iter().zip(&mut self.filters);
                if let Some((filter, chosen)) = filters.find(|(filter, _)| filter.name == name) {
                    filter.take(chosen, value);
                }
            }
        }
    }

    fn take_sort(&mut self, value: &str) {
        let column = value.strip_prefix('-').unwrap_or(value);
        if let Some((known, _)) = self.shape.sorts.iter().find(|(known, _)| *known == column) {
            self.sort = known;
            self.descending = value.starts_with('-');
        }
    }

    /// The value of a filter.
    pub fn filter(&self, name: &str) -> &str {
        let mut filters = self.shape.filters.iter().zip(&self.filters);
        let found = filters.find(|(filter, _)| filter.name == name);
        found.map_or("", |(_, chosen)| chosen)
    }

    /// Whether the URL says something unusual of this filter.
    pub fn narrows(&self, name: &str) -> bool {
        let mut filters = self.shape.filters.iter().zip(&self.filters);
        filters.any(|(filter, chosen)| filter.name == name && filter.is_set(chosen))
    }

    /// `ascending` or `descending` for the column it is sorted by.
    pub fn direction(&self, column: &str) -> Option<&'static str> {
        (self.sort == column).then_some(if self.descending {
            "descending"
        } else {
            "ascending"
        })
    }

    /// The same list with this searched, from the beginning.
    pub fn searching(&self, q: &str) -> Self {
        let mut other = self.moved(At::Start, None);
        other.take("q", q);
        other
    }

    fn moved(&self, at: At, page: Option<i64>) -> Self {
        Self {
            at,
            page,
            ..self.clone()
        }
    }
}

/// What was typed, on one line, without what cannot be typed.
fn typed(value: &str) -> String {
    let plain: String = value
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let cut: String = plain.trim().chars().take(MOST_TYPED).collect();
    cut.trim_end().to_owned()
}

fn is_cursor(value: &str) -> bool {
    !value.is_empty()
        && value.chars().count() <= MOST_CURSOR
        && !value.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    static SHAPE: Shape = Shape {
        path: "/things",
        filters: &[Filter {
            name: "kind",
            usual: "small",
            reads: |value| one_of(&["small", "large", "all"], value),
            many: false,
        }],
        sorts: &[("name", false), ("changed", true)],
    };

    fn state(query: &str) -> ListState {
        ListState::read(&SHAPE, query)
    }

    #[test]
    fn junk_counts_as_not_said() {
        for junk in [
            "kind=huge&sort=secret&per_page=7&page=-4",
            "per_page=1e9&after=",
            "sort=--name&page=x",
            "kind&sort&%zz=%ff&after=%00",
            "q=%20%00%20",
        ] {
            assert_eq!(state(junk).url(), "/things", "{junk}");
        }
    }

    #[test]
    fn a_link_says_only_what_differs_and_reads_back_the_same() {
        let url = state("q=a+%26+b&kind=large&sort=-name&per_page=50&after=7-x&page=3").url();
        assert_eq!(
            url,
            "/things?kind=large&q=a+%26+b&sort=-name&per_page=50&after=7-x&page=3"
        );
        let query = url.split_once('?').map_or("", |(_, query)| query);
        assert_eq!(state(query).url(), url);
    }

    #[test]
    fn a_second_click_turns_the_order_round() {
        assert_eq!(state("").sorted("changed"), "/things?sort=-changed");
        assert_eq!(
            state("sort=-changed").sorted("changed"),
            "/things?sort=changed"
        );
        assert_eq!(state("").sorted("name"), "/things?sort=-name");
    }

    #[test]
    fn another_order_or_filter_begins_at_the_first_page() {
        let third = state("after=9&page=3&q=x");
        assert_eq!(third.filtered("kind", "all"), "/things?kind=all&q=x");
        assert_eq!(third.sized(100), "/things?q=x&per_page=100");
        assert_eq!(third.cleared(), "/things");
        assert_eq!(third.before("5"), "/things?q=x&before=5&page=2");
        assert_eq!(third.last(Some(9)), "/things?q=x&before=&page=9");
    }

    #[test]
    fn what_is_typed_is_cut_and_kept_on_one_line() {
        assert_eq!(state("q=%20a%0Ab%20").q, "a b");
        assert_eq!(state(&format!("q={}", "x".repeat(500))).q.len(), 100);
    }
}
