//! A robot that presses every button twice at once (trust.md, H5): one effect.
//!
//! Two businesses that are equal in every row: in the one each form is sent once, in the other twice at the same
//! time. They must stay equal.

use super::forms::{ends, forms, pages};
use crate::support::{
    App, PASSWORD,
    customers::one_of_each,
    page::{Page, pairs},
};
use clientela::web::Role;
use diesel::{PgConnection, QueryableByName, RunQueryDsl, sql_types};
use futures_util::future::join;
use std::collections::BTreeSet;

/// Who looked at what, and the keys of forms: they count what was sent.
const OF_REQUESTS: &str =
    "sessions|idempotency_keys|sign_in_attempts|recent_customers|customer_uses|customer_use_sums";

/// What a form asks for that is empty: enough to be taken, and of nobody else.
fn filled(fields: Vec<(String, String)>, turn: usize) -> Vec<(String, String)> {
    let fill = |name: &str| match name {
        "given_name" | "family_name" | "legal_name" | "name" | "label" | "role" | "add_tags" => {
            format!("Doppio {turn}")
        }
        "email" => format!("doppio{turn}@example.com"),
        "street" => "Via Doppia 2".to_owned(),
        "city" => "Roma".to_owned(),
        "region" => "IT-RM".to_owned(),
        "postal_code" => "00184".to_owned(),
        "discount" => "12".to_owned(),
        "iban" => "IT60X0542811101000000123456".to_owned(),
        "current_password" => PASSWORD.to_owned(),
        "new_password" => "six white storks at dawn".to_owned(),
        _ => String::new(),
    };
    let mut named = BTreeSet::new();
    fields
        .into_iter()
        .filter(|(name, _)| name != "token")
        .map(|(name, value)| {
            // Only the first of those that can be said several times.
            let first = named.insert(name.clone());
            let value = if value.is_empty() && first {
                fill(&name)
            } else {
                value
            };
            (name, value)
        })
        .collect()
}

#[derive(Debug, PartialEq, QueryableByName)]
struct Rows {
    #[diesel(sql_type = sql_types::Text)]
    table: String,
    #[diesel(sql_type = sql_types::BigInt)]
    rows: i64,
}

/// How many rows each table has.
fn rows(conn: &mut PgConnection) -> Vec<Rows> {
    let sql = format!(
        "select tablename::text as table, (xpath('/row/n/text()', \
            query_to_xml(format('select count(*) as n from %I', tablename), false, true, '')))[1]::text::bigint as rows \
           from pg_tables where schemaname = 'public' and tablename !~ '^({OF_REQUESTS})$' order by 1"
    );
    diesel::sql_query(sql)
        .load(conn)
        .expect("tables are counted")
}

/// Where each form is sent once, and where twice at the same time.
struct Twins {
    once: (App, PgConnection),
    twice: (App, PgConnection),
}

impl Twins {
    /// Equal in every row.
    async fn new() -> Self {
        let [once, twice] = [App::new().await, App::new().await].map(|app| {
            one_of_each(&app, "Osteria del Ponte", Role::Administrator);
            one_of_each(&app, "Trattoria", Role::Accountant);
            let conn = app.conn();
            (app, conn)
        });
        Self { once, twice }
    }

    /// Fails unless one of those who sent at once was answered as the one who sent alone, and as much happened.
    fn are_alike(&mut self, alone: u16, together: [u16; 2], what: &str) {
        assert!(
            together.iter().all(|status| *status < 500),
            "{what}: {together:?}"
        );
        // Whoever comes second may be told that it has happened, but one of them gets the usual answer.
        assert!(
            together.contains(&alone),
            "{what}: {alone} alone, {together:?} together"
        );
        let alike = rows(&mut self.once.1);
        let mut other = rows(&mut self.twice.1);
        other.retain(|rows| !alike.contains(rows));
        assert_eq!(other, [], "{what} happened twice");
    }
}

/// Each click on these has a file of its own, and each file that leaves is written down.
const FILES: [&str; 1] = ["/customers/export csv"];

/// A button: the page it stands on, the form, where it sends it, and its name and value, if it has some.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Button {
    path: String,
    form: String,
    to: String,
    says: Option<(String, String)>,
}

