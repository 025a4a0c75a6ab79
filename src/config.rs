//! The only reader of the environment: every setting of the process is a flag and a variable.

use actix_web::dev::ServiceRequest;
use clap::Args;
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use url::Url;

/// Where the data are.
#[derive(Args, Clone, Debug)]
pub struct DataSettings {
    /// PostgreSQL to use, as postgres://user@host/database; without it the program runs one of its own.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
    /// Folder of the private PostgreSQL, the secret key and files.
    #[arg(long, env = "CLIENTELA_DATA", default_value = "data", global = true)]
    pub data: PathBuf,
    /// Folder with the programs of PostgreSQL (initdb, postgres) for the private server.
    #[arg(long, env = "PG_BIN", global = true)]
    pub pg_bin: Option<PathBuf>,
}

/// How `serve` answers.
#[derive(Args, Clone, Debug)]
pub struct ServeSettings {
    /// Address and port to listen on.
    #[arg(long, env = "CLIENTELA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Address under which browsers reach the program, such as https://customers.example.com.
    #[arg(long, env = "CLIENTELA_BASE_URL", value_parser = base_url)]
    pub base_url: Option<Url>,
    /// Addresses of proxies whose X-Forwarded-For is believed, separated by commas.
    #[arg(long, env = "CLIENTELA_PROXIES", value_delimiter = ',')]
    pub proxies: Vec<IpAddr>,
    /// Key for sessions and cards, 32 bytes or more; made once in the data folder when absent.
    #[arg(long, env = "CLIENTELA_SECRET_KEY", hide_env_values = true)]
    pub secret_key: Option<String>,
    /// Fill an empty database with a made-up business and let its users sign in.
    #[arg(long, env = "CLIENTELA_DEMO")]
    pub demo: bool,
    /// Refuse "Stay signed in on this device".
    #[arg(long, env = "CLIENTELA_SHORT_SESSIONS")]
    pub short_sessions: bool,
    /// Worker threads; the number of cores by default.
    #[arg(long, env = "CLIENTELA_WORKERS")]
    pub workers: Option<usize>,
    /// Connections to the database; twice the number of cores by default.
    #[arg(long, env = "CLIENTELA_POOL")]
    pub pool: Option<u32>,
    /// Requests per second that one session may send; 0 lifts the limit.
    #[arg(long, env = "CLIENTELA_SESSION_RATE", default_value_t = 20)]
    pub session_rate: u32,
    /// Token with which /metrics may be read from elsewhere than this machine.
    #[arg(long, env = "CLIENTELA_METRICS_TOKEN", hide_env_values = true)]
    pub metrics_token: Option<String>,
    /// What is logged: error, warn, info, debug, or a filter such as info,clientela=debug.
    #[arg(long, env = "CLIENTELA_LOG", default_value = "info,actix_server=warn")]
    pub log: String,
}

fn base_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text)
        .map_err(|error| format!("{error}; write it like https://customers.example.com"))?;
    match (url.scheme(), url.path(), url.query()) {
        ("http" | "https", "/", None) if url.has_host() => Ok(url),
        _ => Err("only scheme, host and port, like https://customers.example.com".into()),
    }
}

/// What the web needs to know about the process.
#[derive(Clone, Debug, Default)]
pub struct WebSettings {
    /// See [`ServeSettings::base_url`].
    pub base_url: Option<Url>,
    /// See [`ServeSettings::listen`].
    pub listen: Option<SocketAddr>,
    /// See [`ServeSettings::proxies`].
    pub proxies: Vec<IpAddr>,
    /// See [`ServeSettings::demo`].
    pub demo: bool,
    /// See [`ServeSettings::short_sessions`].
    pub short_sessions: bool,
    /// See [`ServeSettings::metrics_token`].
    pub metrics_token: Option<String>,
}

impl From<&ServeSettings> for WebSettings {
    fn from(settings: &ServeSettings) -> Self {
        Self {
            base_url: settings.base_url.clone(),
            listen: Some(settings.listen),
            proxies: settings.proxies.clone(),
            demo: settings.demo,
            short_sessions: settings.short_sessions,
            metrics_token: settings.metrics_token.clone(),
        }
    }
}

impl WebSettings {
    /// Whether browsers come by https, so that cookies are for https alone.
    pub fn secure(&self) -> bool {
        self.base_url
            .as_ref()
            .is_some_and(|url| url.scheme() == "https")
    }

    /// The cookie's name; the prefix makes browsers hold it to this host and to https.
    pub fn session_cookie(&self) -> &'static str {
        if self.secure() {
            "__Host-session"
        } else {
            "session"
        }
    }

    /// Where the request comes from: the peer, or behind a trusted proxy the last address in
    /// `X-Forwarded-For` that is not a proxy itself.
    pub fn client_address(&self, request: &ServiceRequest) -> Option<IpAddr> {
        let peer = request.peer_addr()?.ip();
        if !self.proxies.contains(&peer) {
            return Some(peer);
        }
        let forwarded = request
            .headers()
            .get_all("x-forwarded-for")
            .filter_map(|value| value.to_str().ok());
        let hops = forwarded
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .collect::<Vec<_>>();
        hops.iter()
            .rev()
            .map_while(|hop| hop.parse().ok())
            .find(|hop: &IpAddr| !self.proxies.contains(hop))
            .or(Some(peer))
    }

    /// An absolute address for a link that leaves the program: never built from what a request says.
    pub fn absolute(&self, path: &str, listen: Option<SocketAddr>) -> String {
        match (&self.base_url, listen) {
            (Some(base), _) => format!("{}{path}", base.as_str().trim_end_matches('/')),
            (None, Some(listen)) => format!("http://{listen}{path}"),
            (None, None) => path.to_owned(),
        }
    }
}
