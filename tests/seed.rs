//! The made-up business in a database, by both ways.

use crate::support::{App, database::TestDatabase};
use chrono::NaiveDate;
use clientela::{
    check,
    customers::model::{ContactPoint, PointKind, Purpose},
    identifiers::Country,
    seed::{
        Generator,
        fill::{Wanted, Way, fill, fill_by},
    },
};
use diesel::{PgConnection, QueryableByName, RunQueryDsl, sql_types::Text};

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");

fn wanted(customers: u64) -> Wanted {
    Wanted {
        customers,
        seed: 1,
        date: DATE,
    }
}

fn filled(customers: u64, way: Way) -> TestDatabase {
    let database = TestDatabase::empty();
    fill_by(&mut database.conn(), wanted(customers), way, &mut |_| {}).expect("it is filled");
    database
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(conn: &mut PgConnection, query: &str) -> Vec<String> {
    let lines: Vec<Line> = diesel::sql_query(query).load(conn).expect(query);
    lines.into_iter().map(|line| line.line).collect()
}

/// All that is stored, without the moments of storing.
fn stored(database: &TestDatabase) -> Vec<Vec<String>> {
    [
        "select to_jsonb(c)::text as line from customers c order by id",
        "select to_jsonb(i)::text as line from identifiers i order by id",
        "select to_jsonb(p)::text as line from contact_points p order by id",
        "select (to_jsonb(a) - 'created_at')::text as line from addresses a order by id",
        "select (to_jsonb(n) - 'created_at')::text as line from contacts n order by id",
        "select to_jsonb(t)::text as line from tags t order by id",
        "select kind || sum(delta) as line from customer_tallies group by kind order by kind",
        "select (to_jsonb(e) - 'id' - 'at')::text as line from audit_events e \
         where table_name = 'customers' order by row_id",
    ]
    .map(|query| lines(&mut database.conn(), query))
    .into()
}

fn wrong(database: &TestDatabase) -> Vec<String> {
    let mut wrong = Vec::new();
    let keep = |finding: check::Finding| {
        if !finding.holds() {
            wrong.push(finding.to_string());
        }
    };
    check::run(&mut database.conn(), keep).expect("the check runs");
    wrong
}

#[test]
fn both_ways_write_the_same_rows_and_every_rule_holds() {
    let (copied, acted) = (filled(300, Way::Copy), filled(300, Way::Actions));
    for (copied, acted) in stored(&copied).iter().zip(stored(&acted)) {
        assert!(!acted.is_empty());
        for (copied, acted) in copied.iter().zip(&acted) {
            assert_eq!(copied, acted);
        }
        assert_eq!(copied.len(), acted.len());
    }
    assert_eq!(wrong(&copied), Vec::<String>::new());
    assert_eq!(wrong(&acted), Vec::<String>::new());
}

#[test]
fn the_same_seed_fills_the_same_register() {
    assert_eq!(
        stored(&filled(120, Way::Copy)),
        stored(&filled(120, Way::Copy))
    );
}

#[test]
fn numbers_follow_time_and_go_on_afterwards() {
    let database = filled(120, Way::Copy);
    let numbers = lines(
        &mut database.conn(),
        "select number as line from customers order by created_at, number",
    );
    assert_eq!(numbers[..2], ["C-00001", "C-00002"]);
    assert!(numbers.is_sorted() && numbers.len() == 120);
    let next = "insert into customers (number, kind, country, currency, family_name) \
                values ('', 'person', 'IT', 'EUR', 'Rossi') returning number || ' ' || id as line";
    assert_eq!(lines(&mut database.conn(), next), ["C-00121 121"]);
    assert_eq!(wrong(&database), Vec::<String>::new());
}

#[test]
fn after_the_copy_indexes_keys_and_triggers_are_what_they_were() {
    let structure = |database: &TestDatabase| {
        [
            "select indexdef as line from pg_indexes where schemaname = 'public' order by 1",
            "select conrelid::regclass || conname || convalidated || pg_get_constraintdef(oid) as line \
             from pg_constraint order by 1",
            "select tgrelid::regclass || tgname || tgenabled::text as line from pg_trigger \
             where not tgisinternal order by 1",
        ]
        .map(|query| lines(&mut database.conn(), query))
    };
    let before = structure(&TestDatabase::empty());
    assert!(before.iter().all(|part| part.len() > 10));
    assert_eq!(structure(&filled(20, Way::Copy)), before);
}

#[actix_web::test]
async fn a_register_with_customers_is_left_alone() {
    let app = App::new().await;
    let conn = &mut app.conn();
    fill(conn, wanted(3), &mut |_| {}).expect("an empty register is filled");
    let refused = fill(conn, wanted(3), &mut |_| {}).expect_err("a full one is not");
    assert!(
        refused.to_string().contains("customers already"),
        "{refused}"
    );
    assert_eq!(
        lines(conn, "select count(*)::text as line from customers"),
        ["3"]
    );
    assert_eq!(
        lines(
            conn,
            "select count(*) || name as line from company group by name"
        ),
        ["1Cantina Morandi"],
        "the business that was there stays the only one"
    );
}

#[test]
fn what_the_generator_says_passes_the_checks_of_the_forms() {
    let generator = Generator::new(1, DATE);
    for made in (0..300).map(|n| generator.customer(n)) {
        let country = Country::parse(made.country.code()).expect("a country");
        let check = |kind, typed: &str, value: &str| {
            let point = ContactPoint::check(kind, country, typed, Purpose::General)
                .unwrap_or_else(|fault| panic!("{typed}: {fault:?}"));
            assert_eq!((point.value.as_str(), point.typed.as_str()), (value, typed));
        };
        for email in &made.emails {
            check(PointKind::Email, &email.value, &email.value);
        }
        let of_contacts = made
            .contacts
            .iter()
            .filter_map(|contact| contact.phone.as_ref());
        for phone in made.phones.iter().chain(of_contacts) {
            check(PointKind::Phone, &phone.typed, &phone.e164);
        }
        for site in &made.websites {
            check(PointKind::Website, site, site);
        }
    }
}
