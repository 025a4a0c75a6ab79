//! A run whose program is killed in the middle.

use super::count_in;
use crate::support::{database::TestDatabase, program::Program, user_of};
use clientela::{
    customers::import::{self, Received},
    db::{Actor, Db, transaction},
    ids::UserId,
    jobs::run_pending,
    web::Role,
};
use diesel::{PgConnection, connection::SimpleConnection};
use std::{thread::sleep, time::Duration};

const ROWS: i64 = 3_000;

/// Uploads and checks a file of companies and asks for its run, which nobody has begun.
fn ask(database: &TestDatabase, user: UserId) {
    let db = Db::connect(&database.url, 3).expect("the database can be reached");
    let conn: &mut PgConnection = &mut db.connection().expect("a connection");
    let by = Actor {
        user: Some(user),
        ..Actor::SYSTEM
    };
    let mut content = "Company,Email\n".to_owned();
    (0..ROWS).for_each(|n| content.push_str(&format!("Firm {n},firm{n}@example.com\n")));
    let received = Received {
        name: "firms.csv".into(),
        bytes: content.into_bytes(),
        encoding: None,
        country: "IT".into(),
    };
    let readable = received.read().expect("it can be read");
    let id = transaction(conn, &by, |conn| import::receive(conn, user, &readable));
    let id = id.expect("it is read");
    transaction(conn, &by, |conn| import::ask_for_check(conn, id, user)).expect("a job");
    run_pending(&db).expect("the queue can be read");
    transaction(conn, &by, |conn| import::ask_for_run(conn, id, user, false)).expect("a job");
}

#[test]
fn a_run_killed_in_the_middle_is_done_once_by_the_next_program() {
    let database = TestDatabase::with_business();
    let user = user_of(&mut database.conn(), Role::Manager);
    ask(&database, user);
    let mut conn = database.conn();
    conn.batch_execute(
        "create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.002); return new; end $$;
         create trigger slow before insert on customers for each row execute function slow()",
    )
    .expect("a brake");
    let mut program = Program::on(database, &[]);
    let under_way = "select count(*) from jobs where kind = 'import-run' and state = 'running' and done between 1 and 2999";
    while count_in(&mut conn, under_way) == 0 {
        assert_eq!(
            count_in(
                &mut conn,
                "select count(*) from jobs where kind = 'import-run' and state = 'done'"
            ),
            0,
            "too quick"
        );
        sleep(Duration::from_millis(20));
    }
    program.kill();
    assert_eq!(
        count_in(&mut conn, "select count(*) from customers"),
        0,
        "nothing is half imported"
    );
    // Waits until PostgreSQL has noticed, too.
    conn.batch_execute("drop trigger slow on customers; update jobs set heartbeat_at = now() - interval '31 seconds'")
        .expect("half a minute");
    let db = Db::connect(&program.database.url, 3).expect("the database can be reached");
    run_pending(&db).expect("the queue can be read");
    for question in [
        "select count(*) from customers",
        "select count(distinct legal_name) from customers",
        "select count(distinct value) from contact_points",
        "select new_rows::bigint as count from imports where state = 'done'",
        "select count(*) from import_customers",
    ] {
        assert_eq!(count_in(&mut conn, question), ROWS, "{question}");
    }
}
