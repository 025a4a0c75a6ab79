//! Tests of import: files of other programs from upload to register, what is refused, what happens when
//! something dies in the middle.

mod encodings;
mod exports;
mod jobs;
mod killed;
mod likely;
mod merged;
mod refusals;
mod undo;
mod updates;
mod workbooks;

use crate::support::{App, Client, page::Page};
use clientela::jobs::run_pending;
use clientela::web::Role;
use diesel::{PgConnection, RunQueryDsl, sql_types::BigInt};
use scraper::{Html, Selector};

/// A CSV file that needs no matching.
pub const PLAIN: &str = "First name,Last name,Email\n\
    Ada,Conti,ada@example.com\n\
    Marco,Neri,marco@example.com\n";

/// The file is uploaded: the address of the match step.
pub async fn upload(client: &Client, name: &str, content: &[u8]) -> String {
    let page = client
        .upload("/imports", &[("encoding", "")], ("file", name, content))
        .await;
    let location = page.redirects_to().to_owned();
    assert!(location.ends_with("/columns"), "{location}");
    location
}

/// The columns are taken as guessed and the rows checked: the check page.
pub async fn check(app: &App, client: &Client, columns: &str) -> Page {
    let page = client.get(columns).await.expect(200);
    let job = client.post_raw(columns, &typed(client, &page)).await;
    done(app, client, job, &columns.replace("columns", "check")).await
}

/// What was checked is imported: the result page.
pub async fn run(app: &App, client: &Client, columns: &str) -> Page {
    let job = client.post(&columns.replace("columns", "run"), &[]).await;
    done(app, client, job, &columns.replace("columns", "result")).await
}

/// The job runs, and leads to the next step.
async fn done(app: &App, client: &Client, job: Page, next: &str) -> Page {
    run_pending(&app.db).expect("the queue can be read");
    let page = client.get(job.redirects_to()).await.expect(200);
    let way = page.attributes("#job .btn.primary", "href");
    assert_eq!(way, [next], "{}", page.text());
    client.get(next).await.expect(200)
}

/// New, known and faulty rows, as a page says.
pub fn tally(page: &Page) -> Vec<String> {
    page.all(".tally dd")
}

/// The answer to a question for one number.
pub fn count(app: &App, question: &str) -> i64 {
    count_in(&mut app.conn(), question)
}

/// The same of a connection.
pub fn count_in(conn: &mut PgConnection, question: &str) -> i64 {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }
    diesel::sql_query(question)
        .get_result::<Count>(conn)
        .expect("an answer")
        .count
}

/// The form of the match step as a browser would send it.
pub fn typed(client: &Client, page: &Page) -> String {
    let html = Html::parse_document(&page.html);
    let all = Selector::parse("main form [name]").expect("a selector");
    let chosen = Selector::parse("option[selected]").expect("a selector");
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.append_pair("token", &client.token());
    for field in html.select(&all) {
        let name = field.attr("name").expect("a name");
        let value = match (field.value().name(), field.attr("type")) {
            _ if name == "token" => continue,
            ("select", _) => field
                .select(&chosen)
                .next()
                .and_then(|option| option.attr("value")),
            (_, Some("radio" | "checkbox")) if field.attr("checked").is_none() => continue,
            _ => field.attr("value"),
        };
        body.append_pair(name, value.unwrap_or_default());
    }
    body.finish()
}

#[actix_web::test]
async fn credit_limits_are_a_managers_and_are_left_out_in_plain_sight() {
    let app = App::new().await;
    let file = "First name,Last name,Credit limit\nAda,Conti,900\nEva,Riva,much\n";
    let left_out = "only a manager sets credit limits";
    let accountant = app.user(Role::Accountant);
    let columns = upload(&accountant, "limits.csv", file.as_bytes()).await;
    let page = accountant.get(&columns).await.expect(200);
    assert!(page.shows(left_out));
    assert!(
        !page
            .attributes("option", "value")
            .contains(&"credit_limit".to_owned())
    );
    let checked = check(&app, &accountant, &columns).await;
    assert!(checked.shows(left_out) && !checked.shows("Columns left out"));
    assert_eq!(checked.all(".sub code"), ["Credit limit"]);
    let back = accountant.get(&columns).await.expect(200);
    assert!(back.shows(left_out), "it is still said after the check");
    // Not by hand either.
    let forged = typed(&accountant, &page).replacen("target=&", "target=credit_limit&", 1);
    accountant.post_raw(&columns, &forged).await;
    run_pending(&app.db).expect("the queue can be read");
    run(&app, &accountant, &columns).await;
    let limited = "select count(*) from customers where credit_limit is not null";
    assert_eq!(count(&app, limited), 0);
    let manager = app.manager();
    let file = "First name,Last name,Credit limit\nMarco,Conti,900\n";
    let columns = upload(&manager, "limits.csv", file.as_bytes()).await;
    let page = manager.get(&columns).await.expect(200);
    assert!(!page.shows(left_out));
    check(&app, &manager, &columns).await;
    run(&app, &manager, &columns).await;
    assert_eq!(count(&app, limited), 1);
}

#[actix_web::test]
async fn how_a_manager_matched_limits_is_remembered_for_those_who_may_not_set_them() {
    let app = App::new().await;
    let (manager, accountant) = (app.manager(), app.user(Role::Accountant));
    let left_out = "only a manager sets credit limits";
    let file = |name: &str| format!("First name,Trust\n{name},900\n").into_bytes();
    let targets = |page: &Page| page.attributes("select[name=target] option[selected]", "value");
    let columns = upload(&manager, "trust.csv", &file("Ada")).await;
    let page = manager.get(&columns).await.expect(200);
    assert_eq!(targets(&page), ["given_name", ""], "nobody can guess it");
    let by_hand = typed(&manager, &page).replacen("target=&", "target=credit_limit&", 1);
    manager.post_raw(&columns, &by_hand).await.expect(303);
    run_pending(&app.db).expect("the queue can be read");
    run(&app, &manager, &columns).await;
    let limited = "select count(*) from customers where credit_limit is not null";
    assert_eq!(count(&app, limited), 1);

    let columns = upload(&accountant, "trust.csv", &file("Eva")).await;
    let page = accountant.get(&columns).await.expect(200);
    assert!(page.shows(left_out));
    let checked = check(&app, &accountant, &columns).await;
    assert!(checked.shows(left_out));
    assert_eq!(checked.all(".sub code"), ["Trust"]);
    run(&app, &accountant, &columns).await;
    assert_eq!(count(&app, limited), 1);

    // An accountant's import in between takes nothing away, and leaving a column out is remembered.
    let columns = upload(&manager, "trust.csv", &file("Ugo")).await;
    let page = manager.get(&columns).await.expect(200);
    assert_eq!(targets(&page), ["given_name", "credit_limit"]);
    let without = typed(&manager, &page).replacen("target=credit_limit&", "target=&", 1);
    manager.post_raw(&columns, &without).await.expect(303);
    run_pending(&app.db).expect("the queue can be read");
    run(&app, &manager, &columns).await;
    let columns = upload(&manager, "trust.csv", &file("Ivo")).await;
    let page = manager.get(&columns).await.expect(200);
    assert_eq!(targets(&page), ["given_name", ""]);
    assert_eq!(count(&app, limited), 1);
}
