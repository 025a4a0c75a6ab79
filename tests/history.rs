//! The trail itself: nobody changes it, nothing is written without it, and every field has words.

use crate::support::{App, database::TestDatabase};
use clientela::{
    history::{Reader, fields},
    i18n::{Language, text},
    migrations,
};
use diesel::{PgConnection, QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types};

const CUSTOMER: &str = "insert into customers (number, kind, country, legal_name, currency) \
                        values ('', 'company', 'IT', 'Osteria del Ponte', 'EUR')";

/// A role as the program has it on the private server: not the owner of anything.
struct AppRole {
    name: String,
    conn: PgConnection,
}

impl AppRole {
    fn on(database: &TestDatabase) -> Self {
        let mut conn = database.conn();
        let name = format!("clientela_app_{}", std::process::id());
        let grants = migrations::GRANTS.replace("clientela_app", &name);
        conn.batch_execute(&format!("create role {name}; {grants} set role {name}"))
            .unwrap();
        Self { name, conn }
    }
}

impl Drop for AppRole {
    fn drop(&mut self) {
        let _ = self.conn.batch_execute(&format!(
            "rollback; reset role; drop owned by {0}; drop role {0}",
            self.name
        ));
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = sql_types::BigInt)]
    count: i64,
}

fn count(conn: &mut PgConnection, what: &str) -> i64 {
    diesel::sql_query(format!("select count(*) from {what}"))
        .get_result::<Count>(conn)
        .unwrap()
        .count
}

#[test]
fn not_even_the_owner_changes_the_trail() {
    let database = TestDatabase::with_business();
    let mut owner = database.conn();
    owner.batch_execute(CUSTOMER).unwrap();
    let before = count(&mut owner, "audit_events");
    for sql in [
        "update audit_events set user_id = 1",
        "update audit_events set changes = '{}'",
        "update audit_events set at = now() - interval '1 year'",
        "delete from audit_events",
        "truncate audit_events",
    ] {
        let refused = owner.batch_execute(sql).expect_err(sql);
        assert!(
            refused.to_string().contains("append-only"),
            "{sql}: {refused}"
        );
    }
    assert_eq!(count(&mut owner, "audit_events"), before);
}

#[test]
fn the_role_of_the_program_writes_the_trail_and_may_not_touch_it() {
    let database = TestDatabase::with_business();
    let mut app = AppRole::on(&database);
    app.conn.batch_execute(CUSTOMER).unwrap();
    assert_eq!(
        count(&mut app.conn, "audit_events where table_name = 'customers'"),
        1
    );
    for sql in [
        "update audit_events set changes = '{}'",
        "delete from audit_events",
        "truncate audit_events",
        "drop trigger audit on customers",
        "alter table customers disable trigger all",
        "select blank_history(id) from customers",
    ] {
        let refused = app.conn.batch_execute(sql).expect_err(sql).to_string();
        let words = ["permission denied", "must be owner", "is not erased"];
        assert!(
            words.iter().any(|it| refused.contains(it)),
            "{sql}: {refused}"
        );
    }
}

#[test]
fn a_write_in_nobodys_name_fails() {
    let database = TestDatabase::with_business();
    let mut conn = database.conn();
    conn.batch_execute("reset clientela.actor").unwrap();
    let refused = conn.batch_execute(CUSTOMER).expect_err("nobody acts");
    assert!(
        refused.to_string().contains("without an acting user"),
        "{refused}"
    );
    assert_eq!(count(&mut conn, "customers"), 0);
}

#[test]
fn what_cannot_be_recorded_does_not_happen() {
    let database = TestDatabase::with_business();
    let mut conn = database.conn();
    conn.batch_execute(
        "alter table audit_events add constraint full_disk check (id < 0) not valid",
    )
    .unwrap();
    conn.batch_execute(CUSTOMER)
        .expect_err("no event, no customer");
    assert_eq!(count(&mut conn, "customers"), 0);
}

