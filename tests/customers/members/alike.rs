//! Persons who may be in the register already, beside the form of a new one.

use super::{PAOLO, last, link, linked, osteria_and_ada, saved, today};
use crate::support::{
    App, Client,
    customers::{company, person, set},
    page::Page,
};
use clientela::{ids::CustomerId, web::Role};
use diesel::connection::SimpleConnection;

/// Gives a customer Paolo's e-mail and phone.
fn like_paolo(app: &App, customer: CustomerId) {
    app.conn()
        .batch_execute(&format!(
            "insert into contact_points (customer_id, kind, value, typed) \
             values ({customer}, 'email', 'paolo@example.it', 'Paolo@example.it'), \
                    ({customer}, 'phone', '+390515550142', '051 555 0142')"
        ))
        .expect("an e-mail and a phone");
}

fn new(company: CustomerId) -> String {
    format!("/customers/{company}/persons/new")
}

/// The form again, as its box answers when Paolo is entered.
async fn warned(client: &Client, company: CustomerId) -> Page {
    client.post(&new(company), &PAOLO).await.expect(422)
}

/// Presses the button of the first one in the box, with some fields typed in another way.
async fn choose(client: &Client, page: &Page, changes: &[(&str, &str)]) -> Page {
    let [to, customer] = ["formaction", "value"].map(|attribute| {
        page.attributes(".maybe [name=customer]", attribute)
            .remove(0)
    });
    let mut form = page.fields("#member-new");
    form.retain(|(name, _)| name != "token" && changes.iter().all(|(other, _)| name != other));
    let fields = form
        .iter()
        .map(|(name, typed)| (name.as_str(), typed.as_str()));
    let mut fields: Vec<_> = fields.chain(changes.iter().copied()).collect();
    fields.push(("customer", &customer));
    client.post(&to, &fields).await
}

#[actix_web::test]
async fn a_person_who_may_be_there_already_is_shown_and_linked_or_made_anyway() {
    for link in [true, false] {
        let app = App::new().await;
        let (osteria, ada) = osteria_and_ada(&app);
        like_paolo(&app, ada);
        let user = app.user(Role::Support);
        let mut form = PAOLO.to_vec();
        form.push(("key", "k1"));
        let page = user.post(&new(osteria), &form).await.expect(422);
        assert!(page.shows("Same e-mail") && page.shows("Ada"));
        for (name, typed) in PAOLO {
            assert_eq!(page.value(name).as_deref(), Some(typed), "{name}");
        }
        assert_eq!(saved(&app, osteria), []);
        if link {
            choose(&user, &page, &[]).await.redirects_to();
        } else {
            let seen = page.attributes("#anyway", "value").remove(0);
            form.push(("anyway", &seen));
            user.post(&new(osteria), &form).await.redirects_to();
        }
        let persons = saved(&app, osteria);
        assert_eq!(persons.len(), 1);
        assert_eq!(persons[0].0 == ada, link);
    }
}

#[actix_web::test]
async fn enter_in_a_field_saves_whatever_the_box_offers() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    like_paolo(&app, ada);
    let page = warned(&app.manager(), osteria).await;
    let buttons = page.buttons("#member-new");
    assert_eq!(buttons.len(), 3, "save, link, create anyway");
    // A browser presses the first one.
    assert!(buttons[0].to.is_none() && buttons[0].says.is_none());
}

#[actix_web::test]
async fn the_box_alone_has_the_focus_and_what_was_typed_is_guarded() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    like_paolo(&app, ada);
    let user = app.manager();
    let empty = user.get(&new(osteria)).await.expect(200);
    assert_eq!(empty.attributes("#member-new", "data-guard"), [""]);
    assert_eq!(
        empty.attributes("#main [autofocus]", "id"),
        ["member-new-h"]
    );
    let page = warned(&user, osteria).await;
    assert_eq!(page.attributes("#member-new", "data-guard"), ["dirty"]);
    assert_eq!(page.all("#main [autofocus]").len(), 1);
    let label = page.attributes(".maybe[autofocus][tabindex]", "aria-labelledby");
    assert_eq!(label, ["alike-h"]);
    assert_eq!(page.all("#member-new h4#alike-h").len(), 1);
    // What is wrong comes first.
    let long = "x".repeat(81);
    let form = [("email", "paolo@example.it"), ("role", long.as_str())];
    let page = user.post(&new(osteria), &form).await.expect(422);
    assert_eq!(page.all(".maybe .nm").len(), 1);
    assert_eq!(page.attributes("#main [autofocus]", "id"), ["errors"]);
}

