//! Puts the made-up customers into a database without any: a few through the actions that the screens
//! use, very many by `COPY`, with the same rows in the end.

mod bulk;
mod lists;
mod made;
mod singly;

use super::Generator;
use crate::{schema::customers, setup::demo};
use anyhow::bail;
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{PgConnection, dsl::exists, prelude::*, select};
use lists::Lists;

/// From how many customers on the register is filled by `COPY`.
const MANY: u64 = 20_000;

/// What to fill a database with.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// How many customers, below [`super::LIMIT`].
    pub customers: u64,
    /// The same seed makes the same customers.
    pub seed: u64,
    /// The day from which dates are counted back.
    pub date: NaiveDate,
}

/// How the rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One customer after another, as the screens do it.
    Actions,
    /// All at once: triggers off, indexes built afterwards.
    Copy,
}

/// Fills the database; `conn` is of the owner of its tables. Founds the demonstration's business where
/// there is none. What is done is told line by line.
///
/// # Errors
/// When there are customers already, or the database fails; then nothing of it stays.
pub fn fill(
    conn: &mut PgConnection,
    wanted: Wanted,
    tell: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    let way = if wanted.customers > MANY {
        Way::Copy
    } else {
        Way::Actions
    };
    fill_by(conn, wanted, way, tell)
}

/// The same in a way of one's choice.
///
/// # Errors
/// See [`fill`].
pub fn fill_by(
    conn: &mut PgConnection,
    wanted: Wanted,
    way: Way,
    tell: &mut dyn FnMut(&str),
) -> anyhow::Result<()> {
    if demo::holds(conn)? == demo::Holds::Nothing {
        demo::found(conn)?;
    }
    if select(exists(customers::table.select(customers::id))).get_result(conn)? {
        bail!(
            "there are customers already, and made-up ones would mix with them; \
             name an empty database (DATABASE_URL) or another data folder (--data)"
        );
    }
    let generator = Generator::new(wanted.seed, wanted.date);
    let order = by_age(&generator, wanted.customers);
    let lists = Lists::read(conn, &generator)?;
    match way {
        Way::Actions => singly::fill(conn, &generator, &order, &lists, tell),
        Way::Copy => bulk::fill(conn, &generator, &order, &lists, tell),
    }
}

/// A customer's place in the generator, and when it was created.
struct Turn {
    created_at: DateTime<Utc>,
    n: u64,
}

/// The oldest first, so that numbers follow time.
fn by_age(generator: &Generator, customers: u64) -> Vec<Turn> {
    let turn = |n| Turn {
        created_at: generator.created_at(n),
        n,
    };
    let mut order: Vec<Turn> = (0..customers).map(turn).collect();
    order.sort_unstable_by_key(|turn| (turn.created_at, turn.n));
    order
}

/// `1 234 567 of 2 000 000`, for people who wait.
fn progress(done: usize, all: usize) -> String {
    format!("{done} of {all} customers")
}
