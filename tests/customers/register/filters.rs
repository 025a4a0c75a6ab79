//! What narrows the list, and the columns it shows.

use super::{company, person, with};
use crate::support::{App, user_of};
use clientela::{
    customers::finding::{
        filters::{Filters, SHAPE},
        query::Wanted,
        search::search,
        task::{LIMITS, Limits},
    },
    web::{Role, list::ListState},
};
use diesel::connection::SimpleConnection;

/// Six customers who differ in everything that can be asked for.
fn six(app: &App) {
    app.conn()
        .batch_execute(
            "select set_config('clientela.user_id', '', false);
             insert into customer_groups (name) values ('Hotels');
             insert into tags (name) values ('VIP'), ('organic');",
        )
        .expect("a group and tags");
    let seller = user_of(&mut app.conn(), Role::Support);
    let ada = person(app, "Ada", "Amato");
    let bea = person(app, "Bea", "Bianchi");
    person(app, "Ciro", "Conti");
    let dora = company(app, "Dora S.r.l.");
    let elena = company(app, "Elena S.r.l.");
    company(app, "Fabio S.r.l.");
    with(
        app,
        "update customers set status = 'inactive', tags = '{VIP,organic}', language = 'it' where id = $1",
        ada,
    );
    with(
        app,
        "update customers set tags = '{VIP}', group_id = 1, country = 'FR' where id = $1",
        bea,
    );
    with(
        app,
        &format!(
            "update customers set salesperson_id = {seller}, stop_level = 'stop' where id = $1"
        ),
        dora,
    );
    with(
        app,
        "insert into addresses (customer_id, street, city, country, billing, shipping) \
         values ($1, 'Via Roma 1', 'Forlì', 'IT', true, true)",
        elena,
    );
    app.conn()
        .batch_execute(
            "alter table customers disable trigger user;
             update customers set updated_at = now() - interval '40 days' where family_name = 'Conti';
             alter table customers enable trigger user",
        )
        .expect("a customer of old");
}

#[actix_web::test]
async fn each_filter_leaves_those_it_names() {
    let app = App::new().await;
    six(&app);
    let user = app.user(Role::Support);
    for (query, expected) in [
        ("status=inactive", &["Amato Ada"][..]),
        ("status=active&kind=person", &["Bianchi Bea", "Conti Ciro"]),
        ("tag=VIP", &["Amato Ada", "Bianchi Bea"]),
        ("tag=VIP&tag=organic", &["Amato Ada"]),
        ("tag=organic,VIP", &["Amato Ada"]),
        ("group=1", &["Bianchi Bea"]),
        ("group=none&kind=person", &["Amato Ada", "Conti Ciro"]),
        ("country=FR", &["Bianchi Bea"]),
        ("city=FORLI", &["Elena S.r.l."]),
        ("salesperson=me", &["Dora S.r.l."]),
        (
            "salesperson=none&kind=company",
            &["Elena S.r.l.", "Fabio S.r.l."],
        ),
        ("language=it", &["Amato Ada"]),
        ("stop=stop", &["Dora S.r.l."]),
        ("stop=none&kind=company", &["Elena S.r.l.", "Fabio S.r.l."]),
        ("changed=-30", &["Conti Ciro"]),
        ("changed=30&kind=person", &["Amato Ada", "Bianchi Bea"]),
        ("changed=-30&tag=VIP", &[]),
        ("tag=VIP&status=active", &["Bianchi Bea"]),
        ("q=srl&stop=stop", &[]),
        ("q=dora&stop=stop", &["Dora S.r.l."]),
        ("q=C-00004&stop=none", &[]),
        ("q=C-00004&salesperson=me", &["Dora S.r.l."]),
    ] {
        let kind = if query.contains("kind") {
            ""
        } else {
            "&kind=all"
        };
        let page = user
            .get(&format!("/customers?{query}{kind}"))
            .await
            .expect(200);
        assert_eq!(page.all(".nm"), expected, "{query}");
    }
}

#[actix_web::test]
async fn every_way_of_searching_finds_the_same_filtered() {
    let app = App::new().await;
    six(&app);
    let small = LIMITS;
    let (walks, visits, gives_up) = (
        Limits {
            small: 0,
            frequent: 0,
            few: 0,
            ..LIMITS
        },
        Limits {
            small: 0,
            frequent: 1_000,
            ..LIMITS
        },
        Limits {
            small: 0,
            frequent: 0,
            few: 0,
            window: 1,
            ..LIMITS
        },
    );
    let by_words_alone = Limits {
        looked_at: 10_000,
        ..visits
    };
    let me = user_of(&mut app.conn(), Role::Manager);
    for query in [
        "kind=all&status=active",
        "kind=all&status=active&sort=-name",
        "kind=all&status=inactive",
        "kind=all&status=inactive&salesperson=none",
        "kind=all&status=inactive&city=forli",
        "kind=person&tag=VIP&sort=changed",
        "kind=all&changed=30&sort=number",
        "kind=all&changed=-30&sort=-changed",
        "kind=all&city=forli",
        "kind=all&q=s&salesperson=none&language=none",
        "kind=company&q=srl&stop=none",
    ] {
        let list = ListState::read(&SHAPE, query);
        let wanted = Wanted::of(&list, Filters::of(&list, me, chrono::Utc::now()));
        let find = |limits| {
            let found = search(&mut app.conn(), &list.q, "IT", &wanted, limits).expect("a search");
            let rows = found.first.iter().chain(&found.rows);
            rows.map(|row| row.name.clone()).collect::<Vec<_>>()
        };
        let expected = find(small);
        for limits in [walks, visits, gives_up, by_words_alone] {
            assert_eq!(find(limits), expected, "{query}, {limits:?}");
        }
    }
}

