//! A database for each test, copied from a migrated one, so that tests commit for real and never meet.

use super::PASSWORD;
use clientela::{migrations, users::passwords};
use diesel::{Connection, PgConnection, RunQueryDsl, connection::SimpleConnection};
use sha2::{Digest, Sha256};
use std::{
    env,
    sync::atomic::{AtomicU32, Ordering},
};
use url::Url;

/// A database that is dropped with this value.
pub struct TestDatabase {
    /// Where it is.
    pub url: String,
    name: String,
}

impl TestDatabase {
    /// With the schema, but nothing in it.
    pub fn empty() -> Self {
        Self::copy_of("empty", |_| {})
    }

    /// With the business and its four users.
    pub fn with_business() -> Self {
        Self::copy_of("business", found_business)
    }

    fn copy_of(kind: &str, fill: fn(&mut PgConnection)) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let template = format!("clientela_{kind}_{}", fingerprint());
        let mut admin = connect(&server());
        // One test makes the template, the others wait for it.
        admin
            .batch_execute("select pg_advisory_lock(1)")
            .expect("a lock");
        make_template(&mut admin, &template, fill);
        let name = format!(
            "t_{}_{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        remake(&mut admin, &name, &format!(" template {template}"));
        Self {
            url: url_of(&name),
            name,
        }
    }

    /// A connection to it.
    pub fn conn(&self) -> PgConnection {
        let mut conn = connect(&self.url);
        conn.batch_execute("set clientela.actor = 'system'; set timezone = 'UTC'")
            .expect("a setting");
        conn
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let _ = connect(&server()).batch_execute(&format!(
            "drop database if exists {} with (force)",
            self.name
        ));
    }
}

fn make_template(admin: &mut PgConnection, template: &str, fill: fn(&mut PgConnection)) {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        count: i64,
    }
    let found = diesel::sql_query(format!(
        "select count(*) from pg_database where datname = '{template}'"
    ))
    .get_result::<Count>(admin)
    .expect("databases can be listed");
    if found.count == 1 {
        return;
    }
    let making = format!("{template}_making");
    remake(admin, &making, "");
    migrations::run(&url_of(&making)).expect("the migrations run");
    fill(&mut connect(&url_of(&making)));
    admin
        .batch_execute(&format!("alter database {making} rename to {template}"))
        .expect("a template");
}

/// Neither statement may stand in a transaction, so each is sent alone.
fn remake(admin: &mut PgConnection, name: &str, from: &str) {
    admin
        .batch_execute(&format!("drop database if exists {name} with (force)"))
        .expect("an old database goes");
    admin
        .batch_execute(&format!("create database {name}{from}"))
        .expect("a new database");
}

fn found_business(conn: &mut PgConnection) {
    let hash = passwords::hash_now(PASSWORD).expect("a hash");
    conn.batch_execute(&format!(
        "set clientela.actor = 'system';
         insert into company (name, country, time_zone, currency, language)
         values ('Cantina Morandi', 'IT', 'Europe/Rome', 'EUR', 'en');
         insert into users (name, email, role, password_hash, language) values
         ('Ada Conti', 'administrator@example.com', 'administrator', '{hash}', 'en'),
         ('Marco Neri', 'manager@example.com', 'manager', '{hash}', 'en'),
         ('Marta Galli', 'accountant@example.com', 'accountant', '{hash}', 'en'),
         ('Sara Bianchi', 'support@example.com', 'support', '{hash}', 'en');
         insert into payment_methods (name, position) values ('Bank transfer', 1), ('Cash', 2), ('Card', 3);
         insert into payment_terms (name, days, end_of_month, position) values
         ('On receipt', 0, 'none', 1), ('30 days', 30, 'none', 2), ('30 days, end of month', 30, 'after_days', 3);
         insert into carriers (name, position) values ('Own van', 1), ('Courier', 2);
         insert into civilities (name, position) values ('Mr', 1), ('Ms', 2);
         insert into legal_forms (country, name, position) values ('IT', 'S.r.l.', 1), ('IT', 'S.p.A.', 2), ('FR', 'SARL', 1);"
    ))
    .expect("a business");
}

/// The migrations and this file decide what a template looks like.
fn fingerprint() -> String {
    let mut hash = Sha256::new();
    hash.update(include_str!("database.rs"));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut files = std::fs::read_dir(folder)
        .expect("migrations")
        .map(|entry| entry.expect("a migration").path().join("up.sql"))
        .collect::<Vec<_>>();
    files.sort();
    files
        .iter()
        .for_each(|file| hash.update(std::fs::read(file).unwrap_or_default()));
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn server() -> String {
    env::var("DATABASE_URL")
        .expect("script/test sets DATABASE_URL to a server on which tests may make databases")
}

fn url_of(database: &str) -> String {
    let mut url = Url::parse(&server()).expect("DATABASE_URL is a URL");
    url.set_path(database);
    url.to_string()
}

fn connect(url: &str) -> PgConnection {
    PgConnection::establish(url).expect("the test server can be reached")
}
