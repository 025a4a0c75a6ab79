//! The list and what opens above it, and a customer by its number.

use super::{
    chips,
    page::{Read, RegisterPage},
    panels::{ColumnsPage, FiltersPage},
    views,
};
use crate::{
    customers::{
        finding::{
            filters::{Filters, SHAPE},
            query::Wanted,
            search,
        },
        lists::Lists,
    },
    db::{Db, Statement},
    error::{Error, Reply},
    web::{Ui, list::ListState},
};
use actix_web::{HttpRequest, web::Path};
use chrono::Utc;
use diesel::{OptionalExtension, RunQueryDsl, sql_types};

/// The list, searched, filtered or whole.
pub async fn index(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string());
    if asked(&request, "apply").is_some() {
        // A form names every filter; the address of the list names those that are set.
        return ui.redirect(list.url());
    }
    let (user, role) = (ui.user.id, ui.user.role);
    let wanted = Wanted::of(&list, Filters::of(&list, user, Utc::now()));
    let named = chips::names_rows(&list);
    let (typed, home, sought) = (list.q.clone(), ui.business.country.clone(), wanted.clone());
    let read = db
        .run(move |conn| {
            Ok::<_, Error>(Read {
                found: search::find(conn, &typed, &home, &sought)?,
                lists: if named {
                    Lists::load(conn)?
                } else {
                    Lists::unread()
                },
                views: views::queries::of(conn, user, role)?,
            })
        })
        .await?;
    ui.page(RegisterPage::new(list, wanted, read, &ui))
}

/// `GET /customers/filters`.
pub async fn filters(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string());
    let focus = asked(&request, "focus").unwrap_or_default();
    let lists = db.run(Lists::load).await?;
    ui.page(FiltersPage::new(list, lists, ui.language(), &focus))
}

/// `GET /customers/columns`.
pub async fn columns(ui: Ui, request: HttpRequest) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string());
    ui.page(ColumnsPage { list })
}

fn asked(request: &HttpRequest, wanted: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(request.query_string().as_bytes());
    let (_, value) = pairs.find(|(name, _)| name == wanted)?;
    Some(value.into_owned())
}

#[derive(diesel::QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::BigInt)]
    id: i64,
}

/// `/customers/C-00412` is the sheet of whoever has that number.
pub async fn by_number(db: Db, ui: Ui, number: Path<String>) -> Reply {
    let number = number.to_uppercase();
    let found: Option<Id> = db
        .run(move |conn| {
            Statement::numbered(include_str!("numbered.sql"))
                .text(number)
                .get_result(conn)
                .optional()
        })
        .await?;
    let customer = found.ok_or(Error::NotFound)?;
    ui.redirect(format!("/customers/{}", customer.id))
}
