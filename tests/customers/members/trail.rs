//! The history of both sides, undo from either, erasure of either.

use super::{linked, osteria_and_ada, saved};
use crate::support::{App, Client, customers::set, page::Page};
use clientela::ids::CustomerId;
use diesel::{QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types};

async fn history(client: &Client, customer: CustomerId) -> Page {
    let path = format!("/customers/{customer}/history");
    client.get(&path).await.expect(200)
}

/// Takes back the newest change that can be.
async fn undo(client: &Client, customer: CustomerId) {
    let page = history(client, customer).await;
    let requests = page.attributes("form.undo input[name=request]", "value");
    let request = requests.first().expect("something to take back");
    let path = format!("/customers/{customer}/history/undo");
    let reply = client.post(&path, &[("request", request)]).await;
    reply.redirects_to();
}

#[actix_web::test]
async fn both_histories_tell_of_it_by_the_name_of_the_other() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let member = linked(&app, osteria, ada).await;
    let user = app.manager();
    let form = [
        ("role", "Chef"),
        ("from_date", "2024-05-06"),
        ("version", "1"),
    ];
    user.post(&format!("/customers/{osteria}/persons/{member}"), &form)
        .await
        .redirects_to();
    for (customer, other, field) in [
        (osteria, "Ada Fontana", "Person"),
        (ada, "Osteria del Ponte", "Company"),
    ] {
        let page = history(&user, customer).await;
        assert!(page.shows("Role before: – now: Chef"), "{}", page.text());
        assert!(page.shows("now: 6 May 2024"));
        assert!(page.shows(&format!("{field} before: – now: {other}")));
        let told = page.all("tbody tr:not(.day)");
        assert!(told[0].contains("Role in a company") && told[0].contains(other));
    }
    user.post(
        &format!("/customers/{osteria}/persons/{member}/delete"),
        &[],
    )
    .await
    .redirects_to();
    for (customer, other) in [(osteria, "Ada Fontana"), (ada, "Osteria del Ponte")] {
        let told = history(&user, customer).await.all("tbody tr:not(.day)");
        assert!(
            told[0].contains("Deleted") && told[0].contains(other),
            "{}",
            told[0]
        );
    }
}

#[actix_web::test]
async fn each_change_is_taken_back_from_either_side() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let member = linked(&app, osteria, ada).await;
    let user = app.manager();
    let path = format!("/customers/{osteria}/persons/{member}");
    for side in [osteria, ada] {
        for (verb, form) in [
            (
                "",
                vec![
                    ("role", "Chef"),
                    ("until_date", "2030-01-01"),
                    ("version", ""),
                ],
            ),
            ("/end", vec![]),
            ("/delete", vec![]),
        ] {
            let before = saved(&app, osteria);
            let version = user.get(&format!("{path}/edit")).await.value("version");
            let version = version.expect("a version");
            let form: Vec<_> = form
                .into_iter()
                .map(|(name, value)| match name {
                    "version" => (name, version.as_str()),
                    _ => (name, value),
                })
                .collect();
            user.post(&format!("{path}{verb}"), &form)
                .await
                .redirects_to();
            let after = saved(&app, osteria);
            assert_ne!(before, after, "{verb}");
            undo(&user, side).await;
            assert_eq!(saved(&app, osteria), before, "{verb} from {side}");
            undo(&user, side).await;
            assert_eq!(saved(&app, osteria), after, "{verb} again");
            undo(&user, side).await;
            assert_eq!(saved(&app, osteria), before);
        }
    }
}

#[actix_web::test]
async fn a_link_that_cannot_come_back_says_so() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let member = linked(&app, osteria, ada).await;
    let user = app.manager();
    let delete = format!("/customers/{osteria}/persons/{member}/delete");
    user.post(&delete, &[]).await.redirects_to();
    let page = history(&user, osteria).await;
    let request = page
        .attributes("form.undo input[name=request]", "value")
        .remove(0);
    linked(&app, osteria, ada).await;
    let path = format!("/customers/{osteria}/history/undo");
    let form = [("request", request.as_str())];
    user.post(&path, &form).await.expect(409);
    // Nor does it when the other one is erased meanwhile.
    user.post(&format!("/customers/{ada}/erase"), &[])
        .await
        .redirects_to();
    user.post(&path, &form).await.expect(409);
    assert_eq!(saved(&app, osteria), []);
}

#[actix_web::test]
async fn erasure_of_either_takes_the_link_and_what_the_other_history_tells_of_it() {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = sql_types::BigInt)]
        count: i64,
    }
    for person in [true, false] {
        let app = App::new().await;
        let (osteria, ada) = osteria_and_ada(&app);
        let member = linked(&app, osteria, ada).await;
        let user = app.manager();
        let form = [("role", "Quattrocchi’s widow"), ("version", "1")];
        user.post(&format!("/customers/{osteria}/persons/{member}"), &form)
            .await
            .redirects_to();
        set(
            &mut app.conn(),
            ada,
            "stop_level = 'stop', stop_note = 'Quattrocchi'",
        );
        set(
            &mut app.conn(),
            osteria,
            "stop_level = 'stop', stop_note = 'Quattrocchi'",
        );
        let (erased, stays) = if person {
            (ada, osteria)
        } else {
            (osteria, ada)
        };
        let page = user.get(&format!("/customers/{erased}/erase")).await;
        assert!(page.shows("those customers stay"));
        user.post(&format!("/customers/{erased}/erase"), &[])
            .await
            .redirects_to();
        assert_eq!(saved(&app, osteria), []);
        let told = history(&user, stays).await;
        assert!(!told.shows("widow"), "{}", told.text());
        let found: Count = diesel::sql_query(format!(
            "select count(*) from audit_events where changes::text like '%Quattrocchi%' and not customer_id = {stays}"
        ))
        .get_result(&mut app.conn())
        .expect("a count");
        assert_eq!(found.count, 0);
        user.get(&format!("/customers/{stays}")).await.expect(200);
    }
}

#[actix_web::test]
async fn the_database_itself_refuses_what_is_no_member() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    linked(&app, osteria, ada).await;
    let mut conn = app.conn();
    for sql in [
        "insert into members (company_id, person_id) values (2, 1)",
        "insert into members (company_id, person_id) values (1, 1)",
        "insert into members (company_id, person_id) values (1, 2)",
        "insert into members (company_id, person_id, from_date, until_date) values (1, 2, '2020-01-02', '2020-01-01')",
        "update members set person_id = 1",
        "update customers set kind = 'person', legal_name = '', given_name = 'x' where id = 1",
        "update customers set stop_note = 'why?'",
        "update customers set stop_level = 'none'",
    ] {
        conn.batch_execute(sql).expect_err(sql);
    }
    conn.batch_execute(
        "insert into members (company_id, person_id, from_date, until_date) values (1, 2, '2020-01-01', '2020-01-01')",
    )
    .expect("one day of another time");
}
