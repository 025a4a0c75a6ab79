//! The page of a merge: what was chosen and moved, and the way back.

use super::{
    actions::{self, Refusal},
    model::{last_day, may_undo},
    queries::names_of,
};
use crate::{
    customers::sheet::{Sheet, Tab},
    db::{Db, Statement},
    error::{Error, Reply},
    history::{Line, Names, Words, fields, queries::look_up},
    i18n::text,
    ids::{CustomerId, MergeId},
    money::Currency,
    web::{Form, Ui, filters},
};
use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{PgConnection, QueryResult, RunQueryDsl, sql_types};
use serde::Deserialize;

/// A merge as it is kept.
#[derive(Clone, Debug, diesel::QueryableByName)]
pub struct Record {
    #[diesel(sql_type = sql_types::BigInt)]
    id: MergeId,
    /// When.
    #[diesel(sql_type = sql_types::Timestamptz)]
    pub at: DateTime<Utc>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    by: Option<String>,
    /// Who went.
    #[diesel(sql_type = sql_types::BigInt)]
    pub loser: CustomerId,
    #[diesel(sql_type = sql_types::Text)]
    loser_number: String,
    #[diesel(sql_type = sql_types::Text)]
    loser_name: String,
    /// Who stayed, and may have been merged itself since.
    #[diesel(sql_type = sql_types::BigInt)]
    pub survivor: CustomerId,
    #[diesel(sql_type = sql_types::Text)]
    survivor_number: String,
    #[diesel(sql_type = sql_types::Text)]
    survivor_name: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    /// When it was taken back.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Timestamptz>)]
    pub undone_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    undone_by: Option<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    names: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::Nullable<sql_types::Text>>)]
    before: Vec<Option<String>>,
    #[diesel(sql_type = sql_types::Array<sql_types::Nullable<sql_types::Text>>)]
    after: Vec<Option<String>>,
    #[diesel(sql_type = sql_types::Array<sql_types::Bool>)]
    changed: Vec<bool>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    moved_tables: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    moved_counts: Vec<i64>,
    #[diesel(sql_type = sql_types::Array<sql_types::Text>)]
    stay_tables: Vec<String>,
    #[diesel(sql_type = sql_types::Array<sql_types::BigInt>)]
    stay_ids: Vec<i64>,
}

impl Record {
    /// Reads a merge of which this customer is what is left.
    ///
    /// # Errors
    /// `NotFound` for one of another customer.
    pub fn load(
        conn: &mut PgConnection,
        customer: CustomerId,
        merge: MergeId,
    ) -> QueryResult<Self> {
        Statement::numbered(include_str!("record.sql"))
            .int(customer.0)
            .int(merge.0)
            .get_result(conn)
    }

    /// The names of all that it tells of.
    fn names(&self, conn: &mut PgConnection) -> QueryResult<Names> {
        let columns = self.names.iter().zip(self.before.iter().zip(&self.after));
        let values = columns.flat_map(|(name, (old, new))| {
            let both = [old, new].into_iter().flatten();
            both.map(|value| (name.as_str(), value.as_str()))
        });
        let mut names = names_of(conn, values)?;
        let rows = self.stay_tables.iter().map(String::as_str);
        let rows = rows.zip(self.stay_ids.iter().copied()).collect();
        look_up(conn, self.survivor, rows, &mut names)?;
        Ok(names)
    }
}

#[derive(Template)]
#[template(path = "customers/merge/record.html")]
struct RecordPage {
    sheet: Sheet,
    tab: Tab,
    record: Record,
    /// The survivor's fields, before and after.
    lines: Vec<Line>,
    moved: Vec<(String, i64)>,
    /// What an undo leaves where it is.
    stays: Vec<String>,
    /// The last day to undo it, unless it is over.
    until: Option<NaiveDate>,
    refused: Option<&'static str>,
}

