//! A program with a register that is worth looking at.

use crate::support::database::TestDatabase;
use crate::support::program::Program;
use diesel::{RunQueryDsl, connection::SimpleConnection};

/// The company with everything filled in.
pub const COMPANY: &str = "/customers/1";

/// The business with the customers of `stock.sql`.
pub fn program() -> Program {
    let database = TestDatabase::with_business();
    database
        .conn()
        .batch_execute(include_str!("stock.sql"))
        .expect("the stock fits the schema");
    Program::on(database, &[])
}

/// How many rows a query finds.
pub fn count(program: &Program, query: &str) -> usize {
    diesel::sql_query(query)
        .execute(&mut program.database.conn())
        .expect("a query")
}

/// Changes the register further.
pub fn tells(program: &Program, sql: &str) {
    program
        .database
        .conn()
        .batch_execute(sql)
        .expect("it fits the schema");
}
