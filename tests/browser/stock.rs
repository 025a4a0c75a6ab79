//! A program with a register that is worth looking at.

use super::program::Program;
use crate::support::database::TestDatabase;
use diesel::connection::SimpleConnection;

/// The company with everything filled in.
pub const COMPANY: &str = "/customers/1";
/// A person who has nothing but a name.
pub const BARE_PERSON: &str = "/customers/3";

/// The business with the customers of `stock.sql`.
pub fn program() -> Program {
    let database = TestDatabase::with_business();
    database
        .conn()
        .batch_execute(include_str!("stock.sql"))
        .expect("the stock fits the schema");
    Program::on(database, &[])
}
