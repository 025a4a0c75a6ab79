//! The pages of a merge: whom to merge, and what will be.

use super::{
    actions::Refusal,
    form::Wanted,
    model::{Pick, Together, preset},
    queries::{Once, Pair, Side, kept_once, names_of},
};
use crate::{
    customers::{
        alike::{self, Alike, Clues},
        kinds::Kind,
        picker::{For, Picker},
        sheet::{Sheet, Tab},
    },
    error::Error,
    history::{Names, Words, fields},
    i18n::text,
    ids::CustomerId,
    web::{Ui, filters},
};
use askama::Template;
use diesel::PgConnection;

/// The page on which the other one is chosen.
#[derive(Template)]
#[template(path = "customers/merge/pick.html")]
pub struct PickPage {
    sheet: Sheet,
    tab: Tab,
    /// Who may be the same.
    alike: Vec<Alike>,
    picker: Picker,
    refused: Option<&'static str>,
}

impl PickPage {
    /// Reads it. `refused`: why the last choice was none.
    ///
    /// # Errors
    /// `NotFound` for an erased, merged or unknown customer.
    pub fn load(
        conn: &mut PgConnection,
        customer: CustomerId,
        typed: &str,
        home: &str,
        refused: Option<&'static str>,
    ) -> Result<Self, Error> {
        let sheet = Sheet::load(conn, customer)?;
        let kind = Kind::parse(&sheet.kind).unwrap_or(Kind::Person);
        let clues = Clues::of_saved(conn, customer)?;
        let mut alike = alike::find(conn, &clues)?;
        alike.retain(|row| row.kind == sheet.kind);
        Ok(Self {
            picker: Picker::load(conn, For::MergeInto(customer, kind), typed, home)?,
            tab: Tab::Details,
            sheet,
            alike,
            refused,
        })
    }
}

/// Both side by side.
#[derive(Template)]
#[template(path = "customers/merge/preview.html")]
pub struct PreviewPage {
    pair: Pair,
    choices: Vec<Choice>,
    lists: Vec<Joined>,
    once: Vec<Once>,
    /// One of the two was changed while this was on the screen.
    stale: bool,
}

/// A field that differs.
struct Choice {
    name: &'static str,
    label: String,
    survivor: String,
    loser: String,
    pick: Pick,
}

impl Choice {
    fn is_losers(&self) -> bool {
        self.pick == Pick::Loser
    }

    fn is_alone(&self) -> bool {
        self.survivor.is_empty() || self.loser.is_empty()
    }
}

/// A list that both have a part of.
struct Joined {
    label: &'static str,
    survivor: Vec<String>,
    loser: Vec<String>,
}

impl Joined {
    fn columns<'a>(&'a self, pair: &'a Pair) -> [(&'a [String], &'a Side); 2] {
        [(&self.survivor, &pair.survivor), (&self.loser, &pair.loser)]
    }
}

impl PreviewPage {
    /// What both have, and differently; then what one of them has alone.
    fn groups(&self) -> [(Vec<&Choice>, bool); 2] {
        let (alone, both) = self.choices.iter().partition(|each| each.is_alone());
        [(both, false), (alone, true)]
    }

    /// What is kept once, by the message key that says how.
    fn once(&self) -> [(&'static str, Vec<&Once>); 2] {
        let (linked, alike) = self.once.iter().partition(|each| each.linked);
        [("merge-once", alike), ("merge-linked", linked)]
    }

    /// Both, with the message keys of what becomes of them.
    fn heads(&self) -> [(&Side, &'static str); 2] {
        let Pair { survivor, loser } = &self.pair;
        [(survivor, "merge-stays"), (loser, "merge-goes")]
    }

    /// What would be, with what was chosen already.
    ///
    /// # Errors
    /// A reason why the two cannot be merged.
    pub fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        pair: Pair,
        wanted: Option<&Wanted>,
    ) -> Result<Self, Refusal> {
        let (stays, goes) = (pair.survivor.values(), pair.loser.values());
        let values = stays.iter().chain(&goes);
        let names = names_of(conn, values.map(|(name, value)| (&**name, &**value)))?;
        let choice = |part: Together| {
            let chosen = wanted.and_then(|wanted| wanted.chosen(part[0]));
            let differing = part
                .iter()
                .filter(|column| stays.get(**column) != goes.get(**column));
            let columns: Vec<&str> = differing.copied().collect();
            Choice {
                name: part[0],
                label: label(ui, &columns),
                survivor: said(ui, &names, &pair.survivor, &columns),
                loser: said(ui, &names, &pair.loser, &columns),
                pick: chosen.unwrap_or_else(|| preset(part, &stays)),
            }
        };
        let choices = pair.parts().into_iter().map(choice).collect();
        Ok(Self {
            choices,
            lists: joined(&pair),
            once: kept_once(conn, &pair)?,
            stale: wanted.is_some(),
            pair,
        })
    }
}

fn label(ui: &Ui, columns: &[&str]) -> String {
    let fields = columns.iter();
    let fields = fields.filter_map(|column| fields::find("customers", column));
    let labels = fields.map(|field| text(ui.language(), &field.label()));
    labels.collect::<Vec<_>>().join(", ")
}

fn said(ui: &Ui, names: &Names, side: &Side, columns: &[&str]) -> String {
    let words = Words {
        language: ui.language(),
        zone: ui.business.zone,
        currency: side.money(),
        names,
    };
    let values = side.values();
    let said = columns.iter().filter_map(|column| {
        let field = fields::find("customers", column)?;
        Some(words.value(field, values.get(*column).map(String::as_str)))
    });
    let said = said.filter(|said| !said.is_empty());
    said.collect::<Vec<_>>().join(", ")
}

fn joined(pair: &Pair) -> Vec<Joined> {
    let both = pair.survivor.lists().into_iter().zip(pair.loser.lists());
    let both = both.map(|((label, survivor), (_, loser))| Joined {
        label,
        survivor: survivor.to_vec(),
        loser: loser.to_vec(),
    });
    both.filter(|list| !list.survivor.is_empty() || !list.loser.is_empty())
        .collect()
}
