//! HTTP by hand: bytes over a socket, with nothing that would mend them.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// The status of the first answer to these bytes; 0 where the connection was closed without one.
pub fn status(server: SocketAddr, bytes: &[u8]) -> u16 {
    let answer = send(server, bytes);
    let status = answer.split(' ').nth(1).unwrap_or_default();
    status
        .get(..3)
        .and_then(|code| code.parse().ok())
        .unwrap_or(0)
}

/// What is answered until the other side hangs up; nothing where nobody listens.
pub fn send(server: SocketAddr, bytes: &[u8]) -> String {
    let Ok(mut stream) = TcpStream::connect(server) else {
        return String::new();
    };
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a timeout");
    // It may hang up in the middle of what is too much for it.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// A request as it goes over the wire.
pub fn request(line: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n{body}")
        .into_bytes()
}

/// The value of the session's cookie and of the forms' token, as the sign-in page gives them.
pub fn visit(server: SocketAddr) -> (String, String) {
    let page = send(server, &request("GET /sign-in", "", ""));
    (between(&page, "session=", ';'), token(&page))
}

/// The token of the forms of a page.
pub fn token(page: &str) -> String {
    between(page, "name=\"token\" value=\"", '"')
}

fn between(page: &str, from: &str, to: char) -> String {
    let rest = page.split(from).nth(1).unwrap_or_default();
    rest.split(to).next().unwrap_or_default().to_owned()
}

/// Signs in and answers the new cookie.
pub fn sign_in(server: SocketAddr, email: &str, password: &str, agent: &str) -> (u16, String) {
    let (cookie, token) = visit(server);
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("token", &*token), ("email", email), ("password", password)])
        .finish();
    let headers = format!(
        "Cookie: session={cookie}\r\nSec-Fetch-Site: same-origin\r\nUser-Agent: {agent}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
        body.len()
    );
    let answer = send(server, &request("POST /sign-in", &headers, &body));
    let code = answer.get(9..12).and_then(|code| code.parse().ok());
    (code.unwrap_or(0), between(&answer, "session=", ';'))
}
