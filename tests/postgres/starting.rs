//! First starts, second starts, and starts that are refused.

use std::fs;

use clientela::postgres::{Options, Server};

use super::{Folder, quick, sql};

#[test]
fn a_first_start_makes_an_owner_and_an_app_that_owns_nothing() {
    let folder = Folder::new();
    let server = folder.server();
    let ask = |url: String, statement: &str| sql(server.programs(), &url, statement);

    let who = "select current_user, current_database(), usesuper from pg_user where usename = current_user";
    assert_eq!(
        ask(server.owner_url(), who).as_deref(),
        Ok("clientela|clientela|f")
    );
    assert_eq!(
        ask(server.app_url(), who).as_deref(),
        Ok("clientela_app|clientela|f")
    );
    assert_eq!(
        ask(server.admin_url(), who).as_deref(),
        Ok("postgres|postgres|t")
    );

    let make = "create extension pg_trgm; create extension unaccent; create table t (n int)";
    assert_eq!(ask(server.owner_url(), make).as_deref(), Ok(""));
    for refused in [
        "create table mine (n int)",
        "select * from t",
        "drop table t",
    ] {
        let error = ask(server.app_url(), refused).expect_err(refused);
        assert!(
            error.contains("permission denied") || error.contains("must be owner"),
            "{error}"
        );
    }
    assert_eq!(
        ask(
            server.owner_url(),
            "select lower('É'), 'Z' < 'a', current_setting('TimeZone')"
        )
        .as_deref(),
        Ok("é|t|UTC")
    );
}

#[test]
fn data_is_kept_from_one_start_to_the_next() {
    let folder = Folder::new();
    let server = folder.server();
    sql(
        server.programs(),
        &server.owner_url(),
        "create table t as select 42 n",
    )
    .expect("it is made");
    server.stop();

    let server = folder.server();
    let kept = sql(server.programs(), &server.owner_url(), "select n from t");
    assert_eq!(kept.as_deref(), Ok("42"));
}

#[test]
fn a_durable_server_flushes_and_a_test_server_does_not() {
    let folder = Folder::new();
    let settings = "select string_agg(current_setting(name), ' ' order by name) from unnest(array[
        'fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses']) name";
    let server = Server::start(Options {
        durable: true,
        ..quick(&folder.data())
    })
    .expect("starts");
    let found = sql(server.programs(), &server.app_url(), settings);
    assert_eq!(found.as_deref(), Ok("on on  on"));
    server.stop();

    let server = folder.server();
    let found = sql(server.programs(), &server.app_url(), settings);
    assert_eq!(found.as_deref(), Ok("off off  off"));
}

#[test]
fn a_long_path_with_odd_characters_works() {
    let folder = Folder::new();
    let data = folder
        .0
        .join(format!("my data, é % @/{}", "long".repeat(20)));
    let server = Server::start(quick(&data)).expect("the server starts");
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
    let short = folder.0.join("a b\"é%@");
    let server = Server::start(quick(&short)).expect("the server starts");
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
    assert!(short.join("run/.s.PGSQL.5432").exists());
}

#[test]
fn a_second_instance_is_refused_and_the_holder_is_named() {
    let folder = Folder::new();
    let _server = folder.server();
    let error = Server::start(quick(&folder.data()))
        .expect_err("it is in use")
        .to_string();
    let holder = format!("in use by process {} (", std::process::id());
    assert!(error.contains(&holder), "{error}");
}

#[test]
fn data_of_another_version_is_refused_and_left_alone() {
    let folder = Folder::new();
    let cluster = folder.data().join("pg");
    fs::create_dir_all(&cluster).expect("the folder is ours");
    fs::write(cluster.join("PG_VERSION"), "13\n").expect("the folder is ours");
    let error = Server::start(quick(&folder.data()))
        .expect_err("13 is too old")
        .to_string();
    assert!(error.contains("made by PostgreSQL 13"), "{error}");
    assert_eq!(fs::read_dir(&cluster).expect("it is there").count(), 1);
}

#[test]
fn a_start_cut_short_is_begun_anew() {
    let folder = Folder::new();
    let half = folder.data().join("pg.new");
    fs::create_dir_all(&half).expect("the folder is ours");
    fs::write(half.join("PG_VERSION"), "half made").expect("the folder is ours");
    let server = folder.server();
    assert!(!half.exists());
    assert_eq!(
        sql(server.programs(), &server.app_url(), "select 1").as_deref(),
        Ok("1")
    );
}

#[test]
fn a_server_that_cannot_start_says_why() {
    let folder = Folder::new();
    folder.server().stop();
    let settings = folder.data().join("pg/postgresql.auto.conf");
    fs::write(&settings, "shared_preload_libraries = 'nonsense'\n").expect("we may write it");
    let error = Server::start(quick(&folder.data()))
        .expect_err("no such library")
        .to_string();
    assert!(
        error.contains("log/postgres.log") && error.contains("nonsense"),
        "{error}"
    );
}
