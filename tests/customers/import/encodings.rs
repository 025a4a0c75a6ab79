//! Files of old programs: how their letters are read, and how a person has them read otherwise.

use super::{PLAIN, check, count, run, tally, typed, upload};
use crate::support::{App, Client, page::Page};
use diesel::RunQueryDsl;

/// A French list as Excel writes it as "CSV (MS-DOS)".
const DOS: &[u8] = b"Pr\x82nom,Nom,Remarque\nZo\x82,C\x93t\x82,x\nAda,Neri,x\n";
/// "Ţurcanu" and "Città" in one file.
const MIXED: &[u8] = b"Nume\n\xDEurcanu\nCitt\xE0\n";

fn chosen(page: &Page) -> Vec<String> {
    page.attributes("select[name=encoding] option[selected]", "value")
}

/// The form of the page, with another encoding.
fn with_encoding(client: &Client, page: &Page, encoding: &str) -> String {
    let now = format!("encoding={}&", chosen(page)[0]);
    let body = typed(client, page);
    assert!(body.contains(&now), "{body}");
    body.replace(&now, &format!("encoding={encoding}&"))
}

#[actix_web::test]
async fn letters_of_an_old_program_are_read_right_and_shown_beside_the_encoding() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    assert!(page.shows("Read as CP850"), "{}", page.text());
    assert_eq!(chosen(&page), ["IBM850"]);
    assert_eq!(page.all(".letters"), ["Zoé · Côté · Prénom"]);
    check(&app, &client, &columns).await;
    run(&app, &client, &columns).await;
    let read = "select count(*) from customers where given_name = 'Zoé'";
    assert_eq!(count(&app, read), 1);
}

#[actix_web::test]
async fn a_file_is_read_again_in_another_encoding_and_typed_choices_stay() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    let again = format!("{columns}?again=true");
    let body = with_encoding(&client, &page, "windows-1252")
        .replace("target=family_name", "target=tags")
        .replace("unsaid_as=read", "unsaid_as=companies");
    let page = client.post_raw(&again, &body).await.expect(200);
    assert_eq!(chosen(&page), ["windows-1252"]);
    assert!(page.shows("Zo\u{201a}"), "{}", page.text());
    let form = typed(&client, &page);
    assert!(form.contains("target=tags") && form.contains("unsaid_as=companies"));
    assert_eq!(count(&app, "select count(*) from jobs"), 0);
    // What was read stays read so, and the same form again changes nothing.
    client.post_raw(&again, &body).await.expect(200);
    let page = client.get(&columns).await.expect(200);
    assert_eq!(chosen(&page), ["windows-1252"]);
}

#[actix_web::test]
async fn a_header_is_recognised_as_soon_as_it_can_be_read() {
    let app = App::new().await;
    let client = app.administrator();
    let by_hand = [("encoding", "windows-1252")];
    let page = client
        .upload("/imports", &by_hand, ("file", "dos.csv", DOS))
        .await;
    let columns = page.redirects_to().to_owned();
    let page = client.get(&columns).await.expect(200);
    assert!(!typed(&client, &page).contains("target=given_name"));
    let body = with_encoding(&client, &page, "IBM850");
    let again = format!("{columns}?again=true");
    let page = client.post_raw(&again, &body).await.expect(200);
    assert!(typed(&client, &page).contains("target=given_name"));
}

#[actix_web::test]
async fn another_encoding_counts_when_the_rows_are_checked_at_once() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    let body = with_encoding(&client, &page, "macintosh");
    let first = client.post_raw(&columns, &body).await.expect(303);
    let second = client.post_raw(&columns, &body).await.expect(303);
    assert_eq!(first.redirects_to(), second.redirects_to());
    clientela::jobs::run_pending(&app.db).expect("jobs run");
    run(&app, &client, &columns).await;
    let read = "select count(*) from customers where given_name = 'ZoÇ'";
    assert_eq!(count(&app, read), 1);
    // Done is done.
    let body = body.replace("macintosh", "IBM850");
    let again = format!("{columns}?again=true");
    client.post_raw(&again, &body).await.expect(409);
    let kept = "select count(*) from imports where encoding = 'macintosh' and state = 'done'";
    assert_eq!(count(&app, kept), 1);
}

