//! A slice lists its routes, each with what it needs; there is no other way to register one.

use super::policy::{Access, Capability};
use actix_web::{FromRequest, Handler, Responder, http::Method, web};
use std::collections::HashMap;

/// One address and method of the site.
pub struct Route {
    /// GET or POST; changes are always POST.
    pub method: Method,
    /// The pattern, as actix reads it.
    pub path: &'static str,
    /// What the caller needs.
    pub access: Access,
    /// Whether the body is a multipart form: it is too large for the gate, the handler checks its token.
    pub upload: bool,
    pub(crate) handler: actix_web::Route,
}

/// A page that signed-in users with the capability may read.
pub fn get<F, Args>(path: &'static str, needs: Capability, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    Route::new(Method::GET, path, Access::Needs(needs), handler)
}

/// A change that signed-in users with the capability may make.
pub fn post<F, Args>(path: &'static str, needs: Capability, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    Route::new(Method::POST, path, Access::Needs(needs), handler)
}

impl Route {
    /// Opens the route to everybody.
    pub fn open<F, Args>(method: Method, path: &'static str, handler: F) -> Route
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static,
    {
        Route::new(method, path, Access::Open, handler)
    }

    fn new<F, Args>(method: Method, path: &'static str, access: Access, handler: F) -> Route
    where
        F: Handler<Args>,
        Args: FromRequest + 'static,
        F::Output: Responder + 'static,
    {
        let handler = web::method(method.clone()).to(handler);
        Route {
            method,
            path,
            access,
            upload: false,
            handler,
        }
    }

    /// Takes a multipart form with a file.
    pub fn with_upload(mut self) -> Route {
        self.upload = true;
        self
    }
}

/// What the gate and the tests know of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteRow {
    /// GET or POST.
    pub method: Method,
    /// The pattern.
    pub path: &'static str,
    /// What the caller needs.
    pub access: Access,
    /// See [`Route::upload`].
    pub upload: bool,
}

/// Registers routes with actix, one resource for each address; a method it does not have is a 405.
pub fn register(config: &mut web::ServiceConfig, routes: Vec<Route>) {
    let mut paths: Vec<(&'static str, Vec<actix_web::Route>)> = Vec::new();
    for route in routes {
        match paths.iter_mut().find(|(path, _)| *path == route.path) {
            Some((_, handlers)) => handlers.push(route.handler),
            None => paths.push((route.path, vec![route.handler])),
        }
    }
    for (path, handlers) in paths {
        let resource = handlers
            .into_iter()
            .fold(web::resource(path), |resource, handler| {
                resource.route(handler)
            });
        config.service(resource.default_service(web::to(method_not_allowed)));
    }
}

async fn method_not_allowed() -> crate::error::Reply {
    Err(crate::error::Error::MethodNotAllowed)
}

/// The rows of all routes, found by the pattern that a request matches.
#[derive(Clone, Debug)]
pub struct RouteTable(HashMap<&'static str, Vec<RouteRow>>);

impl RouteTable {
    /// Of these routes.
    pub fn new(routes: &[Route]) -> Self {
        let mut rows: HashMap<_, Vec<_>> = HashMap::new();
        for row in table(routes) {
            rows.entry(row.path).or_default().push(row);
        }
        Self(rows)
    }

    /// The row of a request; for a method that the address does not have, another one of the address.
    pub fn row(&self, method: &Method, pattern: &str) -> Option<&RouteRow> {
        let rows = self.0.get(pattern)?;
        let method = if method == Method::HEAD {
            &Method::GET
        } else {
            method
        };
        rows.iter()
            .find(|row| row.method == *method)
            .or_else(|| rows.first())
    }
}

/// The table of routes without their handlers.
pub fn table(routes: &[Route]) -> Vec<RouteRow> {
    routes
        .iter()
        .map(|route| RouteRow {
            method: route.method.clone(),
            path: route.path,
            access: route.access,
            upload: route.upload,
        })
        .collect()
}
