//! Sessions live in PostgreSQL, so that they can be listed, ended from anywhere and shared by copies of
//! the program. The cookie holds 256 random bits; the table holds their SHA-256.

use super::policy::Role;
use crate::{
    dates::Zone,
    db::Statement,
    i18n::Language,
    ids::{SessionId, UserId},
    schema::sessions,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use diesel::{PgConnection, prelude::*};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// Idle and absolute life of a session (trust.md §5), and of one that stays signed in.
pub const IDLE: Duration = Duration::minutes(30);
/// However busy the session is.
pub const ABSOLUTE: Duration = Duration::hours(12);
/// Idle life with "Stay signed in".
pub const IDLE_REMEMBERED: Duration = Duration::days(7);
/// Absolute life with "Stay signed in".
pub const ABSOLUTE_REMEMBERED: Duration = Duration::days(30);
/// How many sessions a user may have; the longest unused one ends.
pub const MOST: i64 = 10;

/// The value of the cookie: 256 random bits in URL-safe base64.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new random token.
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()))
    }

    /// Reads a cookie's value; anything that is not a token of ours is nobody's.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// The value for the cookie or the link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database keeps.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

/// The process's secret: signs the forgery tokens and what travels through the browser.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// Takes the key as it was read from the setting or the file.
    pub fn new(key: Vec<u8>) -> Self {
        Self(key)
    }

    /// HMAC-SHA-256 over `parts`, in URL-safe base64; `purpose` keeps the uses apart.
    pub fn sign(&self, purpose: &str, parts: &[&str]) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(purpose.as_bytes());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    /// Compares in constant time.
    pub fn verify(&self, purpose: &str, parts: &[&str], signature: &str) -> bool {
        let expected = Sha256::digest(self.sign(purpose, parts));
        expected == Sha256::digest(signature)
    }

    /// What the database remembers of the key, to notice another one.
    pub fn fingerprint(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(&self.0))
    }
}

/// The signed-in user of a request.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session's row.
    pub session: SessionId,
    /// Who it is.
    pub id: UserId,
    /// The name shown.
    pub name: String,
    /// The e-mail address they sign in with.
    pub email: String,
    /// What they may do, as it is now, not as it was at sign-in.
    pub role: Role,
    /// The language they chose.
    pub language: Option<Language>,
    /// Whether single keys are shortcuts for them.
    pub shortcuts: bool,
    /// When the password was last given in this session.
    pub authenticated_at: DateTime<Utc>,
}

/// The business, as every page needs it.
#[derive(Clone, Debug)]
pub struct Business {
    /// Its name, in the side menu.
    pub name: String,
    /// ISO 3166-1 code: the country a new customer starts with.
    pub country: String,
    /// Decides "today" and every time shown.
    pub zone: Zone,
    /// ISO 4217 code of the base currency.
    pub currency: String,
    /// The language of documents without a customer.
    pub language: Language,
    /// `google` or `openstreetmap`.
    pub map_provider: String,
    /// In which languages customers may get documents.
    pub languages: Vec<Language>,
    /// The hash of its logo, which is the logo's address.
    pub logo: Option<String>,
}

/// What a cookie stands for.
pub enum Found {
    /// A live session.
    Live(Box<(SignedIn, Business)>),
    /// A session that ran out; whose it was, so that the form comes back to nobody else.
    Expired(UserId),
    /// Nobody's.
    Nobody,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    session: i64,
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    user_id: i64,
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    email: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    role: String,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
    language: Option<String>,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    shortcuts: bool,
    #[diesel(sql_type = diesel::sql_types::Bool)]
    remember: bool,
    #[diesel(sql_type = diesel::sql_types::Timestamptz)]
    created_at: DateTime<Utc>,
    #[diesel(sql_type = diesel::sql_types::Timestamptz)]
    last_seen_at: DateTime<Utc>,
    #[diesel(sql_type = diesel::sql_types::Timestamptz)]
    authenticated_at: DateTime<Utc>,
    #[diesel(sql_type = diesel::sql_types::Text)]
    company: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    country: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    time_zone: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    currency: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    company_language: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    map_provider: String,
    #[diesel(sql_type = diesel::sql_types::Array<diesel::sql_types::Text>)]
    customer_languages: Vec<String>,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
    logo: Option<String>,
}

