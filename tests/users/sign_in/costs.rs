//! What signing in costs, and that nobody can learn from it or stop others by it (trust.md A7, A11).

use super::{ADA, sign_in};
use crate::support::App;
use diesel::{RunQueryDsl, sql_query};

/// Sign-ins as they count for the limits are forgotten, so that many can be measured.
fn forget_attempts(app: &App) {
    sql_query("delete from sign_in_attempts")
        .execute(&mut app.conn())
        .expect("no attempts");
}

/// How long this process has worked, whatever else the machine did meanwhile. Each test is a process.
fn worked() -> std::time::Duration {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the clock exists and the struct is ours.
    let told = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    assert_eq!(told, 0);
    std::time::Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Milliseconds of work that sign-ins with wrong passwords cost: somebody known and nobody, in turn.
async fn costs(app: &App, tries: usize) -> [Vec<u128>; 2] {
    let visitor = app.visitor();
    let mut costs = [Vec::new(), Vec::new()];
    for _ in 0..tries {
        for (email, costs) in [ADA, "nobody@example.com"].iter().zip(&mut costs) {
            forget_attempts(app);
            let before = worked();
            sign_in(&visitor, email, "another password")
                .await
                .expect(422);
            costs.push((worked() - before).as_millis());
        }
    }
    costs.iter_mut().for_each(|costs| costs.sort_unstable());
    costs
}

#[actix_web::test]
async fn a_refusal_takes_as_long_for_somebody_known_as_for_nobody() {
    let app = App::new().await;
    costs(&app, 1).await;
    // One batch may mislead; a difference that is real shows in all of them.
    let mut batches = Vec::new();
    for _ in 0..3 {
        let [known, nobody] = costs(&app, 20).await;
        if known[10].abs_diff(nobody[10]) <= 10 {
            return;
        }
        batches.push((known, nobody));
    }
    panic!("the time tells who is known: {batches:?}");
}

#[actix_web::test]
async fn fifty_sign_ins_at_once_are_all_answered_and_pages_go_on() {
    let app = App::new().await;
    let sara = app.user(clientela::web::Role::Support);
    let started = std::time::Instant::now();
    let many = (0..50).map(|number| {
        let visitor = app.visitor();
        async move {
            let email = format!("nobody-{number}@example.com");
            sign_in(&visitor, &email, "another password").await.status
        }
    });
    let pages = async {
        for _ in 0..5 {
            sara.get("/account").await.expect(200);
        }
        started.elapsed()
    };
    let (statuses, pages) =
        futures_util::future::join(futures_util::future::join_all(many), pages).await;
    let all = started.elapsed();
    let refused = |code: u16| statuses.iter().filter(|status| **status == code).count();
    assert_eq!(refused(422) + refused(429), 50, "{statuses:?}");
    assert!(
        refused(422) >= 20,
        "as many as may wait are served: {statuses:?}"
    );
    assert!(pages < all, "pages go on meanwhile: {pages:?} of {all:?}");
}
