//! Indexes and foreign keys: taken down before many rows come, built again in one go afterwards. The
//! database itself says what there was.

use diesel::{
    PgConnection, QueryResult, QueryableByName, RunQueryDsl,
    sql_types::{Array, Bool, Text},
};

/// The table of customers.
const CUSTOMERS: &str = "customers";

/// The tables that are filled, and those that follow from them.
pub const TABLES: [&str; 10] = [
    CUSTOMERS,
    "identifiers",
    "contact_points",
    "addresses",
    "contacts",
    "members",
    "customer_tallies",
    "group_tallies",
    "mixture_tallies",
    "audit_events",
];

/// How many of [`TABLES`] are filled row by row.
const FILLED: usize = 6;

/// Statements about one index or key.
#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = Bool)]
    is_key: bool,
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    take_down: String,
    #[diesel(sql_type = Text)]
    build_up: String,
}

/// What was taken down.
pub struct Structure {
    parts: Vec<Part>,
}

/// Keys before indexes: they stand on them. Primary and unique constraints stay.
const PARTS: &str = "
    select true as is_key, conrelid::regclass::text as table,
           format('alter table %s drop constraint %I', conrelid::regclass, conname) as take_down,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
               as build_up
      from pg_constraint
     where contype = 'f' and conrelid::regclass::text = any ($1)
    union all
    select false, tablename, format('drop index %I.%I', schemaname, indexname), indexdef
      from pg_indexes
     where schemaname = 'public' and tablename = any ($1)
       and not exists (select from pg_constraint where conname = indexname and contype in ('p', 'u', 'x'))
     order by is_key desc, take_down";

impl Structure {
    /// Drops what each new row would have to be entered in or checked against.
    pub fn take_down(conn: &mut PgConnection) -> QueryResult<Self> {
        let parts: Vec<Part> = diesel::sql_query(PARTS)
            .bind::<Array<Text>, _>(&TABLES[..FILLED])
            .load(conn)?;
        for part in &parts {
            diesel::sql_query(&part.take_down).execute(conn)?;
        }
        Ok(Self { parts })
    }

    /// Builds the indexes of what belongs to customers, so that it can be found by customer.
    pub fn build_indexes_below(&self, conn: &mut PgConnection) -> QueryResult<()> {
        self.build(conn, |part| !part.is_key && part.table != CUSTOMERS)
    }

    /// Builds the indexes of the customers.
    pub fn build_indexes_of_customers(&self, conn: &mut PgConnection) -> QueryResult<()> {
        self.build(conn, |part| !part.is_key && part.table == CUSTOMERS)
    }

    /// Builds the keys; the database proves each for all rows.
    pub fn build_keys(&self, conn: &mut PgConnection) -> QueryResult<()> {
        self.build(conn, |part| part.is_key)
    }

    fn build(&self, conn: &mut PgConnection, chosen: fn(&&Part) -> bool) -> QueryResult<()> {
        for part in self.parts.iter().filter(chosen) {
            diesel::sql_query(&part.build_up).execute(conn)?;
        }
        Ok(())
    }
}