#[actix_web::test]
async fn rows_that_were_checked_are_checked_again_after_another_encoding() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    check(&app, &client, &columns).await;
    let body = with_encoding(&client, &page, "windows-1252");
    let again = format!("{columns}?again=true");
    client.post_raw(&again, &body).await.expect(200);
    let started = client.post(&columns.replace("columns", "run"), &[]).await;
    started.expect(409);
    assert_eq!(count(&app, "select count(*) from customers"), 0);
}

#[actix_web::test]
async fn an_encoding_that_does_not_fit_is_refused_at_its_field() {
    let app = App::new().await;
    let (client, other) = (app.administrator(), app.manager());
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    for path in [columns.clone(), format!("{columns}?again=true")] {
        for (encoding, words) in [
            ("UTF-8", "cannot be read in this encoding"),
            ("EBCDIC", "choose one of the list"),
        ] {
            let body = with_encoding(&client, &page, encoding)
                .replace("target=family_name", "target=tags");
            let refused = client.post_raw(&path, &body).await.expect(422);
            let error = refused.error_of("encoding").unwrap_or_default();
            assert!(error.contains(words), "{encoding}: {error}");
            assert!(typed(&client, &refused).contains("target=tags"));
        }
    }
    let body = with_encoding(&other, &page, "macintosh");
    let again = format!("{columns}?again=true");
    other.post_raw(&again, &body).await.expect(404);
    let kept = "select count(*) from imports where encoding = 'IBM850'";
    assert_eq!(count(&app, kept), 1);
    assert_eq!(count(&app, "select count(*) from jobs"), 0);
}

#[actix_web::test]
async fn a_mixture_of_two_code_pages_is_refused_until_a_person_chooses_one() {
    let app = App::new().await;
    let client = app.administrator();
    let file = ("file", "a.csv", MIXED);
    let page = client.upload("/imports", &[], file).await.expect(422);
    let error = page.error_of("file").unwrap_or_default();
    assert!(
        error.contains("line 2, 3 can be read in two ways"),
        "{error}"
    );
    let by_hand = [("encoding", "windows-1250")];
    let page = client.upload("/imports", &by_hand, file).await;
    let page = client.get(page.redirects_to()).await.expect(200);
    assert_eq!(page.all(".letters"), ["Ţurcanu · Cittŕ"]);
}

#[actix_web::test]
async fn a_file_that_is_gone_is_not_read_again() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "dos.csv", DOS).await;
    let page = client.get(&columns).await.expect(200);
    let mut conn = app.conn();
    let gone = "delete from import_files";
    diesel::sql_query(gone).execute(&mut conn).expect("it goes");
    drop(conn);
    let body = with_encoding(&client, &page, "macintosh");
    let page = client.post_raw(&columns, &body).await.expect(422);
    assert!(page.error_of("encoding").is_some());
}

#[actix_web::test]
async fn what_rows_are_that_do_not_say_it_can_be_said() {
    let file = "Nome;Codice fiscale\nAurora Verdi;\nBar Centrale;00743110157\n";
    for (choice, companies) in [("read", 1), ("persons", 1), ("companies", 2)] {
        let app = App::new().await;
        let client = app.administrator();
        let columns = upload(&client, "a.csv", file.as_bytes()).await;
        let page = client.get(&columns).await.expect(200);
        let body = typed(&client, &page).replace("unsaid_as=read", &format!("unsaid_as={choice}"));
        client.post_raw(&columns, &body).await.expect(303);
        clientela::jobs::run_pending(&app.db).expect("jobs run");
        let page = client.get(&columns).await.expect(200);
        assert!(typed(&client, &page).contains(&format!("unsaid_as={choice}")));
        let result = run(&app, &client, &columns).await;
        assert_eq!(tally(&result)[0], "2", "{}", result.text());
        let found = "select count(*) from customers where kind = 'company'";
        assert_eq!(count(&app, found), companies, "{choice}");
    }
}

#[actix_web::test]
async fn another_word_for_what_rows_are_is_refused_at_its_field() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    let page = client.get(&columns).await.expect(200);
    let body = typed(&client, &page).replace("unsaid_as=read", "unsaid_as=robots");
    let page = client.post_raw(&columns, &body).await.expect(422);
    let error = page.error_of("unsaid_as").unwrap_or_default();
    assert_eq!(error, "Please choose one of the list");
    assert_eq!(count(&app, "select count(*) from jobs"), 0);
}
