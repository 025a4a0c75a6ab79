//! `clientela user add`: for the first administrator of a server without a browser, or the last one
//! who forgot the password.

use super::Opened;
use crate::{
    config::DataSettings,
    db::{Actor, transaction},
    error::violated_constraint,
    identifiers::email,
    users::{check_password, links, passwords, staff},
    web::Role,
};
use anyhow::{Context, anyhow, bail};
use clap::{Args, Subcommand};
use diesel::{Connection, PgConnection};
use std::io::Read;

/// What can be done with users.
#[derive(Subcommand)]
pub enum UserCommand {
    /// Add a user; without a password it prints the path of a one-time link to set one.
    Add(NewUser),
}

/// Who is added.
#[derive(Args)]
pub struct NewUser {
    /// The address the user signs in with.
    #[arg(long)]
    email: String,
    /// The name shown.
    #[arg(long)]
    name: String,
    /// administrator, manager, accountant or support.
    #[arg(long, value_parser = role)]
    role: Role,
    /// Read the password from the first line of standard input.
    #[arg(long)]
    password_stdin: bool,
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "one of administrator, manager, accountant, support".into())
}

/// Does what the command line says.
pub fn run(command: UserCommand, data: &DataSettings) -> anyhow::Result<()> {
    let UserCommand::Add(user) = command;
    let email =
        email::check(&user.email).map_err(|_| anyhow!("--email is not an e-mail address"))?;
    let name = user.name.trim();
    if name.is_empty() || name.chars().count() > 120 || name.chars().any(char::is_control) {
        bail!("--name takes 1 to 120 characters");
    }
    let hash = match user.password_stdin {
        true => Some(passwords::hash_now(&password(&[name, &email])?)?),
        false => None,
    };
    let opened = Opened::open(data)?;
    let mut conn =
        PgConnection::establish(&opened.owner_url).context("the database cannot be reached")?;
    let link = transaction(&mut conn, &Actor::SYSTEM, |conn| {
        let who = (name, email.as_str(), user.role);
        let id = staff::actions::add_by_command(conn, who, hash.as_deref())?;
        match hash {
            Some(_) => Ok(None),
            None => links::make(conn, id, links::FIRST).map(Some),
        }
    });
    match link {
        Ok(Some(link)) => println!(
            "{email} is added. The link sets the password once, within 72 hours:\n{}",
            link.path
        ),
        Ok(None) => println!("{email} is added."),
        Err(error) if violated_constraint(&error) == Some("users_email") => {
            bail!("another user signs in with {email}")
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn password(personal: &[&str]) -> anyhow::Result<String> {
    let mut typed = String::new();
    std::io::stdin()
        .take(10_000)
        .read_to_string(&mut typed)
        .context("the password on standard input is not UTF-8")?;
    let password = typed.lines().next().unwrap_or_default().to_owned();
    check_password(&password, personal).map_err(|note| {
        anyhow!(
            "the password is refused: {}",
            note.text(crate::i18n::Language::En)
        )
    })?;
    Ok(password)
}
