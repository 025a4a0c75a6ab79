//! Bringing customers up to date from a file.

use super::{count, run, tally, typed, upload};
use crate::support::{App, Client, page::Page};
use clientela::{jobs::run_pending, web::Role};
use diesel::connection::SimpleConnection;

/// The columns as guessed, with what is to be done with customers who are there.
pub async fn check(app: &App, client: &Client, columns: &str, mode: &str, by: &str) -> Page {
    let page = client.get(columns).await.expect(200);
    let form = typed(client, &page)
        .replacen("mode=create", &format!("mode={mode}"), 1)
        .replacen("match_by=surest", &format!("match_by={by}"), 1);
    client.post_raw(columns, &form).await.expect(303);
    run_pending(&app.db).expect("the queue can be read");
    client
        .get(&columns.replace("columns", "check"))
        .await
        .expect(200)
}

/// Uploads, checks and imports: the tally of the result.
async fn import(app: &App, client: &Client, file: &str, mode: &str, by: &str) -> Vec<String> {
    let columns = upload(client, "a.csv", file.as_bytes()).await;
    let page = check(app, client, &columns, mode, by).await;
    let checked = tally(&page);
    if page
        .attributes("main form .btns button", "class")
        .is_empty()
    {
        return checked;
    }
    let done = tally(&run(app, client, &columns).await);
    assert_eq!(done, checked, "the run does what the check said");
    done
}

const FIRST: &str = "External ID,Company,VAT,E-mail,Phone,Street,Postcode,City,Province,Country,Tags,Note\n\
    A1,Fonte Viva,IT00743110157,info@fonte.example,+39 06 1234567,Via Roma 1,00184,Roma,RM,IT,Bar,first\n\
    A2,Fonte Chiara,,chiara@fonte.example,,,,,,IT,,\n";

#[actix_web::test]
async fn the_same_file_twice_changes_nothing_the_second_time() {
    let app = App::new().await;
    let client = app.manager();
    assert_eq!(
        import(&app, &client, FIRST, "both", "surest").await,
        ["2", "0", "0", "0", "0"]
    );
    let events = count(
        &app,
        "select count(*) from audit_events where customer_id is not null",
    );
    for by in ["surest", "external_id"] {
        assert_eq!(
            import(&app, &client, FIRST, "both", by).await,
            ["0", "0", "2", "0", "0"],
            "{by}"
        );
    }
    let after = count(
        &app,
        "select count(*) from audit_events where customer_id is not null",
    );
    assert_eq!(after, events, "what stays leaves no history");
    assert_eq!(
        count(&app, "select sum(version)::bigint as count from customers"),
        2
    );
}

#[actix_web::test]
async fn an_update_changes_what_the_filled_cells_say_and_nothing_else() {
    let app = App::new().await;
    let client = app.manager();
    import(&app, &client, FIRST, "create", "surest").await;
    let file = "External ID,Company,E-mail,Phone,City,Tags,Note\n\
        A1,Fonte Viva S.p.A.,new@fonte.example,+39 06 1234567,Ostia,,\n\
        A2,Fonte Chiara,,,,,\n\
        A3,Fonte Nuova,,,,,\n";
    assert_eq!(
        import(&app, &client, file, "update", "external_id").await,
        ["0", "1", "1", "1", "0"]
    );
    for (question, expected) in [
        (
            "select count(*) from customers where legal_name = 'Fonte Viva S.p.A.' and note = 'first' and tags = '{Bar}' and version = 2",
            1,
        ),
        (
            "select count(*) from contact_points where kind = 'email' and value = 'info@fonte.example'",
            0,
        ),
        (
            "select count(*) from contact_points where kind = 'email' and value = 'new@fonte.example'",
            1,
        ),
        (
            "select count(*) from contact_points where kind = 'phone'",
            1,
        ),
        (
            "select count(*) from addresses where street = 'Via Roma 1' and city = 'Ostia' and postal_code = '00184'",
            1,
        ),
        ("select count(*) from addresses", 1),
        ("select count(*) from identifiers", 1),
        (
            "select count(*) from customers where search_text like '%ostia%' and email = 'new@fonte.example'",
            1,
        ),
        ("select count(*) from customers", 2),
        (
            "select count(distinct request_id) from audit_events where table_name = 'customers' and action = 'changed' and request_id like 'import/%'",
            1,
        ),
    ] {
        assert_eq!(count(&app, question), expected, "{question}");
    }
    assert_eq!(
        import(&app, &client, file, "both", "external_id").await,
        ["1", "0", "2", "0", "0"]
    );
}

