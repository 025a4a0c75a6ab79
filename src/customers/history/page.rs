//! The page of the tab: entries worded for one reader, and the filters with their links.

use super::asked::{self, Asked};
use crate::{
    customers::sheet::{Sheet, Tab},
    history::{Action, Entry, Filter, Line, Names, Page, Words, queries},
    i18n,
    ids::{CustomerId, MergeId, UserId},
    schema::users,
    web::{Capability, Ui, filters},
};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    PgConnection, QueryResult,
    prelude::*,
    sql_types::{BigInt, Nullable, Text},
};

/// What the tab is made of.
pub struct Read {
    sheet: Sheet,
    page: Page,
    names: Names,
    users: Vec<(UserId, String)>,
    merges: Vec<Merge>,
}

/// A merge of this customer with another one, standing or undone.
#[derive(QueryableByName)]
struct Merge {
    #[diesel(sql_type = BigInt)]
    id: MergeId,
    /// Who is left of it.
    #[diesel(sql_type = BigInt)]
    at: CustomerId,
    #[diesel(sql_type = Nullable<Text>)]
    request_id: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    undo_request_id: Option<String>,
}

/// Reads it in one trip.
///
/// # Errors
/// `NotFound` for an erased or unknown customer.
pub fn read(conn: &mut PgConnection, customer: CustomerId, filter: &Filter) -> QueryResult<Read> {
    let sheet = Sheet::load(conn, customer)?;
    let page = queries::of_customer(conn, customer, filter)?;
    Ok(Read {
        names: queries::names(conn, customer, &page)?,
        users: users::table
            .select((users::id, users::name))
            .order((users::name, users::id))
            .load(conn)?,
        merges: merges(conn, customer)?,
        sheet,
        page,
    })
}

fn merges(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Vec<Merge>> {
    diesel::sql_query(
        "select m.id, survivor_of(m.survivor_id) as at, m.request_id, m.undo_request_id from merges m \
          where (m.loser_id in (select merged_with($1)) or m.survivor_id in (select merged_with($1))) \
            and survivor_of(m.survivor_id) is not null",
    )
    .bind::<BigInt, _>(customer)
    .load(conn)
}

/// The tab.
#[derive(Template)]
#[template(path = "customers/history/index.html")]
pub struct HistoryPage {
    sheet: Sheet,
    tab: Tab,
    /// Why a change could not be taken back.
    refused: Option<&'static str>,
    asked: Asked,
    menus: Vec<Menu>,
    period: Option<String>,
    days: Vec<Day>,
    older: Option<String>,
}

/// A filter: what is chosen and the way out, or the links to choose.
struct Menu {
    id: &'static str,
    label: &'static str,
    chosen: Option<String>,
    without: String,
    groups: Vec<(String, Vec<Link>)>,
}

struct Link {
    href: String,
    label: String,
}

/// The entries of one day in the company's zone.
struct Day {
    date: NaiveDate,
    rows: Vec<Row>,
}

/// An entry.
struct Row {
    /// The number of the merged customer it happened to.
    merged: Option<String>,
    at: DateTime<Utc>,
    user: Option<(UserId, String)>,
    action: Action,
    /// Each row that was touched, the one that names the entry first.
    parts: Vec<Part>,
    /// How many fields there are to unfold.
    fields: usize,
    /// The request to take back.
    undo: Option<String>,
    /// The message key of where it came from, unless from a form.
    origin: Option<&'static str>,
    /// The page of the merge that it came from.
    merge: Option<String>,
}

struct Part {
    subject: String,
    name: String,
    action: Action,
    lines: Vec<Line>,
}

impl Row {
    fn head(&self) -> &Part {
        &self.parts[0]
    }

    /// The field to show at once, where the entry is about a change.
    fn first(&self) -> Option<&Line> {
        let head = self.head();
        head.lines
            .first()
            .filter(|_| head.action == Action::Changed)
    }

    /// Whether the name is to be shown beside the first field: not where that field says it.
    fn names_itself(&self) -> bool {
        let name = &self.head().name;
        let said = |line: &Line| line.old == *name || line.new == *name;
        !name.is_empty() && !self.first().is_some_and(said)
    }

    /// Everything in it is new: how many fields that is says nothing.
    fn is_new(&self) -> bool {
        self.action == Action::Created
    }

    /// Whether there is more to it than its line says.
    fn unfolds(&self) -> bool {
        self.fields > usize::from(self.first().is_some())
    }
}

/// The colour of a kind.
fn colour(action: &Action) -> &'static str {
    match action {
        Action::Created => "pos",
        Action::Changed => "info",
        Action::Deleted | Action::Erased => "neg",
    }
}

