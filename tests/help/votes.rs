//! Whether a page was useful: answered once or twice, changed, and told to administrators alone.

use crate::support::{App, page::Page, user_of};
use clientela::{ids::UserId, schema::help_votes, web::Role};
use diesel::{PgConnection, prelude::*};

const PAGE: &str = "/help/register";
const VOTE: &str = "/help/register/vote";

type Row = (String, String, bool, String);

fn kept(conn: &mut PgConnection, user: UserId) -> Vec<Row> {
    help_votes::table
        .filter(help_votes::user_id.eq(user))
        .order((help_votes::page, help_votes::language))
        .select((
            help_votes::page,
            help_votes::language,
            help_votes::useful,
            help_votes::missing,
        ))
        .load(conn)
        .expect("the votes")
}

fn row(language: &str, useful: bool, missing: &str) -> Row {
    ("register".into(), language.into(), useful, missing.into())
}

fn pressed(page: &Page) -> Vec<String> {
    page.attributes("#useful button[aria-pressed=true]", "value")
}

#[actix_web::test]
async fn each_page_ends_with_the_question_and_thanks_for_the_answer() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    let page = user.get(PAGE).await.expect(200);
    assert_eq!(page.all("#useful-h"), ["Was this page useful?"]);
    assert_eq!(page.all("#useful form button"), ["Yes", "No"]);
    assert_eq!(pressed(&page), [""; 0]);
    assert_eq!(page.all("#useful textarea").len(), 0);

    let reply = user.post(VOTE, &[("useful", "yes")]).await;
    assert_eq!(reply.redirects_to(), "/help/register#useful");
    let page = user.get(PAGE).await.expect(200);
    assert_eq!(page.all("#useful-h"), ["Thank you for your answer"]);
    assert_eq!(pressed(&page), ["yes"]);
    assert_eq!(page.all("#useful textarea").len(), 0);
    assert_eq!(kept(&mut app.conn(), id), [row("en", true, "")]);

    let other = app.user(Role::Manager).get(PAGE).await.expect(200);
    assert_eq!(other.all("#useful-h"), ["Was this page useful?"]);
}

#[actix_web::test]
async fn an_answer_is_sent_twice_and_changed_and_stays_one() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    for useful in ["yes", "yes", "no", "no", "yes"] {
        user.post(VOTE, &[("useful", useful)]).await.expect(303);
        let expected = row("en", useful == "yes", "");
        assert_eq!(kept(&mut app.conn(), id), [expected]);
    }
}

#[actix_web::test]
async fn two_answers_at_once_leave_one() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    let (yes, no) = ([("useful", "yes")], [("useful", "no")]);
    for _ in 0..5 {
        let (first, second) =
            futures_util::future::join(user.post(VOTE, &yes), user.post(VOTE, &no)).await;
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!(kept(&mut app.conn(), id).len(), 1);
    }
}

#[actix_web::test]
async fn whoever_says_no_may_say_what_was_missing() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    user.post(VOTE, &[("useful", "no")]).await.expect(303);
    let page = user.get(PAGE).await.expect(200);
    assert_eq!(pressed(&page), ["no"]);
    assert_eq!(page.value("missing").as_deref(), Some(""));

    let words = "How to sort by city.\nAnd <b>why</b>?";
    let sent = [("useful", "no"), ("missing", words)];
    user.post(VOTE, &sent).await.expect(303);
    assert_eq!(kept(&mut app.conn(), id), [row("en", false, words)]);
    let page = user.get(PAGE).await.expect(200);
    let shown = page.value("missing").expect("the field");
    assert_eq!(shown.trim_start_matches('\n'), words);

    // The button alone leaves the words as they are, an empty field takes them away, and so does Yes.
    user.post(VOTE, &[("useful", "no")]).await.expect(303);
    assert_eq!(kept(&mut app.conn(), id), [row("en", false, words)]);
    let empty = [("useful", "no"), ("missing", " ")];
    user.post(VOTE, &empty).await.expect(303);
    assert_eq!(kept(&mut app.conn(), id), [row("en", false, "")]);
    user.post(VOTE, &sent).await.expect(303);
    let yes = [("useful", "yes"), ("missing", words)];
    user.post(VOTE, &yes).await.expect(303);
    assert_eq!(kept(&mut app.conn(), id), [row("en", true, "")]);
}

