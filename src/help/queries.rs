//! Reads what readers answered.

use super::{form::Vote, model::Topic};
use crate::{
    i18n::Language,
    ids::UserId,
    schema::{help_votes, users},
};
use chrono::{DateTime, Utc};
use diesel::{PgConnection, dsl::count_star, prelude::*};

/// So many remarks are shown, the latest.
const REMARKS: i64 = 50;

/// What a user answered about a page in a language.
pub fn vote(
    conn: &mut PgConnection,
    user: UserId,
    topic: Topic,
    language: Language,
) -> QueryResult<Option<Vote>> {
    let found: Option<(bool, String)> = help_votes::table
        .find((user, topic.name(), language.code()))
        .select((help_votes::useful, help_votes::missing))
        .first(conn)
        .optional()?;
    Ok(found.map(|(useful, missing)| Vote {
        useful,
        missing: Some(missing),
    }))
}

/// How many found a page useful, and how many did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The page.
    pub topic: Topic,
    /// Yes.
    pub useful: i64,
    /// No.
    pub useless: i64,
}

/// What was missing on a page.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The page.
    pub topic: Topic,
    /// In which language it was read.
    pub language: Language,
    /// In the reader's words.
    pub missing: String,
    /// The reader's name.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What everybody answered.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Of each page that somebody answered about, in the order of the contents.
    pub tallies: Vec<Tally>,
    /// The latest first.
    pub remarks: Vec<Remark>,
}

/// Reads all answers.
pub fn answers(conn: &mut PgConnection) -> QueryResult<Answers> {
    Ok(Answers {
        tallies: tallies(conn)?,
        remarks: remarks(conn)?,
    })
}

fn tallies(conn: &mut PgConnection) -> QueryResult<Vec<Tally>> {
    let counted: Vec<(String, bool, i64)> = help_votes::table
        .group_by((help_votes::page, help_votes::useful))
        .select((help_votes::page, help_votes::useful, count_star()))
        .load(conn)?;
    let count = |topic: Topic, wanted| {
        let of =
            |(page, useful, _): &&(String, bool, i64)| *page == topic.name() && *useful == wanted;
        counted.iter().find(of).map_or(0, |(_, _, count)| *count)
    };
    let tallies = Topic::all().map(|topic| Tally {
        topic,
        useful: count(topic, true),
        useless: count(topic, false),
    });
    Ok(tallies
        .filter(|tally| tally.useful + tally.useless > 0)
        .collect())
}

type Row = (String, String, String, String, DateTime<Utc>);

fn remarks(conn: &mut PgConnection) -> QueryResult<Vec<Remark>> {
    let rows: Vec<Row> = help_votes::table
        .inner_join(users::table)
        .filter(help_votes::missing.ne(""))
        .order((help_votes::voted_at.desc(), help_votes::page))
        .select((
            help_votes::page,
            help_votes::language,
            help_votes::missing,
            users::name,
            help_votes::voted_at,
        ))
        .limit(REMARKS)
        .load(conn)?;
    // A page that is no more has no place to show what was missing on it.
    let remark = |(page, language, missing, by, at): Row| {
        Some(Remark {
            topic: Topic::parse(&page)?,
            language: Language::parse(&language)?,
            missing,
            by,
            at,
        })
    };
    Ok(rows.into_iter().filter_map(remark).collect())
}