impl HistoryPage {
    /// Words what was read.
    pub fn new(ui: &Ui, read: Read, asked: Asked, refused: Option<&'static str>) -> Self {
        let base = read.sheet.tab_path(&Tab::History);
        let words = Words {
            language: ui.language(),
            zone: ui.business.zone,
            currency: read.sheet.money(),
            names: &read.names,
        };
        let next = read.page.next.map(|id| id.to_string());
        let merges: &[Merge] = match ui.may(Capability::MergeCustomers) {
            true => &read.merges,
            false => &[],
        };
        Self {
            days: days(&words, merges, read.page.entries),
            older: next.map(|id| format!("{base}{}", asked.with(&[("after", &id)]))),
            menus: menus(ui, &asked, &base, &read.users),
            period: period(ui, &asked),
            tab: Tab::History,
            sheet: read.sheet,
            refused,
            asked,
        }
    }

    fn base(&self) -> String {
        self.sheet.tab_path(&Tab::History)
    }
}

fn days(words: &Words<'_>, merges: &[Merge], entries: Vec<Entry>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for entry in entries {
        let row = row(words, merges, &entry);
        let date = words.zone.today(row.at);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => day.rows.push(row),
            None => days.push(Day {
                date,
                rows: vec![row],
            }),
        }
    }
    days
}

fn row(words: &Words<'_>, merges: &[Merge], entry: &Entry) -> Row {
    let head = entry.head();
    let request = head.request_id.as_deref();
    let of_request = |merge: &&Merge| {
        let either = [&merge.request_id, &merge.undo_request_id];
        request.is_some() && either.into_iter().any(|id| id.as_deref() == request)
    };
    let part = |event| Part {
        subject: words.subject(event),
        name: words.name(event),
        action: event.action(),
        lines: words.lines(event),
    };
    let parts: Vec<Part> = entry.events.iter().map(part).collect();
    Row {
        merged: head.merged_number.clone(),
        at: head.at,
        user: head.user_id.zip(head.user_name.clone()),
        action: entry.action(),
        fields: parts.iter().map(|part| part.lines.len()).sum(),
        parts,
        undo: entry.undo().map(str::to_owned),
        origin: request.and_then(origin),
        merge: merges
            .iter()
            .find(of_request)
            .map(|merge| format!("/customers/{}/merges/{}", merge.at, merge.id)),
    }
}

/// Imports and their undoing name themselves in the request.
fn origin(request: &str) -> Option<&'static str> {
    let import = request.strip_prefix("import/")?;
    Some(if import.ends_with("/undo") {
        "history-import-undone"
    } else {
        "history-import"
    })
}

fn menus(ui: &Ui, asked: &Asked, base: &str, users: &[(UserId, String)]) -> Vec<Menu> {
    let word = |key: &str| i18n::text(ui.language(), key).into_owned();
    let menu = |id: &'static str, label, current: &str, groups: Vec<(String, Vec<_>)>| {
        let all: &[(String, Vec<(String, String)>)] = &groups;
        let chosen = all
            .iter()
            .flat_map(|(_, options)| options)
            .find(|(value, _)| !current.is_empty() && value == current)
            .map(|(_, label)| label.clone());
        let link = |(value, label): (String, String)| Link {
            href: format!("{base}{}", asked.with(&[(id, &value)])),
            label,
        };
        Menu {
            id,
            label,
            chosen,
            without: format!("{base}{}", asked.with(&[(id, "")])),
            groups: groups
                .into_iter()
                .map(|(name, options)| (name, options.into_iter().map(link).collect()))
                .collect(),
        }
    };
    let people = users
        .iter()
        .map(|(id, name)| (id.to_string(), name.clone()));
    let people = people.chain([("system".to_owned(), word("history-system"))]);
    let actions = [Action::Created, Action::Changed, Action::Deleted]
        .map(|action| (action.as_str().to_owned(), word(action.label())));
    let fields = asked::offered(ui.may(Capability::ReadAccounting));
    let fields = fields.into_iter().map(|(table, fields)| {
        let of = fields.into_iter().map(|it| (it.path(), word(&it.label())));
        (word(&format!("table-{table}")), of.collect())
    });
    let one = |options| vec![(String::new(), options)];
    vec![
        menu("user", "history-user", &asked.user, one(people.collect())),
        menu("action", "history-kind", &asked.action, one(actions.into())),
        menu("field", "history-field", &asked.field, fields.collect()),
    ]
}

/// The chosen period in words.
fn period(ui: &Ui, asked: &Asked) -> Option<String> {
    let words = |key, day: Option<NaiveDate>| {
        let day = i18n::date(day?, ui.language());
        Some(format!("{} {day}", i18n::text(ui.language(), key)))
    };
    let parts = [
        words("history-from", asked.first_day()),
        words("history-to", asked.last_day()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
