//! Rows that name a customer that was merged into another one since.

use super::{count, run, tally, updates::check, upload};
use crate::{
    customers::merge::merge,
    support::{App, customers::company},
};
use clientela::ids::CustomerId;
use diesel::connection::SimpleConnection;

/// Two companies that were one and the same, with the keys of another program and cards; the second is merged into
/// the first.
async fn merged(app: &App) {
    for (name, key) in [("Cantina Alta", "K1"), ("Cantina Alta srl", "K2")] {
        let id = company(&mut app.conn(), name);
        app.conn()
            .batch_execute(&format!(
                "update customers set external_id = '{key}', reference = 'CARD-{key}' where id = {id}"
            ))
            .expect("keys");
    }
    let manager = app.manager();
    let own = [("external_id", "survivor"), ("reference", "survivor")];
    merge(&manager, CustomerId(1), CustomerId(2), &own)
        .await
        .redirects_to();
}

#[actix_web::test]
async fn it_leads_to_who_the_customer_became_and_takes_no_key_away() {
    for (by, file) in [
        (
            "external_id",
            "External ID,Company,Note\nK2,Cantina Alta,from the file\n",
        ),
        (
            "surest",
            "External ID,Company,Note\nK2,Cantina Alta,from the file\n",
        ),
        (
            "number",
            "Our number,Company,Note\nC-00002,Cantina Alta,from the file\n",
        ),
        (
            "reference",
            "Barcode,Company,Note\nCARD-K2,Cantina Alta,from the file\n",
        ),
    ] {
        let app = App::new().await;
        merged(&app).await;
        let client = app.manager();
        let columns = upload(&client, "a.csv", file.as_bytes()).await;
        let page = check(&app, &client, &columns, "both", by).await;
        assert_eq!(tally(&page)[..2], ["0", "1"], "{by}: {}", page.text());
        run(&app, &client, &columns).await;
        let kept = "select count(*) from customers where id = 1 and note = 'from the file' and external_id = 'K1' \
                     and reference = 'CARD-K1'";
        assert_eq!(count(&app, kept), 1, "{by}");
        assert_eq!(count(&app, "select count(*) from customers"), 2, "{by}");
    }
}

/// The other program may have given the key, and the counter the card, to somebody new since.
#[actix_web::test]
async fn a_key_or_card_that_somebody_has_by_now_leads_there() {
    for (by, file) in [
        (
            "external_id",
            "External ID,Company,E-mail,Note\nK2,Cantina Nuova,,from the file\nK1,Cantina Alta,,other\n",
        ),
        (
            "reference",
            "Barcode,Company,E-mail,Note\nCARD-K2,Cantina Nuova,,from the file\nCARD-K1,Cantina Alta,,other\n",
        ),
    ] {
        let app = App::new().await;
        merged(&app).await;
        let new = company(&mut app.conn(), "Cantina Nuova");
        app.conn()
            .batch_execute(&format!(
                "update customers set external_id = 'K2', reference = 'CARD-K2' where id = {new}"
            ))
            .expect("given anew");
        let client = app.manager();
        let columns = upload(&client, "a.csv", file.as_bytes()).await;
        let page = check(&app, &client, &columns, "update", by).await;
        assert_eq!(tally(&page)[1], "2", "{by}: {}", page.text());
        run(&app, &client, &columns).await;
        let right = format!(
            "select count(*) from customers where (id = {new} and note = 'from the file') or (id = 1 and note = 'other')"
        );
        assert_eq!(count(&app, &right), 2, "{by}");
    }
}
