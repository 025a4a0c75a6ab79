//! `clientela seed`: a made-up business for trying the program out and for measuring it.

use super::Opened;
use crate::{
    config::DataSettings,
    seed::fill::{Wanted, fill},
};
use chrono::{NaiveDate, Utc};
use diesel::{Connection, PgConnection};
use std::{process::ExitCode, time::Instant};

/// What the command line says about it.
#[derive(clap::Args, Clone, Copy, Debug)]
pub struct SeedSettings {
    /// How many customers; above 20,000 they are written in bulk.
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u64).range(1..crate::seed::LIMIT))]
    customers: u64,
    /// The same number makes the same customers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Day from which dates are counted back, as 2026-11-22; today by default.
    #[arg(long)]
    date: Option<NaiveDate>,
}

/// Fills the database and says how far it got.
pub fn run(data: &DataSettings, settings: SeedSettings) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let opened = Opened::open(data)?;
    let mut conn = PgConnection::establish(&opened.owner_url)?;
    let wanted = Wanted {
        customers: settings.customers,
        seed: settings.seed,
        date: settings.date.unwrap_or_else(|| Utc::now().date_naive()),
    };
    fill(&mut conn, wanted, &mut |line| {
        println!("{:>4} s  {line}", start.elapsed().as_secs());
    })?;
    println!("{:>4} s  done", start.elapsed().as_secs());
    Ok(ExitCode::SUCCESS)
}
