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
use diesel::{QueryableByName, RunQueryDsl, sql_types};
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
fn rows(app: &App) -> Vec<Rows> {
    let sql = format!(
        "select tablename::text as table, (xpath('/row/n/text()', \
            query_to_xml(format('select count(*) as n from %I', tablename), false, true, '')))[1]::text::bigint as rows \
           from pg_tables where schemaname = 'public' and tablename !~ '^({OF_REQUESTS})$' order by 1"
    );
    diesel::sql_query(sql)
        .load(&mut app.conn())
        .expect("tables are counted")
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
async fn press(once: &App, twice: &App, button: &Button, turn: usize) -> bool {
    let action = &button.to;
    let here = button.sends(once, turn).await;
    let (Some(here), Some(there)) = (here, button.sends(twice, turn).await) else {
        return false;
    };
    let alone = once.administrator().post(action, &pairs(&here)).await;
    let (user, fields) = (twice.administrator(), pairs(&there));
    let (first, second) = join(user.post(action, &fields), user.post(action, &fields)).await;
    for answer in [&first, &second] {
        assert!(
            answer.status < 500,
            "{action}: {} for {fields:?}",
            answer.status
        );
    }
    // Whoever comes second may be told that it has happened, but one of them gets the usual answer.
    assert!(
        [first.status, second.status].contains(&alone.status),
        "{action}: {} alone, {} and {} together",
        alone.status,
        first.status,
        second.status
    );
    let alike = rows(once);
    let mut other = rows(twice);
    other.retain(|rows| !alike.contains(rows));
    assert_eq!(other, [], "{action} happened twice: {fields:?}");
    alone.status < 400
}

#[actix_web::test]
async fn a_double_click_on_any_button_has_one_effect() {
    let (once, twice) = (App::new().await, App::new().await);
    for app in [&once, &twice] {
        one_of_each(app, "Osteria del Ponte", Role::Administrator);
        one_of_each(app, "Trattoria", Role::Accountant);
    }
    assert_eq!(rows(&twice), rows(&once));
    let (mut pressed, mut taken) = (BTreeSet::new(), BTreeSet::new());
    // What ends more than the form it stands in comes last.
    for last in [false, true] {
        for path in pages() {
            let page = once.administrator().get(&path).await;
            for (form, fields) in forms(&page) {
                let names: Vec<String> = fields.into_iter().map(|(name, _)| name).collect();
                for button in Button::of(&path, &page, &form) {
                    let what = (button.to.clone(), button.says.clone(), names.clone());
                    if ends(&button.to) == last
                        && pressed.insert(what)
                        && press(&once, &twice, &button, pressed.len()).await
                    {
                        taken.insert(button);
                    }
                }
            }
        }
    }
    assert!(taken.len() > 90, "{} did something", taken.len());
}
