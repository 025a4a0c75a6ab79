//! Reads groups, their discounts and their members.

use super::model::{Change, Course, Discount};
use crate::{
    ids::{CustomerId, GroupId},
    schema::{customer_groups, group_discounts, users},
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{PgConnection, prelude::*, sql_types};
use rust_decimal::Decimal;

/// How many members a page shows.
pub const PAGE: i64 = 25;

/// A group as the list shows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Group {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: GroupId,
    /// What it is called.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    /// See `customer_groups.version`.
    #[diesel(sql_type = sql_types::Integer)]
    pub version: i32,
    /// How many customers are in it, by its tallies.
    #[diesel(sql_type = sql_types::BigInt)]
    pub members: i64,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Numeric>)]
    percent: Option<Decimal>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Numeric>)]
    next_percent: Option<Decimal>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Date>)]
    next_from: Option<NaiveDate>,
}

impl Group {
    /// What members get, in percent; `None` is nothing.
    pub fn discount(&self) -> Option<Decimal> {
        self.percent.filter(|percent| !percent.is_zero())
    }

    /// What they will get, and from when.
    pub fn next(&self) -> Option<(Decimal, NaiveDate)> {
        Some((self.next_percent?, self.next_from?))
    }
}

/// All groups by name, as they are on a day.
pub fn all(conn: &mut PgConnection, today: NaiveDate) -> QueryResult<Vec<Group>> {
    read(today, None).load(conn)
}

/// One group.
///
/// # Errors
/// `NotFound` for a deleted or unknown one.
pub fn find(conn: &mut PgConnection, id: GroupId, today: NaiveDate) -> QueryResult<Group> {
    read(today, Some(id)).get_result(conn)
}

type Read =
    diesel::query_builder::BoxedSqlQuery<'static, diesel::pg::Pg, diesel::query_builder::SqlQuery>;

fn read(today: NaiveDate, one: Option<GroupId>) -> Read {
    diesel::sql_query(include_str!("queries.sql"))
        .into_boxed()
        .bind::<sql_types::Date, _>(today)
        .bind::<sql_types::Nullable<sql_types::BigInt>, _>(one)
}

/// The changes of a group's discount.
pub fn course(conn: &mut PgConnection, id: GroupId) -> QueryResult<Course> {
    type Row = (
        i64,
        Decimal,
        NaiveDate,
        String,
        Option<String>,
        DateTime<Utc>,
    );
    let rows: Vec<Row> = group_discounts::table
        .left_join(users::table)
        .filter(group_discounts::group_id.eq(id))
        .select((
            group_discounts::id,
            group_discounts::percent,
            group_discounts::valid_from,
            group_discounts::reason,
            users::name.nullable(),
            group_discounts::created_at,
        ))
        .load(conn)?;
    let change = |(id, percent, from, reason, by, at): Row| Change {
        id,
        discount: Discount {
            percent,
            from,
            reason,
        },
        by,
        at,
    };
    Ok(Course::new(rows.into_iter().map(change).collect()))
}

/// The other groups by name, to move members to.
pub fn others(conn: &mut PgConnection, id: GroupId) -> QueryResult<Vec<(GroupId, String)>> {
    let living = customer_groups::deleted_at.is_null();
    let mut others: Vec<(GroupId, String)> = customer_groups::table
        .filter(living.and(customer_groups::id.ne(id)))
        .select((customer_groups::id, customer_groups::name))
        .load(conn)?;
    others.sort_by_cached_key(|(_, name)| crate::accents::list_key(name));
    Ok(others)
}

/// A member as the group's page shows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Member {
    /// The row.
    #[diesel(sql_type = sql_types::BigInt)]
    pub id: CustomerId,
    /// `C-00412`.
    #[diesel(sql_type = sql_types::Text)]
    pub number: String,
    #[diesel(sql_type = sql_types::Text)]
    kind: String,
    /// As it is sorted: a person's family name first.
    #[diesel(sql_type = sql_types::Text)]
    pub name: String,
    #[diesel(sql_type = sql_types::Text)]
    status: String,
    /// ISO 3166-1 code.
    #[diesel(sql_type = sql_types::Text)]
    pub country: String,
    /// Of the default billing address, or of any.
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    pub city: Option<String>,
}

impl Member {
    /// A company has a square avatar, a person a round one.
    pub fn is_company(&self) -> bool {
        self.kind == "company"
    }

    /// Whether it may be chosen for new business.
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }
}

/// Some members, in the order of their names.
#[derive(Clone, Debug)]
pub struct Members {
    /// At most [`PAGE`].
    pub rows: Vec<Member>,
    /// There are others before them.
    pub earlier: bool,
    /// There are others after them.
    pub later: bool,
}

/// Where a page of members begins or ends.
#[derive(Clone, Copy, Debug, Default)]
pub struct At {
    /// After this member.
    pub after: Option<CustomerId>,
    /// Before this member.
    pub before: Option<CustomerId>,
}

/// A page of the members of a group.
pub fn members(conn: &mut PgConnection, id: GroupId, at: At) -> QueryResult<Members> {
    let members = members_at(conn, id, at)?;
    // Whoever stood there was erased or has another group since, or nobody stands before.
    if members.rows.is_empty() && (at.after.is_some() || at.before.is_some()) {
        return members_at(conn, id, At::default());
    }
    Ok(members)
}

fn members_at(conn: &mut PgConnection, id: GroupId, at: At) -> QueryResult<Members> {
    let (sql, from) = match (at.after, at.before) {
        (_, Some(before)) => (include_str!("members_before.sql"), before),
        (after, None) => (
            include_str!("members_after.sql"),
            after.unwrap_or(CustomerId(0)),
        ),
    };
    let mut rows: Vec<Member> = diesel::sql_query(sql)
        .bind::<sql_types::BigInt, _>(id)
        .bind::<sql_types::BigInt, _>(from)
        .bind::<sql_types::BigInt, _>(PAGE + 1)
        .load(conn)?;
    let more = rows.len() as i64 > PAGE;
    rows.truncate(PAGE as usize);
    let (earlier, later) = match at.before {
        Some(_) => (more, true),
        None => (from.0 > 0, more),
    };
    if at.before.is_some() {
        rows.reverse();
    }
    Ok(Members {
        rows,
        earlier,
        later,
    })
}
