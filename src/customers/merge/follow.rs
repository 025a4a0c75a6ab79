//! The old addresses of a merged customer lead to the one it became: pages by a redirect; what was sent to one by
//! a page that says so, since it may not be what was meant any more.

use crate::{db::Db, error::Error, ids::CustomerId, web::ui::see_other};
use actix_web::{
    HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
    web::Data,
};
use diesel::{OptionalExtension, PgConnection, QueryResult, RunQueryDsl, sql_types::BigInt};

/// The middleware; it looks only at what was not found.
pub async fn follow(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let asked = customer_of(request.path());
    let db = request.app_data::<Data<Db>>().cloned();
    let response = next.call(request).await?.map_into_boxed_body();
    let (Some((customer, rest)), Some(db), StatusCode::NOT_FOUND) = (asked, db, response.status())
    else {
        return Ok(response);
    };
    let became = db.run(move |conn| became(conn, customer)).await?;
    let Some(became) = became else {
        return Ok(response);
    };
    let location = format!("/customers/{became}{rest}");
    let answer = match *response.request().method() {
        Method::GET | Method::HEAD => {
            let query = response.request().query_string();
            let query = if query.is_empty() {
                String::new()
            } else {
                format!("?{query}")
            };
            see_other(&format!("{location}{query}"))
        }
        _ => HttpResponse::from_error(Error::Merged {
            location: format!("/customers/{became}"),
        }),
    };
    Ok(response.into_response(answer))
}

/// `/customers/412/addresses` is of customer 412; the rest follows.
fn customer_of(path: &str) -> Option<(CustomerId, String)> {
    let path = path.strip_prefix("/customers/")?;
    let digits = path.find(|c: char| !c.is_ascii_digit());
    let (id, rest) = path.split_at(digits.unwrap_or(path.len()));
    let rest = (rest.is_empty() || rest.starts_with('/')).then(|| rest.to_owned())?;
    Some((id.parse().ok()?, rest))
}

/// Whom a merged customer became, if that one is not erased.
fn became(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Option<CustomerId>> {
    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = BigInt)]
        id: CustomerId,
    }
    let row: Option<Row> = diesel::sql_query(
        "select s.id from customers c join customers s on s.id = survivor_of(c.id) \
          where c.id = $1 and c.merged_into is not null and s.erased_at is null",
    )
    .bind::<BigInt, _>(customer)
    .get_result(conn)
    .optional()?;
    Ok(row.map(|row| row.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_customers_are_followed() {
        let id = |path| customer_of(path).map(|(id, rest)| (id.0, rest));
        assert_eq!(id("/customers/412"), Some((412, String::new())));
        assert_eq!(id("/customers/412/edit"), Some((412, "/edit".into())));
        for other in [
            "/customers",
            "/customers/new",
            "/customers/4x",
            "/groups/4",
            "/customers/",
        ] {
            assert_eq!(id(other), None, "{other}");
        }
    }
}