impl RecordPage {
    fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        merge: MergeId,
        refused: Option<&'static str>,
    ) -> Result<Self, Error> {
        let sheet = Sheet::load(conn, customer)?;
        let record = Record::load(conn, customer, merge)?;
        let names = record.names(conn)?;
        let words = Words {
            language: ui.language(),
            zone: ui.business.zone,
            currency: Currency::parse(&record.currency).unwrap_or(Currency::EUR),
            names: &names,
        };
        let day = ui.business.zone.today(record.at);
        let open = record.undone_at.is_none() && record.survivor == customer;
        Ok(Self {
            lines: lines(&record, &words),
            moved: moved(&record, &words),
            stays: stays(&record, &words),
            until: (open && may_undo(day, ui.today())).then(|| last_day(day)),
            tab: Tab::History,
            sheet,
            record,
            refused,
        })
    }

    fn path(&self) -> String {
        format!("/customers/{}/merges/{}", self.sheet.id, self.record.id)
    }
}

fn lines(record: &Record, words: &Words<'_>) -> Vec<Line> {
    let line = |(at, name): (usize, &String)| {
        let field = fields::find("customers", name)?;
        Some(Line {
            field: text(words.language, &field.label()).into_owned(),
            old: words.value(field, record.before[at].as_deref()),
            new: words.value(field, record.after[at].as_deref()),
        })
    };
    record.names.iter().enumerate().filter_map(line).collect()
}

/// The lists, in the reader's words, with how much of them came along.
fn moved(record: &Record, words: &Words<'_>) -> Vec<(String, i64)> {
    let lists = record.moved_tables.iter().zip(&record.moved_counts);
    let mut moved: Vec<_> = lists
        .map(|(table, count)| (table_name(table, words), *count))
        .collect();
    moved.sort();
    moved
}

fn table_name(table: &str, words: &Words<'_>) -> String {
    let key = match table {
        "customers" => "merge-subsidiary".to_owned(),
        table => format!("table-{table}"),
    };
    text(words.language, &key).into_owned()
}

fn stays(record: &Record, words: &Words<'_>) -> Vec<String> {
    let changed = record.names.iter().zip(&record.changed);
    let fields = changed.filter(|(_, changed)| **changed);
    let fields = fields.filter_map(|(name, _)| fields::find("customers", name));
    let fields = fields.map(|field| text(words.language, &field.label()).into_owned());
    let rows = record.stay_tables.iter().zip(&record.stay_ids);
    let rows = rows.map(|(table, id)| {
        let kind = table_name(table, words);
        match words.names.of(table, *id) {
            Some(name) => format!("{kind}: {name}"),
            None => format!("{kind}: {}", text(words.language, "value-gone")),
        }
    });
    fields.chain(rows).collect()
}

/// `GET /customers/{id}/merges/{merge}`.
pub async fn show(db: Db, ui: Ui, path: Path<(CustomerId, MergeId)>) -> Reply {
    page(db, ui, path.into_inner(), None).await
}

async fn page(
    db: Db,
    ui: Ui,
    (customer, merge): (CustomerId, MergeId),
    refused: Option<&'static str>,
) -> Reply {
    let reader = ui.clone();
    let page = move |conn: &mut _| RecordPage::load(conn, &reader, customer, merge, refused);
    let status = refused.map_or(StatusCode::OK, |_| StatusCode::CONFLICT);
    ui.answer(status, db.run(page).await?)
}

/// The form has no fields: the address says which, the button says that it is meant.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct UndoForm {}

/// `POST /customers/{id}/merges/{merge}/undo`.
pub async fn undo(
    db: Db,
    ui: Ui,
    path: Path<(CustomerId, MergeId)>,
    form: Form<UndoForm>,
) -> Reply {
    let (customer, merge) = path.into_inner();
    if form.parse(Ok).is_err() {
        // It came back after a new sign-in, so it asks again.
        return ui.redirect(format!("/customers/{customer}/merges/{merge}"));
    }
    let (zone, today) = (ui.business.zone, ui.today());
    let undo = move |conn: &mut _| actions::undo(conn, customer, merge, zone, today);
    match db.attempt(ui.by(), undo).await? {
        Ok(loser) => ui.saved("saved-unmerged", format!("/customers/{loser}")),
        Err(Refusal::Because(why)) => page(db, ui, (customer, merge), Some(why)).await,
        Err(Refusal::Stale) => Err(Error::Conflict),
        Err(Refusal::Error(error)) => Err(error),
    }
}