impl Button {
    /// Those of a form.
    fn of(path: &str, page: &Page, form: &str) -> BTreeSet<Self> {
        let buttons = page.buttons(&format!("form[action=\"{form}\"]"));
        let all = buttons.into_iter().map(|pressable| Self {
            path: path.to_owned(),
            form: form.to_owned(),
            to: pressable.to.unwrap_or_else(|| form.to_owned()),
            says: pressable.says,
        });
        all.filter(|button| !button.gets_a_file()).collect()
    }

    fn gets_a_file(&self) -> bool {
        let said = self.says.as_ref().map_or("", |(_, value)| value);
        FILES.contains(&&*format!("{} {said}", self.to))
    }

    /// What it sends just now: what was pressed before may have counted a version up, or ended what the form
    /// was about.
    async fn sends(&self, app: &App, turn: usize) -> Option<Vec<(String, String)>> {
        let page = app.administrator().get(&self.path).await;
        let fields = page.fields(&format!("form[action=\"{}\"]", self.form));
        if fields.is_empty() {
            return None;
        }
        let mut fields = filled(fields, turn);
        fields.extend(self.says.clone());
        Some(fields)
    }
}

/// Presses the button once here and twice at once there; whether it did something.
async fn press(twins: &mut Twins, button: &Button, turn: usize) -> bool {
    let action = &button.to;
    let here = button.sends(&twins.once.0, turn).await;
    let there = button.sends(&twins.twice.0, turn).await;
    let (Some(here), Some(there)) = (here, there) else {
        return false;
    };
    let user = twins.once.0.administrator();
    let alone = user.post(action, &pairs(&here)).await.status;
    let (user, fields) = (twins.twice.0.administrator(), pairs(&there));
    let (first, second) = join(user.post(action, &fields), user.post(action, &fields)).await;
    let together = [first.status, second.status];
    twins.are_alike(alone, together, &format!("{action} with {fields:?}"));
    alone < 400
}

/// What the forms are given that send a file: where they go, the name of their field, the file's name and content.
const SENT_FILES: [(&str, &str, &str, &[u8]); 3] = [
    (
        "/imports",
        "file",
        "a.csv",
        b"Company name\nOsteria del Molo\n",
    ),
    (
        "/scan",
        "photo",
        "a.jpg",
        include_bytes!("../fixtures/scan/blank.jpg"),
    ),
    (
        "/settings/logo",
        "file",
        "a.png",
        include_bytes!("../fixtures/scan/ean.png"),
    ),
];

/// Sends the file once here and twice at once there.
async fn send_a_file(twins: &mut Twins, path: &str, file: (&str, &str, &[u8])) {
    let key = [("key", "k")];
    let user = twins.once.0.administrator();
    let alone = user.upload(path, &key, file).await.status;
    let user = twins.twice.0.administrator();
    let (first, second) = join(user.upload(path, &key, file), user.upload(path, &key, file)).await;
    twins.are_alike(alone, [first.status, second.status], path);
    assert!(alone < 400 || path == "/scan", "{path}: {alone}");
}

#[actix_web::test]
async fn a_double_click_on_any_button_has_one_effect() {
    let mut twins = Twins::new().await;
    assert_eq!(rows(&mut twins.twice.1), rows(&mut twins.once.1));
    let mut files = BTreeSet::new();
    let (mut pressed, mut taken) = (BTreeSet::new(), BTreeSet::new());
    // What ends more than the form it stands in comes last.
    for last in [false, true] {
        for path in pages() {
            let page = twins.once.0.administrator().get(&path).await;
            // Some pages are written down when they are read.
            twins.twice.0.administrator().get(&path).await;
            files.extend(page.attributes("form[enctype]", "action"));
            for (form, fields) in forms(&page) {
                let names: Vec<String> = fields.into_iter().map(|(name, _)| name).collect();
                for button in Button::of(&path, &page, &form) {
                    let what = (button.to.clone(), button.says.clone(), names.clone());
                    if ends(&button.to) == last
                        && pressed.insert(what)
                        && press(&mut twins, &button, pressed.len()).await
                    {
                        taken.insert(button);
                    }
                }
            }
        }
    }
    assert!(taken.len() > 90, "{} did something", taken.len());
    assert!(
        files
            .iter()
            .map(String::as_str)
            .eq(SENT_FILES.map(|(path, ..)| path)),
        "{files:?}"
    );
    for (path, field, name, content) in SENT_FILES {
        send_a_file(&mut twins, path, (field, name, content)).await;
    }
}