/// Finds the session of a cookie with its user and the business, in one statement; counts as a sign of
/// life, written down once a minute at most.
pub fn find(
    conn: &mut PgConnection,
    token: &Token,
    now: DateTime<Utc>,
    demo: bool,
) -> QueryResult<Found> {
    let row: Option<Row> = Statement::numbered(
        "select s.id as session, s.user_id, u.name, u.email, u.role, u.language, u.shortcuts, s.remember, \
                s.created_at, s.last_seen_at, s.authenticated_at, c.name as company, c.country, \
                c.time_zone, c.currency, c.language as company_language, c.map_provider, c.customer_languages, \
                c.logo \
           from sessions s join users u on u.id = s.user_id cross join company c \
          where s.token_hash = $1 and u.disabled_at is null and (not u.demo or $2)",
    )
    .bytes(token.hash())
    .bool(demo)
    .get_result(conn)
    .optional()?;
    let Some(row) = row else {
        return Ok(Found::Nobody);
    };
    if !is_live(row.remember, row.created_at, row.last_seen_at, now) {
        return Ok(Found::Expired(UserId(row.user_id)));
    }
    if now - row.last_seen_at > Duration::minutes(1) {
        diesel::update(sessions::table.find(row.session))
            .set(sessions::last_seen_at.eq(now))
            .execute(conn)?;
    }
    let Some(role) = Role::parse(&row.role) else {
        return Ok(Found::Nobody);
    };
    let user = SignedIn {
        session: SessionId(row.session),
        id: UserId(row.user_id),
        name: row.name,
        email: row.email,
        role,
        language: row.language.as_deref().and_then(Language::parse),
        shortcuts: row.shortcuts,
        authenticated_at: row.authenticated_at,
    };
    let business = Business {
        name: row.company,
        country: row.country,
        zone: Zone::parse(&row.time_zone).unwrap_or_default(),
        currency: row.currency,
        language: Language::parse(&row.company_language).unwrap_or_default(),
        map_provider: row.map_provider,
        languages: Language::among(&row.customer_languages),
        logo: row.logo,
    };
    Ok(Found::Live(Box::new((user, business))))
}

/// Whether a session opened and last used then is still good.
pub fn is_live(
    remember: bool,
    created: DateTime<Utc>,
    seen: DateTime<Utc>,
    now: DateTime<Utc>,
) -> bool {
    let (idle, absolute) = if remember {
        (IDLE_REMEMBERED, ABSOLUTE_REMEMBERED)
    } else {
        (IDLE, ABSOLUTE)
    };
    now - seen <= idle && now - created <= absolute
}

/// Opens a session and answers the value for its cookie. A user keeps [`MOST`] sessions at most.
pub fn open(
    conn: &mut PgConnection,
    user: UserId,
    remember: bool,
    address: Option<std::net::IpAddr>,
    user_agent: Option<&str>,
) -> QueryResult<Token> {
    let token = Token::random();
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token.hash()),
            sessions::user_id.eq(user),
            sessions::remember.eq(remember),
            sessions::address.eq(address.map(ipnetwork::IpNetwork::from)),
            sessions::user_agent
                .eq(user_agent.map(|agent| agent.chars().take(300).collect::<String>())),
        ))
        .execute(conn)?;
    let kept = sessions::table
        .filter(sessions::user_id.eq(user))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .limit(MOST)
        .select(sessions::id)
        .load::<i64>(conn)?;
    diesel::delete(
        sessions::table
            .filter(sessions::user_id.eq(user))
            .filter(sessions::id.ne_all(kept)),
    )
    .execute(conn)?;
    Ok(token)
}

/// Ends the sessions of a user, all or all but one.
pub fn end_all(
    conn: &mut PgConnection,
    user: UserId,
    but: Option<SessionId>,
) -> QueryResult<usize> {
    diesel::delete(
        sessions::table
            .filter(sessions::user_id.eq(user))
            .filter(sessions::id.ne(but.map_or(0, |id| id.0))),
    )
    .execute(conn)
}
