//! Contacts: rows, tags, the main one, who gets mail, two people at once.

mod edits;

use crate::support::{App, Client, customers::company, page::Page};
use clientela::{
    ids::{ContactId, CustomerId},
    schema::{contact_points, contacts, tags},
    web::Role,
};
use diesel::prelude::*;

async fn add(client: &Client, customer: CustomerId, fields: &[(&str, &str)]) -> Page {
    client
        .post(&format!("/customers/{customer}/contacts"), fields)
        .await
}

/// Given names in the order of entry, and whether each is the main contact.
fn saved(app: &App, customer: CustomerId) -> Vec<(String, bool)> {
    contacts::table
        .filter(contacts::customer_id.eq(customer))
        .order(contacts::id)
        .select((contacts::given_name, contacts::main))
        .load(&mut app.conn())
        .expect("contacts")
}

fn last(app: &App, customer: CustomerId) -> ContactId {
    contacts::table
        .filter(contacts::customer_id.eq(customer))
        .order(contacts::id.desc())
        .select(contacts::id)
        .first(&mut app.conn())
        .expect("a contact")
}

fn row(name: &str, main: bool) -> (String, bool) {
    (name.to_owned(), main)
}

const PAOLO: [(&str, &str); 10] = [
    ("given_name", "Paolo"),
    ("family_name", "Venturi"),
    ("role", "Chef"),
    ("email", "paolo@EXAMPLE.it"),
    ("email_purpose", "invoices"),
    ("phone", "051 555 0142"),
    ("phone_purpose", "work"),
    ("tags", "Kitchen, Purchasing"),
    ("language", "it"),
    ("gets_invoices", "true"),
];

#[actix_web::test]
async fn support_adds_a_contact_and_the_first_is_the_main_one() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let support = app.user(Role::Support);
    let tab = format!("/customers/{customer}/contacts");
    assert_eq!(add(&support, customer, &PAOLO).await.redirects_to(), tab);
    add(&support, customer, &[("given_name", "Ada")]).await;
    assert_eq!(
        saved(&app, customer),
        [row("Paolo", true), row("Ada", false)]
    );
    let page = support.get(&tab).await.expect(200);
    assert_eq!(page.all("#contacts .nm"), ["Paolo Venturi", "Ada"]);
    assert_eq!(page.all("#contacts .ava"), ["PV", "A"]);
    assert_eq!(
        page.attributes("#contacts .ways a", "href"),
        ["tel:+390515550142", "mailto:paolo@example.it"]
    );
    let first = &page.all("#contacts li")[0];
    for words in [
        "Main contact",
        "Chef",
        "Osteria del Ponte",
        "Italian",
        "Gets invoices",
        "051 555 0142",
        "Kitchen Purchasing",
    ] {
        assert!(first.contains(words), "{words}: {first}");
    }
}

#[actix_web::test]
async fn contacts_are_filtered_by_tag() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &PAOLO).await;
    let marco = [("given_name", "Marco"), ("tags", "kitchen, Wine & fair")];
    add(&user, customer, &marco).await;
    add(
        &user,
        customer,
        &[("given_name", "Ada"), ("tags", "Accounts")],
    )
    .await;
    let tab = format!("/customers/{customer}/contacts");
    let page = user.get(&tab).await;
    let chips = page.all("a.filter");
    assert_eq!(chips, ["Accounts", "Kitchen", "Purchasing", "Wine & fair"]);
    let links = page.attributes("a.filter", "href");
    for (link, names) in [
        (&links[1], vec!["Paolo Venturi", "Marco"]),
        (&links[3], vec!["Marco"]),
        (
            &format!("{tab}?tag=KITCHEN"),
            vec!["Paolo Venturi", "Marco"],
        ),
    ] {
        let page = user.get(link).await.expect(200);
        assert_eq!(page.all("#contacts .nm"), names, "{link}");
        assert_eq!(page.attributes("a.filter.set", "href"), [tab.as_str()]);
    }
    // A tag nobody has any more hides nobody.
    let page = user.get(&format!("{tab}?tag=gone")).await.expect(200);
    assert_eq!(page.all("#contacts .nm").len(), 3);
}

#[actix_web::test]
async fn tags_are_made_by_typing_them_and_keep_their_first_spelling() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(
        &user,
        customer,
        &[("given_name", "A"), ("tags", "Été, Wine")],
    )
    .await;
    add(
        &user,
        customer,
        &[("given_name", "B"), ("tags", "ETE; wine, New")],
    )
    .await;
    let known: Vec<String> = tags::table
        .order(tags::id)
        .select(tags::name)
        .load(&mut app.conn())
        .expect("tags");
    assert_eq!(known.len(), 3, "{known:?}");
    let all: Vec<Vec<String>> = contacts::table
        .order(contacts::id)
        .select(contacts::tags)
        .load(&mut app.conn())
        .expect("contacts");
    assert_eq!(all, [vec!["Été", "Wine"], vec!["Été", "Wine", "New"]]);
    let page = user
        .get(&format!("/customers/{customer}/contacts/new"))
        .await;
    let suggested = page.attributes("#contact-tags option", "value");
    assert_eq!(suggested.len(), 3);
}

