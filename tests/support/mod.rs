//! Tests speak in actors: an application on a database of its own, and people who use it over HTTP.

pub mod customers;
pub mod database;
pub mod page;
pub mod program;
pub mod raw;

use actix_web::{
    body::{BoxBody, to_bytes},
    cookie::Cookie,
    dev::{Service, ServiceResponse},
    http::{Method, header},
    test::{self, TestRequest},
};
use clientela::{
    app::{Shared, app},
    config::WebSettings,
    db::Db,
    ids::UserId,
    web::{
        Role,
        session::{self, Secret, Token},
    },
};
use database::TestDatabase;
use diesel::{PgConnection, connection::SimpleConnection, prelude::*};
use futures_util::future::LocalBoxFuture;
use page::Page;
use std::{
    rc::Rc,
    thread::{self, JoinHandle},
    time::Duration,
};

/// The password of every user of the test business.
pub const PASSWORD: &str = "four grey herons at noon";
/// The key of the test process.
pub const SECRET: &[u8] = b"a key for tests, long enough to be one";

type Call = dyn Fn(actix_http::Request) -> LocalBoxFuture<'static, ServiceResponse<BoxBody>>;

/// The program on a database of its own.
pub struct App {
    call: Rc<Call>,
    /// The database, which goes when the test ends.
    pub database: Rc<TestDatabase>,
    /// The pool, for tests that call actions themselves.
    pub db: Db,
}

impl App {
    /// The program with a business ("Cantina Morandi", Italy) and one user for each role.
    pub async fn new() -> Self {
        Self::with(WebSettings::default()).await
    }

    /// The same with other settings of the process.
    pub async fn with(settings: WebSettings) -> Self {
        Self::on(TestDatabase::with_business(), settings, 0).await
    }

    /// The program at its very first start: no business, no users.
    pub async fn fresh() -> Self {
        Self::on(TestDatabase::empty(), WebSettings::default(), 0).await
    }

    /// Fails where `clientela check` would.
    #[track_caller]
    pub fn is_sound(&self) {
        clientela::check::run(&mut self.conn(), |finding| {
            assert!(finding.holds(), "{finding}")
        })
        .expect("the check runs");
    }

    /// The program with a business, where a session may ask this often per second.
    pub async fn limited(session_rate: u32) -> Self {
        let settings = WebSettings::default();
        Self::on(TestDatabase::with_business(), settings, session_rate).await
    }

    async fn on(database: TestDatabase, settings: WebSettings, session_rate: u32) -> Self {
        let db = Db::connect(&database.url, 4).expect("the test's database can be reached");
        let secret = Secret::new(SECRET.to_vec());
        let shared = Shared::new(db.clone(), secret, settings, session_rate);
        let service = Rc::new(test::init_service(app(shared)).await);
        let call: Rc<Call> = Rc::new(move |request| {
            let service = service.clone();
            Box::pin(async move {
                service
                    .call(request)
                    .await
                    .expect("the gate answers every error")
            })
        });
        Self {
            call,
            database: Rc::new(database),
            db,
        }
    }

    /// Somebody who is not signed in, with the cookie that the sign-in page gives.
    pub fn visitor(&self) -> Client {
        self.client(Token::random().as_str())
    }

    /// Somebody else, who has done `first` and does `then` a little later, in one transaction.
    pub fn meanwhile(
        &self,
        first: &str,
        then: impl FnOnce(&mut PgConnection) + Send + 'static,
    ) -> JoinHandle<()> {
        let mut other = self.conn();
        let begin = format!("begin; set local clientela.actor = 'system'; {first}");
        other.batch_execute(&begin).expect("a transaction");
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(700));
            then(&mut other);
            other.batch_execute("commit").expect("saved");
        })
    }

    /// The business's user of this role, signed in.
    pub fn user(&self, role: Role) -> Client {
        let mut conn = self.conn();
        let user = user_of(&mut conn, role);
        let token =
            session::open(&mut conn, user, false, None, Some("test")).expect("a session opens");
        self.client(token.as_str())
    }

    /// The administrator, signed in.
    pub fn administrator(&self) -> Client {
        self.user(Role::Administrator)
    }

    /// The manager, signed in.
    pub fn manager(&self) -> Client {
        self.user(Role::Manager)
    }

    /// Somebody with this session cookie.
    pub fn client(&self, cookie: &str) -> Client {
        Client {
            call: self.call.clone(),
            cookie: cookie.to_owned(),
            _database: self.database.clone(),
        }
    }

    /// A connection of the database's owner, for looking and for preparing.
    pub fn conn(&self) -> PgConnection {
        self.database.conn()
    }
}

/// The id of the business's user of this role.
pub fn user_of(conn: &mut PgConnection, role: Role) -> UserId {
    use clientela::schema::users;
    users::table
        .filter(users::role.eq(role.as_str()))
        .select(users::id)
        .order(users::id)
        .first(conn)
        .expect("the business has a user of every role")
}

/// A browser: it keeps its cookie and fills in the hidden token.
#[derive(Clone)]
pub struct Client {
    call: Rc<Call>,
    /// The session's cookie.
    pub cookie: String,
    /// Keeps the database while somebody uses it.
    _database: Rc<TestDatabase>,
}

impl Client {
    /// The token that this session's forms carry.
    pub fn token(&self) -> String {
        Secret::new(SECRET.to_vec()).sign("form", &[&self.cookie])
    }

    /// Opens an address.
    pub async fn get(&self, path: &str) -> Page {
        self.send(TestRequest::get().uri(path)).await
    }

    /// Sends a form with its token, from our own page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token();
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("token", &token)
            .extend_pairs(fields)
            .finish();
        self.post_raw(path, &body).await
    }

    /// Sends a body as it is.
    pub async fn post_raw(&self, path: &str, body: &str) -> Page {
        let request = TestRequest::post()
            .uri(path)
            .insert_header((header::CONTENT_TYPE, "application/x-www-form-urlencoded"))
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .set_payload(body.to_owned());
        self.send(request).await
    }

    /// Sends a file in a multipart form.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Page {
        let boundary = "----clientela-test";
        let mut body = Vec::new();
        let token = self.token();
        for (name, value) in [("token", token.as_str())].iter().chain(fields) {
            body.extend(format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ).bytes());
        }
        let (field, file_name, content) = file;
        body.extend(format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{file_name}\"\r\n\
             Content-Type: text/csv\r\n\r\n"
        ).bytes());
        body.extend(content);
        body.extend(format!("\r\n--{boundary}--\r\n").bytes());
        let request = TestRequest::post()
            .uri(path)
            .insert_header((
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={boundary}"),
            ))
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .set_payload(body);
        self.send(request).await
    }

    /// Sends any request in this session.
    pub async fn send(&self, request: TestRequest) -> Page {
        let request = request
            .cookie(Cookie::new("session", self.cookie.clone()))
            .peer_addr("127.0.0.1:4000".parse().expect("an address"));
        let response = (self.call)(request.to_request()).await;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = to_bytes(response.into_body())
            .await
            .unwrap_or_else(|_| panic!("the body can be read"));
        Page::new(status, headers, body.to_vec())
    }

    /// Sends a request of this method without anything in it.
    pub async fn call(&self, method: Method, path: &str) -> Page {
        self.send(TestRequest::default().method(method).uri(path))
            .await
    }
}
