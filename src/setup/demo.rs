//! The demonstration: a made-up business with one user for each role, whose credentials everybody
//! may know. They sign in only while the program runs with `--demo`.

use crate::{
    db::{Actor, transaction},
    identifiers::Country,
    schema::{company, users},
    settings::{
        self,
        bank::model::Account,
        model::{Company, Identity},
    },
    users::{
        demo::{PASSWORD, USERS},
        passwords,
    },
};
use anyhow::bail;
use diesel::{PgConnection, prelude::*};

/// What a database holds, as far as the demonstration is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing yet.
    Nothing,
    /// A demonstration.
    Demo,
    /// Somebody's business.
    Business,
}

/// Looks before anything is filled.
pub fn holds(conn: &mut PgConnection) -> QueryResult<Holds> {
    let demo: Option<bool> = company::table
        .select(company::demo)
        .first(conn)
        .optional()?;
    let people: i64 = users::table
        .filter(users::demo.eq(false))
        .count()
        .get_result(conn)?;
    Ok(match (demo, people) {
        (None, 0) => Holds::Nothing,
        (Some(true), _) => Holds::Demo,
        _ => Holds::Business,
    })
}

/// Founds the demonstration's business with its users in an empty database; leaves one that is there.
///
/// # Errors
/// When the database belongs to somebody's business.
pub fn found(conn: &mut PgConnection) -> anyhow::Result<Holds> {
    let before = holds(conn)?;
    match before {
        Holds::Demo => {}
        Holds::Business => bail!(
            "this database holds a business of its own, and a demonstration would mix made-up customers into it; \
             start without --demo, or name another database or data folder"
        ),
        Holds::Nothing => {
            let hash = passwords::hash_now(PASSWORD)?;
            let mut business = Company::proposed("Cantina Morandi".into(), Country::IT);
            business.language = crate::i18n::Language::En;
            business.identity = identity();
            transaction(conn, &Actor::SYSTEM, |conn| -> QueryResult<()> {
                settings::actions::found(conn, &business, true)?;
                settings::bank::found(conn, &account())?;
                for user in USERS {
                    diesel::insert_into(users::table)
                        .values((
                            users::name.eq(user.name),
                            users::email.eq(user.email),
                            users::role.eq(user.role.as_str()),
                            users::password_hash.eq(&hash),
                            users::demo.eq(true),
                        ))
                        .execute(conn)?;
                }
                Ok(())
            })?;
        }
    }
    Ok(before)
}

/// Made up, all check digits in order.
fn identity() -> Identity {
    let text = String::from;
    Identity {
        legal_name: text("Cantina Morandi S.r.l."),
        legal_form: text("S.r.l."),
        vat_number: text("IT01234567897"),
        codice_fiscale: text("01234567897"),
        registration: text("Registro imprese di Bologna, REA BO-000000"),
        share_capital: text("€ 50.000,00 i.v."),
        street: text("Via delle Vigne 12"),
        postal_code: text("40124"),
        city: text("Bologna"),
        region: text("IT-BO"),
        email: text("info@cantina-morandi.example"),
        pec: text("cantina-morandi@pec.example"),
        einvoice_address: text("0000000"),
        phone: text("051 555 0142"),
        website: text("https://cantina-morandi.example/"),
        document_note: text("Vini e prodotti del territorio dal 1974."),
        ..Identity::default()
    }
}

/// Of an invented bank.
fn account() -> Account {
    let text = String::from;
    Account {
        label: text("Conto ordinario"),
        iban: crate::identifiers::sample::iban_it(99_999, 2_400, 123_456),
        bic: String::new(),
        bank: text("Banca delle Colline"),
        holder: String::new(),
        currency: text("EUR"),
    }
}
