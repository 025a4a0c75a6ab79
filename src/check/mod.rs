//! `clientela check`: proves what must be true of the stored data, all of it, whoever wrote it. What the
//! database refuses by a constraint is proved again where a restored or repaired database could lack it.

mod invariants;
mod numbers;

use diesel::{
    PgConnection, QueryResult, RunQueryDsl,
    sql_types::{Array, BigInt, Text},
};

/// How many examples of a deviation are named.
const EXAMPLES: usize = 5;

/// One statement about the data, and what contradicts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What must be so, as a sentence.
    pub rule: &'static str,
    /// How many rows contradict it.
    pub deviations: i64,
    /// The first few: a kind of row and its id, sometimes with what is wrong.
    pub examples: Vec<String>,
}

impl Finding {
    /// Nothing contradicts the rule.
    pub fn holds(&self) -> bool {
        self.deviations == 0
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.holds() {
            return write!(f, "ok    {}", self.rule);
        }
        write!(
            f,
            "WRONG {}: {} deviations, such as {}",
            self.rule,
            self.deviations,
            self.examples.join("; ")
        )
    }
}

#[derive(diesel::QueryableByName)]
struct Deviations {
    #[diesel(sql_type = BigInt)]
    count: i64,
    #[diesel(sql_type = Array<Text>)]
    examples: Vec<String>,
}

/// Proves every rule on one unchanging view of the data, and hands over each finding as it is made.
///
/// # Errors
/// When the database does not answer.
pub fn run(conn: &mut PgConnection, mut report: impl FnMut(Finding)) -> QueryResult<()> {
    conn.build_transaction()
        .read_only()
        .repeatable_read()
        .run(|conn| {
            for invariant in invariants::ALL {
                report(prove(conn, invariant)?);
            }
            for finding in numbers::prove(conn)? {
                report(finding);
            }
            Ok(())
        })
}

fn prove(conn: &mut PgConnection, invariant: &invariants::Invariant) -> QueryResult<Finding> {
    let found: Deviations = diesel::sql_query("with wrong as (")
        .sql(invariant.contradictions)
        .sql(
            ") select (select count(*) from wrong) as count, \
             coalesce((select array_agg(example) from (select example from wrong limit $1) few), '{}') as examples",
        )
        .bind::<BigInt, _>(EXAMPLES as i64)
        .get_result(conn)?;
    Ok(Finding {
        rule: invariant.rule,
        deviations: found.count,
        examples: found.examples,
    })
}
