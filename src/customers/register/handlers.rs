//! The list, a customer by its number, and a scanned code.

use super::page::RegisterPage;
use crate::{
    customers::finding::{
        browse, exact,
        query::{SHAPE, Wanted},
        search::{self, LIMITS},
        words::too_short,
    },
    db::{Db, Statement},
    error::{Error, Reply},
    web::{Ui, list::ListState},
};
use actix_web::{HttpRequest, web::Path};
use diesel::{OptionalExtension, RunQueryDsl, sql_types};

/// The list, searched or whole.
pub async fn index(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let list = ListState::read(&SHAPE, request.query_string());
    let wanted = Wanted::of(&list);
    let (typed, home, asked) = (list.q.clone(), ui.business.country.clone(), wanted.clone());
    let found = db
        .run(move |conn| {
            if too_short(&typed) {
                browse::page(conn, &asked)
            } else {
                search::search(conn, &typed, &home, &asked, LIMITS)
            }
        })
        .await?;
    ui.page(RegisterPage::new(list, wanted, found, &ui))
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

/// A scanned code opens the customer who holds it; any other is searched.
pub async fn scan(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let code = url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(name, _)| name == "code")
        .map_or_else(String::new, |(_, code)| code.into_owned());
    let list = ListState::read(&SHAPE, "kind=all").searching(&code);
    let code = list.q.clone();
    let holders = db.run(move |conn| exact::holders_of(conn, &code)).await?;
    match holders[..] {
        [customer] => ui.redirect(format!("/customers/{customer}")),
        _ => ui.redirect(list.url()),
    }
}
