//! What is refused, and who.

use super::{PLAIN, check, count, tally, typed, upload};
use crate::support::App;
use clientela::web::Role;

#[actix_web::test]
async fn support_imports_nothing() {
    let app = App::new().await;
    let client = app.user(Role::Support);
    for path in [
        "/imports",
        "/imports/1/columns",
        "/imports/1/errors.csv",
        "/jobs/1",
    ] {
        client.get(path).await.expect(403);
    }
    let page = client
        .upload("/imports", &[], ("file", "a.csv", PLAIN.as_bytes()))
        .await;
    assert_eq!(page.status, 403);
    assert_eq!(count(&app, "select count(*) from imports"), 0);
}

#[actix_web::test]
async fn an_import_of_somebody_else_is_not_there() {
    let app = App::new().await;
    let (owner, other) = (app.administrator(), app.manager());
    let columns = upload(&owner, "a.csv", b"Name,Phone\nAda Conti,not a phone\n").await;
    check(&app, &owner, &columns).await;
    let import = columns.trim_end_matches("/columns");
    for page in ["", "/columns", "/check", "/result", "/errors.csv"] {
        let theirs = other.get(&format!("{import}{page}")).await.expect(404);
        let never = other.get(&format!("/imports/4711{page}")).await.expect(404);
        assert_eq!(theirs.text(), never.text());
    }
    let job = count(&app, "select max(id) as count from jobs");
    other.get(&format!("/jobs/{job}")).await.expect(404);
    other.post(&format!("{import}/run"), &[]).await.expect(404);
    other
        .post(&columns, &[("target", "full_name")])
        .await
        .expect(404);
    owner.get(&format!("{import}/errors.csv")).await.expect(200);
    assert_eq!(count(&app, "select count(*) from jobs"), 1);
}

#[actix_web::test]
async fn a_form_without_its_token_uploads_nothing() {
    let app = App::new().await;
    let client = app.administrator();
    let stranger = app.manager();
    let body = |token: &str| {
        format!(
            "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--b\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n{PLAIN}\r\n--b--\r\n"
        )
    };
    for token in ["", &stranger.token()] {
        let request = actix_web::test::TestRequest::post()
            .uri("/imports")
            .insert_header(("Content-Type", "multipart/form-data; boundary=b"))
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .set_payload(body(token));
        client.send(request).await.expect(403);
    }
    assert_eq!(count(&app, "select count(*) from imports"), 0);
}

#[actix_web::test]
async fn a_file_of_more_than_25_mib_is_refused() {
    let app = App::new().await;
    let client = app.administrator();
    let mut content = b"Name\n".to_vec();
    content.resize(25 * 1024 * 1024 + 1, b'a');
    let page = client
        .upload("/imports", &[], ("file", "a.csv", &content))
        .await;
    assert_eq!(page.status, 413);
    assert_eq!(count(&app, "select count(*) from import_files"), 0);
}

#[actix_web::test]
async fn a_broken_file_names_its_line_and_is_not_kept() {
    let app = App::new().await;
    let client = app.administrator();
    for (content, words) in [
        (
            &b"Name,City\nAda,Roma\n\"Marco,Milano\n"[..],
            "line 3 is never closed",
        ),
        (
            b"Name,City\nAda,Roma,extra\n",
            "header has 2 columns; there are more cells on line 2",
        ),
        (b"Name,City\nAda,\0\n", "NUL character on line 2"),
        (b"Name,City\n", "header on line 1 and no row"),
        (b"", "The file is empty"),
        (b"PK\x03\x04....", "The workbook is damaged"),
    ] {
        let page = client
            .upload("/imports", &[], ("file", "a.csv", content))
            .await
            .expect(422);
        let error = page.error_of("file").unwrap_or_default();
        assert!(error.contains(words), "{error}");
    }
    assert_eq!(count(&app, "select count(*) from imports"), 0);
    let page = client.upload("/imports", &[], ("file", "", b"")).await;
    assert_eq!(
        page.expect(422).error_of("file").as_deref(),
        Some("Please choose a file")
    );
}

#[actix_web::test]
async fn a_file_sent_twice_is_one_import() {
    let app = App::new().await;
    let client = app.administrator();
    let file = ("file", "a.csv", PLAIN.as_bytes());
    let first = client.upload("/imports", &[("key", "k")], file).await;
    let again = client.upload("/imports", &[("key", "k")], file).await;
    assert_eq!(first.redirects_to(), again.redirects_to());
    assert_eq!(count(&app, "select count(*) from imports"), 1);
    let other = ("file", "a.csv", &b"Name\nSomebody Else\n"[..]);
    client
        .upload("/imports", &[("key", "k")], other)
        .await
        .expect(422);
}