#[actix_web::test]
async fn what_is_tallied_is_counted_exactly_however_many_there_are() {
    let app = App::new().await;
    six(&app);
    let me = user_of(&mut app.conn(), Role::Manager);
    let counts_nobody = Limits {
        small: 0,
        counted_in_large: 0,
        probe: 1,
        frequent: 0,
        ..LIMITS
    };
    let counted = |query: &str| {
        let list = ListState::read(&SHAPE, query);
        let wanted = Wanted::of(&list, Filters::of(&list, me, chrono::Utc::now()));
        let found = search(&mut app.conn(), "", "IT", &wanted, counts_nobody).expect("a search");
        let all = found.counts.of(None);
        (all.number, all.more)
    };
    let expected = |condition: &str| {
        let sql = format!("select count(*) from customers where {condition}");
        (crate::customers::import::count(&app, &sql), false)
    };
    assert_eq!(
        counted("kind=all&status=active"),
        expected("status = 'active'")
    );
    // Erased, merged and moved from one mixture to another.
    app.conn()
        .batch_execute(
            "update customers set status = 'inactive' where id = (select min(id) from customers where status = 'active');
             update customers set erased_at = now(), merged_into = null where id = (select max(id) from customers)",
        )
        .expect("changes");
    for (query, condition) in [
        (
            "kind=all&status=active&stop=none",
            "status = 'active' and stop_level is null",
        ),
        ("kind=all&status=inactive", "status = 'inactive'"),
        ("kind=person&country=IT", "country = 'IT'"),
    ] {
        let living = format!("{condition} and erased_at is null");
        assert_eq!(counted(query), expected(&living), "{query}");
    }
    // Tags are not: at least so many.
    assert!(counted("kind=all&tag=VIP").1);
}

#[actix_web::test]
async fn a_filter_is_set_in_the_panel_and_taken_away_at_its_chip() {
    let app = App::new().await;
    six(&app);
    let user = app.manager();
    let panel = user
        .get("/customers/filters?kind=all&q=a&tag=VIP&focus=city")
        .await
        .expect(200);
    assert_eq!(
        panel.attributes("#list-panel [autofocus]", "name"),
        ["city"]
    );
    let mut fields = panel.fields("#list-panel form");
    for (name, value) in &mut fields {
        if name == "status" {
            *value = "active".into();
        }
    }
    fields.push(("apply".into(), "1".into()));
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&fields)
        .finish();
    let there = user.get(&format!("/customers?{query}")).await.expect(303);
    let list = "/customers?kind=all&status=active&tag=VIP&q=a";
    assert_eq!(there.redirects_to(), list);
    let page = user.get(list).await.expect(200);
    assert_eq!(
        page.all("#chips .set"),
        ["Status Active , remove filter", "Tag VIP , remove filter"]
    );
    assert_eq!(
        page.attributes("#chips .set", "href"),
        [
            "/customers?kind=all&tag=VIP&q=a",
            "/customers?kind=all&status=active&q=a"
        ]
    );
}

#[actix_web::test]
async fn nobody_fits_says_which_filters_to_take_away() {
    let app = App::new().await;
    six(&app);
    let page = app
        .manager()
        .get("/customers?kind=all&country=FR&status=inactive")
        .await
        .expect(200);
    let links = page.attributes(".empty a", "href");
    assert!(links.contains(&"/customers?kind=all&country=FR".to_owned()));
    assert!(links.contains(&"/customers?kind=all&status=inactive".to_owned()));
}

#[actix_web::test]
async fn the_list_shows_the_columns_its_address_names() {
    let app = App::new().await;
    six(&app);
    let user = app.manager();
    let page = user
        .get("/customers?kind=all&columns=language&columns=city")
        .await
        .expect(200);
    let heads = page.all("thead th");
    assert_eq!(heads[2..4], ["City", "Language"]);
    assert!(page.shows("Forlì") && page.shows("Italian"));
    let links = page.attributes("thead a", "href");
    assert!(
        links
            .iter()
            .all(|link| link.contains("columns=city%2Clanguage"))
    );
}

#[actix_web::test]
async fn junk_in_a_filter_is_not_an_error() {
    let app = App::new().await;
    six(&app);
    let user = app.manager();
    for junk in [
        "group=1'--&tag=%00&country=%27&changed=1e309&language=[]",
        "salesperson=9223372036854775808&stop=NaN&status[]=x",
        "columns=password&columns=&sort=facets",
        "tag=%F0%9F%90%99,%2C,&city=%25_%5C",
        "focus=%22%3E&kind=all&group=9223372036854775807",
    ] {
        for path in [
            "/customers",
            "/customers/filters",
            "/customers/columns",
            "/customers/views",
            "/customers/views/new",
        ] {
            user.get(&format!("{path}?{junk}")).await.expect(200);
        }
    }
}
