//! The commands. Each opens the database it needs: the one of `DATABASE_URL`, or the private one.

mod check;
mod import;
mod seed;
mod serve;
mod user;

use crate::{
    config::{DataSettings, ServeSettings},
    migrations,
    postgres::{self, Options, Server, Signals},
};
use clap::{Parser, Subcommand};
use std::{ffi::OsString, process::ExitCode};

/// A web backoffice for a business's customers.
#[derive(Parser)]
#[command(
    name = "clientela",
    version,
    about,
    after_help = "Every setting is a flag and a variable; see the README."
)]
pub struct Cli {
    #[command(flatten)]
    data: DataSettings,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Answer browsers (the default).
    Serve(Box<ServeSettings>),
    /// Bring the database to this version's schema and stop.
    Migrate,
    /// Add people who may sign in.
    #[command(subcommand)]
    User(user::UserCommand),
    /// Fill a database that has no customers with a made-up business.
    Seed(seed::SeedSettings),
    /// Prove every rule about the stored data; list what contradicts one, and fail then.
    Check,
    /// Import customers from a CSV file.
    Import(import::ImportSettings),
    /// Run a command with DATABASE_URL set to a PostgreSQL that is thrown away afterwards (for tests).
    WithPostgres {
        /// The command and its arguments.
        #[arg(trailing_var_arg = true, required = true)]
        command: Vec<OsString>,
    },
}

impl Cli {
    /// Does what the command line says.
    pub fn run(self, signals: Signals) -> anyhow::Result<ExitCode> {
        let command = match self.command {
            Some(command) => command,
            // `clientela` alone is `clientela serve` with its variables and defaults.
            None => Command::Serve(Box::new(ServeArguments::parse_from(["clientela"]).settings)),
        };
        match command {
            Command::Serve(settings) => serve::serve(&self.data, &settings, &signals),
            Command::Migrate => {
                let done = Opened::open(&self.data)?.migrations;
                println!("{done} migrations run; the database is up to date.");
                Ok(ExitCode::SUCCESS)
            }
            Command::User(command) => user::run(command, &self.data).map(|()| ExitCode::SUCCESS),
            Command::Seed(settings) => seed::run(&self.data, settings),
            Command::Check => check::run(&self.data),
            Command::Import(settings) => import::run(&self.data, &settings),
            Command::WithPostgres { command } => {
                signals.release();
                let options = Options {
                    data: self.data.data,
                    pg_bin: self.data.pg_bin,
                    durable: false,
                };
                let status = postgres::run_with_throwaway(&command, &options)?;
                Ok(ExitCode::from(
                    status.code().map_or(1, |code| code.clamp(0, 255) as u8),
                ))
            }
        }
    }
}

#[derive(Parser)]
struct ServeArguments {
    #[command(flatten)]
    settings: ServeSettings,
}

/// A migrated database. The private server, if it is one, runs as long as this value lives.
pub struct Opened {
    /// For the running program.
    pub app_url: String,
    /// For what owns the tables: migrations, bulk seeding.
    pub owner_url: String,
    /// How many migrations were run just now.
    pub migrations: usize,
    /// The private server.
    pub server: Option<Server>,
}

impl Opened {
    /// Starts the private server where no other database is named, and brings the schema up to date.
    pub fn open(data: &DataSettings) -> anyhow::Result<Self> {
        let (app_url, owner_url, server) = match &data.database_url {
            Some(url) => (url.clone(), url.clone(), None),
            None => {
                let options = Options {
                    data: data.data.clone(),
                    pg_bin: data.pg_bin.clone(),
                    durable: true,
                };
                let server = Server::start(options)?;
                (server.app_url(), server.owner_url(), Some(server))
            }
        };
        let migrations = migrations::run(&owner_url)?;
        Ok(Self {
            app_url,
            owner_url,
            migrations,
            server,
        })
    }
}
