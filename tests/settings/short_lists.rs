//! The short lists: added, renamed, moved, put out of use, deleted; and what customers keep.

use crate::support::{
    App, customers,
    page::{Page, pairs},
};
use clientela::schema::{carriers, payment_methods, payment_terms};
use diesel::{connection::SimpleConnection, prelude::*};
use futures_util::future::join;

const METHODS: &str = "/settings/payment-methods";
const TERMS: &str = "/settings/payment-terms";

fn names(app: &App) -> Vec<String> {
    payment_methods::table
        .order((payment_methods::position, payment_methods::id))
        .select(payment_methods::name)
        .load(&mut app.conn())
        .expect("methods")
}

#[actix_web::test]
async fn an_entry_is_added_renamed_moved_and_deleted() {
    let app = App::new().await;
    let administrator = app.administrator();
    let new = [("name", "Cheque"), ("key", "k1")];
    let reply = administrator.post(METHODS, &new).await;
    assert_eq!(reply.redirects_to(), METHODS);
    // A double click adds it once.
    administrator.post(METHODS, &new).await.expect(303);
    assert_eq!(names(&app), ["Bank transfer", "Cash", "Card", "Cheque"]);
    let renamed = [("name", "Cheque, crossed"), ("version", "1")];
    let one = format!("{METHODS}/4");
    administrator.post(&one, &renamed).await.expect(303);
    let up = [("to", "up"), ("key", "k2")];
    for _ in 0..2 {
        let place = format!("{one}/place");
        administrator.post(&place, &up).await.expect(303);
    }
    assert_eq!(
        names(&app),
        ["Bank transfer", "Cash", "Cheque, crossed", "Card"]
    );
    for _ in 0..2 {
        let delete = [("key", "k3")];
        administrator
            .post(&format!("{one}/delete"), &delete)
            .await
            .expect(303);
    }
    assert_eq!(names(&app), ["Bank transfer", "Cash", "Card"]);
    administrator
        .post(&format!("{one}/delete"), &[("key", "k4")])
        .await
        .expect(404);
}

#[actix_web::test]
async fn a_name_is_there_once_whatever_its_case_and_accents() {
    let app = App::new().await;
    let administrator = app.administrator();
    for taken in ["cash", "CASH", "Cäsh"] {
        let page = administrator
            .post(METHODS, &[("name", taken)])
            .await
            .expect(422);
        assert_eq!(
            page.error_of("name").as_deref(),
            Some("Another entry is called so")
        );
        assert_eq!(page.value("name").as_deref(), Some(taken));
    }
    let renamed = [("name", "card"), ("version", "1")];
    let page = administrator
        .post(&format!("{METHODS}/2"), &renamed)
        .await
        .expect(422);
    assert!(page.error_of("name").is_some());
    // Its own name in capitals is no other one.
    let own = [("name", "CASH"), ("version", "1")];
    administrator
        .post(&format!("{METHODS}/2"), &own)
        .await
        .expect(303);
    // A legal form may be called alike in two countries.
    let french = [("name", "S.p.A."), ("country", "FR")];
    administrator
        .post("/settings/legal-forms", &french)
        .await
        .expect(303);
    let twice = [("name", "s.p.a."), ("country", "IT")];
    administrator
        .post("/settings/legal-forms", &twice)
        .await
        .expect(422);
}

