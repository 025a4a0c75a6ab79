//! The exports of four programs, from upload to register.

use super::{check, count, run, tally, upload};
use crate::support::App;

/// Imports an export; its tally the first time and the second.
async fn imported(name: &str) -> (App, Vec<String>, Vec<String>) {
    let content = std::fs::read(format!(
        "{}/tests/fixtures/import/{name}.csv",
        env!("CARGO_MANIFEST_DIR")
    ))
    .expect("a fixture");
    let app = App::new().await;
    let client = app.administrator();
    let columns = upload(&client, &format!("{name}.csv"), &content).await;
    let page = check(&app, &client, &columns).await;
    let first = tally(&page);
    let result = run(&app, &client, &columns).await;
    assert_eq!(tally(&result), first);
    let customers = count(&app, "select count(*) from customers");
    assert_eq!(customers.to_string(), first[0]);
    app.is_sound();
    let columns = upload(&client, &format!("{name}.csv"), &content).await;
    let page = check(&app, &client, &columns).await;
    assert_eq!(page.all("main form .btn.primary"), Vec::<String>::new());
    let second = tally(&page);
    (app, first, second)
}

#[actix_web::test]
async fn an_export_of_odoo_is_imported_once() {
    let (app, first, second) = imported("odoo").await;
    assert_eq!(first, ["189", "0", "11"]);
    assert_eq!(second, ["0", "189", "11"]);
    let one = "select count(*) from customers c join identifiers i on i.customer_id = c.id \
               join addresses a on a.customer_id = c.id join contact_points p on p.customer_id = c.id \
               where c.legal_name = 'Boulangerie de l''Étang SAS' and c.tags = '{Retail}' and c.credit_limit = 1500 \
               and i.value = 'FR35737064337' and p.value = '+33199000394' and p.purpose = 'general' \
               and a.city = 'Béziers' and a.default_billing and a.default_shipping \
               and c.payment_terms_id = (select id from payment_terms where name = '30 days') \
               and c.note = E'First line\nsecond line; with marks, all of them\nSalesperson: Marc Sample'";
    assert_eq!(count(&app, one), 1);
}

#[actix_web::test]
async fn an_export_of_dolibarr_is_imported_once() {
    let (app, first, second) = imported("dolibarr").await;
    assert_eq!(first, ["191", "0", "9"]);
    assert_eq!(second, ["0", "191", "9"]);
    let numbers = "select count(*) from identifiers i join customers c on c.id = i.customer_id \
                   where c.legal_name = 'Imprimerie des Quatre-Vents SARL' and c.language = 'fr' \
                   and i.value in ('872747431', '87274743100015', 'FR69872747431')";
    assert_eq!(count(&app, numbers), 3);
}

#[actix_web::test]
async fn an_export_of_google_is_imported_once() {
    let (app, first, second) = imported("google").await;
    assert_eq!(first, ["184", "0", "16"]);
    assert_eq!(second, ["0", "184", "16"]);
    let contact = "select count(*) from customers c join contacts n on n.customer_id = c.id \
                   where c.legal_name = 'Cafeneaua din Deal SRL' and n.main and n.family_name = 'Dăscălescu' \
                   and n.role = 'Titolare' and c.note = '=SUM(1,2) is what he typed' \
                   and exists (select from contact_points p where p.customer_id = c.id \
                               and p.value = '+40721407710' and p.purpose = 'mobile')";
    assert_eq!(count(&app, contact), 1);
}

#[actix_web::test]
async fn an_export_of_outlook_is_imported_once() {
    let (app, first, second) = imported("outlook").await;
    assert_eq!(first, ["188", "0", "12"]);
    assert_eq!(second, ["0", "188", "12"]);
    let found = "select count(*) from customers where name = 'René Garçonnet' and name_key = 'garconnet rene' \
                 and search_text like '% nimes%'";
    assert_eq!(count(&app, found), 1);
}
