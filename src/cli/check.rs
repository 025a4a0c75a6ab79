//! `clientela check`: every rule about the stored data, one line each.

use super::Opened;
use crate::{check, config::DataSettings};
use diesel::{Connection, PgConnection};
use std::process::ExitCode;

/// Prints each finding as it is made; fails where one of them is a deviation.
pub fn run(data: &DataSettings) -> anyhow::Result<ExitCode> {
    let opened = Opened::open(data)?;
    let mut conn = PgConnection::establish(&opened.app_url)?;
    let mut wrong = 0;
    check::run(&mut conn, |finding| {
        wrong += i32::from(!finding.holds());
        println!("{finding}");
    })?;
    if wrong == 0 {
        println!("All rules hold.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{wrong} rules do not hold; restore a backup, or have the rows named above repaired.");
    Ok(ExitCode::FAILURE)
}
