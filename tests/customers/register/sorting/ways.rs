//! The order below the pages: however a search finds its hits, and for everybody a list shows.

use super::{NARROWED, crowd, expected, orders};
use crate::support::{App, user_of};
use clientela::{
    customers::finding::{
        every,
        filters::{Filters, SHAPE},
        query::Wanted,
        search::search,
        task::{LIMITS, Limits},
    },
    web::{Role, list::ListState},
};

#[actix_web::test]
async fn every_way_of_searching_keeps_the_order() {
    let app = App::new().await;
    crowd(&app);
    let me = user_of(&mut app.conn(), Role::Manager);
    let large = Limits { small: 0, ..LIMITS };
    let ways = [
        Limits {
            counted: 3,
            ..LIMITS
        },
        Limits {
            frequent: 0,
            few: 0,
            ..large
        },
        Limits {
            frequent: 1_000,
            looked_at: 0,
            ..large
        },
        Limits {
            frequent: 1_000,
            looked_at: 10_000,
            ..large
        },
        Limits {
            frequent: 1_000,
            counted_in_large: 3,
            ..large
        },
        Limits {
            frequent: 0,
            few: 0,
            window: 1,
            ..large
        },
        Limits {
            frequent: 0,
            few: 0,
            window: 20,
            ..large
        },
        // Two windows of these hold a page.
        Limits {
            frequent: 0,
            few: 0,
            window: 26,
            ..large
        },
    ];
    for (narrowed, condition) in NARROWED.into_iter().skip(2) {
        for (sort, order, falling) in orders() {
            let all = expected(&app, condition, order, falling);
            for limits in ways {
                let mut read: Vec<i64> = Vec::new();
                let mut at = String::new();
                loop {
                    let list = ListState::read(&SHAPE, &format!("{narrowed}&sort={sort}&{at}"));
                    let wanted = Wanted::of(&list, Filters::of(&list, me, chrono::Utc::now()));
                    let found =
                        search(&mut app.conn(), &list.q, "IT", &wanted, limits).expect("a search");
                    read.extend(found.rows.iter().map(|row| row.id.0));
                    assert!(read.len() <= all.len(), "{narrowed}, {sort}, {limits:?}");
                    let Some(row) = found.rows.last().filter(|_| found.later) else {
                        break;
                    };
                    let cursor = row.key().cursor(wanted.sort);
                    at = url::form_urlencoded::Serializer::new(String::new())
                        .append_pair("after", &cursor)
                        .finish();
                }
                assert_eq!(read, all, "{narrowed}, {sort}, {limits:?}");
            }
        }
    }
}

#[actix_web::test]
async fn exports_and_bulk_changes_follow_the_order() {
    let app = App::new().await;
    crowd(&app);
    let me = user_of(&mut app.conn(), Role::Manager);
    for (narrowed, condition) in NARROWED {
        for (sort, order, falling) in orders() {
            let list = ListState::read(&SHAPE, &format!("{narrowed}&sort={sort}"));
            let wanted = Wanted::of(&list, Filters::of(&list, me, chrono::Utc::now()));
            let ids = every::ids(&mut app.conn(), &list.q, "IT", &wanted).expect("ids");
            assert_eq!(
                ids,
                expected(&app, condition, order, falling),
                "{narrowed}, {sort}"
            );
        }
    }
}
