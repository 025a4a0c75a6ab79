//! Customers to try things on.

use super::{App, user_of};
use clientela::{
    db::{Actor, transaction},
    ids::CustomerId,
    schema::customers,
    web::Role,
};
use diesel::{PgConnection, connection::SimpleConnection, prelude::*};

/// A company in Italy.
pub fn company(conn: &mut PgConnection, name: &str) -> CustomerId {
    diesel::insert_into(customers::table)
        .values((
            customers::kind.eq("company"),
            customers::country.eq("IT"),
            customers::currency.eq("EUR"),
            customers::legal_name.eq(name),
        ))
        .returning(customers::id)
        .get_result(conn)
        .expect("a company")
}

/// One row of everything that belongs to a customer or a user: a company with an address, a contact and
/// a person, a group, and an import with its job. The ids of the first are all 1, of the second all 2;
/// only the persons of the companies count otherwise: -1 and -2. A company -101 was merged into
/// the first, -102 into the second.
pub fn one_of_each(app: &App, name: &str, role: Role) {
    let mut conn = app.conn();
    let user = user_of(&mut conn, role);
    let sql = format!(
        "insert into customer_groups (name) values ('{name}');
         insert into customers (number, kind, country, legal_name, currency)
         values ('', 'company', 'IT', '{name}', 'EUR');
         insert into addresses (customer_id, street, city, country, billing, shipping)
         select max(id), 'Via Mazzini 3', 'Bologna', 'IT', true, false from customers;
         insert into contacts (customer_id, given_name) select max(id), 'Sandra' from customers;
         insert into customers (id, number, kind, country, family_name, currency) overriding system value
         select -max(id), '', 'person', 'IT', 'Bianchi', 'EUR' from customers;
         insert into members (company_id, person_id) select max(id), -max(id) from customers;
         insert into customers (id, number, kind, country, legal_name, currency) overriding system value
         select -100 - max(id), '', 'company', 'IT', '{name} bis', 'EUR' from customers;
         select merge_customers(-100 - max(id), max(id), '{{}}') from customers;
         insert into saved_views (user_id, name, query) values ({user}, 'Mine', 'tag=VIP');
         insert into jobs (kind, subject_id, user_id) values ('import-check', 1, {user});
         insert into imports (user_id, file_name, encoding, separator, columns_hash, matching, country, job_id)
         select {user}, 'a.csv', 'UTF-8', ';', '', '[]', 'IT', max(id) from jobs;
         insert into bulk_changes (user_id, customers, change, state) values ({user}, '{{1}}', '{{}}', 'done');
         insert into exports (user_id, format, everything, language, rows, finished_at)
         values ({user}, 'xlsx', true, 'en', 1, now());
         insert into export_files (export_id, customers, content) select max(id), '{{1}}', 'x' from exports;
         insert into import_files (import_id, content, report, likely) select max(id), '', '', '' from imports;"
    );
    transaction(&mut conn, &Actor::SYSTEM, |conn| conn.batch_execute(&sql)).expect("the rows");
}

/// A person in Italy.
pub fn person(conn: &mut PgConnection, given: &str, family: &str) -> CustomerId {
    diesel::insert_into(customers::table)
        .values((
            customers::kind.eq("person"),
            customers::country.eq("IT"),
            customers::currency.eq("EUR"),
            customers::given_name.eq(given),
            customers::family_name.eq(family),
        ))
        .returning(customers::id)
        .get_result(conn)
        .expect("a person")
}

/// Changes a customer by SQL: what stands after `set`.
pub fn set(conn: &mut PgConnection, customer: CustomerId, what: &str) {
    diesel::sql_query(format!("update customers set {what} where id = {customer}"))
        .execute(conn)
        .unwrap_or_else(|error| panic!("{what}: {error}"));
}