#[actix_web::test]
async fn two_columns_do_not_fill_one_field() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, "a.csv", PLAIN.as_bytes()).await;
    let page = client.get(&columns).await;
    let body = typed(&client, &page).replace("target=family_name", "target=given_name");
    let page = client.post_raw(&columns, &body).await.expect(422);
    let error = page.error_of("target_1").unwrap_or_default();
    assert!(error.contains("Column 1 already goes to"), "{error}");
    let body = body.replace("target=given_name", "target=");
    let page = client.post_raw(&columns, &body).await.expect(422);
    assert!(page.shows("Match at least one column with a name"));
    assert_eq!(count(&app, "select count(*) from jobs"), 0);
}

#[actix_web::test]
async fn columns_are_remembered_for_the_next_file_that_has_them() {
    let app = App::new().await;
    let client = app.administrator();
    let content = "First name,Last name,Colour\nAda,Conti,red\n";
    let columns = upload(&client, "a.csv", content.as_bytes()).await;
    let page = client.get(&columns).await;
    let body = typed(&client, &page);
    assert!(body.contains("target=&"), "{body}");
    let page = client
        .post_raw(&columns, &body.replace("target=&", "target=tags&"))
        .await;
    page.redirects_to();
    clientela::jobs::run_pending(&app.db).expect("jobs run");
    super::run(&app, &client, &columns).await;
    assert_eq!(
        count(&app, "select count(*) from customers where tags = '{red}'"),
        1
    );
    let columns = upload(&app.manager(), "b.csv", content.as_bytes()).await;
    let page = app.manager().get(&columns).await;
    assert!(typed(&client, &page).contains("target=tags"));
}

#[actix_web::test]
async fn what_is_wrong_is_shown_and_can_be_downloaded_mended_and_uploaded() {
    let app = App::new().await;
    let client = app.administrator();
    let marker = "<script>alert(1)</script>";
    let content = format!(
        "Company,VAT,Email,Note\n\
         {marker},IT00743110158,\"=1+1@example\",\"{marker}\"\n\
         Osteria del Ponte,IT00743110157,,\n\
         Ponte bis,IT 00743110157,,\n"
    );
    let columns = upload(&client, "a.csv", content.as_bytes()).await;
    let page = check(&app, &client, &columns).await;
    assert_eq!(super::tally(&page), ["1", "0", "2"]);
    assert!(!page.html.contains(marker));
    assert!(page.shows(marker));
    assert!(
        page.shows("The check digits do not match"),
        "{}",
        page.text()
    );
    assert!(
        page.shows("The same customer stands on line 3 already"),
        "{}",
        page.text()
    );
    let report = client
        .get(&columns.replace("columns", "errors.csv"))
        .await
        .expect(200);
    assert_eq!(
        report.header("content-type"),
        Some("text/csv; charset=utf-8")
    );
    assert!(
        report
            .header("content-disposition")
            .is_some_and(|it| it.starts_with("attachment"))
    );
    assert!(report.html.contains(",'=1+1@example"), "{}", report.html);
    super::run(&app, &client, &columns).await;
    let mended = report
        .html
        .replace("IT00743110158", "IT02000000105")
        .replace("'=1+1@example", "a@example.com");
    let columns = upload(&client, "errors.csv", mended.as_bytes()).await;
    let page = check(&app, &client, &columns).await;
    assert_eq!(super::tally(&page)[0], "1", "{}", page.text());
}

#[actix_web::test]
async fn what_another_customer_has_is_the_rows_error() {
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(
        &client,
        "a.csv",
        b"External ID,Company,VAT,Card number\n1,One,IT00743110157,A1\n2,Two,IT00743110157,\n3,Three,,A1\n",
    )
    .await;
    let page = check(&app, &client, &columns).await;
    assert_eq!(super::tally(&page), ["1", "0", "2"], "{}", page.text());
    assert!(page.shows("Line 2 has the same"));
    super::run(&app, &client, &columns).await;
    let columns = upload(
        &client,
        "b.csv",
        b"External ID,Company,VAT,Card number\n4,Four,IT00743110157,\n5,Five,,A1\n1,Six,,\n",
    )
    .await;
    let page = check(&app, &client, &columns).await;
    assert_eq!(super::tally(&page), ["0", "1", "2"], "{}", page.text());
    assert!(page.shows("Already belongs to One (C-00001)"));
}

#[actix_web::test]
async fn a_row_with_more_values_than_are_read_is_faulty() {
    let app = App::new().await;
    let client = app.administrator();
    let emails = |count| {
        let each = |number| format!("a{number}@example.com");
        (0..count).map(each).collect::<Vec<_>>().join(" ::: ")
    };
    let file = format!(
        "Company,E-mail\nFonte Viva,{}\nFonte Lunga,{}\n",
        emails(2),
        emails(51)
    );
    let columns = upload(&client, "clienti.csv", file.as_bytes()).await;
    let checked = check(&app, &client, &columns).await;
    assert_eq!(tally(&checked), ["1", "0", "1"]);
    assert!(checked.shows("There are more than 50 values here"));
}