#[actix_web::test]
async fn each_language_has_an_answer_of_its_own() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    user.post(VOTE, &[("useful", "yes")]).await.expect(303);
    let account = [("name", "Ada"), ("language", "ro")];
    user.post("/account", &account).await.expect(303);
    let page = user.get(PAGE).await.expect(200);
    assert_eq!(page.all("#useful-h"), ["V-a fost utilă această pagină?"]);
    user.post(VOTE, &[("useful", "no")]).await.expect(303);
    let expected = [row("en", true, ""), row("ro", false, "")];
    assert_eq!(kept(&mut app.conn(), id), expected);
}

#[actix_web::test]
async fn what_is_no_answer_is_refused_and_nothing_typed_is_lost() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    for junk in ["", "maybe", "YES", "\0"] {
        let page = user.post(VOTE, &[("useful", junk)]).await.expect(422);
        assert_eq!(page.all("#useful-h"), ["Was this page useful?"], "{junk}");
        assert!(page.shows("Please choose one of the list"));
    }
    user.post(VOTE, &[]).await.expect(422);
    let long = "ț".repeat(1001);
    let sent = [("useful", "no"), ("missing", long.as_str())];
    let page = user.post(VOTE, &sent).await.expect(422);
    let error = page.error_of("missing").expect("a message");
    assert!(error.contains("1,000"), "{error}");
    let shown = page.value("missing").expect("the field");
    assert_eq!(shown.trim_start_matches('\n'), long);
    let nul = [("useful", "no"), ("missing", "a\0b")];
    user.post(VOTE, &nul).await.expect(422);
    assert_eq!(kept(&mut app.conn(), id), []);

    let most = "ț".repeat(1000);
    let sent = [("useful", "no"), ("missing", most.as_str())];
    user.post(VOTE, &sent).await.expect(303);
    assert_eq!(kept(&mut app.conn(), id), [row("en", false, &most)]);
    let sent = [("useful", "no"), ("missing", long.as_str())];
    let page = user.post(VOTE, &sent).await.expect(422);
    let title = page.all("#useful-h");
    assert_eq!(title, ["Thank you for your answer"], "one is kept");
}

#[actix_web::test]
async fn a_page_that_is_not_there_takes_no_answer() {
    let app = App::new().await;
    let (user, id) = (
        app.user(Role::Support),
        user_of(&mut app.conn(), Role::Support),
    );
    for unknown in ["wallet", "register.md", "Register", "%00", "..%2Fregister"] {
        let path = format!("/help/{unknown}/vote");
        user.post(&path, &[("useful", "yes")]).await.expect(404);
    }
    user.get(VOTE).await.expect(405);
    assert_eq!(kept(&mut app.conn(), id), []);
}

#[actix_web::test]
async fn administrators_see_what_readers_answered_and_others_do_not() {
    let app = App::new().await;
    let boss = app.administrator();
    let page = boss.get("/help").await.expect(200);
    assert!(page.shows("Nobody has answered yet."));

    app.manager()
        .post(VOTE, &[("useful", "yes")])
        .await
        .expect(303);
    boss.post(VOTE, &[("useful", "yes")]).await.expect(303);
    let words = "How to sort by <i>city</i>.";
    let sent = [("useful", "no"), ("missing", words)];
    app.user(Role::Support).post(VOTE, &sent).await.expect(303);
    app.user(Role::Accountant)
        .post("/help/import/vote", &[("useful", "no")])
        .await
        .expect(303);

    let page = boss.get("/help").await.expect(200);
    let cells = page.all("#answers td .nm");
    assert_eq!(cells, ["The register", "Import from a file"]);
    let counts = page.all("#answers td.num");
    let expected = ["Useful: 2", "Not useful: 1", "Useful: 0", "Not useful: 1"];
    assert_eq!(counts, expected);
    assert_eq!(page.all(".remarks li p"), [words]);
    assert_eq!(page.all(".remarks li i").len(), 0);

    for role in [Role::Manager, Role::Accountant, Role::Support] {
        let page = app.user(role).get("/help").await.expect(200);
        assert_eq!(page.all("#answers").len(), 0);
        assert!(!page.shows("sort by"));
    }
}
