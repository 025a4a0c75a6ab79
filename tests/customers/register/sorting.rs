//! Every column sorts the list, both ways: each customer once, in the order that plain SQL says.

mod ways;

use super::{company, person};
use crate::support::{App, Client, user_of};
use clientela::web::Role;
use diesel::{RunQueryDsl, connection::SimpleConnection, sql_types::BigInt};

/// Each column, and its order as one would write it without an index in mind.
const ORDERS: [(&str, &str); 11] = [
    (
        "group",
        "(select fold(g.name) collate \"C\" from customer_groups g where g.id = group_id) nulls last, name_key, id",
    ),
    (
        "tags",
        "fold(tags[1]) collate \"C\" nulls last, fold(tags[2]) collate \"C\" nulls first, name_key, id",
    ),
    (
        "city",
        "nullif(fold(city), '') collate \"C\" nulls last, name_key, id",
    ),
    ("phone", "phone collate \"C\" nulls last, id"),
    ("email", "lower(email) collate \"C\" nulls last, id"),
    (
        "salesperson",
        "(select fold(u.name) collate \"C\" from users u where u.id = salesperson_id) nulls last, name_key, id",
    ),
    (
        "language",
        "array_position('{en,it,es,fr,ro}', language) nulls last, name_key, id",
    ),
    ("reference", "reference collate \"C\" nulls last, id"),
    ("created", "id"),
    ("changed", "updated_at, id"),
    (
        "status",
        "status, array_position('{warning,stop}', stop_level) nulls first, name_key, id",
    ),
];

/// 60 persons and 30 companies with equal values, accents, and none.
fn crowd(app: &App) {
    for n in 0..60 {
        let name = ["Rossi", "Álvarez", "Zoë", "de Luca", "Rossi"][n % 5];
        person(app, ["Ada", "Mario", "Ánna"][n % 3], name);
    }
    for n in 0..30 {
        company(app, ["Rossi & Figli", "Ångström", "Ada Works"][n % 3]);
    }
    let mut conn = app.conn();
    let sellers = [Role::Support, Role::Manager].map(|role| user_of(&mut conn, role));
    conn.batch_execute(&format!(
        "select set_config('clientela.user_id', '', false);
         insert into customer_groups (name) values ('Hôtels'), ('bars'), ('Nobody’s'), ('Zoos');
         update users set name = 'Émile' where id = {0};
         update users set name = 'zita' where id = {1};
         alter table customers disable trigger user;
         alter table customers enable trigger tally_changed;
         with places as (select id, row_number() over (order by id) as n from customers)
         update customers c set
             group_id = (array[null, null, 1, 2, 4])[n % 5 + 1],
             tags = (array['{{}}', '{{VIP}}', '{{organic,VIP}}', '{{Été}}', '{{organic}}'])[n % 5 + 1]::text[],
             city = (array[null, 'Forlì', 'ancona', 'Àrezzo', '', 'Ancona', '🐙 Bay'])[n % 7 + 1],
             phone = case when n % 3 > 0 then '+39051' || (n * 7919) % 1000 end,
             email = case when n % 4 > 0 then (array['b', 'A', 'z'])[n % 3 + 1] || n / 8 || '@example.com' end,
             salesperson_id = (array[null, {0}, {1}])[n % 3 + 1],
             language = (array[null, 'it', 'en', 'ro'])[n % 4 + 1],
             reference = case when n % 6 = 0 then 'K' || (n * 31) % 97 end,
             updated_at = timestamptz '2026-01-01' + ((n * 37) % 11) * interval '1 day',
             status = (array['active', 'inactive'])[n / 7 % 2 + 1],
             stop_level = (array[null, 'warning', 'stop'])[n % 3 + 1]
           from places where places.id = c.id;
         alter table customers enable trigger user",
        sellers[0], sellers[1]
    ))
    .expect("values");
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

/// Who stands where, by a statement of its own.
fn expected(app: &App, condition: &str, order: &str, falling: bool) -> Vec<i64> {
    let sql = format!("select id from customers where {condition} order by {order}");
    let rows: Vec<Id> = diesel::sql_query(sql).load(&mut app.conn()).expect("ids");
    let mut ids: Vec<i64> = rows.into_iter().map(|row| row.id).collect();
    if falling {
        ids.reverse();
    }
    ids
}

/// What narrows the list, in its URL and in SQL.
const NARROWED: [(&str, &str); 8] = [
    ("kind=person", "kind = 'person'"),
    ("kind=all", "true"),
    ("kind=all&status=active", "status = 'active'"),
    ("kind=company&group=1", "kind = 'company' and group_id = 1"),
    (
        "kind=all&city=FORLI&language=it",
        "fold(city) = 'forli' and language = 'it'",
    ),
    ("kind=all&q=ada", "search_text like '% ada%'"),
    (
        "kind=person&q=ros&stop=stop",
        "kind = 'person' and search_text like '% ros%' and stop_level = 'stop'",
    ),
    (
        "kind=all&q=ada&status=active",
        "search_text like '% ada%' and status = 'active'",
    ),
];

/// Each order both ways, as a URL names it.
fn orders() -> impl Iterator<Item = (String, &'static str, bool)> {
    ORDERS.into_iter().flat_map(|(column, order)| {
        [
            (column.to_owned(), order, false),
            (format!("-{column}"), order, true),
        ]
    })
}

/// Follows the link of this id from a page to the end: who stands on each page.
async fn follow(user: &Client, start: &str, link: &str) -> Vec<Vec<i64>> {
    let mut pages = Vec::new();
    let mut next = Some(start.to_owned());
    while let Some(path) = next {
        let page = user.get(&path).await.expect(200);
        let links = page.attributes(".nm", "href");
        let ids = links
            .iter()
            .filter_map(|link| link.rsplit('/').next()?.parse().ok());
        pages.push(ids.collect());
        next = page.attributes(&format!("#page-{link}"), "href").pop();
        assert!(pages.len() < 20, "the pages have no end: {start}");
    }
    pages
}

#[actix_web::test]
async fn every_column_sorts_forward_and_backward() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    for (narrowed, condition) in [0, 1, 3, 5].map(|at| NARROWED[at]) {
        for (sort, order, falling) in orders() {
            let list = format!("/customers?{narrowed}&sort={sort}");
            let forward = follow(&user, &list, "right").await;
            assert_eq!(
                forward.concat(),
                expected(&app, condition, order, falling),
                "{list}"
            );
            if forward.len() > 1 {
                let last = user.get(&list).await.attributes("#page-last", "href");
                let mut backward = follow(&user, &last[0], "left").await;
                backward.reverse();
                assert_eq!(backward, forward, "{list}");
            }
        }
    }
}

