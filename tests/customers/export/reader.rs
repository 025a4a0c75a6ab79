//! Whoever goes away in the middle of a file holds nothing (trust.md, G7).

use crate::support::{
    PASSWORD,
    database::TestDatabase,
    program::Program,
    raw::{request, send, sign_in, token},
};
use diesel::{QueryableByName, RunQueryDsl, connection::SimpleConnection, sql_types::BigInt};
use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

/// More than the buffers between two programs ever hold: some 20 MB.
const MANY: &str = "
    alter table customers disable trigger user;
    insert into customers (number, kind, country, legal_name, currency, note)
    select 'C-' || n, 'company', 'IT', 'Firm ' || n, 'EUR', repeat('word ', 120) from generate_series(1, 30000) n;
    alter table customers enable trigger user";

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn count(database: &TestDatabase, sql: &str) -> i64 {
    let counted: Count = diesel::sql_query(format!("select count(*) as count from {sql}"))
        .get_result(&mut database.conn())
        .expect("a count");
    counted.count
}

struct Reader<'a> {
    program: &'a Program,
    cookie: String,
}

impl Reader<'_> {
    fn page(&self, path: &str) -> String {
        let cookie = format!("Cookie: session={}\r\n", self.cookie);
        let page = request(&format!("GET {path}"), &cookie, "");
        send(self.program.address(), &page)
    }

    /// The answer, of which nothing is read yet.
    fn asks_for_all(&self) -> TcpStream {
        let token = token(&self.page("/customers/export?query=kind%3Dall"));
        let body = format!("token={token}&query=kind%3Dall&format=csv&columns=all");
        let headers = format!(
            "Cookie: session={}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.cookie,
            body.len()
        );
        let asked = request("POST /customers/export", &headers, &body);
        let mut stream = TcpStream::connect(self.program.address()).expect("it answers");
        stream.write_all(&asked).expect("it reads");
        stream
    }
}

#[test]
fn a_reader_who_goes_away_holds_nothing() {
    let database = TestDatabase::with_business();
    database.conn().batch_execute(MANY).expect("many customers");
    // With one connection, whatever holds it holds everybody up.
    let program = Program::on(database, &["--pool", "1"]);
    let (_, cookie) = sign_in(
        program.address(),
        "administrator@example.com",
        PASSWORD,
        "test",
    );
    let reader = Reader {
        program: &program,
        cookie,
    };
    let served = || reader.page("/customers").starts_with("HTTP/1.1 200");
    assert!(served());
    let mut stream = reader.asks_for_all();
    let mut begun = [0; 4_096];
    stream.read_exact(&mut begun).expect("it begins");
    assert!(
        begun.starts_with(b"HTTP/1.1 200"),
        "{}",
        String::from_utf8_lossy(&begun)
    );
    assert!(served(), "who reads slowly holds others up");
    drop(stream);
    let gone = Instant::now();
    let busy = "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'";
    while count(&program.database, busy) > 0 {
        assert!(
            gone.elapsed() < Duration::from_secs(5),
            "its connection is not back"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(served(), "who went away holds others up");
    assert!(gone.elapsed() < Duration::from_secs(5));
    assert_eq!(count(&program.database, "exports"), 1, "it is written down");
}
