//! The site map: every slice's routes behind one gate. `serve` and the tests build the same application.

use crate::{
    config::WebSettings,
    customers,
    db::Db,
    error::Reply,
    help, jobs, palette, settings, setup, users,
    web::{
        assets,
        compress::compress,
        gate::{Gate, LateFormPage, gate},
        install,
        limits::PerSession,
        metrics,
        routes::{self, Route, RouteTable},
        session::Secret,
        ui::see_other,
    },
};
use actix_web::{
    App, Error, HttpRequest, HttpResponse,
    body::BoxBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    http::Method,
    middleware::from_fn,
    web,
};
use diesel::RunQueryDsl;

/// Every route of the program.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::open(Method::GET, "/", home),
        Route::open(Method::GET, "/assets/{name:.*}", assets::show),
        Route::open(Method::GET, "/favicon.ico", assets::favicon),
        Route::open(Method::GET, "/manifest.webmanifest", install::manifest),
        Route::open(Method::GET, "/service-worker.js", install::worker),
        Route::open(Method::GET, "/offline", install::offline),
        Route::open(Method::GET, "/healthz", alive),
        Route::open(Method::GET, "/readyz", ready),
        Route::open(Method::GET, "/metrics", show_metrics),
    ];
    routes.extend(users::routes());
    routes.extend(settings::routes());
    routes.extend(setup::routes());
    routes.extend(customers::routes());
    routes.extend(jobs::routes());
    routes.extend(palette::routes());
    routes.extend(help::routes());
    routes
}

/// What all workers share.
#[derive(Clone)]
pub struct Shared {
    /// The pool.
    pub db: web::Data<Db>,
    /// The gate with its table of routes.
    pub gate: web::Data<Gate>,
    /// Which customers were used.
    pub uses: web::Data<customers::picker::Uses>,
}

impl Shared {
    /// Puts it together.
    pub fn new(db: Db, secret: Secret, settings: WebSettings, session_rate: u32) -> Self {
        let gate = Gate {
            table: RouteTable::new(&routes()),
            secret,
            settings,
            limiter: PerSession::new(session_rate),
            late_form: LateFormPage(users::sign_in::late_form_page),
        };
        Self {
            db: web::Data::new(db),
            gate: web::Data::new(gate),
            uses: web::Data::default(),
        }
    }
}

/// The application of one worker.
pub fn app(
    shared: Shared,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<BoxBody>,
        Error = Error,
        InitError = (),
    >,
> {
    App::new()
        .app_data(shared.db)
        .app_data(shared.gate)
        .app_data(shared.uses)
        .app_data(web::PayloadConfig::new(crate::web::gate::MOST_FORM + 1))
        .app_data(
            web::PathConfig::default().error_handler(|_, _| crate::error::Error::NotFound.into()),
        )
        .app_data(
            web::QueryConfig::default().error_handler(|error, _| {
                crate::error::Error::BadRequest(error.to_string()).into()
            }),
        )
        .configure(|config| routes::register(config, routes()))
        .wrap(from_fn(customers::merge::follow::follow))
        .wrap(from_fn(gate))
        .wrap(from_fn(compress))
}

/// The dashboard takes this place when it exists.
async fn home() -> Reply {
    Ok(see_other("/customers"))
}

/// The process answers.
async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// The process and its database answer.
async fn ready(db: Db) -> HttpResponse {
    let asked = db
        .run(|conn| diesel::sql_query("select 1").execute(conn))
        .await;
    match asked {
        Ok(_) => HttpResponse::Ok()
            .content_type("text/plain")
            .body("ready\n"),
        Err(error) => {
            tracing::warn!(event = "not ready", "{error:#}");
            HttpResponse::ServiceUnavailable()
                .content_type("text/plain")
                .body("the database does not answer\n")
        }
    }
}

/// For this machine, or for whoever has the token.
async fn show_metrics(request: HttpRequest, gate: web::Data<Gate>) -> Reply {
    let bearer = request
        .headers()
        .get("authorization")
        .and_then(|value| value.to_str().ok());
    let token = gate.settings.metrics_token.as_deref();
    let by_token = matches!((bearer, token), (Some(bearer), Some(token))
        if crate::web::same_origin::same(bearer, &format!("Bearer {token}")));
    let local = request
        .peer_addr()
        .is_some_and(|peer| peer.ip().is_loopback())
        && !request.headers().contains_key("x-forwarded-for");
    if !(by_token || local) {
        return Err(crate::error::Error::NotFound);
    }
    Ok(HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4")
        .body(metrics::text()))
}