#[actix_web::test]
async fn the_key_is_the_users_choice() {
    let app = App::new().await;
    let client = app.manager();
    import(&app, &client, FIRST, "create", "surest").await;
    app.conn()
        .batch_execute("update customers set reference = 'K7' where external_id = 'A1'")
        .expect("a card");
    for (by, header, key) in [
        ("number", "Our number", "C-00001"),
        ("number", "Customer number", "C-00001"),
        ("tax_id", "VAT", "IT00743110157"),
        ("email", "E-mail", "INFO@fonte.example"),
        ("reference", "Barcode", "K7"),
        ("external_id", "External ID", "A1"),
    ] {
        let file = format!("{header},Note\n{key},by {by} {header}\n");
        let tally = import(&app, &client, &file, "update", by).await;
        assert_eq!(tally, ["0", "1", "0", "0", "0"], "{by}");
        let noted = format!(
            "select count(*) from customers where external_id = 'A1' and note = 'by {by} {header}'"
        );
        assert_eq!(count(&app, &noted), 1, "{by}");
    }
    assert_eq!(count(&app, "select count(*) from customers"), 2);
    let file = "Our number,Company\nC-09999,Fonte Persa\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "both", "number").await;
    assert!(page.shows("No customer has this number"), "{}", page.text());
}

#[actix_web::test]
async fn a_key_that_no_column_holds_is_refused_at_its_field() {
    let app = App::new().await;
    let client = app.manager();
    let columns = upload(&client, "a.csv", super::PLAIN.as_bytes()).await;
    let page = client.get(&columns).await;
    let body = typed(&client, &page).replace("match_by=surest", "match_by=reference");
    let page = client.post_raw(&columns, &body).await.expect(422);
    let error = page.error_of("match_by").unwrap_or_default();
    assert!(error.contains("Card number"), "{error}");
    let body = body.replace("mode=create", "mode=destroy");
    client.post_raw(&columns, &body).await.expect(422);
    assert_eq!(count(&app, "select count(*) from jobs"), 0);
}

#[actix_web::test]
async fn rows_that_do_not_say_whom_they_mean_are_errors() {
    let app = App::new().await;
    let client = app.manager();
    let two = "Company,E-mail,External ID\nUno,same@x.example,U1\nDue,same@x.example,U2\nTre,three@x.example,U3\n";
    import(&app, &client, two, "create", "external_id").await;
    assert_eq!(count(&app, "select count(*) from customers"), 3);
    let file = "E-mail,Note\nsame@x.example,x\nthree@x.example,y\nthree@x.example,z\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "update", "email").await;
    assert_eq!(tally(&page), ["0", "1", "0", "0", "2"]);
    assert!(
        page.shows("Several customers have it: C-00001, C-00002"),
        "{}",
        page.text()
    );
    assert!(page.shows("The same customer stands on line 3 already"));
    // Two keys of one customer on two lines.
    let file = "External ID,E-mail,Note\nU3,,x\n,three@x.example,y\n";
    let columns = upload(&client, "b.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "update", "surest").await;
    assert_eq!(tally(&page), ["0", "1", "0", "0", "1"], "{}", page.text());
    // A row without the chosen key changes nobody.
    let page = check(&app, &client, &columns, "update", "external_id").await;
    assert_eq!(tally(&page), ["0", "1", "0", "1", "0"]);
}

#[actix_web::test]
async fn what_only_one_customer_may_have_is_not_taken_by_an_update() {
    let app = App::new().await;
    let client = app.manager();
    let first = "External ID,Company,Barcode\nU1,Uno,K1\nU2,Due,K2\nU3,Tre,\n";
    import(&app, &client, first, "create", "surest").await;
    let file =
        "Our number,External ID,Barcode,Note\nC-00001,U2,K1,x\nC-00003,,K2,x\nC-00002,U2,K2,y\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "update", "number").await;
    assert_eq!(tally(&page), ["0", "1", "0", "0", "2"], "{}", page.text());
    assert!(page.shows("Already belongs to Due (C-00002)"));
    run(&app, &client, &columns).await;
    assert_eq!(
        count(&app, "select count(*) from customers where note = 'y'"),
        1
    );
}

#[actix_web::test]
async fn a_person_does_not_become_a_company() {
    let app = App::new().await;
    let client = app.manager();
    import(
        &app,
        &client,
        "First name,Last name,E-mail\nAda,Conti,ada@x.example\n",
        "create",
        "surest",
    )
    .await;
    let file = "Company,E-mail\nConti S.r.l.,ada@x.example\n";
    let columns = upload(&client, "a.csv", file.as_bytes()).await;
    let page = check(&app, &client, &columns, "both", "email").await;
    assert!(
        page.shows("C-00001 is a person, this row describes a company"),
        "{}",
        page.text()
    );
}

#[actix_web::test]
async fn an_update_leaves_what_its_user_may_not_set() {
    let app = App::new().await;
    let (manager, accountant) = (app.manager(), app.user(Role::Accountant));
    let file = "External ID,Company,Credit limit\nU1,Uno,900\n";
    import(&app, &manager, file, "create", "surest").await;
    let file = "External ID,Company,Credit limit,Note\nU1,Uno,5,paid late\n";
    let columns = upload(&accountant, "a.csv", file.as_bytes()).await;
    let page = check(&app, &accountant, &columns, "both", "surest").await;
    assert!(page.shows("only a manager sets credit limits"));
    run(&app, &accountant, &columns).await;
    let kept = "select count(*) from customers where credit_limit = 900 and note = 'paid late'";
    assert_eq!(count(&app, kept), 1);
}
