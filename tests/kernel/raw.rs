//! Bytes as an attacker sends them, to the real program over a socket (trust.md A13, C9, C10).

use crate::support::{PASSWORD, database::TestDatabase, program::Program};
use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

/// The status of the first answer to these bytes; 0 where the connection was closed without one.
fn status(program: &Program, bytes: &[u8]) -> u16 {
    let answer = send(program, bytes);
    let status = answer.split(' ').nth(1).unwrap_or_default();
    status
        .get(..3)
        .and_then(|code| code.parse().ok())
        .unwrap_or(0)
}

fn send(program: &Program, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(program.address()).expect("it listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a timeout");
    // It may hang up in the middle of what is too much for it.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn request(line: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n{body}")
        .into_bytes()
}

/// The value of the session's cookie and of the forms' token, as the sign-in page gives them.
fn visit(program: &Program) -> (String, String) {
    let page = send(program, &request("GET /sign-in", "", ""));
    let between = |from: &str, to: char| {
        let rest = page.split(from).nth(1).unwrap_or_default();
        rest.split(to).next().unwrap_or_default().to_owned()
    };
    let token = between("name=\"token\" value=\"", '"');
    (between("session=", ';'), token)
}

/// Signs in and answers the new cookie.
fn sign_in(program: &Program, email: &str, password: &str, agent: &str) -> (u16, String) {
    let (cookie, token) = visit(program);
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("token", &*token), ("email", email), ("password", password)])
        .finish();
    let headers = format!(
        "Cookie: session={cookie}\r\nSec-Fetch-Site: same-origin\r\nUser-Agent: {agent}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
        body.len()
    );
    let answer = send(program, &request("POST /sign-in", &headers, &body));
    let code = answer.get(9..12).and_then(|code| code.parse().ok());
    let cookie = answer.split("session=").nth(1).unwrap_or_default();
    let cookie = cookie.split(';').next().unwrap_or_default();
    (code.unwrap_or(0), cookie.to_owned())
}

#[test]
fn broken_requests_are_refused_or_hung_up_on_and_the_next_is_served() {
    let program = Program::on(TestDatabase::with_business(), &[]);
    let many: String = (0..500).map(|n| format!("X-{n}: y\r\n")).collect();
    let long = format!("X-Long: {}\r\n", "y".repeat(128 * 1024));
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let broken: Vec<(&str, Vec<u8>)> = vec![
        (
            "two lengths",
            request(
                "POST /sign-in",
                &format!("{form}Content-Length: 3\r\nContent-Length: 5\r\n"),
                "abcde",
            ),
        ),
        (
            "a length and chunks",
            request(
                "POST /sign-in",
                &format!("{form}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
                "0\r\n\r\n",
            ),
        ),
        (
            "a bad chunk",
            request(
                "POST /sign-in",
                &format!("{form}Transfer-Encoding: chunked\r\n"),
                "zz\r\nabc\r\n",
            ),
        ),
        ("500 headers", request("GET /sign-in", &many, "")),
        ("a head of 128 KB", request("GET /sign-in", &long, "")),
        ("TRACE", request("TRACE /sign-in", "", "")),
        ("an unknown method", request("FROB /sign-in", "", "")),
        (
            "no HTTP at all",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n".to_vec(),
        ),
        ("NUL in the path", request("GET /customers/%00", "", "")),
        (
            "broken UTF-8 in the path",
            request("GET /customers/%ff%fe", "", ""),
        ),
        (
            "raw bytes in the path",
            b"GET /customers/\xff\xfe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .to_vec(),
        ),
        (
            "broken UTF-8 in a form",
            request(
                "POST /sign-in",
                &format!("{form}Content-Length: 9\r\n"),
                "email=%ff",
            ),
        ),
        (
            "a cookie of 8 KB",
            request(
                "GET /account",
                &format!("Cookie: session={}\r\n", "y".repeat(8_192)),
                "",
            ),
        ),
        (
            "a length that is none",
            request(
                "POST /sign-in",
                &format!("{form}Content-Length: -1\r\n"),
                "",
            ),
        ),
    ];
    for (what, bytes) in broken {
        let code = status(&program, &bytes);
        let refused = code == 0 || code == 303 || (400..500).contains(&code);
        assert!(refused, "{what}: {code}");
        assert_eq!(
            status(&program, &request("GET /healthz", "", "")),
            200,
            "after {what}"
        );
    }
    // Which of them is meant nobody knows.
    let repeated = request("GET /sign-in?next=/a&next=//evil", "", "");
    assert_eq!(status(&program, &repeated), 400);
    let list = request("GET /customers?q=a&q=b&sort=x&sort=-name&kind", "", "");
    assert_eq!(status(&program, &list), 303);
}

#[test]
fn a_cookie_that_is_not_exactly_one_of_ours_is_nobodys() {
    let program = Program::on(TestDatabase::with_business(), &[]);
    let (code, cookie) = sign_in(&program, "administrator@example.com", PASSWORD, "test");
    assert_eq!(code, 303);
    let account = |cookies: &str| {
        let headers = format!("Cookie: {cookies}\r\n");
        status(&program, &request("GET /account", &headers, ""))
    };
    assert_eq!(account(&format!("session={cookie}")), 200);
    let altered: String = cookie.chars().rev().collect();
    let of_another = clientela::web::session::Token::random();
    for value in [
        altered.as_str(),
        &cookie[..cookie.len() - 2],
        of_another.as_str(),
        &cookie.repeat(200),
        "",
        "%00",
    ] {
        assert_eq!(account(&format!("session={value}")), 303, "{value:.60}");
    }
    let twice = account(&format!("session={altered}; session={cookie}"));
    assert!(
        matches!(twice, 200 | 303),
        "one of both, never an error: {twice}"
    );
}

#[test]
fn the_log_has_one_line_for_each_request_and_no_secret() {
    let program = Program::on(TestDatabase::with_business(), &[]);
    let agent = "Mozilla/5.0 \\n \\u001b[31m {\"level\":\"ERROR\"}";
    let control = "User-Agent: Mozilla\u{1b}[31m\r\n";
    assert_eq!(status(&program, &request("GET /sign-in", control, "")), 400);
    let name = "ada\r\n{\"level\":\"ERROR\"}\u{1b}[2J@example.com";
    let before = program.log().lines().count();
    let (refused, _) = sign_in(&program, name, "a password nobody has", agent);
    assert!((400..500).contains(&refused), "{refused}");
    let (code, cookie) = sign_in(&program, "administrator@example.com", PASSWORD, agent);
    assert_eq!(code, 303);
    let (anonymous, token) = visit(&program);
    let link = "/password/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    status(&program, &request(&format!("GET {link}"), "", ""));
    let log = program.log();
    assert!(!log.contains('\u{1b}'), "no control sequence");
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    let requests = lines[before..]
        .iter()
        .filter(|line| line["target"] == "access");
    assert_eq!(requests.count(), 6, "three pages, two sign-ins, a link");
    for secret in [
        PASSWORD,
        "a password nobody has",
        &cookie,
        &anonymous,
        &token,
        &link[10..],
    ] {
        assert!(
            !secret.is_empty() && !log.contains(secret),
            "{secret} is in the log"
        );
    }
}