#[actix_web::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let form = [
        ("role", "Chef"),
        ("email", "paolo@example.it"),
        ("email_purpose", "general"),
        ("email", "not an address"),
        ("email_purpose", "invoices"),
        ("phone", "112"),
        ("phone_purpose", "mobile"),
    ];
    let page = add(&user, customer, &form).await.expect(422);
    assert!(page.error_of("given_name").is_some());
    assert!(page.error_of("email_0").is_none() && page.error_of("email_1").is_some());
    assert!(page.error_of("phone_0").is_some());
    assert_eq!(page.all(".errsum a").len(), 3);
    assert_eq!(page.value("role").as_deref(), Some("Chef"));
    let emails = page.attributes("[name=email]", "value");
    assert_eq!(emails, ["paolo@example.it", "not an address", ""]);
    let form = [("given_name", "Paolo"), ("gets_reminders", "true")];
    let page = add(&user, customer, &form).await.expect(422);
    assert!(page.error_of("gets_reminders").is_some());
    for (field, value) in [
        ("language", "xx"),
        ("given_name", "a\u{0}b"),
        ("note", "a\u{7}b"),
        ("tags", "a\u{0}b"),
    ] {
        let form = [("family_name", "V"), (field, value)];
        let page = add(&user, customer, &form).await.expect(422);
        assert!(page.error_of(field).is_some(), "{field}");
    }
    assert_eq!(saved(&app, customer), []);
}

#[actix_web::test]
async fn one_more_row_is_drawn_and_nothing_saved() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let form = [
        ("given_name", "Paolo"),
        ("email", "paolo@example.it"),
        ("email", ""),
        ("more", "email"),
    ];
    let page = add(&app.manager(), customer, &form).await.expect(200);
    assert_eq!(page.all("[name=email]").len(), 3);
    assert_eq!(page.value("given_name").as_deref(), Some("Paolo"));
    assert_eq!(saved(&app, customer), []);
}

#[actix_web::test]
async fn when_the_main_contact_goes_the_oldest_takes_its_place() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    add(&user, customer, &[("given_name", "One")]).await;
    add(&user, customer, &[("given_name", "Two")]).await;
    let three = [("given_name", "Three"), ("email", "three@example.it")];
    add(&user, customer, &three).await;
    let third = last(&app, customer);
    let at = |what: &str| format!("/customers/{customer}/contacts/{third}{what}");
    user.post(&at("/main"), &[]).await.redirects_to();
    user.post(&at("/main"), &[]).await.redirects_to();
    let expected = [row("One", false), row("Two", false), row("Three", true)];
    assert_eq!(saved(&app, customer), expected);
    let reply = user.post(&at("/delete"), &[]).await;
    let cookie = reply.header("set-cookie").unwrap_or_default();
    assert!(cookie.contains("saved-contact-deleted") && cookie.contains("history/undo"));
    assert_eq!(saved(&app, customer), [row("One", true), row("Two", false)]);
    let points: i64 = contact_points::table
        .count()
        .get_result(&mut app.conn())
        .expect("a count");
    assert_eq!(points, 0);
    user.post(&at("/delete"), &[]).await.expect(404);
}

#[actix_web::test]
async fn the_same_form_sent_twice_adds_one_contact() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let user = app.manager();
    let form = [("given_name", "Paolo"), ("key", "k1")];
    let (one, two) =
        futures_util::future::join(add(&user, customer, &form), add(&user, customer, &form)).await;
    assert_eq!(one.redirects_to(), two.redirects_to());
    assert_eq!(saved(&app, customer), [row("Paolo", true)]);
    let other = [("given_name", "Marco"), ("key", "k1")];
    add(&user, customer, &other).await.expect(422);
}

#[actix_web::test]
async fn two_contacts_added_at_once_have_one_main_contact() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "Osteria del Ponte");
    let (one, two) = (app.manager(), app.administrator());
    let (a, b) = ([("given_name", "A")], [("given_name", "B")]);
    futures_util::future::join(add(&one, customer, &a), add(&two, customer, &b)).await;
    let saved = saved(&app, customer);
    assert_eq!(saved.len(), 2);
    assert_eq!(saved.iter().filter(|it| it.1).count(), 1);
}

#[actix_web::test]
async fn what_looks_like_markup_is_shown_as_text() {
    let app = App::new().await;
    let customer = company(&mut app.conn(), "<script>alert(0)</script>");
    let user = app.manager();
    let marker = |name: &str| format!("<script>{name}</script>\"'&");
    let texts =
        ["given_name", "family_name", "role", "tags", "note"].map(|name| (name, marker(name)));
    let form: Vec<(&str, &str)> = texts.iter().map(|(n, v)| (*n, v.as_str())).collect();
    add(&user, customer, &form).await.redirects_to();
    let tab = format!("/customers/{customer}/contacts");
    let edit = format!("{tab}/{}/edit", last(&app, customer));
    for path in [&tab, &edit, &format!("{tab}?tag={}", "%3Cscript%3E")] {
        let page = user.get(path).await.expect(200);
        for (name, _) in &texts {
            assert!(!page.html.contains(&format!("<script>{name}")), "{name}");
        }
    }
    let page = user.get(&tab).await;
    for (name, text) in &texts {
        assert!(page.shows(text), "{name}: {}", page.text());
    }
    assert_eq!(
        user.get(&edit).await.value("role").as_deref(),
        Some(&*texts[2].1)
    );
}
