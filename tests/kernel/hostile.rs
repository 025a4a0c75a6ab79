//! Whatever is typed into any form of any page: never a fault, never shown as anything but text (trust.md,
//! bar 9; C1, C3 to C7).

use super::forms::{Typed, all_forms, pages};
use crate::support::{App, customers::one_of_each};
use clientela::{
    db::{Actor, transaction},
    web::Role,
};
use diesel::connection::SimpleConnection;

fn hostile() -> Vec<String> {
    let mut values = [
        "\0",
        "a\u{7}b",
        "\u{202e}\u{1f600}\u{301}",
        "a@b.test\r\nBcc: c@d.test",
        "' or 1=1; -- %_\\",
        "-1",
        "1e309",
        "NaN",
        "１２３",
        "1.234,56",
        "9223372036854775808",
        "0000-00-00",
        "2023-02-29",
        "294277-01-01",
        "//evil.example",
        "javascript:alert(1)",
    ]
    .map(String::from)
    .to_vec();
    values.push("x".repeat(12_000));
    values
}

/// Sends the form with this value in these of its fields.
async fn send(app: &App, form: &Typed, value: &str, into: impl Fn(usize) -> bool) {
    let (action, fields) = form;
    let user = app.administrator();
    let typed: Vec<(&str, &str)> = fields
        .iter()
        .enumerate()
        .filter(|(_, (name, _))| name != "token")
        .map(|(at, (name, kept))| (&**name, if into(at) { value } else { &**kept }))
        .collect();
    let answer = user.post(action, &typed).await;
    assert!(
        answer.status < 500,
        "{action}: {} for {value:.40?} in {typed:.200?}",
        answer.status
    );
}

#[actix_web::test]
async fn nothing_that_is_typed_brings_a_fault() {
    let app = App::new().await;
    one_of_each(&app, "Osteria del Ponte", Role::Administrator);
    one_of_each(&app, "Trattoria", Role::Accountant);
    let forms = all_forms(&app.administrator()).await;
    assert!(forms.len() > 40, "{} forms", forms.len());
    for form in &forms {
        for value in hostile() {
            send(&app, form, &value, |_| true).await;
        }
        for at in 0..form.1.len() {
            for value in ["\0", "9223372036854775808", "x y"] {
                send(&app, form, value, |other| other == at).await;
            }
        }
    }
}

/// In a text it is text; anywhere else it would be a tag, or end an attribute.
const MARKER: &str = "<x-m a=\"'&";

#[actix_web::test]
async fn what_users_typed_is_text_on_every_page() {
    let app = App::new().await;
    one_of_each(&app, "Osteria del Ponte", Role::Administrator);
    // Wherever the constraints of the database let it.
    let everywhere = format!(
        "do $$ declare col record; begin
           for col in select table_name, column_name from information_schema.columns c
                       where table_schema = 'public' and data_type = 'text' and is_generated = 'NEVER'
                         and table_name not in ('audit_events', 'jobs')
                         and column_name <> all ('{{number,country,currency,language,time_zone,value}}')
                         and exists (select from pg_tables t where t.tablename = c.table_name) loop
             begin
               execute format('update %I set %I = %L', col.table_name, col.column_name, '{}');
             exception when others then null;
             end;
           end loop;
           begin update customers set tags = array['{}']; exception when others then null; end;
         end $$",
        MARKER.replace('\'', "''"),
        MARKER.replace('\'', "''")
    );
    transaction(&mut app.conn(), &Actor::SYSTEM, |conn| {
        conn.batch_execute(&everywhere)
    })
    .expect("the marker is everywhere");
    let mut shown = 0;
    for role in Role::ALL {
        let user = app.user(role);
        for path in pages() {
            let page = user.get(&path).await;
            assert!(page.status < 500, "{path}: {}", page.status);
            assert!(!page.html.contains("<x-m"), "{path} shows a tag");
            assert!(!page.html.contains("x-m a=\""), "{path} ends an attribute");
            shown += usize::from(page.html.contains("x-m a=&"));
        }
    }
    assert!(shown > 60, "only {shown} pages show it");
}