#[actix_web::test]
async fn the_company_itself_is_not_alike() {
    let app = App::new().await;
    let (osteria, _) = osteria_and_ada(&app);
    like_paolo(&app, osteria);
    let user = app.manager();
    user.post(&new(osteria), &PAOLO).await.redirects_to();
    assert_eq!(saved(&app, osteria).len(), 1);
    // Another company is.
    let enoteca = company(&mut app.conn(), "Enoteca");
    let page = warned(&user, enoteca).await;
    let told = page.all(".maybe .nm");
    assert!(told.iter().any(|name| name.starts_with("Osteria")));
}

#[actix_web::test]
async fn who_is_chosen_gets_the_role_that_was_typed() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    like_paolo(&app, ada);
    let user = app.manager();
    let tab = format!("/customers/{osteria}/persons");
    let page = warned(&user, osteria).await;
    let reply = choose(&user, &page, &[]).await;
    assert_eq!(reply.redirects_to(), tab);
    let toast = reply.header("set-cookie").expect("a toast");
    assert!(toast.contains("saved-member-linked") && toast.contains("/history/undo"));
    let chef = (ada, "Chef".to_owned(), Some(today()), None);
    assert_eq!(saved(&app, osteria), std::slice::from_ref(&chef));
    // Who left today and comes back may do something else, or the same.
    let end = format!("{tab}/{}/end", last(&app));
    for (typed, role) in [("Waiter", "Waiter"), ("", "Waiter")] {
        user.post(&end, &[]).await.redirects_to();
        let page = warned(&user, osteria).await;
        choose(&user, &page, &[("role", typed)])
            .await
            .redirects_to();
        let back = (ada, role.to_owned(), Some(today()), None);
        assert_eq!(saved(&app, osteria), [back]);
    }
}

#[actix_web::test]
async fn a_role_that_was_not_typed_is_asked_and_a_wrong_one_comes_back() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    like_paolo(&app, ada);
    let user = app.manager();
    let page = warned(&user, osteria).await;
    let long = "x".repeat(81);
    let again = choose(&user, &page, &[("role", &long)]).await.expect(422);
    assert!(again.error_of("role").is_some());
    assert_eq!(again.value("role"), Some(long));
    assert_eq!(again.value("family_name").as_deref(), Some("Venturi"));
    assert_eq!(saved(&app, osteria), []);
    let reply = choose(&user, &again, &[("role", " ")]).await;
    let edit = format!("/customers/{osteria}/persons/{}/edit", last(&app));
    assert_eq!(reply.redirects_to(), edit);
}

#[actix_web::test]
async fn who_cannot_be_linked_is_shown_with_the_reason() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let conn = &mut app.conn();
    let (bea, enoteca) = (person(conn, "Bea", "Moretti"), company(conn, "Enoteca"));
    for customer in [ada, bea, enoteca] {
        like_paolo(&app, customer);
    }
    linked(&app, osteria, ada).await;
    set(conn, bea, "status = 'inactive'");
    let user = app.manager();
    let page = warned(&user, osteria).await;
    let told = page.all(".maybe li");
    assert_eq!(told.len(), 3);
    let of = |name: &str| told.iter().find(|row| row.contains(name)).expect("a row");
    assert!(of("Ada").contains("Already linked"), "{told:?}");
    assert!(of("Bea").contains("This person is inactive. Set it active first"));
    assert!(page.all(".maybe li button").is_empty());
    let sheets = page.attributes(".maybe .nm[target=_blank]", "href");
    assert!(sheets.contains(&format!("/customers/{bea}")));
}

#[actix_web::test]
async fn a_choice_that_became_wrong_meanwhile_loses_nothing() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    like_paolo(&app, ada);
    let user = app.manager();
    let page = warned(&user, osteria).await;
    link(&user, osteria, ada).await.redirects_to();
    let again = choose(&user, &page, &[]).await.expect(422);
    let why = "This person already belongs to the company in this period";
    assert_eq!(again.error_of("given_name").as_deref(), Some(why));
    for (name, typed) in PAOLO {
        assert_eq!(again.value(name).as_deref(), Some(typed), "{name}");
    }
    assert!(again.shows("Already linked"));
    assert_eq!(saved(&app, osteria).len(), 1);
}
