//! Changes who belongs to a company. Both customers stay whatever happens to the link between them.

use super::{
    form::PersonForm,
    model::{Member, Term},
    queries,
};
use crate::{
    customers::{
        actions::{self as customers_actions, Refusal as NotMade},
        alike,
        in_place::Edited,
        kinds::{Kind, Status},
    },
    error::{Error, violated_constraint},
    ids::{CustomerId, MemberId},
    schema::{customers, members},
};
use chrono::NaiveDate;
use diesel::{PgConnection, prelude::*};

/// Why somebody is not linked, or a link not changed.
#[derive(Debug)]
pub enum Refusal {
    /// The person belongs to the company already in this time.
    Overlaps,
    /// The person is inactive: no picker offers it.
    Inactive,
    /// Anything else.
    Error(Error),
}

impl Refusal {
    /// The message key for the form.
    ///
    /// # Errors
    /// What is not about the form.
    pub fn key(self) -> Result<&'static str, Error> {
        match self {
            Self::Overlaps => Ok("member-overlaps"),
            Self::Inactive => Ok("member-inactive"),
            Self::Error(error) => Err(error),
        }
    }
}

impl From<diesel::result::Error> for Refusal {
    fn from(error: diesel::result::Error) -> Self {
        match violated_constraint(&error) {
            Some("members_overlap") => Self::Overlaps,
            Some("members_kinds" | "members_two" | "members_person_id_fkey") => {
                Self::Error(Error::NotFound)
            }
            _ => Self::Error(error.into()),
        }
    }
}

/// Why a new person is not made.
#[derive(Debug)]
pub enum NotJoined {
    /// The form: something is wrong with it, or others may be the same who were not shown.
    Again(Box<PersonForm>),
    /// Anything else.
    Error(Error),
}

impl From<diesel::result::Error> for NotJoined {
    fn from(error: diesel::result::Error) -> Self {
        Self::Error(error.into())
    }
}

/// Links a person of the register to a company from today on, in this role if it is told. Whoever was taken
/// out today comes back as if nothing had been.
///
/// # Errors
/// [`Refusal`].
pub fn link(
    conn: &mut PgConnection,
    company: CustomerId,
    person: CustomerId,
    role: &str,
    today: NaiveDate,
) -> Result<MemberId, Refusal> {
    hold(conn, company)?;
    let status: String = customers::table
        .filter(customers::id.eq(person))
        .filter(customers::erased_at.is_null())
        .select(customers::status)
        .first(conn)?;
    if status != Status::Active.as_str() {
        return Err(Refusal::Inactive);
    }
    if let Some(member) = queries::ended_on(conn, company, person, today)? {
        let role = (!role.is_empty()).then(|| members::role.eq(role));
        diesel::update(members::table.find(member))
            .set((members::until_date.eq(None::<NaiveDate>), role))
            .execute(conn)?;
        return Ok(member);
    }
    add(conn, company, person, &Term::of_role(role, today))
}

/// Makes the person that was typed and links it from today on, unless it may be in the register already.
///
/// # Errors
/// [`NotJoined`].
pub fn join(
    conn: &mut PgConnection,
    company: CustomerId,
    typed: PersonForm,
    today: NaiveDate,
) -> Result<(), NotJoined> {
    hold(conn, company)?;
    let home = queries::home(conn, company)?;
    let (person, role) = match typed.clone().parse(&home) {
        Ok(parsed) => parsed,
        Err(wrong) => return Err(NotJoined::Again(Box::new(wrong))),
    };
    if !alike::all_seen(&alike::find(conn, &typed.clues(&home))?, &typed.anyway) {
        return Err(NotJoined::Again(Box::new(typed)));
    }
    let person = customers_actions::create(conn, &person).map_err(|refusal| match refusal {
        NotMade::Broken(error) => NotJoined::from(error),
        // It has no numbers that others could have.
        _ => NotJoined::Error(Error::Conflict),
    })?;
    insert(conn, company, person, &Term::of_role(&role, today))?;
    Ok(())
}

/// Links a person to a company for this time.
///
/// # Errors
/// [`Refusal`].
pub fn add(
    conn: &mut PgConnection,
    company: CustomerId,
    person: CustomerId,
    term: &Term,
) -> Result<MemberId, Refusal> {
    Ok(insert(conn, company, person, term)?)
}

fn insert(
    conn: &mut PgConnection,
    company: CustomerId,
    person: CustomerId,
    term: &Term,
) -> QueryResult<MemberId> {
    let values = (
        members::company_id.eq(company),
        members::person_id.eq(person),
        term,
    );
    let added = diesel::insert_into(members::table).values(values);
    added.returning(members::id).get_result(conn)
}

/// Changes the role and the time of a member that was on the screen in this version.
///
/// # Errors
/// [`Refusal`].
pub fn change(
    conn: &mut PgConnection,
    company: CustomerId,
    member: MemberId,
    version: i32,
    term: &Term,
) -> Result<Edited<Member>, Refusal> {
    hold(conn, company)?;
    let saved = queries::one(conn, company, member)?;
    if saved.term() == *term {
        return Ok(Edited::Saved);
    }
    if saved.version != version {
        return Ok(Edited::Stale(Box::new(saved)));
    }
    diesel::update(members::table.find(member))
        .set(term)
        .execute(conn)?;
    Ok(Edited::Saved)
}

/// The person leaves the company today. One that would have come later does not come at all.
///
/// # Errors
/// `NotFound` for a member of another company.
pub fn end(
    conn: &mut PgConnection,
    company: CustomerId,
    member: MemberId,
    today: NaiveDate,
) -> QueryResult<()> {
    hold(conn, company)?;
    let saved = queries::one(conn, company, member)?.term();
    match saved.ended(today) {
        None => delete(conn, company, member),
        Some(ended) if ended == saved => Ok(()),
        Some(ended) => diesel::update(members::table.find(member))
            .set(&ended)
            .execute(conn)
            .map(drop),
    }
}

/// Takes back a link that was a mistake.
///
/// # Errors
/// `NotFound` for a member of another company.
pub fn delete(conn: &mut PgConnection, company: CustomerId, member: MemberId) -> QueryResult<()> {
    hold(conn, company)?;
    queries::one(conn, company, member)?;
    diesel::delete(members::table.find(member)).execute(conn)?;
    Ok(())
}

/// Holds a company until the transaction ends; whoever else writes to its members waits.
fn hold(conn: &mut PgConnection, company: CustomerId) -> QueryResult<()> {
    customers::table
        .filter(customers::id.eq(company))
        .filter(customers::kind.eq(Kind::Company.as_str()))
        .filter(customers::erased_at.is_null())
        .select(customers::id)
        .for_no_key_update()
        .first::<CustomerId>(conn)
        .map(drop)
}
