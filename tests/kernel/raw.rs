//! Bytes as an attacker sends them, to the real program over a socket (trust.md A13, C9, C10).

use crate::support::{
    PASSWORD,
    database::TestDatabase,
    program::Program,
    raw::{request, sign_in, status, visit},
};

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
        let code = status(program.address(), &bytes);
        let refused = code == 0 || code == 303 || (400..500).contains(&code);
        assert!(refused, "{what}: {code}");
        assert_eq!(
            status(program.address(), &request("GET /healthz", "", "")),
            200,
            "after {what}"
        );
    }
    // Which of them is meant nobody knows.
    let repeated = request("GET /sign-in?next=/a&next=//evil", "", "");
    assert_eq!(status(program.address(), &repeated), 400);
    let list = request("GET /customers?q=a&q=b&sort=x&sort=-name&kind", "", "");
    assert_eq!(status(program.address(), &list), 303);
}

#[test]
fn a_cookie_that_is_not_exactly_one_of_ours_is_nobodys() {
    let program = Program::on(TestDatabase::with_business(), &[]);
    let (code, cookie) = sign_in(
        program.address(),
        "administrator@example.com",
        PASSWORD,
        "test",
    );
    assert_eq!(code, 303);
    let account = |cookies: &str| {
        let headers = format!("Cookie: {cookies}\r\n");
        status(program.address(), &request("GET /account", &headers, ""))
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
    assert_eq!(
        status(program.address(), &request("GET /sign-in", control, "")),
        400
    );
    let name = "ada\r\n{\"level\":\"ERROR\"}\u{1b}[2J@example.com";
    let before = program.log().lines().count();
    let (refused, _) = sign_in(program.address(), name, "a password nobody has", agent);
    assert!((400..500).contains(&refused), "{refused}");
    let (code, cookie) = sign_in(
        program.address(),
        "administrator@example.com",
        PASSWORD,
        agent,
    );
    assert_eq!(code, 303);
    let (anonymous, token) = visit(program.address());
    let link = "/password/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    status(program.address(), &request(&format!("GET {link}"), "", ""));
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
