//! `clientela import FILE`: the same steps as on the screen, with the columns as they are guessed.

use super::Opened;
use crate::{
    config::DataSettings,
    customers::import::{self, Import, Received, Refused},
    db::{Actor, Db, transaction},
    error::Error,
    ids::{JobId, UserId},
    jobs,
    schema::{company, users},
};
use anyhow::{Context, anyhow, bail};
use clap::Args;
use diesel::prelude::*;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
    time::Duration,
};

/// What is imported, and in whose name.
#[derive(Args, Clone, Debug)]
pub struct ImportSettings {
    /// A CSV file or an Excel workbook (.xlsx); exports of Odoo, Dolibarr, Google Contacts and Outlook are
    /// understood.
    file: PathBuf,
    /// Country of rows that name none, such as IT; the company's by default.
    #[arg(long)]
    country: Option<String>,
    /// E-mail of the user who imports; the first administrator by default.
    #[arg(long)]
    as_user: Option<String>,
    /// Leave out new rows that look like somebody who is in the register.
    #[arg(long)]
    without_likely: bool,
}

/// Checks the file, prints what would be wrong and writes it beside the file, imports the rest.
pub fn run(data: &DataSettings, settings: &ImportSettings) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(&settings.file)
        .with_context(|| format!("cannot read {}", settings.file.display()))?;
    let opened = Opened::open(data)?;
    let db = Db::connect(&opened.app_url, 3).context("the database cannot be reached")?;
    let mut conn = db.connection()?;
    let user = user(&mut conn, settings.as_user.as_deref())?;
    let by = Actor {
        user: Some(user),
        ..Actor::SYSTEM
    };
    let received = Received {
        name: name(&settings.file),
        bytes,
        encoding: None,
        country: country(&mut conn, settings.country.as_deref())?,
    };
    let readable = received.read().map_err(refused)?;
    let id = transaction(&mut conn, &by, |conn| {
        import::receive(conn, user, &readable)
    })
    .map_err(refused)?;
    drop(readable);
    ask(&db, &mut conn, |conn| {
        transaction(conn, &by, |conn| import::ask_for_check(conn, id, user))
    })?;
    let checked = import::find(&mut conn, id)?;
    println!(
        "{} rows: {} new, {} already there, {} with errors",
        checked.rows, checked.new_rows, checked.known_rows, checked.faulty_rows
    );
    if checked.likely_rows > 0 {
        println!(
            "{} of the new ones look like customers who are in the register{}",
            checked.likely_rows,
            match settings.without_likely {
                true => " and are left out",
                false => " (--without-likely leaves them out)",
            }
        );
    }
    for column in import::reserved(&mut conn, &checked)? {
        println!(
            "The column \"{}\" is left out: only a manager sets credit limits (--as-user)",
            column.header
        );
    }
    if checked.faulty_rows > 0 {
        let path = settings.file.with_extension("errors.csv");
        std::fs::write(&path, import::report(&mut conn, id)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
        println!("What is wrong stands in {}", path.display());
    }
    if checked.new_rows > 0 {
        let without_likely = settings.without_likely;
        ask(&db, &mut conn, |conn| {
            transaction(conn, &by, |conn| {
                import::ask_for_run(conn, id, user, without_likely)
            })
        })?;
        let done: Import = import::find(&mut conn, id)?;
        println!("{} customers imported", done.new_rows);
    }
    Ok(ExitCode::SUCCESS)
}

/// Puts a job into the queue and does it here, unless a running server was quicker; waits for its end.
fn ask(
    db: &Db,
    conn: &mut PgConnection,
    put: impl FnOnce(&mut PgConnection) -> Result<JobId, Error>,
) -> anyhow::Result<()> {
    let job = put(conn)?;
    loop {
        jobs::run_pending(db)?;
        match jobs::outcome(conn, job)? {
            Some(Ok(())) => return Ok(()),
            Some(Err(failure)) => bail!("{failure}"),
            None => thread::sleep(Duration::from_millis(500)),
        }
    }
}

fn user(conn: &mut PgConnection, email: Option<&str>) -> anyhow::Result<UserId> {
    let known = users::table
        .filter(users::disabled_at.is_null())
        .order(users::id)
        .select((users::id, users::email, users::role))
        .load::<(UserId, String, String)>(conn)?;
    let fits = |(_, known, role): &&(UserId, String, String)| match email {
        Some(email) => known.eq_ignore_ascii_case(email),
        None => role == "administrator",
    };
    let found = known.iter().find(fits).map(|(id, ..)| *id);
    found.ok_or_else(|| match email {
        Some(email) => anyhow!("nobody signs in as {email}"),
        None => anyhow!("there is no administrator yet; start the server and set the business up"),
    })
}

fn country(conn: &mut PgConnection, given: Option<&str>) -> anyhow::Result<String> {
    match given {
        Some(code) => crate::identifiers::Country::parse(code)
            .map(|country| country.as_str().to_owned())
            .ok_or_else(|| anyhow!("{code} is no country; write it like IT")),
        None => company::table
            .select(company::country)
            .first(conn)
            .context("there is no business yet; start the server and set it up"),
    }
}

fn name(file: &Path) -> String {
    file.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn refused(refused: Refused) -> anyhow::Error {
    match refused {
        Refused::NoFile => anyhow!("there is no file"),
        Refused::File(fault) => anyhow!("{fault}"),
        Refused::Broken(error) => error.into(),
    }
}