#[actix_web::test]
async fn every_audited_field_has_words_or_is_nobodys() {
    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = sql_types::Text)]
        table_name: String,
        #[diesel(sql_type = sql_types::Text)]
        column_name: String,
    }
    let app = App::new().await;
    // The trigger's first argument names the customer, the others are left out.
    let columns: Vec<Column> = diesel::sql_query(
        "select c.relname::text as table_name, a.attname::text as column_name
           from pg_trigger t
           join pg_class c on c.oid = t.tgrelid
           join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          where t.tgfoid = 'audit'::regproc
            and a.attname <> all (array['id', 'version', 'created_at', 'updated_at']::name[])
            and position('\\000' || a.attname || '\\000' in '\\000' || encode(t.tgargs, 'escape')) = 0",
    )
    .load(&mut app.conn())
    .unwrap();
    assert!(columns.len() > 90, "{} columns", columns.len());
    for Column {
        table_name,
        column_name,
    } in &columns
    {
        let field = fields::find(table_name, column_name)
            .unwrap_or_else(|| panic!("{table_name}.{column_name} is not in history/fields.rs"));
        if field.reader != Reader::Nobody {
            for language in Language::ALL {
                let words = text(language, &field.label());
                assert!(!words.starts_with('['), "{language}: {words}");
            }
        }
    }
    for field in fields::FIELDS {
        let known = columns
            .iter()
            .any(|it| it.table_name == field.table && it.column_name == field.name);
        assert!(known, "{} is no audited column", field.path());
    }
}

/// Changes are told by `version`, and what is new by a trigger of its own: both must know the same columns.
#[actix_web::test]
async fn whatever_is_told_of_a_customer_counts_its_version_up() {
    #[derive(QueryableByName)]
    struct Named {
        #[diesel(sql_type = sql_types::Text)]
        name: String,
    }
    let app = App::new().await;
    let names = |sql: &str| -> Vec<String> {
        let rows: Vec<Named> = diesel::sql_query(sql).load(&mut app.conn()).unwrap();
        rows.into_iter().map(|row| row.name).collect()
    };
    let untouched = names(
        "select a.attname::text as name
           from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'audit_changed'
          where a.attrelid = 'customers'::regclass and a.attnum > 0 and not a.attisdropped
            and a.attname <> all (array['id', 'version', 'created_at', 'updated_at']::name[])
            and position('\\000' || a.attname || '\\000' in '\\000' || encode(t.tgargs, 'escape')) = 0
            and not exists (select from pg_trigger touch
                             where touch.tgrelid = a.attrelid and touch.tgfoid = 'touch_customer'::regproc
                               and a.attnum = any (touch.tgattr))",
    );
    assert_eq!(untouched, Vec::<String>::new());
    let apart = names(
        "select tgrelid::regclass::text as name from pg_trigger
          where tgname in ('audit', 'audit_new')
          group by tgrelid having count(distinct tgargs) > 1 and tgrelid <> 'members'::regclass",
    );
    assert_eq!(apart, Vec::<String>::new());
}

#[actix_web::test]
async fn what_is_told_of_a_new_row_follows_the_columns_of_its_table() {
    #[derive(Debug, PartialEq, QueryableByName)]
    struct Teller {
        #[diesel(sql_type = sql_types::Text)]
        name: String,
        #[diesel(sql_type = sql_types::Text)]
        source: String,
    }
    let app = App::new().await;
    let mut conn = app.conn();
    let tellers = "select proname::text as name, prosrc as source from pg_proc \
                    where proname like '%\\_told\\_new' order by proname";
    let before: Vec<Teller> = diesel::sql_query(tellers).load(&mut conn).unwrap();
    assert_eq!(before.len(), 5);
    conn.batch_execute(
        "select tell_new(tgrelid, variadic string_to_array(rtrim(encode(tgargs, 'escape'), '\\000'), '\\000'))
           from (select tgrelid, tgargs from pg_trigger where tgname = 'audit_new' order by tgrelid offset 0) triggers",
    )
    .expect("they are made anew");
    let anew: Vec<Teller> = diesel::sql_query(tellers).load(&mut conn).unwrap();
    assert_eq!(anew, before, "call tell_new() in the migration");
}