#[actix_web::test]
async fn of_two_who_add_the_same_name_at_once_one_does() {
    let app = App::new().await;
    let (one, two) = (app.administrator(), app.administrator());
    let (first, second) = join(
        one.post(METHODS, &[("name", "Cheque")]),
        two.post(METHODS, &[("name", "cheque")]),
    )
    .await;
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[actix_web::test]
async fn what_is_out_of_use_is_not_offered_and_stays_where_it_is() {
    let app = App::new().await;
    let customer = customers::company(&mut app.conn(), "Osteria del Ponte");
    customers::set(&mut app.conn(), customer, "payment_method_id = 2");
    let administrator = app.administrator();
    let away = [("active", "false")];
    let put = format!("{METHODS}/2/use");
    for _ in 0..2 {
        administrator.post(&put, &away).await.expect(303);
    }
    let offered = |page: Page| page.all("[name=payment_method] option");
    let new = administrator.get("/customers/new?kind=company").await;
    assert!(!offered(new).contains(&"Cash".to_owned()));
    let edit = administrator
        .get(&format!("/customers/{customer}/edit"))
        .await
        .expect(200);
    assert_eq!(edit.value("payment_method").as_deref(), Some("2"));
    let bulk = administrator
        .get(&format!("/customers/bulk?ids={customer}"))
        .await
        .expect(200);
    assert!(!offered(bulk).contains(&"Cash".to_owned()));
    let page = administrator.get(METHODS).await;
    assert!(page.shows("Out of use"));
    administrator
        .post(&put, &[("active", "true")])
        .await
        .expect(303);
    let new = administrator.get("/customers/new?kind=company").await;
    assert!(offered(new).contains(&"Cash".to_owned()));
}

#[actix_web::test]
async fn what_customers_have_is_not_deleted() {
    let app = App::new().await;
    for name in ["Osteria del Ponte", "Trattoria"] {
        let customer = customers::company(&mut app.conn(), name);
        let all = "payment_method_id = 2, payment_terms_id = 2, carrier_id = 2, legal_form_id = 2";
        customers::set(&mut app.conn(), customer, all);
    }
    let person = customers::person(&mut app.conn(), "Ugo", "Neri");
    customers::set(&mut app.conn(), person, "civility_id = 2");
    for (list, count) in [
        (METHODS, "2"),
        (TERMS, "2"),
        ("/settings/carriers", "2"),
        ("/settings/legal-forms", "2"),
        ("/settings/titles", "1"),
    ] {
        let page = app.administrator().get(list).await.expect(200);
        assert!(
            page.all("tbody .short").contains(&count.to_owned()),
            "{list}"
        );
        let page = app
            .administrator()
            .post(&format!("{list}/2/delete"), &[])
            .await
            .expect(409);
        assert!(page.shows("cannot be deleted"), "{list}");
        assert!(page.shows(&format!("{count} customer")), "{list}");
    }
    let left: i64 = carriers::table
        .count()
        .get_result(&mut app.conn())
        .expect("a count");
    assert_eq!(left, 2);
}

#[actix_web::test]
async fn terms_show_when_an_invoice_of_today_is_due() {
    let app = App::new().await;
    let new = [
        ("name", "45 days, end of month"),
        ("months", "0"),
        ("days", "45"),
        ("end_of_month", "after_days"),
    ];
    app.administrator().post(TERMS, &new).await.expect(303);
    let stored: (i32, i32, String) = payment_terms::table
        .order(payment_terms::id.desc())
        .select((
            payment_terms::months,
            payment_terms::days,
            payment_terms::end_of_month,
        ))
        .first(&mut app.conn())
        .expect("terms");
    assert_eq!(stored, (0, 45, "after_days".to_owned()));
    let page = app.administrator().get(TERMS).await;
    assert_eq!(page.all("tbody small").len(), 4);
    assert!(page.shows("is due on"));
    for (field, wrong) in [
        ("days", "731"),
        ("months", "-1"),
        ("end_of_month", "never"),
        ("name", " "),
    ] {
        let mut typed = new;
        typed
            .iter_mut()
            .filter(|(name, _)| *name == field)
            .for_each(|pair| pair.1 = wrong);
        let page = app.administrator().post(TERMS, &typed).await.expect(422);
        assert!(page.error_of(field).is_some(), "{field}");
    }
}

#[actix_web::test]
async fn of_two_who_edit_an_entry_the_second_chooses() {
    let app = App::new().await;
    let administrator = app.administrator();
    let path = format!("{TERMS}/2");
    let opened = |page: Page| page.fields("form[data-guard]");
    let mut mine = opened(administrator.get(&path).await.expect(200));
    let mut theirs = mine.clone();
    let set = |form: &mut Vec<(String, String)>, name: &str, value: &str| {
        form.iter_mut()
            .filter(|(field, _)| field == name)
            .for_each(|pair| pair.1 = value.to_owned());
    };
    set(&mut theirs, "days", "20");
    set(&mut mine, "name", "Thirty days");
    administrator.post(&path, &pairs(&theirs)).await.expect(303);
    let page = administrator.post(&path, &pairs(&mine)).await.expect(409);
    assert!(page.shows("Thirty days") && page.shows("20"));
    let chosen = page.fields("form[data-guard]");
    administrator.post(&path, &pairs(&chosen)).await.expect(303);
    let stored: (String, i32) = payment_terms::table
        .find(clientela::ids::PaymentTermsId(2))
        .select((payment_terms::name, payment_terms::days))
        .first(&mut app.conn())
        .expect("terms");
    assert_eq!(stored, ("Thirty days".to_owned(), 20));
}

#[actix_web::test]
async fn of_two_who_move_entries_at_once_neither_move_is_lost() {
    let app = App::new().await;
    assert_eq!(names(&app), ["Bank transfer", "Cash", "Card"]);
    let card_up =
        "update payment_methods set position = 5 - position where name in ('Cash', 'Card')";
    let waiting = app.meanwhile(card_up, |_| ());
    let down = [("to", "down")];
    app.administrator()
        .post("/settings/payment-methods/1/place", &down)
        .await
        .expect(303);
    waiting.join().expect("the other one");
    assert_eq!(names(&app), ["Card", "Bank transfer", "Cash"]);
}

#[actix_web::test]
async fn the_arrows_of_legal_forms_end_with_their_country() {
    let app = App::new().await;
    app.conn()
        .batch_execute(
            "delete from legal_forms;
             insert into legal_forms (country, name, position)
             values ('FR', 'SARL', 1), ('FR', 'SAS', 2), ('IT', 'S.r.l.', 1), ('RO', 'SRL', 1), ('RO', 'SA', 2)",
        )
        .expect("legal forms");
    let page = app.administrator().get("/settings/legal-forms").await;
    let disabled =
        |to: &str| page.attributes(&format!("button[value={to}][disabled]"), "aria-label");
    assert_eq!(
        disabled("up"),
        ["Move up: SARL", "Move up: S.r.l.", "Move up: SRL"]
    );
    assert_eq!(
        disabled("down"),
        ["Move down: SAS", "Move down: S.r.l.", "Move down: SA"]
    );
}
