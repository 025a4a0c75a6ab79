//! A new person of a company who may be in the register already.

use super::{PAOLO, last, linked, osteria_and_ada, saved};
use crate::support::{App, customers::set};
use clientela::web::Role;
use diesel::connection::SimpleConnection;

#[actix_web::test]
async fn a_person_who_may_be_there_already_is_shown_and_linked_or_made_anyway() {
    for (field, link) in [("customer", true), ("anyway", false)] {
        let app = App::new().await;
        let (osteria, ada) = with_mail(&app);
        let user = app.user(Role::Support);
        let tab = format!("/customers/{osteria}/persons");
        let new = format!("{tab}/new");
        let mut form = PAOLO.to_vec();
        form.push(("key", "k1"));
        let page = user.post(&new, &form).await.expect(422);
        assert!(page.shows("Same e-mail") && page.shows("Ada"));
        assert_eq!(page.value("role").as_deref(), Some("Chef"));
        assert_eq!(saved(&app, osteria), []);
        let (value, way) = match link {
            true => (
                page.attributes(".maybe [name=customer]", "value"),
                page.attributes(".maybe [name=customer]", "formaction"),
            ),
            false => (page.attributes("#anyway", "value"), vec![new]),
        };
        form.push((field, &value[0]));
        let done = user.post(&way[0], &form).await;
        assert_eq!(done.redirects_to(), tab, "the role need not be asked");
        let persons = saved(&app, osteria);
        assert_eq!(persons.len(), 1);
        assert_eq!(persons[0].0 == ada, link);
        assert_eq!(persons[0].1, "Chef", "what was typed is kept");
    }
}

/// It is the first thing that is told, nothing of the form is lost on the way out, and Enter makes nobody a member.
#[actix_web::test]
async fn they_are_told_first_and_enter_links_nobody() {
    let app = App::new().await;
    let (osteria, _) = with_mail(&app);
    let new = format!("/customers/{osteria}/persons/new");
    let user = app.manager();
    let page = user.post(&new, &PAOLO).await.expect(422);
    assert_eq!(page.attributes("main [autofocus]", "class"), ["maybe"]);
    assert_eq!(page.all(".maybe h4").len(), 1);
    assert_eq!(page.attributes("#member-new", "data-guard"), ["dirty"]);
    let first = &page.buttons("#member-new")[0];
    assert!(first.to.is_none() && first.says.is_none(), "it saves");
    let typed = [
        ("kind", "person"),
        ("family_name", "X"),
        ("email", "paolo@example.it"),
    ];
    let page = user.post("/customers/new", &typed).await.expect(422);
    assert_eq!(page.attributes("main [autofocus]", "class")[0], "maybe");
    assert_eq!(page.attributes("#customer", "data-guard"), ["dirty"]);
}

/// Its own company has the same switchboard.
#[actix_web::test]
async fn the_phone_of_the_company_is_no_likeness() {
    let app = App::new().await;
    let (osteria, _) = osteria_and_ada(&app);
    app.conn()
        .batch_execute(&format!(
            "insert into contact_points (customer_id, kind, value, typed) \
             values ({osteria}, 'phone', '+390515550142', '051 555 0142')"
        ))
        .unwrap();
    let new = format!("/customers/{osteria}/persons/new");
    app.manager().post(&new, &PAOLO).await.expect(303);
    assert_eq!(saved(&app, osteria).len(), 1);
}

#[actix_web::test]
async fn whoever_cannot_be_linked_says_why() {
    for (why, member) in [
        ("Already belongs to this company", true),
        ("This person is inactive", false),
    ] {
        let app = App::new().await;
        let (osteria, ada) = with_mail(&app);
        if member {
            linked(&app, osteria, ada).await;
        } else {
            set(&mut app.conn(), ada, "status = 'inactive'");
        }
        let new = format!("/customers/{osteria}/persons/new");
        let page = app.manager().post(&new, &PAOLO).await.expect(422);
        assert!(
            page.all(".maybe li")[0].contains(why),
            "{:?}",
            page.all(".maybe li")
        );
        assert!(
            page.attributes(".maybe [name=customer]", "value")
                .is_empty()
        );
    }
}

/// A role that is too long comes back with all the rest, and nobody is linked.
#[actix_web::test]
async fn a_role_that_cannot_be_kept_is_pointed_out() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let tab = format!("/customers/{osteria}/persons");
    let (long, ada) = ("x".repeat(81), ada.to_string());
    let typed = [
        ("given_name", "Paolo"),
        ("role", long.as_str()),
        ("customer", ada.as_str()),
    ];
    let page = app.manager().post(&tab, &typed).await.expect(422);
    assert!(page.error_of("role").is_some());
    assert_eq!(page.value("role"), Some(long));
    assert_eq!(saved(&app, osteria), []);
}

/// Who left today and comes back the same day, in another role.
#[actix_web::test]
async fn whoever_comes_back_may_have_another_role() {
    let app = App::new().await;
    let (osteria, ada) = osteria_and_ada(&app);
    let member = linked(&app, osteria, ada).await;
    let tab = format!("/customers/{osteria}/persons");
    let user = app.manager();
    user.post(&format!("{tab}/{member}/end"), &[])
        .await
        .expect(303);
    let ada = ada.to_string();
    let again = [("customer", ada.as_str()), ("role", "Owner")];
    user.post(&tab, &again).await.expect(303);
    assert_eq!(last(&app), member);
    let [(_, role, _, until)] = &saved(&app, osteria)[..] else {
        panic!("one member")
    };
    assert_eq!((role.as_str(), *until), ("Owner", None));
}

fn with_mail(app: &App) -> (clientela::ids::CustomerId, clientela::ids::CustomerId) {
    let (osteria, ada) = osteria_and_ada(app);
    app.conn()
        .batch_execute(&format!(
            "insert into contact_points (customer_id, kind, value, typed) \
             values ({ada}, 'email', 'paolo@example.it', 'Paolo@example.it')"
        ))
        .unwrap();
    (osteria, ada)
}
