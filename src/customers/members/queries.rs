//! Reads the members of a company.

use super::model::{Home, Member};
use crate::{
    db::Statement,
    ids::{CustomerId, MemberId},
    schema::{customers, members},
};
use diesel::{PgConnection, prelude::*};

const MEMBERS: &str = "select m.id, m.version, m.role, m.from_date, m.until_date, p.id as person, p.name, p.number, \
        p.status, p.stop_level, p.stop_note, p.phone, p.phone_typed, p.email \
    from members m join customers p on p.id = m.person_id where m.company_id = ";

/// All members by name; who came twice, the latest time first.
pub fn of_company(conn: &mut PgConnection, company: CustomerId) -> QueryResult<Vec<Member>> {
    Statement::prepared(MEMBERS)
        .int(company.0)
        .sql(" order by p.name_key, p.id, m.from_date desc nulls last, m.id desc")
        .load(conn)
}

/// One member of this company.
///
/// # Errors
/// `NotFound` also for a member of another company.
pub fn one(conn: &mut PgConnection, company: CustomerId, member: MemberId) -> QueryResult<Member> {
    Statement::prepared(MEMBERS)
        .int(company.0)
        .sql(" and m.id = ")
        .int(member.0)
        .get_result(conn)
}

/// Where the company is at home.
pub fn home(conn: &mut PgConnection, company: CustomerId) -> QueryResult<Home> {
    let (country, currency, city): (String, String, Option<String>) = customers::table
        .find(company)
        .select((customers::country, customers::currency, customers::city))
        .first(conn)?;
    Ok(Home::of(company, &country, &currency, city.as_deref()))
}

/// The membership of this person that ended on this day.
pub fn ended_on(
    conn: &mut PgConnection,
    company: CustomerId,
    person: CustomerId,
    day: chrono::NaiveDate,
) -> QueryResult<Option<MemberId>> {
    members::table
        .filter(members::company_id.eq(company))
        .filter(members::person_id.eq(person))
        .filter(members::until_date.eq(day))
        .select(members::id)
        .first(conn)
        .optional()
}