#[actix_web::test]
async fn a_sheet_leads_to_its_neighbours_in_the_order_of_any_column() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    for (sort, order, falling) in orders() {
        let all = expected(&app, "true", order, falling);
        for at in (0..all.len()).step_by(7) {
            let url = format!("/customers/{}/beside?kind=all&sort={sort}", all[at]);
            let page = user.get(&url).await.expect(200);
            let there = |rel| page.attributes(&format!("a[rel={rel}]"), "href");
            let link = |at: Option<&i64>| -> Vec<String> {
                at.map(|id| format!("/customers/{id}"))
                    .into_iter()
                    .collect()
            };
            let before = at.checked_sub(1).and_then(|at| all.get(at));
            assert_eq!(there("prev"), link(before), "{url}");
            assert_eq!(there("next"), link(all.get(at + 1)), "{url}");
        }
    }
}

#[actix_web::test]
async fn a_renamed_group_moves_its_members_without_writing_them() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let versions = "select sum(version)::bigint as id from customers";
    let sum = || -> i64 {
        let row: Id = diesel::sql_query(versions)
            .get_result(&mut app.conn())
            .expect("a sum");
        row.id
    };
    let before = sum();
    app.conn()
        .batch_execute("update customer_groups set name = 'Aaa' where id = 4")
        .expect("another name");
    let list = "/customers?kind=all&sort=group";
    let order = ORDERS[0].1;
    let renamed = expected(&app, "true", order, false);
    assert_eq!(follow(&user, list, "right").await.concat(), renamed);
    assert_eq!(expected(&app, "group_id = 4", order, false), renamed[..18]);
    assert_eq!(sum(), before);
}

#[actix_web::test]
async fn each_head_sorts_and_says_so() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    let columns = ORDERS.map(|(column, _)| column).join("%2C");
    for (column, _) in ORDERS {
        let usual = format!("/customers?columns={columns}");
        let page = user.get(&usual).await.expect(200);
        let first = page
            .attributes(&format!("#sort-{column}"), "href")
            .remove(0);
        let page = user.get(&first).await.expect(200);
        let said = page.attributes("th[aria-sort]", "aria-sort");
        let fresh = ["created", "changed"].contains(&column);
        assert_eq!(
            said,
            [if fresh { "descending" } else { "ascending" }],
            "{column}"
        );
        let turned = page
            .attributes(&format!("#sort-{column}"), "href")
            .remove(0);
        let page = user.get(&turned).await.expect(200);
        let said = page.attributes("th[aria-sort]", "aria-sort");
        assert_eq!(
            said,
            [if fresh { "ascending" } else { "descending" }],
            "{column}"
        );
    }
    let page = user.get("/customers?sort=city").await.expect(200);
    assert!(page.all("caption")[0].ends_with("by “City”"));
}

#[actix_web::test]
async fn a_cursor_of_another_order_or_of_nothing_begins_at_the_start() {
    let app = App::new().await;
    crowd(&app);
    let user = app.manager();
    for (sort, ..) in orders() {
        let list = format!("/customers?kind=all&sort={sort}");
        let first = user.get(&list).await.expect(200).all(".nm");
        for junk in [
            "after=x",
            "before=-",
            "after=12-9999-rossi",
            "after=99999999999999999999-1-a",
            "before=5-3-%00%00",
            "after=5-1-%F4%8F%BF%BF",
        ] {
            let page = user.get(&format!("{list}&{junk}")).await.expect(200);
            assert!(!page.all(".nm").is_empty(), "{list}&{junk}");
        }
        let junk = user.get(&format!("{list}&after=x")).await.all(".nm");
        assert_eq!(junk, first, "{list}");
    }
    for gone in [
        "sort=group&after=5-3-999rossi",
        "sort=status&after=5-1-xrossi",
    ] {
        let (list, _) = gone.split_once('&').expect("a cursor");
        let first = user.get(&format!("/customers?{list}")).await.all(".nm");
        let page = user.get(&format!("/customers?{gone}")).await.expect(200);
        assert_eq!(page.all(".nm"), first, "{gone}");
    }
}
