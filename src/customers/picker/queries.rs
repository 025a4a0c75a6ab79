//! Whom a picker offers, and in which order.

use super::For;
use crate::{
    customers::finding::{
        query::Wanted,
        rows::{self, Row},
        search::search,
        task::LIMITS,
        words::too_short,
    },
    db::Statement,
    ids::CustomerId,
    schema::customer_use_sums,
};
use diesel::{PgConnection, prelude::*, sql_types::BigInt};
use std::collections::HashMap;

/// How many rows it has at most.
const ROWS: usize = 12;

/// A row of a picker.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The customer.
    pub row: Row,
    /// The message key that says why it cannot be chosen.
    pub refused: Option<&'static str>,
    /// It alone holds the number that was typed or scanned.
    pub exact: bool,
}

/// Those who fit what was typed: found by a number of their own first, then the most used ones, then by
/// name; the inactive ones last. Without anything typed, the most used ones.
/// `home` is the country of phone numbers without a country code.
pub fn offers(
    conn: &mut PgConnection,
    purpose: For,
    typed: &str,
    home: &str,
) -> QueryResult<Vec<Offer>> {
    let (mut found, exact) = if too_short(typed) {
        let regulars = regulars(conn, purpose, "")?;
        (rows::load(conn, &regulars)?, None)
    } else {
        fitting(conn, purpose, typed, home)?
    };
    if let For::ParentOf(own, _) | For::MergeInto(own, _) = purpose {
        found.retain(|row| row.id != own);
    }
    found.sort_by_key(|row| !row.is_active());
    found.truncate(ROWS);
    let taken = taken(conn, purpose, &found)?;
    let offer = |row: Row| Offer {
        refused: match row.is_active() {
            _ if matches!(purpose, For::MergeInto(..)) => None,
            false => Some("picker-inactive"),
            true if taken.contains(&row.id.0) => Some(match purpose {
                For::MemberOf(_) => "picker-linked",
                _ => "picker-below",
            }),
            true => None,
        },
        exact: exact == Some(row.id),
        row,
    };
    Ok(found.into_iter().map(offer).collect())
}

/// Those who fit, and who of them alone was found by a number.
fn fitting(
    conn: &mut PgConnection,
    purpose: For,
    typed: &str,
    home: &str,
) -> QueryResult<(Vec<Row>, Option<CustomerId>)> {
    let wanted = Wanted::by_name(Some(purpose.kind()));
    let found = search(conn, typed, home, &wanted, LIMITS)?;
    let seen = |id: CustomerId| {
        found
            .first
            .iter()
            .chain(&found.rows)
            .any(|row| row.id == id)
    };
    let mut others = regulars(conn, purpose, typed)?;
    others.retain(|id| !seen(CustomerId(*id)));
    let mut rest = rows::load(conn, &others)?;
    rest.extend(found.rows);
    let times = times(conn, &rest)?;
    // Stable: who is used equally often stays in the order of names.
    rest.sort_by_key(|row| -times.get(&row.id).copied().unwrap_or_default());
    let exact = match &found.first[..] {
        [row] => Some(row.id),
        _ => None,
    };
    let mut all = found.first;
    all.extend(rest);
    Ok((all, exact))
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

fn ids(rows: Vec<Id>) -> Vec<i64> {
    rows.into_iter().map(|row| row.id).collect()
}

/// The most used active customers all of whose words begin as typed. Only the thousand most used ones of all
/// are looked at: it has to be quick, and who comes after them is as good as not regular.
fn regulars(conn: &mut PgConnection, purpose: For, typed: &str) -> QueryResult<Vec<i64>> {
    let rows: Vec<Id> = Statement::prepared(
        "select c.id from (select customer_id, times from customer_use_sums \
                            order by times desc, customer_id limit 1000) used \
           join customers c on c.id = used.customer_id \
          where c.erased_at is null and c.status = 'active' and c.kind = ",
    )
    .text(purpose.kind().as_str())
    .sql(
        " and c.search_text like all (array( \
              select '% ' || regexp_replace(word, '([%_\\\\])', '\\\\\\1', 'g') || '%' \
                from unnest(string_to_array(btrim(fold(",
    )
    .text(typed)
    .sql(
        ")), ' ')) word where word <> '')) \
         order by used.times desc, c.name_key, c.id limit ",
    )
    .int(ROWS as i64)
    .load(conn)?;
    Ok(ids(rows))
}

fn times(conn: &mut PgConnection, rows: &[Row]) -> QueryResult<HashMap<CustomerId, i64>> {
    let ids: Vec<CustomerId> = rows.iter().map(|row| row.id).collect();
    let pairs: Vec<(CustomerId, i64)> = customer_use_sums::table
        .filter(customer_use_sums::customer_id.eq_any(ids))
        .select((customer_use_sums::customer_id, customer_use_sums::times))
        .load(conn)?;
    Ok(pairs.into_iter().collect())
}

/// Who of them cannot be chosen: the members of the company; the companies below it.
fn taken(conn: &mut PgConnection, purpose: For, rows: &[Row]) -> QueryResult<Vec<i64>> {
    let shown: Vec<i64> = rows.iter().map(|row| row.id.0).collect();
    let statement = match purpose {
        For::MemberOf(company) => Statement::prepared(
            "select person_id as id from members \
              where (until_date is null or until_date >= company_day()) and company_id = ",
        )
        .int(company.0)
        .sql(" and person_id = any("),
        For::ParentOf(company, _) => Statement::prepared("with recursive below as (select ")
            .int(company.0)
            .sql(
                " as id union select c.id from customers c join below on c.parent_id = below.id) \
                 select id from below where id = any(",
            ),
        For::MergeInto(..) => return Ok(Vec::new()),
    };
    let rows: Vec<Id> = statement.ints(shown).sql(")").load(conn)?;
    Ok(ids(rows))
}
